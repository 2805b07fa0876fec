// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/office/desk.h"
#include "core/store/school_store.h"

namespace core {

struct StaffIntake;

/// The school, its classes and staff.
class SchoolOffice
{
public:
    explicit SchoolOffice(Desk &desk) : m_desk(desk), m_store(desk.book) {}

    [[nodiscard]] School school() const { return m_store.school(); }
    /// What stands against a record, without a file: for the guide that asks before it makes one.
    [[nodiscard]] static Findings check(const School &school);
    [[nodiscard]] static Findings check(const StaffMember &member);
    /// First entry of a new file, and every change afterwards.
    Outcome<Done> save(const School &school);

    /// Highest grade last, numbers in order.
    [[nodiscard]] QList<SchoolClass> classes() const;
    /// Only the classes that are at school in a school year.
    [[nodiscard]] QList<SchoolClass> classesIn(SchoolYearStart year) const;
    [[nodiscard]] std::optional<SchoolClass> find(ClassId id) const { return m_store.find(id); }
    Outcome<ClassId> enter(const SchoolClass &schoolClass);
    /// Several at once, all or none: the set-up guide's "four classes in each grade".
    Outcome<int> enter(const QList<SchoolClass> &classes);
    Outcome<Done> change(const SchoolClass &schoolClass);
    Outcome<Done> remove(ClassId id);
    /// For offices that need a class within their own transaction (the roster import).
    Outcome<ClassId> enterWithin(const db::Transaction &write, const SchoolClass &schoolClass);
    Outcome<Done> changeWithin(const db::Transaction &write, const SchoolClass &schoolClass);

    [[nodiscard]] QList<StaffMember> staff() const { return m_store.staff(); }
    [[nodiscard]] QString staffName(StaffId id) const;
    Outcome<StaffId> enter(const StaffMember &member);
    Outcome<Done> change(const StaffMember &member);
    /// A staff list: all of it, or none; the number of records written.
    Outcome<int> take(const StaffIntake &intake, const Progress &progress = {});

    /// The fields of a record, to be set beside those of another state of it.
    [[nodiscard]] static QJsonObject texts(const SchoolClass &record) { return store::SchoolStore::json(record); }
    /// `mine` with the fields of the file where they were chosen: a change of what the file holds.
    [[nodiscard]] static SchoolClass settled(SchoolClass mine, const SchoolClass &file, const QStringList &fromFile)
    {
        store::SchoolStore::take(mine, file, fromFile);
        return mine;
    }
    /// The fields of a record, to be set beside those of another state of it.
    [[nodiscard]] static QJsonObject texts(const StaffMember &record) { return store::SchoolStore::json(record); }
    /// `mine` with the fields of the file where they were chosen: a change of what the file holds.
    [[nodiscard]] static StaffMember settled(StaffMember mine, const StaffMember &file, const QStringList &fromFile)
    {
        store::SchoolStore::take(mine, file, fromFile);
        return mine;
    }
    /// Small things this file remembers: the columns chosen for an import, the last term looked at.
    [[nodiscard]] QString remembered(const QString &name) const { return m_store.setting(name); }
    void remember(const QString &name, const QString &value);
    /// May this person see what is for the principal only (2.2)? The principal, and whom she named. By the name at the
    /// desk: it keeps from accidental reading, not from somebody who signs with another's name.
    [[nodiscard]] bool readsSignals(const QString &name) const;
    void letReadSignals(StaffId member);

private:
    Outcome<StaffId> enterWithin(const db::Transaction &write, const StaffMember &member);
    Outcome<Done> changeWithin(const db::Transaction &write, const StaffMember &member);

    Desk &m_desk;
    store::SchoolStore m_store;
};

} // namespace core
