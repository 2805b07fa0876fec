// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"

#include <algorithm>
#include <numeric>

namespace core::allocation {

/// The public draw: the ids (as indices) in the order of SHA-256(utf8(seed + "|" + id)), ties by id. Where `drawnAs`
/// is given and not empty for an id, that text is hashed in its place.
[[nodiscard]] QList<qsizetype> lotteryOrder(const QString &seed, const QStringList &ids,
                                            const QStringList &drawnAs = {});

/// Gives every child of the instance her number (0 = first) from its seed.
void drawNumbers(Instance &instance, const QString &seed);

/// Ids in the order of their code points, on every machine and in every language.
[[nodiscard]] bool idLess(const QString &a, const QString &b);

/// Indices of rows in the order of their ids.
template<class Row>
[[nodiscard]] QList<int> byId(const QList<Row> &rows)
{
    QList<int> order(rows.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return idLess(rows[a].id, rows[b].id); });
    return order;
}

} // namespace core::allocation
