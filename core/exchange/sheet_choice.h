// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace core::exchange {

/// Which sheet of a workbook is meant: by name, or by position among the visible ones (0 is the first).
struct SheetChoice {
    QString name{};
    int index = 0;
};

/// Its place among the sheets of a file; throws SheetMissing.
[[nodiscard]] qsizetype placeOf(const SheetChoice &choice, const QStringList &sheets, const QString &path);

} // namespace core::exchange
