// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace core::file {

/// A safe copy, by the time in its name.
struct DatedCopy {
    QString path{};
    QDateTime at{};
    bool operator==(const DatedCopy &) const = default;
};

/// How many days, weeks and months that have a copy keep one: their last.
inline constexpr int daysKept = 7;
inline constexpr int weeksKept = 8;
inline constexpr int monthsKept = 12;

/// The copies that may go: not of today, and not the last of a kept day, week or month. Days without a copy do not count,
/// so that a summer holiday uses nothing up. The newest is always kept. While a copy is dated later than `now` the clock
/// cannot be trusted and nothing goes.
[[nodiscard]] QList<DatedCopy> superfluous(QList<DatedCopy> copies, const QDateTime &now);

/// "school-20261126-163005.kehou": the seconds tell it from copies that people name themselves.
[[nodiscard]] QString copyName(const QString &baseName, const QDateTime &at);
/// The time in such a name; nothing when the name is not of this form.
[[nodiscard]] std::optional<QDateTime> timeInName(const QString &fileName, const QString &baseName);

/// Does the clock stand before something that has happened already? A few minutes are the clocks of two computers.
[[nodiscard]] bool isBefore(const QDateTime &now, const QDateTime &happened);

/// When the next day begins.
[[nodiscard]] QDateTime nextMidnight(const QDateTime &now);

} // namespace core::file
