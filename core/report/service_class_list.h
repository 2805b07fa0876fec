// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/enrolment.h"
#include "core/report/form_frame.h"

namespace core::report {

/// A child on a service class list.
struct ServiceChild {
    StudentLine student{}; ///< its phone is the guardian's
    WayHome wayHome = WayHome::FetchedByGuardian;
    QString collector{}; ///< of a delegate: name and relation
    QString health{};    ///< printed only on the teacher's copy
    QDate from{};        ///< begins only then
    QDate until{};       ///< has left; comes until then
    QString remark{};
};

/// One program with its children.
struct ServiceClass {
    ProgramLine program{};
    QList<ServiceChild> children{};
};

/// Facts of form F06: one program, or all of them, each on pages of its own.
struct ServiceClassFacts {
    FormFrame frame{};
    QList<ServiceClass> classes{};
    bool teacherCopy = false; ///< with health hints, for the responsible teacher alone
};

/// F06 服务班花名册.
[[nodiscard]] Document serviceClassList(const ServiceClassFacts &facts);

} // namespace core::report
