// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/record.h"
#include "core/office/standing_seats.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QRandomGenerator>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate fromDay(2026, 10, 12);

/// A few children, courses that overlap, few seats: drawn and confirmed.
struct SeatedSchool : SmallSchool {
    explicit SeatedSchool(quint32 seed = 1, int children = 9, int courses = 4)
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < courses; ++i)
            programs << course(u"课程%1"_s.arg(i), 1 + int(random.bounded(3)), 1 + int(random.bounded(3)));
        for (int i = 0; i < children; ++i) {
            pupils << child(u"学生%1"_s.arg(i), 3);
            QList<ProgramId> wishes = programs;
            for (qsizetype k = wishes.size(); k-- > 1;)
                wishes.swapItemsAt(k, random.bounded(int(k + 1)));
            wishes.resize(1 + random.bounded(courses));
            applications << apply(pupils.last(), wishes, 1 + int(random.bounded(2)));
        }
        approve(applications);
        const DrawId id = done(book->seats.freeze(term));
        (void)done(book->seats.draw(id, u"174 902"_s, u"家委会"_s));
        (void)done(book->seats.confirm(id));
    }

    [[nodiscard]] VacancyLine vacancy(ProgramId program) const
    {
        for (const VacancyLine &line : book->offers.afterDraw(term).vacancies)
            if (line.program.id == program)
                return line;
        return {};
    }
    /// The seats of a child by the places of her wishes, best first.
    [[nodiscard]] QList<qsizetype> ranks(int pupil) const
    {
        const QList<ProgramId> wishes = book->enrolment.find(applications[pupil])->wishes;
        QList<qsizetype> ranks;
        for (const Seat &seat : book->seats.seats(term))
            if (seat.student == pupils[pupil])
                ranks << wishes.indexOf(seat.program);
        std::ranges::sort(ranks);
        return ranks;
    }

    QList<ProgramId> programs{};
    QList<StudentId> pupils{};
    QList<ApplicationId> applications{};
};

/// Three want the one seat of chess; the second and the third also sing, at the same time.
struct ChainSchool : SmallSchool {
    ChainSchool()
    {
        chess = course(u"国际象棋"_s, 1, 1);
        choir = course(u"合唱"_s, 1, 1);
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s})
            pupils << child(name, 3);
        for (const StudentId pupil : pupils)
            applications << apply(pupil, {chess, choir});
        approve(applications);
        const DrawId id = done(book->seats.freeze(term));
        (void)done(book->seats.draw(id, u"174 902"_s, u"家委会"_s));
        (void)done(book->seats.confirm(id));
    }
    [[nodiscard]] QList<WaitingChild> vacancyList(ProgramId program) const
    {
        for (const VacancyLine &line : book->offers.afterDraw(term).vacancies)
            if (line.program.id == program)
                return line.waiting;
        return {};
    }
    [[nodiscard]] std::optional<Seat> seatIn(ProgramId program) const
    {
        for (const Seat &seat : book->seats.seats(term))
            if (seat.program == program)
                return seat;
        return {};
    }
    OfferId offer(ProgramId program) { return done(book->offers.offer(term, program, clock.today().addDays(2))); }

    ProgramId chess{};
    ProgramId choir{};
    QList<StudentId> pupils{};
    QList<ApplicationId> applications{};
};

} // namespace

