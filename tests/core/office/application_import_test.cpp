// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include "core/exchange/csv.h"
#include "core/office/application_table.h"
#include "tests/core/exchange/exchange_support.h"

#include <QStringEncoder>

using namespace core;
using namespace core::exchange;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString heads =
    u"序号|提交答卷时间|来自IP|1、孩子姓名|2、班级|3、出生日期|4、申请项目|5、参加时间|第一志愿|第二志愿|是否同意|家长姓名|家长电话"_s;

/// An answer of a questionnaire: the days of care, two wishes, who consents.
QString answer(const QString &name, const QString &born, const QString &wish1 = {}, const QString &wish2 = {},
               const QString &time = u"2026/9/3 10:22:15"_s, const QString &grade = u"二(1)班"_s)
{
    return u"1|%1|1.2.3.4|%2|%3|%4|普惠托管┋个性化课程|周一┋周三|%5|%6|同意|德吉|18908910001"_s.arg(time, name, grade,
                                                                                                    born, wish1, wish2);
}

struct Import {
    SmallSchool small{};
    ProgramId chess = small.course(u"国际象棋"_s, 1, 20);
    ProgramId art = small.course(u"剪纸"_s, 2, 20);
    StudentId drolma = small.child(u"卓玛"_s, 2, u"L540102201803050001"_s);

    [[nodiscard]] ApplicationPlan plan(const QStringList &rows, const QMap<int, RowDecision> &decisions = {},
                                       const QString &headings = heads) const
    {
        const Sheet sheet = exchange_test::sheetOf(QStringList{headings} + rows);
        return planApplications(sheet, findApplicationHeader(sheet),
                                applicationBook(*small.book, small.term, u"问卷"_s), decisions);
    }
    int take(const QStringList &rows, const QMap<int, RowDecision> &decisions = {})
    {
        ApplicationIntake intake = intakeOf(plan(rows, decisions), u"问卷"_s);
        intake.reason = u"家长重新提交"_s;
        return done(small.book->enrolment.take(intake));
    }
    [[nodiscard]] Application stored(StudentId child) const
    {
        return small.book->enrolment.of(child, small.term).last();
    }
};

QStringList codes(const ApplicationPlan &plan)
{
    QStringList list;
    for (const ImportProblem &problem : plan.problems)
        list << name(problem.code);
    return list;
}

