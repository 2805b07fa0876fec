// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/lottery.h"
#include "core/allocation/record.h"
#include "core/allocation/result_json.h"
#include "core/db/transaction.h"
#include "core/store/seat_store.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Eight children, two courses, one of them left behind.
struct PublicSchool : SmallSchool {
    PublicSchool()
    {
        chess = course(u"国际象棋"_s, 1, 2);
        art = course(u"剪纸"_s, 2, 3);
        for (int i = 0; i < 8; ++i)
            pupils << child(u"学生%1"_s.arg(i), 1 + i % 6);
        auto record = *book->students.find(pupils[3]);
        record.claims << PriorityClaim{
            .group = PriorityGroup::LeftBehind, .evidence = u"证明"_s, .valid = {QDate(2026, 1, 1), {}}};
        (void)done(book->students.change(record));
        for (const StudentId pupil : pupils)
            applications << apply(pupil, {chess, art}, 2);
        approve(applications);
    }
    DrawId drawn(const QString &seed = u"174 902"_s)
    {
        const DrawId id = done(book->seats.freeze(term, {.seedSource = u"福彩3D"_s, .witnesses = u"家委会"_s}));
        (void)done(book->seats.draw(id, seed, u"家委会 央宗、王小明"_s));
        return id;
    }

    /// As a program of before serials left it in the file.
    DrawId oldDraw(const Draw &draw)
    {
        const QString path = folder.filePath(u"old.kehou"_s);
        book->backUp(path);
        DrawId id;
        {
            db::Connection connection(path, db::Access::ReadWrite);
            db::Transaction write(connection);
            id = store::SeatStore(connection).insert(write, draw);
            write.commit();
        }
        book = SchoolBook::open(path, clock, deskForTests());
        return id;
    }

    QTemporaryDir folder{};
    ProgramId chess{};
    ProgramId art{};
    QList<StudentId> pupils{};
    QList<ApplicationId> applications{};
};

QStringList idsIn(const QByteArray &input)
{
    QStringList ids;
    for (const allocation::Child &child : allocation::readInstance(input).children)
        ids << child.id;
    return ids;
}

} // namespace

TEST_CASE("the record of a draw names no child, no group and no grade and verifies from the file alone",
          "[office][seats]")
{
    PublicSchool school;
    Program chess = *school.book->programs.find(school.chess);
    chess.grades = GradeSet::range(2, 6); // the first-graders' wish is refused, and the record does not say why
    (void)done(school.book->programs.change(chess));
    const DrawId id = school.drawn();
    const QByteArray record = school.book->seats.record(id);
    CHECK(allocation::verify(record).same);
    const QString text = QString::fromUtf8(record);
    for (const QString &hidden : {u"学生"_s, u"left-behind"_s, u"grade"_s, u"\"groups\":[\""_s})
        CHECK_FALSE(text.contains(hidden));
    const QStringList ids = idsIn(school.book->seats.find(id)->input);
    CHECK(ids == QStringList{u"0001"_s, u"0002"_s, u"0003"_s, u"0004"_s, u"0005"_s, u"0006"_s, u"0007"_s, u"0008"_s});
    const QJsonObject meta = QJsonDocument::fromJson(record).object().value(u"meta"_s).toObject();
    CHECK(meta.value(u"programs"_s).toObject().value(school.chess.text()).toString() == u"国际象棋"_s);
    CHECK(meta.value(u"seed_source"_s).toString() == u"福彩3D"_s);

    const DrawView view = school.book->seats.view(id);
    CHECK(view.children.size() == 8);
    CHECK(view.disputed.isEmpty());
    for (const ChildOutcome &child : view.children) {
        CHECK_FALSE(child.serial.isEmpty());
        if (child.student.grade == 1) {
            CHECK(child.wishes[0].explanation.refusal.reason == allocation::Reason::NotEligible);
            CHECK(child.wishes[0].explanation.bar == allocation::Bar::Grade); // told to the family, with the grades
        }
    }
}

TEST_CASE("a child keeps her serial through the term and a correction leaves the others in their order",
          "[office][seats]")
{
    PublicSchool school;
    const DrawId first = done(school.book->seats.freeze(school.term));
    const QHash<StudentId, QString> serials = school.book->seats.serials(school.term);
    (void)done(school.book->seats.draw(first, u"174 902"_s, u"家委会"_s));
    const DrawView before = school.book->seats.view(first);
    (void)done(school.book->enrolment.move(school.applications[5], Step::Withdrawn));
    const DrawId second = done(school.book->seats.freeze(school.term));
    (void)done(school.book->seats.draw(second, u"174 902"_s, u"家委会"_s));
    CHECK(school.book->seats.serials(school.term) == serials);
    const auto order = [&](const DrawView &view) {
        QList<std::pair<int, StudentId>> list;
        for (const ChildOutcome &child : view.children)
            if (child.student.id != school.pupils[5])
                list.append({child.number, child.student.id});
        std::ranges::sort(list);
        QList<StudentId> ids;
        for (const auto &[number, child] : list)
            ids << child;
        return ids;
    };
    CHECK(order(before) == order(school.book->seats.view(second)));
}

