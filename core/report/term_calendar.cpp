// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/term_calendar.h"

#include "core/report/form_words.h"

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWord(DayKind kind)
{
    switch (kind) {
    case DayKind::School: return u"上课"_s;
    case DayKind::Weekend: return u"周末"_s;
    case DayKind::Off: return u"放假"_s;
    case DayKind::Half: return u"半天"_s;
    case DayKind::MakeUp: return u"补班"_s;
    }
    return {};
}

/// The day with its mark: 休 off, 班 worked, 半 half a day, 停 without service, ？ not said yet. A school day with service
/// has none, so that what is different is seen.
QString cellText(const CalendarDay &day)
{
    const QString number = QString::number(day.date.day());
    switch (day.kind) {
    case DayKind::Off: return number + u'休';
    case DayKind::Half: return number + (day.service ? u"半"_s : u"半停"_s);
    case DayKind::MakeUp: return number + (day.isOpen ? u"班？"_s : day.service ? u"班"_s : u"班停"_s);
    case DayKind::School: return day.service ? number : number + u'停';
    case DayKind::Weekend: return number;
    }
    return number;
}

QString shortDate(QDate day) { return u"%1.%2"_s.arg(day.month()).arg(day.day()); }

bool isSaid(const CalendarDay &day)
{
    return day.kind == DayKind::Off || day.kind == DayKind::Half || day.kind == DayKind::MakeUp ||
           (day.isSchoolDay() && (!day.service || !day.reason.isEmpty()));
}

bool belongTogether(const CalendarDay &a, const CalendarDay &b)
{
    return a.kind == b.kind && a.reason == b.reason && a.service == b.service && a.timetable == b.timetable;
}

/// 10.1—10.7国庆节放假；10.10补班（按周四）
QString remarkText(const QList<CalendarDay> &week)
{
    QStringList parts;
    for (qsizetype i = 0; i < week.size(); ++i) {
        if (!isSaid(week.at(i)))
            continue;
        qsizetype last = i;
        while (last + 1 < week.size() && belongTogether(week.at(i), week.at(last + 1)))
            ++last;
        const CalendarDay &day = week.at(i);
        QString part = shortDate(day.date);
        if (last > i)
            part += u'—' + shortDate(week.at(last).date);
        part += day.reason + (day.kind == DayKind::School ? QString() : kindWord(day.kind));
        if (day.isOpen)
            part += u"（服务待定）"_s;
        else if (day.kind == DayKind::MakeUp && day.service)
            part += u"（按%1）"_s.arg(weekdayWord(day.timetable));
        else if (day.isSchoolDay() && !day.service)
            part += u"（停服务）"_s;
        parts << part;
        i = last;
    }
    return parts.join(u'；');
}

Table weekTable(const QList<CalendarDay> &days)
{
    Table table{.columns = {{.title = u"周次"_s, .share = 0.8, .align = Align::Centre},
                            {.title = u"月份"_s, .share = 1.3, .align = Align::Centre}}};
    for (Weekday day = 1; day <= 7; ++day)
        table.columns << Column{.title = weekdayWord(day).right(1), .share = 1, .align = Align::Centre};
    table.columns << Column{.title = u"服务日"_s, .share = 0.9, .align = Align::Right}
                  << Column{.title = u"备注"_s, .share = 5.4, .wrap = true};
    qint64 number = 0;
    qint64 total = 0;
    for (qsizetype i = 0; i < days.size();) {
        QList<CalendarDay> week;
        const QDate monday = days.at(i).date.addDays(1 - days.at(i).date.dayOfWeek());
        for (; i < days.size() && days.at(i).date < monday.addDays(7); ++i)
            week << days.at(i);
        const QDate last = week.last().date;
        const QString month = week.first().date.month() == last.month()
                                  ? u"%1月"_s.arg(last.month())
                                  : u"%1/%2月"_s.arg(week.first().date.month()).arg(last.month());
        Row row{++number, month};
        for (Weekday day = 1; day <= 7; ++day) {
            const auto found = std::ranges::find(week, monday.addDays(day - 1), &CalendarDay::date);
            row << (found == week.end() ? QString() : cellText(*found));
        }
        const qint64 served = std::ranges::count_if(week, &CalendarDay::service);
        total += served;
        row << served << remarkText(week);
        table.rows << row;
    }
    Row sum{u"合计"_s, QString()};
    for (int day = 0; day < 7; ++day)
        sum << QString();
    sum << total << QString();
    table.totals << sum;
    return table;
}

QString monthsText(const ServiceDays &count)
{
    QStringList parts;
    for (const MonthCount &month : count.months)
        parts << u"%1年%2月 %3 天"_s.arg(month.year).arg(month.month).arg(month.service);
    return parts.join(u'，');
}

QString sourcesText(const QList<CalendarDay> &days)
{
    QStringList sources;
    for (const CalendarDay &day : days)
        if (const QString source = day.source.section(u'\n', 0, 0); !source.isEmpty() && !sources.contains(source))
            sources << source;
    return sources.join(u'；');
}

} // namespace

Document termCalendar(const TermCalendarFacts &facts)
{
    Document document = framedDocument(u"term-calendar"_s, facts.frame, Orientation::Portrait);
    document.form.clear(); // the school calendar is no form of the plan
    const ServiceDays count = countDays(facts.days);
    document.blocks << weekTable(facts.days);
    document.blocks << Paragraph{
        .text =
            u"周一至周五未加标记的都有课后服务。休：放假；班：补班并开展服务；半：半天；停：不开展服务；？：待定。"_s};
    document.blocks << Paragraph{.text = u"课后服务共 %1 天：%2。"_s.arg(count.total).arg(monthsText(count))};
    if (count.open > 0)
        document.blocks << Paragraph{.text = u"另有 %1 个补班日是否开展服务待定，未计入。"_s.arg(count.open)};
    if (const QString sources = sourcesText(facts.days); !sources.isEmpty())
        document.blocks << Paragraph{.text = u"依据：%1。"_s.arg(sources)};
    return document;
}

} // namespace core::report
