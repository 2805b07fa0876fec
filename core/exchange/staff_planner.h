// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/table_planner.h"

namespace core::exchange {

/// Plans a staff list. Somebody is known by name and telephone together; a name alone asks.
class StaffPlanner final : public TablePlanner
{
public:
    StaffPlanner(const Sheet &sheet, const ColumnMapping &mapping, const QList<StaffMember> &existing,
                 const ImportOptions &options, const Progress &progress);

protected:
    [[nodiscard]] ImportProblems read(qsizetype sheetRow) override;
    void place(qsizetype i) override;
    void settleSame() override;

private:
    /// A row as far as it speaks of a person.
    struct Reading {
        QString name{};
        QString duty{};
        QString phone{};
    };

    [[nodiscard]] const StaffMember *memberOf(Draft &draft, const Reading &reading);
    [[nodiscard]] const StaffMember *find(qint64 id) const;

    const QList<StaffMember> &m_existing;
    QMultiHash<QString, qsizetype> m_byName{};
    QList<Reading> m_readings{};
};

} // namespace core::exchange
