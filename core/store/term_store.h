// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/term.h"
#include "core/domain/term_guide.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// The terms, latest first; who checked a plan, and the days by which their steps are due.
class TermStore
{
public:
    explicit TermStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] QList<Term> list() const;
    [[nodiscard]] std::optional<Term> find(TermId id) const;
    TermId insert(const db::Transaction &write, const Term &term);
    [[nodiscard]] bool update(const db::Transaction &write, const Term &term);
    [[nodiscard]] static QJsonObject json(const Term &term);

    [[nodiscard]] std::optional<TermMark> planMark(TermId id) const;
    void markPlan(const db::Transaction &write, TermId id, const TermMark &mark);
    void unmarkPlan(const db::Transaction &write, TermId id);
    [[nodiscard]] QHash<GuideStep, QDate> due(TermId id) const;
    /// An invalid day takes the due day away.
    void setDue(const db::Transaction &write, TermId id, GuideStep step, QDate due);

private:
    db::Connection &m_db;
};

} // namespace core::store
