// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/enrolment.h"
#include "core/domain/place.h"
#include "core/domain/program.h"

#include <QList>

namespace core::policy {

/// The days on which a child who belongs to the service asks for inclusive care.
struct CareAsked {
    int grade = 0;
    WeekdaySet days{};
};

/// Clause 2.2: whoever asks for inclusive care has some to go to. Facts of a finding: day, grades, count (children).
[[nodiscard]] Findings checkCareOffered(const QList<CareAsked> &asked, const QList<Program> &programs);

/// Clause 2.2: once seats were given, no application that asks for care is still undecided. Facts: name, step.
[[nodiscard]] Findings checkCareGranted(const Application &application, const QString &name, bool seatsGiven);

/// Clause 2.2: more children in care than its places hold is a question for the principal, never a reason to turn one
/// away. Groups that share grades stand for one another; a group in a place of unknown size is not counted. Facts: day,
/// grades, count (children), room.
[[nodiscard]] Findings checkCareRoom(const QList<CareAsked> &asked, const QList<Program> &programs,
                                     const QList<Place> &places);

} // namespace core::policy
