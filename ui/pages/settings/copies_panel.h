// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class CopyKeeper;
class FileChooser;
class IconLabel;

/// The safe copies of the file: the last one, where they lie, the second place, and the way back from one of them.
class CopiesPanel : public QFrame
{
    Q_OBJECT

public:
    CopiesPanel(CopyKeeper &keeper, FileChooser &files, QWidget *parent = nullptr);
    void load();

private:
    void chooseFolder();
    void chooseSecond();

    CopyKeeper &m_keeper;
    FileChooser &m_files;
    IconLabel *m_mark;
    QLabel *m_last;
    QLabel *m_sentence;
    QLabel *m_folder;
    QLabel *m_second;
    QPushButton *m_noSecond;
};

} // namespace ui