TEST_CASE("a withdrawn seat is offered down the list and what is given up for it is offered next", "[office][offers]")
{
    ChainSchool school;
    const Seat chess = *school.seatIn(school.chess);
    const Seat choir = *school.seatIn(school.choir);
    CHECK_FALSE(school.book->offers.afterDraw(school.term).next());
    CHECK_FALSE(school.book->offers.offer(school.term, school.chess, school.clock.today()).isDone());

    (void)done(school.book->offers.withdraw(chess.id, fromDay, u"家长来电：搬家"_s));
    AfterDraw now = school.book->offers.afterDraw(school.term);
    REQUIRE(now.next());
    CHECK(now.next()->program.id == school.chess);
    REQUIRE(now.next()->waiting.size() == 2); // not the one who gave it up
    // Both would have this seat only: the number drawn decides, whether somebody sings or not.
    const WaitingChild first = now.next()->waiting.first();
    CHECK(first.keeps == 0);
    const OfferId offer = school.offer(school.chess);
    CHECK(school.book->offers.offers(school.term).first().student == first.student.id);
    CHECK_FALSE(school.book->offers.offer(school.term, school.chess, school.clock.today()).isDone()); // no second seat
    CHECK_FALSE(school.book->offers.afterDraw(school.term).next());

    (void)done(school.book->offers.answer(offer, {.accepts = true, .by = u"母亲，电话"_s, .from = fromDay}));
    REQUIRE(school.seatIn(school.chess));
    CHECK(school.seatIn(school.chess)->student == first.student.id);
    CHECK(school.seatIn(school.chess)->origin == SeatOrigin::Offer);
    if (first.student.id == choir.student) {
        now = school.book->offers.afterDraw(school.term);
        REQUIRE(now.next());
        CHECK(now.next()->program.id == school.choir);
    } else {
        CHECK(school.seatIn(school.choir)->student == choir.student);
    }
    CHECK(school.book->verify().isSound());
}

TEST_CASE("a seat has days: who sat where is known for every day of the term", "[office][offers]")
{
    ChainSchool school;
    const Seat chess = *school.seatIn(school.chess);
    CHECK(chess.from == QDate(2026, 9, 1));
    (void)done(school.book->offers.withdraw(chess.id, fromDay, u"搬家"_s));
    const OfferId offer = school.offer(school.chess);
    (void)done(school.book->offers.answer(offer, {.accepts = true, .by = u"母亲"_s, .from = fromDay.addDays(7)}));
    const auto sitsInChess = [&school](QDate day) {
        StudentId who;
        for (const Seat &seat : school.book->seats.seatsOn(school.term, day))
            if (seat.program == school.chess)
                who = seat.student;
        return who;
    };
    CHECK(sitsInChess(QDate(2026, 9, 1)) == chess.student);
    CHECK(sitsInChess(fromDay.addDays(-1)) == chess.student);
    CHECK_FALSE(sitsInChess(fromDay).isSet());
    CHECK(sitsInChess(fromDay.addDays(7)) == school.seatIn(school.chess)->student);
    CHECK(school.book->seats.everySeat(school.term).size() >= 3);
}

TEST_CASE("offers.none-overdue: who declines or lets the deadline pass is not asked again and the next one is",
          "[office][offers]")
{
    ChainSchool school;
    (void)done(school.book->offers.withdraw(school.seatIn(school.chess)->id, fromDay, u"搬家"_s));
    const QList<WaitingChild> waiting = school.book->offers.afterDraw(school.term).next()->waiting;
    REQUIRE(waiting.size() == 2);
    const OfferId first = school.offer(school.chess);
    (void)done(school.book->offers.answer(first, {.by = u"父亲"_s, .note = u"另有安排"_s}));
    CHECK_FALSE(school.book->offers.answer(first, {.accepts = true, .by = u"父亲"_s, .from = fromDay}).isDone());

    const OfferId second = school.offer(school.chess);
    CHECK(school.book->offers.offers(school.term).last().student == waiting.last().student.id);
    CHECK(reasons(school.book->offers.lapse(school.term).findings()).contains(u"offers.none-overdue"_s));
    school.clock = FixedClock(school.clock.today().addDays(3));
    CHECK(school.book->offers.offers(school.term).last().isOverdue(school.clock.today()));
    CHECK(done(school.book->offers.lapse(school.term)) == 1);
    CHECK_FALSE(school.book->offers.answer(second, {.accepts = true, .by = u"父亲"_s, .from = fromDay}).isDone());
    CHECK_FALSE(school.book->offers.afterDraw(school.term).next()); // nobody is left
}

