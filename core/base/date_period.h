// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace core {

/// From a day to a day, both included; an open end lasts.
struct DatePeriod {
    QDate from{};
    std::optional<QDate> until{};

    [[nodiscard]] bool isOrdered() const { return from.isValid() && (!until || *until >= from); }
    [[nodiscard]] bool contains(QDate day) const { return day >= from && (!until || day <= *until); }
    [[nodiscard]] bool overlaps(const DatePeriod &other) const
    {
        return (!other.until || from <= *other.until) && (!until || other.from <= *until);
    }
    bool operator==(const DatePeriod &) const = default;
};

} // namespace core
