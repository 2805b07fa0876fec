// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace core {

/// A row's identity, typed by what it identifies, so that a pupil's id never passes for a program's.
/// Ids come from one sequence per school file: no two rows of any table share one. 0 means "not stored yet".
template<class Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isSet() const { return value != 0; }
    [[nodiscard]] QString text() const { return QString::number(value); }
    auto operator<=>(const Id &) const = default;
};

template<class Tag>
size_t qHash(Id<Tag> id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}

} // namespace core
