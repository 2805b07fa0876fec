// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_spellings.h"
#include "core/domain/enrolment.h"
#include "core/exchange/application_columns.h"
#include "core/exchange/student_import.h"

#include <QHash>

namespace core::exchange {

/// What the school file knows, as applications are compared with it: whole values, so that a plan can be made away from
/// the file.
struct ApplicationBook {
    Term term{};
    Roster roster{};
    NameSpellings spellings{};
    QList<Program> programs{};
    QStringList titlesOfOtherTerms{};
    QList<Application> applications{};           ///< of the term, of every step
    QHash<ApplicationId, QDateTime> endedAt{};   ///< when it was withdrawn or declined
    QHash<ApplicationId, QDateTime> changedAt{}; ///< when it was last typed or changed at the desk, not by a table
    QDate today{};
    QString source{}; ///< the name of the table
    /// What the rules say of an application (policy is another room).
    std::function<Findings(const Application &)> check{};
};

/// One row of a table of applications, and what would become of it.
struct ApplicationRow {
    int row = 0; ///< 1 is the first row of the spreadsheet
    RowKind kind = RowKind::New;
    QString name{};      ///< as written
    QString className{}; ///< as written
    QDateTime submittedAt{};
    StudentId child{};         ///< whose it is, certain, decided or proposed
    bool childKnown = false;   ///< certain or decided
    Application application{}; ///< complete: for a known one the stored record with the row's answers laid over it
    std::optional<Application> before{}; ///< the application of that child that the row would change
    bool asks = false;                   ///< a person is asked about this row, decided by now or not
    bool goesBack = false;               ///< the step goes back, because somebody had agreed to the old state
    bool withdraws = false;              ///< the family says no: what it applied for before is withdrawn
    QList<qint64> candidates{};          ///< children whom the row could mean
    QList<int> rivals{};                 ///< other rows that mean the same child
    RowDecision decision{};              ///< as it was honoured
};

/// What an import of applications would do.
using ApplicationPlan = TablePlan<ApplicationRow, ImportProblem>;

/// Compares a table of applications with the school file. A child is known by 学籍号, else by the citizen number, else by
/// name, birth and class together; never by name alone. Every row rests on a guardian's consent (2.2).
[[nodiscard]] ApplicationPlan planApplications(const Sheet &sheet, const ApplicationMapping &mapping,
                                               const ApplicationBook &book,
                                               const QMap<int, RowDecision> &decisions = {},
                                               const Progress &progress = {});

/// Does a family's wish differ? What came from where and when does not count.
[[nodiscard]] bool sameAnswers(const Application &a, const Application &b);

/// The rows that stay out as refused or undecided, as they stood, with a last column that says why.
[[nodiscard]] Sheet rejectedRows(const Sheet &sheet, const ApplicationMapping &mapping, const ApplicationPlan &plan,
                                 const QString &reasonHeading,
                                 const std::function<QString(const ImportProblem &)> &words);

} // namespace core::exchange
