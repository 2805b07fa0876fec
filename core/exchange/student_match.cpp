// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_match.h"

#include "core/base/person_name.h"
#include "core/exchange/identity_numbers.h"

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QString &value) { return value; }
QString text(QDate value) { return value.toString(Qt::ISODate); }
QString text(int value) { return value ? QString::number(value) : QString(); }
QString text(Sex value) { return value == Sex::Male ? u"male"_s : value == Sex::Female ? u"female"_s : QString(); }
QString text(Residence value) { return value == Residence::Day ? u"day"_s : u"boarding"_s; }

/// Takes values that differ, and keeps the list of what they changed.
class Changes
{
public:
    QList<FieldChange> list{};

    template<class T>
    void take(StudentField field, const std::optional<T> &value, T &target)
    {
        if (!value || *value == target)
            return;
        list << FieldChange{.field = field, .before = text(target), .after = text(*value)};
        target = *value;
    }
};

struct GuardianFields {
    StudentField name;
    StudentField relation;
    StudentField phone;
};
constexpr std::array guardianFields{
    GuardianFields{StudentField::Guardian1Name, StudentField::Guardian1Relation, StudentField::Guardian1Phone},
    GuardianFields{StudentField::Guardian2Name, StudentField::Guardian2Relation, StudentField::Guardian2Phone}};

/// The stored guardian that a reading speaks of: of that name wherever it stands, else of that place.
Guardian &guardianFor(StudentRecord &record, const GuardianReading &reading, int place)
{
    for (Guardian &guardian : record.guardians)
        if (reading.name && matchingName(guardian.name) == matchingName(*reading.name))
            return guardian;
    for (Guardian &guardian : record.guardians)
        if (guardian.place == place) {
            // Another person stands here now: the old relation, number and permission to collect were not theirs.
            if (reading.name && !guardian.name.isEmpty())
                guardian = Guardian{.student = record.student.id, .name = guardian.name, .place = place};
            return guardian;
        }
    record.guardians << Guardian{.student = record.student.id, .place = place};
    return record.guardians.last();
}

void layGuardians(const RowReading &row, StudentRecord &record, Changes &changes)
{
    for (std::size_t i = 0; i < row.guardians.size(); ++i) {
        const GuardianReading &reading = row.guardians.at(i);
        if (reading.isEmpty())
            continue;
        const int place = static_cast<int>(i) + 1;
        const bool known =
            std::ranges::any_of(record.guardians, [place](const Guardian &g) { return g.place == place; });
        if (!reading.name && !known) {
            // "家长电话" without a name: the number to call about the child.
            if (record.student.phone.isEmpty())
                changes.take(guardianFields.at(i).phone, reading.phone, record.student.phone);
            continue;
        }
        Guardian &guardian = guardianFor(record, reading, place);
        changes.take(guardianFields.at(i).name, reading.name, guardian.name);
        changes.take(guardianFields.at(i).relation, reading.relation, guardian.relation);
        changes.take(guardianFields.at(i).phone, reading.phone, guardian.phone);
    }
}

StudentField fieldOf(PriorityGroup group)
{
    switch (group) {
    case PriorityGroup::Disability: return StudentField::Disability;
    case PriorityGroup::LeftBehind: return StudentField::LeftBehind;
    case PriorityGroup::Hardship: return StudentField::Hardship;
    case PriorityGroup::MigrantChild: return StudentField::Migrant;
    case PriorityGroup::PoorFamily: return StudentField::PoorFamily;
    }
    return StudentField::Hardship;
}

/// The register speaks only for itself: a claim that the school or a family entered is not touched.
void layClaims(const RowReading &row, StudentRecord &record, QDate today, Changes &changes)
{
    for (auto it = row.claims.cbegin(); it != row.claims.cend(); ++it) {
        const auto open = std::ranges::find_if(record.claims, [&](const PriorityClaim &claim) {
            return claim.group == it.key() && claim.source == ClaimSource::Register && claim.valid.contains(today);
        });
        if (open != record.claims.end() && it->isEmpty()) {
            changes.list << FieldChange{.field = fieldOf(it.key()), .before = open->evidence};
            if (open->valid.from < today)
                open->valid.until = today.addDays(-1);
            else
                record.claims.erase(open);
        } else if (open != record.claims.end()) {
            changes.take(fieldOf(it.key()), std::optional(*it), open->evidence);
        } else if (!it->isEmpty()) {
            changes.list << FieldChange{.field = fieldOf(it.key()), .after = *it};
            record.claims << PriorityClaim{.student = record.student.id,
                                           .group = it.key(),
                                           .evidence = *it,
                                           .source = ClaimSource::Register,
                                           .valid = {.from = today, .until = {}}};
        }
    }
}

} // namespace

