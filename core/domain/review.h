// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/enrolment.h"

#include <QStringList>

#include <optional>

namespace core {

/// What the class teacher says of an application on form F03: 同意, 退回, 不同意.
enum class ReviewOpinion { Agreed, Returned, Refused };

/// The step an opinion leads to (3.4).
[[nodiscard]] inline Step stepOf(ReviewOpinion opinion)
{
    switch (opinion) {
    case ReviewOpinion::Agreed: return Step::ClassReviewed;
    case ReviewOpinion::Returned: return Step::Returned;
    case ReviewOpinion::Refused: return Step::Declined;
    }
    return Step::Applied;
}

/// What can be wrong with a workbook that comes back, or with one of its rows.
enum class ReviewProblemCode {
    Unreadable,        ///< facts: failure (a FailureCode) and its own facts
    NoKeys,            ///< the file holds no row with a key of ours
    NewerFormat,       ///< facts: found, known
    OtherSchool,       ///< written by the file of another school
    OtherTerm,         ///< facts: term; written for another term
    OtherClass,        ///< facts: class; a row of the workbook of another class, answered by its teacher
    ColumnMissing,     ///< facts: column
    RowsDeleted,       ///< facts: written, found, children
    RowsUncounted,     ///< facts: children; the head has lost its key, and these who wait have no row
    RowAdded,          ///< facts: name; no key: the child has no application on this sheet
    KeyDamaged,        ///< facts: name; the hidden key is not whole
    ApplicationGone,   ///< facts: name; the application was removed meanwhile
    OpinionUnknown,    ///< facts: written
    ReasonMissing,     ///< returned or refused without a reason (3.4)
    CellChanged,       ///< facts: column, theirs, ours
    ChangedMeanwhile,  ///< facts: columns (list of column, theirs, ours); the application was changed after writing
    AnsweredOtherwise, ///< facts: step; another answer was taken before
    TwoAnswers,        ///< facts: rows; the same application is answered differently elsewhere
    SignatureMissing,  ///< agreed, but the guardian's signature is said to be missing (2.2)
    EvidenceMissing,   ///< facts: groups; a priority group without evidence (3.1)
    StepGoneOn,        ///< facts: step; the application is where no class review leads from
    RuleRefuses,       ///< the findings say why
};

struct ReviewProblem {
    ReviewProblemCode code = ReviewProblemCode::Unreadable;
    QString column{}; ///< as it is headed in the workbook; empty: the whole row
    QVariantMap facts{};
    bool operator==(const ReviewProblem &) const = default;
};
using ReviewProblems = QList<ReviewProblem>;

/// How a row that came back stands to the file.
enum class ReviewState {
    Fresh,     ///< a new answer, to be taken
    Unchanged, ///< this answer is in the file already
    Blank,     ///< no answer yet
    Conflict,  ///< a person decides
    Refused,   ///< cannot be taken
};

/// One row of a workbook that came back, set beside the file.
struct ReviewLine {
    int file = 0; ///< index among the files read together
    int row = 0;  ///< 1 is the first row of the spreadsheet
    ApplicationId application{};
    int version = 0; ///< of the application as the file has it now
    QString child{};
    QString classWords{};
    ClassId schoolClass{};
    ReviewState state = ReviewState::Fresh;
    std::optional<ReviewOpinion> opinion{};
    QString written{}; ///< the answer as the teacher wrote it
    QString reason{};
    QString remark{};
    QString evidence{};
    QString signature{};
    Step step = Step::Applied; ///< where the application is now
    ReviewProblems problems{};
    Findings findings{};  ///< what the rules say of the step
    bool take = false;    ///< is it to be taken?
    bool decided = false; ///< a person has chosen
};

/// One workbook that came back.
struct ReviewFile {
    QString path{};
    ClassId schoolClass{};
    QString classWords{};
    QString checksum{};
    QString reviewer{};
    QDate reviewedOn{};
    ReviewProblems problems{};
    bool isRefused = false; ///< nothing of it can be used
};

/// All that came back at once, before anything is changed.
struct ReviewPlan {
    TermId term{};
    QList<ReviewFile> files{};
    QList<ReviewLine> lines{};

    [[nodiscard]] int count(ReviewState state) const
    {
        return static_cast<int>(std::ranges::count(lines, state, &ReviewLine::state));
    }
    [[nodiscard]] int taken() const { return static_cast<int>(std::ranges::count(lines, true, &ReviewLine::take)); }
    [[nodiscard]] int undecided() const
    {
        return static_cast<int>(std::ranges::count_if(
            lines, [](const ReviewLine &line) { return line.state == ReviewState::Conflict && !line.decided; }));
    }
    /// A person's choice for a row in conflict: of several answers to one application at most one is taken.
    void decide(qsizetype line, bool take)
    {
        lines[line].take = take;
        lines[line].decided = true;
        for (qsizetype other = 0; take && other < lines.size(); ++other)
            if (other != line && lines[other].application == lines[line].application) {
                lines[other].take = false;
                lines[other].decided = true;
            }
    }
};

/// A workbook as the register remembers it.
struct ReviewSheetNote {
    ReviewSheetId id{};
    TermId term{};
    ClassId schoolClass{};
    QDateTime writtenAt{};
    QString writtenBy{};
    QString file{};
    QString checksum{};
    int children = 0;
};

/// One reading of a workbook as the register remembers it.
struct ReviewReading {
    ReviewReadingId id{};
    TermId term{};
    ClassId schoolClass{};
    QDateTime readAt{};
    QString readBy{};
    QString file{};
    QString checksum{};
    QString reviewer{};
    QDate reviewedOn{};
    int taken = 0;
    int leftOpen = 0;
};

/// How far the review of a class is.
struct ReviewProgress {
    enum class State { NothingToReview, NotWritten, Out, PartlyBack, Done };

    ClassId schoolClass{};
    QString classWords{}; ///< as on forms
    int grade = 0;
    int number = 0;
    QString teacher{};
    int children = 0; ///< on the roll
    int applied = 0;  ///< applications that are not withdrawn
    int open = 0;     ///< of these, waiting for the class
    std::optional<ReviewSheetNote> written{};
    std::optional<ReviewReading> back{};

    [[nodiscard]] State state() const
    {
        if (open == 0)
            return applied == 0 ? State::NothingToReview : State::Done;
        if (!written)
            return State::NotWritten;
        return back && back->readAt >= written->writtenAt ? State::PartlyBack : State::Out;
    }
};

/// What writing workbooks brought.
struct ReviewWritten {
    QStringList files{};
    int children = 0;
    int classesWithout = 0; ///< classes in which nothing waits for the class
};

/// What a reading changed.
struct ReviewCounts {
    int agreed = 0;
    int returned = 0;
    int refused = 0;
    int left = 0; ///< rows with an answer that was not taken
};

} // namespace core
