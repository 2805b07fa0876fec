// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/record.h"
#include "core/report/catalogue.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Four children for two seats in chess; one of them left behind.
struct ChessSchool : SmallSchool {
    ChessSchool()
    {
        chess = course(u"国际象棋"_s, 1, 2);
        art = course(u"剪纸"_s, 1, 10);
        for (const QString &name : {u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s})
            children << child(name, 3);
        auto record = *book->students.find(children[3]);
        record.claims << PriorityClaim{
            .group = PriorityGroup::LeftBehind, .evidence = u"证明"_s, .valid = {QDate(2026, 1, 1), {}}};
        (void)done(book->students.change(record));
        for (const StudentId id : children)
            applications << apply(id, {chess, art});
        approve(applications);
    }

    DrawId drawn()
    {
        const DrawId id = done(book->seats.freeze(term));
        (void)done(book->seats.draw(id, u"517"_s, u"家委会"_s));
        return id;
    }

    ProgramId chess{};
    ProgramId art{};
    QList<StudentId> children{};
    QList<ApplicationId> applications{};
};

} // namespace

TEST_CASE("the draw gives the child in need her seat and everybody a reason", "[office][seats][3.1]")
{
    ChessSchool school;
    const DrawId id = school.drawn();
    const DrawView view = school.book->seats.view(id);
    CHECK(view.asking == 4);
    CHECK(view.withSeat == 4);
    CHECK(view.inCare == 4);
    CHECK(view.disputed.isEmpty());
    REQUIRE(view.fills.size() == 2);
    CHECK(view.fills[0].seated == 2);
    CHECK(view.fills[0].firstWishes == 4);
    int refused = 0;
    for (const ChildOutcome &child : view.children) {
        REQUIRE(child.wishes.size() == 2);
        if (child.student.id == school.children[3])
            CHECK(child.wishes[0].round == 1);
        if (child.wishes[0].round < 0) {
            ++refused;
            CHECK(child.wishes[0].explanation.refusal.reason == allocation::Reason::Outranked);
            CHECK(child.wishes[0].explanation.competing == 4);
            CHECK(child.wishes[0].explanation.admitted == 2);
        } else {
            CHECK(child.wishes[1].explanation.refusal.reason == allocation::Reason::TimeClash);
            CHECK(child.wishes[1].clashing == school.chess);
        }
    }
    CHECK(refused == 2);
}

TEST_CASE("seats.drawn-stays: one application file is drawn once", "[office][seats][3.4]")
{
    ChessSchool school;
    const DrawId id = school.drawn();
    const auto again = school.book->seats.draw(id, u"518"_s, u"家委会"_s);
    REQUIRE_FALSE(again.isDone());
    CHECK(reasons(again.findings()).contains(u"seats.drawn-stays"_s));
    CHECK(school.book->journal(1).first().action == u"draw.attempted"_s);

    const auto thaw = school.book->seats.thaw(id);
    CHECK_FALSE(thaw.isDone());
    const DrawId second = done(school.book->seats.freeze(school.term));
    const auto same = school.book->seats.draw(second, u"517"_s, u"家委会"_s);
    REQUIRE_FALSE(same.isDone());
    CHECK(reasons(same.findings()).contains(u"seats.one-draw"_s));
}

TEST_CASE("a draw needs a seed and approved applications", "[office][seats][3.4]")
{
    SmallSchool small;
    CHECK_FALSE(small.book->seats.freeze(small.term).isDone());
    ChessSchool school;
    const DrawId id = done(school.book->seats.freeze(school.term));
    CHECK_FALSE(school.book->seats.draw(id, u"  "_s, u"家委会"_s).isDone());
    CHECK_FALSE(school.book->seats.confirm(id).isDone());
    CHECK(school.book->seats.thaw(id).isDone());
    CHECK(school.book->seats.draws(school.term).isEmpty());
}

TEST_CASE("confirming gives the seats and moves the applications and the term", "[office][seats]")
{
    ChessSchool school;
    const DrawId id = school.drawn();
    (void)done(school.book->seats.confirm(id));
    CHECK(school.book->seats.seats(school.term).size() == 4);
    CHECK(school.book->enrolment.find(school.applications[0])->step == Step::Arranged);
    CHECK(school.book->terms.term(school.term).state == TermState::Running);
    CHECK_FALSE(school.book->seats.confirm(id).isDone());
    school.acceptGaps();
    (void)done(school.book->seats.publish(id));
    CHECK(school.book->seats.confirmed(school.term)->state == DrawState::Published);
    CHECK(school.book->verify().isSound());
}

