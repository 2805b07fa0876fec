// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include "core/office/application_table.h"
#include "tests/core/exchange/exchange_support.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace core::exchange;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

// What a family wants, and what it wants no more, when its answers come in tables (2.2).
namespace {

const QString online = u"提交答卷时间|孩子姓名|班级|出生日期|是否参加|参加时间|第一志愿|第二志愿|是否同意|家长姓名"_s;
const QString clerk = u"学生姓名|班级|出生日期|第一志愿|监护人签字|签字日期"_s;

struct Answer {
    QString at = u"2026/9/3 10:00:00"_s;
    QString takesPart = u"参加"_s;
    QString days = u"周一┋周三"_s;
    QString wish = u"剪纸"_s;
    QString consent = u"同意"_s;
    QString born = u"2018-03-05"_s;

    [[nodiscard]] QString row() const
    {
        return QStringList{at, u"卓玛"_s, u"二(1)班"_s, born, takesPart, days, wish, {}, consent, u"德吉"_s}.join(u'|');
    }
};

struct AnswerDesk {
    SmallSchool small{};
    ProgramId chess = small.course(u"国际象棋"_s, 1, 20);
    ProgramId art = small.course(u"剪纸"_s, 2, 20);
    StudentId drolma = small.child(u"卓玛"_s, 2);

    [[nodiscard]] ApplicationPlan plan(const QStringList &rows, const QMap<int, RowDecision> &decisions = {},
                                       const QString &headings = online) const
    {
        const Sheet sheet = exchange_test::sheetOf(QStringList{headings} + rows);
        return planApplications(sheet, findApplicationHeader(sheet),
                                applicationBook(*small.book, small.term, u"问卷"_s), decisions);
    }
    int take(const ApplicationPlan &plan)
    {
        ApplicationIntake intake = intakeOf(plan, u"问卷"_s);
        intake.reason = u"家长重新提交"_s;
        return done(small.book->enrolment.take(intake));
    }
    [[nodiscard]] Application stored() const { return small.book->enrolment.of(drolma, small.term).last(); }
    [[nodiscard]] int live() const { return small.book->enrolment.count(small.term); }
    void at(const char *moment) { small.clock.set(QDateTime::fromString(QLatin1String(moment), Qt::ISODate)); }
};

bool says(const ApplicationPlan &plan, int row, ProblemCode code)
{
    return std::ranges::any_of(plan.problemsOf(row), [code](const ImportProblem &p) { return p.code == code; });
}

const QMap<int, RowDecision> agreed{{2, {.agreed = true}}};

} // namespace

TEST_CASE("an application that was withdrawn is not brought back by the same table", "[office][applications][2.2]")
{
    AnswerDesk desk;
    const QStringList rows{Answer{}.row()};
    (void)desk.take(desk.plan(rows));
    desk.at("2026-09-08T15:00:00");
    (void)done(desk.small.book->enrolment.withdraw(desk.stored().id, {}));
    desk.at("2026-09-10T09:00:00");

    const ApplicationPlan again = desk.plan(rows);
    CHECK(again.count(RowKind::Doubtful) == 1);
    CHECK(says(again, 2, ProblemCode::EndedSince));
    CHECK(desk.take(again) == 0); // as the command line takes it
    CHECK(desk.live() == 0);

    SECTION("a person may enter it all the same")
    {
        CHECK(desk.take(desk.plan(rows, agreed)) == 1);
        CHECK(desk.live() == 1);
    }
    SECTION("an answer sent after the withdrawal is a new application, and it is said")
    {
        const ApplicationPlan later = desk.plan({Answer{.at = u"2026/9/8 16:00:00"_s}.row()});
        CHECK(later.count(RowKind::New) == 1);
        CHECK(says(later, 2, ProblemCode::EndedSince));
        CHECK(later.rows.first().asks);
    }
    SECTION("of the same day without a time, or without any day, nobody knows")
    {
        CHECK(desk.plan({Answer{.at = u"2026/9/8"_s}.row()}).count(RowKind::Doubtful) == 1);
        CHECK(desk.plan({u"卓玛|二(1)班|2018-03-05|剪纸|德吉|2026-09-09"_s}, {}, clerk).count(RowKind::Doubtful) == 1);
    }
}

TEST_CASE("an application that the school declined is not brought back by the same table either",
          "[office][applications][2.2]")
{
    AnswerDesk desk;
    const QStringList rows{Answer{.days = {}}.row()};
    (void)desk.take(desk.plan(rows));
    (void)done(desk.small.book->enrolment.move(desk.stored().id, Step::Declined, u"年级不符"_s));
    CHECK(desk.plan(rows).count(RowKind::Doubtful) == 1);
}