QString nameAndBirth(const QString &name, QDate born) { return matchingName(name) + u'|' + born.toString(Qt::ISODate); }

StudentMatch::StudentMatch(const Roster &roster) : m_roster(roster)
{
    for (qsizetype i = 0; i < roster.records.size(); ++i) {
        const Student &student = roster.records[i].student;
        if (!student.number.isEmpty())
            m_byNumber.insert(plainNumber(student.number), i);
        const QString held = citizenIdIn(plainNumber(student.number));
        if (!held.isEmpty())
            m_byId.insert(held, i);
        if (!student.idNumber.isEmpty())
            m_byId.insert(plainNumber(student.idNumber), i);
        if (student.born.isValid())
            m_byNameAndBirth.insert(nameAndBirth(student.name, student.born), i);
    }
}

qsizetype StudentMatch::byNumbers(const RowReading &row, Answer &answer) const
{
    const qsizetype byNumber = row.number ? m_byNumber.value(*row.number, -1) : -1;
    const QString held = row.number ? citizenIdIn(*row.number) : QString();
    const QString id = row.idNumber.value_or(held);
    const qsizetype byId = id.isEmpty() ? -1 : m_byId.value(id, -1);
    if (byNumber >= 0 && byId >= 0 && byNumber != byId) {
        answer.problem = ProblemCode::IdentityConflict;
        answer.facts = {{u"byNumber"_s, m_roster.records[byNumber].student.name},
                        {u"byId"_s, m_roster.records[byId].student.name}};
    }
    return byNumber >= 0 ? byNumber : byId;
}

/// Of one name and birth: the same child unless real numbers tell two apart; a temporary number (L) tells nothing.
bool StudentMatch::couldBe(const RowReading &row, const StudentRecord &record, ClassId schoolClass) const
{
    const QString &number = record.student.number;
    const bool temporary = number.startsWith(u'L') || (row.number && row.number->startsWith(u'L'));
    if (row.number && !number.isEmpty() && number != *row.number && !temporary)
        return false;
    if (row.idNumber && !record.student.idNumber.isEmpty() && *row.idNumber != record.student.idNumber)
        return false;
    if (schoolClass.isSet() && record.student.schoolClass == schoolClass)
        return true;
    return temporary && std::ranges::any_of(record.guardians, [&row](const Guardian &guardian) {
               return !guardian.phone.isEmpty() &&
                      (guardian.phone == row.guardians[0].phone || guardian.phone == row.guardians[1].phone);
           });
}

StudentMatch::Answer StudentMatch::find(const RowReading &row, ClassId schoolClass) const
{
    Answer answer;
    answer.index = byNumbers(row, answer);
    if (answer.index >= 0 || !row.name || !row.born)
        return answer;
    QList<qsizetype> fitting;
    for (const qsizetype index : m_byNameAndBirth.values(nameAndBirth(*row.name, *row.born)))
        if (couldBe(row, m_roster.records[index], schoolClass))
            fitting << index;
    if (fitting.size() > 1) {
        answer.problem = ProblemCode::PupilAmbiguous;
        answer.facts = {{u"count"_s, static_cast<int>(fitting.size())}, {u"name"_s, *row.name}};
    } else if (!fitting.isEmpty()) {
        answer.index = fitting.front();
    }
    return answer;
}

QList<FieldChange> layOver(const RowReading &row, StudentRecord &record, QDate today)
{
    Changes changes;
    Student &student = record.student;
    changes.take(StudentField::Number, row.number, student.number);
    changes.take(StudentField::Name, row.name, student.name);
    changes.take(StudentField::TibetanName, row.tibetanName, student.tibetanName);
    changes.take(StudentField::Sex, row.sex, student.sex);
    changes.take(StudentField::Born, row.born, student.born);
    changes.take(StudentField::Ethnicity, row.ethnicity, student.ethnicity);
    changes.take(StudentField::IdNumber, row.idNumber, student.idNumber);
    changes.take(StudentField::NumberInClass, row.numberInClass, student.numberInClass);
    changes.take(StudentField::Residence, row.residence, student.residence);
    changes.take(StudentField::Address, row.address, student.address);
    changes.take(StudentField::Phone, row.phone, student.phone);
    changes.take(StudentField::Health, row.health, student.health);
    layGuardians(row, record, changes);
    layClaims(row, record, today, changes);
    return changes.list;
}

} // namespace core::exchange
