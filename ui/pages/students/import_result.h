// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace ui {

/// The last step of the import: what has happened, in numbers, and what can be done with the rest.
class ImportResult : public QWidget
{
    Q_OBJECT

public:
    explicit ImportResult(QWidget *parent = nullptr);
    void setPlan(const core::exchange::ImportPlan &plan, const core::RosterIntake &intake);

Q_SIGNALS:
    void saveRefusedAsked();

private:
    void addLine(const QString &what, qsizetype count);

    QGridLayout *m_grid;
    QPushButton *m_saveRefused;
};

} // namespace ui