TEST_CASE("an offer taken back leaves the child where she stood", "[office][offers]")
{
    ChainSchool school;
    (void)done(school.book->offers.withdraw(school.seatIn(school.chess)->id, fromDay, u"搬家"_s));
    const StudentId first = school.book->offers.afterDraw(school.term).next()->waiting.first().student.id;
    const OfferId offer = school.offer(school.chess);
    CHECK_FALSE(school.book->offers.takeBack(offer, {}).isDone());
    (void)done(school.book->offers.takeBack(offer, u"电话打错"_s));
    CHECK(school.book->offers.afterDraw(school.term).next()->waiting.first().student.id == first);
    CHECK(school.book->journal(1).first().action == u"offer.taken-back"_s);
}

TEST_CASE("a child who leaves frees her seats and her offers", "[office][offers]")
{
    ChainSchool school;
    (void)done(school.book->offers.withdraw(school.seatIn(school.chess)->id, fromDay, u"搬家"_s));
    (void)school.offer(school.chess);
    const StudentId asked = school.book->offers.offers(school.term).last().student;
    const qsizetype at = school.pupils.indexOf(asked);
    (void)done(school.book->enrolment.move(school.applications[at], Step::Withdrawn));
    CHECK(school.book->offers.offers(school.term).last().state == OfferState::TakenBack);
    for (const Seat &seat : school.book->seats.seats(school.term))
        CHECK(seat.student != asked);
    CHECK(school.book->offers.afterDraw(school.term).next());
}

TEST_CASE("another section is given only where a seat is free that nobody waits for", "[office][offers]")
{
    ChainSchool school;
    const Seat choir = *school.seatIn(school.choir);
    const auto to = [&](ProgramId program) {
        return school.book->offers.change(choir.id, program, fromDay, u"老师调班"_s);
    };
    CHECK(reasons(to(school.chess).findings()).contains(u"seats.change-has-room"_s));
    const ProgramId second = school.course(u"合唱二班"_s, 1, 1);
    const SeatId moved = done(to(second));
    CHECK(school.seatIn(second)->id == moved);
    CHECK(school.seatIn(second)->origin == SeatOrigin::Change);
    CHECK(reasons(to(second).findings()).contains(u"seats.held"_s));
    // The third child waits for the choir: nobody is moved past her.
    const auto back = school.book->offers.change(moved, school.choir, fromDay.addDays(7), u"换回"_s);
    CHECK(reasons(back.findings()).contains(u"seats.change-passes-nobody"_s));
}

TEST_CASE("seats.late-none: late applicants stand behind everybody who was in the draw", "[office][offers]")
{
    ChainSchool school;
    const StudentId late = school.child(u"迟"_s, 3);
    CHECK(reasons(school.book->offers.appendLate(school.term).findings()).contains(u"seats.late-none"_s));
    school.approve({school.apply(late, {school.chess, school.choir})});
    CHECK(school.book->offers.afterDraw(school.term).late.size() == 1);
    CHECK(school.vacancyList(school.chess).size() == 2);
    CHECK(done(school.book->offers.appendLate(school.term)) == 1);
    const QList<WaitingChild> list = school.vacancyList(school.chess);
    REQUIRE(list.size() == 3);
    CHECK(list.last().student.id == late);
    CHECK(list.last().late);
    CHECK(list.last().serial == u"0004"_s);

    // With a seat she is arranged like all others.
    (void)done(school.book->offers.withdraw(school.seatIn(school.chess)->id, fromDay, u"搬家"_s));
    for (int i = 0; i < 2; ++i)
        (void)done(school.book->offers.answer(school.offer(school.chess), {.by = u"母亲"_s}));
    (void)done(
        school.book->offers.answer(school.offer(school.chess), {.accepts = true, .by = u"母亲"_s, .from = fromDay}));
    CHECK(school.seatIn(school.chess)->student == late);
    CHECK(school.book->enrolment.of(late, school.term).first().step == Step::Arranged);
}

