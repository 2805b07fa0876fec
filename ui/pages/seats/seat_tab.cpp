// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/seat_tab.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Seat;

namespace {

constexpr int sideWidth = 330;

QString text(const char *source) { return QCoreApplication::translate("SeatTab", source); }

QString originWords(const Seat &seat)
{
    switch (seat.origin) {
    case core::SeatOrigin::Draw: return words::wonWords(seat.round);
    case core::SeatOrigin::Offer: return text(QT_TRANSLATE_NOOP("SeatTab", "From the waiting list"));
    case core::SeatOrigin::Change: return text(QT_TRANSLATE_NOOP("SeatTab", "Moved by the school"));
    }
    return {};
}

QList<Column<Seat>> seatColumns(const AfterDrawShown *shown)
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "Child")); },
         .show =
             [shown](const Seat &s) {
                 const core::StudentLine child = shown->children.value(s.student);
                 return words::nameWithMark(child.name, child.mark);
             },
         .width = 96,
         .name = u"name"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "Class")); },
         .show = [shown](const Seat &s) { return words::className(shown->children.value(s.student)); },
         .sort =
             [shown](const Seat &s) {
                 const core::StudentLine child = shown->children.value(s.student);
                 return child.grade * 100 + child.classNumber;
             },
         .width = 86,
         .name = u"class"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "Program")); },
         .show = [shown](const Seat &s) { return shown->title(s.program); },
         .width = 100,
         .name = u"program"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "From")); },
         .show = [](const Seat &s) { return s.from; },
         .width = 86,
         .name = u"from"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "Until")); },
         .show = [](const Seat &s) { return s.until; },
         .width = 86,
         .name = u"until"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "How")); },
         .show = [](const Seat &s) { return originWords(s); },
         .width = 96,
         .name = u"how"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "State")); },
         .badge =
             [](const Seat &s) {
                 return Badge{words::label(s.end), s.isHeld() ? Badge::Tone::Good : Badge::Tone::Neutral};
             },
         .width = 78,
         .name = u"state"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatTab", "Reason")); },
         .show = [](const Seat &s) { return s.reason; },
         .name = u"reason"_s},
    };
}

} // namespace

SeatTab::SeatTab(QWidget *parent)
    : QWidget(parent), m_seats(seatColumns(&m_shown)), m_search(new SearchBar), m_view(new RecordView),
      m_head(new QLabel), m_form(new Form(this)), m_from(new DateEdit), m_reason(new QLineEdit), m_to(new Choice),
      m_withdraw(new QPushButton), m_move(new QPushButton)
{
    build();
    connect(m_view, &RecordView::currentChanged, this, &SeatTab::showSeat);
    connect(m_search, &SearchBar::chipChanged, this, [this] {
        m_seats.setWanted([only = m_search->isChipOn(u"ended"_s)](const Seat &s) { return !only || !s.isHeld(); });
    });
    connect(m_withdraw, &QPushButton::clicked, this, [this] {
        if (const Seat *seat = chosen())
            Q_EMIT withdrawAsked(seat->id, m_from->date(), m_reason->text());
    });
    connect(m_move, &QPushButton::clicked, this, [this] {
        if (const Seat *seat = chosen())
            Q_EMIT changeAsked(seat->id, {m_to->value().toLongLong()}, m_from->date(), m_reason->text());
    });
    // A key never gives a seat up: that is asked with its button.
    connect(m_form, &Form::saveAsked, this, [this] {
        if (m_move->isEnabled())
            m_move->click();
        else
            m_form->showErrors({{u"program"_s, tr("Choose the course the child moves to.")}});
    });
    connect(m_to, &Choice::valueChanged, this,
            [this](const QVariant &to) { m_move->setEnabled(m_withdraw->isEnabled() && to.isValid()); });
}

