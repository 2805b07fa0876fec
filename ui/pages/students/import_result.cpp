// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_result.h"

#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::RowKind;

ImportResult::ImportResult(QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_saveRefused(new QPushButton(tr("&Save the refused rows…"), this))
{
    m_saveRefused->setObjectName(u"saveRefusedAfterButton"_s);
    m_saveRefused->setAutoDefault(false);
    m_grid->setHorizontalSpacing(theme::pagePadding);
    m_grid->setVerticalSpacing(theme::controlPadding);
    m_grid->setColumnStretch(2, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::pagePadding);
    column->addLayout(m_grid);
    column->addWidget(m_saveRefused, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportResult::saveRefusedAsked);
}

void ImportResult::addLine(const QString &what, qsizetype count)
{
    if (count == 0)
        return;
    auto *number = new QLabel(QString::number(count), this);
    theme::setKind(number, "strong");
    const int row = m_grid->rowCount();
    m_grid->addWidget(number, row, 0, Qt::AlignRight);
    m_grid->addWidget(new QLabel(what, this), row, 1);
}

void ImportResult::setPlan(const core::exchange::ImportPlan &plan, const core::RosterIntake &intake)
{
    addLine(tr("entered"), plan.count(RowKind::New));
    addLine(tr("changed"), plan.count(RowKind::Changed));
    addLine(tr("of them with a real number instead of a temporary one"), plan.renumbered());
    addLine(tr("rows the same as before"), plan.count(RowKind::Unchanged));
    addLine(tr("classes made"), intake.classes.size());
    addLine(tr("pupils marked as left"), intake.left.size());
    addLine(tr("pupils not in the sheet, left as they are"), plan.missing.size() - intake.left.size());
    addLine(tr("rows left out by choice"), plan.count(RowKind::LeftOut));
    addLine(tr("rows refused"), plan.count(RowKind::Refused));
    addLine(tr("rows not decided, not imported"), plan.count(RowKind::Doubtful));
    m_saveRefused->setVisible(plan.count(RowKind::Refused) + plan.count(RowKind::Doubtful) > 0);
}

} // namespace ui
