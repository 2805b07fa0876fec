// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/school_store.h"

#include "core/base/person_name.h"
#include "core/db/mapping.h"
#include "core/store/columns.h"

#include <algorithm>
#include <functional>

namespace core::store {

using db::Field;
using db::Mapping;
using db::Statement;

namespace {

const Mapping<SchoolClass> &classMapping()
{
    static const Mapping<SchoolClass> mapping("school_class", {
                                                                  {"stage", &SchoolClass::stage},
                                                                  {"entry_year", &SchoolClass::entryYear},
                                                                  {"number", &SchoolClass::number},
                                                                  {"homeroom_teacher", &SchoolClass::homeroomTeacher},
                                                              });
    return mapping;
}

const Mapping<StaffMember> &staffMapping()
{
    static const Mapping<StaffMember> mapping("staff", {
                                                           {"name", &StaffMember::name},
                                                           {"duty", &StaffMember::duty},
                                                           {"phone", &StaffMember::phone},
                                                           {"active", &StaffMember::active},
                                                       });
    return mapping;
}

} // namespace

School SchoolStore::school() const
{
    Statement s(m_db, "select name, code, county, stage, phone, year_turns, version from school where id = 1");
    if (!s.step())
        return {};
    return {.name = s.text(0),
            .code = s.text(1),
            .county = s.text(2),
            .stage = s.at<SchoolStage>(3),
            .phone = s.text(4),
            .yearTurns = s.at<QDate>(5),
            .version = s.at<int>(6)};
}

void SchoolStore::enter(const db::Transaction &write, const School &school)
{
    Statement(write.connection(), "insert into school (id, name, code, county, stage, phone, year_turns) "
                                  "values (1, ?1, ?2, ?3, ?4, ?5, ?6)")
        .with(school.name, school.code, school.county, school.stage, school.phone, school.yearTurns)
        .run();
}

bool SchoolStore::update(const db::Transaction &write, const School &school)
{
    Statement(write.connection(), "update school set name = ?1, code = ?2, county = ?3, stage = ?4, phone = ?5, "
                                  "year_turns = ?6, version = version + 1 where id = 1 and version = ?7")
        .with(school.name, school.code, school.county, school.stage, school.phone, school.yearTurns, school.version)
        .run();
    return write.connection().changes() == 1;
}

QList<SchoolClass> SchoolStore::classes() const
{
    return classMapping().list(m_db, "order by stage desc, entry_year desc, number");
}

std::optional<SchoolClass> SchoolStore::find(ClassId id) const { return classMapping().find(m_db, id); }

ClassId SchoolStore::insert(const db::Transaction &write, const SchoolClass &schoolClass)
{
    return classMapping().insert(write, schoolClass);
}

bool SchoolStore::update(const db::Transaction &write, const SchoolClass &schoolClass)
{
    return classMapping().update(write, schoolClass);
}

void SchoolStore::remove(const db::Transaction &write, ClassId id) { classMapping().remove(write, id); }

int SchoolStore::childrenIn(ClassId id) const
{
    Statement s(m_db, "select count(*) from student where school_class = ?1");
    s.with(id);
    s.step();
    return s.at<int>(0);
}

QList<StaffMember> SchoolStore::staff() const
{
    QList<StaffMember> members = staffMapping().list(m_db, "order by id");
    sortByPinyin(members, &StaffMember::name);
    // Not the one of std::ranges: clang 14 (the fuzz targets) cannot make its subrange of GCC's library.
    std::stable_partition(members.begin(), members.end(), std::mem_fn(&StaffMember::active));
    return members;
}

std::optional<StaffMember> SchoolStore::find(StaffId id) const { return staffMapping().find(m_db, id); }

StaffId SchoolStore::insert(const db::Transaction &write, const StaffMember &member)
{
    return staffMapping().insert(write, member);
}

bool SchoolStore::update(const db::Transaction &write, const StaffMember &member)
{
    return staffMapping().update(write, member);
}

QString SchoolStore::setting(const QString &name) const
{
    Statement s(m_db, "select value from setting where name = ?1");
    s.with(name);
    return s.step() ? s.text(0) : QString();
}

void SchoolStore::keep(const db::Transaction &write, const QString &name, const QString &value)
{
    Statement(
        write.connection(),
        "insert into setting (name, value) values (?1, ?2) on conflict (name) do update set value = excluded.value")
        .with(name, value)
        .run();
}

bool SchoolStore::isPromoted(SchoolYearStart year) const
{
    Statement s(m_db, "select 1 from promoted_year where year = ?1");
    s.with(year);
    return s.step();
}

void SchoolStore::notePromoted(const db::Transaction &write, SchoolYearStart year, const QDateTime &at)
{
    Statement(write.connection(), "insert into promoted_year (year, at) values (?1, ?2)").with(year, at).run();
}

QJsonObject SchoolStore::json(const School &school)
{
    return {{QStringLiteral("name"), school.name},
            {QStringLiteral("code"), school.code},
            {QStringLiteral("county"), school.county},
            {QStringLiteral("stage"), word(school.stage)},
            {QStringLiteral("phone"), school.phone},
            {QStringLiteral("year_turns"), school.yearTurns.toString(Qt::ISODate)}};
}

QJsonObject SchoolStore::json(const SchoolClass &schoolClass) { return classMapping().json(schoolClass); }

QJsonObject SchoolStore::json(const StaffMember &member) { return staffMapping().json(member); }

BookCounts counts(db::Connection &connection)
{
    const auto rows = [&connection](const QByteArray &table) {
        return connection.number("select count(*) from " + table);
    };
    return {.pupils = rows("student where standing = 'present'"),
            .classes = rows("school_class"),
            .staff = rows("staff"),
            .terms = rows("term"),
            .programs = rows("program"),
            .applications = rows("application"),
            .seats = rows("seat"),
            .journal = rows("journal")};
}

void SchoolStore::take(SchoolClass &to, const SchoolClass &from, const QStringList &columns)
{
    classMapping().take(to, from, columns);
}

void SchoolStore::take(StaffMember &to, const StaffMember &from, const QStringList &columns)
{
    staffMapping().take(to, from, columns);
}

} // namespace core::store
