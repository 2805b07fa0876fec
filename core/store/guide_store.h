// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"
#include "core/domain/enrolment.h"
#include "core/domain/ids.h"

#include <QHash>

#include <array>

namespace core::store {

/// What the guide of a term counts, without reading the applications.
class GuideStore
{
public:
    explicit GuideStore(db::Connection &connection) : m_db(connection) {}

    /// Applications of a term by core::Step.
    [[nodiscard]] std::array<int, 7> steps(TermId term) const;
    /// Applications that wait for the class teacher, by class.
    [[nodiscard]] QHash<ClassId, int> waiting(TermId term) const;
    /// Live applications that wish for a course.
    [[nodiscard]] int wishing(TermId term) const;
    [[nodiscard]] int seats(TermId term) const;

private:
    db::Connection &m_db;
};

} // namespace core::store
