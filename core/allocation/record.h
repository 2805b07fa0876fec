// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"
#include "core/allocation/result.h"

#include <QByteArray>
#include <QJsonObject>

namespace core::allocation {

/// The rules by which seats are arranged here. Grows when the same input could give another result.
inline constexpr QStringView ruleVersion = u"1";

/// A draw written down so that anyone can recompute it. Input and result are canonical JSON as stored; meta says who
/// drew it, when, before which witnesses, and takes no part in the comparison.
[[nodiscard]] QByteArray writeRecord(const QByteArray &input, const QByteArray &result, const QJsonObject &meta = {});

/// What recomputing a record came to; the hashes are the recomputed ones.
struct Verdict {
    bool same = false;
    QString inputHash{};
    QString resultHash{};
};

/// Recomputes the record from its input and seed. Throws Failure(InstanceMalformed) when it cannot be read at all.
[[nodiscard]] Verdict verify(const QByteArray &record, const QString &path = {});

/// A stored draw opened again: the numbers behind the stored result, recomputed.
struct Reopened {
    Instance instance{};
    Result result{};
    bool same = false; ///< the stored result is what the input gives
};
[[nodiscard]] Reopened reopen(const QByteArray &input, const QByteArray &storedResult);

} // namespace core::allocation
