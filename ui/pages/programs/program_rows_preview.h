// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/program_table.h"
#include "ui/pages/row_panel.h"
#include "ui/pages/rows_preview.h"

namespace ui {

/// One row of a table of programs in full: every field, beside what stands in the term now.
class ProgramRowPanel : public RowPanel
{
    Q_OBJECT

public:
    explicit ProgramRowPanel(const QList<core::StaffMember> &staff, QWidget *parent = nullptr);
    void setRow(const core::exchange::ProgramRow &row, const QStringList &told);

private:
    QHash<qint64, QString> m_names;
};

/// The preview of an import of programs. A row is right or refused; nothing is to be decided.
class ProgramRowsPreview : public RowsPreview
{
    Q_OBJECT

public:
    explicit ProgramRowsPreview(const QList<core::StaffMember> &staff, QWidget *parent = nullptr);
    void setTable(const core::ProgramTable &table);
    /// What could not be read, then what the rules say.
    [[nodiscard]] static QStringList reasons(const core::ProgramTable &table, const core::exchange::ProgramRow &row);

protected:
    void fillPanel(const PreviewLine &line) override;

private:
    ProgramRowsPreview(ProgramRowPanel *panel, QWidget *parent);

    core::ProgramTable m_table;
    ProgramRowPanel *m_panel;
};

} // namespace ui
