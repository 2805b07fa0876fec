// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"

#include <QDateTime>

#include <optional>

namespace ui {

/// How the open file stands with its safe copies.
struct CopyState {
    QDateTime at{}; ///< of the last good copy; invalid: none yet
    QDateTime now{};
    QString folder{};
    QString second{};
    bool changed = false;                   ///< something was done since the last copy
    bool placeGone = false;                 ///< the copy is not where it was made
    bool secondGone = false;                ///< a second place was chosen and is not there
    std::optional<core::Failure> trouble{}; ///< why the latest attempt gave no copy

    /// No copy, none for two days though work went on, or the place is gone.
    [[nodiscard]] bool needsCare() const;
};

/// For the status bar: when.
[[nodiscard]] QString copyWords(const CopyState &state);
/// For the home page and the settings: when, and what there is to know about it.
[[nodiscard]] QString copySentence(const CopyState &state);

/// The name under which this computer remembers something of one school file: files are kept apart by where they lie.
[[nodiscard]] QString fileSetting(const QString &path, const QString &what);

} // namespace ui
