// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Choice;

/// What is known of a table that is to be imported.
struct SourceTable {
    QString path{};       ///< empty: pasted
    QStringList sheets{}; ///< the visible sheets of the file
    int sheet = 0;
    int headerRow = -1; ///< 0 is the first row; -1: no headings were recognised
    int rows = 0;
};

/// The first step of every import: where the table comes from. A file, dropped or chosen, or the clipboard.
class TableSource : public QWidget
{
    Q_OBJECT

public:
    explicit TableSource(QWidget *parent = nullptr);
    /// A question above the buttons: what the table is taken for.
    void setQuestion(QWidget *question);
    /// Something else that is offered at the foot.
    void addBelow(QWidget *offer);
    /// A file that is being read: another sheet of the same, or another file, whose sheets nobody knows yet.
    void setReading(const QString &name, bool isSame);
    void setTable(const SourceTable &table);
    void focusFirst();

Q_SIGNALS:
    void fileAsked();
    void fileDropped(const QString &path);
    void pasteAsked();
    void sheetChosen(int sheet);

private:
    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_file;
    QLabel *m_sheetLabel;
    Choice *m_sheet;
    QVBoxLayout *m_column;
    int m_sheetNow = 0;
};

/// What a table is called: the file's name, or that it was pasted.
[[nodiscard]] QString tableName(const QString &path);

} // namespace ui
