// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/identity_number.h"
#include "core/policy/phone_shape.h"
#include "core/policy/record_rules.h"
#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int youngest = 5;
constexpr int oldest = 18;

int ageOn(QDate today, QDate born)
{
    const bool hadBirthday = QDate(2000, today.month(), today.day()) >= QDate(2000, born.month(), born.day());
    return today.year() - born.year() - (hadBirthday ? 0 : 1);
}

Findings checkBirth(const Student &child, QDate today)
{
    const QVariantMap facts{{u"name"_s, child.name}, {u"born"_s, child.born}};
    if (!child.born.isValid())
        return {finding("student.born-known"_L1, u"born"_s, facts)};
    if (child.born >= today)
        return {finding("student.born-before-today"_L1, u"born"_s, facts)};
    const int age = ageOn(today, child.born);
    if (age >= youngest && age <= oldest)
        return {};
    return {finding("student.age-plausible"_L1, u"born"_s,
                    {{u"name"_s, child.name}, {u"born"_s, child.born}, {u"age"_s, age}})};
}

Findings checkPupilNumberOf(const Student &child)
{
    if (child.number.isEmpty())
        return {};
    const PupilNumberFault fault = checkPupilNumber(child.number);
    const QVariantMap facts{{u"name"_s, child.name}, {u"fault"_s, name(fault)}};
    if (fault != PupilNumberFault::None)
        return {finding("student.number-shape"_L1, u"number"_s, facts)};
    const QString number = normalisedId(child.number);
    if (number.startsWith(u'G') && !child.idNumber.isEmpty() && number.mid(1) != normalisedId(child.idNumber))
        return {finding("student.number-agrees"_L1, u"number"_s, facts)};
    return {};
}

// The numbers themselves are no facts of a finding: findings are shown, logged and printed.
Findings checkIdOf(const Student &child)
{
    if (child.idNumber.isEmpty())
        return {};
    const IdFault fault = checkCitizenId(child.idNumber);
    Findings found;
    if (fault != IdFault::None)
        found << finding("student.id-number"_L1, u"idNumber"_s, {{u"name"_s, child.name}, {u"fault"_s, name(fault)}});
    const QDate born = birthOfId(child.idNumber);
    if (born.isValid() && child.born.isValid() && born != child.born)
        found << finding("student.id-agrees-birth"_L1, u"idNumber"_s,
                         {{u"name"_s, child.name}, {u"born"_s, child.born}, {u"inNumber"_s, born}});
    const Sex sex = sexOfId(child.idNumber);
    if (sex != Sex::Unknown && child.sex != Sex::Unknown && sex != child.sex)
        found << finding("student.id-agrees-sex"_L1, u"idNumber"_s,
                         {{u"name"_s, child.name}, {u"sex"_s, static_cast<int>(child.sex)}});
    return found;
}

Findings checkGuardians(const StudentRecord &draft)
{
    Findings found;
    bool any = false;
    for (const Guardian &guardian : draft.guardians) {
        const QVariantMap facts{{u"name"_s, guardian.name}, {u"place"_s, guardian.place}};
        if (!guardian.name.trimmed().isEmpty())
            any = true;
        else
            found << finding("guardian.named"_L1, u"guardians"_s, facts);
        if (!looksLikePhone(guardian.phone))
            found << finding("guardian.phone-shape"_L1, u"guardians"_s, facts);
    }
    if (!any && found.isEmpty())
        found << finding("guardian.known"_L1, u"guardians"_s, {{u"name"_s, draft.student.name}});
    return found;
}

} // namespace

Findings checkClaims(const QList<PriorityClaim> &claims)
{
    Findings found;
    for (const PriorityClaim &claim : claims) {
        const QVariantMap facts{{u"group"_s, static_cast<int>(claim.group)}, {u"from"_s, claim.valid.from}};
        if (!claim.valid.isOrdered())
            found << finding("claim.period-ordered"_L1, u"claims"_s, facts);
        if (claim.evidence.trimmed().isEmpty())
            found << finding("claim.evidence"_L1, u"claims"_s, facts);
    }
    return found;
}

Findings checkStudent(const StudentRecord &draft, const QList<SchoolClass> &classes, QDate today)
{
    const Student &child = draft.student;
    Findings found;
    if (child.name.trimmed().isEmpty())
        found << finding("student.named"_L1, u"name"_s);
    // A child who has left may have belonged to a class that the file never knew.
    if (child.standing == Standing::Present &&
        std::ranges::find(classes, child.schoolClass, &SchoolClass::id) == classes.end())
        found << finding("student.class-exists"_L1, u"schoolClass"_s, {{u"name"_s, child.name}});
    found << checkBirth(child, today) << checkPupilNumberOf(child) << checkIdOf(child);
    if (!looksLikePhone(child.phone))
        found << finding("student.phone-shape"_L1, u"phone"_s, {{u"name"_s, child.name}});
    return found << checkGuardians(draft) << checkClaims(draft.claims);
}

} // namespace core::policy
