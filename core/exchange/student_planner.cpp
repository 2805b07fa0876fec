// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_planner.h"

#include "core/exchange/identity_numbers.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

bool has(const ImportProblems &problems, ProblemCode code)
{
    return std::ranges::any_of(problems, [code](const ImportProblem &p) { return p.code == code; });
}

/// A list of telephones names a child in its own way: a number is enough, a date of birth is not expected.
void forgiveForPhones(RowReading &reading)
{
    const bool numbered = reading.number || reading.idNumber;
    reading.problems.removeIf([numbered](const ImportProblem &problem) {
        switch (problem.code) {
        case ProblemCode::BornMissing: return true;
        case ProblemCode::NameMissing:
        case ProblemCode::ClassUnreadable:
        case ProblemCode::BornUnreadable:
        case ProblemCode::BornAmbiguous:
        case ProblemCode::BornImpossible: return numbered;
        default: return false;
        }
    });
    if (!reading.guardians[0].phone && !reading.guardians[1].phone)
        reading.guardians[0].phone = reading.phone; // "联系电话" is whom the school calls
}

} // namespace

StudentPlanner::StudentPlanner(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing,
                               SchoolYearStart year, QDate today, const ImportOptions &options,
                               const Progress &progress)
    : TablePlanner(sheet, mapping, options, progress), m_existing(existing), m_match(existing), m_today(today),
      m_year(year)
{}

ImportProblems StudentPlanner::read(qsizetype sheetRow)
{
    RowReading reading = readStudentRow(m_sheet, sheetRow, m_mapping, m_today);
    if (isPhones())
        forgiveForPhones(reading);
    ImportProblems problems = std::exchange(reading.problems, {});
    m_readings << std::move(reading);
    return problems;
}

void StudentPlanner::settleNumbers()
{
    if (isPhones())
        return; // mother and father may stand in two rows
    const auto numbers = [this](StudentField field, std::optional<QString> RowReading::*number) {
        settleRivals(field, ProblemCode::NumberTwice, [this, field, number](qsizetype i) {
            const bool taken = !m_drafts[i].row.decision.kept.contains(field);
            return taken ? (m_readings[i].*number).value_or(QString()) : QString();
        });
    };
    numbers(StudentField::Number, &RowReading::number);
    numbers(StudentField::IdNumber, &RowReading::idNumber);
}

void StudentPlanner::place(qsizetype i)
{
    Draft &draft = m_drafts[i];
    RowReading &reading = m_readings[i];
    ClassId schoolClass;
    SchoolClass meant;
    if (reading.className) {
        meant = classMeant(*reading.className, m_year, m_existing.classes);
        schoolClass = classId(meant);
    }
    const qsizetype child = childOf(draft, reading, schoolClass);
    if (child >= 0)
        draft.row.record = m_existing.records[child];
    else if (isPhones())
        draft.row.record.student.name = reading.name.value_or(QString());
    if (isPhones()) {
        if (child >= 0)
            layPhonesOver(draft, reading);
        else
            report(draft, StudentField::Name, ProblemCode::PupilUnknown,
                   {{u"name"_s, reading.name.value_or(QString())}});
        return;
    }
    placeInClass(draft, reading, meant, schoolClass);
    layRosterOver(draft, reading, meant, schoolClass);
}

/// The stored child that the row would change, certain or proposed; -1 for a new one.
qsizetype StudentPlanner::childOf(Draft &draft, RowReading &reading, ClassId schoolClass)
{
    const RowDecision &decision = draft.row.decision;
    RowReading identity = reading;
    if (decision.kept.contains(StudentField::Number))
        identity.number.reset();
    if (decision.kept.contains(StudentField::IdNumber))
        identity.idNumber.reset();
    const StudentMatch::Answer answer = m_match.find(identity, schoolClass);
    for (const qsizetype candidate : answer.candidates)
        draft.row.candidates << m_existing.records[candidate].student.id.value;

    qsizetype child = answer.index;
    bool answered = false;
    if (decision.choice == RowChoice::AsNew && answer.question) {
        child = -1;
        answered = true;
    } else if (decision.choice == RowChoice::AsKnown && m_match.indexOf({decision.known}) >= 0) {
        child = m_match.indexOf({decision.known});
        answered = true;
    } else if (decision.choice == RowChoice::Confirm && answer.candidates.size() == 1) {
        child = answer.candidates.front();
        answered = true;
    }
    if (answer.question)
        ask(draft, StudentField::Name, *answer.question, answer.facts, answered);
    if (answered)
        dropForeignNumbers(reading, child);
    draft.known = child >= 0 && (answered || !answer.question);
    if (draft.known)
        checkKnown(draft, reading, m_existing.records[child].student);
    else if (child < 0 && !answered && !answer.candidates.isEmpty())
        child = answer.candidates.front(); // what it would change is shown while the question is open
    return child;
}

