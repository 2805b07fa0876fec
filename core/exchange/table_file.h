// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/exchange/row_pen.h"

#include <QStringList>

#include <memory>

namespace core::exchange {

/// A file that holds tables, opened: what the readers of .xlsx, .xls and text have in common.
class TableFile
{
public:
    TableFile() = default;
    virtual ~TableFile() = default;
    TableFile(const TableFile &) = delete;
    TableFile &operator=(const TableFile &) = delete;

    /// The visible sheets, in the order of their tabs.
    [[nodiscard]] virtual QStringList names() const = 0;
    /// Hands the cells of one sheet to the pen, row by row in the order of the file.
    virtual void read(qsizetype sheet, RowPen &pen, const Progress &progress) const = 0;
    /// About how many bytes of the file have to be gone through for a sheet.
    [[nodiscard]] virtual qint64 weight(qsizetype sheet) const = 0;
};

/// One sheet as a whole. `path` is only for messages.
[[nodiscard]] Sheet collected(const TableFile &file, qsizetype sheet, const QString &path,
                              const Progress &progress = {});

} // namespace core::exchange
