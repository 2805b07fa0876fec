// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "ui/pages/page_desk.h"

#include <QTemporaryDir>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Page;

/// The files kept with a program. Adding and removing is done at once, and can be undone; a file is opened as a copy, so
/// that nothing outside changes what is kept.
class DocumentsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DocumentsPanel(PageDesk &desk, QWidget *parent = nullptr);

    /// Nothing can be added before a program is saved.
    void setProgram(core::ProgramId program);
    /// Reads them again: something was taken back, or changed elsewhere.
    void load();
    void retranslate();
    /// Takes a file in, as if it had been chosen.
    void add(const QString &path);

private:
    void show();
    void addLine(const core::ProgramDocument &document);
    void open(const core::ProgramDocument &document);
    void saveAs(const core::ProgramDocument &document);
    void remove(const core::ProgramDocument &document);
    void chooseFile();

    PageDesk &m_desk;
    core::ProgramId m_program{};
    QTemporaryDir m_copies; ///< gone with the panel
    QVBoxLayout *m_column;
    QLabel *m_hint;
    QPushButton *m_add;
    QList<QWidget *> m_lines{};
    QList<core::ProgramDocumentId> m_shown{};
};

} // namespace ui
