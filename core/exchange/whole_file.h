// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace core::exchange {

/// Writes a file that appears under its name only when it is whole: into a temporary file beside it, renamed at the end.
/// `write` gets the temporary path and returns an empty text, or what went wrong.
/// Throws CannotWrite or DiskFull; a file of that name is then as it was.
void writeWhole(const QString &path, const std::function<QString(const QString &temporary)> &write);
void writeWhole(const QString &path, const QByteArray &bytes);

} // namespace core::exchange
