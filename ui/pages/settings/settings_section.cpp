// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_section.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

QFrame *SettingsSection::sidePanel(Form *form, QLabel *title)
{
    auto *panel = new QFrame(this);
    theme::setKind(panel, "panel");
    panel->setFixedWidth(theme::sidePanelWidth);
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    theme::setKind(title, "section");
    title->setIndent(0);
    title->setWordWrap(true);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::panelPadding);
    column->setSpacing(theme::fieldGap);
    column->addWidget(title);
    column->addWidget(form, 1);
    auto *margin = new QVBoxLayout(panel);
    margin->setContentsMargins(1, 1, 1, 1);
    margin->addWidget(scrolled(inside, panel));
    form->setQuestion(&m_desk.question);
    return panel;
}

void SettingsSection::tell(const QString &sentence, const QString &warnings)
{
    if (warnings.isEmpty())
        Q_EMIT undoable(sentence);
    else
        Q_EMIT caution(sentence + QLatin1Char(' ') + warnings);
}

bool SettingsSection::openRecord(qint64) { return false; }

} // namespace ui
