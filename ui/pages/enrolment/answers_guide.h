// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/application_table.h"
#include "ui/kit/guide.h"
#include "ui/pages/page_desk.h"

class QLabel;
class QPushButton;

namespace ui {

class AnswersPreview;
class ColumnPicker;
class TableSource;

/// Brings the table of a questionnaire, or the clerk's own, into the term as applications: file, columns, preview with
/// decisions, and only then the change, in one transaction away from the window's thread.
class AnswersGuide : public Guide
{
    Q_OBJECT

public:
    explicit AnswersGuide(PageDesk &desk, QWidget *parent = nullptr);
    /// Reads a file as if it had been chosen in the first step.
    void readFile(const QString &path, int sheetIndex = 0);
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
    void take(core::ApplicationTable table);
    void showColumns();
    [[nodiscard]] bool mayLeaveColumns();
    [[nodiscard]] bool mayLeavePreview();
    void compare();
    void saveRefused();
    void write();
    void settle(const core::Outcome<int> &taken);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QStringList staysOut() const;

    PageDesk &m_desk;
    core::ApplicationTable m_table;
    core::exchange::ApplicationBook m_book;
    core::exchange::ApplicationPlan m_plan;
    QMap<int, core::exchange::RowDecision> m_decisions;
    int m_comparison = 0; ///< the latest one counts
    TableSource *m_source = nullptr;
    ColumnPicker *m_columns = nullptr;
    AnswersPreview *m_preview = nullptr;
    QLabel *m_last = nullptr;
    QLabel *m_result = nullptr;
    QPushButton *m_saveRefused = nullptr;
};

} // namespace ui