TEST_CASE("seats.file-unchanged: a family that withdraws after the freeze makes the file stale", "[office][seats][2.2]")
{
    ChessSchool school;
    const DrawId id = school.drawn();
    (void)done(school.book->enrolment.move(school.applications[1], Step::Withdrawn));
    const auto refused = school.book->seats.confirm(id);
    REQUIRE_FALSE(refused.isDone());
    CHECK(reasons(refused.findings()).contains(u"seats.file-unchanged"_s));
    CHECK(school.book->seats.seats(school.term).isEmpty());
    CHECK(school.book->enrolment.find(school.applications[0])->step == Step::SchoolApproved);
}

TEST_CASE("the record verifies and a changed one does not", "[office][seats]")
{
    ChessSchool school;
    const QByteArray record = school.book->seats.record(school.drawn());
    CHECK(allocation::verify(record).same);
    QByteArray changed = record;
    changed.replace("517", "518");
    REQUIRE(changed != record);
    CHECK_FALSE(allocation::verify(changed).same);
}

TEST_CASE("a seat given by the school is kept and an exclusion holds", "[office][seats]")
{
    ChessSchool school;
    (void)done(school.book->seats.pin(
        {.term = school.term, .student = school.children[0], .program = school.chess, .reason = u"校队"_s}));
    (void)done(school.book->seats.pin({.term = school.term,
                                       .student = school.children[1],
                                       .program = school.chess,
                                       .excluded = true,
                                       .reason = u"医嘱"_s}));
    CHECK_FALSE(
        school.book->seats.pin({.term = school.term, .student = school.children[2], .program = school.chess}).isDone());
    const DrawView view = school.book->seats.view(school.drawn());
    for (const ChildOutcome &child : view.children) {
        if (child.student.id == school.children[0])
            CHECK(child.wishes[0].round == 0);
        if (child.student.id == school.children[1])
            CHECK(child.wishes[0].explanation.refusal.reason == allocation::Reason::NotEligible);
    }
}

TEST_CASE("overlapping times clash and meeting ones do not", "[office][seats]")
{
    SmallSchool small;
    auto term = small.book->terms.term(small.term);
    term.oneCourseADay = false;
    (void)done(small.book->terms.change(term));
    const auto course = [&](const QString &title, int from, int until) {
        return done(small.book->programs.enter({.term = small.term,
                                                .title = title,
                                                .grades = GradeSet::range(1, 6),
                                                .times = {{1, from, until}},
                                                .place = title,
                                                .seats = 10}));
    };
    const ProgramId early = course(u"早"_s, 960, 1020);
    const ProgramId late = course(u"晚"_s, 1020, 1080);
    const ProgramId middle = course(u"中"_s, 1000, 1040);
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2), {early, late, middle}, 3);
    small.approve({id});
    const DrawId draw = done(small.book->seats.freeze(small.term));
    (void)done(small.book->seats.draw(draw, u"1"_s, u"家委会"_s));
    const ChildOutcome child = small.book->seats.view(draw).children.first();
    CHECK(child.wishes[0].round == 1);
    CHECK(child.wishes[1].round == 2);
    CHECK(child.wishes[2].explanation.refusal.reason == allocation::Reason::TimeClash);
}

TEST_CASE("every report of the catalogue is made for a drawn term", "[office][reports]")
{
    ChessSchool school;
    (void)done(school.book->seats.confirm(school.drawn()));
    for (const report::CatalogueEntry &entry : report::catalogue()) {
        const report::Document document = school.book->reports.make({.name = entry.name, .term = school.term});
        CHECK(document.title == entry.title);
        CHECK_FALSE(document.blocks.isEmpty());
    }
    CHECK_THROWS_AS(school.book->reports.make({.name = u"F99"_s, .term = school.term}), Failure);
    CHECK_THROWS_AS(school.book->reports.make({.name = u"F06"_s, .term = school.term, .program = {424242}}), Failure);
}

