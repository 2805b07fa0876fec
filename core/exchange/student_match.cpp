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

    explicit Changes(const QSet<StudentField> &kept) : m_kept(kept) {}

    template<class T>
    void take(StudentField field, const std::optional<T> &value, T &target)
    {
        if (!value || *value == target)
            return;
        note(field, text(target), text(*value));
        if (!isKept(field))
            target = *value;
    }
    void note(StudentField field, const QString &before, const QString &after)
    {
        list << FieldChange{.field = field, .before = before, .after = after, .kept = isKept(field)};
    }
    [[nodiscard]] bool isKept(StudentField field) const { return m_kept.contains(field); }

private:
    const QSet<StudentField> &m_kept;
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
Guardian &guardianFor(StudentRecord &record, const QList<Guardian> &before, const GuardianReading &reading, int place)
{
    // Who only changes places keeps relation, number and whether they may collect the child.
    Guardian fresh{.student = record.student.id, .place = place};
    for (const Guardian &stored : before)
        if (reading.name && matchingName(stored.name) == matchingName(*reading.name)) {
            fresh = stored;
            fresh.place = place;
        }

    for (Guardian &guardian : record.guardians)
        if (reading.name && matchingName(guardian.name) == matchingName(*reading.name))
            return guardian;
    for (Guardian &guardian : record.guardians)
        if (guardian.place == place) {
            // Another person stands here now: the old relation, number and permission to collect were not theirs.
            if (reading.name && !guardian.name.isEmpty()) {
                const QString former = guardian.name;
                guardian = fresh;
                if (guardian.name.isEmpty())
                    guardian.name = former; // so that the change is told
            }
            return guardian;
        }
    record.guardians << fresh;
    return record.guardians.last();
}

/// The stored guardian stays, and so do the relation and the telephone that belong to the person.
void noteKeptGuardian(const StudentRecord &record, const QString &name, int place, StudentField field, Changes &changes)
{
    for (const Guardian &guardian : record.guardians)
        if (guardian.place == place && guardian.name != name)
            changes.note(field, guardian.name, name);
}

void layGuardians(const RowReading &row, StudentRecord &record, Changes &changes)
{
    const QList<Guardian> before = record.guardians;
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
        if (changes.isKept(guardianFields.at(i).name) && reading.name) {
            noteKeptGuardian(record, *reading.name, place, guardianFields.at(i).name, changes);
            continue;
        }
        Guardian &guardian = guardianFor(record, before, reading, place);
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
        const StudentField field = fieldOf(it.key());
        const bool wasOpen = open != record.claims.end();
        if (wasOpen && !it->isEmpty()) {
            changes.take(field, std::optional(*it), open->evidence);
            continue;
        }
        if (!wasOpen && it->isEmpty())
            continue;
        changes.note(field, wasOpen ? open->evidence : QString(), *it);
        if (changes.isKept(field))
            continue;
        if (!wasOpen)
            record.claims << PriorityClaim{.student = record.student.id,
                                           .group = it.key(),
                                           .evidence = *it,
                                           .source = ClaimSource::Register,
                                           .valid = {.from = today, .until = {}}};
        else if (open->valid.from < today)
            open->valid.until = today.addDays(-1);
        else
            record.claims.erase(open);
    }
}

/// Do real numbers tell the row and the stored child apart? A temporary number (L) tells nothing.
bool isAnother(const RowReading &row, const Student &student)
{
    const bool temporary = student.number.startsWith(u'L') || (row.number && row.number->startsWith(u'L'));
    if (row.number && !student.number.isEmpty() && student.number != *row.number && !temporary)
        return true;
    return row.idNumber && !student.idNumber.isEmpty() && *row.idNumber != student.idNumber;
}

/// A temporary number and a guardian's telephone in common (data-conventions 3.2).
bool isRenumbered(const RowReading &row, const StudentRecord &record)
{
    const bool temporary = record.student.number.startsWith(u'L') || (row.number && row.number->startsWith(u'L'));
    return temporary && std::ranges::any_of(record.guardians, [&row](const Guardian &guardian) {
               return !guardian.phone.isEmpty() &&
                      (guardian.phone == row.guardians[0].phone || guardian.phone == row.guardians[1].phone);
           });
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
        m_byStored.insert(student.id, i);
        m_byName.insert(matchingName(student.name), i);
        if (student.born.isValid())
            m_byNameAndBirth.insert(nameAndBirth(student.name, student.born), i);
    }
}

void StudentMatch::ask(Answer &answer, ProblemCode question, const QList<qsizetype> &candidates,
                       const RowReading &row) const
{
    const bool real = row.number && !row.number->startsWith(u'L');
    const bool renumbered = real && std::ranges::any_of(candidates, [this](qsizetype i) {
                                return m_roster.records[i].student.number.startsWith(u'L');
                            });
    answer.question = question;
    answer.candidates = candidates;
    std::ranges::sort(answer.candidates); // the hash gives them in any order
    answer.facts = {{u"name"_s, row.name.value_or(QString())},
                    {u"count"_s, static_cast<int>(candidates.size())},
                    {u"child"_s, m_roster.records[candidates.front()].student.name},
                    {u"renumbered"_s, renumbered}};
}

