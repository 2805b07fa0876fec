// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/place.h"
#include "core/domain/program.h"

#include <QList>

namespace core::policy {

/// A program takes no more children than its place holds.
[[nodiscard]] Findings fitsPlace(const Program &draft, const Place &place);
/// Reserved seats are part of the seats, and each is for somebody.
[[nodiscard]] Findings checkReserves(const Program &draft);
/// Sections of one course are the same thing at another time: families choose between them by the time alone.
[[nodiscard]] Findings sectionsAlike(const Program &draft, const QList<Program> &others);
/// Clause 3.5c: families pay nothing for inclusive care. Clause 4.5: no fee without an approved standard.
[[nodiscard]] Findings checkFee(const Program &draft);
/// A file kept with a program is not larger than a school file can carry along.
[[nodiscard]] Findings checkDocument(const ProgramDocument &document);

/// A child with a confirmed seat, and her other seats of the term.
struct SeatedChild {
    QString name{};
    int grade = 0;
    QList<Program> others{};
};
/// What is known when a program changes that children have confirmed seats in.
struct SeatedFacts {
    Program before{};
    Program draft{};
    QList<SeatedChild> children{};
    bool oneCourseADay = true;
};
/// A given seat is kept (3.4): no change of a program takes it away from a child.
[[nodiscard]] Findings checkSeated(const SeatedFacts &facts);

/// `others` may hold the place itself as it was.
[[nodiscard]] Findings checkPlace(const Place &draft, const QList<Place> &others);

} // namespace core::policy
