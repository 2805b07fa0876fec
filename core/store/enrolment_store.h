// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/transaction.h"
#include "core/domain/enrolment.h"
#include "core/domain/seat.h"

#include <QHash>
#include <QJsonObject>

#include <optional>

namespace core::store {

/// The steps an application has taken, as far as lists show them.
struct StepsInShort {
    QString lastReason{};
    QDate approvedOn{};
};

/// Applications, their ranked wishes and their steps.
class EnrolmentStore
{
public:
    explicit EnrolmentStore(db::Connection &connection) : m_db(connection) {}

    [[nodiscard]] QList<Application> list(TermId term) const;
    [[nodiscard]] std::optional<Application> find(ApplicationId id) const;
    [[nodiscard]] QList<Application> of(StudentId student, TermId term) const;
    /// Of every term, oldest first, without their wishes.
    [[nodiscard]] QList<Application> inBrief(StudentId student) const;
    ApplicationId insert(const db::Transaction &write, const Application &application);
    /// Overwrites everything but the step; false when it was changed meanwhile.
    [[nodiscard]] bool update(const db::Transaction &write, const Application &application);
    /// Takes a step and records it; false when the application was changed meanwhile.
    [[nodiscard]] bool move(const db::Transaction &write, const Application &application, const ApplicationMove &move);
    [[nodiscard]] QList<ApplicationMove> moves(ApplicationId id) const;
    /// What lists show of the steps of each application of a term.
    [[nodiscard]] QHash<ApplicationId, StepsInShort> stepsInShort(TermId term) const;
    /// When the applications of a term that were withdrawn or declined came to that.
    [[nodiscard]] QHash<ApplicationId, QDateTime> endedAt(TermId term) const;
    /// When they were last typed in or changed at the desk; what a table brought does not count.
    [[nodiscard]] QHash<ApplicationId, QDateTime> changedAtDesk(TermId term) const;
    [[nodiscard]] int count(TermId term) const;
    /// The last day on which applications of a term are in time; invalid: none is set.
    [[nodiscard]] QDate closes(TermId term) const;
    void setCloses(const db::Transaction &write, TermId term, QDate day);
    /// How far the latest draw of a term is.
    [[nodiscard]] std::optional<DrawState> drawOf(TermId term) const;
    [[nodiscard]] static QJsonObject json(const Application &application);
    static void take(Application &to, const Application &from, const QStringList &columns);

private:
    void writeWishes(const db::Transaction &write, ApplicationId id, const QList<ProgramId> &wishes);
    void readWishes(Application &application) const;

    db::Connection &m_db;
};

} // namespace core::store
