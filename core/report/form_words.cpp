// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/form_words.h"

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar numeral(int value) { return value >= 1 && value <= 9 ? u"零一二三四五六七八九"[value] : u'？'; }

/// 1,2,3,5 as "一至三、五" with each end written by `word`; two neighbours are listed, three make a range.
template<class Word>
QString ranges(const QList<int> &values, Word word)
{
    QStringList parts;
    for (qsizetype i = 0; i < values.size();) {
        qsizetype end = i;
        while (end + 1 < values.size() && values[end + 1] == values[end] + 1)
            ++end;
        if (end - i >= 2) {
            parts << word(values[i]) + u"至"_s + word(values[end]);
            i = end + 1;
        } else {
            parts << word(values[i++]);
        }
    }
    return parts.join(u'、');
}

} // namespace

QString gradeWord(int grade) { return numeral(grade) + u"年级"_s; }

QString classLabel(int grade, int classNumber) { return gradeWord(grade) + QString::number(classNumber) + u'班'; }

QString classLabel(const StudentLine &child)
{
    return child.classNumber == 0 ? QString() : classLabel(child.grade, child.classNumber);
}

QString classLabel(const SchoolClass &schoolClass, SchoolYearStart year)
{
    return classLabel(gradeOf(schoolClass.stage, schoolClass.entryYear, year), schoolClass.number);
}

QString termWords(const Term &term)
{
    return QString::number(term.schoolYear) + u'-' + QString::number(term.schoolYear + 1) + u"学年"_s +
           (term.season == Season::Autumn ? u"第一学期"_s : u"第二学期"_s);
}

QString weekdayWord(Weekday day) { return day >= 1 && day <= 7 ? u"周"_s + u"零一二三四五六日"[day] : QString(); }

QString weekdaysWords(WeekdaySet days) { return ranges(days.days(), weekdayWord); }

QString timeText(int minutesSinceMidnight)
{
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return two(minutesSinceMidnight / 60) + u':' + two(minutesSinceMidnight % 60);
}

QString slotWords(const WeeklySlot &slot)
{
    return weekdayWord(slot.weekday) + u' ' + timeText(slot.from) + u'-' + timeText(slot.until);
}

QString timesWords(QList<WeeklySlot> times)
{
    std::ranges::stable_sort(times, {}, [](const WeeklySlot &slot) { return std::pair(slot.weekday, slot.from); });
    QStringList parts;
    for (qsizetype i = 0; i < times.size(); ++i) {
        const WeeklySlot &slot = times[i];
        const auto same = [&slot](const WeeklySlot &other) {
            return other.from == slot.from && other.until == slot.until;
        };
        if (std::any_of(times.cbegin(), times.cbegin() + i, same))
            continue;
        WeekdaySet days;
        for (const WeeklySlot &other : std::as_const(times))
            if (same(other))
                days.bits |= 1 << (other.weekday - 1);
        parts << weekdaysWords(days) + u' ' + timeText(slot.from) + u'-' + timeText(slot.until);
    }
    return parts.join(u'；');
}

QString gradesWords(GradeSet grades)
{
    if (grades.isEmpty())
        return {};
    return ranges(grades.grades(), [](int grade) { return QString(numeral(grade)); }) + u"年级"_s;
}

QString sexWord(Sex sex)
{
    switch (sex) {
    case Sex::Unknown: return {};
    case Sex::Male: return u"男"_s;
    case Sex::Female: return u"女"_s;
    }
    return {};
}

QString residenceWord(Residence residence)
{
    switch (residence) {
    case Residence::Day: return u"走读"_s;
    case Residence::Boarding: return u"住校"_s;
    }
    return {};
}

QString groupWord(PriorityGroup group)
{
    switch (group) {
    case PriorityGroup::Disability: return u"残疾"_s;
    case PriorityGroup::LeftBehind: return u"留守"_s;
    case PriorityGroup::Hardship: return u"困境"_s;
    case PriorityGroup::MigrantChild: return u"随迁"_s;
    case PriorityGroup::PoorFamily: return u"经济困难"_s;
    }
    return {};
}

QString groupsWords(const QList<PriorityGroup> &groups)
{
    QStringList words;
    for (const PriorityGroup group : groups)
        words << groupWord(group);
    return words.join(u'、');
}

QString modeWord(ProgramMode mode)
{
    switch (mode) {
    case ProgramMode::InclusiveCare: return u"普惠托管"_s;
    case ProgramMode::PersonalisedCourse: return u"个性化课程"_s;
    }
    return {};
}

QString categoryWord(ContentCategory category)
{
    switch (category) {
    case ContentCategory::HomeworkCompletion: return u"作业辅导"_s;
    case ContentCategory::QuestionAnswering: return u"答疑解惑"_s;
    case ContentCategory::Reading: return u"课外阅读"_s;
    case ContentCategory::ThemeEducation: return u"专题教育"_s;
    case ContentCategory::SchoolSpeciality: return u"学校特色活动"_s;
    case ContentCategory::Practice: return u"实践活动"_s;
    case ContentCategory::Handicraft: return u"手工操作"_s;
    case ContentCategory::Club: return u"兴趣小组"_s;
    }
    return {};
}

QString wayHomeWord(WayHome way)
{
    switch (way) {
    case WayHome::FetchedByGuardian: return u"家长接"_s;
    case WayHome::FetchedByDelegate: return u"委托接"_s;
    case WayHome::Alone: return u"自行离校"_s;
    }
    return {};
}

QString reasonWord(ApplyReason reason)
{
    switch (reason) {
    case ApplyReason::ParentsAtWork: return u"家长下班晚于放学"_s;
    case ApplyReason::WishesActivities: return u"希望参加活动"_s;
    case ApplyReason::NobodyAtHome: return u"家中无人看管"_s;
    case ApplyReason::Other: return u"其他"_s;
    }
    return {};
}

QString consentWord(ConsentForm form)
{
    switch (form) {
    case ConsentForm::PaperSignature: return u"纸质签字"_s;
    case ConsentForm::OnlineSignature: return u"线上签字"_s;
    case ConsentForm::SpokenWithWitness: return u"口头同意（有见证人）"_s;
    }
    return {};
}

QString stepWord(Step step)
{
    switch (step) {
    case Step::Applied: return u"已申请"_s;
    case Step::Returned: return u"退回补正"_s;
    case Step::ClassReviewed: return u"初审通过"_s;
    case Step::SchoolApproved: return u"学校核准"_s;
    case Step::Arranged: return u"已编排"_s;
    case Step::Withdrawn: return u"已退出"_s;
    case Step::Declined: return u"不同意"_s;
    }
    return {};
}

} // namespace core::report
