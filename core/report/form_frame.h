// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "core/domain/term.h"
#include "core/report/document.h"

#include <QHash>

namespace core::report {

/// What every form carries besides its own matter (forms.md): school, term, who made it, who checked it, when.
struct FormFrame {
    School school{};
    Term term{};
    QString compiledBy{}; ///< 制表人; empty leaves room for a signature
    QString reviewedBy{}; ///< 审核人; empty leaves room for a signature
    QDate date{};
};

/// An empty document of a catalogue entry under this frame.
[[nodiscard]] Document framedDocument(const QString &catalogueName, const FormFrame &frame, Orientation orientation);

/// The order of printed lists: grade, class, number in class (none last), name in pinyin, id. Row numbers that come
/// from it stay the same as long as the children do.
[[nodiscard]] QList<qsizetype> rosterOrder(const QList<const StudentLine *> &children);

/// Tells children of one name apart on a list (data-conventions 3.6).
class NameNotes
{
public:
    /// `acrossClasses`: two of one name in different classes are told apart too.
    explicit NameNotes(const QList<const StudentLine *> &children, bool acrossClasses = false);

    /// For the school's own lists: the mark, else the last four of the 学籍号, else the birth date; empty when no other
    /// child of the list has the name.
    [[nodiscard]] QString note(const StudentLine &child) const;
    /// For lists that hang on a wall: the mark, else the number in class; never a digit of an identity number.
    [[nodiscard]] QString publicNote(const StudentLine &child) const;

private:
    [[nodiscard]] QString key(const StudentLine &child) const;
    [[nodiscard]] bool isShared(const StudentLine &child) const;
    [[nodiscard]] bool markTells(const StudentLine &child) const;

    bool m_acrossClasses = false;
    QHash<QString, int> m_names{};
    QHash<QString, int> m_marks{};
};

} // namespace core::report
