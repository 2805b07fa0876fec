// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <QList>
#include <QString>
#include <QVariantMap>

namespace core::exchange {

/// What can be wrong with a row of a roster. The sentence for people is in ui/words/import_words.
enum class ProblemCode {
    NameMissing,      ///< refusal
    NameDoubtful,     ///< facts: value; digits or question marks in a name
    NumberDamaged,    ///< facts: value; the spreadsheet has rounded the digits away; the cell is left out
    NumberMalformed,  ///< facts: value, reason (an IdDoubt); no 学籍号; the cell is left out
    NumberTwice,      ///< facts: value, rows; asks which of the rows counts
    NumberIdDiffer,   ///< facts: number, id; a G number holds another citizen number
    NumberReplaced,   ///< facts: before, after; a temporary number became a real one
    IdDoubtful,       ///< facts: value, reason (an IdDoubt)
    IdentityConflict, ///< facts: byNumber, byId; asks: the row's two numbers belong to two children
    IdentityChanged, ///< facts: name, born, newName, newBorn; asks: the number is known, but name and birth both differ
    PupilTwice,      ///< facts: rows; asks which of the rows counts: they mean the same child
    PupilAmbiguous,  ///< facts: name, count; asks: name, birth and class fit several children
    PupilPossible,   ///< facts: name, count, renumbered; asks: perhaps a stored child, but no number says so
    PupilLeft,       ///< facts: name; asks whether a child who had left the school is back
    PupilUnknown,    ///< facts: name; refusal: a list of telephones names a child whom the school does not have
    GuardianUnknown, ///< facts: name; both guardians of the child are other people; the number is not taken
    StaffPossible,   ///< facts: name, count; asks: somebody of that name is known, the telephone does not say so
    RowRepeated,     ///< facts: rows; the row says the same as that row before it, and is not taken twice
    BornMissing,     ///< neither a date nor a number that holds one
    BornUnreadable,  ///< facts: value; the cell is left out
    BornAmbiguous,   ///< facts: value; day and month could be exchanged; the cell is left out
    BornShortYear,   ///< facts: value, day; the century is not written, so the present one is taken
    BornImpossible,  ///< facts: value; refusal: no such day, or a day to come
    BornUnlikely,    ///< facts: value, age
    BornIdDiffer,    ///< facts: value, id
    SexIdDiffer,     ///< facts: value
    ClassMissing,    ///< refusal of a new child
    ClassUnreadable, ///< facts: value; refusal
    ClassUnknown,    ///< facts: value, grade, entryYear, number; refusal unless classes are made
    NumberInClassOdd, ///< facts: value; the cell is left out
    PhoneDoubtful,    ///< facts: value
    ChildUnknown,     ///< facts: name; asks: the school has no such child, or nobody certain; a person names the child
    ChildSpelled,     ///< facts: name, child, count; asks: perhaps a child whose name is written in another way
    ChildByPhone,     ///< facts: name, child; asks: name and class fit one child, and so does a guardian's telephone
    DoesNotTakePart,  ///< the family says that it does not take part; the row is left out
    SentTwice,        ///< facts: rows; the family sent the form again later; that row counts
    OlderAnswer,      ///< facts: at; this answer is in the file already, what was changed since stays
    ApprovedChange,   ///< facts: name, step; asks: would change what the class or the school has agreed to
    EndedSince,       ///< facts: name, step, at, later; asks: was withdrawn or declined, after this answer or before it
    SaysNo,           ///< facts: name, step; asks: the family says no, and an application of it is in the file
    DeskLater,        ///< facts: name, at; asks: typed or changed at the desk since this answer was sent
    AnswerUnclear,    ///< facts: value; refusal: neither a clear yes nor a clear no to taking part or consenting (2.2)
    ConsentMissing,   ///< facts: name; refusal: no guardian is named, or no day (2.2)
    ConsentDenied,    ///< facts: name; refusal: the guardian does not agree (2.2)
    ConsentUnlisted,  ///< facts: name, known; who consented is not among the guardians on record
    WishUnknown,      ///< facts: value, nearest; refusal: the term has no such course
    WishOtherTerm,    ///< facts: value, nearest; refusal: a course of another term
    WishAmbiguous,    ///< facts: value, nearest; refusal: several courses have this title
    RankUnreadable,   ///< facts: value, course; refusal: what place the course has is not understood
    RankTwice,        ///< facts: value, course, other; refusal: two courses have one place
    WishRepeated,     ///< facts: value; the wish stands there twice and is taken once
    CareUnreadable,   ///< facts: value; refusal: the days are not understood, and none may be lost
    CareAllDays,      ///< inclusive care without a day: Monday to Friday are taken
    MomentUnreadable, ///< facts: value; the cell is left out
    FormNumberTwice,  ///< facts: value, rows; the number of a form stands with two children
    RuleSays,         ///< facts: rule, facts; what a rule of the plan says of the application
    ValueUnknown,     ///< facts: value; none of the known options; the cell is left out
    CellError, ///< facts: value; a formula without a result; the cell is left out, where a family asks for something: refusal
};

/// A problem of one row, told as the person sees the spreadsheet.
struct ImportProblem {
    int row = 0;      ///< 1 is the first row of the spreadsheet
    QString column{}; ///< the heading as it stands in the table; empty when it concerns the whole row
    ProblemCode code = ProblemCode::ValueUnknown;
    Severity severity = Severity::Warning;
    QVariantMap facts{};
    bool operator==(const ImportProblem &) const = default;
};

using ImportProblems = QList<ImportProblem>;

/// The code as scripts read it ("number-damaged").
[[nodiscard]] QString name(ProblemCode code);
/// Every code, for tests and lists.
[[nodiscard]] QList<ProblemCode> problemCodes();
/// How much a problem of this code weighs.
[[nodiscard]] Severity severityOf(ProblemCode code);
/// Can a person settle it in the preview? Until then the row stays out.
[[nodiscard]] bool asks(ProblemCode code);
/// Is it asked with a mere yes or no whether the row is to be taken, and not whose row it is?
[[nodiscard]] bool asksToAgree(ProblemCode code);

} // namespace core::exchange