TEST_CASE("of a yes and a no in one table the last one holds", "[office][applications][2.2]")
{
    const AnswerDesk desk;
    const QString yes = Answer{.at = u"2026/9/3 9:00:00"_s}.row();
    const QString no = Answer{.at = u"2026/9/3 10:00:00"_s, .takesPart = u"不参加"_s}.row();
    const ApplicationPlan plan = desk.plan({yes, no});
    CHECK(plan.count(RowKind::LeftOut) == 2);
    CHECK(says(plan, 2, ProblemCode::SentTwice));
    CHECK(desk.plan({no, Answer{.at = u"2026/9/3 11:00:00"_s}.row()}).count(RowKind::New) == 1);
    const ApplicationPlan undated =
        desk.plan({Answer{.at = u""_s}.row(), Answer{.at = u""_s, .takesPart = u"否"_s}.row()});
    CHECK(undated.count(RowKind::New) == 0);
    CHECK(says(undated, 3, ProblemCode::PupilTwice));
}

TEST_CASE("a no to what was applied for is a withdrawal that a person looks at", "[office][applications][2.2]")
{
    AnswerDesk desk;
    (void)desk.take(desk.plan({Answer{}.row()}));
    const QStringList no{Answer{.at = u"2026/9/5 8:00:00"_s, .takesPart = u"不想参加了"_s}.row()};
    const ApplicationPlan plan = desk.plan(no);
    CHECK(plan.count(RowKind::Doubtful) == 1);
    CHECK(says(plan, 2, ProblemCode::SaysNo));
    CHECK(desk.take(plan) == 0);
    CHECK(desk.stored().step == Step::Applied);

    SECTION("agreed to, it is withdrawn with the rest of the import, and undone with it")
    {
        const ApplicationPlan withdrawn = desk.plan(no, agreed);
        CHECK(withdrawn.count(RowKind::Changed) == 1);
        CHECK(withdrawn.rows.first().withdraws);
        CHECK(desk.take(withdrawn) == 1);
        CHECK(desk.stored().step == Step::Withdrawn);
        CHECK(desk.stored().endsOn == desk.small.clock.today());
        CHECK(desk.small.book->enrolment.moves(desk.stored().id).last().reason == u"家长重新提交"_s);
        (void)desk.small.book->undo.takeBack(desk.small.book->undo.latest());
        CHECK(desk.stored().step == Step::Applied);
    }
    SECTION("no consent any more is a no")
    {
        const ApplicationPlan denied = desk.plan({Answer{.at = u"2026/9/5 8:00:00"_s, .consent = u"不同意"_s}.row()});
        CHECK(denied.count(RowKind::Doubtful) == 1);
        CHECK(says(denied, 2, ProblemCode::SaysNo));
    }
    SECTION("a no from before what is in the file is left out")
    {
        const ApplicationPlan older = desk.plan({Answer{.at = u"2026/9/2 8:00:00"_s, .takesPart = u"不参加"_s}.row()});
        CHECK(older.count(RowKind::LeftOut) == 1);
        CHECK(says(older, 2, ProblemCode::OlderAnswer));
    }
    SECTION("whose no it is is asked where the child has an application")
    {
        CHECK(desk.plan({Answer{.at = u"2026/9/5 8:00:00"_s, .takesPart = u"否"_s, .born = {}}.row()})
                  .count(RowKind::Doubtful) == 1);
    }
}

TEST_CASE("a no of a family that never applied is left out and nobody is asked", "[office][applications][2.2]")
{
    const AnswerDesk desk;
    for (const QString &born : {u"2018-03-05"_s, QString()}) {
        const ApplicationPlan plan = desk.plan({Answer{.takesPart = u"无需参加"_s, .born = born}.row()});
        CHECK(plan.count(RowKind::LeftOut) == 1);
        CHECK_FALSE(plan.rows.first().asks);
    }
}

TEST_CASE("an answer to taking part or consenting that is not understood is refused in its cell",
          "[office][applications][2.2]")
{
    const AnswerDesk desk;
    const auto refused = [&desk](const Answer &answer, const QString &column) {
        const ApplicationPlan plan = desk.plan({answer.row()});
        return plan.count(RowKind::Refused) == 1 &&
               std::ranges::any_of(plan.problems, [&column](const ImportProblem &p) {
                   return p.code == ProblemCode::AnswerUnclear && p.row == 2 && p.column == column;
               });
    };
    CHECK(refused({.takesPart = u"看情况"_s}, u"是否参加"_s));
    CHECK(refused({.takesPart = u"参加不了"_s}, u"是否参加"_s));
    CHECK(refused({.consent = u"再考虑一下"_s}, u"是否同意"_s));
    CHECK(desk.plan({Answer{.takesPart = u"报名普惠托管"_s}.row()}).count(RowKind::New) == 1);
}

