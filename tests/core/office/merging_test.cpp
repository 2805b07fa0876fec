// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One child entered twice: with a temporary number by the class teacher, with the real one from the register.
struct TwiceSchool : SmallSchool {
    StudentId real{};
    StudentId temporary{};
    ProgramId dance = course(u"锅庄"_s, 2, 10);

    TwiceSchool()
    {
        temporary = child(u"拉鲁\u00b7次旺多吉"_s, 3, u"L540102201703050001"_s);
        real = child(u"拉鲁•次旺多吉"_s, 3, u"G540102201703050029"_s);
        auto record = *book->students.find(temporary);
        record.student.address = u"八一路1号"_s;
        record.guardians[0].phone.clear();
        record.guardians << Guardian{.name = u"次仁"_s, .relation = u"父亲"_s, .phone = u"13900000002"_s};
        record.claims << PriorityClaim{.group = PriorityGroup::LeftBehind,
                                       .evidence = u"村委会证明"_s,
                                       .valid = {.from = QDate(2026, 9, 1), .until = {}}};
        (void)done(book->students.change(record));
    }
    [[nodiscard]] Merging merging() const
    {
        return {.record = mergedRecord(*book->students.find(real), *book->students.find(temporary)),
                .gone = temporary,
                .reason = u"同一学生重复登记"_s};
    }
};

} // namespace

TEST_CASE("a child entered twice becomes one with all that both had", "[office][merging]")
{
    TwiceSchool small;
    const QList<PossiblyTwice> pairs = small.book->merging.possiblyTwice(small.book->students.lines());
    REQUIRE(pairs.size() == 1);
    CHECK(pairs[0] == PossiblyTwice{small.temporary, small.real, TwiceSign::TemporaryNumber});
    const StudentRecord real = *small.book->students.find(small.real);
    const StudentRecord temporary = *small.book->students.find(small.temporary);
    CHECK(shouldStay(real, temporary));
    CHECK_FALSE(shouldStay(temporary, real));

    const ApplicationId application = small.apply(small.temporary, {small.dance});
    (void)done(small.book->seats.pin(
        {.term = small.term, .student = small.temporary, .program = small.dance, .reason = u"学校舞蹈队队员"_s}));
    (void)done(small.book->merging.merge(small.merging()));

    CHECK_FALSE(small.book->students.find(small.temporary));
    const StudentRecord one = *small.book->students.find(small.real);
    CHECK(one.student.number == u"G540102201703050029"_s);
    CHECK(one.student.address == u"八一路1号"_s);
    REQUIRE(one.guardians.size() == 2);
    CHECK(one.guardians[0].phone == u"18908910001"_s);
    CHECK(one.claims.size() == 1);
    CHECK(one.events.size() == 1); // enrolled once
    CHECK(small.book->enrolment.find(application)->student == small.real);
    CHECK(small.book->seats.pins(small.term).first().student == small.real);
    CHECK(small.book->merging.possiblyTwice(small.book->students.lines()).isEmpty());
    CHECK(small.book->verify().isSound());
}

TEST_CASE("the history of a merged child tells both lives", "[office][merging]")
{
    TwiceSchool small;
    const qsizetype both =
        small.book->students.history(small.real).size() + small.book->students.history(small.temporary).size();
    (void)done(small.book->merging.merge(small.merging()));
    const QList<JournalEntry> history = small.book->students.history(small.real);
    CHECK(history.size() == both + 3); // changed, merged, and the end of the other record
    CHECK(std::ranges::is_sorted(history, std::ranges::greater(), &JournalEntry::number));
    const auto merged = std::ranges::find(history, u"student.merged"_s, &JournalEntry::action);
    REQUIRE(merged != history.end());
    CHECK(QJsonDocument::fromJson(merged->after)[u"merged"][u"id"].toInteger() == small.temporary.value);

    const StudentId third = small.child(u"拉鲁次旺多吉"_s, 3); // and once more, without any number
    (void)done(small.book->merging.merge(
        {.record = mergedRecord(*small.book->students.find(third), *small.book->students.find(small.real)),
         .gone = small.real}));
    CHECK(small.book->students.history(third).size() > history.size()); // all three
    CHECK(small.book->students.find(third)->student.number == u"G540102201703050029"_s);
}

TEST_CASE("merging.one-application: two live applications of one term ask which one stays", "[office][merging]")
{
    TwiceSchool small;
    const ApplicationId mine = small.apply(small.real, {small.dance});
    const ApplicationId theirs = small.apply(small.temporary, {small.dance});
    small.approve({mine, theirs});
    const DrawId draw = done(small.book->seats.freeze(small.term));
    (void)done(small.book->seats.draw(draw, u"123456"_s, u"家长代表"_s));
    (void)done(small.book->seats.confirm(draw));
    REQUIRE(small.book->seats.seats(small.term).size() == 2);

    Merging merging = small.merging();
    REQUIRE(small.book->merging.applicationsTwice(small.real, small.temporary).size() == 1);
    const auto refused = small.book->merging.merge(merging);
    CHECK(reasons(refused.findings()) == u"merging.one-application"_s);
    CHECK(small.book->students.find(small.temporary));

    merging.stays = {{small.term, theirs}};
    (void)done(small.book->merging.merge(merging));
    CHECK(small.book->enrolment.find(mine)->step == Step::Withdrawn);
    CHECK(small.book->enrolment.moves(mine).last().reason == u"同一学生重复登记"_s);
    CHECK(small.book->enrolment.find(theirs)->step == Step::Arranged);
    const QList<Seat> seats = small.book->seats.seats(small.term);
    REQUIRE(seats.size() == 1);
    CHECK(seats[0].student == small.real);
    CHECK(small.book->seats.view(draw).children.size() == 1);
    CHECK(small.book->verify().isSound());
}

TEST_CASE("a child drawn under the record that is gone is still found in the draw", "[office][merging]")
{
    TwiceSchool small;
    const ApplicationId application = small.apply(small.temporary, {small.dance});
    small.approve({application});
    const DrawId draw = done(small.book->seats.freeze(small.term));
    (void)done(small.book->seats.draw(draw, u"123456"_s, u"家长代表"_s));
    (void)done(small.book->seats.confirm(draw));
    (void)done(small.book->merging.merge(small.merging()));
    const DrawView view = small.book->seats.view(draw);
    REQUIRE(view.children.size() == 1);
    CHECK(view.children[0].student.id == small.real);
    CHECK(view.children[0].won() == 1);
}

TEST_CASE("two children who were told apart are not asked about again", "[office][merging]")
{
    TwiceSchool small;
    (void)done(small.book->merging.tellApart(small.real, small.temporary));
    CHECK(small.book->merging.possiblyTwice(small.book->students.lines()).isEmpty());
    CHECK(small.book->students.history(small.real).first().action == u"students.told-apart"_s);
    CHECK(small.book->students.history(small.temporary).first().action == u"students.told-apart"_s);
}