TEST_CASE("an accepted offer is undone whole, a draw is not", "[office][offers][undo]")
{
    ChainSchool school;
    (void)done(school.book->offers.withdraw(school.seatIn(school.chess)->id, fromDay, u"搬家"_s));
    const OfferId offer = school.offer(school.chess);
    const QList<Seat> before = school.book->seats.everySeat(school.term);
    (void)done(school.book->offers.answer(offer, {.accepts = true, .by = u"母亲"_s, .from = fromDay}));
    REQUIRE(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(school.book->offers.offers(school.term).last().state == OfferState::Open);
    const QList<Seat> after = school.book->seats.everySeat(school.term);
    REQUIRE(after.size() == before.size());
    for (qsizetype i = 0; i < after.size(); ++i)
        CHECK(after[i].isHeld() == before[i].isHeld());
}

TEST_CASE("I18 offers accepted one after the other come to what the vacancy chain comes to", "[office][offers]")
{
    int moves = 0;
    for (quint32 seed = 1; seed <= 25; ++seed) {
        SeatedSchool school(seed);
        const QList<Seat> seats = school.book->seats.seats(school.term);
        if (seats.isEmpty())
            continue;
        const Seat leaving = seats.at(int(seed) % seats.size());
        const auto standing = StandingSeats::of(school.book->seats, school.term);
        REQUIRE(standing);
        allocation::Result held;
        held.seats.resize(standing->instance().children.size());
        QHash<StudentId, int> childAt;
        for (int i = 0; i < int(held.seats.size()); ++i)
            childAt.insert(standing->childAt(i), i);
        const auto offeringOf = [&](ProgramId program) {
            int at = 0;
            while (standing->programAt(at) != program)
                ++at;
            return at;
        };
        for (const Seat &seat : seats)
            held.seats[childAt.value(seat.student)] << allocation::SeatWon{.offering = offeringOf(seat.program)};
        for (QList<allocation::SeatWon> &list : held.seats)
            for (allocation::SeatWon &seat : list)
                seat.round = 1;
        const allocation::Ladder ladder(standing->instance());
        allocation::Vacancies chain(standing->instance(), ladder, held);
        chain.withdraw({childAt.value(leaving.student), offeringOf(leaving.program)});

        QList<QList<qsizetype>> before;
        for (int pupil = 0; pupil < school.pupils.size(); ++pupil)
            before << school.ranks(pupil);
        (void)done(school.book->offers.withdraw(leaving.id, fromDay, u"退出"_s));
        QList<std::pair<StudentId, ProgramId>> made;
        QList<ProgramId> free{leaving.program};
        while (!free.isEmpty()) {
            const ProgramId program = free.takeFirst();
            const QList<WaitingChild> waiting = school.vacancy(program).waiting;
            if (waiting.isEmpty())
                continue;
            const OfferId offer =
                done(school.book->offers.offer(school.term, program, school.clock.today().addDays(1)));
            const SeatOffer open = school.book->offers.offers(school.term).last();
            (void)done(school.book->offers.answer(offer, {.accepts = true, .by = u"母亲"_s, .from = fromDay}));
            made.append({open.student, program});
            free << open.programsGivenUp();
            const VacancyLine line = school.vacancy(program);
            REQUIRE(line.held <= line.program.seats);
        }
        INFO("seed " << seed);
        REQUIRE(made.size() == chain.moves().size());
        for (qsizetype i = 0; i < made.size(); ++i) {
            CHECK(made[i].first == standing->childAt(chain.moves()[i].child));
            CHECK(made[i].second == standing->programAt(chain.moves()[i].offering));
        }
        moves += int(made.size());
        for (int pupil = 0; pupil < school.pupils.size(); ++pupil) // nobody is worse off but who left
            if (school.pupils[pupil] != leaving.student) {
                const QList<qsizetype> now = school.ranks(pupil);
                const auto [was, is] = std::ranges::mismatch(before[pupil], now);
                CHECK((was == before[pupil].end() || (is != now.end() && *is < *was)));
            }
    }
    CHECK(moves > 10);
}
