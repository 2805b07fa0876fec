// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/lottery.h"

#include <QCryptographicHash>

#include <algorithm>
#include <numeric>

namespace core::allocation {

bool idLess(const QString &a, const QString &b)
{
    // UTF-16 stands in the order of code points but for surrogates, which come before U+E000 to U+FFFF.
    const qsizetype length = std::min(a.size(), b.size());
    for (qsizetype i = 0; i < length; ++i) {
        const char16_t x = a[i].unicode();
        const char16_t y = b[i].unicode();
        if (x != y)
            return QChar::isSurrogate(x) != QChar::isSurrogate(y) ? QChar::isSurrogate(y) : x < y;
    }
    return a.size() < b.size();
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
