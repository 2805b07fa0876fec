// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/day_panel.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/clauses.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::DayKind;

namespace {

constexpr int asItIs = -1;

QList<Choice::Item> kindItems(bool ofTown)
{
    QList<Choice::Item> items;
    if (!ofTown)
        items << Choice::Item{asItIs, DayPanel::tr("as it is")};
    const QList<DayKind> kinds = ofTown ? QList{DayKind::Off, DayKind::MakeUp, DayKind::School}
                                        : QList{DayKind::Off, DayKind::Half, DayKind::School};
    for (const DayKind kind : kinds)
        items << Choice::Item{static_cast<int>(kind), words::label(kind)};
    return items;
}

QList<Choice::Item> weekdayItems()
{
    //: whose timetable a day follows: its own weekday's
    QList<Choice::Item> items{{0, DayPanel::tr("its own")}};
    for (core::Weekday day = 1; day <= 5; ++day)
        items << Choice::Item{day, words::weekday(day)};
    return items;
}

} // namespace

DayPanel::DayPanel(PageDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_title(new QLabel(this)), m_state(new QLabel(this)), m_back(new QPushButton(this)),
      m_giveBack(new QPushButton(this)), m_save(new QPushButton(this)), m_leave(new QPushButton(this)),
      m_form(new Form), m_first(new DateEdit), m_last(new DateEdit), m_who(new Choice), m_kind(new Choice),
      m_service(new Choice), m_follows(new Choice), m_reason(new QLineEdit), m_source(new QLineEdit)
{
    setObjectName(u"dayPanel"_s);
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    theme::setKind(m_state, "muted");
    m_title->setObjectName(u"dayTitle"_s);
    m_title->setWordWrap(true);
    m_state->setObjectName(u"dayState"_s);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    m_back->setObjectName(u"toOverviewButton"_s);
    theme::setKind(m_back, "link");
    m_giveBack->setObjectName(u"giveBackButton"_s);
    theme::setKind(m_giveBack, "link");
    m_save->setObjectName(u"saveDaysButton"_s);
    theme::setKind(m_save, "primary");
    m_leave->setObjectName(u"leaveDaysButton"_s);
    buildForm();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addLayout(head);
    column->addWidget(m_state);
    column->addWidget(m_giveBack, 0, Qt::AlignLeft);
    column->addWidget(scrolled(m_form), 1);
    auto *buttons = new QHBoxLayout; // below the form, so that they are seen without scrolling
    buttons->addStretch(1);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_form->check())
            save();
    });
    const auto leave = [this] {
        if (!m_form->mayLeave())
            return;
        m_form->markClean(); // said to be given up: not asked again
        Q_EMIT left();
    };
    connect(m_leave, &QPushButton::clicked, this, leave);
    connect(m_back, &QPushButton::clicked, this, leave);
    connect(m_giveBack, &QPushButton::clicked, this, &DayPanel::giveBack);
    connect(m_form, &Form::saveAsked, this, &DayPanel::save);
    connect(m_form, &Form::leaveAsked, this, [this] {
        m_form->markClean();
        Q_EMIT left();
    });
    connect(m_who, &Choice::valueChanged, this, &DayPanel::showRows);
    connect(m_kind, &Choice::valueChanged, this, &DayPanel::showRows);
}

