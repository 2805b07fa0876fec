// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

#include <memory>

namespace tests {

/// What an office refused, as text, so that a failing test says why.
QString reasons(const core::Findings &findings);

template<class T>
T done(const core::Outcome<T> &outcome)
{
    if (!outcome)
        throw std::runtime_error(reasons(outcome.findings()).toStdString());
    return outcome.value();
}

/// A small school to build tests on: one term of autumn 2026, a class in each primary grade, a person at the desk.
struct SmallSchool {
    SmallSchool();

    core::StudentId child(const QString &name, int grade, const QString &number = {});
    core::ProgramId course(const QString &title, int weekday, int seats, int minimum = 0);
    /// What a school settles before anybody applies: make-up days without service, the notice in every class of a child.
    void settleTerm();
    /// An application with consent; care all week.
    core::ApplicationId apply(core::StudentId child, const QList<core::ProgramId> &wishes = {}, int most = 1);
    void approve(const QList<core::ApplicationId> &ids);
    /// Inclusive care for all grades on all five days, until half past six.
    core::ProgramId care();
    /// Accepts the gaps of the week's plan, as a principal may: publishing waits for it (3.3).
    void acceptGaps();
    [[nodiscard]] core::ClassId classOf(int grade) const;

    core::FixedClock clock{QDate(2026, 9, 7)};
    std::unique_ptr<core::SchoolBook> book;
    core::TermId term{};
};

[[nodiscard]] core::School schoolForTests();
[[nodiscard]] core::Actor deskForTests();

} // namespace tests
