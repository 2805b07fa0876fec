// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/student_import.h"
#include "core/exchange/student_row.h"

#include <QHash>

namespace core::exchange {

/// Finds the stored child that a row means, and says so when that cannot be decided.
class StudentMatch
{
public:
    explicit StudentMatch(const Roster &roster);

    struct Answer {
        qsizetype index = -1;                  ///< into Roster::records; -1: a new child, or nobody knows
        QList<qsizetype> candidates{};         ///< whom the row could mean, when that is asked
        std::optional<ProblemCode> question{}; ///< why it cannot be decided here
        QVariantMap facts{};
    };
    [[nodiscard]] Answer find(const RowReading &row, ClassId schoolClass) const;
    /// The index of a stored child, or -1.
    [[nodiscard]] qsizetype indexOf(StudentId id) const { return m_byStored.value(id, -1); }
    /// Whose number this is, or -1; a citizen number is found in a G number, too.
    [[nodiscard]] qsizetype holderOf(const QString &number) const { return m_byNumber.value(number, -1); }
    [[nodiscard]] qsizetype holderOfId(const QString &id) const { return m_byId.value(id, -1); }
    /// Stored children with a temporary number, and who of the same name and birth has a real one.
    [[nodiscard]] QMap<StudentId, StudentId> perhapsTwice() const;

private:
    void byNumbers(const RowReading &row, Answer &answer) const;
    void byNameAndBirth(const RowReading &row, ClassId schoolClass, Answer &answer) const;
    void byNameOnly(const RowReading &row, ClassId schoolClass, Answer &answer) const;
    void ask(Answer &answer, ProblemCode question, const QList<qsizetype> &candidates, const RowReading &row) const;

    const Roster &m_roster;
    QHash<QString, qsizetype> m_byNumber{};
    QHash<QString, qsizetype> m_byId{};
    QHash<StudentId, qsizetype> m_byStored{};
    QMultiHash<QString, qsizetype> m_byNameAndBirth{};
    QMultiHash<QString, qsizetype> m_byName{};
};

/// Lays a row over a record (a stored one, or an empty one for a new child) and lists what that changes. Fields that
/// are kept are listed and not changed.
[[nodiscard]] QList<FieldChange> layOver(const RowReading &row, StudentRecord &record, QDate today,
                                         const QSet<StudentField> &kept = {});

/// Gives the guardians of a row their places beside those of the record, so that nobody stored is pushed out; the names
/// for whom there is no place are taken out of the row and answered.
[[nodiscard]] QStringList seatGuardians(RowReading &row, const StudentRecord &record);

/// The name and birth of a child as one key.
[[nodiscard]] QString nameAndBirth(const QString &name, QDate born);

} // namespace core::exchange