TEST_CASE("the same history gives the same serials and the same result hash", "[office][seats]")
{
    PublicSchool one;
    PublicSchool other;
    const QString hash = one.book->seats.find(one.drawn())->resultHash;
    CHECK(other.book->seats.find(other.drawn())->resultHash == hash);
    PublicSchool withThaw;
    (void)done(withThaw.book->seats.thaw(done(withThaw.book->seats.freeze(withThaw.term))));
    CHECK(withThaw.book->seats.serials(withThaw.term).size() == 8);
}

TEST_CASE("a draw of before serials is still read, confirmed and verified", "[office][seats]")
{
    PublicSchool school;
    allocation::Instance instance = school.book->seats.instanceOf(school.term);
    Draw old{.term = school.term, .children = 8, .result = QByteArray(""), .frozenAt = school.clock.now()};
    old.input = allocation::canonical(instance);
    old.inputHash = allocation::fingerprint(old.input);
    allocation::drawNumbers(instance, u"517902"_s);
    old.seed = u"517902"_s;
    old.state = DrawState::Drawn;
    old.input = allocation::canonical(instance);
    old.result = allocation::canonical(instance, allocation::arrange(instance));
    old.resultHash = allocation::fingerprint(old.result);
    const DrawId id = school.oldDraw(old);
    const DrawView view = school.book->seats.view(id);
    CHECK(view.children.size() == 8);
    CHECK(view.children.first().serial.isEmpty());
    CHECK(allocation::verify(school.book->seats.record(id)).same);
    (void)done(school.book->seats.confirm(id));
    CHECK(school.book->seats.seats(school.term).size() == 5);
    CHECK(school.book->offers.afterDraw(school.term).vacancies.size() == 2);
}

TEST_CASE("a second sign-up period keeps every seat and has a seed of its own", "[office][seats]")
{
    PublicSchool school;
    (void)done(school.book->seats.confirm(school.drawn()));
    CHECK_FALSE(school.book->seats.freeze(school.term).isDone()); // nobody new
    const QList<Seat> before = school.book->seats.seats(school.term);
    const ProgramId drums = school.course(u"打击乐"_s, 3, 2);
    const StudentId late = school.child(u"迟到"_s, 2);
    school.approve({school.apply(late, {drums, school.chess}, 2)});
    const DrawId second = school.drawn(u"330 118"_s);
    (void)done(school.book->seats.confirm(second));
    const QList<Seat> after = school.book->seats.seats(school.term);
    CHECK(after.size() == before.size() + 1);
    for (const Seat &seat : before)
        CHECK(std::ranges::count_if(after, [&](const Seat &s) { return s.id == seat.id; }) == 1);
    CHECK(after.last().student == late);
    CHECK(after.last().program == drums);
    CHECK(school.book->seats.view(second).disputed.isEmpty());
    CHECK(allocation::verify(school.book->seats.record(second)).same);
}

TEST_CASE("inclusive care is granted to all who asked whatever the draw gives", "[office][seats][2.2]")
{
    PublicSchool school;
    const StudentId careOnly = school.child(u"只托管"_s, 1);
    school.approve({school.apply(careOnly)});
    const DrawId id = school.drawn();
    const DrawView view = school.book->seats.view(id);
    CHECK(view.inCare == 9);
    CHECK(view.careByDay == QList<int>{9, 9, 9, 9, 9, 0, 0});
    const QJsonObject result =
        QJsonDocument::fromJson(school.book->seats.find(id)->result).object().value(u"custody"_s).toObject();
    CHECK(result.size() == 9); // granted in the record itself, apart from every seat
}

TEST_CASE("who applies after the freeze is in care and waits, and the frozen file stays as published",
          "[office][seats]")
{
    PublicSchool school;
    const DrawId id = done(school.book->seats.freeze(school.term));
    const StudentId late = school.child(u"补报"_s, 3);
    school.approve({school.apply(late, {school.chess})});
    REQUIRE(school.book->enrolment.of(late, school.term).first().late == Lateness::AfterFreeze);
    (void)done(school.book->seats.draw(id, u"174 902"_s, u"家委会"_s));
    (void)done(school.book->seats.confirm(id));
    CHECK(school.book->offers.afterDraw(school.term).late.size() == 1);
    CHECK(done(school.book->offers.appendLate(school.term)) == 1);
}

