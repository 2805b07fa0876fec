// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_text.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a child comes back whole with guardians and claims", "[office][students]")
{
    SmallSchool small;
    StudentRecord draft{.student = {.number = u"L540102201703050001"_s,
                                    .name = u"拉鲁\u00b7次旺多吉"_s,
                                    .tibetanName = u"ཚེ་དབང་རྡོ་རྗེ"_s,
                                    .sex = Sex::Male,
                                    .born = QDate(2017, 3, 5),
                                    .schoolClass = small.classOf(3),
                                    .numberInClass = 12,
                                    .residence = Residence::Day},
                        .guardians = {{.name = u"德吉"_s, .relation = u"母亲"_s, .phone = u"18908910001"_s},
                                      {.name = u"次仁"_s, .relation = u"父亲"_s, .mayCollect = false}},
                        .claims = {{.group = PriorityGroup::LeftBehind,
                                    .evidence = u"村委会证明"_s,
                                    .valid = {QDate(2026, 9, 1), QDate(2027, 8, 31)}}}};
    const StudentId id = done(small.book->students.enter(draft));
    const auto back = small.book->students.find(id);
    REQUIRE(back);
    CHECK(back->student.tibetanName == draft.student.tibetanName);
    REQUIRE(back->guardians.size() == 2);
    CHECK_FALSE(back->guardians[1].mayCollect);
    REQUIRE(back->claims.size() == 1);
    CHECK(back->claims[0].valid == draft.claims[0].valid);

    const auto line = small.book->students.lines().first();
    CHECK(line.grade == 3);
    CHECK(line.groups == QList<PriorityGroup>{PriorityGroup::LeftBehind});
    CHECK(SearchText({line.pinyin}).answers(SearchWords(u"llcwdj"_s)));
    CHECK(line.guardian == u"德吉"_s);
    CHECK(line.phone == u"18908910001"_s);
    Term before = small.book->terms.term(small.term);
    before.starts = QDate(2026, 8, 1);
    before.ends = QDate(2026, 8, 31);
    CHECK(small.book->students.lines(before).first().groups.isEmpty());
}

TEST_CASE("two children of one name in one class are two children", "[office][students]")
{
    SmallSchool small;
    const StudentId first = small.child(u"扎西次仁"_s, 2);
    const StudentId second = small.child(u"扎西次仁"_s, 2);
    CHECK(first != second);
    CHECK(small.book->students.count() == 2);
}

TEST_CASE("a record changed meanwhile is not overwritten", "[office][students]")
{
    SmallSchool small;
    const StudentId id = small.child(u"卓玛"_s, 1);
    auto mine = *small.book->students.find(id);
    auto theirs = mine;
    theirs.student.address = u"八一路1号"_s;
    (void)done(small.book->students.change(theirs));
    mine.student.address = u"八一路2号"_s;
    CHECK_THROWS_AS(small.book->students.change(mine), Failure);
    CHECK(small.book->students.find(id)->student.address == u"八一路1号"_s);
}

TEST_CASE("an import is stored whole or not at all and makes its classes", "[office][import]")
{
    SmallSchool small;
    const SchoolClass fresh{.stage = Stage::Primary, .entryYear = 2024, .number = 2};
    RosterIntake intake{.source = u"roster.xlsx"_s, .classes = {fresh}};
    for (int i = 0; i < 3; ++i)
        intake.fresh << StudentRecord{.student = {.number = u"L54010220170305000%1"_s.arg(i),
                                                  .name = u"格桑"_s,
                                                  .born = QDate(2017, 3, 5),
                                                  .schoolClass = {i == 0 ? -1 : small.classOf(3).value}}};
    RosterIntake broken = intake;
    broken.fresh[2].student.name.clear();
    CHECK_FALSE(small.book->students.take(broken).isDone());
    CHECK(small.book->students.count() == 0);
    CHECK(small.book->school.classes().size() == 6);

    CHECK(done(small.book->students.take(intake)) == 3);
    CHECK(small.book->school.classes().size() == 7);
    CHECK(small.book->students.lines().last().classNumber <= 2);
    CHECK(small.book->verify().isSound());
}

