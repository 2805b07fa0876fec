// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/offers_office.h"

#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/public_ids.h"
#include "core/domain/codes.h"
#include "core/office/standing_seats.h"
#include "core/policy/offer_rules.h"
#include "core/policy/priority_rules.h"
#include "core/policy/rulebook.h"
#include "core/policy/seat_rules.h"

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::OfferStore;
using store::SeatStore;

const VacancyLine *AfterDraw::next() const
{
    // What became free goes before what stood empty all along: a chain comes to its end first.
    const auto order = [](const VacancyLine &line) { return std::pair(line.freed == 0, line.freed); };
    const VacancyLine *first = nullptr;
    for (const VacancyLine &line : vacancies)
        if (line.isOfferable() && (!first || order(line) < order(*first)))
            first = &line;
    return first;
}

namespace {

QString idsText(const QList<ProgramId> &programs)
{
    QStringList ids;
    for (const ProgramId program : programs)
        ids << program.text();
    return ids.join(u' ');
}

/// Of the seats that ended in a program, the first to have become free among those nobody has taken since.
qint64 freedFirst(const QList<Seat> &seats, ProgramId program, int free)
{
    QList<qint64> freed;
    for (const Seat &seat : seats)
        if (seat.program == program && seat.freed)
            freed << *seat.freed;
    if (free <= 0 || freed.isEmpty())
        return 0; // all stood empty since the draw
    std::ranges::sort(freed, std::ranges::greater());
    return freed.at(std::min<qsizetype>(free, freed.size()) - 1);
}

bool waitsForAnswer(const SeatOffer &offer) { return offer.state == OfferState::Open; }

} // namespace

SeatOffer OffersOffice::require(OfferId id) const
{
    const std::optional<SeatOffer> found = m_store.find(id);
    if (!found)
        changedMeanwhile(Subject::Seat, id.value);
    return *found;
}

QList<WaitingChild> OffersOffice::waitingFor(const StandingSeats &standing, ProgramId program,
                                             const QHash<StudentId, StudentLine> &pupils,
                                             const QList<SeatOffer> &offers,
                                             const QHash<StudentId, QString> &serials) const
{
    QList<WaitingChild> list;
    for (const allocation::Waiting &waiting : standing.waiting(program)) {
        const allocation::Child &child = standing.instance().children.at(waiting.child);
        const StudentId id = standing.childAt(waiting.child);
        WaitingChild line{.student = pupils.value(id),
                          .serial = serials.value(id),
                          .place = static_cast<int>(list.size()) + 1,
                          .need = child.tier == policy::needTier,
                          .number = child.lottery,
                          .late = standing.isLate(waiting.child)};
        for (const int given : waiting.givesUp)
            line.givesUp << standing.programAt(given);
        line.keeps = waiting.keeps;
        for (const SeatOffer &offer : offers)
            if (waitsForAnswer(offer) && offer.student == id && offer.program == program)
                line.offer = offer;
        list << line;
    }
    return list;
}

/// Approved, without a serial: nobody has put them on the lists yet.
QList<StudentLine> OffersOffice::lateOf(TermId term, const QHash<StudentId, QString> &serials) const
{
    QList<StudentLine> late;
    for (const ApplicationLine &line : m_enrolment.lines(term))
        if (line.application.step == Step::SchoolApproved && line.student.standing == Standing::Present &&
            !serials.contains(line.student.id))
            late << line.student;
    return late;
}

QHash<StudentId, StudentLine> OffersOffice::pupils(TermId term) const
{
    QHash<StudentId, StudentLine> children;
    for (const StudentLine &line : m_students.lines(m_terms.term(term)))
        children.insert(line.id, line);
    return children;
}

