// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/guide_part.h"

#include "core/domain/codes.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/pages/dashboard/due_panel.h"
#include "ui/pages/dashboard/job_list.h"
#include "ui/pages/dashboard/state_bar.h"
#include "ui/pages/dashboard/step_panel.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::GuideState;
using core::GuideStep;
using core::TermState;

namespace {

JobRow::State shownState(GuideState state)
{
    switch (state) {
    case GuideState::Done: return JobRow::State::Done;
    case GuideState::Next: return JobRow::State::Next;
    case GuideState::Open: return JobRow::State::Open;
    case GuideState::Later: return JobRow::State::Later;
    }
    return JobRow::State::Later;
}

QString dueWords(const core::GuideRow &row, QDate today)
{
    if (!row.due.isValid() || row.state == GuideState::Done)
        return {};
    if (row.late) {
        const int days = static_cast<int>(row.due.daysTo(today));
        return GuidePart::tr("late by %n days", nullptr, days);
    }
    if (row.due == today)
        return GuidePart::tr("due today");
    //: the day by which a step is to be done
    return GuidePart::tr("by %1").arg(words::dateText(row.due));
}

} // namespace

GuidePart::GuidePart(PageDesk &desk, Page &page)
    : QWidget(&page), m_desk(desk), m_page(page), m_state(new StateBar(this)),
      m_rows(new JobList(core::guideSteps, this)), m_panels(new QStackedWidget), m_step(new StepPanel),
      m_due(new DuePanel(desk.question))
{
    m_rows->setObjectName(u"jobList"_s);
    for (int step = 0; step < core::guideSteps; ++step)
        m_rows->row(step)->setObjectName(core::word(GuideStep(step)) + u"StepButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_state);
    column->addWidget(m_rows, 1);
    m_panels->addWidget(m_step);
    m_panels->addWidget(m_due);
    setFocusProxy(m_rows);
    const auto guarded = [this](auto act) { return [this, act] { attempt(this, act); }; };
    connect(m_rows, &JobList::opened, this, [this](int step) { attempt(this, [&] { open(GuideStep(step)); }); });
    connect(m_state, &StateBar::moveAsked, this, [this](TermState to) { attempt(this, [&] { askMove(to); }); });
    connect(m_state, &StateBar::dueAsked, this, &GuidePart::askDue);
    connect(m_step, &StepPanel::confirmed, this, guarded([this] {
                if (const auto confirm = m_confirm) // what it does closes the panel and with it m_confirm
                    confirm();
            }));
    connect(m_step, &StepPanel::linkAsked, this, [this] { Q_EMIT m_page.goTo(u"programs"_s, 0); });
    connect(m_step, &StepPanel::left, this, &GuidePart::close);
    connect(m_due, &DuePanel::saveAsked, this, guarded([this] { setDue(); }));
    connect(m_due, &DuePanel::left, this, &GuidePart::close);
}

QWidget *GuidePart::panel() const { return m_panels; }

void GuidePart::askDue()
{
    if (m_due->isChanged() && m_panels->currentWidget() == m_due && !m_panels->isHidden())
        return m_due->focusForm(); // they are being typed
    if (!leaveDue())
        return;
    m_due->start(m_facts);
    m_panels->setCurrentWidget(m_due);
    Q_EMIT panelShown(true);
}

/// Before the panel shows something else.
bool GuidePart::leaveDue()
{
    if (!m_due->mayLeave())
        return false;
    m_due->settle();
    return true;
}

/// Nothing is thrown away yet: the window may stay open for another reason.
bool GuidePart::mayLeave()
{
    const bool leaves = m_due->mayLeave();
    m_givenUp = leaves && m_due->isChanged();
    return leaves;
}

void GuidePart::leave()
{
    if (!m_givenUp)
        return;
    m_givenUp = false;
    m_due->settle();
    Q_EMIT panelShown(false);
}

void GuidePart::show(const core::TermGuideFacts &facts)
{
    m_facts = facts;
    m_guide = core::guideOf(facts);
    m_state->setVisible(facts.term.id.isSet());
    m_state->setState(facts.term.state);
    showRows();
}

void GuidePart::showRows()
{
    for (int step = 0; step < core::guideSteps; ++step)
        m_rows->row(step)->setVisible(m_guide.row(GuideStep(step)) != nullptr);
    int number = 0;
    for (const core::GuideRow &one : std::as_const(m_guide.rows)) {
        JobRow *row = m_rows->row(int(one.step));
        row->setNumber(++number);
        row->setWords(words::label(one.step), words::guideSentence(one.step, m_facts));
        row->setDue(dueWords(one, m_facts.today), one.late);
        row->setState(shownState(one.state));
    }
    const core::GuideRow *next = m_guide.next();
    m_rows->setFocusProxy(m_rows->row(next ? int(next->step) : int(m_guide.rows.first().step)));
}

QString GuidePart::nextWords() const
{
    const core::GuideRow *next = m_guide.next();
    return next ? words::guideVerb(next->step, m_facts) : QString();
}

void GuidePart::openNext()
{
    if (const core::GuideRow *next = m_guide.next())
        open(next->step);
}

QString GuidePart::placeOf(GuideStep step) const
{
    switch (step) {
    case GuideStep::School: return u"settings"_s;
    case GuideStep::Roster: return u"students"_s;
    case GuideStep::Calendar:
    case GuideStep::Running: return u"calendar"_s;
    case GuideStep::Programs:
    case GuideStep::Plan: return u"programs"_s;
    case GuideStep::Notice: return u"notice"_s;
    case GuideStep::Applications:
    case GuideStep::Review:
    case GuideStep::Approval: return u"enrolment"_s;
    case GuideStep::Draw: return u"seats"_s;
    case GuideStep::Publication:
        // A confirmed draw is published where it was made; without one, the lists are what families see.
        return m_facts.draw && m_facts.draw->state == core::DrawState::Confirmed ? u"seats"_s : u"reports"_s;
    case GuideStep::Closing: return {};
    }
    return {};
}

void GuidePart::open(GuideStep step)
{
    const TermState state = m_facts.term.state;
    if (step == GuideStep::Plan && m_facts.term.id.isSet())
        return askPlan();
    if (step == GuideStep::Applications && state == TermState::Planning && m_facts.term.id.isSet())
        return askMove(TermState::Applying);
    if (step == GuideStep::Closing && state == TermState::Running)
        return askMove(TermState::Closed);
    if (const QString place = placeOf(step); !place.isEmpty())
        Q_EMIT m_page.goTo(place, 0);
}

void GuidePart::askMove(TermState to)
{
    if (!leaveDue())
        return;
    const bool back = to < m_facts.term.state;
    const core::Findings findings = m_desk.book.guide.checkMove(m_desk.term, to, back ? u"-"_s : QString());
    //: states of a term
    const QString way = tr("From “%1” to “%2”.").arg(words::label(m_facts.term.state), words::label(to));
    m_step->ask({.title = StateBar::verbOf(to),
                 .words = back ? tr("%1 The step back and its reason are kept in the journal.").arg(way) : way,
                 .findings = findings,
                 .needsReason = back,
                 .confirm = StateBar::verbOf(to),
                 .allowed = !core::refuses(findings)});
    m_confirm = [this, to] { move(to); };
    m_panels->setCurrentWidget(m_step);
    Q_EMIT panelShown(true);
}

void GuidePart::move(TermState to)
{
    const core::Outcome<core::Done> moved = m_desk.book.guide.move(m_desk.term, to, m_step->reason());
    if (!moved)
        return m_step->refuse(moved.findings());
    close();
    m_page.load();
    offerUndo(m_page, m_desk, tr("The term is now: %1.").arg(words::label(to)));
}

void GuidePart::askPlan()
{
    if (!leaveDue())
        return;
    core::Findings findings = m_desk.book.programs.checkPlan(m_desk.term);
    for (const core::Finding &finding : m_desk.book.calendar.check(m_desk.term))
        if (finding.severity != core::Severity::Note)
            findings << finding;
    const bool fresh = m_facts.isPlanFresh();
    m_step->ask({.title = words::label(GuideStep::Plan),
                 .words = words::guideSentence(GuideStep::Plan, m_facts),
                 .findings = findings,
                 .confirm = fresh ? tr("Take the check back") : tr("I have checked it"),
                 .allowed = m_facts.care + m_facts.courses > 0,
                 .link = tr("Go to the programs")});
    m_confirm = [this, fresh] {
        if (!fresh)
            return markPlan();
        (void)m_desk.book.guide.unmarkPlan(m_desk.term).isDone();
        close();
        m_page.load();
        offerUndo(m_page, m_desk, tr("The check of the plan is taken back."));
    };
    m_panels->setCurrentWidget(m_step);
    Q_EMIT panelShown(true);
}

void GuidePart::markPlan()
{
    const core::Outcome<core::Done> marked = m_desk.book.guide.markPlan(m_desk.term);
    if (!marked)
        return m_step->refuse(marked.findings());
    close();
    m_page.load();
    offerUndo(m_page, m_desk, tr("Noted: the plan is checked."));
}

void GuidePart::setDue()
{
    const core::Outcome<core::Done> set = m_desk.book.guide.setDue(m_desk.term, m_due->days());
    if (!set)
        return m_due->refuse(set.findings());
    m_due->settle();
    close();
    m_page.load();
    offerUndo(m_page, m_desk, tr("The due days are saved."));
}

void GuidePart::close()
{
    m_confirm = {};
    Q_EMIT panelShown(false);
    m_rows->setFocus();
}

void GuidePart::retranslate()
{
    m_rows->setAccessibleName(tr("The term, step by step"));
    m_state->retranslate();
    m_step->retranslate();
    m_due->retranslate();
    if (!m_guide.rows.isEmpty())
        showRows();
}

} // namespace ui
