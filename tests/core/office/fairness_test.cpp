// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/record.h"
#include "core/report/value_text.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate october(2026, 10, 12);
const QDate november(2026, 11, 1);
const QString seed = u"174 902"_s;

/// A school that draws, gives up, offers and draws again.
struct FairSchool : SmallSchool {
    StudentId applicant(const QString &name, const QList<ProgramId> &wishes, int most = 1)
    {
        const StudentId id = child(name, 3);
        applications.insert(id, apply(id, wishes, most));
        approve({applications.value(id)});
        return id;
    }
    DrawId drawn(const QString &with = seed)
    {
        const DrawId id = done(book->seats.freeze(term, {.seedSource = u"福彩3D"_s}));
        (void)done(book->seats.draw(id, with, u"家委会"_s));
        return id;
    }
    DrawId given(const QString &with = seed)
    {
        const DrawId id = drawn(with);
        (void)done(book->seats.confirm(id));
        return id;
    }
    [[nodiscard]] std::optional<Seat> seatOf(StudentId child, ProgramId program) const
    {
        for (const Seat &seat : book->seats.seats(term))
            if (seat.student == child && seat.program == program)
                return seat;
        return {};
    }
    [[nodiscard]] StudentId holder(ProgramId program) const
    {
        for (const Seat &seat : book->seats.seats(term))
            if (seat.program == program)
                return seat.student;
        return {};
    }
    [[nodiscard]] qsizetype held(ProgramId program) const
    {
        return std::ranges::count(book->seats.seats(term), program, &Seat::program);
    }
    [[nodiscard]] VacancyLine vacancy(ProgramId program) const
    {
        for (const VacancyLine &line : book->offers.afterDraw(term).vacancies)
            if (line.program.id == program)
                return line;
        return {};
    }
    [[nodiscard]] QList<StudentId> waiting(ProgramId program) const
    {
        QList<StudentId> list;
        for (const WaitingChild &child : vacancy(program).waiting)
            list << child.student.id;
        return list;
    }
    void giveUp(StudentId child, ProgramId program, QDate from = october)
    {
        (void)done(book->offers.withdraw(seatOf(child, program)->id, from, u"家长来电"_s));
    }
    OfferId offer(ProgramId program) { return done(book->offers.offer(term, program, clock.today().addDays(2))); }
    Outcome<Done> accept(OfferId id, QDate from = october)
    {
        return book->offers.answer(id, {.accepts = true, .by = u"母亲"_s, .from = from});
    }
    [[nodiscard]] QString print(const QString &name, QDate on = {}, ProgramId program = {}) const
    {
        const report::Document document =
            book->reports.make({.name = name, .term = term, .program = program, .on = on});
        QStringList texts{document.title};
        for (const report::Block &block : document.blocks) {
            if (const auto *words = std::get_if<report::Paragraph>(&block))
                texts << words->text;
            if (const auto *heading = std::get_if<report::Heading>(&block))
                texts << heading->text;
            if (const auto *facts = std::get_if<report::Facts>(&block))
                for (const auto &pair : facts->pairs)
                    texts << pair.first + u'=' + pair.second;
            if (const auto *table = std::get_if<report::Table>(&block))
                for (const report::Row &row : table->rows) {
                    QStringList cells;
                    for (const report::Value &value : row)
                        cells << report::valueText(value);
                    texts << cells.join(u' ');
                }
        }
        return texts.join(u'\n');
    }

    QHash<StudentId, ApplicationId> applications{};
};

/// One course with one seat, and two who want it; the second may also dance at the same time.
struct OneSeat : FairSchool {
    OneSeat()
    {
        chess = course(u"国际象棋"_s, 1, 1);
        dance = course(u"舞蹈"_s, 1, 1);
        for (const QString &name : {u"甲"_s, u"乙"_s})
            (void)applicant(name, {chess, dance});
        (void)given();
        first = holder(chess);
        second = holder(dance);
    }
    ProgramId chess{};
    ProgramId dance{};
    StudentId first{};
    StudentId second{};
};

} // namespace

