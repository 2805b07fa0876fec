// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ui {

class Choice;

/// The first step of the import: where the table comes from.
class ImportSource : public QWidget
{
    Q_OBJECT

public:
    explicit ImportSource(QWidget *parent = nullptr);
    /// A file that is being read.
    void setReading(const QString &name);
    void setTable(const core::RosterTable &table);
    void focusFirst();

Q_SIGNALS:
    void purposeChosen(core::exchange::ImportPurpose purpose);
    void fileAsked();
    void fileDropped(const QString &path);
    void pasteAsked();
    void sheetChosen(int sheet);

private:
    [[nodiscard]] QWidget *purposes();

    QButtonGroup *m_purposes;
    QPushButton *m_choose;
    QPushButton *m_paste;
    QLabel *m_file;
    QLabel *m_sheetLabel;
    Choice *m_sheet;
    int m_sheetNow = 0;
};

/// What the table is called: the file's name, or that it was pasted.
[[nodiscard]] QString sourceName(const core::RosterTable &table);

} // namespace ui