TEST_CASE("a claim that begins after the first day of term counts in the draw", "[office][seats][3.1]")
{
    ChessSchool school;
    auto record = *school.book->students.find(school.children[0]);
    record.claims << PriorityClaim{
        .group = PriorityGroup::Disability, .evidence = u"残疾证"_s, .valid = {QDate(2026, 9, 7), {}}};
    (void)done(school.book->students.change(record));
    const DrawView view = school.book->seats.view(school.drawn());
    for (const ChildOutcome &child : view.children)
        if (child.student.id == school.children[0])
            CHECK(child.wishes[0].round == 1);
}

TEST_CASE("a child who has left takes no part in the draw and hangs on no list", "[office][seats]")
{
    ChessSchool school;
    auto record = *school.book->students.find(school.children[0]);
    record.student.standing = Standing::Left;
    (void)done(school.book->students.change(record));
    const DrawId id = school.drawn();
    CHECK(school.book->seats.find(id)->children == 3);
    (void)done(school.book->seats.confirm(id));
    const auto rowsOf = [](const report::Document &document) {
        for (const report::Block &block : document.blocks)
            if (const auto *table = std::get_if<report::Table>(&block))
                return table->rows.size();
        return qsizetype(-1);
    };
    CHECK(rowsOf(school.book->reports.make({.name = u"F04"_s, .term = school.term})) == 3);
    CHECK(rowsOf(school.book->reports.make({.name = u"F04-public"_s, .term = school.term})) == 3);
}

TEST_CASE("withdrawing an arranged child frees the seats and a new application finds them free", "[office][seats][2.2]")
{
    ChessSchool school;
    (void)done(school.book->seats.confirm(school.drawn()));
    const auto seatsOf = [&school](StudentId id) {
        return std::ranges::count_if(school.book->seats.seats(school.term),
                                     [id](const Seat &seat) { return seat.student == id; });
    };
    const StudentId child = school.children[3];
    REQUIRE(seatsOf(child) == 1);
    (void)done(school.book->enrolment.move(school.applications[3], Step::Withdrawn));
    CHECK(seatsOf(child) == 0);
    CHECK(school.book->students.history(child).first().action == u"seats.released"_s);

    const ApplicationId again = school.apply(child, {school.chess});
    const auto taken = school.book->enrolment.move(school.applications[3], Step::Applied, u"家长要求恢复"_s);
    REQUIRE_FALSE(taken.isDone()); // the newer application is the one that counts
    CHECK(reasons(taken.findings()).contains(u"enrolment.one-application"_s));
    CHECK(school.book->enrolment.find(again)->step == Step::Applied);
    const DrawView view = school.book->seats.view(school.book->seats.draws(school.term).first().id);
    CHECK(view.children.size() == 4);
    CHECK(view.withSeat == 4);
}

TEST_CASE("seats.pin-has-room refuses more settled seats than a program has", "[office][seats][policy]")
{
    ChessSchool school;
    const auto pin = [&school](int child) {
        return school.book->seats.pin(
            {.term = school.term, .student = school.children[child], .program = school.chess, .reason = u"校队"_s});
    };
    CHECK(pin(0).isDone());
    CHECK(pin(1).isDone());
    const auto third = pin(2);
    REQUIRE_FALSE(third.isDone());
    CHECK(reasons(third.findings()).contains(u"seats.pin-has-room"_s));
    CHECK(school.book->seats.pins(school.term).size() == 2);

    Program smaller = *school.book->programs.find(school.chess);
    smaller.seats = 1;
    (void)done(school.book->programs.change(smaller));
    CHECK_FALSE(school.book->seats.freeze(school.term).isDone());
}

TEST_CASE("the teacher's list tells what the roster and the form say of a child's health", "[office][reports]")
{
    ChessSchool school;
    auto record = *school.book->students.find(school.children[3]);
    record.student.health = u"花生过敏"_s;
    (void)done(school.book->students.change(record));
    (void)done(school.book->seats.confirm(school.drawn()));
    const auto says = [&school](const QString &name) {
        const report::Document document = school.book->reports.make({.name = name, .term = school.term});
        bool found = false;
        for (const report::Block &block : document.blocks)
            if (const auto *table = std::get_if<report::Table>(&block))
                for (const report::Row &row : table->rows)
                    for (const report::Value &value : row)
                        if (const auto *text = std::get_if<QString>(&value))
                            found |= text->contains(u"花生过敏"_s);
        return found;
    };
    CHECK(says(u"F06-teacher"_s));
    CHECK_FALSE(says(u"F06"_s));
}
