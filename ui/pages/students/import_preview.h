// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/kit/record_model.h"

#include <QWidget>

class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ui {

class ImportMissing;
class ImportRowPanel;
class RecordView;
class SearchBar;

/// A row of the spreadsheet as the preview's list shows it.
struct PreviewRow {
    int row = 0;
    qsizetype place = 0; ///< in ImportPlan::rows
    core::exchange::RowKind kind{};
    bool asks = false;
    bool keepsSome = false; ///< unchanged only because a person kept the old values
    QString name{};
    QString className{};
    Badge state{};
    QString told{}; ///< what changes, what is wrong
};

/// The third step of the import: what each row would do, what is doubtful and to be decided, who is missing.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);
    void setPlan(const core::exchange::ImportPlan &plan, const core::RosterState &state,
                 const core::exchange::ImportOptions &options);

Q_SIGNALS:
    void makeClassesAsked(bool make);
    void saveRefusedAsked();
    /// A person has decided something: the plan is to be made anew.
    void decided(const core::exchange::ImportDecisions &decisions);

private:
    /// What a chip shows.
    enum class Part { New, Changed, Unchanged, Doubtful, Missing, Refused, LeftOut };

    void build();
    void addChip(Part part, const QString &name);
    void buildTools();
    void showPart(Part part);
    void showRow(qint64 row);
    void nameChips();
    void decide(int row, const core::exchange::RowDecision &decision);
    void decideAlike(int row, const core::exchange::RowDecision &decision);
    void decideLeft(const QList<qint64> &ids, QDate day);
    [[nodiscard]] int count(Part part) const;
    [[nodiscard]] QList<int> alike(int row) const;
    [[nodiscard]] Part firstPart() const;
    [[nodiscard]] static bool belongs(const PreviewRow &row, Part part);
    [[nodiscard]] static RecordModel<PreviewRow>::Columns columns();

    RecordModel<PreviewRow> m_rows;
    core::exchange::ImportPlan m_plan;
    core::RosterState m_state;
    core::exchange::ImportDecisions m_decisions;
    core::exchange::ImportPurpose m_purpose{};
    QHash<int, core::exchange::ImportProblems> m_problems;
    QHash<Part, QPushButton *> m_chips;
    SearchBar *m_search;
    RecordView *m_list;
    ImportRowPanel *m_panel;
    ImportMissing *m_missing;
    QSplitter *m_split;
    QStackedWidget *m_stack;
    QCheckBox *m_makeClasses;
    QPushButton *m_saveRefused;
    Part m_part = Part::New;
    bool m_filled = false;
};

} // namespace ui
