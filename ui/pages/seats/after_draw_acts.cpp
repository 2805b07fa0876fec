// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/seats/after_draw_panel.h"
#include "ui/pages/seats/draw_stage.h"
#include "ui/pages/seats/seats_page.h"
#include "ui/pages/undo_desk.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;

void SeatsPage::printPaper(const QString &name, core::StudentId student)
{
    previewReport(*this, m_desk.files,
                  m_desk.book.reports.make({.name = name, .term = m_desk.term, .student = student}));
}

void SeatsPage::saveSlips()
{
    saveReport(*this, m_desk.files, m_desk.book.reports.make({.name = u"slip"_s, .term = m_desk.term}),
               ReportFormat::Pdf);
}

void SeatsPage::setRules(const core::DrawRules &given)
{
    core::DrawRules rules = given;
    rules.term = m_desk.term;
    const core::Outcome<core::Done> outcome = m_desk.book.seats.setRules(rules);
    load();
    if (outcome)
        offerUndo(*this, m_desk, tr("Decided. It holds for the draw of this term."));
    else
        messages()->showCaution(sentencesOf(outcome.findings()));
}

void SeatsPage::settleContinuing()
{
    const core::Outcome<int> outcome = m_desk.book.seats.settleContinuing(m_desk.term, tr("Continues from last term"));
    load();
    if (!outcome)
        messages()->showCaution(sentencesOf(outcome.findings()));
    else if (outcome.value() == 0)
        messages()->showCaution(tr("Nobody wishes again for a course in which a seat was held last term."));
    else
        offerUndo(*this, m_desk, tr("%n seats are settled for children who continue.", nullptr, outcome.value()));
}

/// A field's finding stands beside it; what belongs to none is said above.
template<class T>
void SeatsPage::tellSeatAct(const core::Outcome<T> &outcome, const QString &sentence)
{
    if (outcome) {
        load();
        offerUndo(*this, m_desk, sentence);
        return;
    }
    m_after->showFindings(outcome.findings());
    if (fieldErrors(outcome.findings()).size() < outcome.findings().size())
        messages()->showCaution(sentencesOf(outcome.findings()));
}

void SeatsPage::offerSeat(core::ProgramId program, QDate deadline)
{
    const core::Outcome<core::OfferId> outcome = m_desk.book.offers.offer(m_desk.term, program, deadline);
    tellSeatAct(outcome, tr("Offered. Call the family; the answer is written down under Offers."));
}

void SeatsPage::answerOffer(core::OfferId offer, const core::OfferAnswer &answer)
{
    const core::Outcome<core::Done> outcome = m_desk.book.offers.answer(offer, answer);
    tellSeatAct(outcome, answer.accepts ? tr("Accepted: the seat is given. What was given up for it is free now.")
                                        : tr("Declined. The next child can be asked."));
}

void SeatsPage::takeBackOffer(core::OfferId offer, const QString &reason)
{
    tellSeatAct(m_desk.book.offers.takeBack(offer, reason), tr("The offer is taken back. The child waits as before."));
}

void SeatsPage::withdrawSeat(core::SeatId seat, QDate from, const QString &reason)
{
    tellSeatAct(m_desk.book.offers.withdraw(seat, from, reason),
                tr("The seat is free. Offer it to the first of the waiting list."));
}

void SeatsPage::changeSeat(core::SeatId seat, core::ProgramId to, QDate from, const QString &reason)
{
    tellSeatAct(m_desk.book.offers.change(seat, to, from, reason), tr("Moved from that day on."));
}

void SeatsPage::lapseOffers()
{
    const core::Outcome<int> outcome = m_desk.book.offers.lapse(m_desk.term);
    tellSeatAct(outcome,
                tr("%n offers have lapsed. The next children can be asked.", nullptr, outcome ? outcome.value() : 0));
}

void SeatsPage::appendLate()
{
    const core::Outcome<int> outcome = m_desk.book.offers.appendLate(m_desk.term);
    tellSeatAct(outcome,
                tr("%n late applicants stand on the waiting lists now.", nullptr, outcome ? outcome.value() : 0));
}

} // namespace ui