void StudentMatch::byNumbers(const RowReading &row, Answer &answer) const
{
    const qsizetype byNumber = row.number ? holderOf(*row.number) : -1;
    const QString held = row.number ? citizenIdIn(*row.number) : QString();
    const QString id = row.idNumber.value_or(held);
    const qsizetype byId = id.isEmpty() ? -1 : holderOfId(id);
    if (byNumber >= 0 && byId >= 0 && byNumber != byId) {
        ask(answer, ProblemCode::IdentityConflict, {byNumber, byId}, row);
        answer.facts.insert(u"byNumber"_s, m_roster.records[byNumber].student.name);
        answer.facts.insert(u"byId"_s, m_roster.records[byId].student.name);
        return;
    }
    answer.index = byNumber >= 0 ? byNumber : byId;
    if (answer.index < 0 || !row.name)
        return;
    // A column of numbers that slipped by one row gives every child its neighbour's: another name wants the same birth.
    const Student &known = m_roster.records[answer.index].student;
    const bool sameBirth = row.born && known.born.isValid() && known.born == *row.born;
    if (sameBirth || matchingName(known.name) == matchingName(*row.name))
        return;
    ask(answer, ProblemCode::IdentityChanged, {answer.index}, row);
    answer.facts.insert(u"name"_s, known.name);
    answer.facts.insert(u"newName"_s, *row.name);
    if (known.born.isValid() && row.born) {
        answer.facts.insert(u"born"_s, known.born);
        answer.facts.insert(u"newBorn"_s, *row.born);
    }
}

/// Certain by name, birth and class, or by name, birth and telephone under a temporary number; else a question.
void StudentMatch::byNameAndBirth(const RowReading &row, ClassId schoolClass, Answer &answer) const
{
    QList<qsizetype> certain;
    QList<qsizetype> possible;
    for (const qsizetype index : m_byNameAndBirth.values(nameAndBirth(*row.name, *row.born))) {
        const StudentRecord &record = m_roster.records[index];
        if (isAnother(row, record.student))
            continue;
        const bool sameClass = schoolClass.isSet() && record.student.schoolClass == schoolClass;
        (sameClass || isRenumbered(row, record) ? certain : possible) << index;
    }
    if (certain.size() == 1)
        answer.index = certain.front();
    else if (certain.size() > 1)
        ask(answer, ProblemCode::PupilAmbiguous, certain, row);
    else if (!possible.isEmpty())
        ask(answer, ProblemCode::PupilPossible, possible, row);
}

/// Without a day of birth on one of the sides nothing is certain: a child of that name in that class is asked about.
void StudentMatch::byNameOnly(const RowReading &row, ClassId schoolClass, Answer &answer) const
{
    QList<qsizetype> possible;
    for (const qsizetype index : m_byName.values(matchingName(*row.name))) {
        const Student &student = m_roster.records[index].student;
        const bool comparable = row.born && student.born.isValid();
        const bool elsewhere = schoolClass.isSet() && student.schoolClass.isSet() && student.schoolClass != schoolClass;
        if (!comparable && !elsewhere && !isAnother(row, student))
            possible << index;
    }
    if (!possible.isEmpty())
        ask(answer, ProblemCode::PupilPossible, possible, row);
}

StudentMatch::Answer StudentMatch::find(const RowReading &row, ClassId schoolClass) const
{
    Answer answer;
    byNumbers(row, answer);
    if (answer.index >= 0 || answer.question || !row.name)
        return answer;
    if (row.born)
        byNameAndBirth(row, schoolClass, answer);
    if (answer.index < 0 && !answer.question)
        byNameOnly(row, schoolClass, answer);
    return answer;
}

QMap<StudentId, StudentId> StudentMatch::perhapsTwice() const
{
    QMap<StudentId, StudentId> pairs;
    for (const StudentRecord &record : m_roster.records) {
        const Student &temporary = record.student;
        if (!temporary.number.startsWith(u'L') || !temporary.born.isValid())
            continue;
        for (const qsizetype other : m_byNameAndBirth.values(nameAndBirth(temporary.name, temporary.born)))
            if (const Student &real = m_roster.records[other].student;
                real.id != temporary.id && !real.number.isEmpty() && !real.number.startsWith(u'L'))
                pairs.insert(temporary.id, real.id);
    }
    return pairs;
}

QStringList seatGuardians(RowReading &row, const StudentRecord &record)
{
    QStringList turnedAway;
    std::array<GuardianReading, 2> seated{};
    const auto isFree = [&](std::size_t place) {
        return seated.at(place).isEmpty() && std::ranges::none_of(record.guardians, [place](const Guardian &guardian) {
                   return guardian.place == static_cast<int>(place) + 1 && !guardian.name.isEmpty();
               });
    };
    for (std::size_t own = 0; own < row.guardians.size(); ++own) {
        const GuardianReading &reading = row.guardians.at(own);
        if (reading.isEmpty())
            continue;
        std::optional<std::size_t> place;
        if (!reading.name)
            place = own;
        for (const Guardian &guardian : record.guardians)
            if (reading.name && matchingName(guardian.name) == matchingName(*reading.name))
                place = guardian.place == 2 ? 1 : 0;
        for (const std::size_t candidate : {own, 1 - own})
            if (!place && isFree(candidate))
                place = candidate;
        if (place)
            seated.at(*place) = reading;
        else
            turnedAway << *reading.name;
    }
    row.guardians = seated;
    return turnedAway;
}

QList<FieldChange> layOver(const RowReading &row, StudentRecord &record, QDate today, const QSet<StudentField> &kept)
{
    Changes changes(kept);
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