TEST_CASE("who came late stands behind everybody in every round, whatever she has and whatever her need",
          "[office][offers][fairness]")
{
    FairSchool school;
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 3);
    const ProgramId art = school.course(u"剪纸"_s, 2, 1);
    const QList<StudentId> drawn{school.applicant(u"甲"_s, {chess, art}, 2),
                                 school.applicant(u"乙"_s, {chess, art}, 2)};
    (void)school.given();
    const StudentId seated = school.holder(art);
    const StudentId waits = drawn.first() == seated ? drawn.last() : drawn.first();
    const StudentId late = school.applicant(u"迟"_s, {chess, art}, 2);
    const StudentId need = school.applicant(u"迟且留守"_s, {art});
    auto record = *school.book->students.find(need);
    record.claims << PriorityClaim{
        .group = PriorityGroup::LeftBehind, .evidence = u"证明"_s, .valid = {QDate(2026, 1, 1), {}}};
    (void)done(school.book->students.change(record));
    (void)done(school.book->offers.appendLate(school.term));
    (void)done(school.accept(school.offer(chess)));
    REQUIRE(school.seatOf(late, chess));

    // Two wait for a second seat, whose numbers run backwards, and one with need for her first.
    CHECK(school.waiting(art) == QList{waits, need, late});
    school.giveUp(seated, art);
    (void)school.offer(art);
    CHECK(school.book->offers.offers(school.term).last().student == waits);
}

TEST_CASE("no undo gives a seat twice", "[office][undo][seats][fairness]")
{
    OneSeat school;
    SchoolBook &book = *school.book;
    SECTION("a seat given up, offered on and taken")
    {
        school.giveUp(school.first, school.chess);
        const qint64 givingUp = book.undo.latest();
        const OfferId offer = school.offer(school.chess);
        const qint64 offering = book.undo.latest();
        CHECK(book.undo.takeBack(givingUp).bar == UndoBar::Unbalanced); // somebody has been promised it
        (void)done(school.accept(offer));
        const qint64 accepting = book.undo.latest();
        const qint64 lines = book.counts().journal;
        CHECK(book.undo.takeBack(givingUp).bar == UndoBar::Unbalanced);
        CHECK(book.counts().journal == lines);
        CHECK(school.held(school.chess) == 1);
        // One after the other it all goes back.
        CHECK(book.undo.takeBack(accepting).isDone());
        CHECK(book.undo.takeBack(offering).isDone());
        CHECK(book.undo.takeBack(givingUp).isDone());
        CHECK(school.holder(school.chess) == school.first);
        CHECK(school.holder(school.dance) == school.second);
    }
    SECTION("a family that left")
    {
        (void)done(book.enrolment.move(school.applications.value(school.first), Step::Withdrawn));
        const qint64 leaving = book.undo.latest();
        (void)done(school.accept(school.offer(school.chess)));
        CHECK(book.undo.takeBack(leaving).bar == UndoBar::Unbalanced);
        CHECK(book.enrolment.find(school.applications.value(school.first))->step == Step::Withdrawn);
        CHECK(school.held(school.chess) == 1);
    }
    SECTION("seats added to a course and given")
    {
        Program more = *book.programs.find(school.chess);
        more.seats = 2;
        (void)done(book.programs.change(more));
        const qint64 adding = book.undo.latest();
        (void)done(school.accept(school.offer(school.chess)));
        CHECK(book.undo.takeBack(adding).bar == UndoBar::Unbalanced);
        CHECK(book.programs.find(school.chess)->seats == 2);
    }
}

TEST_CASE("a second sign-up period cancels no course that runs", "[office][seats][fairness]")
{
    FairSchool school;
    const ProgramId dance = school.course(u"舞蹈"_s, 1, 4, 3);
    const ProgramId drums = school.course(u"打击乐"_s, 1, 9);
    QList<StudentId> dancers;
    for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s})
        dancers << school.applicant(name, {dance, drums});
    (void)school.given();
    REQUIRE(school.held(dance) == 3);
    school.giveUp(dancers.first(), dance);
    const StudentId late = school.applicant(u"迟"_s, {drums});
    const DrawId second = school.given(u"330 118"_s);
    const DrawView view = school.book->seats.view(second);
    CHECK_FALSE(view.fills.first().cancelled);
    CHECK(view.disputed.isEmpty());
    CHECK(allocation::verify(school.book->seats.record(second)).same);
    CHECK(school.held(dance) == 2);
    CHECK(school.seatOf(late, drums));
    for (const StudentId dancer : {dancers[1], dancers[2]})
        CHECK_FALSE(school.seatOf(dancer, drums)); // at the same hour
    CHECK_FALSE(school.vacancy(dance).cancelled);
}

