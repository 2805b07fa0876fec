// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>

namespace core {

/// An amount of renminbi, in fen. There is no floating point between a fee and a receipt.
struct Money {
    qint64 fen = 0;

    auto operator<=>(const Money &) const = default;
    Money operator-() const { return {-fen}; }
    Money &operator+=(Money other)
    {
        fen += other.fen;
        return *this;
    }
    Money &operator-=(Money other)
    {
        fen -= other.fen;
        return *this;
    }
    friend Money operator+(Money a, Money b) { return {a.fen + b.fen}; }
    friend Money operator-(Money a, Money b) { return {a.fen - b.fen}; }
    friend Money operator*(Money a, qint64 times) { return {a.fen * times}; }

    /// Two decimals, no grouping: what scripts, JSON and spreadsheets read ("1234.50", "-0.05").
    [[nodiscard]] QString text() const
    {
        const qint64 size = fen < 0 ? -fen : fen;
        return (fen < 0 ? QStringLiteral("-") : QString()) + QString::number(size / 100) + QLatin1Char('.') +
               QString::number(size % 100).rightJustified(2, QLatin1Char('0'));
    }
};

} // namespace core
