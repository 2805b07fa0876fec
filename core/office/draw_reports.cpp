// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/draw_reports.h"

#include "core/report/form_words.h"

#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;
using report::WishWord;

namespace {

using Maker = report::Document (*)(const report::DrawPaperFacts &);

struct Paper {
    QLatin1StringView name;
    Maker make;
};

constexpr std::array papers{
    Paper{"draw-freeze"_L1, report::freezeNotice},     Paper{"draw-list"_L1, report::seatsByCourse},
    Paper{"draw-list-class"_L1, report::seatsByClass}, Paper{"draw-list-serial"_L1, report::seatsBySerial},
    Paper{"draw-verify"_L1, report::drawVerification}, Paper{"waiting-lists"_L1, report::waitingLists},
};

/// The program with its weekdays, as families know it.
QString nameOf(const Program &program)
{
    WeekdaySet days;
    for (const WeeklySlot &slot : program.times)
        days.bits |= WeekdaySet::of({slot.weekday}).bits;
    return days.isEmpty() ? program.title : program.title + u'（' + report::weekdaysWords(days) + u'）';
}

WishWord barWord(allocation::Bar bar)
{
    switch (bar) {
    case allocation::Bar::None:
    case allocation::Bar::Grade: return WishWord::Grade;
    case allocation::Bar::NotListed: return WishWord::Listed;
    case allocation::Bar::Excluded: return WishWord::Decided;
    }
    return WishWord::Grade;
}

WishWord wordOf(const WishOutcome &wish)
{
    if (wish.round >= 0)
        return wish.round == 0 ? WishWord::Given : WishWord::Won;
    const allocation::Explanation &e = wish.explanation;
    switch (e.refusal.reason) {
    case allocation::Reason::NotEligible: return barWord(e.bar);
    case allocation::Reason::Cancelled: return WishWord::Cancelled;
    case allocation::Reason::Outranked: return e.open == 0 ? WishWord::AllGone : WishWord::Outranked;
    case allocation::Reason::TimeClash: return e.clashGiven ? WishWord::ClashGiven : WishWord::Clash;
    case allocation::Reason::Limit: return WishWord::Limit;
    }
    return WishWord::Outranked;
}

report::SlipWish slipWish(const WishOutcome &wish, StudentId child, const QHash<ProgramId, Program> &programs,
                          const QList<Pin> &pins)
{
    const allocation::Explanation &e = wish.explanation;
    report::SlipWish line{.wish = wish.wish,
                          .program = nameOf(programs.value(wish.program)),
                          .word = wordOf(wish),
                          .round = wish.round >= 0 ? wish.round : e.refusal.round,
                          .otherWish = e.clashWish,
                          .enrolled = e.enrolled,
                          .minimum = e.minimum,
                          .step = e.step,
                          .limit = e.limit,
                          .seats = e.seats,
                          .open = e.open,
                          .competing = e.competing,
                          .place = e.place,
                          .admitted = e.admitted,
                          .listed = e.listed};
    if (line.word == WishWord::Grade)
        line.other = report::gradesWords(programs.value(wish.program).grades);
    if (line.word == WishWord::Clash || line.word == WishWord::ClashGiven)
        line.other = nameOf(programs.value(wish.clashing));
    if (line.word == WishWord::Given || line.word == WishWord::Decided)
        for (const Pin &pin : pins)
            if (pin.student == child && pin.program == wish.program)
                line.other = pin.reason;
    return line;
}

} // namespace

bool DrawReports::knows(const QString &name)
{
    return name == "slip"_L1 || std::ranges::any_of(papers, [&name](const Paper &paper) { return paper.name == name; });
}

report::Document DrawReports::make(const DrawPaperWish &wish, const report::FormFrame &frame) const
{
    for (const Paper &paper : papers)
        if (paper.name == wish.name)
            return paper.make(facts(wish, frame));
    return slips(wish, frame);
}

/// Which draw a paper is about: the notice of a freeze tells of the latest file, the paper that witnesses sign of the
/// latest draw; lists and slips of the draw that gave the seats, until when of one that is drawn only.
std::optional<Draw> DrawReports::drawFor(const QString &name, TermId term) const
{
    const QList<Draw> draws = m_seats.draws(term);
    if (draws.isEmpty())
        return {};
    const auto drawn = std::ranges::find_if(draws, [](const Draw &d) { return d.state != DrawState::Frozen; });
    if (name == "draw-freeze"_L1 || drawn == draws.end())
        return draws.first();
    const std::optional<Draw> given = m_seats.confirmed(term);
    return given && name != "draw-verify"_L1 ? given : std::optional(*drawn);
}

