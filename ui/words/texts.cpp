// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortWeekday(core::Weekday day)
{
    switch (day) {
    case 1: return QCoreApplication::translate("Labels", "Mon");
    case 2: return QCoreApplication::translate("Labels", "Tue");
    case 3: return QCoreApplication::translate("Labels", "Wed");
    case 4: return QCoreApplication::translate("Labels", "Thu");
    case 5: return QCoreApplication::translate("Labels", "Fri");
    case 6: return QCoreApplication::translate("Labels", "Sat");
    case 7: return QCoreApplication::translate("Labels", "Sun");
    }
    return QString();
}

QString longWeekday(core::Weekday day)
{
    switch (day) {
    case 1: return QCoreApplication::translate("Labels", "Monday");
    case 2: return QCoreApplication::translate("Labels", "Tuesday");
    case 3: return QCoreApplication::translate("Labels", "Wednesday");
    case 4: return QCoreApplication::translate("Labels", "Thursday");
    case 5: return QCoreApplication::translate("Labels", "Friday");
    case 6: return QCoreApplication::translate("Labels", "Saturday");
    case 7: return QCoreApplication::translate("Labels", "Sunday");
    }
    return QString();
}

} // namespace

QString weekday(core::Weekday day, Length length)
{
    return length == Length::Short ? shortWeekday(day) : longWeekday(day);
}

namespace {

/// Neighbouring numbers in one stretch: 1 2 3 5 is 1-3 and 5.
QList<std::pair<int, int>> stretches(const QList<int> &numbers)
{
    QList<std::pair<int, int>> found;
    for (const int number : numbers) {
        if (!found.isEmpty() && found.last().second == number - 1)
            found.last().second = number;
        else
            found << std::pair(number, number);
    }
    return found;
}

} // namespace

QString weekdaysText(core::WeekdaySet days)
{
    if (days == core::WeekdaySet::allWeek())
        return QCoreApplication::translate("Labels", "Monday to Friday");
    QStringList names;
    for (const auto &[first, last] : stretches(days.days())) {
        if (last - first >= 2)
            //: %1 and %2 are weekdays in short: "Mon to Thu"
            names << QCoreApplication::translate("Labels", "%1 to %2", "weekdays")
                         .arg(shortWeekday(first), shortWeekday(last));
        else
            for (core::Weekday day = first; day <= last; ++day)
                names << shortWeekday(day);
    }
    return listText(names);
}

QString gradeLabel(int grade)
{
    switch (grade) {
    case 1: return QCoreApplication::translate("Labels", "Grade 1");
    case 2: return QCoreApplication::translate("Labels", "Grade 2");
    case 3: return QCoreApplication::translate("Labels", "Grade 3");
    case 4: return QCoreApplication::translate("Labels", "Grade 4");
    case 5: return QCoreApplication::translate("Labels", "Grade 5");
    case 6: return QCoreApplication::translate("Labels", "Grade 6");
    case 7: return QCoreApplication::translate("Labels", "Grade 7");
    case 8: return QCoreApplication::translate("Labels", "Grade 8");
    case 9: return QCoreApplication::translate("Labels", "Grade 9");
    }
    return QString();
}

QString gradesText(core::GradeSet grades)
{
    QStringList parts;
    for (const auto &[first, last] : stretches(grades.grades()))
        //: %1 and %2 are the numbers of grades: "Grades 1–3"
        parts << (first == last ? gradeLabel(first)
                                : QCoreApplication::translate("Labels", "Grades %1–%2").arg(first).arg(last));
    return listText(parts);
}

QString classLabel(core::Stage stage, int grade, int number)
{
    if (core::isAtSchool(stage, grade))
        //: %1 is a grade such as "Grade 3", %2 the number of the class
        return QCoreApplication::translate("Labels", "%1, class %2").arg(gradeLabel(grade)).arg(number);
    const int first = stage == core::Stage::Primary ? 1 : 7;
    if (grade < first)
        return QCoreApplication::translate("Labels", "class %1, not entered yet").arg(number);
    //: a class that has finished this school
    return QCoreApplication::translate("Labels", "class %1, has left school").arg(number);
}

QString schoolYearLabel(core::SchoolYearStart year)
{
    //: a school year, for example 2026-2027
    return QCoreApplication::translate("Labels", "school year %1–%2").arg(year).arg(year + 1);
}

