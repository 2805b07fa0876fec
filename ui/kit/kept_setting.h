// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>

namespace ui {

/// Keeps a setting of the program, and writes only when it is another than before: each write waits until the disk has
/// it, and at the start of the program that is longer than reading the list of pupils.
void keepSetting(const QString &key, const QVariant &value);

} // namespace ui
