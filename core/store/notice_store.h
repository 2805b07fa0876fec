// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/notice.h"

#include <QJsonObject>

#include <optional>

namespace core::store {

/// The texts of papers for parents, what they say of a term, and what was handed out and came back.
class NoticeStore
{
public:
    explicit NoticeStore(db::Connection &connection) : m_db(connection) {}

    /// The school's own text of a paper, if it ever had one.
    [[nodiscard]] std::optional<NoticeTemplate> templateOf(const QString &name) const;
    NoticeTemplateId insert(const db::Transaction &write, const NoticeTemplate &draft);
    [[nodiscard]] bool update(const db::Transaction &write, const NoticeTemplate &draft);

    [[nodiscard]] std::optional<NoticePoints> points(TermId term) const;
    NoticePointsId insert(const db::Transaction &write, const NoticePoints &points);
    [[nodiscard]] bool update(const db::Transaction &write, const NoticePoints &points);

    /// Of a term, latest first.
    [[nodiscard]] QList<Handout> handouts(TermId term) const;
    [[nodiscard]] std::optional<Handout> find(HandoutId id) const;
    HandoutId insert(const db::Transaction &write, const Handout &handout);
    [[nodiscard]] bool update(const db::Transaction &write, const Handout &handout);
    void remove(const db::Transaction &write, HandoutId id);

    [[nodiscard]] static QJsonObject json(const NoticeTemplate &record);
    [[nodiscard]] static QJsonObject json(const NoticePoints &record);
    [[nodiscard]] static QJsonObject json(const Handout &record);

private:
    db::Connection &m_db;
};

} // namespace core::store
