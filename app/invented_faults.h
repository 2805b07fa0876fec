// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

namespace app {

/// A fault that was put into an invented school: which rule finds it, at whom. Kept beside the planting, so that a scan
/// can be held against it: it must find these and nothing else.
struct Planted {
    QString rule{};
    core::Subject subject = core::Subject::Term;
    qint64 id = 0;
};

inline constexpr qsizetype mostFaultyChildren = 14; ///< each shows one fault

/// The week of the present term: too short on Tuesday, nothing for the youngest on Friday, and programs with one fault
/// each.
void plantInPrograms(core::SchoolBook &book, const core::Term &term, QList<Planted> &planted);
/// Applications and records of the chosen children, none of which anybody has reviewed; call it when all others have
/// taken their steps.
void plantInApplications(core::SchoolBook &book, const core::Term &term, const QList<core::StudentId> &chosen,
                         QList<Planted> &planted);
inline constexpr qsizetype fewestPressed = 10; ///< smaller classes are not looked at
/// A class in which everyone applies, some in the same words, some by one hand (2.2): changes what is about to be entered
/// within one minute. False when the class is too small.
[[nodiscard]] bool pressClass(QList<core::Application> &ofClass);
void notePressed(const core::Term &term, core::ClassId schoolClass, QList<Planted> &planted);
/// A term that is over, whose programs nobody leads, whose draw nobody watched and where one application was forgotten:
/// names those, and adds a seat for a child who never applied.
void plantInFinishedTerm(core::SchoolBook &book, const core::Term &term, QList<Planted> &planted);

} // namespace app
