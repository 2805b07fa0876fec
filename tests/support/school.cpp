// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/school.h"

namespace tests {

using namespace core;
using namespace Qt::Literals::StringLiterals;

QString reasons(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules << finding.rule;
    return rules.join(u", "_s);
}

School schoolForTests()
{
    return {.name = u"拉萨市测试小学"_s,
            .code = u"2154000009"_s,
            .county = u"540102"_s,
            .stage = SchoolStage::Primary,
            .yearTurns = QDate(2000, 8, 1)};
}

Actor deskForTests() { return {.name = u"央宗"_s, .workstation = u"tests"_s}; }

SmallSchool::SmallSchool() : book(SchoolBook::inMemory(schoolForTests(), clock, deskForTests()))
{
    QList<SchoolClass> classes;
    for (int grade = 1; grade <= 6; ++grade)
        classes << SchoolClass{.stage = Stage::Primary, .entryYear = entryYearOf(grade, 2026), .number = 1};
    (void)done(book->school.enter(classes));
    term = done(book->terms.enter(Term{.schoolYear = 2026,
                                       .season = Season::Autumn,
                                       .starts = QDate(2026, 9, 1),
                                       .ends = QDate(2027, 1, 8),
                                       .mostCourses = 3}));
}

ClassId SmallSchool::classOf(int grade) const
{
    for (const SchoolClass &one : book->school.classes())
        if (gradeOf(one.stage, one.entryYear, 2026) == grade)
            return one.id;
    return {};
}

StudentId SmallSchool::child(const QString &name, int grade, const QString &number)
{
    return done(
        book->students.enter({.student = {.number = number,
                                          .name = name,
                                          .sex = Sex::Female,
                                          .born = QDate(2020 - grade, 3, 5),
                                          .schoolClass = classOf(grade)},
                              .guardians = {{.name = u"德吉"_s, .relation = u"母亲"_s, .phone = u"18908910001"_s}}}));
}

ProgramId SmallSchool::course(const QString &title, int weekday, int seats, int minimum)
{
    return done(book->programs.enter({.term = term,
                                      .title = title,
                                      .grades = GradeSet::range(1, 6),
                                      .times = {{weekday, 990, 1110}},
                                      .place = title,
                                      .seats = seats,
                                      .minimum = minimum}));
}

ApplicationId SmallSchool::apply(StudentId child, const QList<ProgramId> &wishes, int most)
{
    return done(book->enrolment.enter({.term = term,
                                       .student = child,
                                       .appliedOn = clock.today(),
                                       .care = WeekdaySet::allWeek(),
                                       .wishes = wishes,
                                       .most = most,
                                       .consentBy = u"德吉"_s,
                                       .consentOn = clock.today()}));
}

void SmallSchool::approve(const QList<ApplicationId> &ids)
{
    (void)done(book->enrolment.move(ids, Step::ClassReviewed));
    (void)done(book->enrolment.move(ids, Step::SchoolApproved));
}

ProgramId SmallSchool::care()
{
    Program care{.term = term,
                 .title = u"普惠托管"_s,
                 .mode = ProgramMode::InclusiveCare,
                 .category = ContentCategory::Reading,
                 .grades = GradeSet::range(1, 6),
                 .place = u"教室"_s};
    for (Weekday day = 1; day <= 5; ++day)
        care.times << WeeklySlot{day, 990, 1110};
    return done(book->programs.enter(care));
}

void SmallSchool::settleTerm()
{
    for (const CalendarDay &day : book->calendar.openMakeUps(term))
        (void)done(book->calendar.answer(day.date, false, 0));
    NoticePoints points = book->notices.points(term);
    points.courseFee = u"按公示标准收取"_s;
    (void)done(book->notices.save(points));
    QList<ClassId> taught;
    for (const StudentLine &pupil : book->students.lines())
        if (!taught.contains(pupil.schoolClass))
            taught << pupil.schoolClass;
    (void)done(book->notices.handOut(term, taught, u"F01"_s, clock.today()));
}

void SmallSchool::acceptGaps()
{
    ScanFindings gaps = book->oversight.scan(term);
    gaps.removeIf([](const ScanFinding &found) { return !found.finding.rule.startsWith(u"schedule."_s); });
    (void)done(book->oversight.accept(term, gaps, u"测试"_s, clock.today().addDays(30)));
}

} // namespace tests
