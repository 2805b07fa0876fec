// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/approval_list.h"
#include "core/report/enrolment_statistics.h"
#include "core/report/service_class_list.h"

#include <QString>

/// An invented school for report tests: classes of 40 in grades 1-6, names of Han and Tibetan kind, doubles among them.
namespace report_school {

using namespace core;
using namespace Qt::Literals::StringLiterals;

inline constexpr int perClass = 40;

inline report::FormFrame frame()
{
    return {.school = {.name = u"拉萨市城关区吉日街道第二小学"_s, .code = u"2154000001"_s, .phone = u"0891-6300000"_s},
            .term = {.id = {1}, .schoolYear = 2026, .season = Season::Autumn},
            .compiledBy = u"达瓦卓玛"_s,
            .reviewedBy = u"王小明"_s,
            .date = QDate(2026, 9, 1)};
}

inline QString name(int index)
{
    static const QStringList first{u"扎西"_s, u"次仁"_s, u"格桑"_s, u"达瓦"_s, u"旦增"_s,
                                   u"拉姆"_s, u"白玛"_s, u"索朗"_s, u"尼玛"_s, u"平措"_s};
    static const QStringList second{u"卓玛"_s, u"多吉"_s, u"罗布"_s, u"央宗"_s, u"曲珍"_s, u"旺堆"_s, u"顿珠"_s};
    if (index % 17 == 3)
        return u"王"_s + second[index % 7].left(1) + first[index % 10].left(1);
    if (index % 41 == 7)
        return u"拉鲁·"_s + first[index % 10] + second[index % 7] + u"旺杰"_s;
    return first[index % 10] + second[(index / 3) % 7];
}

inline StudentLine child(int index)
{
    const int inSchool = index / perClass;
    StudentLine line{.id = {1000 + index},
                     .number = u"G54010220150901"_s + QString::number(index).rightJustified(4, u'0') + u'X',
                     .name = name(index)};
    line.grade = inSchool % 6 + 1;
    line.classNumber = inSchool / 6 + 1;
    line.entryYear = 2027 - line.grade;
    line.schoolClass = {100 + line.grade * 100 + line.classNumber};
    line.numberInClass = index % perClass + 1;
    line.sex = index % 2 == 0 ? Sex::Male : Sex::Female;
    line.residence = index % 20 == 19 ? Residence::Boarding : Residence::Day;
    line.phone = u"1398900"_s + QString::number(index).rightJustified(4, u'0');
    if (index % 9 == 0)
        line.groups << PriorityGroup::LeftBehind;
    if (index % 36 == 0)
        line.groups << PriorityGroup::PoorFamily;
    return line;
}

inline QList<ProgramLine> programs()
{
    const auto course = [](qint64 id, const QString &title, Weekday day) {
        return ProgramLine{.program = {.id = {id},
                                       .title = title,
                                       .grades = GradeSet::range(1, 6),
                                       .times = {{day, 16 * 60 + 30, 18 * 60}},
                                       .place = u"综合楼301"_s,
                                       .assistant = u"平措"_s},
                           .teacherName = u"央金卓嘎"_s};
    };
    return {course(1, u"国际象棋"_s, 1), course(2, u"合唱"_s, 3), course(3, u"唐卡绘画与民族手工艺"_s, 5)};
}

inline report::ApprovalFacts approval(int children)
{
    report::ApprovalFacts facts{.frame = frame(), .programs = programs(), .meetingOn = QDate(2026, 9, 4)};
    for (int index = 0; index < children; ++index) {
        ApplicationLine line{.student = child(index), .approvedOn = QDate(2026, 9, 5)};
        line.application.id = {20000 + index};
        line.application.student = line.student.id;
        line.application.care = index % 7 == 0 ? WeekdaySet::of({1, 3}) : WeekdaySet::allWeek();
        line.application.step = Step::Arranged;
        line.application.wantsWaiver = index % 36 == 0;
        if (index % 3 == 0) {
            line.application.wishes = {ProgramId{1}, ProgramId{2}};
            facts.seats << Seat{.student = line.student.id, .program = {1 + index % 3 + index % 2}};
            facts.fees[line.student.id] = {.due = Money{24000}};
        }
        if (index % 12 == 0)
            facts.seats << Seat{.student = line.student.id, .program = {3}, .round = 2};
        facts.applications << line;
    }
    return facts;
}

inline report::StatisticsFacts statistics(int children)
{
    const report::ApprovalFacts approved = approval(children);
    report::StatisticsFacts facts{.frame = frame(), .programs = approved.programs, .seats = approved.seats};
    QHash<ClassId, bool> seen;
    for (int index = 0; index < children; ++index) {
        const StudentLine line = child(index);
        facts.students << line;
        if (!seen.contains(line.schoolClass)) {
            seen.insert(line.schoolClass, true);
            facts.classes << SchoolClass{
                .id = line.schoolClass, .entryYear = line.entryYear, .number = line.classNumber};
        }
        if (index % 5 != 4)
            facts.applications << approved.applications[index];
    }
    return facts;
}

inline report::ServiceClassFacts serviceClasses(int children, bool teacherCopy)
{
    report::ServiceClassFacts facts{.frame = frame(), .teacherCopy = teacherCopy};
    for (const ProgramLine &program : programs()) {
        report::ServiceClass serviceClass{.program = program};
        for (int index = 0; index < children; ++index) {
            report::ServiceChild member{.student = child(index * 13)};
            if (index % 6 == 5)
                member.wayHome = WayHome::Alone;
            if (index % 8 == 3) {
                member.wayHome = WayHome::FetchedByDelegate;
                member.collector = u"祖母 边巴"_s;
            }
            if (index == 4)
                member.health = u"对花生过敏，随身携带药物；剧烈运动后需要休息"_s;
            serviceClass.children << member;
        }
        facts.classes << serviceClass;
    }
    return facts;
}

} // namespace report_school
