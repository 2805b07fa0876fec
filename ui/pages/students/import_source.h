// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/pages/table_source.h"

class QButtonGroup;

namespace ui {

/// The first step of the roster's import: what the table is taken for, and where it comes from.
class ImportSource : public TableSource
{
    Q_OBJECT

public:
    explicit ImportSource(QWidget *parent = nullptr);
    void setTable(const core::RosterTable &table);

Q_SIGNALS:
    void purposeChosen(core::exchange::ImportPurpose purpose);

private:
    [[nodiscard]] QWidget *purposes();

    QButtonGroup *m_purposes;
};

/// What the table is called: the file's name, or that it was pasted.
[[nodiscard]] QString sourceName(const core::RosterTable &table);

} // namespace ui
