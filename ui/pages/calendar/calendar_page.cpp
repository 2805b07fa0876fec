// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/calendar_page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/calendar/calendar_import.h"
#include "ui/pages/calendar/day_panel.h"
#include "ui/pages/calendar/days_view.h"
#include "ui/pages/calendar/legend_row.h"
#include "ui/pages/calendar/overview_panel.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

CalendarPage::CalendarPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_days(new DaysView), m_termButton(new QPushButton), m_monthButton(new QPushButton),
      m_before(new QPushButton), m_after(new QPushButton), m_legend(new LegendRow), m_empty(new QLabel),
      m_views(new QStackedWidget), m_side(new QStackedWidget), m_overview(new OverviewPanel), m_day(new DayPanel(desk)),
      m_import(new CalendarImport(desk))
{
    setObjectName(u"calendarPage"_s);
    m_days->setObjectName(u"daysView"_s);
    addActions();
    setContent(buildContent());
    m_side->addWidget(m_overview);
    m_side->addWidget(m_day);
    m_side->addWidget(m_import);
    setSidePanel(m_side);
    connectPanels();
}

void CalendarPage::addActions()
{
    addPrimaryAction(
        u"changeDays"_s, Icon::Edit, [] { return tr("&Change days"); }, [this] { showDays(true); }, QKeySequence::New);
    addSecondaryAction(
        u"importCalendar"_s, Icon::Import, [] { return tr("&Import…"); }, [this] { showImport(); },
        QKeySequence(Qt::CTRL | Qt::Key_I));
    addSecondaryAction(
        u"exportLhasa"_s, Icon::Export, [] { return tr("&Export Lhasa days"); }, [this] { exportLhasa(); },
        QKeySequence(Qt::CTRL | Qt::Key_E));
    addSecondaryAction(
        u"printCalendar"_s, Icon::Print, [] { return tr("&Print"); }, [this] { print(); }, QKeySequence::Print);
    addHiddenAction(
        u"monthView"_s, Icon::Calendar, [] { return tr("Show the month"); }, [this] { m_monthButton->click(); },
        QKeySequence(Qt::CTRL | Qt::Key_M));
    addHiddenAction(
        u"termView"_s, Icon::Calendar, [] { return tr("Show the whole term"); }, [this] { m_termButton->click(); },
        QKeySequence(Qt::CTRL | Qt::Key_T));
}

QWidget *CalendarPage::buildContent()
{
    auto *group = new QButtonGroup(this);
    for (QPushButton *one : {m_termButton, m_monthButton}) {
        one->setCheckable(true);
        one->setAutoDefault(false);
        theme::setKind(one, "chip");
        group->addButton(one);
    }
    m_termButton->setObjectName(u"termViewButton"_s);
    m_monthButton->setObjectName(u"monthViewButton"_s);
    m_before->setObjectName(u"monthBeforeButton"_s);
    m_after->setObjectName(u"monthAfterButton"_s);
    for (QPushButton *one : {m_before, m_after})
        theme::setKind(one, "quiet");
    m_before->setIcon(icon(Icon::Back));
    m_after->setIcon(icon(Icon::Forward));
    m_termButton->setChecked(true);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid);
    for (QPushButton *one : {m_termButton, m_monthButton, m_before, m_after})
        bar->addWidget(one);
    bar->addSpacing(theme::fieldGap);
    bar->addWidget(m_legend, 1);

    m_empty->setObjectName(u"noTermLabel"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    theme::setKind(m_empty, "muted");
    m_views->addWidget(m_days);
    m_views->addWidget(m_empty);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addLayout(bar);
    column->addWidget(m_views, 1);
    content->setFocusProxy(m_days);
    connect(m_termButton, &QPushButton::clicked, this, [this] { showMonth(false); });
    connect(m_monthButton, &QPushButton::clicked, this, [this] { showMonth(true); });
    connect(m_before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_after, &QPushButton::clicked, this, [this] { step(1); });
    return content;
}

