// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/enrolment_statistics.h"

#include "core/report/form_words.h"
#include "core/report/participation.h"
#include "core/report/value_text.h"

#include <algorithm>
#include <array>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Counts {
    qint64 pupils = 0;
    qint64 dayPupils = 0;
    qint64 applied = 0;
    qint64 reviewed = 0;
    qint64 approved = 0;
    qint64 approvedBoarders = 0;
    qint64 allWeek = 0;
    std::array<qint64, 5> onDay{};
    qint64 care = 0;
    qint64 courseSeats = 0;
    std::array<qint64, 5> inGroup{};
    qint64 lowGrades = 0;

    Counts &operator+=(const Counts &other)
    {
        pupils += other.pupils;
        dayPupils += other.dayPupils;
        applied += other.applied;
        reviewed += other.reviewed;
        approved += other.approved;
        approvedBoarders += other.approvedBoarders;
        allWeek += other.allWeek;
        care += other.care;
        courseSeats += other.courseSeats;
        lowGrades += other.lowGrades;
        for (size_t i = 0; i < 5; ++i) {
            onDay[i] += other.onDay[i];
            inGroup[i] += other.inGroup[i];
        }
        return *this;
    }
};

constexpr std::array groupsInOrder{PriorityGroup::Disability, PriorityGroup::LeftBehind, PriorityGroup::Hardship,
                                   PriorityGroup::MigrantChild, PriorityGroup::PoorFamily};

bool isReviewed(Step step) { return step == Step::ClassReviewed || isApproved(step); }

/// The application that counts for each child: a withdrawn one counts no more, of several the latest.
QHash<StudentId, const Application *> countingApplications(const QList<ApplicationLine> &lines)
{
    QHash<StudentId, const Application *> latest;
    for (const ApplicationLine &line : lines) {
        if (line.application.step == Step::Withdrawn)
            continue;
        const Application *&known = latest[line.application.student];
        if (known == nullptr || known->id < line.application.id)
            known = &line.application;
    }
    return latest;
}

void countApproved(Counts &counts, const StudentLine &child, const Application &application,
                   const Participation &participation)
{
    ++counts.approved;
    counts.approvedBoarders += child.residence == Residence::Boarding;
    const WeekdaySet days = participation.daysOf(application);
    bool all = true;
    for (int day = 1; day <= 5; ++day) {
        counts.onDay[static_cast<size_t>(day - 1)] += days.contains(day);
        all = all && days.contains(day);
    }
    counts.allWeek += all;
    counts.care += !application.care.isEmpty();
    counts.courseSeats += participation.coursesOf(child.id);
    for (size_t i = 0; i < groupsInOrder.size(); ++i)
        counts.inGroup[i] += child.groups.contains(groupsInOrder[i]);
    counts.lowGrades += child.grade >= 1 && child.grade <= 3;
}

QHash<ClassId, Counts> countByClass(const StatisticsFacts &facts)
{
    const Participation participation(facts.programs, facts.seats);
    const QHash<StudentId, const Application *> applications = countingApplications(facts.applications);
    QHash<ClassId, Counts> byClass;
    for (const StudentLine &child : facts.students) {
        if (child.standing != Standing::Present)
            continue;
        Counts &counts = byClass[child.schoolClass];
        ++counts.pupils;
        counts.dayPupils += child.residence == Residence::Day;
        const Application *application = applications.value(child.id, nullptr);
        if (application == nullptr)
            continue;
        ++counts.applied;
        counts.reviewed += isReviewed(application->step);
        if (isApproved(application->step))
            countApproved(counts, child, *application, participation);
    }
    return byClass;
}

Row statisticsRow(const QString &grade, const QString &label, const Counts &counts)
{
    Row row{grade,
            label,
            counts.pupils,
            counts.dayPupils,
            counts.applied,
            counts.reviewed,
            counts.approved,
            rateText(counts.approved, counts.dayPupils),
            rateText(counts.approved, counts.pupils),
            counts.allWeek};
    for (const qint64 count : counts.onDay)
        row << count;
    row << counts.care << counts.courseSeats;
    for (const qint64 count : counts.inGroup)
        row << count;
    row << counts.lowGrades << counts.pupils - counts.approved
        << (counts.approvedBoarders > 0 ? u"含住校生%1人"_s.arg(counts.approvedBoarders) : QString());
    return row;
}

