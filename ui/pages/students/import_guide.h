// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/roster_table.h"
#include "ui/kit/guide.h"
#include "ui/pages/page_desk.h"

class QLabel;

namespace ui {

class ImportColumns;
class ImportPreview;
class ImportResult;
class ImportSource;

/// Brings a roster from a spreadsheet into the school: file, columns, preview with decisions, and only then the change,
/// in one transaction away from the window's thread.
class ImportGuide : public Guide
{
    Q_OBJECT

public:
    explicit ImportGuide(PageDesk &desk, QWidget *parent = nullptr);
    /// Reads a file as if it had been chosen in the first step.
    void readFile(const QString &path, int sheetIndex = 0);
    /// Takes the block of cells that the clipboard holds, or says that there is none.
    void paste();

Q_SIGNALS:
    /// Everything is written; the sentence says how many of what.
    void imported(const QString &sentence);

private:
    void addSourceStep();
    void addColumnsStep();
    void addPreviewStep();
    void addLastStep();
    void addResultStep();
    void chooseFile();
    void take(core::RosterTable table);
    void setPurpose(core::exchange::ImportPurpose purpose);
    [[nodiscard]] QString rememberedUnder() const;
    [[nodiscard]] bool mayLeaveColumns();
    [[nodiscard]] bool mayLeavePreview();
    void compare();
    void saveRefused();
    void write();
    void settle(const core::Outcome<int> &taken, const core::RosterIntake &intake);
    [[nodiscard]] QStringList whatChanges() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString doneSentence() const;

    PageDesk &m_desk;
    core::RosterTable m_table;
    core::RosterState m_state;
    core::exchange::ImportPlan m_plan;
    core::exchange::ImportOptions m_options{};
    int m_comparison = 0; ///< the latest one counts
    ImportSource *m_source = nullptr;
    ImportColumns *m_columns = nullptr;
    ImportPreview *m_preview = nullptr;
    QLabel *m_last = nullptr;
    ImportResult *m_result = nullptr;
};

} // namespace ui
