// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

namespace core {

/// The class a child belonged to on a day, as far as the events tell; before the first of them the child was where
/// that one found it. 0: not at the school on that day, or a class that is gone.
[[nodiscard]] ClassId classOn(const StudentRecord &record, QDate day);

/// What a change of class or of being on the roll means as events of a day; nothing when neither changed.
[[nodiscard]] QList<StudentEvent> eventsBetween(const Student &before, const Student &after, QDate day);

/// Do both tell of the same life? Ids do not count: they are given anew with every change of the record.
[[nodiscard]] bool isSameLife(const QList<StudentEvent> &one, const QList<StudentEvent> &other);

/// Puts an event in its place by day, behind those of the same day.
void addEvent(QList<StudentEvent> &events, const StudentEvent &event);

/// Is the child out of the school after this?
[[nodiscard]] bool isLeaving(StudentEventKind kind);

} // namespace core
