// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QMenu;

namespace ui {

class RecordGrid;
class RecordTable;

/// The columns of a list: chosen, moved and sized, the order of the rows, and all of it kept under the list's name.
class RecordColumns : public QObject
{
    Q_OBJECT

public:
    RecordColumns(RecordGrid *grid, QObject *parent);
    ~RecordColumns() override;

    /// Takes up what was kept under `name`; an empty name keeps nothing.
    void begin(RecordTable *table, const QString &name);
    void asAtFirst();
    /// Keeps at once what would be kept in a moment: whoever leaves a page leaves it as it is now.
    void keepNow();
    /// What can be done with one column and with all of them.
    void fillMenu(QMenu *menu, int column);

private:
    void restore();
    void measure();
    void save();
    void rememberLater();
    void move(int column, int step);
    void addSorting(QMenu *menu, int column);
    void addPlaces(QMenu *menu, int column);
    void addChoice(QMenu *menu);
    [[nodiscard]] QString title(int column) const;

    RecordGrid *m_grid;
    QPointer<RecordTable> m_table;
    QString m_name;
    QTimer m_saving;
    bool m_restoring = false;
};

} // namespace ui
