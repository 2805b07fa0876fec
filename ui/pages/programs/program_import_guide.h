// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/program_table.h"
#include "ui/pages/table_guide.h"

namespace ui {

class ProgramRowsPreview;

/// Brings a table of programs, such as a school's plan of clubs, into the term.
class ProgramImportGuide : public TableGuide
{
    Q_OBJECT

public:
    explicit ProgramImportGuide(PageDesk &desk, QWidget *parent = nullptr);

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
    [[nodiscard]] int count(core::exchange::RowKind kind) const override { return m_table.plan.count(kind); }
    [[nodiscard]] QList<ImportEffect> effects() const override;
    void saveRefusedTo(const QString &path) override;
    void write() override;

private:
    void addTemplate();
    void saveTemplate();

    core::ProgramTable m_table;
    ProgramRowsPreview *m_preview;
};

} // namespace ui
