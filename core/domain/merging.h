// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"

#include <QHash>

namespace core {

/// Two records of one child becoming one, as a person has reviewed it.
struct Merging {
    StudentRecord record{}; ///< what is kept: id and version of the record that stays
    StudentId gone{};
    QHash<TermId, ApplicationId> stays{}; ///< where both have a live application: the one that lives on
    QString reason{};                     ///< what the other ones say, which are withdrawn
};

/// A term in which both records have a live application.
struct ApplicationTwice {
    Term term{};
    Application ofKept{};
    Application ofGone{};
};

/// The record that two become when nobody chooses otherwise: what is filled in stands before what is empty, a real number
/// before a temporary one; guardians, claims and events of both. Id, version and, where both are filled in, the value
/// are those of `kept`.
[[nodiscard]] StudentRecord mergedRecord(const StudentRecord &kept, const StudentRecord &gone);
/// Whose record should stay: with a real number, then on the roll, then entered first.
[[nodiscard]] bool shouldStay(const StudentRecord &one, const StudentRecord &other);

} // namespace core
