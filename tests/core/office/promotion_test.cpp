// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QSet>

#include <set>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A school on the day after its year has turned: two children in each of the six classes.
struct TurnedSchool : SmallSchool {
    QHash<int, QList<StudentId>> byGrade{};

    TurnedSchool()
    {
        for (int grade = 1; grade <= 6; ++grade)
            byGrade[grade] = {child(u"卓玛"_s, grade), child(u"扎西"_s, grade)};
        clock.set(QDateTime(QDate(2027, 8, 2), QTime(9, 0)));
    }
    [[nodiscard]] StudentLine line(StudentId id) const
    {
        for (const StudentLine &one : book->students.lines())
            if (one.id == id)
                return one;
        return {};
    }
    [[nodiscard]] std::set<qint64> classIds() const
    {
        std::set<qint64> ids;
        for (const SchoolClass &one : book->school.classes())
            ids.insert(one.id.value);
        return ids;
    }
};

} // namespace

TEST_CASE("a promotion takes the sixth grade out, makes a first grade and leaves every class its id",
          "[office][promotion]")
{
    TurnedSchool small;
    const auto before = small.classIds();
    CHECK(small.book->promotion.finishedChildren(2027) == 2);
    const Promotion proposal = small.book->promotion.proposal(2027);
    REQUIRE(proposal.entering.size() == 1);
    CHECK(proposal.entering[0].entryYear == 2027);
    REQUIRE(proposal.finishing.size() == 1);
    CHECK(proposal.finishing[0].then == AfterLastGrade::Graduate);
    CHECK(small.book->promotion.check(proposal).isEmpty());

    const PromotionCounts expected = small.book->promotion.counts(proposal);
    const PromotionCounts counts = done(small.book->promotion.promote(proposal));
    CHECK(counts.promoted == 10);
    CHECK(counts.graduated == 2);
    CHECK(counts.classes == 1);
    CHECK(expected.promoted == counts.promoted);
    CHECK(small.line(small.byGrade[1][0]).grade == 2);
    const StudentRecord graduate = *small.book->students.find(small.byGrade[6][0]);
    CHECK(graduate.student.standing == Standing::Left);
    CHECK(graduate.events.last().kind == StudentEventKind::Graduated);
    CHECK(graduate.events.last().on == QDate(2027, 8, 1)); // no term of spring is known: the turn of the year
    const auto after = small.classIds();
    CHECK(std::ranges::includes(after, before));
    CHECK(after.size() == before.size() + 1);
    CHECK(small.book->students.records().size() == 12); // nobody is lost
    CHECK(small.book->students.count() == 10);
    CHECK(small.book->promotion.finishedChildren(2027) == 0);
    CHECK(small.book->verify().isSound());
}

TEST_CASE("promotion.once: a school year is promoted to once", "[office][promotion]")
{
    TurnedSchool small;
    const Promotion proposal = small.book->promotion.proposal(2027);
    (void)done(small.book->promotion.promote(proposal));
    CHECK(small.book->promotion.isPromoted(2027));
    CHECK_FALSE(small.book->promotion.isPromoted(2028));
    const auto again = small.book->promotion.promote(small.book->promotion.proposal(2027));
    REQUIRE_FALSE(again.isDone());
    CHECK(again.findings().first().rule == u"promotion.once"_s);
    CHECK(small.book->school.classes().size() == 7);
    CHECK(small.book->journal(1).first().action == u"year.promoted"_s);
}

TEST_CASE("promotion.year-turned, promotion.graduated-by-today: nobody is promoted before the year has turned or "
          "graduated ahead of time",
          "[office][promotion]")
{
    TurnedSchool small;
    Promotion proposal = small.book->promotion.proposal(2027);
    proposal.graduatedOn = QDate(2027, 8, 3);
    CHECK(reasons(small.book->promotion.check(proposal)) == u"promotion.graduated-by-today"_s);
    const Promotion coming = small.book->promotion.proposal(2028);
    CHECK(reasons(small.book->promotion.check(coming)).contains(u"promotion.year-turned"_s));
    CHECK_FALSE(small.book->promotion.promote(coming).isDone());
    CHECK(small.book->students.count() == 12);
}

