// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/student.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace core::store {

/// Children with their guardians, claims and events; names are indexed for matching, pinyin search and pinyin order on write.
class StudentStore
{
public:
    explicit StudentStore(db::Connection &connection) : m_db(connection) {}

    /// Every child in class and name order; grades by the school year, priority groups as far as a
    /// claim holds on any day of the period.
    [[nodiscard]] QList<StudentLine> lines(SchoolYearStart year, const DatePeriod &during) const;
    [[nodiscard]] std::optional<StudentRecord> find(StudentId id) const;
    /// All records whole, in the order of entry: what the importer compares with.
    [[nodiscard]] QList<StudentRecord> records() const;
    [[nodiscard]] int count() const;
    [[nodiscard]] int dayPupils() const;
    /// How many children of each class are on the roll.
    [[nodiscard]] QHash<ClassId, int> presentByClass() const;
    StudentId insert(const db::Transaction &write, const StudentRecord &record);
    /// Replaces the child's guardians, claims and events too; false when the record was changed meanwhile.
    [[nodiscard]] bool update(const db::Transaction &write, const StudentRecord &record);
    [[nodiscard]] static QJsonObject json(const StudentRecord &record);
    /// Makes the keys of all names anew, in one transaction, when the file has those of an earlier program.
    void freshenNameKeys();
    /// Takes columns of the JSON over from another state of the record, and its version.
    static void take(StudentRecord &to, const StudentRecord &from, const QStringList &columns);

private:
    static void writeNameKeys(const db::Transaction &write, StudentId id, const QString &name);
    void writeRest(const db::Transaction &write, StudentId id, const StudentRecord &record);

    db::Connection &m_db;
};

} // namespace core::store
