// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window looks: its colours and the width of its rail.
#include "ui/shell/main_window.h"

#include "ui/shell/rail.h"

#include <QResizeEvent>
#include <QSettings>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Scheme;

void MainWindow::addLookCommands()
{
    addCommand(
        u"systemLookAction"_s, Icon::Theme, [] { return tr("Look: as the system"); },
        [this] { setScheme(Scheme::System); });
    addCommand(
        u"lightLookAction"_s, Icon::Theme, [] { return tr("Look: light"); }, [this] { setScheme(Scheme::Light); });
    addCommand(
        u"darkLookAction"_s, Icon::Theme, [] { return tr("Look: dark"); }, [this] { setScheme(Scheme::Dark); });
}

Scheme MainWindow::rememberedScheme()
{
    const QString kept = QSettings().value(u"window/look"_s).toString();
    return kept == "light"_L1 ? Scheme::Light : kept == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void MainWindow::setScheme(Scheme scheme)
{
    QSettings().setValue(u"window/look"_s, scheme == Scheme::Light  ? u"light"_s
                                           : scheme == Scheme::Dark ? u"dark"_s
                                                                    : u"system"_s);
    theme::apply(scheme);
}

void MainWindow::foldRail()
{
    const bool narrow = m_narrowByChoice || width() < theme::narrowWindow;
    if (narrow != m_rail->isNarrow())
        m_rail->setNarrow(narrow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    const bool wasNarrow = event->oldSize().width() < theme::narrowWindow;
    const bool isNarrow = event->size().width() < theme::narrowWindow;
    if (wasNarrow != isNarrow || !event->oldSize().isValid())
        foldRail();
}

} // namespace ui
