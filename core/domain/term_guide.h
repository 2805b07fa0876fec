// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/calendar.h"
#include "core/domain/enrolment.h"
#include "core/domain/school.h"
#include "core/domain/seat.h"
#include "core/domain/term.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace core {

/// The steps of a term in their order; the first two only until the school file has them.
enum class GuideStep {
    School,
    Roster,
    Calendar,
    Programs,
    Plan,
    Notice,
    Applications,
    Review,
    Approval,
    Draw,
    Publication,
    Running,
    Closing
};
inline constexpr int guideSteps = 13;

/// How far a step is: done, the first that is not, under way beside it, still to come.
enum class GuideState { Done, Next, Open, Later };

/// A class with applications that wait for its teacher.
struct ClassWaiting {
    SchoolClass schoolClass{};
    QString teacher{};
    int count = 0;
};

/// Somebody has looked at something and stands by it.
struct TermMark {
    QDateTime at{};
    QString actor{};
    QString stamp{}; ///< what was looked at; another stamp later means that it was changed since
};

/// What the guide of a term rests on, counted. What a part of the program does not know yet is nullopt, and its step is
/// then left out instead of invented.
struct TermGuideFacts {
    Term term{}; ///< without an id: no term yet
    QDate today{};
    int classes = 0;
    int pupils = 0;

    ServiceDays days{};
    int servedDays = 0; ///< service days up to yesterday
    QList<QDate> openMakeUps{};
    QList<FestivalSuggestion> suggestions{};
    QList<int> unknownYears{};

    int care = 0;    ///< programs of inclusive care
    int courses = 0; ///< personalised courses
    int planFindings = 0;
    std::optional<TermMark> planChecked{};
    QString planStamp{}; ///< of the plan as it is now

    std::optional<int> noticeClasses{}; ///< classes that are to get the parent notice
    int noticesOut = 0;                 ///< … that were handed it
    int noticesBack = 0;                ///< … whose slips are back

    std::array<int, 7> steps{}; ///< applications by core::Step
    QList<ClassWaiting> waiting{};
    int wishing = 0; ///< live applications that wish for a course
    std::optional<Draw> draw{};
    int seats = 0;
    QDate printed{}; ///< the lists of the term

    QHash<GuideStep, QDate> due{}; ///< the days the school has set

    [[nodiscard]] bool isPlanFresh() const { return planChecked && planChecked->stamp == planStamp; }
    [[nodiscard]] int applications() const; ///< neither withdrawn nor declined
    [[nodiscard]] int approved() const;
    [[nodiscard]] bool hasSeats() const; ///< a draw is confirmed
};

/// One row of the guide.
struct GuideRow {
    GuideStep step = GuideStep::School;
    GuideState state = GuideState::Later;
    QDate due{};
    bool late = false; ///< not done, and its day has passed
    bool operator==(const GuideRow &) const = default;
};

/// The steps of a term with their states.
struct TermGuide {
    QList<GuideRow> rows{};

    [[nodiscard]] const GuideRow *row(GuideStep step) const;
    [[nodiscard]] const GuideRow *next() const; ///< nullptr when all is done
    [[nodiscard]] int late() const;
};

[[nodiscard]] bool isDone(GuideStep step, const TermGuideFacts &facts);
[[nodiscard]] TermGuide guideOf(const TermGuideFacts &facts);

} // namespace core
