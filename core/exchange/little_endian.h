// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QtEndian>

#include <optional>

namespace core::exchange {

/// A number as Windows programs write it; nothing when it does not lie in the bytes.
template<class T>
[[nodiscard]] std::optional<T> numberAt(QByteArrayView bytes, qint64 at)
{
    if (at < 0 || at > bytes.size() - static_cast<qint64>(sizeof(T)))
        return std::nullopt;
    return qFromLittleEndian<T>(bytes.data() + at);
}

} // namespace core::exchange
