// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/number_look.h"
#include "core/exchange/zip_parts.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace core::exchange {

/// What a workbook says of itself: which part holds which sheet, its first day, its number formats.
struct XlsxBook {
    struct Tab {
        QString name{};
        QString part{};
    };
    QList<Tab> tabs{}; ///< the visible worksheets; hidden ones only when no other is there
    QString strings{}; ///< the part with the shared texts, or empty
    QString styles{};  ///< the part with the number formats, or empty
    bool from1904 = false;
};

/// Throws SheetUnreadable when the archive is no workbook.
[[nodiscard]] XlsxBook readBook(const ZipParts &parts);
/// The look of numbers by style index.
[[nodiscard]] QList<NumberLook> readLooks(const ZipParts &parts, const XlsxBook &book);

} // namespace core::exchange
