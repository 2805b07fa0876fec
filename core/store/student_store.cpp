// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/student_store.h"

#include "core/base/person_name.h"
#include "core/db/mapping.h"
#include "core/store/columns.h"
#include "core/store/school_store.h"

#include <QJsonArray>

namespace core::store {

using db::Mapping;
using db::Statement;

namespace {

const QString nameKeysSetting = QStringLiteral("name-keys");

const Mapping<Student> &students()
{
    static const Mapping<Student> mapping("student", {
                                                         {"number", &Student::number},
                                                         {"name", &Student::name},
                                                         {"tibetan_name", &Student::tibetanName},
                                                         {"mark", &Student::mark},
                                                         {"sex", &Student::sex},
                                                         {"born", &Student::born},
                                                         {"ethnicity", &Student::ethnicity},
                                                         {"id_number", &Student::idNumber},
                                                         {"school_class", &Student::schoolClass},
                                                         {"number_in_class", &Student::numberInClass},
                                                         {"residence", &Student::residence},
                                                         {"standing", &Student::standing},
                                                         {"address", &Student::address},
                                                         {"phone", &Student::phone},
                                                         {"health", &Student::health},
                                                     });
    return mapping;
}

const Mapping<Guardian> &guardians()
{
    static const Mapping<Guardian> mapping("guardian", {
                                                           {"student", &Guardian::student},
                                                           {"name", &Guardian::name},
                                                           {"relation", &Guardian::relation},
                                                           {"phone", &Guardian::phone},
                                                           {"may_collect", &Guardian::mayCollect},
                                                           {"place", &Guardian::place},
                                                       });
    return mapping;
}

const Mapping<StudentEvent> &events()
{
    static const Mapping<StudentEvent> mapping("student_event", {
                                                                    {"student", &StudentEvent::student},
                                                                    {"kind", &StudentEvent::kind},
                                                                    {"on_day", &StudentEvent::on},
                                                                    {"from_class", &StudentEvent::fromClass},
                                                                    {"to_class", &StudentEvent::toClass},
                                                                    {"remark", &StudentEvent::remark},
                                                                });
    return mapping;
}

struct ClaimRow {
    ClaimId id{};
    StudentId student{};
    PriorityGroup group = PriorityGroup::LeftBehind;
    QString evidence{};
    ClaimSource source = ClaimSource::School;
    QDate from{};
    std::optional<QDate> until{};
};

const Mapping<ClaimRow> &claims()
{
    static const Mapping<ClaimRow> mapping("priority_claim", {
                                                                 {"student", &ClaimRow::student},
                                                                 {"priority_group", &ClaimRow::group},
                                                                 {"evidence", &ClaimRow::evidence},
                                                                 {"source", &ClaimRow::source},
                                                                 {"valid_from", &ClaimRow::from},
                                                                 {"valid_until", &ClaimRow::until},
                                                             });
    return mapping;
}

PriorityClaim claimOf(const ClaimRow &row)
{
    return {.id = row.id,
            .student = row.student,
            .group = row.group,
            .evidence = row.evidence,
            .source = row.source,
            .valid = {row.from, row.until}};
}

ClaimRow rowOf(const PriorityClaim &claim)
{
    return {.id = claim.id,
            .student = claim.student,
            .group = claim.group,
            .evidence = claim.evidence,
            .source = claim.source,
            .from = claim.valid.from,
            .until = claim.valid.until};
}

StudentLine lineOf(const Statement &s, SchoolYearStart year)
{
    StudentLine line{.id = s.at<StudentId>(0),
                     .number = s.text(1),
                     .name = s.text(2),
                     .tibetanName = s.text(3),
                     .mark = s.text(4),
                     .pinyin = s.text(5),
                     .sex = s.at<Sex>(6),
                     .born = s.at<QDate>(7),
                     .idNumber = s.text(8),
                     .schoolClass = s.at<ClassId>(9),
                     .numberInClass = s.at<int>(10),
                     .residence = s.at<Residence>(11),
                     .standing = s.at<Standing>(12),
                     .phone = s.text(13)};
    if (line.schoolClass.isSet()) {
        line.stage = s.at<Stage>(14);
        line.entryYear = s.at<int>(15);
        line.classNumber = s.at<int>(16);
        line.grade = gradeOf(line.stage, line.entryYear, year);
    }
    return line;
}

} // namespace

QList<StudentLine> StudentStore::lines(SchoolYearStart year, const DatePeriod &during) const
{
    QHash<qint64, QList<PriorityGroup>> groups;
    for (const ClaimRow &row : claims().list(m_db, "order by id"))
        if (claimOf(row).valid.overlaps(during) && !groups[row.student.value].contains(row.group))
            groups[row.student.value] << row.group;
    QHash<qint64, std::pair<QString, QString>> first;
    for (Statement s(m_db, "select student, name, phone from guardian order by student, place"); s.step();) {
        auto &[name, phone] = first[s.number(0)]; // the first name, and the first telephone that is on file
        name = name.isEmpty() ? s.text(1) : name;
        phone = phone.isEmpty() ? s.text(2) : phone;
    }
    QList<StudentLine> lines;
    Statement s(m_db,
                "select s.id, s.number, s.name, s.tibetan_name, s.mark, s.pinyin, s.sex, s.born, s.id_number, "
                "s.school_class, s.number_in_class, s.residence, s.standing, s.phone, c.stage, c.entry_year, c.number "
                "from student s left join school_class c on c.id = s.school_class "
                "order by c.stage desc, c.entry_year desc, c.number, s.number_in_class, s.name_order, s.id");
    while (s.step()) {
        StudentLine line = lineOf(s, year);
        const auto guardian = first.value(line.id.value);
        line.guardian = guardian.first;
        if (!guardian.second.isEmpty())
            line.phone = guardian.second;
        line.groups = groups.value(line.id.value);
        lines << line;
    }
    return lines;
}

std::optional<StudentRecord> StudentStore::find(StudentId id) const
{
    const std::optional<Student> student = students().find(m_db, id);
    if (!student)
        return {};
    StudentRecord record{.student = *student,
                         .guardians = guardians().list(m_db, "where student = ?1 order by place", id),
                         .events = events().list(m_db, "where student = ?1 order by on_day, id", id)};
    for (const ClaimRow &row : claims().list(m_db, "where student = ?1 order by id", id))
        record.claims << claimOf(row);
    return record;
}

QList<StudentRecord> StudentStore::records() const
{
    QHash<qint64, QList<Guardian>> guardiansOf;
    for (const Guardian &guardian : guardians().list(m_db, "order by student, place"))
        guardiansOf[guardian.student.value] << guardian;
    QHash<qint64, QList<PriorityClaim>> claimsOf;
    for (const ClaimRow &row : claims().list(m_db, "order by id"))
        claimsOf[row.student.value] << claimOf(row);
    QHash<qint64, QList<StudentEvent>> eventsOf;
    for (const StudentEvent &event : events().list(m_db, "order by student, on_day, id"))
        eventsOf[event.student.value] << event;
    QList<StudentRecord> records;
    for (const Student &student : students().list(m_db, "order by id"))
        records << StudentRecord{.student = student,
                                 .guardians = guardiansOf.value(student.id.value),
                                 .claims = claimsOf.value(student.id.value),
                                 .events = eventsOf.value(student.id.value)};
    return records;
}

int StudentStore::count() const
{
    return static_cast<int>(m_db.number("select count(*) from student where standing = 'present'"));
}

int StudentStore::dayPupils() const
{
    return static_cast<int>(
        m_db.number("select count(*) from student where standing = 'present' and residence = 'day'"));
}

QHash<ClassId, int> StudentStore::presentByClass() const
{
    Statement s(m_db, "select school_class, count(*) from student where standing = 'present' and school_class is not "
                      "null group by school_class");
    QHash<ClassId, int> counts;
    while (s.step())
        counts.insert(s.at<ClassId>(0), s.at<int>(1));
    return counts;
}

StudentId StudentStore::insert(const db::Transaction &write, const StudentRecord &record)
{
    const StudentId id = students().insert(write, record.student);
    writeRest(write, id, record);
    return id;
}

bool StudentStore::update(const db::Transaction &write, const StudentRecord &record)
{
    const StudentId id = record.student.id;
    if (!students().update(write, record.student))
        return false;
    Statement(write.connection(), "delete from guardian where student = ?1").with(id).run();
    Statement(write.connection(), "delete from priority_claim where student = ?1").with(id).run();
    Statement(write.connection(), "delete from student_event where student = ?1").with(id).run();
    writeRest(write, id, record);
    return true;
}

void StudentStore::writeNameKeys(const db::Transaction &write, StudentId id, const QString &name)
{
    Statement(write.connection(), "update student set matching_name = ?2, pinyin = ?3, name_order = ?4 where id = ?1")
        .with(id, matchingName(name), pinyinKeys(name), pinyinOrder(matchingName(name)))
        .run();
}

void StudentStore::freshenNameKeys()
{
    SchoolStore settings(m_db);
    const QString version = QString::number(nameKeysVersion);
    if (settings.setting(nameKeysSetting) == version)
        return;
    db::Transaction write(m_db);
    QList<std::pair<StudentId, QString>> names;
    for (Statement s(m_db, "select id, name from student"); s.step();)
        names << std::pair(s.at<StudentId>(0), s.text(1));
    for (const auto &[id, name] : std::as_const(names))
        writeNameKeys(write, id, name);
    settings.keep(write, nameKeysSetting, version);
    write.commit();
}

void StudentStore::writeRest(const db::Transaction &write, StudentId id, const StudentRecord &record)
{
    writeNameKeys(write, id, record.student.name);
    int place = 0;
    for (Guardian guardian : record.guardians) {
        guardian.student = id;
        guardian.place = ++place;
        (void)guardians().insert(write, guardian);
    }
    for (const PriorityClaim &claim : record.claims) {
        ClaimRow row = rowOf(claim);
        row.student = id;
        (void)claims().insert(write, row);
    }
    for (StudentEvent event : record.events) {
        event.student = id;
        (void)events().insert(write, event);
    }
}

QJsonObject StudentStore::json(const StudentRecord &record)
{
    QJsonObject object = students().json(record.student);
    QJsonArray guardianList;
    for (const Guardian &guardian : record.guardians)
        guardianList << guardians().json(guardian);
    QJsonArray claimList;
    for (const PriorityClaim &claim : record.claims)
        claimList << claims().json(rowOf(claim));
    QJsonArray eventList;
    for (const StudentEvent &event : record.events)
        eventList << events().json(event);
    object.insert(QStringLiteral("events"), eventList);
    object.insert(QStringLiteral("guardians"), guardianList);
    object.insert(QStringLiteral("claims"), claimList);
    return object;
}

void StudentStore::take(StudentRecord &to, const StudentRecord &from, const QStringList &columns)
{
    students().take(to.student, from.student, columns);
    if (columns.contains(QStringLiteral("guardians")))
        to.guardians = from.guardians;
    if (columns.contains(QStringLiteral("claims")))
        to.claims = from.claims;
}

} // namespace core::store
