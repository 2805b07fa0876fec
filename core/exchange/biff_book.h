// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/biff_text.h"
#include "core/exchange/number_look.h"

#include <QStringList>

namespace core::exchange {

/// What the first part of an .xls says of the workbook: its sheets, its texts, its number formats, its first day.
struct BiffBook {
    struct Tab {
        QString name{};
        qint64 place = 0; ///< of its first record in the stream
    };
    QList<Tab> tabs{}; ///< the visible worksheets; hidden ones only when no other is there
    QStringList texts{};
    QList<NumberLook> looks{}; ///< by style index
    BiffDialect dialect{};
    bool from1904 = false;
};

/// Throws SheetUnreadable, or SheetEncrypted when the stream has a password.
[[nodiscard]] BiffBook readBiffBook(QByteArrayView stream, const QString &path);

} // namespace core::exchange
