// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/journal.h"

#include <QStringList>

#include <functional>

namespace ui {

/// One line of the journal as people read it.
struct HistoryLine {
    QString when{};
    QString who{};
    QString what{};
    QStringList changes{}; ///< "Telephone: 189****1234 → 138****0001"
};

/// The life of a child's record, field by field; sensitive numbers stay masked.
[[nodiscard]] QList<HistoryLine> historyInWords(const QList<core::JournalEntry> &entries,
                                                const std::function<QString(core::ClassId)> &className);

} // namespace ui
