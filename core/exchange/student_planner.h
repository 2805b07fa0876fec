// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/student_match.h"
#include "core/exchange/student_row.h"
#include "core/exchange/table_planner.h"

#include <QHash>

namespace core::exchange {

/// Plans a roster, or a list of guardians' telephones: whose each row is, and what it changes.
class StudentPlanner final : public TablePlanner
{
public:
    StudentPlanner(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing, SchoolYearStart year,
                   QDate today, const ImportOptions &options, const Progress &progress);

protected:
    [[nodiscard]] ImportProblems read(qsizetype sheetRow) override;
    void settleNumbers() override;
    void place(qsizetype i) override;
    void settleSame() override;
    void conclude() override;

private:
    [[nodiscard]] bool isPhones() const { return m_options.purpose == ImportPurpose::GuardianPhones; }
    [[nodiscard]] qsizetype childOf(Draft &draft, RowReading &reading, ClassId schoolClass);
    void dropForeignNumbers(RowReading &reading, qsizetype child) const;
    void checkKnown(Draft &draft, const RowReading &reading, const Student &student);
    void placeInClass(Draft &draft, const RowReading &reading, const SchoolClass &meant, ClassId schoolClass);
    void layRosterOver(Draft &draft, const RowReading &reading, const SchoolClass &meant, ClassId schoolClass);
    void layPhonesOver(Draft &draft, const RowReading &reading);
    [[nodiscard]] QString childKey(qsizetype i) const;
    /// Name, birth and class of a row as one text; empty when one of them is missing.
    [[nodiscard]] QString placeKey(const RowReading &reading) const;
    [[nodiscard]] ClassId classId(const SchoolClass &meant) const;
    [[nodiscard]] int classToMake(const SchoolClass &meant);
    [[nodiscard]] QString classText(const SchoolClass &c) const;
    [[nodiscard]] QString classText(ClassId id) const;

    const Roster &m_existing;
    StudentMatch m_match;
    QDate m_today;
    SchoolYearStart m_year;
    QHash<StudentId, StudentRecord> m_phonesLaid{}; ///< what earlier rows of a list of telephones made of a child
    QSet<QString> m_withoutNumbers{};               ///< placeKey of the rows that have no number at all
    QList<RowReading> m_readings{};                 ///< of each draft; their problems have gone over to it
};

} // namespace core::exchange
