// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/outcome.h"
#include "core/base/progress.h"
#include "core/office/desk.h"
#include "core/office/places_office.h"
#include "core/office/students_office.h"
#include "core/office/terms_office.h"
#include "core/store/program_document_store.h"
#include "core/store/program_store.h"

namespace core {

/// Several programs at once: from a table, or from an earlier term.
struct ProgramIntake {
    QString action{}; ///< the journal's word for the whole: "programs.imported", "programs.taken-over"
    QString source{}; ///< the file's name, or the id of the term they come from
    QList<Program> fresh{};
    QList<Program> changed{}; ///< with the id and version that were read
};

/// The programs of a term, their times, seats and documents.
class ProgramsOffice
{
public:
    ProgramsOffice(Desk &desk, const TermsOffice &terms, const StudentsOffice &students, PlacesOffice &places)
        : m_desk(desk), m_terms(terms), m_students(students), m_places(places), m_store(desk.book),
          m_documents(desk.book)
    {}

    [[nodiscard]] QList<Program> programs(TermId term) const { return m_store.list(term); }
    [[nodiscard]] QList<ProgramLine> lines(TermId term) const { return m_store.lines(term); }
    [[nodiscard]] std::optional<Program> find(ProgramId id) const { return m_store.find(id); }
    /// What the rules say of a draft, before it is saved.
    [[nodiscard]] Findings check(const Program &draft) const;
    Outcome<ProgramId> enter(const Program &program);
    /// Another section of a course: both bear the course's name from now on.
    Outcome<ProgramId> enterSection(const Program &program, ProgramId of);
    Outcome<Done> change(const Program &program);
    /// All of it, or none: the number of programs written. A refusal names the program.
    Outcome<int> take(const ProgramIntake &intake, const Progress &progress = {});
    /// Refused while wishes, seats or pins name it.
    Outcome<Done> remove(ProgramId id);
    /// A program of an earlier term as a draft for another: without people who have left.
    [[nodiscard]] Program forTerm(const Program &program, TermId term, const QList<StaffMember> &staff) const;

    [[nodiscard]] QList<ProgramDocument> documents(ProgramId id) const { return m_documents.list(id); }
    [[nodiscard]] QByteArray documentContent(ProgramDocumentId id) const { return m_documents.content(id); }
    Outcome<ProgramDocumentId> attach(ProgramId program, const QString &name, const QByteArray &content);
    Outcome<Done> removeDocument(ProgramDocumentId id);

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
    [[nodiscard]] Findings checkSeats(const Program &draft, const Term &term) const;
    [[nodiscard]] Program settledPlace(const db::Transaction &write, Program program);
    Outcome<ProgramId> enterWithin(const db::Transaction &write, const Program &draft);
    Outcome<Done> changeWithin(const db::Transaction &write, const Program &draft);

    Desk &m_desk;
    const TermsOffice &m_terms;
    const StudentsOffice &m_students;
    PlacesOffice &m_places;
    store::ProgramStore m_store;
    store::ProgramDocumentStore m_documents;
};

} // namespace core
