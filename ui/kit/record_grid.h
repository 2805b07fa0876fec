// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTableView>

namespace ui {

class RecordDelegate;
class RecordHead;
class RecordTable;

/// The table inside a RecordView: whole rows are chosen, letters typed find a row, and where the single cell matters
/// the arrows move it within the rows chosen.
class RecordGrid : public QTableView
{
    Q_OBJECT

public:
    explicit RecordGrid(QWidget *parent = nullptr);

    [[nodiscard]] RecordHead *head() const { return m_head; }
    [[nodiscard]] RecordTable *table() const;
    /// The current cell is framed, and Left and Right move it without letting go of the rows.
    void setCellMatters(bool matters);
    /// The columns that can be seen, in the order seen.
    [[nodiscard]] QList<int> shownColumns() const;
    void hoverRow(int row);
    void keyboardSearch(const QString &typed) override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    bool moveCell(int key);

    RecordDelegate *m_delegate;
    RecordHead *m_head;
    QElapsedTimer m_sinceKey;
    QString m_typed;
    bool m_cellMatters = false;
};

} // namespace ui
