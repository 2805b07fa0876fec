// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/two_texts.h"

#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wrapped(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    theme::setKind(label, kind);
    return label;
}

} // namespace

TwoTexts::TwoTexts(const QString &leftHead, const QString &rightHead, const QList<TextPair> &pairs, bool choose,
                   QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::panelPadding);
    grid->setVerticalSpacing(theme::controlPadding);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    grid->addWidget(wrapped(leftHead, "hint", this), 0, 1);
    grid->addWidget(wrapped(rightHead, "hint", this), 0, 2);
    int row = 1;
    for (const TextPair &pair : pairs) {
        auto *group = choose ? new QButtonGroup(this) : nullptr;
        grid->addWidget(wrapped(pair.field, "muted", this), row, 0);
        grid->addWidget(cell(pair, false, group), row, 1);
        grid->addWidget(cell(pair, true, group), row, 2);
        if (group)
            m_choices << group;
        ++row;
    }
}

QWidget *TwoTexts::cell(const TextPair &pair, bool right, QButtonGroup *group)
{
    const QString text = right ? pair.right : pair.left;
    //: a field that holds nothing
    QLabel *label = wrapped(text.isEmpty() ? tr("nothing") : text, text.isEmpty() ? "muted" : "plain", this);
    if (!group) {
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return label;
    }
    auto *choice = new QRadioButton(this);
    choice->setObjectName((right ? u"rightChoice%1"_s : u"leftChoice%1"_s).arg(m_choices.size()));
    choice->setAccessibleName(pair.field + u": "_s + label->text());
    choice->setChecked(right == pair.takesRight);
    group->addButton(choice, right ? 1 : 0);
    label->setBuddy(choice);
    auto *box = new QWidget(this);
    auto *line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::controlPadding);
    line->addWidget(choice, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    return box;
}

bool TwoTexts::takesRight(qsizetype pair) const { return m_choices.at(pair)->checkedId() == 1; }

} // namespace ui
