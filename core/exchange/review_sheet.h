// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/progress.h"
#include "core/exchange/review_key.h"

namespace core::exchange {

/// Writes form F03 as a workbook for a teacher who has no Kehou: everything locked but the answers, which drop down;
/// hidden keys say which school, term, class and applications they belong to. Throws CannotWrite and DiskFull.
void writeReviewSheet(const report::ReviewSheet &sheet, const QString &path);

/// A row that came back with its key.
struct ReviewAnswer {
    int row = 0; ///< 1 is the first row of the spreadsheet
    ReviewKey key{};
    QStringList fixed{};   ///< as the file has them, in the order of report::fixedReviewColumns()
    bool isIntact = false; ///< are the fixed cells what was written?
    QString opinion{};
    QString reason{};
    QString remark{};
    QString evidence{};
    QString signature{};

    [[nodiscard]] QString name() const { return fixed.value(2); }
};

/// A row without a key of ours, or with one that is not whole.
struct ReviewStray {
    int row = 0;
    QString name{};
    bool keyDamaged = false;
};

/// What a workbook that came back holds, as it stands there.
struct ReviewAnswers {
    QString path{};
    std::optional<Failure> failure{}; ///< why it could not be read; everything else is empty then
    int format = 0;                   ///< 0: no key of ours in the file
    QString school{};
    TermId term{};
    ClassId schoolClass{};
    int written = 0; ///< how many rows were written; 0 when the head has lost its key
    QString checksum{};
    QString reviewer{};
    QDate reviewedOn{};
    QStringList missingColumns{};
    QList<ReviewAnswer> rows{};
    QList<ReviewStray> strays{};
};

/// Reads a workbook that came back: .xlsx, .xls or a text table, whatever order its rows and columns are in now.
/// Throws what readTable throws.
[[nodiscard]] ReviewAnswers readReviewSheet(const QString &path, const Progress &progress = {});

} // namespace core::exchange
