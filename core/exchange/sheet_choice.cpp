// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_choice.h"

#include "core/exchange/sheet_fault.h"

namespace core::exchange {

qsizetype placeOf(const SheetChoice &choice, const QStringList &sheets, const QString &path)
{
    const qsizetype place = choice.name.isEmpty() ? choice.index : sheets.indexOf(choice.name);
    if (place < 0 || place >= sheets.size())
        throw sheetMissing(path, choice.name.isEmpty() ? QString::number(choice.index + 1) : choice.name, sheets);
    return place;
}

} // namespace core::exchange
