// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "core/domain/program.h"
#include "core/report/form_frame.h"
#include "core/report/notice_text.h"

#include <optional>

namespace core::report {

/// What a paper for parents says of the term and of one class.
struct PaperFacts {
    FormFrame frame{};
    NoticePoints points{};
    QList<ProgramLine> programs{};
    std::optional<SchoolClass> schoolClass{}; ///< nothing: a sample for the whole school
    QString teacher{};
};

/// A child whose copy is printed.
struct PaperChild {
    StudentLine line{};
    Student student{};
    QList<Guardian> guardians{};
};

/// The values of the fields that are the same for a whole class. Those without a value are empty.
[[nodiscard]] QHash<QString, QString> paperValues(const PaperFacts &facts);
/// Fields of a text for which there is nothing to say: their place is left open on paper.
[[nodiscard]] QStringList emptyFields(const QString &text, const QHash<QString, QString> &values);

/// The text as it is for a class, the fields of a child still open: what the register keeps.
[[nodiscard]] QString textForClass(const QString &text, const PaperFacts &facts);

/// A text for a class becomes pages: a copy for each child, and `blank` copies without a name.
struct PaperCopies {
    QString name{}; ///< F01 or F02
    FormFrame frame{};
    QString text{}; ///< of textForClass
    QString tibetan{};
    QString classWords{};
    QList<PaperChild> children{};
    int blank = 0;
};
[[nodiscard]] Document parentPaper(const PaperCopies &wish);

/// The points as the program proposes them for a term nobody has written any for.
[[nodiscard]] NoticePoints proposedPoints(TermId term);

} // namespace core::report
