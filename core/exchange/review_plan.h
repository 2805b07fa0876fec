// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/review_sheet.h"

namespace core::exchange {

/// An application as the school file has it now.
struct ReviewNow {
    Step step = Step::Applied;
    int version = 0;
    QStringList fixed{}; ///< as the sheet would be written now; empty: on no sheet, the child has left
    QString child{};
    QString classWords{};
    ClassId schoolClass{};
    bool inGroup = false; ///< of a priority group
};

/// What workbooks that came back are compared with.
struct ReviewFacts {
    QString schoolKey{};
    TermId term{};
    QHash<ApplicationId, ReviewNow> now{}; ///< of this term
    QHash<ClassId, QString> classWords{};  ///< of every class
};

/// Sets what came back beside the file: what is new, what is known, what a person has to decide, what cannot be taken.
[[nodiscard]] ReviewPlan planReview(const QList<ReviewAnswers> &answers, const ReviewFacts &facts);

} // namespace core::exchange
