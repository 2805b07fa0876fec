// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/review_sheet.h"

#include <optional>

namespace core::exchange {

/// Grows when a workbook's keys or columns mean something else than before.
inline constexpr int reviewFormat = 1;

/// What a workbook says of itself in its hidden column. It stands as one text in a cell, so that it survives sorting,
/// .xls and .csv: a letter in front keeps it from being taken for a number.
struct ReviewKey {
    int format = reviewFormat;
    QString school{};
    TermId term{};
    ClassId schoolClass{};
    ApplicationId application{}; ///< not set: the key of the whole sheet
    int number = 0;              ///< of a row: the application's version; of the sheet: how many rows were written
    QString check{};             ///< over the fixed cells of the row, or over all rows

    [[nodiscard]] QString text() const;
};

/// Is the text of a cell meant to be a key?
[[nodiscard]] bool looksLikeReviewKey(const QString &text);
/// The key, or nothing when it is not whole. A key of a newer format has only its format.
[[nodiscard]] std::optional<ReviewKey> reviewKeyOf(const QString &text);

/// Over what the row says and whom it is about.
[[nodiscard]] QString rowCheck(ApplicationId application, int version, const QStringList &fixed);
/// Over all rows of a sheet.
[[nodiscard]] QString sheetChecksum(const report::ReviewSheet &sheet);

} // namespace core::exchange
