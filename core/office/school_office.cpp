// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/school_office.h"

#include "core/office/recycle_office.h"
#include "core/office/roster_intake.h"
#include "core/office/undo_office.h"
#include "core/policy/compulsion_signals.h"
#include "core/policy/record_rules.h"
#include "core/policy/rulebook.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::SchoolStore;

Findings SchoolOffice::check(const School &school) { return policy::checkSchool(school); }

Findings SchoolOffice::check(const StaffMember &member) { return policy::checkStaff(member); }

Outcome<Done> SchoolOffice::save(const School &school)
{
    Findings findings = policy::checkSchool(school);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));

    const School before = m_store.school();
    db::Transaction write(m_desk.book);
    if (before.version == 0)
        m_store.enter(write, school);
    else if (!m_store.update(write, school))
        changedMeanwhile(Subject::School, 1);
    m_desk.note(write, before.version == 0 ? u"school.entered"_s : u"school.changed"_s, Subject::School, 1,
                before.version == 0 ? QJsonObject() : SchoolStore::json(before), SchoolStore::json(school));
    write.commit();

    m_desk.events.announce(Subject::School, 1);
    return {Done{}, std::move(findings)};
}

QList<SchoolClass> SchoolOffice::classes() const { return m_store.classes(); }

QList<SchoolClass> SchoolOffice::classesIn(SchoolYearStart year) const
{
    QList<SchoolClass> present;
    for (const SchoolClass &schoolClass : m_store.classes())
        if (isAtSchool(schoolClass.stage, gradeOf(schoolClass.stage, schoolClass.entryYear, year)))
            present << schoolClass;
    return present;
}

Outcome<ClassId> SchoolOffice::enterWithin(const db::Transaction &write, const SchoolClass &schoolClass)
{
    Findings findings = policy::checkClass(schoolClass, m_store.school(), m_store.classes());
    if (refuses(findings))
        return Outcome<ClassId>::refused(std::move(findings));
    const ClassId id = m_store.insert(write, schoolClass);
    m_desk.note(write, u"class.entered"_s, Subject::Class, id.value, {}, SchoolStore::json(schoolClass));
    return {id, std::move(findings)};
}

Outcome<ClassId> SchoolOffice::enter(const SchoolClass &schoolClass)
{
    db::Transaction write(m_desk.book);
    Outcome<ClassId> entered = enterWithin(write, schoolClass);
    if (entered) {
        write.commit();
        m_desk.events.announce(Subject::Class, entered.value().value);
    }
    return entered;
}

Outcome<int> SchoolOffice::enter(const QList<SchoolClass> &classes)
{
    db::Transaction write(m_desk.book);
    Findings findings;
    for (const SchoolClass &schoolClass : classes) {
        const Outcome<ClassId> entered = enterWithin(write, schoolClass);
        if (!entered)
            return Outcome<int>::refused(entered.findings());
        findings << entered.findings();
    }
    write.commit();
    m_desk.events.announce(Subject::Class);
    return {static_cast<int>(classes.size()), std::move(findings)};
}

Outcome<Done> SchoolOffice::changeWithin(const db::Transaction &write, const SchoolClass &schoolClass)
{
    Findings findings = policy::checkClass(schoolClass, m_store.school(), m_store.classes());
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const std::optional<SchoolClass> before = m_store.find(schoolClass.id);
    if (!before || !m_store.update(write, schoolClass))
        changedMeanwhile(Subject::Class, schoolClass.id.value);
    m_desk.note(write, u"class.changed"_s, Subject::Class, schoolClass.id.value, SchoolStore::json(*before),
                SchoolStore::json(schoolClass));
    return {Done{}, std::move(findings)};
}

Outcome<Done> SchoolOffice::change(const SchoolClass &schoolClass)
{
    db::Transaction write(m_desk.book);
    Outcome<Done> changed = changeWithin(write, schoolClass);
    if (changed) {
        write.commit();
        m_desk.events.announce(Subject::Class, schoolClass.id.value);
    }
    return changed;
}

Outcome<Done> SchoolOffice::remove(ClassId id)
{
    const std::optional<SchoolClass> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Class, id.value);
    if (const int children = m_store.childrenIn(id); children > 0)
        return Outcome<Done>::refused(policy::finding("class.empty-to-remove"_L1, {}, {{u"count"_s, children}}));
    db::Transaction write(m_desk.book);
    m_store.remove(write, id);
    putIntoBin(m_desk, write, Subject::Class, id.value,
               nameOf(m_desk, Subject::Class, id.value, SchoolStore::json(*before)));
    m_desk.note(write, u"class.removed"_s, Subject::Class, id.value, SchoolStore::json(*before), {});
    write.commit();
    m_desk.events.announce(Subject::Class, id.value);
    return Done{};
}

