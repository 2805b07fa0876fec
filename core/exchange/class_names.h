// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"

#include <QList>
#include <QString>

#include <optional>

namespace core::exchange {

/// A class as a table names it: by its grade, or by the year of its entry. The stage is known when it is written.
struct ClassName {
    std::optional<Stage> stage{};
    int grade = 0;     ///< 1-9, or 0 when the entry year is given
    int entryYear = 0; ///< or 0 when the grade is given
    int number = 0;
    bool operator==(const ClassName &) const = default;
};

/// Reads every form seen in schools: 一年级1班, 一(1)班, 1.1班, 301班, 2021级1班, 初中2023级(2)班, 初一2班 …
[[nodiscard]] std::optional<ClassName> readClassName(const QString &written);
/// The same from two columns: 三年级 and 2班; either may hold the whole name.
[[nodiscard]] std::optional<ClassName> readClassName(const QString &grade, const QString &number);

/// Which class it is in a school year. When the stage is not written and both are possible, classes that exist decide.
[[nodiscard]] SchoolClass classMeant(const ClassName &name, SchoolYearStart year, const QList<SchoolClass> &existing);

} // namespace core::exchange
