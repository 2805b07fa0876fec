// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace core::policy {

/// A clause of the city's plan, in our own words.
struct Clause {
    QString number{}; ///< "3.5b"
    QString title{};
    QString summary{};
};

enum class ClauseLanguage { Chinese, English };

/// All clauses in the plan's order.
[[nodiscard]] const QList<Clause> &clauses(ClauseLanguage language = ClauseLanguage::Chinese);
/// nullptr when the plan has no such clause.
[[nodiscard]] const Clause *clause(const QString &number, ClauseLanguage language = ClauseLanguage::Chinese);

} // namespace core::policy