QString SchoolOffice::staffName(StaffId id) const
{
    const std::optional<StaffMember> member = id.isSet() ? m_store.find(id) : std::nullopt;
    return member ? member->name : QString();
}

Outcome<StaffId> SchoolOffice::enterWithin(const db::Transaction &write, const StaffMember &member)
{
    Findings findings = policy::checkStaff(member);
    if (refuses(findings))
        return Outcome<StaffId>::refused(std::move(findings));
    const StaffId id = m_store.insert(write, member);
    m_desk.note(write, u"staff.entered"_s, Subject::Staff, id.value, {}, SchoolStore::json(member));
    return {id, std::move(findings)};
}

Outcome<Done> SchoolOffice::changeWithin(const db::Transaction &write, const StaffMember &member)
{
    Findings findings = policy::checkStaff(member);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const std::optional<StaffMember> before = m_store.find(member.id);
    if (!before || !m_store.update(write, member))
        changedMeanwhile(Subject::Staff, member.id.value);
    m_desk.note(write, u"staff.changed"_s, Subject::Staff, member.id.value, SchoolStore::json(*before),
                SchoolStore::json(member));
    return {Done{}, std::move(findings)};
}

Outcome<StaffId> SchoolOffice::enter(const StaffMember &member)
{
    db::Transaction write(m_desk.book);
    Outcome<StaffId> entered = enterWithin(write, member);
    if (entered) {
        write.commit();
        m_desk.events.announce(Subject::Staff, entered.value().value);
    }
    return entered;
}

Outcome<Done> SchoolOffice::change(const StaffMember &member)
{
    db::Transaction write(m_desk.book);
    Outcome<Done> changed = changeWithin(write, member);
    if (changed) {
        write.commit();
        m_desk.events.announce(Subject::Staff, member.id.value);
    }
    return changed;
}

Outcome<int> SchoolOffice::take(const StaffIntake &intake, const Progress &progress)
{
    db::Transaction write(m_desk.book);
    const qint64 total = intake.fresh.size() + intake.changed.size();
    qint64 done = 0;
    for (const StaffMember &member : intake.fresh) {
        progress.at(++done, total);
        if (const auto entered = enterWithin(write, member); !entered)
            return Outcome<int>::refused(entered.findings());
    }
    for (const StaffMember &member : intake.changed) {
        progress.at(++done, total);
        if (const auto changed = changeWithin(write, member); !changed)
            return Outcome<int>::refused(changed.findings());
    }
    m_desk.note(write, u"staff.imported"_s, Subject::School, 1, {},
                {{u"source"_s, intake.source}, {u"new"_s, intake.fresh.size()}, {u"changed"_s, intake.changed.size()}});
    write.commit();
    m_desk.events.announce(Subject::Staff);
    return static_cast<int>(total);
}

void SchoolOffice::remember(const QString &name, const QString &value)
{
    if (m_store.setting(name) == value)
        return;
    db::Transaction write(m_desk.book);
    m_store.keep(write, name, value);
    write.commit();
}

namespace {
const QString signalReaders = QStringLiteral("signal-readers"); ///< ids of staff, apart by blanks
}

bool SchoolOffice::readsSignals(const QString &name) const
{
    const QStringList named = remembered(signalReaders).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::ranges::any_of(m_store.staff(), [&](const StaffMember &member) {
        return !name.trimmed().isEmpty() && member.active && member.name == name &&
               (policy::isPrincipal(member) || named.contains(member.id.text()));
    });
}

/// Who is named already is not named any more.
void SchoolOffice::letReadSignals(StaffId member)
{
    QStringList named = remembered(signalReaders).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const bool may = named.removeAll(member.text()) == 0;
    if (may)
        named << member.text();
    db::Transaction write(m_desk.book);
    m_store.keep(write, signalReaders, named.join(QLatin1Char(' ')));
    m_desk.note(write, may ? u"signals.reader-named"_s : u"signals.reader-unnamed"_s, Subject::Staff, member.value, {},
                {});
    write.commit();
}

} // namespace core
