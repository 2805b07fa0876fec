// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"

#include <QHash>
#include <QStringList>

namespace core::exchange {

/// Finds the course that an answer means: by its title, or its number, tolerant of blanks, full-width signs, brackets and
/// of the weekday that a questionnaire writes behind the title. Never the nearest one: that is only named.
class WishMatch
{
public:
    /// The programs of the term, and titles of other terms, to say why a wish is not there.
    WishMatch(const QList<Program> &programs, const QStringList &titlesOfOtherTerms);

    struct Answer {
        enum class Kind { Found, Care, OtherTerm, Several, Unknown };
        Kind kind = Kind::Unknown;
        ProgramId program{};
        QStringList nearest{}; ///< titles that were perhaps meant, or that fit all alike
    };
    /// Of several sections of one title the one for the child's grade.
    [[nodiscard]] Answer find(const QString &written, int grade) const;

private:
    [[nodiscard]] Answer among(const QList<qsizetype> &places, int grade) const;
    [[nodiscard]] QStringList nearest(const QString &key) const;

    QList<Program> m_programs;
    QMultiHash<QString, qsizetype> m_byKey{};
    QStringList m_titles{}; ///< courses, each title once
    QSet<QString> m_others{};
};

/// A title as it is compared: letters and digits only, full-width ones plain.
[[nodiscard]] QString titleKey(const QString &title);

} // namespace core::exchange
