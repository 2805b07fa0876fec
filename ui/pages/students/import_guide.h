// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/table_guide.h"

namespace ui {

class ImportPreview;

/// Brings a roster from a spreadsheet into the school: pupils, guardians' telephones or staff.
class ImportGuide : public TableGuide
{
    Q_OBJECT

public:
    explicit ImportGuide(PageDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] const core::ReadTable &table() const override { return m_table; }
    void take(core::ReadTable table) override;
    [[nodiscard]] PickedTable picked() const override;
    void takeHeader(int row) override { core::takeHeaderRow(m_table, row); }
    [[nodiscard]] QString takeColumns(const core::NamedColumns &columns) override;
    [[nodiscard]] QString layouts(const QString &earlier) const override
    {
        return core::columnLayouts(m_table, earlier);
    }
    void look() override;
    [[nodiscard]] int count(core::exchange::RowKind kind) const override { return m_plan.count(kind); }
    [[nodiscard]] bool hasMore() const override { return !m_options.decisions.left.isEmpty(); }
    [[nodiscard]] QList<ImportEffect> effects() const override;
    [[nodiscard]] QList<ImportEffect> remarks() const override;
    void saveRefusedTo(const QString &path) override;
    void write() override;

private:
    [[nodiscard]] QWidget *purposes();
    void setPurpose(core::exchange::ImportPurpose purpose);
    void compare();

    core::RosterTable m_table;
    core::RosterState m_state;
    core::exchange::ImportPlan m_plan;
    core::exchange::ImportOptions m_options{};
    ImportPreview *m_preview;
};

} // namespace ui