report::DrawPaperFacts DrawReports::facts(const DrawPaperWish &wish, const report::FormFrame &frame) const
{
    const TermId term = frame.term.id;
    report::DrawPaperFacts facts{.frame = frame, .draw = drawFor(wish.name, term)};
    if (!facts.draw)
        return facts;
    const DrawView view = m_seats.view(facts.draw->id);
    facts.asking = view.asking;
    facts.withSeat = view.withSeat;
    facts.inCare = view.inCare;
    facts.families = std::ranges::any_of(view.children, [](const ChildOutcome &c) { return !c.drawnAs.isEmpty(); });
    const AfterDraw after = m_offers.afterDraw(term);
    // Before it is confirmed a list shows what was drawn; from then on, who holds the seats.
    QHash<ProgramId, QList<StudentId>> holders;
    if (facts.draw->state == DrawState::Drawn)
        for (const ChildOutcome &child : view.children)
            for (const WishOutcome &won : child.wishes)
                if (won.round >= 0)
                    holders[won.program] << child.student.id;
    if (after.draw && facts.draw->state != DrawState::Drawn)
        for (const Seat &seat : after.seats)
            if (seat.isHeld())
                holders[seat.program] << seat.student;
    const QHash<StudentId, StudentLine> pupils = m_offers.pupils(term);
    const QHash<StudentId, QString> serials = m_seats.serials(term);
    for (const DrawFill &fill : view.fills) {
        if (wish.program.isSet() && fill.program.id != wish.program)
            continue;
        report::CourseSeats course{.program = fill.program, .cancelled = fill.cancelled, .byRound = fill.byRound};
        for (const StudentId child : holders.value(fill.program.id)) {
            course.seated << pupils.value(child);
            course.seatedSerials << serials.value(child);
        }
        for (const VacancyLine &line : after.vacancies)
            if (line.program.id == fill.program.id)
                for (const WaitingChild &child : line.waiting)
                    course.waiting << report::CourseSeats::Waiting{.serial = child.serial,
                                                                   .wish = child.wish,
                                                                   .keeps = child.keeps,
                                                                   .number = child.number,
                                                                   .late = child.late,
                                                                   .offered = child.offer.has_value()};
        facts.courses << course;
    }
    return facts;
}

report::Document DrawReports::slips(const DrawPaperWish &wish, const report::FormFrame &frame) const
{
    const TermId term = frame.term.id;
    report::SlipFacts facts{.frame = frame};
    const std::optional<Draw> draw = drawFor(wish.name, term);
    if (!draw || draw->state == DrawState::Frozen)
        return report::placementSlips(facts);
    const DrawView view = m_seats.view(draw->id);
    facts.seed = view.draw.seed;
    facts.drawnOn = view.draw.drawnAt.date();
    facts.publishedUntil = view.draw.publishedUntil;
    facts.resultHash = view.draw.resultHash;
    facts.families = std::ranges::any_of(view.children, [](const ChildOutcome &c) { return !c.drawnAs.isEmpty(); });
    QHash<ProgramId, Program> programs;
    for (const Program &program : m_programs.programs(term))
        programs.insert(program.id, program);
    const QList<Pin> pins = m_seats.pins(term);
    QHash<StudentId, QList<std::pair<QString, int>>> waiting;
    for (const VacancyLine &line : m_offers.afterDraw(term).vacancies)
        for (const WaitingChild &child : line.waiting)
            waiting[child.student.id].append({line.program.title, child.place});
    QList<const StudentLine *> everybody;
    for (const ChildOutcome &child : view.children)
        everybody << &child.student;
    const report::NameNotes notes(everybody);
    for (const ChildOutcome &child : view.children) {
        if ((wish.schoolClass.isSet() && child.student.schoolClass != wish.schoolClass) ||
            (wish.student.isSet() && child.student.id != wish.student))
            continue;
        report::Slip slip{.student = child.student,
                          .note = notes.note(child.student),
                          .serial = child.serial,
                          .drawnAs = child.drawnAs,
                          .number = child.number,
                          .need = child.need,
                          .care = child.application.care,
                          .waiting = waiting.value(child.student.id)};
        for (const WishOutcome &outcome : child.wishes)
            slip.wishes << slipWish(outcome, child.student.id, programs, pins);
        facts.slips << slip;
    }
    return report::placementSlips(facts);
}

} // namespace core
