// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/statement.h"
#include "core/domain/codes.h"

namespace core::db {

template<class E>
requires std::is_enum_v<E>
struct Column<E> {
    static void bind(Statement &s, int index, E value) { s.bindText(index, word(value)); }
    static E read(const Statement &s, int column) { return fromWord<E>(s.text(column)); }
    static QJsonValue json(E value) { return word(value); }
};

template<>
struct Column<WeekdaySet> {
    static void bind(Statement &s, int index, WeekdaySet value) { s.bindNumber(index, value.bits); }
    static WeekdaySet read(const Statement &s, int column) { return {static_cast<int>(s.number(column))}; }
    static QJsonValue json(WeekdaySet value) { return value.bits; }
};

template<>
struct Column<GradeSet> {
    static void bind(Statement &s, int index, GradeSet value) { s.bindNumber(index, value.bits); }
    static GradeSet read(const Statement &s, int column) { return {static_cast<int>(s.number(column))}; }
    static QJsonValue json(GradeSet value) { return value.bits; }
};

} // namespace core::db
