// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/application_import.h"

namespace core {

/// What an import brings to the enrolment office: whole applications.
struct ApplicationIntake {
    QString source{}; ///< the file's name, for the journal
    QList<Application> fresh{};
    QList<Application> changed{};   ///< with the id and version that were read
    QList<Application> withdrawn{}; ///< as they were read: their families say no now
    QString
        reason{}; ///< what stands with the withdrawn and with those that go a step back, because they had been agreed to
};

/// The rows of a plan that bring something; refused, undecided and unchanged rows stay out.
[[nodiscard]] ApplicationIntake intakeOf(const exchange::ApplicationPlan &plan, const QString &source);

} // namespace core
