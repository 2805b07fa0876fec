// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "core/office/programs_office.h"
#include "core/office/students_office.h"
#include "core/report/parent_papers.h"
#include "core/store/notice_store.h"

namespace core {

/// Which paper for parents is printed, and for whom.
struct PaperWish {
    QString name{}; ///< F01 or F02
    TermId term{};
    ClassId schoolClass{};       ///< none: one copy for no class in particular
    QList<StudentId> children{}; ///< of the class; none: all of it
    bool isBlank = false;        ///< copies without a child's name
    int copies = 1;              ///< how many, when they are blank
};

/// What families are told before they apply (2.1): the texts of notice and form, what was handed out to which class, in
/// which words, and which slips came back.
class NoticesOffice
{
public:
    NoticesOffice(Desk &desk, const SchoolOffice &school, const TermsOffice &terms, const StudentsOffice &students,
                  const ProgramsOffice &programs)
        : m_desk(desk), m_school(school), m_terms(terms), m_students(students), m_programs(programs), m_store(desk.book)
    {}

    /// The text of a paper (F01, F02) as it is printed now; version 0 when the school never changed it.
    [[nodiscard]] NoticeTemplate text(const QString &name) const;
    [[nodiscard]] static Findings check(const NoticeTemplate &draft);
    Outcome<Done> save(const NoticeTemplate &draft);

    /// What the notice says of a term; proposals where nobody has written anything yet.
    [[nodiscard]] NoticePoints points(TermId term) const;
    Outcome<Done> save(const NoticePoints &points);

    /// Throws UnknownName for a term or class that is not there.
    [[nodiscard]] report::Document print(const PaperWish &wish) const;
    /// A text that is being written, as the first child of a class would get it.
    [[nodiscard]] report::Document preview(const NoticeTemplate &draft, TermId term, ClassId schoolClass) const;
    /// A paper in the words in which it was handed out.
    [[nodiscard]] report::Document handed(const Handout &handout) const;

    /// Enters in the register that these classes got a paper on a day, a copy for each child on the roll.
    Outcome<int> handOut(TermId term, const QList<ClassId> &classes, const QString &name, QDate day);
    /// How many slips came back.
    Outcome<Done> countSlips(HandoutId id, int yes, int no, QDate day);
    Outcome<Done> remove(HandoutId id);
    [[nodiscard]] std::optional<Handout> find(HandoutId id) const { return m_store.find(id); }
    /// Every class of a term with what it got, in class order.
    [[nodiscard]] QList<NoticeClassLine> classes(TermId term) const;
    /// Were the families told before applications open (2.1)?
    [[nodiscard]] Findings noticeFirst(TermId term) const;

private:
    [[nodiscard]] report::PaperFacts facts(const Term &term, ClassId schoolClass) const;
    [[nodiscard]] QList<report::PaperChild> children(const Term &term, ClassId schoolClass,
                                                     const QList<StudentId> &only) const;
    [[nodiscard]] Findings checkOf(const Handout &handout, const report::PaperFacts &facts, const QString &text) const;

    Desk &m_desk;
    const SchoolOffice &m_school;
    const TermsOffice &m_terms;
    const StudentsOffice &m_students;
    const ProgramsOffice &m_programs;
    store::NoticeStore m_store;
};

} // namespace core
