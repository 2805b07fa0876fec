// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendar_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

#include <QJsonArray>

namespace core::store {

using db::Statement;

namespace {

const db::Mapping<CalendarList> &lists()
{
    static const db::Mapping<CalendarList> mapping("calendar_list", {
                                                                        {"layer", &CalendarList::layer},
                                                                        {"year", &CalendarList::year},
                                                                        {"source", &CalendarList::source},
                                                                        {"papers", &CalendarList::papers},
                                                                    });
    return mapping;
}

const db::Mapping<SchoolDay> &schoolDayRows()
{
    static const db::Mapping<SchoolDay> mapping("school_day", {
                                                                  {"day", &SchoolDay::date},
                                                                  {"kind", &SchoolDay::kind},
                                                                  {"service", &SchoolDay::service},
                                                                  {"follows", &SchoolDay::follows},
                                                                  {"reason", &SchoolDay::reason},
                                                                  {"source", &SchoolDay::source},
                                                              });
    return mapping;
}

QList<ListedDay> daysOf(db::Connection &connection, CalendarListId id)
{
    Statement s(connection, "select day, kind, name from calendar_day where list = ?1 order by day");
    s.with(id);
    QList<ListedDay> days;
    while (s.step())
        days << ListedDay{.date = s.at<QDate>(0), .kind = s.at<DayKind>(1), .name = s.text(2)};
    return days;
}

} // namespace

QList<CalendarList> CalendarStore::lists(CalendarLayer layer) const
{
    QList<CalendarList> found = store::lists().list(m_db, "where layer = ?1 order by year", layer);
    for (CalendarList &list : found)
        list.days = daysOf(m_db, list.id);
    return found;
}

std::optional<CalendarList> CalendarStore::list(CalendarLayer layer, int year) const
{
    QList<CalendarList> found = store::lists().list(m_db, "where layer = ?1 and year = ?2", layer, year);
    if (found.isEmpty())
        return {};
    found.first().days = daysOf(m_db, found.first().id);
    return found.first();
}

CalendarListId CalendarStore::put(const db::Transaction &write, const CalendarList &list)
{
    CalendarList fresh = list;
    if (const std::optional<CalendarList> before = this->list(list.layer, list.year)) {
        fresh.id = before->id;
        fresh.version = before->version;
        (void)store::lists().update(write, fresh);
        Statement(write.connection(), "delete from calendar_day where list = ?1").with(fresh.id).run();
    } else {
        fresh.id = store::lists().insert(write, fresh);
    }
    for (const ListedDay &day : fresh.days)
        Statement(write.connection(), "insert into calendar_day (list, day, kind, name) values (?1, ?2, ?3, ?4)")
            .with(fresh.id, day.date, day.kind, day.name)
            .run();
    return fresh.id;
}

void CalendarStore::remove(const db::Transaction &write, CalendarListId id) { store::lists().remove(write, id); }

QList<SchoolDay> CalendarStore::schoolDays(QDate from, QDate until) const
{
    return schoolDayRows().list(m_db, "where day between ?1 and ?2 order by day", from, until);
}

std::optional<SchoolDay> CalendarStore::schoolDay(QDate day) const
{
    const QList<SchoolDay> found = schoolDays(day, day);
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

SchoolDayId CalendarStore::put(const db::Transaction &write, const SchoolDay &day)
{
    if (const std::optional<SchoolDay> before = schoolDay(day.date)) {
        SchoolDay fresh = day;
        fresh.id = before->id;
        fresh.version = before->version;
        (void)schoolDayRows().update(write, fresh);
        return fresh.id;
    }
    return schoolDayRows().insert(write, day);
}

void CalendarStore::remove(const db::Transaction &write, SchoolDayId id) { schoolDayRows().remove(write, id); }

bool CalendarStore::isSettled(Festival festival, int year) const
{
    Statement s(m_db, "select 1 from festival_settled where festival = ?1 and year = ?2");
    s.with(festival, year);
    return s.step();
}

void CalendarStore::settle(const db::Transaction &write, Festival festival, int year, bool taken)
{
    Statement(write.connection(), "insert into festival_settled (festival, year, taken) values (?1, ?2, ?3) "
                                  "on conflict (festival, year) do update set taken = excluded.taken")
        .with(festival, year, taken)
        .run();
}

void CalendarStore::unsettle(const db::Transaction &write, Festival festival, int year)
{
    Statement(write.connection(), "delete from festival_settled where festival = ?1 and year = ?2")
        .with(festival, year)
        .run();
}

QJsonObject CalendarStore::json(const CalendarList &list)
{
    QJsonObject object = store::lists().json(list);
    QJsonArray days;
    for (const ListedDay &day : list.days)
        days << QJsonArray{day.date.toString(Qt::ISODate), word(day.kind), day.name};
    object.insert(QStringLiteral("days"), days);
    return object;
}

QJsonObject CalendarStore::json(const SchoolDay &day) { return schoolDayRows().json(day); }

} // namespace core::store