TEST_CASE("a seat given by the school is given once", "[office][seats][fairness]")
{
    FairSchool school;
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 2);
    const ProgramId drums = school.course(u"打击乐"_s, 2, 2);
    const StudentId player = school.applicant(u"甲"_s, {chess});
    const Pin pin{.term = school.term, .student = player, .program = chess, .reason = u"校队"_s};
    (void)done(school.book->seats.pin(pin));
    (void)school.given();
    REQUIRE(school.seatOf(player, chess)->round == 0);
    school.giveUp(player, chess);
    (void)school.applicant(u"迟"_s, {drums});
    SECTION("who gave it up does not get it again")
    {
        (void)school.given(u"330 118"_s);
        CHECK(school.held(chess) == 0);
    }
    SECTION("a new decision counts")
    {
        school.clock = FixedClock(school.clock.today().addDays(1));
        (void)done(school.book->seats.pin(pin));
        (void)school.given(u"330 118"_s);
        CHECK(school.seatOf(player, chess));
    }
}

TEST_CASE("who is approved after the freeze joins no file that is frozen or drawn", "[office][seats][fairness]")
{
    FairSchool school;
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 2);
    const StudentId drawn = school.applicant(u"甲"_s, {chess});
    const StudentId other = school.applicant(u"乙"_s, {chess});
    const StudentId slow = school.child(u"丙"_s, 3); // applied in time, approved too late
    const ApplicationId pending = school.apply(slow, {chess});
    const DrawId first = done(school.book->seats.freeze(school.term));
    school.approve({pending});
    (void)done(school.book->seats.draw(first, seed, u"家委会"_s));
    const StudentId late = school.applicant(u"丁"_s, {chess});
    REQUIRE(school.book->enrolment.of(late, school.term).first().late == Lateness::AfterDraw);
    SECTION("the draw is confirmed, and they wait")
    {
        (void)done(school.book->seats.confirm(first));
        CHECK(school.seatOf(drawn, chess));
        CHECK(school.seatOf(other, chess));
        CHECK(school.book->offers.afterDraw(school.term).late.size() == 2);
        CHECK(done(school.book->offers.appendLate(school.term)) == 2);
        CHECK(school.waiting(chess).size() == 2);
    }
    SECTION("drawn again for a family that withdrew, the seed is known: they take no part either")
    {
        (void)done(school.book->enrolment.move(school.applications.value(other), Step::Withdrawn));
        CHECK(reasons(school.book->seats.confirm(first).findings()).contains(u"seats.file-unchanged"_s));
        (void)school.given();
        CHECK(school.seatOf(drawn, chess));
        CHECK(school.held(chess) == 1);
    }
}

TEST_CASE("a seat that was given up with days to go is nobody else's until then", "[office][offers][fairness]")
{
    OneSeat school;
    const auto refusedFor = [&school](OfferId id, const QString &rule) {
        return reasons(school.accept(id).findings()).contains(rule);
    };
    SECTION("the seat of the one before")
    {
        school.giveUp(school.first, school.chess, november);
        const OfferId offer = school.offer(school.chess);
        CHECK(refusedFor(offer, u"offers.from-when-free"_s));
        CHECK(school.book->offers.firstDay(offer, october) == november);
        CHECK(school.book->offers.firstDay(offer, november.addDays(3)) == november.addDays(3));
        (void)done(school.accept(offer, november));
        CHECK(mostHeld(school.book->seats.everySeat(school.term), school.chess, {}) == 1);
    }
    SECTION("her own seat at the same hour")
    {
        school.giveUp(school.second, school.dance, november);
        school.giveUp(school.first, school.chess, october);
        const OfferId offer = school.offer(school.chess);
        CHECK(refusedFor(offer, u"offers.from-when-free"_s));
        CHECK(school.book->offers.firstDay(offer, october) == november);
        (void)done(school.accept(offer, november));
    }
    SECTION("by the school's hand")
    {
        school.giveUp(school.second, school.dance, november);
        const auto moved =
            school.book->offers.change(school.seatOf(school.first, school.chess)->id, school.dance, october, u"调班"_s);
        CHECK(reasons(moved.findings()).contains(u"offers.from-when-free"_s));
    }
    SECTION("by a second draw")
    {
        school.giveUp(school.second, school.dance, november);
        const StudentId late = school.applicant(u"迟"_s, {school.dance});
        (void)school.given(u"330 118"_s);
        REQUIRE(school.seatOf(late, school.dance));
        CHECK(school.seatOf(late, school.dance)->from == november);
    }
}

