// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace house {

/// A string literal as it stands in a source, with the line where it begins.
struct Literal {
    int line = 0;
    QString text{};
};

/// A C++ source in three readings that keep every line where it was, so that each check looks only at what concerns it.
struct Source {
    QString path{};    ///< from the root of the project
    QString text{};    ///< as it stands
    QString code{};    ///< comments and the insides of literals blanked
    QString sayings{}; ///< comments blanked, literals kept
    QList<Literal> literals{};
    [[nodiscard]] bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    [[nodiscard]] bool isIn(const char *folder) const { return path.startsWith(QLatin1String(folder)); }
};

[[nodiscard]] Source readSource(const QString &path, const QString &text);

/// The line (from 1) in which a position lies.
[[nodiscard]] int lineOf(const QString &text, qsizetype position);

} // namespace house