TEST_CASE("a family takes its wishes and its days back by leaving them blank where they are asked",
          "[office][applications][2.2]")
{
    AnswerDesk desk;
    (void)desk.take(desk.plan({Answer{}.row()}));
    const ApplicationPlan noWish = desk.plan({Answer{.at = u"2026/9/5 8:00:00"_s, .wish = u"不选"_s}.row()});
    REQUIRE(noWish.count(RowKind::Changed) == 1);
    CHECK(noWish.rows.first().application.wishes.isEmpty());
    CHECK(noWish.rows.first().application.care.bits == 0b101);

    const ApplicationPlan noCare = desk.plan({Answer{.at = u"2026/9/5 8:00:00"_s, .days = {}}.row()});
    REQUIRE(noCare.count(RowKind::Changed) == 1);
    CHECK(noCare.rows.first().application.care.isEmpty());
    CHECK(noCare.rows.first().application.wishes == QList<ProgramId>{desk.art});

    // What the table does not ask stays: the clerk's has no column for the days.
    const ApplicationPlan kept = desk.plan({u"卓玛|二(1)班|2018-03-05|国际象棋|德吉|2026-09-06"_s}, {}, clerk);
    CHECK(kept.rows.first().application.care.bits == 0b101);
    CHECK(kept.rows.first().application.wishes == QList<ProgramId>{desk.chess});
}

TEST_CASE("a form typed at the desk is not overwritten by an answer sent before it", "[office][applications][2.2]")
{
    AnswerDesk desk;
    desk.at("2026-09-05T11:00:00");
    (void)desk.small.apply(desk.drolma, {desk.chess});
    desk.at("2026-09-10T09:00:00");
    const auto plan = [&desk](const QString &at) { return desk.plan({Answer{.at = at}.row()}); };
    CHECK(plan(u"2026/9/3 10:00:00"_s).count(RowKind::LeftOut) == 1); // the form is of the 5th
    CHECK(says(plan(u"2026/9/3 10:00:00"_s), 2, ProblemCode::OlderAnswer));
    CHECK(plan(u"2026/9/5 8:00:00"_s).count(RowKind::Doubtful) == 1); // of the same day, typed later
    CHECK(says(plan(u"2026/9/5 8:00:00"_s), 2, ProblemCode::DeskLater));
    CHECK(desk.plan({Answer{.at = u"2026/9/5 8:00:00"_s}.row()}, agreed).count(RowKind::Changed) == 1);
    CHECK(plan(u"2026/9/6 8:00:00"_s).count(RowKind::Changed) == 1);
}

TEST_CASE("what was changed at the desk is not undone by an answer sent before that change",
          "[office][applications][2.2]")
{
    AnswerDesk desk;
    (void)desk.take(desk.plan({Answer{}.row()}));
    desk.at("2026-09-08T15:00:00");
    Application changed = desk.stored();
    changed.wishes = {desk.chess};
    (void)done(desk.small.book->enrolment.change(changed));
    desk.at("2026-09-10T09:00:00");
    const ApplicationPlan between = desk.plan({Answer{.at = u"2026/9/5 8:00:00"_s}.row()});
    CHECK(between.count(RowKind::Doubtful) == 1);
    CHECK(says(between, 2, ProblemCode::DeskLater));
    CHECK(desk.plan({Answer{.at = u"2026/9/9 8:00:00"_s}.row()}).count(RowKind::Changed) == 1);
}

