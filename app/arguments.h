// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QHash>
#include <QStringList>

namespace app {

/// Thrown when the command line itself is wrong; the message is for the person who typed it.
struct UsageError {
    QString words{};
};

/// The words after the command: places in order, options by name.
class Arguments
{
public:
    /// `flags` take no value; every other option takes the next word. Options not in `flags` or `options` are refused.
    Arguments(const QStringList &words, const QStringList &flags, const QStringList &options);

    /// The n-th word that is no option; throws UsageError naming `what` when it is missing.
    [[nodiscard]] QString place(int n, const QString &what) const;
    [[nodiscard]] int places() const { return static_cast<int>(m_places.size()); }
    [[nodiscard]] bool has(const QString &flag) const { return m_options.contains(flag); }
    [[nodiscard]] QString option(const QString &name, const QString &fallback = {}) const
    {
        return m_options.value(name, fallback);
    }
    /// A whole number from `least` to `most`.
    [[nodiscard]] int number(const QString &name, int fallback, int least, int most = 2147483647) const;
    /// An id as `info` prints it; 0 when the option was not given.
    [[nodiscard]] qint64 id(const QString &name) const;
    /// A day as ISO 8601 writes it; `fallback` when the option was not given.
    [[nodiscard]] QDate day(const QString &name, QDate fallback = {}) const;
    /// Throws UsageError when the option was not given.
    [[nodiscard]] QString required(const QString &name) const;

private:
    QStringList m_places{};
    QHash<QString, QString> m_options{};
};

} // namespace app
