// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QGuiApplication>
#include <QSize>

namespace tests {

/// The room of a page on the smallest screen, 1366×768: with QT_SCALE_FACTOR=1.5 as small as it is at 150 %.
inline QSize pageOnSmallScreen()
{
    constexpr int statusBar = 28;
    const qreal scale = qGuiApp->devicePixelRatio();
    const int width = int(1366 / scale);
    const int rail = width < ui::theme::narrowWindow ? ui::theme::narrowRailWidth : ui::theme::railWidth;
    return {width - rail, int(768 / scale) - ui::theme::headerHeight - statusBar};
}

} // namespace tests