void SeatTab::build()
{
    m_seats.setFaint([](const Seat &s) { return !s.isHeld(); });
    m_seats.setFilterText([this](const Seat &s) { return m_shown.children.value(s.student).pinyin; });
    m_view->setObjectName(u"seatView"_s);
    m_view->setTable(&m_seats);
    m_view->setEmptyState([] { return tr("No seat has been given yet: confirm a draw first."); });
    m_search->setObjectName(u"seatSearch"_s);
    m_search->setPlaceholder([] { return tr("Name, initials, class, program"); });
    m_search->addChip(u"ended"_s, [] { return tr("Ended"); });
    m_view->setSearchBar(m_search);
    m_head->setObjectName(u"seatHead"_s);
    m_head->setWordWrap(true);
    theme::setKind(m_head, "muted");
    m_from->setObjectName(u"seatFromEdit"_s);
    m_reason->setObjectName(u"seatReasonEdit"_s);
    m_to->setObjectName(u"seatToChoice"_s);
    m_withdraw->setObjectName(u"withdrawSeatButton"_s);
    m_move->setObjectName(u"moveSeatButton"_s);
    m_form->add({.field = u"from"_s,
                 .label = [] { return tr("From this day on"); },
                 .hint = [] { return tr("The first day without the seat, or in the new one."); }},
                m_from);
    m_form->add({.field = u"reason"_s, .label = [] { return tr("Reason"); }, .required = true}, m_reason);
    m_form->add({.field = u"program"_s,
                 .label = [] { return tr("Move to"); },
                 .hint = [] { return tr("Another section or course with a free seat that nobody waits for."); }},
                m_to);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::controlPadding);
    for (QPushButton *button : {m_withdraw, m_move}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::controlPadding, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(1);
    QScrollArea *area = scrolled(side, this);
    area->setFixedWidth(sideWidth);
    auto *list = new QVBoxLayout;
    list->setSpacing(theme::controlPadding);
    list->addWidget(m_search);
    list->addWidget(m_view, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::controlPadding, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addLayout(list, 1);
    row->addWidget(area);
}

const Seat *SeatTab::chosen() const { return m_seats.recordById(m_view->currentId()); }

void SeatTab::setShown(const AfterDrawShown &shown)
{
    m_shown = shown;
    m_seats.setRecords(shown.after.seats);
    m_to->setItems([this] {
        QList<Choice::Item> items;
        for (const core::VacancyLine &line : std::as_const(m_shown.after.vacancies))
            if (line.free() > 0)
                items << Choice::Item{line.program.id.value, words::programWithDays(line.program)};
        return items;
    });
    showSeat();
}

/// What was typed for a seat stays while the page is read again, as long as the seat is held.
void SeatTab::showSeat()
{
    const Seat *seat = chosen();
    const bool held = seat && seat->isHeld();
    const core::SeatId before = std::exchange(m_held, held ? seat->id : core::SeatId{});
    m_form->setEnabled(held);
    m_withdraw->setEnabled(held);
    if (!held || before != m_held || !m_form->isChanged()) {
        m_form->clearErrors();
        m_to->setValue({});
        m_reason->clear();
        m_from->setDate(m_shown.usualStart());
        m_form->markClean();
    }
    m_move->setEnabled(held && m_to->value().isValid());
    if (!seat)
        m_head->setText(tr("Choose a seat that is given up, or whose child moves to another course."));
    else
        //: a child, a program
        m_head->setText(tr("%1: %2").arg(m_shown.nameOf(seat->student), m_shown.title(seat->program)));
}

bool SeatTab::select(core::StudentId child)
{
    const auto &seats = m_shown.after.seats;
    auto found = std::ranges::find_if(seats, [child](const Seat &s) { return s.student == child && s.isHeld(); });
    if (found == seats.end())
        found = std::ranges::find(seats, child, &Seat::student);
    if (found == seats.end())
        return false;
    m_search->setText({});
    return m_view->select(found->id.value);
}

void SeatTab::retranslate()
{
    m_seats.retranslate();
    m_withdraw->setText(tr("&Give up"));
    m_move->setText(tr("&Move"));
    showSeat();
}

void SeatTab::showFindings(const core::Findings &findings)
{
    if (isVisible())
        (void)m_form->showErrors(fieldErrors(findings));
}

} // namespace ui