TEST_CASE("an offer is not accepted when the course has become smaller since", "[office][offers][fairness]")
{
    FairSchool school;
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 2);
    for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s})
        (void)school.applicant(name, {chess});
    (void)school.given();
    school.giveUp(school.holder(chess), chess);
    const OfferId offer = school.offer(chess);
    Program smaller = *school.book->programs.find(chess);
    smaller.seats = 1;
    (void)done(school.book->programs.change(smaller));
    CHECK(reasons(school.accept(offer).findings()).contains(u"offers.seat-left"_s));
    CHECK(school.held(chess) == 1);
}

TEST_CASE("a closed term gives no seats", "[office][seats][offers][fairness]")
{
    OneSeat school;
    school.giveUp(school.first, school.chess);
    const OfferId open = school.offer(school.chess);
    (void)school.applicant(u"迟"_s, {school.chess});
    const DrawId second = school.drawn(u"330 118"_s);
    const SeatId dancing = school.seatOf(school.second, school.dance)->id;
    (void)done(school.book->guide.move(school.term, TermState::Closed));
    const auto isClosed = [](const Findings &findings) { return reasons(findings).contains(u"seats.term-open"_s); };
    CHECK(isClosed(school.book->seats.confirm(second).findings()));
    CHECK(isClosed(school.book->seats.freeze(school.term).findings()));
    CHECK(isClosed(school.accept(open).findings()));
    CHECK(isClosed(school.book->offers.offer(school.term, school.chess, school.clock.today()).findings()));
    CHECK(isClosed(school.book->offers.withdraw(dancing, october, u"退"_s).findings()));
    CHECK(isClosed(school.book->offers.change(dancing, school.chess, october, u"调"_s).findings()));
    CHECK(isClosed(school.book->offers.appendLate(school.term).findings()));
    CHECK(school.book->terms.term(school.term).state == TermState::Closed);
    CHECK(school.book->offers.answer(open, {.by = u"母亲"_s}).isDone()); // a no clears up
}

TEST_CASE("what was given up moves no wish up", "[office][seats][offers][fairness]")
{
    FairSchool school;
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 1);
    const ProgramId art = school.course(u"剪纸"_s, 1, 1);
    const StudentId sure = school.applicant(u"甲"_s, {chess, art});
    const StudentId rival = school.applicant(u"乙"_s, {art});
    (void)school.given();
    REQUIRE(school.seatOf(sure, chess));
    REQUIRE(school.seatOf(rival, art));
    school.giveUp(sure, chess);
    REQUIRE(school.vacancy(art).waiting.size() == 1);
    CHECK(school.vacancy(art).waiting.first().wish == 2);

    (void)school.applicant(u"迟"_s, {chess});
    const DrawView view = school.book->seats.view(school.drawn(u"330 118"_s));
    for (const ChildOutcome &child : view.children)
        if (child.student.id == sure) {
            REQUIRE(child.wishes.size() == 1);
            CHECK(child.wishes.first().wish == 2);
        }
    REQUIRE(view.fills.size() == 2);
    CHECK(view.fills[0].firstWishes == 1);
    CHECK(view.fills[1].wishes == 2);
    CHECK(view.fills[1].firstWishes == 1); // the rival's alone
}

TEST_CASE("lists and slips tell of the draw that gave the seats until another has", "[office][reports][fairness]")
{
    OneSeat school;
    const DrawId first = school.book->seats.draws(school.term).first().id;
    (void)school.applicant(u"迟"_s, {school.course(u"剪纸"_s, 2, 2)});
    const QStringList papers{u"draw-list"_s, u"draw-list-class"_s, u"draw-list-serial"_s, u"waiting-lists"_s,
                             u"slip"_s,      u"draw-verify"_s};
    QStringList before;
    for (const QString &name : papers)
        before << school.print(name);
    const DrawId second = done(school.book->seats.freeze(school.term, {.seedSource = u"福彩3D"_s}));
    for (qsizetype i = 0; i < papers.size(); ++i)
        CHECK(school.print(papers[i]) == before[i]);
    CHECK(school.print(u"draw-freeze"_s).contains(u"参加抽签的申请：3 份"_s));

    (void)done(school.book->seats.draw(second, u"330 118"_s, u"家委会"_s));
    for (const QString &name : papers.first(5))
        CHECK(school.print(name) == before[papers.indexOf(name)]);
    const auto hash = [&school](DrawId id) { return school.book->seats.find(id)->resultHash; };
    CHECK(before.last().contains(hash(first)));
    CHECK(school.print(u"draw-verify"_s).contains(hash(second))); // witnesses sign what was drawn before their eyes

    (void)done(school.book->seats.confirm(second));
    CHECK(school.print(u"draw-list"_s).contains(u"迟"_s));
}

