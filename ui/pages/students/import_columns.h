// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class Choice;

/// The second step of the import: which column holds which field, with the first values found there.
class ImportColumns : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumns(QWidget *parent = nullptr);
    void setTable(const core::RosterTable &table);
    /// The mapping as it stands now, corrected or not.
    [[nodiscard]] core::exchange::ColumnMapping mapping() const;
    [[nodiscard]] bool hasName() const;
    void focusFirst();

private:
    struct Line {
        core::exchange::StudentField field{};
        Choice *column = nullptr;
        QLabel *samples = nullptr;
    };

    void showSamples(const Line &line);

    core::RosterTable m_table;
    QList<Line> m_lines;
    QLabel *m_found;
    QWidget *m_inside = nullptr;
};

} // namespace ui
