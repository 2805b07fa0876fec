// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/clause_chip.h"

#include "ui/kit/theme.h"

#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int summaryWidth = 360;
}

ClauseChip::ClauseChip(const QString &clause, std::function<QString()> summary, QWidget *parent)
    : QToolButton(parent), m_summary(std::move(summary))
{
    setText(clause);
    setObjectName(u"clause%1Chip"_s.arg(QString(clause).remove(u'.')));
    setFocusPolicy(Qt::NoFocus); // reading order goes from field to field
    setAccessibleName(tr("Clause %1").arg(clause));
    setCursor(Qt::PointingHandCursor);
    theme::setKind(this, "clause");
    connect(this, &QToolButton::clicked, this, &ClauseChip::showSummary);
}

void ClauseChip::showSummary()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *text = new QLabel(menu);
    text->setText(u"<b>%1</b><br>%2"_s.arg(accessibleName().toHtmlEscaped(),
                                           m_summary ? m_summary().toHtmlEscaped() : QString()));
    text->setWordWrap(true);
    text->setMargin(theme::fieldGap);
    text->setFixedWidth(summaryWidth);
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(text);
    menu->addAction(entry);
    menu->popup(mapToGlobal(QPoint(0, height() + theme::grid)));
}

} // namespace ui