QString termLabel(const core::Term &term)
{
    switch (term.season) {
    case core::Season::Autumn:
        //: for example "2026–2027, autumn term"; in Chinese the first term of the school year
        return QCoreApplication::translate("Labels", "%1–%2, autumn term")
            .arg(term.schoolYear)
            .arg(term.schoolYear + 1);
    case core::Season::Spring:
        //: in Chinese the second term of the school year
        return QCoreApplication::translate("Labels", "%1–%2, spring term")
            .arg(term.schoolYear)
            .arg(term.schoolYear + 1);
    }
    return QString();
}

QString timeText(int minutesSinceMidnight)
{
    return u"%1:%2"_s.arg(minutesSinceMidnight / 60, 2, 10, QLatin1Char('0'))
        .arg(minutesSinceMidnight % 60, 2, 10, QLatin1Char('0'));
}

QString slotText(const core::WeeklySlot &slot)
{
    //: %1 is a weekday, %2 and %3 are times: "Mon 17:00–18:30"
    return QCoreApplication::translate("Labels", "%1 %2–%3")
        .arg(shortWeekday(slot.weekday), timeText(slot.from), timeText(slot.until));
}

// Days that share their hours are named together: "Mon to Thu 16:30–18:30, Fri 16:30–18:00".
QString slotsText(const QList<core::WeeklySlot> &list)
{
    QList<std::pair<core::WeeklySlot, core::WeekdaySet>> hours;
    for (const core::WeeklySlot &slot : list) {
        const auto same = std::ranges::find_if(
            hours, [&slot](const auto &h) { return h.first.from == slot.from && h.first.until == slot.until; });
        const int bit = core::WeekdaySet::of({slot.weekday}).bits;
        if (same == hours.end())
            hours << std::pair(slot, core::WeekdaySet{bit});
        else
            same->second.bits |= bit;
    }
    QStringList parts;
    for (const auto &[slot, days] : hours)
        //: %1 names weekdays, %2 and %3 are times: "Mon to Fri 17:00–18:30"
        parts << QCoreApplication::translate("Labels", "%1 %2–%3")
                     .arg(weekdaysText(days), timeText(slot.from), timeText(slot.until));
    return listText(parts);
}

QString dateText(QDate day)
{
    //: how a date is written: yyyy, MM or M, dd or d stand for year, month and day
    return day.toString(QCoreApplication::translate("Labels", "yyyy-MM-dd"));
}

QString dateTimeText(const QDateTime &moment)
{
    //: how a date with a time is written
    return moment.toString(QCoreApplication::translate("Labels", "yyyy-MM-dd HH:mm"));
}

QString moneyText(core::Money amount)
{
    const QString plain = amount.fen < 0 ? (-amount).text() : amount.text();
    QString whole = plain.left(plain.size() - 3);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, u',');
    const QString sign = amount.fen < 0 ? u"−"_s : QString();
    //: an amount of money; %1 is a minus sign or nothing, %2 the amount in yuan
    return QCoreApplication::translate("Labels", "%1¥%2").arg(sign, whole + plain.right(3));
}

QStringList countyCodes()
{
    return {u"540102"_s, u"540103"_s, u"540104"_s, u"540121"_s, u"540122"_s, u"540123"_s, u"540124"_s, u"540127"_s};
}

QString countyName(const QString &code)
{
    switch (code.toInt()) {
    case 540100: return QCoreApplication::translate("Labels", "Lhasa City");
    case 540102: return QCoreApplication::translate("Labels", "Chengguan District");
    case 540103: return QCoreApplication::translate("Labels", "Doilungdêqên District");
    case 540104: return QCoreApplication::translate("Labels", "Dagzê District");
    case 540121: return QCoreApplication::translate("Labels", "Lhünzhub County");
    case 540122: return QCoreApplication::translate("Labels", "Damxung County");
    case 540123: return QCoreApplication::translate("Labels", "Nyêmo County");
    case 540124: return QCoreApplication::translate("Labels", "Qüxü County");
    case 540127: return QCoreApplication::translate("Labels", "Maizhokunggar County");
    }
    return code;
}

QString listText(const QStringList &names)
{
    //: stands between the names of a list
    return names.join(QCoreApplication::translate("Labels", ", "));
}

} // namespace ui::words