Column count(const QString &title, double share, const QString &group = {})
{
    return {.title = title, .share = share, .align = Align::Right, .group = group};
}

QList<Column> statisticsColumns()
{
    const QString days = u"每天参加人数"_s;
    const QString groups = u"优先保障对象（核准人数）"_s;
    return {{.title = u"年级"_s, .share = 14, .align = Align::Centre},
            {.title = u"班级"_s, .share = 19, .align = Align::Centre},
            count(u"在校生数"_s, 10),
            count(u"其中走读生"_s, 10),
            count(u"自愿申请数"_s, 10),
            count(u"初审通过"_s, 10),
            count(u"学校核准"_s, 10),
            count(u"参与率（核准/走读生）"_s, 13.5),
            count(u"参与率（核准/在校生）"_s, 13.5),
            count(u"每周5天全程参加人数"_s, 11),
            count(u"周一"_s, 8.5, days),
            count(u"周二"_s, 8.5, days),
            count(u"周三"_s, 8.5, days),
            count(u"周四"_s, 8.5, days),
            count(u"周五"_s, 8.5, days),
            count(u"普惠托管人数"_s, 10),
            count(u"个性化课程人次"_s, 10.5),
            count(u"残疾"_s, 8.5, groups),
            count(u"留守"_s, 8.5, groups),
            count(u"困境"_s, 8.5, groups),
            count(u"随迁"_s, 8.5, groups),
            count(u"经济困难"_s, 8.5, groups),
            count(u"低年级（1–3）"_s, 11.5, groups),
            count(u"未参加"_s, 9.5),
            {.title = u"备注"_s, .share = 13, .wrap = true}};
}

struct ClassAtSchool {
    int grade = 0;
    int number = 0;
    ClassId id{};
};

QList<ClassAtSchool> classesInOrder(const StatisticsFacts &facts)
{
    QList<ClassAtSchool> classes;
    for (const SchoolClass &schoolClass : facts.classes) {
        const int grade = gradeOf(schoolClass.stage, schoolClass.entryYear, facts.frame.term.schoolYear);
        if (isAtSchool(schoolClass.stage, grade))
            classes << ClassAtSchool{grade, schoolClass.number, schoolClass.id};
    }
    std::ranges::sort(classes, {}, [](const ClassAtSchool &c) { return std::tuple(c.grade, c.number, c.id); });
    return classes;
}

} // namespace

Document enrolmentStatistics(const StatisticsFacts &facts)
{
    Document document = framedDocument(u"F05"_s, facts.frame, Orientation::Landscape);
    const QHash<ClassId, Counts> byClass = countByClass(facts);
    const QList<ClassAtSchool> classes = classesInOrder(facts);

    Table table{.columns = statisticsColumns()};
    Counts school;
    Counts grade;
    for (qsizetype i = 0; i < classes.size(); ++i) {
        const ClassAtSchool &at = classes[i];
        const Counts counts = byClass.value(at.id);
        table.rows << statisticsRow(gradeWord(at.grade), classLabel(at.grade, at.number), counts);
        grade += counts;
        school += counts;
        if (i + 1 == classes.size() || classes[i + 1].grade != at.grade) {
            table.subtotals << table.rows.size();
            table.rows << statisticsRow(gradeWord(at.grade), u"小计"_s, grade);
            grade = {};
        }
    }
    table.totals << statisticsRow(u"全校"_s, u"合计"_s, school);
    document.blocks << table
                    << Paragraph{.text = u"注：各项参加人数按学校核准统计；参与率分别以走读生和在校生为分母。"_s}
                    << Signatures{.labels = {u"统计人签字"_s, u"学校领导签字"_s}, .seal = true};
    return document;
}

} // namespace core::report
