// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/grades_edit.h"

#include "ui/kit/editors.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

GradesEdit::GradesEdit(core::SchoolStage stage, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    if (stage != core::SchoolStage::Junior)
        addRow(1, 6, column);
    if (stage != core::SchoolStage::Primary)
        addRow(7, 9, column);
    setFocusProxy(m_rows.first().second);
}

void GradesEdit::addRow(int first, int last, QVBoxLayout *column)
{
    auto *picker = new GradePicker(first, last, {}, this);
    picker->setObjectName(u"grades%1Picker"_s.arg(first));
    column->addWidget(picker);
    m_rows << std::pair(first, picker);
    int grade = first;
    for (QPushButton *button : picker->findChildren<QPushButton *>()) {
        button->setObjectName(u"grade%1Toggle"_s.arg(grade));
        button->setAccessibleName(words::gradeLabel(grade));
        button->setToolTip(button->accessibleName());
        ++grade;
    }
    connect(picker, &TogglePicker::bitsChanged, this, [this] { Q_EMIT bitsChanged(bits()); });
}

int GradesEdit::bits() const
{
    int bits = 0;
    for (const auto &[first, picker] : m_rows)
        bits |= picker->bits() << (first - 1);
    return bits;
}

void GradesEdit::setBits(int bits)
{
    for (const auto &[first, picker] : m_rows)
        picker->setBits(bits >> (first - 1));
}

} // namespace ui
