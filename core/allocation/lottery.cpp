// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/lottery.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace core::allocation {

bool idLess(const QString &a, const QString &b)
{
    const auto whole = [](QChar c) { return !c.isSurrogate(); };
    if (std::all_of(a.cbegin(), a.cend(), whole) && std::all_of(b.cbegin(), b.cend(), whole))
        return a < b;
    return a.toUcs4() < b.toUcs4(); // UTF-16 order differs from code points beyond the basic plane
}

QList<qsizetype> lotteryOrder(const QString &seed, const QStringList &ids, const QStringList &drawnAs)
{
    const QByteArray prefix = (seed + u'|').toUtf8();
    QList<QByteArray> tickets;
    tickets.reserve(ids.size());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QString &name = drawnAs.value(i).isEmpty() ? ids[i] : drawnAs[i];
        hash.reset();
        hash.addData(prefix);
        hash.addData(name.toUtf8());
        tickets << hash.result();
    }
    QList<qsizetype> order(ids.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) {
        return tickets[a] != tickets[b] ? tickets[a] < tickets[b] : idLess(ids[a], ids[b]);
    });
    return order;
}

void drawNumbers(Instance &instance, const QString &seed)
{
    QStringList ids;
    QStringList families;
    for (const Child &child : std::as_const(instance.children)) {
        ids << child.id;
        families << child.family;
    }
    instance.seed = seed;
    int number = 0;
    for (const qsizetype child : lotteryOrder(seed, ids, families))
        instance.children[child].lottery = number++;
}

} // namespace core::allocation
