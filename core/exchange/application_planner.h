// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/application_import.h"
#include "core/exchange/application_row.h"
#include "core/exchange/student_match.h"
#include "core/exchange/wish_match.h"

namespace core::exchange {

/// Plans a table of applications row by row: whose it is, what is wished, who consented, what it changes; then the rows
/// that mean one child.
class ApplicationPlanner
{
public:
    ApplicationPlanner(const Sheet &sheet, const ApplicationMapping &mapping, const ApplicationBook &book,
                       const QMap<int, RowDecision> &decisions, const Progress &progress);

    [[nodiscard]] ApplicationPlan plan();

private:
    /// One row on its way through the plan.
    struct Draft {
        ApplicationRow row{};
        ApplicationReading reading{};
        ImportProblems problems{};
        bool out = false;       ///< left out: by a decision, or because another row counts
        bool declines = false;  ///< the family does not take part
        qsizetype repeats = -1; ///< the draft before it that says the same, cell by cell
        bool open = false;      ///< a question that nobody has answered
    };

    void readRows();
    void findChild(Draft &draft);
    void nameCandidates(Draft &draft, const StudentMatch::Answer &answer);
    void settleRepeated();
    void settleDeclined();
    void settleSame();
    void settleOne(const QList<qsizetype> &group);
    void layOver(Draft &draft);
    void takeWishes(Draft &draft, Application &application, int grade);
    void takeCare(Draft &draft, Application &application) const;
    void takeAnswers(const Draft &draft, Application &application) const;
    void takeConsent(Draft &draft, Application &application);
    void withdraw(Draft &draft, const Application &stored);
    void askEnded(Draft &draft);
    void compare(Draft &draft);
    [[nodiscard]] bool isOlder(const Draft &draft, const Application &stored) const;
    void leaveAsOlder(Draft &draft, const Application &stored);
    void askRules(Draft &draft);
    void settleFormNumbers();
    void finish(Draft &draft);

    [[nodiscard]] ClassId classOf(const Draft &draft) const;
    [[nodiscard]] int gradeOfChild(const Student &student) const;
    [[nodiscard]] const StudentRecord *record(StudentId id) const;
    [[nodiscard]] const Application *live(StudentId child) const;
    void reportAt(Draft &draft, int column, ProblemCode code, QVariantMap facts) const;
    void report(Draft &draft, ApplicationField field, ProblemCode code, QVariantMap facts = {}) const;
    void ask(Draft &draft, ApplicationField field, ProblemCode code, QVariantMap facts, bool answered) const;
    [[nodiscard]] static bool isRefused(const Draft &draft);

    const Sheet &m_sheet;
    const ApplicationMapping &m_mapping;
    const ApplicationBook &m_book;
    const QMap<int, RowDecision> &m_decisions;
    const Progress &m_progress;
    StudentMatch m_match;
    WishMatch m_wishes;
    QMultiHash<QString, qsizetype> m_bySpelling{};
    QMultiHash<QDate, qsizetype> m_byBirth{};
    QHash<StudentId, qsizetype> m_live{};  ///< into the book's applications
    QHash<StudentId, qsizetype> m_ended{}; ///< the latest that was withdrawn or declined
    QList<Draft> m_drafts{};
    ApplicationPlan m_plan{};
};

} // namespace core::exchange
