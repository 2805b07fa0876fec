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
        qsizetype index = -1; ///< into Roster::records; -1: a new child
        std::optional<ProblemCode> problem{};
        QVariantMap facts{};
    };
    [[nodiscard]] Answer find(const RowReading &row, ClassId schoolClass) const;

private:
    [[nodiscard]] qsizetype byNumbers(const RowReading &row, Answer &answer) const;
    [[nodiscard]] bool couldBe(const RowReading &row, const StudentRecord &record, ClassId schoolClass) const;

    const Roster &m_roster;
    QHash<QString, qsizetype> m_byNumber{};
    QHash<QString, qsizetype> m_byId{};
    QMultiHash<QString, qsizetype> m_byNameAndBirth{};
};

/// Lays a row over a record (a stored one, or an empty one for a new child) and lists what that changes.
[[nodiscard]] QList<FieldChange> layOver(const RowReading &row, StudentRecord &record, QDate today);

/// The name and birth of a child as one key.
[[nodiscard]] QString nameAndBirth(const QString &name, QDate born);

} // namespace core::exchange