void DayPanel::buildForm()
{
    m_first->setObjectName(u"changeFromEdit"_s);
    m_last->setObjectName(u"changeUntilEdit"_s);
    m_who->setObjectName(u"changeWhoChoice"_s);
    m_kind->setObjectName(u"changeKindChoice"_s);
    m_service->setObjectName(u"changeServiceChoice"_s);
    m_follows->setObjectName(u"changeFollowsChoice"_s);
    m_reason->setObjectName(u"changeReasonEdit"_s);
    m_source->setObjectName(u"changeSourceEdit"_s);
    m_who->setItems([] {
        return QList<Choice::Item>{{int(Who::School), tr("this school")},
                                   {int(Who::Lhasa), tr("a notice of Lhasa City")}};
    });
    m_kind->setItems([this] { return kindItems(who() == Who::Lhasa); });
    m_service->setItems([] {
        return QList<Choice::Item>{{asItIs, tr("as usual")}, {1, tr("service")}, {0, tr("no service")}};
    });
    m_follows->setItems(&weekdayItems);
    // What usually happens; anything else is written.
    auto *usual =
        new QCompleter({tr("snow"), tr("power cut"), tr("examination"), tr("sports day"), tr("outing")}, this);
    usual->setFilterMode(Qt::MatchContains);
    m_reason->setCompleter(usual);
    m_form->setQuestion(&m_desk.question);
    m_form->setClauseSummary([](const QString &clause) { return words::clauseSummary(clause); });
    m_form->add({.field = u"from"_s, .label = [] { return tr("&From"); }, .required = true}, m_first);
    m_form->add({.field = u"until"_s, .label = [] { return tr("&To"); }, .required = true}, m_last);
    m_form->add({.field = u"who"_s, .label = [] { return tr("&Who says so"); }, .wide = true}, m_who);
    m_form->add({.field = u"kind"_s, .label = [] { return tr("The day &is"); }, .wide = true}, m_kind);
    m_form->add({.field = u"service"_s, .label = [] { return tr("&Service"); }, .clause = u"3.3"_s}, m_service);
    m_form->add({.field = u"follows"_s, .label = [] { return tr("Tim&etable of"); }}, m_follows);
    m_form->add({.field = u"reason"_s,
                 .label = [] { return tr("&Reason"); },
                 .wide = true,
                 .hint = [] { return tr("Examination, sports day, snow, power cut …"); }},
                m_reason);
    m_form->add({.field = u"source"_s,
                 .label = [] { return tr("&Document"); },
                 .wide = true,
                 .hint = [] { return tr("Title or number of the notice, when there is one"); }},
                m_source);
}

DayPanel::Who DayPanel::who() const { return Who(m_who->value().toInt()); }

void DayPanel::showDays(QDate from, QDate until)
{
    m_suggestion.reset();
    m_from = from;
    m_until = until;
    const core::SchoolDay said = m_desk.book.calendar.schoolDay(from).value_or(core::SchoolDay{});
    m_form->clearErrors();
    m_first->setDate(from);
    m_last->setDate(until);
    m_who->setValue(int(Who::School));
    m_kind->setItems([this] { return kindItems(who() == Who::Lhasa); });
    m_kind->setValue(said.kind ? int(*said.kind) : asItIs);
    m_service->setValue(said.service ? int(*said.service) : asItIs);
    m_follows->setValue(said.follows);
    m_reason->setText(said.reason);
    m_source->setText(said.source);
    m_form->markClean();
    showRows();
    tellDays();
}

void DayPanel::showSuggestion(const core::FestivalSuggestion &suggestion)
{
    showDays(suggestion.from, suggestion.until);
    m_suggestion = suggestion;
    m_who->setValue(int(Who::Lhasa));
    showRows();
    m_kind->setValue(int(DayKind::Off));
    m_reason->setText(words::label(suggestion.festival));
    m_source->clear();
    m_form->markClean(); // nobody has typed anything yet
    tellDays();
}

void DayPanel::showRows()
{
    const bool town = who() == Who::Lhasa;
    const QVariant kind = m_kind->value();
    m_kind->setItems([this] { return kindItems(who() == Who::Lhasa); });
    if (m_kind->value() != kind)
        m_kind->setValue(town ? int(DayKind::Off) : asItIs);
    const bool served = !town && m_kind->value().toInt() != int(DayKind::Off);
    m_form->setRowVisible(u"service"_s, served);
    m_form->setRowVisible(u"follows"_s, served);
}