QStringList nearestIn(const ApplicationPlan &plan)
{
    return plan.problems.first().facts.value(u"nearest"_s).toString().split(u'、', Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("a questionnaire's row becomes an application that says where it came from", "[office][applications]")
{
    Import school;
    CHECK(school.take({answer(u"卓玛"_s, u"2018-03-05"_s, u"B.剪纸"_s, u"国际象棋 (周一)"_s)}) == 1);
    const Application stored = school.stored(school.drolma);
    CHECK(stored.care.bits == 0b101);
    CHECK(stored.wishes == QList<ProgramId>{school.art, school.chess});
    CHECK(stored.consentBy == u"德吉"_s);
    CHECK(stored.consentOn == QDate(2026, 9, 3));
    CHECK(stored.consentForm == ConsentForm::OnlineSignature);
    CHECK(stored.origin == Origin::Import);
    CHECK(stored.submittedAt == QDateTime(QDate(2026, 9, 3), QTime(10, 22, 15)));
    CHECK(stored.source == u"问卷"_s);
    CHECK(stored.sourceRow == 2);
    CHECK(stored.enteredBy == u"央宗"_s);
    CHECK(stored.enteredAt == school.small.clock.now());
    CHECK(stored.step == Step::Applied);
}

TEST_CASE("the same file again changes nothing", "[office][applications]")
{
    Import school;
    const QStringList rows{answer(u"卓玛"_s, u"2018-03-05"_s, u"剪纸"_s)};
    (void)school.take(rows);
    const ApplicationPlan again = school.plan(rows);
    CHECK(again.count(RowKind::Unchanged) == 1);
    CHECK(intakeOf(again, {}).changed.isEmpty());
}

TEST_CASE("what was changed at the desk is not undone by the same file", "[office][applications]")
{
    Import school;
    const QStringList rows{answer(u"卓玛"_s, u"2018-03-05"_s, u"剪纸"_s)};
    (void)school.take(rows);
    Application changed = school.stored(school.drolma);
    changed.wishes = {school.chess};
    (void)done(school.small.book->enrolment.change(changed));
    CHECK(school.plan(rows).count(RowKind::LeftOut) == 1);
    CHECK(codes(school.plan(rows)) == QStringList{u"older-answer"_s});
    CHECK(school.plan(rows, {{2, {.agreed = true}}}).count(RowKind::Changed) == 1);
}

TEST_CASE("a row without a guardian's consent is refused", "[office][applications][2.2]")
{
    const Import school;
    const auto kind = [&school](const QString &row) { return school.plan({row}).rows.first().kind; };
    const QString good = answer(u"卓玛"_s, u"2018-03-05"_s);
    CHECK(kind(good) == RowKind::New);
    CHECK(kind(QString(good).replace(u"|德吉|"_s, u"||"_s)) == RowKind::Refused);
    CHECK(kind(QString(good).replace(u"|同意|"_s, u"|不同意|"_s)) == RowKind::Refused);
    CHECK(kind(QString(good).replace(u"|同意|"_s, u"||"_s)) == RowKind::Refused);
    CHECK(kind(QString(good).replace(u"2026/9/3 10:22:15"_s, QString())) == RowKind::Refused); // no day
}

TEST_CASE("consent by somebody who is not on record is said", "[office][applications][2.2]")
{
    const Import school;
    const ApplicationPlan plan = school.plan({answer(u"卓玛"_s, u"2018-03-05"_s).replace(u"|德吉|"_s, u"|巴桑|"_s)});
    CHECK(plan.count(RowKind::New) == 1);
    CHECK(codes(plan) == QStringList{u"consent-unlisted"_s});
}

TEST_CASE("a wish that does not exist is refused with the nearest titles", "[office][applications]")
{
    const Import school;
    const ApplicationPlan plan = school.plan({answer(u"卓玛"_s, u"2018-03-05"_s, u"国际跳棋"_s)});
    CHECK(plan.count(RowKind::Refused) == 1);
    CHECK(codes(plan) == QStringList{u"wish-unknown"_s});
    CHECK(nearestIn(plan) == QStringList{u"国际象棋"_s});
}

TEST_CASE("a ranking with one column for each course gives the wishes in the order of their places",
          "[office][applications]")
{
    Import school;
    const StudentId yangjin = school.small.child(u"央金"_s, 2, u"L540102201803050002"_s);
    const QString headings =
        u"提交答卷时间|1、孩子姓名|2、班级|3、出生日期|4(国际象棋)|4(剪纸)|4(国际跳棋)|是否同意|家长姓名"_s;
    const auto answered = [](const QString &name, const QString &places) {
        return u"2026/9/3 10:22|%1|二(1)班|2018-03-05|%2|同意|德吉"_s.arg(name, places);
    };
    const QStringList rows{answered(u"卓玛"_s, u"2|1|-2"_s), answered(u"央金"_s, u"1|(空)|"_s)};
    CHECK(school.plan(rows, {}, headings).problems.isEmpty());
    ApplicationIntake intake = intakeOf(school.plan(rows, {}, headings), u"问卷"_s);
    CHECK(done(school.small.book->enrolment.take(intake)) == 2);
    CHECK(school.stored(school.drolma).wishes == QList<ProgramId>{school.art, school.chess});
    CHECK(school.stored(yangjin).wishes == QList<ProgramId>{school.chess});

    // Two answers of one child that differ in the last place only are not one row pasted twice.
    const ApplicationPlan twice =
        school.plan({answered(u"卓玛"_s, u"1|2|-2"_s), answered(u"卓玛"_s, u"1|-2|-2"_s)}, {}, headings);
    CHECK(codes(twice).contains(u"pupil-twice"_s));
    CHECK_FALSE(codes(twice).contains(u"row-repeated"_s));
}

TEST_CASE("a place that is no place, a place given twice and a course that is not there keep a ranking out",
          "[office][applications]")
{
    Import school;
    const QString headings =
        u"1、孩子姓名|2、班级|3、出生日期|4、请排序—国际象棋|4、请排序—剪纸|4、请排序—国际跳棋|家长姓名|签字日期"_s;
    const auto answered = [](const QString &places) {
        return u"卓玛|二(1)班|2018-03-05|%1|德吉|2026-09-03"_s.arg(places);
    };
    const auto said = [&](const QString &places) {
        const ApplicationPlan plan = school.plan({answered(places)}, {}, headings);
        CHECK(plan.count(RowKind::Refused) == 1);
        QStringList list;
        for (const ImportProblem &problem : plan.problems)
            list << problem.column + u' ' + name(problem.code);
        return list.join(u';');
    };
    CHECK(said(u"2|想学|1"_s).startsWith(u"4、请排序—剪纸 rank-unreadable"_s));
    CHECK(said(u"1|1|"_s) == u"4、请排序—剪纸 rank-twice"_s);
    CHECK(said(u"2||1"_s) == u"4、请排序—国际跳棋 wish-unknown"_s);
    CHECK(said(u"#REF!|1|"_s).contains(u"cell-error"_s));
}

TEST_CASE("a course of another term is refused by that name", "[office][applications]")
{
    Import school;
    const TermId spring = done(school.small.book->terms.enter(
        Term{.schoolYear = 2026, .season = Season::Spring, .starts = QDate(2027, 3, 1), .ends = QDate(2027, 7, 10)}));
    (void)done(school.small.book->programs.enter(
        {.term = spring, .title = u"滑板"_s, .grades = GradeSet::range(1, 6), .times = {{1, 990, 1110}}, .seats = 20}));
    CHECK(codes(school.plan({answer(u"卓玛"_s, u"2018-03-05"_s, u"滑板"_s)})) == QStringList{u"wish-other-term"_s});
}

TEST_CASE("an unknown child waits for a person, who names the child", "[office][applications]")
{
    Import school;
    const QStringList rows{answer(u"次仁"_s, u"2018-07-01"_s)};
    const ApplicationPlan plan = school.plan(rows);
    CHECK(plan.count(RowKind::Doubtful) == 1);
    CHECK(codes(plan).first() == u"child-unknown"_s);
    const QMap<int, RowDecision> named{{2, {.choice = RowChoice::AsKnown, .known = school.drolma.value}}};
    CHECK(school.take(rows, named) == 1);
    CHECK(school.stored(school.drolma).sourceRow == 2);
}

TEST_CASE("a name in another spelling is proposed and never taken by itself", "[office][applications]")
{
    Import school;
    const StudentId tenzin = school.small.child(u"旦增"_s, 2);
    const QStringList rows{answer(u"丹增"_s, u""_s)};
    const ApplicationPlan plan = school.plan(rows);
    REQUIRE(plan.count(RowKind::Doubtful) == 1);
    CHECK(codes(plan).first() == u"child-spelled"_s);
    CHECK(plan.rows.first().candidates == QList<qint64>{tenzin.value});
    CHECK(school.plan(rows, {{2, {.choice = RowChoice::Confirm}}}).rows.first().child == tenzin);
    CHECK(school.plan(rows, {{2, {.choice = RowChoice::Confirm}}}).count(RowKind::New) == 1);
}

TEST_CASE("two children of one name in one class are told apart by birth, else asked", "[office][applications]")
{
    Import school;
    const StudentId other = done(school.small.book->students.enter(
        {.student = {.name = u"卓玛"_s, .born = QDate(2018, 9, 9), .schoolClass = school.small.classOf(2)}}));
    CHECK(school.plan({answer(u"卓玛"_s, u"2018-09-09"_s)}).rows.first().child == other);
    const ApplicationPlan asked = school.plan({answer(u"卓玛"_s, u""_s).replace(u"18908910001"_s, QString())});
    CHECK(asked.count(RowKind::Doubtful) == 1);
    CHECK(asked.rows.first().candidates.size() == 2);
    // The mother's telephone points to one of them: proposed, and still asked.
    const ApplicationPlan byPhone = school.plan({answer(u"卓玛"_s, u""_s)});
    CHECK(codes(byPhone).first() == u"child-by-phone"_s);
    CHECK(byPhone.count(RowKind::Doubtful) == 1);
    CHECK(byPhone.rows.first().candidates == QList<qint64>{school.drolma.value});
}

TEST_CASE("name and class without a birth date are never enough", "[office][applications]")
{
    const Import school;
    CHECK(school.plan({answer(u"卓玛"_s, u""_s)}).count(RowKind::Doubtful) == 1);
}

TEST_CASE("a family that sent the form twice means the later one, and a person may choose the other",
          "[office][applications]")
{
    Import school;
    const QStringList rows{answer(u"卓玛"_s, u"2018-03-05"_s, u"剪纸"_s, {}, u"2026/9/4 8:00:00"_s),
                           answer(u"卓玛"_s, u"2018-03-05"_s, u"国际象棋"_s, {}, u"2026/9/3 8:00:00"_s)};
    const ApplicationPlan plan = school.plan(rows);
    CHECK(plan.rows[0].kind == RowKind::New);
    CHECK(plan.rows[1].kind == RowKind::LeftOut);
    CHECK(plan.rows[1].rivals == QList<int>{2});
    const ApplicationPlan other = school.plan(rows, {{3, {.counts = true}}});
    CHECK(other.rows[0].kind == RowKind::LeftOut);
    CHECK(other.rows[1].kind == RowKind::New);
    CHECK(other.rows[1].application.wishes == QList<ProgramId>{school.chess});
}

TEST_CASE("two rows of one child without a time are asked about", "[office][applications]")
{
    const Import school;
    const QString clerk = u"学生姓名|班级|出生日期|第一志愿|监护人签字|签字日期"_s;
    const ApplicationPlan plan = school.plan(
        {u"卓玛|二(1)班|2018-03-05|剪纸|德吉|2026-09-03"_s, u"卓玛|二(1)班|2018-03-05|国际象棋|德吉|2026-09-03"_s}, {},
        clerk);
    CHECK(plan.count(RowKind::Doubtful) == 2);
    CHECK(codes(plan) == QStringList{u"pupil-twice"_s, u"pupil-twice"_s});
    CHECK(school
              .plan({u"卓玛|二(1)班|2018-03-05|剪纸|德吉|2026-09-03"_s,
                     u"卓玛|二(1)班|2018-03-05|剪纸|德吉|2026-09-03"_s},
                    {}, clerk)
              .count(RowKind::LeftOut) == 1); // pasted twice
}

TEST_CASE("a changed answer shows both states; one that was agreed to goes a step back", "[office][applications][3.4]")
{
    Import school;
    (void)school.take({answer(u"卓玛"_s, u"2018-03-05"_s, u"剪纸"_s)});
    const QStringList later{answer(u"卓玛"_s, u"2018-03-05"_s, u"国际象棋"_s, {}, u"2026/9/5 9:00:00"_s)};
    const ApplicationPlan open = school.plan(later);
    REQUIRE(open.count(RowKind::Changed) == 1);
    CHECK(open.rows.first().before->wishes == QList<ProgramId>{school.art});

    const ApplicationId id = school.stored(school.drolma).id;
    school.small.approve({id});
    CHECK(school.plan(later).count(RowKind::Doubtful) == 1);
    CHECK(codes(school.plan(later)) == QStringList{u"approved-change"_s});
    CHECK(school.take(later, {{2, {.agreed = true}}}) == 1);
    const Application after = school.stored(school.drolma);
    CHECK(after.wishes == QList<ProgramId>{school.chess});
    CHECK(after.step == Step::ClassReviewed);
    CHECK(school.small.book->enrolment.moves(id).last().reason == u"家长重新提交"_s);
}

TEST_CASE("a child who has left, a boarder, a wrong grade: the rules say so in the preview",
          "[office][applications][3.1]")
{
    Import school;
    StudentRecord record = *school.small.book->students.find(school.drolma);
    record.student.residence = Residence::Boarding;
    (void)done(school.small.book->students.change(record));
    ApplicationPlan plan = school.plan({answer(u"卓玛"_s, u"2018-03-05"_s)});
    CHECK(plan.count(RowKind::New) == 1);
    CHECK(plan.problems.first().facts.value(u"rule"_s) == u"enrolment.day-student"_s);
    CHECK(plan.problems.first().severity == Severity::Warning);

    record = *school.small.book->students.find(school.drolma);
    record.student.standing = Standing::Left;
    (void)done(school.small.book->students.change(record));
    plan = school.plan({answer(u"卓玛"_s, u"2018-03-05"_s)});
    CHECK(plan.count(RowKind::Refused) == 1);
    CHECK(plan.problems.first().facts.value(u"rule"_s) == u"enrolment.on-roll"_s);
}

TEST_CASE("who does not take part is left out, and an unreadable day loses nothing", "[office][applications]")
{
    const Import school;
    const QString good = answer(u"卓玛"_s, u"2018-03-05"_s);
    CHECK(school.plan({QString(good).replace(u"普惠托管┋个性化课程"_s, u"不参加"_s)}).count(RowKind::LeftOut) == 1);
    CHECK(codes(school.plan({QString(good).replace(u"周一┋周三"_s, u"看情况"_s)})) ==
          QStringList{u"care-unreadable"_s});
    const ApplicationPlan all = school.plan({QString(good).replace(u"周一┋周三"_s, QString())});
    CHECK(all.rows.first().application.care == WeekdaySet::allWeek());
    CHECK(codes(all) == QStringList{u"care-all-days"_s});
}

TEST_CASE("the refused rows come back with their reasons and can be imported again", "[office][applications]")
{
    Import school;
    const Sheet sheet = exchange_test::sheetOf(
        {heads, answer(u"卓玛"_s, u"2018-03-05"_s, u"国际跳棋"_s), answer(u"次仁"_s, u"2018-01-01"_s)});
    const ApplicationMapping mapping = findApplicationHeader(sheet);
    const ApplicationPlan plan =
        planApplications(sheet, mapping, applicationBook(*school.small.book, school.small.term, {}));
    Sheet rejected = rejectedRows(sheet, mapping, plan, u"原因"_s, [](const ImportProblem &p) { return name(p.code); });
    REQUIRE(rejected.rows.size() == 3);
    CHECK(rejected.rows[1].last().text == u"wish-unknown"_s);
    rejected.rows[1][8].text = u"国际象棋"_s;
    rejected.rows.removeLast();
    const ApplicationPlan again = planApplications(rejected, findApplicationHeader(rejected),
                                                   applicationBook(*school.small.book, school.small.term, {}));
    CHECK(again.count(RowKind::New) == 1);
}

TEST_CASE("a table in GB18030 is read; a damaged workbook is refused as a whole", "[office][applications]")
{
    const Import school;
    const QTemporaryDir folder;
    QStringEncoder gbk("GB18030");
    const QString text = heads + u'\n' + answer(u"卓玛"_s, u"2018-03-05"_s) + u'\n';
    exchange_test::write(folder.filePath(u"问卷.csv"_s), gbk.encode(QString(text).replace(u'|', u',')));
    const ApplicationTable table = applicationTable(core::readTable(folder.filePath(u"问卷.csv"_s), 0));
    CHECK(table.mapping.isFound());
    CHECK(planApplications(table.sheet, table.mapping, applicationBook(*school.small.book, school.small.term, {}))
              .count(RowKind::New) == 1);
    exchange_test::write(folder.filePath(u"broken.xlsx"_s), "PK\x03\x04 and then nothing");
    CHECK_THROWS_AS(core::readTable(folder.filePath(u"broken.xlsx"_s), 0), Failure);
}

TEST_CASE("columns corrected by hand are remembered for the same headings", "[office][applications]")
{
    ApplicationTable table = applicationTable(
        {.sheet = exchange_test::sheetOf({u"孩子|学生姓名|班级|第一志愿|监护人签字"_s, u"卓玛|||剪纸|德吉"_s})});
    table.mapping.columns[ApplicationField::Name] = 0;
    const QString layouts = columnLayouts(table, {});
    ApplicationTable again = applicationTable({.sheet = table.sheet});
    recallColumns(again, layouts);
    CHECK(again.mapping == table.mapping);
    CHECK_FALSE(layouts.contains(u"卓玛"_s));
}

TEST_CASE("an import is one act: taken whole, undone whole", "[office][applications]")
{
    Import school;
    (void)school.small.child(u"央金"_s, 2);
    CHECK(school.take({answer(u"卓玛"_s, u"2018-03-05"_s), answer(u"央金"_s, u"2018-03-05"_s)}) == 2);
    const QList<Act> acts = school.small.book->undo.done();
    REQUIRE_FALSE(acts.isEmpty());
    CHECK(acts.first().action == u"applications.imported"_s);
    CHECK(acts.first().count == 2);
    (void)school.small.book->undo.takeBack(acts.first().gesture);
    CHECK(school.small.book->enrolment.count(school.small.term) == 0);
}

TEST_CASE("late is marked with its day, and stays marked", "[office][enrolment][2.2]")
{
    SmallSchool small;
    (void)done(small.book->enrolment.setCloses(small.term, small.clock.today().addDays(-2)));
    const ApplicationId late = small.apply(small.child(u"卓玛"_s, 2));
    CHECK(small.book->enrolment.find(late)->late == Lateness::AfterClosing);
    CHECK(small.book->enrolment.find(late)->lateOn == small.clock.today());
    small.approve({late});
    CHECK(small.book->enrolment.find(late)->late == Lateness::AfterClosing);
    (void)done(small.book->seats.freeze(small.term));
    const ApplicationId later = small.apply(small.child(u"央金"_s, 3));
    CHECK(small.book->enrolment.find(later)->late == Lateness::AfterFreeze);
    CHECK_FALSE(small.book->enrolment.setCloses(small.term, QDate(2027, 6, 1)).isDone());
}

TEST_CASE("an approved application is amended with a reason and goes one step back", "[office][enrolment][3.4]")
{
    SmallSchool small;
    const ProgramId chess = small.course(u"国际象棋"_s, 1, 20);
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    small.approve({id});
    Application draft = *small.book->enrolment.find(id);
    draft.wishes = {chess};
    CHECK_FALSE(small.book->enrolment.amend(draft, {}).isDone()); // a step back needs a reason
    CHECK(small.book->enrolment.find(id)->step == Step::SchoolApproved);
    (void)done(small.book->enrolment.amend(draft, u"家长来电"_s));
    CHECK(small.book->enrolment.find(id)->step == Step::ClassReviewed);
    CHECK(small.book->enrolment.find(id)->wishes == QList<ProgramId>{chess});
    Application again = *small.book->enrolment.find(id);
    again.wishes.clear();
    (void)done(small.book->enrolment.amend(again, u"家长又来电"_s));
    CHECK(small.book->enrolment.find(id)->step == Step::Applied);
    int states = 0;
    for (const JournalEntry &entry : small.book->enrolment.history(id))
        states += entry.action == u"application.changed"_s && !entry.before.isEmpty() && !entry.after.isEmpty();
    CHECK(states == 2); // both states of each change stay in the history
}

TEST_CASE("a family leaves at any time, with a last day within the term", "[office][enrolment][2.2]")
{
    SmallSchool small;
    const ApplicationId id = small.apply(small.child(u"卓玛"_s, 2));
    CHECK_FALSE(small.book->enrolment.withdraw(id, QDate(2027, 3, 1)).isDone());
    (void)done(small.book->enrolment.withdraw(id, QDate(2026, 10, 30)));
    CHECK(small.book->enrolment.find(id)->step == Step::Withdrawn);
    CHECK(small.book->enrolment.find(id)->endsOn == QDate(2026, 10, 30));
    (void)done(small.book->enrolment.move(id, Step::Applied, u"家长改变主意"_s));
    CHECK_FALSE(small.book->enrolment.find(id)->endsOn.isValid());
}
