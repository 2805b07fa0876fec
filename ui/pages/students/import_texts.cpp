// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_texts.h"

#include "ui/pages/students/student_words.h"
#include "ui/words/import_words.h"
#include "ui/words/labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace {

const core::StudentRecord *recordOf(core::StudentId id, const core::RosterState &state)
{
    const auto found =
        std::ranges::find_if(state.roster.records, [id](const core::StudentRecord &r) { return r.student.id == id; });
    return found == state.roster.records.end() ? nullptr : &*found;
}

/// Everything but the choice stays as it is: fields that are kept, the row that counts.
RowDecision withChoice(const RowDecision &now, RowChoice choice, qint64 known = 0)
{
    RowDecision decision = now;
    decision.choice = choice;
    decision.known = known;
    return decision;
}

RowOption leaveOut(const ImportRow &row)
{
    RowDecision decision = withChoice(row.decision, RowChoice::LeaveOut);
    decision.counts = false;
    return {u"leaveOut"_s, QCoreApplication::translate("Students", "&Leave this row out"), decision};
}

QList<RowOption> rivalOptions(const ImportRow &row, const ImportProblem &question)
{
    RowDecision counts = withChoice(row.decision, RowChoice::Open);
    counts.counts = true;
    QList<RowOption> options{//: %1 is a list of row numbers
                             {u"counts"_s,
                              QCoreApplication::translate("Students", "&This row is right, row %1 stays out")
                                  .arg(question.facts.value(u"rows"_s).toString()),
                              counts}};
    if (question.code == ProblemCode::NumberTwice) {
        RowDecision without = withChoice(row.decision, RowChoice::Open);
        without.counts = false;
        const bool studentNumber = question.facts.value(u"value"_s).toString().size() == 19;
        without.kept << (studentNumber ? StudentField::Number : StudentField::IdNumber);
        options << RowOption{u"withoutNumber"_s,
                             QCoreApplication::translate("Students", "The number is &wrong here, import without it"),
                             without};
    }
    return options;
}

QList<RowOption> knownOptions(const ImportRow &row, const core::RosterState &state, ImportPurpose purpose)
{
    QList<RowOption> options;
    for (const qint64 candidate : row.candidates)
        options << RowOption{u"known%1"_s.arg(options.size() + 1),
                             //: %1 is a person of the school with what tells namesakes apart
                             QCoreApplication::translate("Students", "It is %1").arg(knownText(candidate, state)),
                             withChoice(row.decision, RowChoice::AsKnown, candidate)};
    if (purpose != ImportPurpose::GuardianPhones)
        options << RowOption{u"asNew"_s,
                             purpose == ImportPurpose::Staff
                                 ? QCoreApplication::translate("Students", "It is somebody &new")
                                 : QCoreApplication::translate("Students", "It is a &new pupil"),
                             withChoice(row.decision, RowChoice::AsNew)};
    return options;
}

} // namespace

const ImportProblem *questionIn(const ImportProblems &problems)
{
    const auto found = std::ranges::find_if(problems, [](const ImportProblem &p) { return asks(p.code); });
    return found == problems.end() ? nullptr : &*found;
}

QList<RowOption> rowOptions(const ImportRow &row, const ImportProblems &problems, const core::RosterState &state,
                            ImportPurpose purpose)
{
    if (row.kind == RowKind::Refused)
        return {};
    RowDecision open;
    open.kept = row.decision.kept;
    const ImportProblem *rivalry = nullptr;
    const ImportProblem *identity = nullptr;
    for (const ImportProblem &problem : problems) {
        const bool twice = problem.code == ProblemCode::NumberTwice || problem.code == ProblemCode::PupilTwice;
        if (asks(problem.code))
            (twice ? rivalry : identity) = &problem;
    }
    if (!rivalry && !identity)
        return {{u"open"_s, QCoreApplication::translate("Students", "&Import as shown"), open}, leaveOut(row)};
    QList<RowOption> options{
        {u"open"_s, QCoreApplication::translate("Students", "Not &decided: the row stays out"), open}};
    if (rivalry && !(row.decision.counts && identity)) {
        options << rivalOptions(row, *rivalry);
    } else if (identity->code == ProblemCode::PupilLeft) {
        options << RowOption{u"confirm"_s, QCoreApplication::translate("Students", "The child is &back at the school"),
                             withChoice(row.decision, RowChoice::Confirm)};
    } else if (identity->code == ProblemCode::IdentityChanged) {
        options << RowOption{u"confirm"_s,
                             QCoreApplication::translate("Students", "It is the &same child, take name and birth"),
                             withChoice(row.decision, RowChoice::Confirm)}
                << RowOption{u"asNew"_s,
                             QCoreApplication::translate("Students", "It is a &new pupil, without the number"),
                             withChoice(row.decision, RowChoice::AsNew)};
    } else {
        options << knownOptions(row, state, purpose);
    }
    return options << leaveOut(row);
}

