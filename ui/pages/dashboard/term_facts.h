// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

#include <array>

namespace ui {

/// Something done, once or several times in a row.
struct LatestAct {
    core::JournalEntry entry{}; ///< the latest of them
    int times = 1;
    bool more = false; ///< the journal was not read to its beginning: at least so often
};

/// What the dashboard shows of a term, counted.
struct TermFacts {
    int classes = 0;
    int pupils = 0;
    int dayPupils = 0;
    QList<core::ProgramLine> programs{};
    QHash<core::ProgramId, int> firstWishes{};
    std::array<int, 7> steps{};    ///< applications by core::Step
    std::array<int, 5> careDays{}; ///< children approved for inclusive care, Monday to Friday
    int inCare = 0;
    int seats = 0;    ///< given
    int children = 0; ///< with at least one seat
    core::Findings plan{};
    QList<LatestAct> latest{};
    bool hasTerm = false;
    core::TermGuideFacts guide{};
    core::SchoolYearStart schoolYear = 0; ///< of the day
    int finished = 0;                     ///< pupils in classes that have finished, before the promotion

    [[nodiscard]] int at(core::Step step) const { return steps[size_t(step)]; }
    /// On their way or arrived: not withdrawn, not declined.
    [[nodiscard]] int applications() const;
    [[nodiscard]] int approved() const { return at(core::Step::SchoolApproved) + at(core::Step::Arranged); }
};

[[nodiscard]] TermFacts readTermFacts(core::SchoolBook &book, core::TermId term);

} // namespace ui
