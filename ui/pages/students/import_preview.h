// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/pages/rows_preview.h"

class QCheckBox;

namespace ui {

class ImportMissing;
class ImportRowPanel;

/// The preview of a roster's import: besides the rows it shows who of the school is missing from the table.
class ImportPreview : public RowsPreview
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);
    void setPlan(const core::exchange::ImportPlan &plan, const core::RosterState &state,
                 const core::exchange::ImportOptions &options);

Q_SIGNALS:
    void makeClassesAsked(bool make);
    /// A person has decided something: the plan is to be made anew.
    void decided(const core::exchange::ImportDecisions &decisions);

protected:
    void fillPanel(const PreviewLine &line) override;

private:
    ImportPreview(ImportRowPanel *panel, QWidget *parent);
    void decide(int row, const core::exchange::RowDecision &decision);
    void decideAlike(int row, const core::exchange::RowDecision &decision);
    void decideLeft(const QList<qint64> &ids, QDate day);
    [[nodiscard]] QList<int> alike(int row) const;

    core::exchange::ImportPlan m_plan;
    core::RosterState m_state;
    core::exchange::ImportDecisions m_decisions;
    core::exchange::ImportPurpose m_purpose{};
    QHash<int, core::exchange::ImportProblems> m_problems;
    ImportRowPanel *m_panel;
    ImportMissing *m_missing;
    QCheckBox *m_makeClasses;
};

} // namespace ui
