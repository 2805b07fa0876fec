// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace core::exchange {

/// Is an .xls whole in itself? Its chains of sectors end, its records lie inside the stream, and every text inside its
/// record. freexl believes the lengths in the file and reads past the end of a damaged one, so nothing that fails here
/// is shown to it.
[[nodiscard]] bool isSoundXls(const QByteArray &bytes);

} // namespace core::exchange