AfterDraw OffersOffice::afterDraw(TermId term) const
{
    AfterDraw after{.draw = m_seats.confirmed(term)};
    const std::unique_ptr<StandingSeats> standing = StandingSeats::of(m_seats, term);
    if (!standing)
        return after;
    after.offers = m_store.offers(term);
    after.seats = m_seatStore.everySeat(term);
    const QHash<StudentId, QString> serials = m_store.serials(term);
    after.late = lateOf(term, serials);
    const QDate usual = std::max(m_desk.clock.today(), m_terms.term(term).starts);
    for (const SeatOffer &offer : std::as_const(after.offers))
        if (offer.state == OfferState::Open)
            after.firstDays.insert(offer.id, firstDay(standing.get(), offer.student, offer.program, usual));
    const QHash<StudentId, StudentLine> children = pupils(term);
    QHash<StudentId, QList<ProgramId>> wishes;
    for (const Application &application : m_enrolment.applications(term))
        if (application.step == Step::SchoolApproved || application.step == Step::Arranged)
            wishes.insert(application.student, application.wishes);
    QHash<ProgramId, int> held;
    for (const Seat &seat : std::as_const(after.seats))
        held[seat.program] += seat.isHeld() ? 1 : 0;
    for (const Program &program : m_programs.programs(term)) {
        if (program.mode != ProgramMode::PersonalisedCourse)
            continue;
        VacancyLine line{.program = program,
                         .held = held.value(program.id),
                         .cancelled = standing->isCancelled(program.id),
                         .waiting = waitingFor(*standing, program.id, children, after.offers, serials)};
        for (WaitingChild &child : line.waiting) // what was given up moves nothing up
            child.wish = static_cast<int>(wishes.value(child.student.id).indexOf(program.id)) + 1;
        line.offered = static_cast<int>(std::ranges::count_if(after.offers, [&](const SeatOffer &offer) {
            return waitsForAnswer(offer) && offer.program == program.id;
        }));
        line.freed = freedFirst(after.seats, program.id, line.free());
        after.vacancies << line;
    }
    return after;
}

Outcome<OfferId> OffersOffice::offer(TermId term, ProgramId program, QDate deadline)
{
    const AfterDraw now = afterDraw(term);
    if (!now.draw)
        return Outcome<OfferId>::refused(policy::finding("offers.after-confirming"_L1));
    SeatOffer fresh{.term = term,
                    .program = program,
                    .offeredAt = m_desk.clock.now(),
                    .offeredBy = m_desk.actor.name,
                    .deadline = deadline};
    policy::OfferFacts facts{.today = m_desk.clock.today()};
    for (const VacancyLine &line : now.vacancies) {
        if (line.program.id != program)
            continue;
        facts.program = line.program.title;
        facts.seats = line.cancelled ? 0 : line.program.seats;
        facts.held = line.held;
        facts.open = line.offered;
        const auto first =
            std::ranges::find_if(line.waiting, [](const WaitingChild &child) { return !child.offer.has_value(); });
        if (first != line.waiting.end()) {
            fresh.student = first->student.id;
            fresh.givesUp = idsText(first->givesUp);
        }
    }
    facts.offer = fresh;
    Findings findings = policy::checkOffer(facts) << policy::checkTermOfSeats(m_terms.term(term));
    if (refuses(findings))
        return Outcome<OfferId>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    const OfferId id = m_store.insert(write, fresh);
    m_desk.note(write, u"offer.made"_s, Subject::Student, fresh.student.value, {}, OfferStore::json(fresh));
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return {id, std::move(findings)};
}

void OffersOffice::keep(const db::Transaction &write, const SeatOffer &before, const SeatOffer &after,
                        const QString &action)
{
    if (!m_store.update(write, after))
        changedMeanwhile(Subject::Seat, after.id.value);
    m_desk.note(write, action, Subject::Student, after.student.value, OfferStore::json(before),
                OfferStore::json(after));
}

void OffersOffice::endSeat(const db::Transaction &write, const Seat &seat, QDate from, SeatEnd why,
                           const QString &reason)
{
    if (!m_seatStore.end(write, seat, from.addDays(-1), why, reason))
        changedMeanwhile(Subject::Seat, seat.id.value);
    m_desk.note(write, u"seat.given-up"_s, Subject::Student, seat.student.value, SeatStore::json(seat),
                {{u"program"_s, seat.program.value},
                 {u"from"_s, from.toString(Qt::ISODate)},
                 {u"why"_s, word(why)},
                 {u"reason"_s, reason}});
}

SeatId OffersOffice::giveSeat(const db::Transaction &write, Seat seat)
{
    seat.id = m_seatStore.insert(write, seat);
    m_desk.note(write, u"seat.given"_s, Subject::Student, seat.student.value, {}, SeatStore::json(seat));
    return seat.id;
}