TEST_CASE("seats.rules-before-freeze: continuing children and siblings count as the school decided before the freeze",
          "[office][seats]")
{
    PublicSchool school;
    DrawRules rules{.term = school.term, .continuingFirst = true, .siblingsTogether = true};
    (void)done(school.book->seats.setRules(rules));
    const allocation::Instance instance = school.book->seats.instanceOf(school.term);
    QSet<QString> families;
    for (const allocation::Child &child : instance.children)
        families.insert(child.family);
    CHECK(families.size() == 1); // all have one guardian with one telephone here
    CHECK_FALSE(families.contains(QString()));
    CHECK_FALSE(allocation::canonical(school.book->seats.publicInstanceOf(school.term)).contains("family-"));
    const DrawId id = done(school.book->seats.freeze(school.term));
    const auto late = school.book->seats.setRules({.term = school.term});
    CHECK(reasons(late.findings()).contains(u"seats.rules-before-freeze"_s));
    (void)done(school.book->seats.thaw(id));
    (void)done(school.book->seats.confirm(school.drawn()));

    // The next term: who held a seat in chess comes first there, or is given it.
    const TermId spring = done(school.book->terms.enter(Term{.schoolYear = 2026,
                                                             .season = Season::Spring,
                                                             .starts = QDate(2027, 3, 1),
                                                             .ends = QDate(2027, 7, 9),
                                                             .mostCourses = 2}));
    Program again = *school.book->programs.find(school.chess);
    again.id = {};
    again.term = spring;
    const ProgramId chess = done(school.book->programs.enter(again));
    QList<ApplicationId> applications;
    for (const StudentId pupil : school.pupils)
        applications << done(school.book->enrolment.enter({.term = spring,
                                                           .student = pupil,
                                                           .appliedOn = school.clock.today(),
                                                           .wishes = {chess},
                                                           .consentBy = u"德吉"_s,
                                                           .consentOn = school.clock.today()}));
    school.approve(applications);
    (void)done(school.book->seats.setRules({.term = spring, .continuingFirst = true}));
    int bumped = 0;
    for (const allocation::Child &child : school.book->seats.instanceOf(spring).children)
        bumped += child.bumps.isEmpty() ? 0 : 1;
    CHECK(bumped == 2);
    CHECK(done(school.book->seats.settleContinuing(spring, u"上学期在读，续报"_s)) == 2);
    CHECK(done(school.book->seats.settleContinuing(spring, u"上学期在读，续报"_s)) == 0);
    CHECK(school.book->seats.pins(spring).size() == 2);
}

TEST_CASE("a question beside the draw is answered as a real run would and changes nothing", "[office][seats][what-if]")
{
    PublicSchool school;
    const DrawId id = school.drawn();
    const WhatIf whatIf = school.book->seats.whatIf(school.term);
    CHECK_FALSE(whatIf.isRehearsal());
    const WhatIfAnswer same = whatIf.ask({});
    CHECK(same.children.isEmpty());
    CHECK(same.better + same.worse == 0);
    const qint64 lines = school.book->counts().journal;
    const WhatIfAnswer more = whatIf.ask({.seats = {{school.chess, 4}}});
    CHECK(school.book->counts().journal == lines);
    CHECK(school.book->seats.find(id)->resultHash == school.book->seats.draws(school.term).first().resultHash);

    // The same as changing the program and drawing again with the same seed.
    Program chess = *school.book->programs.find(school.chess);
    chess.seats = 4;
    (void)done(school.book->programs.change(chess));
    const DrawId again = done(school.book->seats.freeze(school.term));
    (void)done(school.book->seats.draw(again, u"174 902"_s, u"家委会"_s));
    const DrawView view = school.book->seats.view(again);
    CHECK(more.withSeatThen == view.withSeat);
    CHECK(more.firstWishThen == view.firstWish);
    REQUIRE(more.fills.size() == view.fills.size());
    for (qsizetype i = 0; i < view.fills.size(); ++i) {
        CHECK(more.fills[i].seatedThen == view.fills[i].seated);
        CHECK(more.fills[i].cancelledThen == view.fills[i].cancelled);
    }
    CHECK(more.better >= 2);
    CHECK(more.children.size() == more.better + more.worse);
}

TEST_CASE("before the draw a question is answered by sample lotteries without a name", "[office][seats][what-if]")
{
    PublicSchool school;
    const WhatIf whatIf = school.book->seats.whatIf(school.term);
    CHECK(whatIf.isRehearsal());
    const WhatIfAnswer answer = whatIf.ask({.minimum = {{school.chess, 20}}, .mostCourses = 1});
    CHECK(answer.children.isEmpty());
    CHECK(answer.fills[0].cancelledThen);
    CHECK_FALSE(answer.fills[0].cancelledNow);
    CHECK(answer.withSeatThen == 3);
    CHECK_FALSE(
        whatIf.ask({.minimum = {{school.chess, 20}}, .keepOpen = {{school.chess, true}}}).fills[0].cancelledThen);
    CHECK(SmallSchool().book->seats.whatIf({}).isEmpty());
}

TEST_CASE("publicity has its days and the person who published", "[office][seats]")
{
    PublicSchool school;
    school.acceptGaps();
    const DrawId id = school.drawn();
    (void)done(school.book->seats.confirm(id));
    const QDate today = school.clock.today();
    CHECK_FALSE(school.book->seats.publish(id, {.on = today, .until = today.addDays(-1)}).isDone());
    (void)done(school.book->seats.publish(id, {.on = today, .until = today.addDays(6)}));
    const Draw draw = *school.book->seats.find(id);
    CHECK(draw.publishedUntil == today.addDays(6));
    CHECK(draw.publishedBy == deskForTests().name);
}
