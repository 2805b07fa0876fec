// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/review.h"
#include "core/report/form_frame.h"

namespace core::report {

/// A child's row of form F03: what the school knows, and what the class teacher is asked.
struct ReviewRow {
    ApplicationId application{};
    int version = 0;
    QStringList fixed{}; ///< in the order of fixedReviewColumns()
    QString evidence{};  ///< 有, 无 or nothing
    QString signature{};
    QString opinion{}; ///< what has been decided already, for the paper form
    QString reason{};
};

/// One class's review sheet as a value: it becomes a workbook or a page.
struct ReviewSheet {
    QString schoolKey{}; ///< tells files of different schools apart
    QString school{};
    TermId term{};
    QString termWords{};
    ClassId schoolClass{};
    QString classWords{};
    QString teacher{};
    int children = 0; ///< of the class
    QList<ReviewRow> rows{};
};

struct ReviewSheetFacts {
    School school{};
    QString schoolKey{};
    Term term{};
    SchoolClass schoolClass{};
    QString teacher{};
    int children = 0;
    QList<ApplicationLine> applications{};    ///< of this class, those that belong on the sheet
    QHash<ProgramId, QString> programs{};     ///< titles
    QHash<StudentId, bool> withoutEvidence{}; ///< children of a priority group, none of whose claims has evidence
};

[[nodiscard]] ReviewSheet reviewSheet(const ReviewSheetFacts &facts);

/// The heads of the columns that are the school's: 序号 … 优先类别.
[[nodiscard]] const QStringList &fixedReviewColumns();
/// The heads of the columns that are the teacher's: 佐证材料 … 备注.
[[nodiscard]] const QStringList &answerReviewColumns();
/// 同意, 退回, 不同意.
[[nodiscard]] QString opinionWord(ReviewOpinion opinion);
/// The answers that are understood for one another; nothing beyond this list is guessed.
[[nodiscard]] std::optional<ReviewOpinion> opinionOf(const QString &written);
/// The reasons a teacher can choose from.
[[nodiscard]] const QStringList &reviewReasons();
/// "2026-2027学年第一学期课后服务班级初审表".
[[nodiscard]] QString reviewTitle(const ReviewSheet &sheet);
/// The two lines over the table.
[[nodiscard]] QStringList reviewInstructions();
/// "三年级(2)班 初审表", without an ending; only signs that every system allows.
[[nodiscard]] QString reviewFileName(const ReviewSheet &sheet);
/// A text as it is compared: without invisible signs and needless blanks.
[[nodiscard]] QString plainCell(const QString &text);

/// Form F03 on paper.
[[nodiscard]] Document reviewForm(const QList<ReviewSheet> &sheets, const FormFrame &frame);

} // namespace core::report
