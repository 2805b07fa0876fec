// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/exchange/student_columns.h"

#include <QDate>
#include <QMap>
#include <QSet>

namespace core::exchange {

/// What becomes of a row that the importer cannot decide by itself, or that a person decides otherwise.
enum class RowChoice {
    Open,     ///< nobody has decided: what is certain is taken, what is doubtful stays out
    Confirm,  ///< as the plan proposes
    AsNew,    ///< somebody new; numbers that belong to a stored child are not taken
    AsKnown,  ///< the stored child or member of staff that is named; numbers of another one are not taken
    LeaveOut, ///< the row stays out
};

/// A person's decision about one row.
struct RowDecision {
    RowChoice choice = RowChoice::Open;
    qint64 known = 0;          ///< AsKnown: whose id
    bool agreed = false;       ///< a change that is asked about (of an approved application) is to be made
    bool counts = false;       ///< of rows that exclude one another, this one is right; the others stay out
    QSet<StudentField> kept{}; ///< fields whose cell is not taken: the stored value stays
    bool operator==(const RowDecision &) const = default;
};

/// Everything a person decided in the preview; a plan made anew honours it.
struct ImportDecisions {
    QMap<int, RowDecision> rows{}; ///< by row of the spreadsheet, 1 is the first
    QMap<StudentId, QDate> left{}; ///< children missing from the table who left the school, and the day on which
    bool operator==(const ImportDecisions &) const = default;
};

} // namespace core::exchange