TEST_CASE("promotion.nobody-left-open: a child repeats a grade, another skips one, and a class is left open",
          "[office][promotion]")
{
    TurnedSchool small;
    Promotion proposal = small.book->promotion.proposal(2027);
    const StudentId repeats = small.byGrade[2][0];
    const StudentId skips = small.byGrade[3][0];
    const StudentId stays = small.byGrade[6][1]; // the last grade once more, with those who were in the fifth
    const auto now = [&small](int grade) { return small.classOf(grade - 1); }; // the helper counts by 2026
    proposal.moves = {{repeats, now(2)}, {skips, now(5)}, {stays, now(6)}};
    proposal.finishing[0].then = AfterLastGrade::LeaveOpen;
    CHECK(reasons(small.book->promotion.check(proposal)) == u"promotion.nobody-left-open"_s);
    const PromotionCounts counts = done(small.book->promotion.promote(proposal));
    CHECK(counts.moved == 3);
    CHECK(counts.open == 1);
    CHECK(counts.graduated == 0);
    CHECK(small.line(repeats).grade == 2);
    CHECK(small.line(skips).grade == 5);
    CHECK(small.line(stays).grade == 6);
    CHECK(small.book->students.find(repeats)->events.last().on == QDate(2027, 8, 1));
    CHECK(small.book->students.count() == 12);
}

TEST_CASE("in a nine-year school the sixth grade goes on into the seventh", "[office][promotion]")
{
    TurnedSchool small;
    School school = small.book->school.school();
    school.stage = SchoolStage::NineYear;
    (void)done(small.book->school.save(school));
    const Promotion proposal = small.book->promotion.proposal(2027);
    REQUIRE(proposal.entering.size() == 2); // a first grade and, for the first time, a seventh
    CHECK(proposal.entering[1].stage == Stage::Junior);
    CHECK(proposal.finishing[0].then == AfterLastGrade::GoOn);
    const PromotionCounts counts = done(small.book->promotion.promote(proposal));
    CHECK(counts.wentOn == 2);
    CHECK(small.line(small.byGrade[6][0]).grade == 7);
    CHECK(small.line(small.byGrade[6][0]).stage == Stage::Junior);
    CHECK(small.book->students.count() == 12);
}

TEST_CASE("homeroom teachers stay with their classes unless another is named", "[office][promotion]")
{
    TurnedSchool small;
    const StaffId teacher = done(small.book->school.enter(StaffMember{.name = u"次仁卓玛"_s}));
    Promotion proposal = small.book->promotion.proposal(2027);
    proposal.entering[0].homeroomTeacher = teacher;
    proposal.teachers = {{small.classOf(1), teacher}, {small.classOf(2), StaffId{}}};
    const PromotionCounts counts = done(small.book->promotion.promote(proposal));
    CHECK(counts.teachers == 1); // the second had nobody before
    CHECK(small.book->school.find(small.classOf(1))->homeroomTeacher == teacher);
}

TEST_CASE("a promotion that is stopped or refused leaves the file as it was", "[office][promotion]")
{
    TurnedSchool small;
    const qint64 lines = small.book->counts().journal;
    std::stop_source stop;
    const Progress progress([&stop](qint64 at, qint64) { at == 0 ? (void)stop.request_stop() : void(); },
                            stop.get_token());
    CHECK_THROWS_AS(small.book->promotion.promote(small.book->promotion.proposal(2027), progress), Cancelled);
    Promotion broken = small.book->promotion.proposal(2027);
    broken.moves = {{small.byGrade[1][0], small.classOf(6)}}; // that class has finished
    const auto refused = small.book->promotion.promote(broken);
    CHECK(reasons(refused.findings()) == u"life.class-at-school"_s);
    CHECK(small.book->counts().journal == lines);
    CHECK(small.book->students.count() == 12);
    CHECK(small.book->school.classes().size() == 6);
    CHECK_FALSE(small.book->promotion.isPromoted(2027));
}

TEST_CASE("graduates leave the coming term, and their old one stays as it was", "[office][promotion]")
{
    TurnedSchool small;
    const StudentId graduate = small.byGrade[6][0];
    small.clock.set(QDateTime(QDate(2026, 9, 7), QTime(9, 0)));
    const ApplicationId old = small.apply(graduate);
    small.clock.set(QDateTime(QDate(2027, 7, 20), QTime(9, 0)));
    const TermId spring = done(small.book->terms.enter(
        Term{.schoolYear = 2026, .season = Season::Spring, .starts = QDate(2027, 3, 1), .ends = QDate(2027, 7, 9)}));
    small.term = spring;
    const ApplicationId last = small.apply(graduate);
    small.clock.set(QDateTime(QDate(2027, 8, 2), QTime(9, 0)));
    const Promotion proposal = small.book->promotion.proposal(2027);
    CHECK(proposal.graduatedOn == QDate(2027, 7, 10));
    (void)done(small.book->promotion.promote(proposal));
    CHECK(small.book->enrolment.find(old)->step == Step::Applied);
    CHECK(small.book->enrolment.find(last)->step == Step::Applied);
}