TEST_CASE("two children of one name in one class with equal answers are two, and both are asked about",
          "[office][applications]")
{
    AnswerDesk desk;
    const StudentId other = done(desk.small.book->students.enter(
        {.student = {.name = u"卓玛"_s, .born = QDate(2018, 9, 9), .schoolClass = desk.small.classOf(2)}}));
    const QStringList rows{u"卓玛|二(1)班||剪纸|德吉|2026-09-03"_s, u"卓玛|二(1)班||剪纸|德吉|2026-09-03"_s};
    CHECK(desk.plan(rows, {}, clerk).count(RowKind::Doubtful) == 2);
    const auto meant = [](StudentId child) { return RowDecision{.choice = RowChoice::AsKnown, .known = child.value}; };
    CHECK(desk.plan(rows, {{2, meant(desk.drolma)}, {3, meant(other)}}, clerk).count(RowKind::New) == 2);
    const ApplicationPlan same = desk.plan(rows, {{2, meant(other)}, {3, meant(other)}}, clerk);
    CHECK(same.count(RowKind::LeftOut) == 1);
    CHECK(says(same, 3, ProblemCode::RowRepeated));
    // Of two rows pasted alike the second counts where a person leaves the first one out.
    const QString good = u"卓玛|二(1)班|2018-03-05|剪纸|德吉|2026-09-03"_s;
    CHECK(desk.plan({good, good}, {}, clerk).count(RowKind::New) == 1);
    CHECK(desk.plan({good, good}, {{2, {.choice = RowChoice::LeaveOut}}}, clerk).rows[1].kind == RowKind::New);
}

TEST_CASE("an error of the spreadsheet where a family asks for something refuses its row and takes nothing back",
          "[office][applications][2.2]")
{
    AnswerDesk desk;
    (void)desk.take(desk.plan({Answer{}.row()}));
    const Application before = desk.stored();
    const auto checkRefused = [&desk](Sheet sheet, int column, const Cell &error) {
        sheet.rows.last()[column] = error;
        const ApplicationPlan plan = planApplications(sheet, findApplicationHeader(sheet),
                                                      applicationBook(*desk.small.book, desk.small.term, u"问卷"_s),
                                                      QMap<int, RowDecision>{{2, {.agreed = true}}});
        CHECK(plan.count(RowKind::Refused) == 1);
        CHECK(std::ranges::any_of(plan.problems, [](const ImportProblem &p) {
            return p.code == ProblemCode::CellError && p.severity == Severity::Refusal;
        }));
        CHECK(desk.take(plan) == 0); // as the command line takes it
    };
    // Sent later than what is stored, so that a blank would take back what stands there.
    const Sheet sent = exchange_test::sheetOf({online, Answer{.at = u"2026/9/5 8:00:00"_s}.row()});
    const Sheet byDay =
        exchange_test::sheetOf({u"提交时间|孩子姓名|班级|出生日期|申请项目|周一|周二|是否同意|家长姓名"_s,
                                u"2026/9/5 8:00:00|卓玛|二(1)班|2018-03-05|普惠托管|是|是|同意|德吉"_s});
    REQUIRE(findApplicationHeader(byDay).has(careField(2)));
    const Sheet ranked =
        exchange_test::sheetOf({u"提交时间|孩子姓名|班级|出生日期|志愿排序(国际象棋)|志愿排序(剪纸)|家长姓名"_s,
                                u"2026/9/5 8:00:00|卓玛|二(1)班|2018-03-05|2|1|德吉"_s});
    REQUIRE_FALSE(findApplicationHeader(ranked).ranked.isEmpty());
    for (const Cell &error : {Cell{u"#N/A"_s, CellKind::Error, 0}, Cell{u"=IF(A1)"_s, CellKind::Error, 0},
                              Cell{u"#REF!"_s, CellKind::Text, 0}}) { // as a text table says it
        for (const int column : {4, 5, 6, 7})                         // takes part, days, both wishes
            checkRefused(sent, column, error);
        checkRefused(byDay, 4, error); // the mode
        checkRefused(byDay, 6, error); // a day
        checkRefused(ranked, 4, error);
    }
    CHECK(sameAnswers(desk.stored(), before));

    // Who had nothing in the file is not entered by an error either.
    (void)done(desk.small.book->enrolment.withdraw(before.id, {}));
    checkRefused(sent, 4, {u"#N/A"_s, CellKind::Error, 0});
    CHECK(desk.live() == 0);
}

TEST_CASE("the journal says until when a child came, and forgets it not when the child comes back",
          "[office][enrolment][2.2]")
{
    SmallSchool small;
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    const auto last = [&] { return small.book->enrolment.history(id).first(); }; // the latest
    (void)done(small.book->enrolment.withdraw(id, QDate(2026, 10, 30)));
    CHECK(QJsonDocument::fromJson(last().after)[u"ends_on"_s].toString() == u"2026-10-30"_s);
    (void)done(small.book->enrolment.move(id, Step::Applied, u"家长改变主意"_s));
    CHECK(QJsonDocument::fromJson(last().before)[u"ends_on"_s].toString() == u"2026-10-30"_s);
}
