// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_row_panel.h"

#include "ui/words/import_words.h"

#include <QTableWidget>

#include <algorithm>

namespace ui {

using namespace core::exchange;

namespace {
constexpr int fieldColumn = 0;
} // namespace

ImportRowPanel::ImportRowPanel(QWidget *parent) : RowPanel({}, parent)
{
    fields()->setWhatsThis(tr("Space takes a value or keeps the old one."));
    connect(fields(), &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            takeFields();
    });
}

void ImportRowPanel::setRow(const ImportRow &row, const ImportProblems &problems, const core::RosterState &state,
                            ImportPurpose purpose, int alike)
{
    m_row = row;
    QStringList told;
    for (const ImportProblem &problem : problems)
        told << problemText(problem);
    say(row.row, row.name(), told);
    const QList<RowOption> options = rowOptions(row, problems, state, purpose);
    const auto chosen = std::ranges::find(options, row.decision, &RowOption::decision);
    offer(options, chosen - options.begin(), row.decision);
    showChanges(row);
    const bool canBeSame = row.decision.choice == RowChoice::AsNew || row.decision.choice == RowChoice::LeaveOut ||
                           row.decision.choice == RowChoice::Confirm ||
                           (row.decision.choice == RowChoice::AsKnown && row.candidates.size() == 1);
    offerAlike(canBeSame ? alike : 0);
}

void ImportRowPanel::showChanges(const ImportRow &row)
{
    m_filling = true;
    QList<QStringList> rows;
    for (const FieldChange &change : row.kind == RowKind::Refused ? QList<FieldChange>() : row.changes)
        rows << QStringList{words::label(change.field), shownValue(change.field, change.before),
                            shownValue(change.field, change.after)};
    showFields(rows, {tr("Field"), tr("Now in the school"), tr("In the sheet")}, row.isOfKnown());
    for (int i = 0; i < rows.size() && row.isOfKnown(); ++i) {
        QTableWidgetItem *field = fields()->item(i, fieldColumn);
        field->setFlags(field->flags() | Qt::ItemIsUserCheckable);
        field->setCheckState(row.changes.at(i).kept ? Qt::Unchecked : Qt::Checked);
        field->setToolTip(tr("Switched off, the old value stays."));
    }
    m_filling = false;
}

/// The fields that are switched off keep their old value.
void ImportRowPanel::takeFields()
{
    RowDecision decision = m_row.decision;
    for (int i = 0; i < fields()->rowCount(); ++i) {
        const StudentField field = m_row.changes.at(i).field;
        if (fields()->item(i, fieldColumn)->checkState() == Qt::Unchecked)
            decision.kept << field;
        else
            decision.kept.remove(field);
    }
    if (decision != m_row.decision)
        Q_EMIT decided(m_row.row, decision);
}

} // namespace ui
