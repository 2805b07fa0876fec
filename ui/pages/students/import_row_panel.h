// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/students/import_texts.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace ui {

/// One row of the preview in full: what is to be said about it, each field now and in the sheet, and the answers a
/// person can give.
class ImportRowPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ImportRowPanel(QWidget *parent = nullptr);
    /// `alike`: how many other rows ask the same and are open.
    void setRow(const core::exchange::ImportRow &row, const core::exchange::ImportProblems &problems,
                const core::RosterState &state, core::exchange::ImportPurpose purpose, int alike);
    void clear();
    void focusDecision();

Q_SIGNALS:
    void decided(int row, const core::exchange::RowDecision &decision);
    /// The same answer for every open row with this row's question.
    void decidedForAlike(int row, const core::exchange::RowDecision &decision);

private:
    void showChanges(const core::exchange::ImportRow &row);
    void showOptions();
    void takeFields();

    core::exchange::ImportRow m_row;
    QList<RowOption> m_options;
    QLabel *m_title;
    QLabel *m_told;
    QTableWidget *m_changes;
    QWidget *m_answers;
    QButtonGroup *m_group;
    QPushButton *m_alike;
    bool m_filling = false;
};

} // namespace ui