void CalendarPage::connectPanels()
{
    connect(m_days, &DaysView::chosen, this, [this] {
        if (m_side->currentWidget() != m_import)
            showDays(false);
    });
    connect(m_days, &DaysView::opened, this, [this] { showDays(true); });
    connect(m_days, &DaysView::removeAsked, this, [this] { attempt(this, [this] { giveBack(); }); });
    connect(m_days, &DaysView::left, this, [this] {
        if (leaveDay())
            showOverview();
    });
    connect(m_overview, &OverviewPanel::allAnswered, m_days, qOverload<>(&QWidget::setFocus));
    connect(m_overview, &OverviewPanel::answered, this, [this](QDate day, bool service, core::Weekday follows) {
        attempt(this, [&] { answer(day, service, follows); });
    });
    connect(m_overview, &OverviewPanel::adoptAsked, this, [this](const core::FestivalSuggestion &suggestion) {
        m_day->showSuggestion(suggestion);
        m_side->setCurrentWidget(m_day);
        m_day->focusForm();
    });
    connect(m_overview, &OverviewPanel::setAsideAsked, this,
            [this](core::Festival festival, int year) { attempt(this, [&] { setAside(festival, year); }); });
    connect(m_overview, &OverviewPanel::importAsked, this, &CalendarPage::showImport);
    connect(m_day, &DayPanel::saved, this, &CalendarPage::told);
    connect(m_day, &DayPanel::refused, this, [this](const QString &why) { messages()->showFailure(why); });
    connect(m_day, &DayPanel::left, this, &CalendarPage::showOverview);
    connect(m_import, &CalendarImport::taken, this, &CalendarPage::told);
    connect(m_import, &CalendarImport::left, this, &CalendarPage::showOverview);
}

void CalendarPage::load()
{
    const bool hasTerm = m_desk.book.terms.find(m_desk.term).has_value();
    const core::CalendarOffice &calendar = m_desk.book.calendar;
    const QList<core::CalendarDay> days = calendar.days(m_desk.term);
    const QList<core::FestivalSuggestion> suggestions = calendar.suggestions(m_desk.term);
    m_days->setDays(days, suggestions, m_desk.book.today());
    m_views->setCurrentIndex(hasTerm ? 0 : 1);
    showSidePanel(hasTerm);
    CalendarOverview overview{.count = core::countDays(days), .suggestions = suggestions};
    for (const core::CalendarDay &day : days)
        if (day.isOpen)
            overview.makeUps << day;
    if (!days.isEmpty())
        overview.unknownYears = core::unknownYears(days.first().date, days.last().date,
                                                   calendar.layers(days.first().date, days.last().date));
    m_overview->show(overview);
    if (!hasTerm) {
        setState(tr("There is no term yet. Enter one in the settings."));
        return;
    }
    const int open = static_cast<int>(overview.makeUps.size() + suggestions.size());
    const QString counted = tr("%n service days", nullptr, overview.count.total);
    //: %1 says how many service days there are
    setState(open == 0 ? tr("%1 this term, nothing open.").arg(counted)
                       : tr("%1 this term; %n questions are open.", nullptr, open).arg(counted));
}

void CalendarPage::showMonth(bool month)
{
    m_days->setScale(month ? DaysView::Scale::Month : DaysView::Scale::Term);
    m_days->setFocus();
}

void CalendarPage::step(int months)
{
    const QDate to = m_days->current().addMonths(months);
    m_days->choose({to.year(), to.month(), 1});
    m_days->setFocus();
}

void CalendarPage::showOverview()
{
    m_side->setCurrentWidget(m_overview);
    m_days->setFocus();
}

/// Before the form of a day is filled anew or hidden. Who stays has the form and its days before him.
bool CalendarPage::leaveDay()
{
    if (m_day->mayLeave()) {
        m_day->settle();
        return true;
    }
    m_days->mark(m_day->from(), m_day->until());
    m_side->setCurrentWidget(m_day);
    m_day->focusForm();
    return false;
}

void CalendarPage::showDays(bool focusForm)
{
    if (!m_days->current().isValid())
        return;
    const bool goesOn = m_day->isChanged() && m_day->from() == m_days->from() && m_day->until() == m_days->until();
    if (!goesOn && !leaveDay())
        return;
    attempt(this, [this, focusForm, goesOn] {
        if (!goesOn)
            m_day->showDays(m_days->from(), m_days->until());
        m_side->setCurrentWidget(m_day);
        if (focusForm)
            m_day->focusForm();
    });
}

void CalendarPage::showImport()
{
    if (!leaveDay())
        return;
    m_side->setCurrentWidget(m_import);
    m_import->start();
}

