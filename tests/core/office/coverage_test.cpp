// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include "core/office/coverage.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;
using report::Coverage;
using report::CoverageGroup;
using report::CoverageState;

namespace {

StudentLine child(qint64 id, int grade, const QList<PriorityGroup> &groups = {}, Residence residence = Residence::Day)
{
    return {.id = {id}, .grade = grade, .residence = residence, .groups = groups};
}

ApplicationLine applied(const StudentLine &of, Step step, const QList<ProgramId> &wishes = {}, int care = 31)
{
    return {
        .application = {.id = {of.id.value + 100}, .student = of.id, .care = {care}, .wishes = wishes, .step = step},
        .student = of};
}

Seat seat(const StudentLine &of, qint64 program) { return {.student = of.id, .program = {program}}; }

const report::Table &tableOf(const report::Document &document)
{
    for (const report::Block &block : document.blocks)
        if (const auto *table = std::get_if<report::Table>(&block))
            return *table;
    throw std::runtime_error("no table");
}

} // namespace

TEST_CASE("a child in several priority groups counts in each and once in the total", "[office][coverage][3.1]")
{
    const StudentLine both = child(1, 2, {PriorityGroup::LeftBehind, PriorityGroup::PoorFamily});
    const StudentLine upper = child(2, 6, {PriorityGroup::PoorFamily});
    const StudentLine none = child(3, 6);
    const Coverage coverage = coverageOf({both, upper, none}, {}, {});
    CHECK(coverage.count(CoverageGroup::LeftBehind, CoverageState::InGroup) == 1);
    CHECK(coverage.count(CoverageGroup::PoorFamily, CoverageState::InGroup) == 2);
    CHECK(coverage.of(CoverageGroup::LowerGrades, CoverageState::InGroup) == QList{both.id}); // grades 1 to 4
    CHECK(coverage.count(CoverageGroup::AnyGroup, CoverageState::InGroup) == 2);
    CHECK(coverage.count(CoverageGroup::Everybody, CoverageState::InGroup) == 3);
    CHECK(coverage.count(CoverageGroup::AnyGroup, CoverageState::Silent) == 2);
}

TEST_CASE("applied, in care, seated and first wish are told apart", "[office][coverage][3.1]")
{
    const StudentLine a = child(1, 6, {PriorityGroup::Disability});
    const StudentLine b = child(2, 6, {PriorityGroup::Disability});
    const StudentLine c = child(3, 6, {PriorityGroup::Disability});
    const StudentLine d = child(4, 6, {PriorityGroup::Disability});
    const Coverage coverage =
        coverageOf({a, b, c, d},
                   {applied(a, Step::Arranged, {{50}, {51}}), applied(b, Step::Arranged, {{50}, {51}}, 0),
                    applied(c, Step::Applied), applied(d, Step::Withdrawn)},
                   {seat(a, 50), seat(b, 51)});
    const auto of = [&coverage](CoverageState state) { return coverage.of(CoverageGroup::Disability, state); };
    CHECK(of(CoverageState::Applied) == QList{a.id, b.id, c.id});
    CHECK(of(CoverageState::InCare) == QList{a.id});
    CHECK(of(CoverageState::Seated) == QList{a.id, b.id});
    CHECK(of(CoverageState::FirstWish) == QList{a.id});
    CHECK(of(CoverageState::Silent).isEmpty()); // who withdrew has answered
    CHECK(coverage.wishing == 2);
}

TEST_CASE("boarders and children who left are not counted", "[office][coverage][3.1]")
{
    StudentLine gone = child(1, 3);
    gone.standing = Standing::Left;
    CHECK(coverageOf({gone, child(2, 3, {}, Residence::Boarding)}, {}, {})
              .count(CoverageGroup::Everybody, CoverageState::InGroup) == 0);
}

TEST_CASE("public paper does not tell a group of fewer than five children", "[report][coverage]")
{
    QList<StudentLine> children;
    for (int i = 1; i <= 6; ++i)
        children << child(i, 6, i <= 4 ? QList{PriorityGroup::Disability} : QList<PriorityGroup>{});
    report::CoverageFacts facts{.coverage = coverageOf(children, {}, {})};
    CHECK(std::get<qint64>(tableOf(report::coverageDocument(facts)).rows[0][1]) == 4);
    CHECK(tableOf(report::coverageDocument(facts)).columns[6].title == u"未提交申请"_s); // a no is not kept by child
    facts.forPublic = true;
    const report::Table table = tableOf(report::coverageDocument(facts));
    CHECK(std::get<QString>(table.rows[0][1]) == u"少于5人"_s);
    CHECK(std::get<QString>(table.rows[0][6]) == u"—"_s);
    CHECK(std::get<qint64>(table.totals[1][1]) == 6);
    CHECK(table.rows[0].size() == table.columns.size());
}

TEST_CASE("the coverage of a term is a report of the catalogue", "[office][coverage]")
{
    SmallSchool small;
    (void)small.apply(small.child(u"卓玛"_s, 2));
    const report::Document document = small.book->reports.make({.name = u"coverage"_s, .term = small.term});
    CHECK(std::get<qint64>(tableOf(document).rows[5][2]) == 1);
    CHECK_NOTHROW(small.book->reports.make({.name = u"coverage-public"_s, .term = small.term}));
}
