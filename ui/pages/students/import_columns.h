// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/column_picker.h"

namespace ui {

/// The second step of the roster's import: which column holds which field.
class ImportColumns : public ColumnPicker
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void setTable(const core::RosterTable &table);
    /// The mapping as it stands now, corrected or not.
    [[nodiscard]] core::exchange::ColumnMapping mapping() const;
    [[nodiscard]] bool hasName() const;

private:
    core::RosterTable m_table;
};

} // namespace ui