/// Written: the page shows it, and offers to take it back.
void CalendarPage::told(const QString &sentence)
{
    load();
    showOverview();
    offerUndo(*this, m_desk, sentence);
}

void CalendarPage::answer(QDate day, bool service, core::Weekday follows)
{
    const core::Outcome<core::Done> answered = m_desk.book.calendar.answer(day, service, follows);
    if (!answered) {
        messages()->showFailure(sentencesOf(answered.findings()));
        return;
    }
    load();
    const QString which = words::dayLabel(day);
    offerUndo(*this, m_desk,
              service ? tr("%1 has service, as on %2.").arg(which, words::weekday(follows))
                      : tr("%1 has no service.").arg(which));
}

void CalendarPage::setAside(core::Festival festival, int year)
{
    if (m_desk.book.calendar.setAside(festival, year)) {
        load();
        //: %1 is a festival, %2 a year
        offerUndo(*this, m_desk, tr("The suggestion for %1 %2 is set aside.").arg(words::label(festival)).arg(year));
    }
}

void CalendarPage::giveBack()
{
    if (!leaveDay())
        return;
    const core::Outcome<int> given = m_desk.book.calendar.giveBack(m_days->from(), m_days->until());
    if (given && given.value() > 0)
        told(tr("%n days are again what the notices say.", nullptr, given.value()));
}

void CalendarPage::print()
{
    if (m_desk.term.isSet())
        previewReport(*this, m_desk.files, m_desk.book.reports.make({.name = u"term-calendar"_s, .term = m_desk.term}));
}

void CalendarPage::exportLhasa()
{
    const QByteArray file = m_desk.book.calendar.exportedLhasa(m_desk.term);
    if (file.isEmpty()) {
        messages()->showNote(tr("There are no days of a Lhasa notice in the years of this term yet. Choose days and "
                                "enter them with “a notice of Lhasa City”."));
        return;
    }
    const QString path =
        m_desk.files.fileToSave(tr("Export Lhasa days"), tr("Lhasa days.json"), tr("Calendar files (*.json)"));
    if (path.isEmpty())
        return;
    QSaveFile target(path);
    if (!target.open(QIODevice::WriteOnly) || target.write(file) != file.size() || !target.commit())
        throw core::Failure(core::FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, target.errorString()}});
    messages()->showDone(tr("Written: %1. Another school can import the file.").arg(path));
}

void CalendarPage::openAt(qint64 id)
{
    // Links lead to a day by its number.
    if (const QDate day = QDate::fromJulianDay(id); day.isValid() && m_days->day(day)) {
        m_days->choose(day);
        showDays(false);
    } else if (leaveDay()) {
        showOverview();
    }
}

/// Nothing is thrown away yet: the window may stay open for another reason.
bool CalendarPage::mayLeave()
{
    const bool leaves = m_day->mayLeave();
    m_givenUp = leaves && m_day->isChanged();
    return leaves;
}

void CalendarPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!m_givenUp || event->spontaneous()) // only put out of sight with the whole window
        return;
    m_givenUp = false;
    m_day->settle();
    m_side->setCurrentWidget(m_overview);
}

void CalendarPage::retranslate()
{
    setTitle(tr("School calendar"));
    m_days->setAccessibleName(tr("Days of the term"));
    m_termButton->setText(tr("Term"));
    m_termButton->setToolTip(tr("All months of the term") + u"  Ctrl+T"_s);
    m_monthButton->setText(tr("Month"));
    m_monthButton->setToolTip(tr("One month") + u"  Ctrl+M"_s);
    m_before->setToolTip(tr("The month before") + u"  PgUp"_s);
    m_before->setAccessibleName(tr("The month before"));
    m_after->setToolTip(tr("The month after") + u"  PgDown"_s);
    m_after->setAccessibleName(tr("The month after"));
    m_empty->setText(tr("There is no term yet. Enter one in the settings."));
    m_overview->retranslate();
    m_day->retranslate();
    m_import->retranslate();
    m_legend->update();
    load();
}

QString CalendarPage::helpText() const
{
    return tr(
        "Every day of the term: the nation's list, over it the notice of Lhasa, over it what the school itself "
        "says. Arrows move, Shift with arrows chooses a period, Enter changes it, Del takes the school's change "
        "back. Make-up days are asked once, at the right; until they are answered they are not counted. Festivals "
        "are suggestions until the town's notice is taken over.");
}

} // namespace ui
