// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/journal.h"
#include "core/domain/school.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace core::store {

/// The school itself, its classes and staff, and small settings of this file.
class SchoolStore
{
public:
    explicit SchoolStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] School school() const;
    void enter(const db::Transaction &write, const School &school);
    [[nodiscard]] bool update(const db::Transaction &write, const School &school);

    [[nodiscard]] QList<SchoolClass> classes() const;
    [[nodiscard]] std::optional<SchoolClass> find(ClassId id) const;
    ClassId insert(const db::Transaction &write, const SchoolClass &schoolClass);
    [[nodiscard]] bool update(const db::Transaction &write, const SchoolClass &schoolClass);
    void remove(const db::Transaction &write, ClassId id);
    /// Children of the class, those who left included: a class with any is not removed.
    [[nodiscard]] int childrenIn(ClassId id) const;

    /// Those who work here first, each group in pinyin order.
    [[nodiscard]] QList<StaffMember> staff() const;
    [[nodiscard]] std::optional<StaffMember> find(StaffId id) const;
    StaffId insert(const db::Transaction &write, const StaffMember &member);
    [[nodiscard]] bool update(const db::Transaction &write, const StaffMember &member);

    [[nodiscard]] QString setting(const QString &name) const;
    void keep(const db::Transaction &write, const QString &name, const QString &value);

    /// Was the promotion to this school year made?
    [[nodiscard]] bool isPromoted(SchoolYearStart year) const;
    void notePromoted(const db::Transaction &write, SchoolYearStart year, const QDateTime &at);

    [[nodiscard]] static QJsonObject json(const School &school);
    [[nodiscard]] static QJsonObject json(const SchoolClass &schoolClass);
    static void take(SchoolClass &to, const SchoolClass &from, const QStringList &columns);
    [[nodiscard]] static QJsonObject json(const StaffMember &member);
    static void take(StaffMember &to, const StaffMember &from, const QStringList &columns);

private:
    db::Connection &m_db;
};

/// Counts over the whole file.
[[nodiscard]] BookCounts counts(db::Connection &connection);

} // namespace core::store
