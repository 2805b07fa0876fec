// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/long_write.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/seats/draw_stage.h"
#include "ui/pages/seats/seats_page.h"
#include "ui/pages/seats/settled_panel.h"
#include "ui/pages/undo_desk.h"

#include <QTabWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void SeatsPage::freeze()
{
    const auto before = currentDraw();
    if (before && before->state == core::DrawState::Drawn &&
        !m_desk.question.confirmed(tr("Freeze the applications anew?"),
                                   tr("A result has been drawn from this list, and one list is drawn once only. Freeze "
                                      "anew only when applications were corrected since."),
                                   tr("Freeze anew")))
        return;
    if (m_stage->notice().seedSource.trimmed().isEmpty() &&
        !m_desk.question.confirmed(tr("Freeze without saying where the seed will come from?"),
                                   tr("Families trust a draw whose source and day were told before anybody knew the "
                                      "seed. Write both down first, and name the witnesses."),
                                   tr("Freeze all the same")))
        return;
    writeAway(
        *this, m_desk, tr("Freezing the applications"),
        [term = m_desk.term, notice = m_stage->notice()](core::SchoolBook &book, const core::Progress &progress) {
            return book.seats.freeze(term, notice, progress);
        },
        [this](const core::Outcome<core::DrawId> &outcome) {
            if (!outcome) {
                m_stage->showFindings(outcome.findings());
                return;
            }
            load();
            m_stage->focusNext();
            messages()->showDone(tr("Frozen. Publish the number and the hash before the seed is known."));
        });
}

void SeatsPage::thaw()
{
    const auto draw = currentDraw();
    if (!draw)
        return;
    const core::Outcome<core::Done> outcome = m_desk.book.seats.thaw(draw->id);
    if (!outcome) {
        m_stage->showFindings(outcome.findings());
        return;
    }
    load();
    m_stage->focusNext();
    messages()->showDone(tr("Thawed. Applications can be changed again."));
}

void SeatsPage::draw()
{
    const auto draw = currentDraw();
    if (!draw)
        return;
    const QString seed = m_stage->seed();
    const QString witnesses = m_stage->witnesses();
    // A missing seed is said by the rules; the rest is asked once more, because it cannot be taken back.
    if (!seed.isEmpty() &&
        !m_desk.question.confirmed(witnesses.isEmpty() ? tr("Draw with the seed “%1” and without witnesses?").arg(seed)
                                                       : tr("Draw with the seed “%1”?").arg(seed),
                                   tr("These applications are drawn once only, and the seed stays the same for the "
                                      "whole term. Compare it with what the witnesses said."),
                                   tr("Draw")))
        return;
    writeAway(
        *this, m_desk, tr("Drawing"),
        [id = draw->id, seed, witnesses](core::SchoolBook &book, const core::Progress &progress) {
            return book.seats.draw(id, seed, witnesses, progress);
        },
        [this](const core::Outcome<core::Done> &outcome) {
            if (!outcome) {
                m_stage->showFindings(outcome.findings());
                return;
            }
            load();
            m_tabs->setCurrentIndex(0);
            m_fillView->setFocus();
            messages()->showDone(tr("Drawn. Look at the result; nothing is given before it is confirmed."));
        });
}

void SeatsPage::confirm()
{
    const auto draw = currentDraw();
    if (!draw)
        return;
    int seats = 0;
    for (const core::DrawFill &fill : std::as_const(m_shown.fills))
        seats += fill.seated;
    if (!m_desk.question.confirmed(
            tr("Confirm this draw and give %n seats?", nullptr, seats),
            tr("The approved applications become arranged and the term runs. A confirmed draw can never be changed."),
            tr("Give the seats")))
        return;
    writeAway(
        *this, m_desk, tr("Giving the seats"),
        [id = draw->id](core::SchoolBook &book, const core::Progress &progress) {
            return book.seats.confirm(id, progress);
        },
        [this, seats](const core::Outcome<core::Done> &outcome) {
            if (!outcome) {
                m_stage->showFindings(outcome.findings());
                return;
            }
            load();
            m_stage->focusNext();
            messages()->showDone(tr("%n seats are given. The lists can be printed.", nullptr, seats));
        });
}

void SeatsPage::publish()
{
    const auto draw = currentDraw();
    if (!draw)
        return;
    const core::Outcome<core::Done> outcome = m_desk.book.seats.publish(draw->id, m_stage->publicity());
    if (!outcome) {
        m_stage->showFindings(outcome.findings());
        return;
    }
    load();
    m_stage->focusNext();
    const QString hint = outcome.findings().isEmpty() ? QString() : u' ' + sentencesOf(outcome.findings());
    messages()->showDone(tr("Noted: the result is published.") + hint);
}

void SeatsPage::saveRecord(core::DrawId id)
{
    const QString suggested = tr("Record of the draw") + u".json"_s;
    const QString path =
        m_desk.files.fileToSave(tr("Save the record of the draw"), suggested, tr("Record of a draw (*.json)"));
    if (path.isEmpty())
        return;
    core::exchange::writeWhole(path, m_desk.book.seats.record(id));
    messages()->showDone(tr("Saved: %1. Anyone can compute the draw again from it.").arg(path));
}

void SeatsPage::settle(const core::Pin &given)
{
    core::Pin pin = given;
    pin.term = m_desk.term;
    const core::Outcome<core::Done> outcome = m_desk.book.seats.pin(pin);
    if (!outcome) {
        m_settled->showFindings(outcome.findings());
        const QString others = sentencesOf(outcome.findings());
        if (fieldErrors(outcome.findings()).size() < outcome.findings().size())
            messages()->showCaution(others);
        return;
    }
    m_settled->clear();
    load();
    offerUndo(*this, m_desk, tr("Settled. It stands in the record of the draw with its reason."));
}

void SeatsPage::undo(const core::Pin &pin)
{
    const core::Outcome<core::Done> outcome = m_desk.book.seats.unpin(pin);
    if (!outcome) {
        messages()->showCaution(sentencesOf(outcome.findings()));
        return;
    }
    load();
    offerUndo(*this, m_desk, tr("Given up. The child takes part in the draw like all others."));
}

} // namespace ui
