// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include "core/domain/codes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestEntry = 31;       ///< days off in a row; longer is a mistyped year
constexpr qsizetype mostDays = 400;    ///< of one list
constexpr qsizetype mostProblems = 20; ///< nobody reads more

QString shown(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().left(40);
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return {};
}

/// One list being read.
class ListReader
{
public:
    ListReader(CalendarReading &reading, CalendarLayer layer, QString path)
        : m_reading(reading), m_layer(layer), m_path(std::move(path))
    {}

    void read(const QJsonObject &object)
    {
        m_list.layer = m_layer;
        if (const QJsonValue layer = object.value("layer"_L1);
            !layer.isUndefined() && layer.toString() != word(m_layer))
            return fail(CalendarFault::Layer, u"layer"_s, layer);
        const QJsonValue year = object.value("year"_L1);
        m_list.year = year.toInt();
        if (m_list.year < 2000 || m_list.year > 2100)
            return fail(CalendarFault::Year, u"year"_s, year);
        m_list.source = object.value("source"_L1).toString().trimmed();
        QStringList papers;
        for (const QJsonValue &paper : object.value("papers"_L1).toArray())
            papers << paper.toString();
        m_list.papers = papers.join(u'\n');
        const QJsonValue days = object.value("days"_L1);
        if (!days.isArray())
            return fail(CalendarFault::NotACalendar, u"days"_s, days);
        const QJsonArray rows = days.toArray();
        for (qsizetype i = 0; i < rows.size() && m_list.days.size() <= mostDays; ++i)
            readEntry(rows.at(i).toObject(), u"days[%1]"_s.arg(i));
        if (m_list.days.size() > mostDays)
            return fail(CalendarFault::TooMany, u"days"_s, QString::number(rows.size()));
        std::ranges::sort(m_list.days, {}, &ListedDay::date);
        m_reading.lists << m_list;
    }

private:
    void fail(CalendarFault fault, const QString &place, const QJsonValue &value)
    {
        if (m_reading.problems.size() < mostProblems)
            m_reading.problems << CalendarProblem{.fault = fault, .path = m_path + place, .value = shown(value)};
    }

    [[nodiscard]] QDate dayAt(const QJsonObject &entry, const QString &key, const QString &place)
    {
        const QJsonValue value = entry.value(key);
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        if (!day.isValid()) {
            fail(CalendarFault::Date, place + u'.' + key, value);
            return {};
        }
        // A notice reaches at most into the December before and the January after.
        if (day < QDate(m_list.year - 1, 12, 1) || day > QDate(m_list.year + 1, 1, 31)) {
            fail(CalendarFault::FarFromYear, place + u'.' + key, value);
            return {};
        }
        return day;
    }

    [[nodiscard]] std::optional<DayKind> kindOf(const QJsonObject &entry, const QString &place)
    {
        if (const QJsonValue off = entry.value("isOffDay"_L1); off.isBool())
            return off.toBool() ? DayKind::Off : DayKind::MakeUp;
        const QJsonValue value = entry.value("kind"_L1);
        for (const DayKind kind : {DayKind::Off, DayKind::MakeUp, DayKind::School})
            if (value.toString() == word(kind))
                return kind;
        fail(CalendarFault::Kind, place + u".kind"_s, value);
        return {};
    }

    void readEntry(const QJsonObject &entry, const QString &place)
    {
        const bool isRange = entry.contains("from"_L1) || entry.contains("to"_L1);
        const QDate from = dayAt(entry, isRange ? u"from"_s : u"date"_s, place);
        const QDate until = isRange ? dayAt(entry, u"to"_s, place) : from;
        const std::optional<DayKind> kind = kindOf(entry, place);
        if (!from.isValid() || !until.isValid() || !kind)
            return;
        if (until < from || from.daysTo(until) >= longestEntry)
            return fail(CalendarFault::Order, place + u".to"_s, entry.value("to"_L1));
        for (QDate day = from; day <= until; day = day.addDays(1)) {
            if (m_seen.contains(day))
                return fail(CalendarFault::Twice, place, day.toString(Qt::ISODate));
            m_seen.insert(day);
            m_list.days << ListedDay{.date = day, .kind = *kind, .name = entry.value("name"_L1).toString().trimmed()};
        }
    }

