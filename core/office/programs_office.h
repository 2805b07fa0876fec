// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/office/desk.h"
#include "core/office/terms_office.h"
#include "core/store/program_store.h"

namespace core {

/// The programs of a term and their times.
class ProgramsOffice
{
public:
    ProgramsOffice(Desk &desk, const TermsOffice &terms) : m_desk(desk), m_terms(terms), m_store(desk.book) {}

    [[nodiscard]] QList<Program> programs(TermId term) const { return m_store.list(term); }
    [[nodiscard]] QList<ProgramLine> lines(TermId term) const { return m_store.lines(term); }
    [[nodiscard]] std::optional<Program> find(ProgramId id) const { return m_store.find(id); }
    /// What the rules say of a draft, before it is saved.
    [[nodiscard]] Findings check(const Program &draft) const;
    Outcome<ProgramId> enter(const Program &program);
    Outcome<Done> change(const Program &program);
    /// Refused while wishes, seats or pins name it.
    Outcome<Done> remove(ProgramId id);
    /// The fields of a record, to be set beside those of another state of it.
    [[nodiscard]] static QJsonObject texts(const Program &record) { return store::ProgramStore::json(record); }
    /// `mine` with the fields of the file where they were chosen: a change of what the file holds.
    [[nodiscard]] static Program settled(Program mine, const Program &file, const QStringList &fromFile)
    {
        store::ProgramStore::take(mine, file, fromFile);
        return mine;
    }
    /// The grades that a content may serve (3.5a).
    [[nodiscard]] static GradeSet gradesFor(ContentCategory category);
    /// The whole plan of a term against clause 3.3.
    [[nodiscard]] Findings checkPlan(TermId term) const;

private:
    Desk &m_desk;
    const TermsOffice &m_terms;
    store::ProgramStore m_store;
};

} // namespace core
