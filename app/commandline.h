// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace app {

/// Exit statuses of `kehou-cli` (a contract with scripts).
enum class Exit { Done = 0, Attention = 1, Usage = 2, File = 3, Refused = 4 };

/// The window's work without a window: parses the arguments (without the program's name), runs one command, and answers
/// its exit status. Results go to `out`, messages to `err`.
[[nodiscard]] Exit runCommand(const QStringList &arguments, QTextStream &out, QTextStream &err);

} // namespace app
