// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/merging.h"

#include "core/base/person_name.h"
#include "core/domain/student_life.h"

#include <algorithm>

namespace core {

namespace {

bool isTemporary(const QString &number) { return number.isEmpty() || number.startsWith(u'L', Qt::CaseInsensitive); }

template<class T>
void fill(T &value, const T &other)
{
    if (value == T{})
        value = other;
}

void addGuardians(QList<Guardian> &guardians, const QList<Guardian> &others)
{
    for (const Guardian &other : others) {
        const auto same = std::ranges::find_if(
            guardians, [&other](const Guardian &g) { return matchingName(g.name) == matchingName(other.name); });
        if (same == guardians.end()) {
            guardians << other;
            continue;
        }
        fill(same->relation, other.relation);
        fill(same->phone, other.phone);
        same->mayCollect = same->mayCollect && other.mayCollect; // a no is never lost
    }
}

void addClaims(QList<PriorityClaim> &claims, const QList<PriorityClaim> &others)
{
    for (const PriorityClaim &other : others)
        if (std::ranges::none_of(claims, [&other](const PriorityClaim &c) {
                return c.group == other.group && c.evidence == other.evidence && c.valid == other.valid;
            }))
            claims << other;
}

/// A child enrols once: of several enrolments the first is the one.
void addEvents(QList<StudentEvent> &events, const QList<StudentEvent> &others)
{
    for (const StudentEvent &other : others)
        if (std::ranges::none_of(events, [&other](const StudentEvent &e) { return isSameLife({e}, {other}); }))
            addEvent(events, other);
    const auto enrolled = [](const StudentEvent &e) { return e.kind == StudentEventKind::Enrolled; };
    const auto first = std::ranges::find_if(events, enrolled);
    if (first != events.end())
        events.erase(std::remove_if(first + 1, events.end(), enrolled), events.end());
}

} // namespace

StudentRecord mergedRecord(const StudentRecord &kept, const StudentRecord &gone)
{
    StudentRecord merged = kept;
    Student &student = merged.student;
    const Student &other = gone.student;
    if (isTemporary(student.number) && !isTemporary(other.number))
        student.number = other.number;
    fill(student.number, other.number);
    fill(student.tibetanName, other.tibetanName);
    fill(student.mark, other.mark);
    fill(student.sex, other.sex);
    fill(student.born, other.born);
    fill(student.ethnicity, other.ethnicity);
    fill(student.idNumber, other.idNumber);
    fill(student.address, other.address);
    fill(student.phone, other.phone);
    fill(student.health, other.health);
    const bool onlyOtherHere = student.standing == Standing::Left && other.standing == Standing::Present;
    if (onlyOtherHere || !student.schoolClass.isSet()) {
        student.schoolClass = other.schoolClass;
        student.numberInClass = other.numberInClass;
    }
    if (onlyOtherHere)
        student.standing = Standing::Present;
    fill(student.numberInClass, student.schoolClass == other.schoolClass ? other.numberInClass : 0);
    addGuardians(merged.guardians, gone.guardians);
    addClaims(merged.claims, gone.claims);
    addEvents(merged.events, gone.events);
    return merged;
}

bool shouldStay(const StudentRecord &one, const StudentRecord &other)
{
    const bool real = !isTemporary(one.student.number);
    if (real != !isTemporary(other.student.number))
        return real;
    if (one.student.standing != other.student.standing)
        return one.student.standing == Standing::Present;
    return one.student.id < other.student.id;
}

} // namespace core
