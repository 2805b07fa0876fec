// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/enrolment.h"
#include "core/domain/school.h"

#include <QList>

namespace core::policy {

// What can look like compulsion in disguise (2.2: 严禁强制或变相强制). Each of these has innocent reasons as well, so none
// is more than a question, and only the principal is asked. Below these numbers nothing is said.
inline constexpr int smallestClass = 10;    ///< day pupils of a class of which all take part
inline constexpr int mostOfOneGuardian = 3; ///< children for whom one name consented without being on their records
inline constexpr int mostInOneMinute = 5;   ///< consents of one class, or typed by one person, within sixty seconds
inline constexpr int fewestSameWords = 5;   ///< applications of one class with one and the same remark
inline constexpr int shortestSameWords = 8; ///< letters; shorter remarks ("无", "准时接") are alike by nature

/// What is known of one application and its child.
struct ConsentFacts {
    Application application{};
    ClassId schoolClass{};
    int grade = 0;
    int classNumber = 0;
    bool guardianOnRecord = false; ///< who consented is one of the child's guardians
};

/// A class of the term: how many day pupils it has.
struct ClassShare {
    ClassId schoolClass{};
    int grade = 0;
    int classNumber = 0;
    int dayPupils = 0;
};

struct CompulsionFacts {
    QList<ConsentFacts> applications{}; ///< every live one of the term
    QList<ClassShare> classes{};
};

/// Every day pupil of a class takes part.
[[nodiscard]] Findings wholeClass(const CompulsionFacts &facts);
/// One name stands under the consents of many children on whose records it is not: siblings share a guardian on record.
[[nodiscard]] Findings oneGuardian(const CompulsionFacts &facts);
/// Many consents of one class were sent, or typed in by one person, within one minute. Rows of an import are written at
/// once, so for them only the time at which the family sent it counts.
[[nodiscard]] Findings oneMinute(const CompulsionFacts &facts);
/// One and the same sentence stands in many applications of a class.
[[nodiscard]] Findings sameWords(const CompulsionFacts &facts);

/// Whom the signals concern: the principal, not a deputy.
[[nodiscard]] bool isPrincipal(const StaffMember &member);

[[nodiscard]] bool isSignal(const QString &rule);

/// All of them.
[[nodiscard]] Findings compulsionSignals(const CompulsionFacts &facts);

} // namespace core::policy
