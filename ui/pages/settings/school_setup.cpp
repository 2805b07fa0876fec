// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/school_setup.h"

#include <QFile>

namespace ui {

namespace {

/// Adds to `findings`; true while nothing refuses.
template<class T>
bool add(core::Findings &findings, const core::Outcome<T> &outcome)
{
    findings << outcome.findings();
    return outcome.isDone();
}

bool fill(core::SchoolBook &book, const SetupWish &wish, core::Findings &findings)
{
    return add(findings, book.terms.enter(wish.term)) &&
           (wish.classes.isEmpty() || add(findings, book.school.enter(wish.classes))) &&
           add(findings, book.school.enter(wish.person));
}

} // namespace

SetupResult setUp(const SetupWish &wish, const core::Clock &clock)
{
    core::School school = wish.school;
    if (!school.yearTurns.isValid())
        school.yearTurns = usualTurnOfYear;
    SetupResult result{.findings = core::SchoolOffice::check(school)};
    if (core::refuses(result.findings))
        return result;
    const core::Actor actor{.name = wish.person.name, .workstation = core::workstationName()};
    result.book = core::SchoolBook::create(wish.path, school, clock, actor);
    bool whole = false;
    try {
        whole = fill(*result.book, wish, result.findings);
    } catch (...) {
        result.book.reset();
        QFile::remove(wish.path);
        throw;
    }
    if (!whole) {
        result.book.reset();
        QFile::remove(wish.path);
    }
    return result;
}

} // namespace ui
