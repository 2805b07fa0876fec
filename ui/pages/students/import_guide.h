// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/kit/guide.h"
#include "ui/pages/page_desk.h"

class QLabel;
class QPushButton;

namespace ui {

class Choice;
class ImportColumns;
class ImportPreview;

/// Brings a roster from a spreadsheet into the school: file, columns, preview, and only then the change.
class ImportGuide : public Guide
{
    Q_OBJECT

public:
    explicit ImportGuide(PageDesk &desk, QWidget *parent = nullptr);
    /// Reads a file as if it had been chosen in the first step.
    void readFile(const QString &path, int sheetIndex = 0);

Q_SIGNALS:
    /// Everything is written; the sentence says how many of what.
    void imported(const QString &sentence);

private:
    void addFileStep();
    void addColumnsStep();
    void addPreviewStep();
    void addLastStep();
    void chooseFile();
    void take(core::RosterTable table);
    [[nodiscard]] bool mayLeaveFile();
    [[nodiscard]] bool mayLeaveColumns();
    void compare(bool makeClasses);
    void saveRefused();
    [[nodiscard]] bool write();
    [[nodiscard]] QString summary() const;

    PageDesk &m_desk;
    core::RosterTable m_table;
    core::RosterState m_state;
    core::exchange::ImportPlan m_plan;
    bool m_makeClasses = true;
    QPushButton *m_choose = nullptr;
    QLabel *m_file = nullptr;
    QLabel *m_sheetLabel = nullptr;
    Choice *m_sheet = nullptr;
    ImportColumns *m_columns = nullptr;
    ImportPreview *m_preview = nullptr;
    QLabel *m_last = nullptr;
};

} // namespace ui
