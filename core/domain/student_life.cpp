// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/student_life.h"

#include <algorithm>

namespace core {

ClassId classOn(const StudentRecord &record, QDate day)
{
    for (const StudentEvent &event : record.events) // by day: the first one still to come found the child where it was
        if (event.on > day)
            return event.fromClass;
    return record.student.standing == Standing::Present ? record.student.schoolClass : ClassId{};
}

QList<StudentEvent> eventsBetween(const Student &before, const Student &after, QDate day)
{
    StudentEvent event{.student = after.id, .on = day};
    if (before.standing != after.standing) {
        const bool leaves = after.standing == Standing::Left;
        event.kind = leaves ? StudentEventKind::Left : StudentEventKind::Returned;
        (leaves ? event.fromClass : event.toClass) = leaves ? before.schoolClass : after.schoolClass;
        return {event};
    }
    if (after.standing != Standing::Present || before.schoolClass == after.schoolClass)
        return {};
    event.kind = StudentEventKind::ClassChanged;
    event.fromClass = before.schoolClass;
    event.toClass = after.schoolClass;
    return {event};
}

bool isSameLife(const QList<StudentEvent> &one, const QList<StudentEvent> &other)
{
    return std::ranges::equal(one, other, [](const StudentEvent &a, const StudentEvent &b) {
        return a.kind == b.kind && a.on == b.on && a.fromClass == b.fromClass && a.toClass == b.toClass &&
               a.remark == b.remark;
    });
}

void addEvent(QList<StudentEvent> &events, const StudentEvent &event)
{
    events.insert(std::ranges::upper_bound(events, event.on, {}, &StudentEvent::on), event);
}

bool isLeaving(StudentEventKind kind)
{
    return kind == StudentEventKind::Left || kind == StudentEventKind::TransferredOut ||
           kind == StudentEventKind::Graduated;
}

} // namespace core