TEST_CASE("what is printed as the way to check a number gives the number, for families too",
          "[office][reports][fairness]")
{
    const bool together = GENERATE(false, true);
    FairSchool school; // all children have one guardian here
    const ProgramId chess = school.course(u"国际象棋"_s, 1, 1);
    for (const QString &name : {u"甲"_s, u"乙"_s})
        (void)school.applicant(name, {chess});
    (void)done(school.book->seats.setRules({.term = school.term, .siblingsTogether = together}));
    const DrawId id = school.drawn();
    for (const ChildOutcome &child : school.book->seats.view(id).children) {
        CHECK(child.drawnAs == (together ? u"F1"_s : QString()));
        const QString hashed = together ? u"F1"_s : child.serial;
        CHECK(school.print(u"slip"_s).contains(u"计算“%1|%2”"_s.arg(seed, hashed)));
    }
    for (const QString &name : {u"slip"_s, u"draw-freeze"_s, u"draw-verify"_s})
        CHECK(school.print(name).contains(u"家庭代号"_s) == together);
}

TEST_CASE("seats.names-inside: the list for the notice board names nobody, and lists with names are none",
          "[office][reports][seats][3.1]")
{
    OneSeat school;
    const QString byName = school.print(u"draw-list"_s);
    CHECK(byName.contains(u"甲"_s));
    for (const QString &name : {u"draw-list"_s, u"draw-list-class"_s}) {
        CHECK(school.print(name).contains(u"不张贴、不上网"_s));
        CHECK_FALSE(school.print(name).section(u'\n', 0, 0).contains(u"公示"_s));
        CHECK_FALSE(school.print(name).contains(u"公示期"_s));
    }
    school.acceptGaps();
    const DrawId id = school.book->seats.draws(school.term).first().id;
    const Outcome<Done> published = school.book->seats.publish(id);
    REQUIRE(published.isDone());
    CHECK(reasons(published.findings()).contains(u"seats.names-inside"_s));
    const QString bySerial = school.print(u"draw-list-serial"_s);
    CHECK(bySerial.section(u'\n', 0, 0).contains(u"公示"_s));
    CHECK(bySerial.contains(u"公示期"_s));
    CHECK_FALSE(bySerial.contains(u"甲"_s));
}

TEST_CASE("a list is about a day: who has left with days to go is on it, who begins later with the day",
          "[office][reports][fairness]")
{
    OneSeat school;
    const ProgramId care = school.care();
    school.clock = FixedClock(QDate(2026, 10, 5));
    school.giveUp(school.first, school.chess, october);
    (void)done(school.accept(school.offer(school.chess), october));
    const auto name = [&school](StudentId id) { return school.book->students.find(id)->student.name; };
    const QString leaving = name(school.first) + u" 女"_s;
    const QString coming = name(school.second) + u" 女"_s;

    const QString now = school.print(u"F06"_s, {}, school.chess);
    CHECK(now.contains(leaving));
    CHECK(now.contains(u"至2026-10-11"_s));
    CHECK(now.contains(coming));
    CHECK(now.contains(u"2026-10-12起"_s));
    CHECK(now.contains(u"实招=1 人，另有 1 人稍后开始"_s));
    const QString then = school.print(u"F06"_s, october, school.chess);
    CHECK_FALSE(then.contains(leaving));
    CHECK(then.contains(coming));
    CHECK(then.contains(u"实招=1 人"_s));
    CHECK_FALSE(then.contains(u"10-12起"_s));
    CHECK(school.print(u"F04"_s).contains(u"舞蹈至2026-10-11"_s)); // she dances until she changes

    // A family that leaves with its last day ahead (2.2) is in care until then.
    const auto counts = [&school](QDate day) { return school.print(u"F04"_s, day).section(u'\n', 1, 1); };
    REQUIRE(counts({}).startsWith(u"核准 2 人"_s));
    (void)done(school.book->enrolment.withdraw(school.applications.value(school.second), november, u"转学"_s));
    CHECK(counts({}).startsWith(u"核准 2 人"_s));
    CHECK(counts(november).startsWith(u"核准 2 人"_s));
    CHECK(counts(november.addDays(1)).startsWith(u"核准 1 人"_s));
    CHECK(school.print(u"F06"_s, {}, care).contains(u"至2026-11-01"_s));
    CHECK_FALSE(school.print(u"F06"_s, november.addDays(1), care).contains(coming));
    CHECK(school.print(u"F06"_s, november, school.chess).contains(coming));
    CHECK_FALSE(school.print(u"F06"_s, november.addDays(1), school.chess).contains(coming));
}
