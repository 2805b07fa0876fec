// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "core/domain/student.h"
#include "core/office/merging_office.h"

#include <QString>

#include <functional>

namespace ui {

using ClassName = std::function<QString(core::ClassId)>;

/// A field in which two records of one child may differ.
struct TwiceField {
    QString name{};                                                           ///< in code
    std::function<QString()> label{};                                         ///< for people
    std::function<QString(const core::Student &, const ClassName &)> text{};  ///< numbers are masked
    std::function<bool(const core::Student &, const core::Student &)> same{}; ///< compared whole, not as masked
    std::function<void(const core::Student &from, core::Student &to)> give{};
};

/// In the order of the form.
[[nodiscard]] const QList<TwiceField> &twiceFields();
/// Why two records look like one child.
[[nodiscard]] QString signWords(core::TwiceSign sign);
/// One line for a guardian, the telephone masked.
[[nodiscard]] QString guardianLine(const core::Guardian &guardian);

} // namespace ui
