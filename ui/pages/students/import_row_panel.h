// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/students/import_texts.h"

namespace ui {

/// One row of a roster in full. A field can be switched off: then the old value stays.
class ImportRowPanel : public RowPanel
{
    Q_OBJECT

public:
    explicit ImportRowPanel(QWidget *parent = nullptr);
    /// `alike`: how many other rows ask the same and are open.
    void setRow(const core::exchange::ImportRow &row, const core::exchange::ImportProblems &problems,
                const core::RosterState &state, core::exchange::ImportPurpose purpose, int alike);

private:
    void showChanges(const core::exchange::ImportRow &row);
    void takeFields();

    core::exchange::ImportRow m_row;
    bool m_filling = false;
};

} // namespace ui