/// A number that another stored child holds is not taken along: nobody may have it twice.
void StudentPlanner::dropForeignNumbers(RowReading &reading, qsizetype child) const
{
    const qsizetype byNumber = reading.number ? m_match.holderOf(*reading.number) : -1;
    const QString held = reading.number ? citizenIdIn(*reading.number) : QString();
    const qsizetype byHeld = held.isEmpty() ? -1 : m_match.holderOfId(held);
    if ((byNumber >= 0 && byNumber != child) || (byHeld >= 0 && byHeld != child))
        reading.number.reset();
    if (const qsizetype byId = reading.idNumber ? m_match.holderOfId(*reading.idNumber) : -1;
        byId >= 0 && byId != child)
        reading.idNumber.reset();
}

void StudentPlanner::checkKnown(Draft &draft, const RowReading &reading, const Student &student)
{
    if (isPhones())
        return;
    const RowChoice choice = draft.row.decision.choice;
    if (student.standing == Standing::Left) {
        draft.row.returns = choice == RowChoice::Confirm || choice == RowChoice::AsKnown;
        ask(draft, StudentField::Name, ProblemCode::PupilLeft, {{u"name"_s, student.name}}, draft.row.returns);
    }
    const bool taken = !draft.row.decision.kept.contains(StudentField::Number);
    if (!taken || !reading.number || !student.number.startsWith(u'L') || *reading.number == student.number)
        return;
    draft.row.renumbered = true;
    report(draft, StudentField::Number, ProblemCode::NumberReplaced,
           {{u"before"_s, student.number}, {u"after"_s, *reading.number}});
}

void StudentPlanner::placeInClass(Draft &draft, const RowReading &reading, const SchoolClass &meant,
                                  ClassId schoolClass)
{
    const Student &student = draft.row.record.student;
    const bool known = student.id.isSet();
    const bool present = student.standing == Standing::Present || draft.row.returns;
    if (!reading.className) {
        if ((!known || (present && !student.schoolClass.isSet())) && !has(draft.problems, ProblemCode::ClassUnreadable))
            report(draft, StudentField::Class, ProblemCode::ClassMissing, {});
        return;
    }
    if (schoolClass.isSet() || (known && draft.row.decision.kept.contains(StudentField::Class)))
        return;
    draft.row.newClass = isRefused(draft) ? -1 : classToMake(meant);
    if (draft.row.newClass < 0)
        report(draft, StudentField::Class, ProblemCode::ClassUnknown,
               {{u"value"_s, classText(meant)},
                {u"grade"_s, gradeOf(meant.stage, meant.entryYear, m_year)},
                {u"entryYear"_s, meant.entryYear},
                {u"number"_s, meant.number}});
}

void StudentPlanner::layRosterOver(Draft &draft, const RowReading &reading, const SchoolClass &meant,
                                   ClassId schoolClass)
{
    ImportRow &row = draft.row;
    const bool known = row.record.student.id.isSet();
    const QSet<StudentField> &kept = row.decision.kept;
    const ClassId before = row.record.student.schoolClass;
    row.changes = layOver(reading, row.record, m_today, kept);
    if (reading.className && (row.newClass >= 0 || schoolClass != before)) {
        const bool stays = known && kept.contains(StudentField::Class);
        row.changes << FieldChange{
            .field = StudentField::Class, .before = classText(before), .after = classText(meant), .kept = stays};
        if (!stays)
            row.record.student.schoolClass = schoolClass;
    }
    if (row.returns)
        row.record.student.standing = Standing::Present;
    for (FieldChange &change : row.changes)
        change.column = m_headings.value(change.field);
}

