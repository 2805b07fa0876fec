// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/kept_setting.h"

#include <QSettings>
#include <QStringList>

namespace ui {

void keepSetting(const QString &key, const QVariant &value)
{
    QSettings settings;
    const QVariant kept = settings.value(key);
    // A file of settings keeps a list of one text as a text, an empty list not at all, and a number as its digits.
    const bool same = value.typeId() == QMetaType::QStringList ? kept.toStringList() == value.toStringList()
                                                               : kept.isValid() && kept.toString() == value.toString();
    if (!same)
        settings.setValue(key, value);
}

} // namespace ui