QDate OffersOffice::firstDay(const StandingSeats *standing, StudentId child, ProgramId program, QDate from) const
{
    const Program to = m_programs.find(program).value_or(Program{});
    const QList<Seat> seats = m_seatStore.everySeat(to.term);
    QDate day = from;
    for (const Seat &seat : seats)
        if (standing && seat.student == child && seat.until >= seat.from && standing->clash(seat.program, program))
            day = std::max(day, seat.until.addDays(1));
    return freeFrom(seats, program, to.seats, day);
}

QDate OffersOffice::firstDay(OfferId id, QDate from) const
{
    const SeatOffer offer = require(id);
    return firstDay(StandingSeats::of(m_seats, offer.term).get(), offer.student, offer.program, from);
}

Outcome<Done> OffersOffice::answer(OfferId id, const OfferAnswer &answer)
{
    const SeatOffer before = require(id);
    const std::unique_ptr<StandingSeats> standing = StandingSeats::of(m_seats, before.term);
    const Term term = m_terms.term(before.term);
    const auto price = standing ? standing->price(before.student, before.program) : std::nullopt;
    Findings findings = policy::checkAnswer(
        {.offer = before,
         .program = m_programs.find(before.program).value_or(Program{}).title,
         .accepts = answer.accepts,
         .answeredBy = answer.by,
         .stillBetter = price.has_value(),
         .from = answer.from,
         .free = firstDay(standing.get(), before.student, before.program, std::max(answer.from, term.starts)),
         .term = term});
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    SeatOffer after = before;
    after.state = answer.accepts ? OfferState::Accepted : OfferState::Declined;
    after.answeredAt = m_desk.clock.now();
    after.answeredBy = answer.by.trimmed();
    after.recordedBy = m_desk.actor.name;
    after.note = answer.note.trimmed();
    after.givesUp = answer.accepts ? idsText(*price) : before.givesUp;
    db::Transaction write(m_desk.book);
    keep(write, before, after, answer.accepts ? u"offer.accepted"_s : u"offer.declined"_s);
    if (answer.accepts) {
        int round = 1;
        for (const ProgramId given : *price) // in the order in which they are offered next
            for (const Seat &seat : m_seatStore.seats(before.term))
                if (seat.student == before.student && seat.program == given)
                    endSeat(write, seat, answer.from, SeatEnd::Swapped, {});
        for (const Seat &seat : m_seatStore.seats(before.term))
            round += seat.student == before.student ? 1 : 0;
        (void)giveSeat(write, {.draw = standing->draw().id,
                               .term = before.term,
                               .student = before.student,
                               .program = before.program,
                               .round = round,
                               .origin = SeatOrigin::Offer,
                               .from = answer.from});
        // Who came late was approved only; with the seat she is arranged like all others.
        for (const Application &application : m_enrolment.of(before.student, before.term))
            if (application.step == Step::SchoolApproved)
                if (const Outcome<Done> moved = m_enrolment.moveWithin(write, application, Step::Arranged, {}); !moved)
                    return moved; // nothing is committed
    }
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return {Done{}, std::move(findings)};
}

Outcome<int> OffersOffice::lapse(TermId term)
{
    QList<SeatOffer> overdue = m_store.offers(term);
    overdue.removeIf([today = m_desk.clock.today()](const SeatOffer &offer) { return !offer.isOverdue(today); });
    if (overdue.isEmpty())
        return Outcome<int>::refused(policy::finding("offers.none-overdue"_L1));
    db::Transaction write(m_desk.book);
    for (const SeatOffer &before : std::as_const(overdue)) {
        SeatOffer after = before;
        after.state = OfferState::Lapsed;
        after.answeredAt = m_desk.clock.now();
        after.recordedBy = m_desk.actor.name;
        keep(write, before, after, u"offer.lapsed"_s);
    }
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return static_cast<int>(overdue.size());
}