void DayPanel::tellDays()
{
    const QList<core::CalendarDay> days = m_desk.book.calendar.days(m_from, m_until);
    if (m_suggestion) {
        m_title->setText(words::label(m_suggestion->festival));
        m_state->setText(m_suggestion->uncertain
                             ? tr("By the Tibetan calendar %1; a leap month makes a later day possible. Enter the days "
                                  "as the town's notice has them.")
                                   .arg(words::dateText(m_suggestion->day))
                             : tr("By the Tibetan calendar %1. Enter the days as the town's notice has them.")
                                   .arg(words::dateText(m_suggestion->day)));
    } else if (days.size() == 1) {
        const core::CalendarDay &day = days.first();
        m_title->setText(words::dayLabel(day.date));
        QStringList lines{words::dayWords(day), words::serviceWords(day)};
        //: who says so: the nation, Lhasa or the school
        lines << tr("Layer: %1").arg(words::label(day.layer));
        if (!day.source.isEmpty())
            lines << day.source.section(u'\n', 0, 0);
        m_state->setText(lines.join(u'\n'));
    } else {
        //: a period of days
        m_title->setText(tr("%1 to %2").arg(words::dateText(m_from), words::dateText(m_until)));
        const core::ServiceDays count = core::countDays(days);
        //: numbers of days in a period
        m_state->setText(
            tr("%1 days, %2 school days, %3 with service").arg(days.size()).arg(count.schoolDays).arg(count.total));
    }
    const bool changed = std::ranges::any_of(days, &core::CalendarDay::changed);
    const bool town =
        std::ranges::any_of(days, [](const core::CalendarDay &day) { return day.layer == core::CalendarLayer::Lhasa; });
    m_giveBack->setVisible(!m_suggestion && (changed || town));
    m_giveBack->setText(changed ? tr("Take back what the school says of it")
                                : tr("Take the days out of the Lhasa notice"));
}

void DayPanel::giveBack()
{
    if (!mayLeave())
        return;
    settle();
    attempt(this, [this] {
        const QList<core::CalendarDay> days = m_desk.book.calendar.days(m_from, m_until);
        const bool changed = std::ranges::any_of(days, &core::CalendarDay::changed);
        const core::Outcome<int> given = changed ? m_desk.book.calendar.giveBack(m_from, m_until)
                                                 : m_desk.book.calendar.removeNotice(m_from, m_until);
        if (given && given.value() > 0)
            Q_EMIT saved(tr("%n days are again what they were.", nullptr, given.value()));
    });
}

core::CalendarChange DayPanel::change() const
{
    core::CalendarChange change{
        .from = m_first->date(), .until = m_last->date(), .reason = m_reason->text(), .source = m_source->text()};
    if (const int kind = m_kind->value().toInt(); kind != asItIs)
        change.kind = DayKind(kind);
    if (change.kind == DayKind::Off)
        return change;
    if (const int service = m_service->value().toInt(); service != asItIs)
        change.service = service == 1;
    change.follows = m_follows->value().toInt();
    return change;
}

core::NoticeEntry DayPanel::notice() const
{
    return {.from = m_first->date(),
            .until = m_last->date(),
            .kind = DayKind(m_kind->value().toInt()),
            .name = m_reason->text(),
            .source = m_source->text()};
}

core::Outcome<int> DayPanel::write()
{
    if (who() == Who::School)
        return m_desk.book.calendar.change(change());
    return m_suggestion ? m_desk.book.calendar.adopt(*m_suggestion, notice())
                        : m_desk.book.calendar.enterNotice(notice());
}

void DayPanel::save()
{
    attempt(this, [this] {
        const core::Outcome<int> written = write();
        if (!written) {
            QList<FormError> errors = fieldErrors(written.findings());
            for (FormError &error : errors)
                if (error.field == "name"_L1)
                    error.field = u"reason"_s;
            if (!m_form->showErrors(errors) || errors.isEmpty())
                Q_EMIT refused(sentencesOf(written.findings()));
            return;
        }
        m_form->markClean();
        Q_EMIT saved(tr("%n days are changed.", nullptr, written.value()));
    });
}

void DayPanel::focusForm() { m_kind->setFocus(); }

void DayPanel::retranslate()
{
    m_back->setText(tr("Overview"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Save") + u"  Ctrl+Enter"_s);
    m_leave->setText(tr("Close"));
    if (m_from.isValid())
        tellDays();
}

} // namespace ui
