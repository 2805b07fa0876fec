// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/life_rules.h"

#include "core/domain/student_life.h"
#include "core/policy/rulebook.h"

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The roll says what is so today; what is to come is recorded when it has come.
Findings checkDay(const LifeFacts &facts)
{
    const QString &name = facts.record.student.name;
    const QDate on = facts.event.on;
    if (!on.isValid())
        return {finding("life.dated"_L1, u"on"_s, {{u"name"_s, name}})};
    if (on > facts.today)
        return {finding("life.not-ahead"_L1, u"on"_s, {{u"name"_s, name}, {u"on"_s, on}})};
    QDate last;
    for (const StudentEvent &event : facts.record.events)
        if (event.on <= facts.today) // an entry of the coming school year may lie ahead
            last = event.on;
    if (last.isValid() && on < last)
        return {finding("life.in-order"_L1, u"on"_s, {{u"name"_s, name}, {u"on"_s, on}, {u"last"_s, last}})};
    return {};
}

Findings checkStanding(const LifeFacts &facts)
{
    const Student &child = facts.record.student;
    const bool present = child.standing == Standing::Present;
    const QVariantMap named{{u"name"_s, child.name}};
    if (facts.event.kind == StudentEventKind::Returned)
        return present ? Findings{finding("life.left-before"_L1, {}, named)} : Findings{};
    return present ? Findings{} : Findings{finding("life.on-roll"_L1, {}, named)};
}

Findings checkClassOf(const LifeFacts &facts)
{
    if (isLeaving(facts.event.kind))
        return {};
    const std::optional<SchoolClass> &to = facts.toClass;
    if (!to || !isAtSchool(to->stage, gradeOf(to->stage, to->entryYear, facts.year)))
        return {finding("life.class-at-school"_L1, u"toClass"_s, {{u"name"_s, facts.record.student.name}})};
    return {};
}

} // namespace

Findings checkEvent(const LifeFacts &facts) { return checkDay(facts) << checkStanding(facts) << checkClassOf(facts); }

} // namespace core::policy
