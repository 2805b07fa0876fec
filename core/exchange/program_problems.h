// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace core::exchange {

/// What can be wrong with a row of a table of programs. The sentence for people is in ui/words/program_words.
enum class ProgramProblemCode {
    TitleMissing,     ///< refusal
    TitleTwice,       ///< facts: value, rows; refusal of the later rows: a title names one program
    ProgramAmbiguous, ///< facts: value, count; refusal: several stored programs bear the title
    ModeUnknown,      ///< facts: value; refusal
    CategoryUnknown,  ///< facts: value; refusal
    GradesMissing,    ///< refusal of a new program
    GradesUnreadable, ///< facts: value; refusal
    TimesMissing,     ///< refusal of a new program
    TimesUnreadable,  ///< facts: value; refusal
    TeacherUnknown,   ///< facts: value; refusal: nobody of that name is on the staff
    TeacherAmbiguous, ///< facts: value, count; refusal: several are
    NumberUnreadable, ///< facts: value; refusal
    AmountUnreadable, ///< facts: value; refusal
    UnitUnknown,      ///< facts: value; refusal
    CellError,        ///< facts: value; a formula without a result; refusal
    HelperUnknown,    ///< facts: value; a note: the name is kept as words
};

/// A problem of one row, told as the person sees the spreadsheet.
struct ProgramProblem {
    int row = 0;      ///< 1 is the first row of the spreadsheet
    QString column{}; ///< the heading as it stands in the table; empty when it concerns the whole row
    ProgramProblemCode code = ProgramProblemCode::TitleMissing;
    Severity severity = Severity::Refusal;
    QVariantMap facts{};
    bool operator==(const ProgramProblem &) const = default;
};

/// The code as scripts read it ("times-unreadable").
[[nodiscard]] QString name(ProgramProblemCode code);

} // namespace core::exchange