    CalendarReading &m_reading;
    CalendarLayer m_layer;
    QString m_path;
    CalendarList m_list{};
    QSet<QDate> m_seen{};
};

void refuseTwice(CalendarReading &reading)
{
    QSet<int> years;
    for (const CalendarList &list : std::as_const(reading.lists)) {
        if (years.contains(list.year))
            reading.problems << CalendarProblem{
                .fault = CalendarFault::Twice, .path = u"lists"_s, .value = QString::number(list.year)};
        years.insert(list.year);
    }
}

QJsonObject entryJson(const ListedDay &first, const ListedDay &last)
{
    QJsonObject entry{{u"kind"_s, word(first.kind)}, {u"name"_s, first.name}};
    if (first.date == last.date) {
        entry.insert(u"date"_s, first.date.toString(Qt::ISODate));
    } else {
        entry.insert(u"from"_s, first.date.toString(Qt::ISODate));
        entry.insert(u"to"_s, last.date.toString(Qt::ISODate));
    }
    return entry;
}

QJsonObject listJson(const CalendarList &list)
{
    QJsonArray days;
    for (qsizetype i = 0; i < list.days.size();) {
        const ListedDay &first = list.days.at(i);
        qsizetype last = i;
        while (last + 1 < list.days.size() && list.days.at(last + 1).kind == first.kind &&
               list.days.at(last + 1).name == first.name &&
               list.days.at(last + 1).date == list.days.at(last).date.addDays(1) && last + 1 - i < longestEntry)
            ++last;
        days << entryJson(first, list.days.at(last));
        i = last + 1;
    }
    return {{u"layer"_s, word(list.layer)},
            {u"year"_s, list.year},
            {u"source"_s, list.source},
            {u"papers"_s, QJsonArray::fromStringList(list.papers.split(u'\n', Qt::SkipEmptyParts))},
            {u"days"_s, days}};
}

} // namespace

CalendarReading readCalendar(const QByteArray &bytes, CalendarLayer layer)
{
    CalendarReading reading;
    QJsonParseError error;
    const QByteArray text = bytes.startsWith("\xef\xbb\xbf") ? bytes.mid(3) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        reading.problems << CalendarProblem{.fault = CalendarFault::NotJson, .value = QString::number(error.offset)};
        return reading;
    }
    const QJsonObject object = document.object();
    if (const QJsonValue lists = object.value("lists"_L1); lists.isArray()) {
        const QJsonArray rows = lists.toArray();
        for (qsizetype i = 0; i < rows.size(); ++i)
            ListReader(reading, layer, u"lists[%1]."_s.arg(i)).read(rows.at(i).toObject());
        refuseTwice(reading);
        if (rows.isEmpty())
            reading.problems << CalendarProblem{.fault = CalendarFault::NotACalendar, .path = u"lists"_s};
    } else if (object.contains("days"_L1)) {
        ListReader(reading, layer, QString()).read(object);
    } else {
        reading.problems << CalendarProblem{.fault = CalendarFault::NotACalendar, .path = u"days"_s};
    }
    if (!reading.problems.isEmpty())
        reading.lists.clear();
    return reading;
}

QByteArray writeCalendar(const QList<CalendarList> &lists)
{
    QJsonObject object;
    if (lists.size() == 1) {
        object = listJson(lists.first());
    } else {
        QJsonArray rows;
        for (const CalendarList &list : lists)
            rows << listJson(list);
        object.insert(u"lists"_s, rows);
    }
    object.insert(u"format"_s, u"kehou-calendar"_s);
    object.insert(u"version"_s, 1);
    return QJsonDocument(object).toJson();
}

} // namespace core::exchange
