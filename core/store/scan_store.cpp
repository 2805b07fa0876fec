// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/scan_store.h"

#include "core/store/columns.h"

namespace core::store {

using db::Statement;

QHash<StudentId, StudentLine> ScanStore::children(SchoolYearStart year) const
{
    Statement s(m_db, "select s.id, s.name, s.school_class, c.stage, c.entry_year, c.number, s.residence, s.standing, "
                      "(select g.name from guardian g where g.student = s.id order by g.place limit 1) "
                      "from student s left join school_class c on c.id = s.school_class");
    QHash<StudentId, StudentLine> children;
    while (s.step()) {
        StudentLine line{.id = s.at<StudentId>(0),
                         .name = s.text(1),
                         .schoolClass = s.at<ClassId>(2),
                         .stage = s.at<Stage>(3),
                         .entryYear = s.at<int>(4),
                         .classNumber = s.at<int>(5),
                         .residence = s.at<Residence>(6),
                         .standing = s.at<Standing>(7),
                         .guardian = s.text(8)};
        line.grade = line.schoolClass.isSet() ? gradeOf(line.stage, line.entryYear, year) : 0;
        children.insert(line.id, line);
    }
    return children;
}

QHash<StudentId, QList<PriorityClaim>> ScanStore::claims() const
{
    Statement s(m_db, "select id, student, priority_group, evidence, source, valid_from, valid_until "
                      "from priority_claim order by id");
    QHash<StudentId, QList<PriorityClaim>> claims;
    while (s.step())
        claims[s.at<StudentId>(1)] << PriorityClaim{
            .id = s.at<ClaimId>(0),
            .student = s.at<StudentId>(1),
            .group = s.at<PriorityGroup>(2),
            .evidence = s.text(3),
            .source = s.at<ClaimSource>(4),
            .valid = {.from = s.at<QDate>(5), .until = s.at<std::optional<QDate>>(6)}};
    return claims;
}

QHash<StudentId, QStringList> ScanStore::guardians() const
{
    Statement s(m_db, "select student, name from guardian");
    QHash<StudentId, QStringList> names;
    while (s.step())
        names[s.at<StudentId>(0)] << s.text(1);
    return names;
}

QSet<ClassId> ScanStore::classesTold(TermId term) const
{
    Statement s(m_db, "select distinct class from handout where term = ?1 and name = 'F01'");
    s.with(term);
    QSet<ClassId> told;
    while (s.step())
        told.insert(s.at<ClassId>(0));
    return told;
}

QHash<ApplicationId, QDate> ScanStore::atStepSince(TermId term) const
{
    Statement s(m_db,
                "select m.application, max(m.at) from application_move m "
                "join application a on a.id = m.application "
                "where a.term = ?1 and a.step in ('applied', 'returned', 'class-reviewed') group by m.application");
    s.with(term);
    QHash<ApplicationId, QDate> since;
    while (s.step())
        since.insert(s.at<ApplicationId>(0), QDate::fromString(s.text(1).left(10), Qt::ISODate));
    return since;
}

} // namespace core::store