Outcome<Done> OffersOffice::takeBack(OfferId id, const QString &reason)
{
    const SeatOffer before = require(id);
    Findings findings;
    if (!waitsForAnswer(before))
        findings << policy::finding("offers.still-open"_L1, {}, {{u"on"_s, before.answeredAt.date()}});
    if (reason.trimmed().isEmpty())
        findings << policy::finding("seats.change-reasoned"_L1, u"reason"_s);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    SeatOffer after = before;
    after.state = OfferState::TakenBack;
    after.answeredAt = m_desk.clock.now();
    after.recordedBy = m_desk.actor.name;
    after.note = reason.trimmed();
    db::Transaction write(m_desk.book);
    keep(write, before, after, u"offer.taken-back"_s);
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return Done{};
}

Outcome<Done> OffersOffice::withdraw(SeatId id, QDate from, const QString &reason)
{
    const std::optional<Seat> seat = m_seatStore.find(id);
    Findings findings = policy::checkSeatChange({.seat = seat,
                                                 .term = seat ? m_terms.term(seat->term) : Term{},
                                                 .from = from,
                                                 .reason = reason,
                                                 .actor = m_desk.actor.name});
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    endSeat(write, *seat, from, SeatEnd::Withdrawn, reason.trimmed());
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return {Done{}, std::move(findings)};
}

Outcome<SeatId> OffersOffice::change(SeatId id, ProgramId to, QDate from, const QString &reason)
{
    const std::optional<Seat> seat = m_seatStore.find(id);
    Findings findings = policy::checkSeatChange({.seat = seat,
                                                 .term = seat ? m_terms.term(seat->term) : Term{},
                                                 .from = from,
                                                 .reason = reason,
                                                 .actor = m_desk.actor.name});
    if (refuses(findings))
        return Outcome<SeatId>::refused(std::move(findings));
    const Program target = m_programs.find(to).value_or(Program{});
    const std::unique_ptr<StandingSeats> standing = StandingSeats::of(m_seats, seat->term);
    policy::ChangeTarget facts{.program = target.title,
                               .open = standing && target.term == seat->term && to != seat->program,
                               .clashes = !standing || !standing->fits(seat->student, to, seat->program),
                               .from = from,
                               .freeFrom = firstDay(standing.get(), seat->student, to, from)};
    for (const VacancyLine &line : afterDraw(seat->term).vacancies)
        if (line.program.id == to) {
            facts.free = line.free();
            facts.waiting = static_cast<int>(std::ranges::count_if(
                line.waiting, [&](const WaitingChild &child) { return child.student.id != seat->student; }));
        }
    findings << policy::checkChangeTarget(facts);
    if (refuses(findings))
        return Outcome<SeatId>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    endSeat(write, *seat, from, SeatEnd::Moved, reason.trimmed());
    const SeatId given = giveSeat(write, {.draw = seat->draw,
                                          .term = seat->term,
                                          .student = seat->student,
                                          .program = to,
                                          .round = seat->round,
                                          .origin = SeatOrigin::Change,
                                          .from = from,
                                          .reason = reason.trimmed()});
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return {given, std::move(findings)};
}

Outcome<int> OffersOffice::appendLate(TermId term)
{
    if (!m_seats.confirmed(term))
        return Outcome<int>::refused(policy::finding("offers.after-confirming"_L1));
    if (Findings closed = policy::checkTermOfSeats(m_terms.term(term)); refuses(closed))
        return Outcome<int>::refused(std::move(closed));
    const QList<StudentLine> late = lateOf(term, m_store.serials(term));
    if (late.isEmpty())
        return Outcome<int>::refused(policy::finding("seats.late-none"_L1));
    int last = 0;
    const QHash<QString, StudentId> given = m_store.childBySerial(term);
    for (auto it = given.cbegin(); it != given.cend(); ++it)
        last = std::max(last, it.key().toInt());
    QStringList ids;
    for (const StudentLine &child : late)
        ids << child.id.text();
    const QString content = allocation::fingerprint(allocation::canonical(m_seats.instanceOf(term)));
    db::Transaction write(m_desk.book);
    for (const QString &id : allocation::serialOrder(content, ids)) {
        const QString serial = allocation::serialText(++last);
        m_store.giveSerial(write, term, {id.toLongLong()}, serial);
        m_desk.note(write, u"late.appended"_s, Subject::Student, id.toLongLong(), {}, {{u"serial"_s, serial}});
    }
    write.commit();
    m_desk.events.announce(Subject::Seat);
    return static_cast<int>(ids.size());
}

} // namespace core
