// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/calendar.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// Notices this file holds, what the school says of its days, and the festivals it has settled.
class CalendarStore
{
public:
    explicit CalendarStore(db::Connection &connection) : m_db(connection) {}

    /// With their days, by year.
    [[nodiscard]] QList<CalendarList> lists(CalendarLayer layer) const;
    [[nodiscard]] std::optional<CalendarList> list(CalendarLayer layer, int year) const;
    /// Puts a list in the place of the one of its layer and year.
    CalendarListId put(const db::Transaction &write, const CalendarList &list);
    void remove(const db::Transaction &write, CalendarListId id);

    [[nodiscard]] QList<SchoolDay> schoolDays(QDate from, QDate until) const;
    [[nodiscard]] std::optional<SchoolDay> schoolDay(QDate day) const;
    /// Puts what is said of a day in the place of what was said of it.
    SchoolDayId put(const db::Transaction &write, const SchoolDay &day);
    void remove(const db::Transaction &write, SchoolDayId id);

    [[nodiscard]] bool isSettled(Festival festival, int year) const;
    void settle(const db::Transaction &write, Festival festival, int year, bool taken);
    void unsettle(const db::Transaction &write, Festival festival, int year);

    [[nodiscard]] static QJsonObject json(const CalendarList &list);
    [[nodiscard]] static QJsonObject json(const SchoolDay &day);

private:
    db::Connection &m_db;
};

} // namespace core::store
