// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"

#include <QMap>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;

namespace ui {

class Choice;

/// A field for which a column is chosen.
struct PickedField {
    QString name{}; ///< in code, and in the objectName of its choice
    QString label{};
    std::function<QString(const QString &)> shown{}; ///< a value as a person may see it; nothing: shortened
    QString note{}; ///< said instead of the first values, as long as the column is the one that was found
};

/// A table, and what its columns are taken to hold.
struct PickedTable {
    core::exchange::Sheet sheet{};
    bool found = false;
    int headerRow = -1;
    bool mayLackHeadings = false; ///< every column can be chosen by hand
    QList<PickedField> fields{};
    QMap<QString, int> columns{}; ///< by the field's name; 0 is the first column
};

/// The second step of every import: where the headings stand and which column holds which field, with the first values
/// found there.
class ColumnPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnPicker(QWidget *parent = nullptr);
    void setTable(const PickedTable &table);
    /// As they stand now, corrected or not.
    [[nodiscard]] QMap<QString, int> columns() const;
    void focusFirst();

Q_SIGNALS:
    /// The headings stand in another row, 0 is the first; -1: there are none.
    void headerRowChosen(int row);

private:
    struct Line {
        PickedField field{};
        Choice *column = nullptr;
        QLabel *samples = nullptr;
    };

    void fillHeaderRows();
    void addLine(const PickedField &field, QWidget *inside, QGridLayout *grid);
    void showSamples(const Line &line);

    PickedTable m_table;
    QList<Line> m_lines;
    Choice *m_headerRow;
    QLabel *m_found;
    int m_shownRow = -1;
    int m_width = 0;
};

} // namespace ui
