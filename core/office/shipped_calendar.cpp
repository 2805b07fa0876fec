// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/shipped_calendar.h"

#include "core/base/failure.h"
#include "core/domain/codes.h"
#include "core/exchange/calendar_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// A static library starts its resources by name, outside any namespace.
static void startCalendarResource() { Q_INIT_RESOURCE(calendar); }

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    startCalendarResource();
    QFile file(u":/kehou/calendar/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::Bug, {{u"where"_s, name}});
    return file.readAll();
}

QList<CalendarList> listsIn(const QString &name, CalendarLayer layer)
{
    const exchange::CalendarReading reading = exchange::readCalendar(shipped(name), layer);
    if (!reading.problems.isEmpty())
        throw Failure(FailureCode::Bug, {{u"where"_s, name + u' ' + reading.problems.first().path}});
    return reading.lists;
}

/// The town usually sets seven days: those of Losar begin on its eve, those of Shoton with the opening.
FestivalSuggestion suggestion(const QJsonObject &row)
{
    FestivalSuggestion one{.festival = fromWord<Festival>(row.value("festival"_L1).toString()),
                           .day = QDate::fromString(row.value("day"_L1).toString(), Qt::ISODate),
                           .uncertain = row.value("uncertain"_L1).toBool()};
    one.year = one.day.year();
    one.from = one.festival == Festival::Losar ? one.day.addDays(-1) : one.day;
    one.until = one.from.addDays(6);
    return one;
}

QList<FestivalSuggestion> festivals()
{
    QList<FestivalSuggestion> found;
    const QJsonObject object = QJsonDocument::fromJson(shipped(u"festivals.json"_s)).object();
    for (const QJsonValue &row : object.value("festivals"_L1).toArray())
        found << suggestion(row.toObject());
    std::ranges::sort(found, {}, &FestivalSuggestion::day);
    return found;
}

} // namespace

const QList<CalendarList> &shippedNationalLists()
{
    static const QList<CalendarList> lists = listsIn(u"national.json"_s, CalendarLayer::National);
    return lists;
}

const QList<CalendarList> &shippedLhasaLists()
{
    static const QList<CalendarList> lists = listsIn(u"lhasa-2023.json"_s, CalendarLayer::Lhasa) +
                                             listsIn(u"lhasa-2025.json"_s, CalendarLayer::Lhasa) +
                                             listsIn(u"lhasa-2026.json"_s, CalendarLayer::Lhasa);
    return lists;
}

const QList<FestivalSuggestion> &shippedFestivals()
{
    static const QList<FestivalSuggestion> all = festivals();
    return all;
}

} // namespace core