Badge stateBadge(const ImportRow &row)
{
    if (row.kind == RowKind::Refused)
        return {QCoreApplication::translate("Students", "refused"), Badge::Tone::Refusal};
    if (row.kind == RowKind::Doubtful)
        return {QCoreApplication::translate("Students", "to decide"), Badge::Tone::Caution};
    if (row.kind == RowKind::LeftOut)
        return {QCoreApplication::translate("Students", "left out"), Badge::Tone::Neutral};
    //: a pupil's temporary number is replaced by a real one
    if (row.renumbered)
        return {QCoreApplication::translate("Students", "new number"), Badge::Tone::Accent};
    if (row.kind == RowKind::New)
        return {QCoreApplication::translate("Students", "new"), Badge::Tone::Good};
    if (row.kind == RowKind::Changed)
        return {QCoreApplication::translate("Students", "changed"), Badge::Tone::Accent};
    return {QCoreApplication::translate("Students", "unchanged"), Badge::Tone::Neutral};
}

QString shownValue(StudentField field, const QString &value)
{
    switch (field) {
    case StudentField::Number:
    case StudentField::IdNumber: return maskedNumber(value);
    case StudentField::Phone:
    case StudentField::Guardian1Phone:
    case StudentField::Guardian2Phone: return maskedPhone(value);
    case StudentField::Class: { // "3.1": grade and number
        const int grade = value.section(u'.', 0, 0).toInt();
        return grade > 0 ? words::classLabel(core::stageOfGrade(grade), grade, value.section(u'.', 1).toInt()) : value;
    }
    default: return storedWord(value);
    }
}

QString changeText(const FieldChange &change)
{
    const QString nothing = QCoreApplication::translate("Students", "nothing");
    const QString before = shownValue(change.field, change.before);
    const QString after = shownValue(change.field, change.after);
    return QCoreApplication::translate("Students", "%1: %2 → %3")
        .arg(words::label(change.field), before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after);
}

QString classText(core::ClassId id, const core::RosterState &state)
{
    for (const core::SchoolClass &c : state.roster.classes)
        if (c.id == id)
            return words::classLabel(c.stage, core::gradeOf(c.stage, c.entryYear, state.year), c.number);
    return QString();
}

QString classText(const ImportRow &row, const ImportPlan &plan, const core::RosterState &state)
{
    if (row.newClass < 0)
        return classText(row.record.student.schoolClass, state);
    const core::SchoolClass &made = plan.classesToMake.at(row.newClass);
    return words::classLabel(made.stage, core::gradeOf(made.stage, made.entryYear, state.year), made.number);
}

QString knownText(qint64 id, const core::RosterState &state)
{
    QStringList parts;
    if (const core::StudentRecord *record = recordOf({id}, state)) {
        const core::Student &student = record->student;
        parts = {nameWithMark(student.name, student.mark), classText(student.schoolClass, state),
                 student.born.toString(Qt::ISODate),
                 tailOf(student.number.isEmpty() ? student.idNumber : student.number)};
    }
    for (const core::StaffMember &member : state.roster.staff)
        if (member.id.value == id)
            parts = {member.name, member.duty, maskedPhone(member.phone)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString problemText(const ImportProblem &problem)
{
    if (problem.column.isEmpty())
        return words::words(problem);
    //: %1 is the heading of a column of the spreadsheet, %2 what is wrong there
    return QCoreApplication::translate("Students", "%1: %2").arg(problem.column.simplified(), words::words(problem));
}

} // namespace ui