TEST_CASE("pupils whom a person marked in the import leave in its transaction", "[office][import]")
{
    tests::SmallSchool small;
    const StudentId leaver = small.child(u"扎西"_s, 3, u"leaver"_s);
    const StudentId other = small.child(u"卓玛"_s, 3, u"other"_s);
    const ApplicationId application = small.apply(leaver);
    RosterIntake intake{
        .source = u"roster.xlsx"_s, .left = {{.student = leaver, .on = QDate(2026, 9, 5)}}, .leavingReason = u"转走"_s};
    CHECK(done(small.book->students.take(intake)) == 1);
    CHECK(small.book->students.find(leaver)->events.last().on == QDate(2026, 9, 5));
    CHECK(small.book->enrolment.find(application)->step == Step::Withdrawn);
    CHECK(small.book->students.find(leaver)->student.standing == Standing::Left);
    CHECK(small.book->students.find(other)->student.standing == Standing::Present);
}

TEST_CASE("a staff list comes in whole or not at all", "[office][import]")
{
    tests::SmallSchool small;
    const qsizetype before = small.book->school.staff().size();
    StaffIntake intake{.source = u"staff.xlsx"_s,
                       .fresh = {{.name = u"卓嘎"_s, .duty = u"教师"_s}, {.name = QString(), .duty = u"门卫"_s}}};
    CHECK_FALSE(small.book->school.take(intake).isDone());
    CHECK(small.book->school.staff().size() == before);
    intake.fresh.removeLast();
    CHECK(done(small.book->school.take(intake)) == 1);
    CHECK(small.book->school.staff().size() == before + 1);
    CHECK(small.book->journal(1).first().action == u"staff.imported"_s);
}

TEST_CASE("an import that is cancelled leaves the file as it was", "[office][import]")
{
    SmallSchool small;
    RosterIntake intake;
    for (int i = 0; i < 20; ++i)
        intake.fresh << StudentRecord{
            .student = {.name = u"格桑"_s, .born = QDate(2017, 3, 5), .schoolClass = small.classOf(3)}};
    std::stop_source stop;
    const Progress progress(
        [&stop](qint64 at, qint64) {
            if (at == 10)
                stop.request_stop();
        },
        stop.get_token());
    CHECK_THROWS_AS(small.book->students.take(intake, progress), Cancelled);
    CHECK(small.book->students.count() == 0);
}

TEST_CASE("class.empty-to-remove: a class with children is not removed and says how many", "[office][classes]")
{
    SmallSchool small;
    (void)small.child(u"卓玛"_s, 1);
    const auto refused = small.book->school.remove(small.classOf(1));
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.findings().first().rule == u"class.empty-to-remove"_s);
    CHECK(refused.findings().first().facts.value(u"count"_s).toInt() == 1);
    CHECK(small.book->school.remove(small.classOf(2)).isDone());
    CHECK(small.book->school.classes().size() == 5);
}

TEST_CASE("several classes are entered all or none", "[office][classes]")
{
    SmallSchool small;
    const SchoolClass good{.stage = Stage::Primary, .entryYear = 2026, .number = 2};
    CHECK_FALSE(small.book->school.enter(QList<SchoolClass>{good, good}).isDone());
    CHECK(small.book->school.classes().size() == 6);
}

TEST_CASE("several records are changed all or none", "[office][students]")
{
    SmallSchool school;
    const StudentId first = school.child(u"达娃"_s, 1);
    const StudentId second = school.child(u"尼玛"_s, 1);
    StudentRecord one = *school.book->students.find(first);
    StudentRecord two = *school.book->students.find(second);
    one.student.standing = Standing::Left;
    two.student.name.clear();
    CHECK_FALSE(school.book->students.changeAll({one, two}));
    CHECK(school.book->students.find(first)->student.standing == Standing::Present);

    two.student.name = u"尼玛"_s;
    two.student.standing = Standing::Left;
    CHECK(done(school.book->students.changeAll({one, two})) == 2);
    CHECK(school.book->students.count() == 0);
}