/// Of a list of telephones nothing but the guardians is taken, and nobody stored is pushed out by another name.
void StudentPlanner::layPhonesOver(Draft &draft, const RowReading &reading)
{
    ImportRow &row = draft.row;
    const StudentId child = row.record.student.id;
    if (const auto earlier = m_phonesLaid.constFind(child); earlier != m_phonesLaid.cend())
        row.record = *earlier;
    RowReading phones{.row = reading.row, .guardians = reading.guardians};
    for (const QString &turnedAway : seatGuardians(phones, row.record))
        report(draft, StudentField::Guardian1Name, ProblemCode::GuardianUnknown, {{u"name"_s, turnedAway}});
    row.changes = layOver(phones, row.record, m_today, row.decision.kept);
    for (FieldChange &change : row.changes)
        change.column = m_headings.value(change.field);
    if (draft.known && !draft.out && !isRefused(draft))
        m_phonesLaid.insert(child, row.record);
}

/// Two rows that mean one child: a stored one by its id, a new one by name, birth and class.
QString StudentPlanner::childKey(qsizetype i) const
{
    const Draft &draft = m_drafts[i];
    if (draft.known)
        return draft.row.record.student.id.text();
    const RowReading &reading = m_readings[i];
    if (has(draft.problems, ProblemCode::NumberTwice) || draft.row.decision.choice == RowChoice::AsNew)
        return QString();
    // Numbers tell two children of one name apart, but not from a row that has none.
    const QString key = placeKey(reading);
    return !reading.hasNumbers() || m_withoutNumbers.contains(key) ? key : QString();
}

QString StudentPlanner::placeKey(const RowReading &reading) const
{
    if (!reading.name || !reading.born || !reading.className)
        return QString();
    const SchoolClass meant = classMeant(*reading.className, m_year, m_existing.classes);
    return nameAndBirth(*reading.name, *reading.born) + u'|' + classText(meant);
}

void StudentPlanner::settleSame()
{
    if (isPhones())
        return;
    for (const RowReading &reading : m_readings)
        if (!reading.hasNumbers())
            m_withoutNumbers.insert(placeKey(reading));
    settleRivals(StudentField::Name, ProblemCode::PupilTwice, [this](qsizetype i) { return childKey(i); });
}

void StudentPlanner::conclude()
{
    if (isPhones())
        return;
    QSet<StudentId> seen;
    for (const ImportRow &row : m_plan.rows) {
        seen << row.record.student.id;
        if (row.kind == RowKind::Doubtful)
            for (const qint64 candidate : row.candidates)
                seen << StudentId{candidate};
    }
    for (const StudentRecord &record : m_existing.records)
        if (record.student.standing == Standing::Present && !seen.contains(record.student.id))
            m_plan.missing << record.student.id;
    m_plan.perhapsTwice = m_match.perhapsTwice();
}

ClassId StudentPlanner::classId(const SchoolClass &meant) const
{
    const auto found = std::ranges::find_if(m_existing.classes, [&meant](const SchoolClass &c) {
        return c.stage == meant.stage && c.entryYear == meant.entryYear && c.number == meant.number;
    });
    return found == m_existing.classes.end() ? ClassId{} : found->id;
}

/// Index of a class to make, noted once; -1 when it may not be made.
int StudentPlanner::classToMake(const SchoolClass &meant)
{
    if (!m_options.makeClasses || (m_existing.mayMake && !m_existing.mayMake(meant)) ||
        !isAtSchool(meant.stage, gradeOf(meant.stage, meant.entryYear, m_year)))
        return -1;
    for (qsizetype i = 0; i < m_plan.classesToMake.size(); ++i) {
        const SchoolClass &made = m_plan.classesToMake[i];
        if (made.stage == meant.stage && made.entryYear == meant.entryYear && made.number == meant.number)
            return static_cast<int>(i);
    }
    m_plan.classesToMake << meant;
    return static_cast<int>(m_plan.classesToMake.size()) - 1;
}

QString StudentPlanner::classText(ClassId id) const
{
    for (const SchoolClass &c : m_existing.classes)
        if (c.id == id)
            return classText(c);
    return QString();
}

QString StudentPlanner::classText(const SchoolClass &c) const
{
    return QString::number(gradeOf(c.stage, c.entryYear, m_year)) + u'.' + QString::number(c.number);
}

} // namespace core::exchange
