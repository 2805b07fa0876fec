// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/review.h"

#include <QJsonObject>

namespace core::store {

/// Which review workbooks were written, which came back, and what the teachers answered.
class ReviewStore
{
public:
    explicit ReviewStore(db::Connection &connection) : m_db(connection) {}

    /// Of a term, oldest first.
    [[nodiscard]] QList<ReviewSheetNote> sheets(TermId term) const;
    [[nodiscard]] QList<ReviewReading> readings(TermId term) const;
    ReviewSheetId insert(const db::Transaction &write, const ReviewSheetNote &sheet);
    ReviewReadingId insert(const db::Transaction &write, const ReviewReading &reading);
    /// What a row said, taken or not.
    void insertAnswer(const db::Transaction &write, ReviewReadingId reading, const ReviewLine &line);
    [[nodiscard]] static QJsonObject json(const ReviewSheetNote &sheet);
    [[nodiscard]] static QJsonObject json(const ReviewReading &reading);

private:
    db::Connection &m_db;
};

} // namespace core::store
