// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class Choice;

/// The second step of the import: where the headings stand and which column holds which field, with the first values
/// found there.
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

Q_SIGNALS:
    /// The headings stand in another row, 0 is the first; -1: there are none.
    void headerRowChosen(int row);

private:
    struct Line {
        core::exchange::StudentField field{};
        Choice *column = nullptr;
        QLabel *samples = nullptr;
    };

    void fillHeaderRows();
    void addLine(core::exchange::StudentField field, QWidget *inside, QGridLayout *grid);
    void showSamples(const Line &line);

    core::RosterTable m_table;
    QList<Line> m_lines;
    Choice *m_headerRow;
    QLabel *m_found;
    int m_shownRow = -1;
    int m_width = 0;
};

} // namespace ui
