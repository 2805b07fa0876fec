// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answer_row.h"

#include "core/office/enrolment_office.h"
#include "ui/words/import_words.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"
#include "ui/words/record_fields.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace {

/// In the order of form F02.
const QStringList &shownColumns()
{
    static const QStringList columns{u"form_number"_s, u"applied_on"_s,   u"care"_s,         u"wishes"_s,
                                     u"most"_s,        u"swap"_s,         u"reason"_s,       u"pick_up_difficulty"_s,
                                     u"way_home"_s,    u"collector"_s,    u"wants_waiver"_s, u"health"_s,
                                     u"consent_by"_s,  u"consent_form"_s, u"consent_on"_s,   u"remark"_s};
    return columns;
}

} // namespace

Badge answerBadge(const ApplicationRow &row)
{
    switch (row.kind) {
    case RowKind::Refused: return {QCoreApplication::translate("ImportApplications", "refused"), Badge::Tone::Refusal};
    case RowKind::Doubtful:
        return {QCoreApplication::translate("ImportApplications", "to decide"), Badge::Tone::Caution};
    case RowKind::LeftOut: return {QCoreApplication::translate("ImportApplications", "left out"), Badge::Tone::Neutral};
    case RowKind::New: return {QCoreApplication::translate("ImportApplications", "new"), Badge::Tone::Good};
    case RowKind::Changed:
        if (row.withdraws)
            //: of an application: its family says no now
            return {QCoreApplication::translate("ImportApplications", "withdrawn"), Badge::Tone::Accent};
        //: of an application: it was agreed to and is to be agreed to again
        return {row.goesBack ? QCoreApplication::translate("ImportApplications", "one step back")
                             : QCoreApplication::translate("ImportApplications", "changed"),
                Badge::Tone::Accent};
    case RowKind::Unchanged: break;
    }
    return {QCoreApplication::translate("ImportApplications", "unchanged"), Badge::Tone::Neutral};
}

const ImportProblem *childQuestion(const ImportProblems &problems)
{
    const auto found = std::ranges::find_if(problems, [](const ImportProblem &p) {
        return asks(p.code) && !asksToAgree(p.code) && p.code != ProblemCode::PupilTwice;
    });
    return found == problems.end() ? nullptr : &*found;
}

PersonEntry childEntry(core::StudentId id, const ApplicationBook &book)
{
    for (const core::StudentRecord &record : book.roster.records) {
        const core::Student &student = record.student;
        if (student.id != id)
            continue;
        QString group;
        for (const core::SchoolClass &of : book.roster.classes)
            if (of.id == student.schoolClass)
                group =
                    words::classLabel(of.stage, core::gradeOf(of.stage, of.entryYear, book.term.schoolYear), of.number);
        return {.id = id.value,
                .name = student.name,
                .mark = student.mark,
                .group = group,
                .born = words::dateText(student.born),
                .tail = words::tailOf(student.number.isEmpty() ? student.idNumber : student.number),
                .more = student.number + u' ' + student.tibetanName};
    }
    return {};
}

QList<AnswerField> answerFields(const std::optional<core::Application> &one, const core::Application &other,
                                const ApplicationBook &book)
{
    const auto nameOf = [&book](const QString &, qint64 id) {
        const auto program = std::ranges::find(book.programs, core::ProgramId{id}, &core::Program::id);
        return program == book.programs.end() ? QString() : program->title;
    };
    const QJsonObject before = one ? core::EnrolmentOffice::texts(*one) : QJsonObject();
    const QJsonObject after = core::EnrolmentOffice::texts(other);
    QList<AnswerField> fields;
    for (const QString &column : shownColumns()) {
        if (one && before.value(column) == after.value(column))
            continue;
        const auto text = [&](const QJsonObject &of) {
            return words::fieldText(core::Subject::Application, column, of.value(column), nameOf);
        };
        AnswerField field{.label = words::fieldLabel(core::Subject::Application, column), .other = text(after)};
        if (one)
            field.one = text(before);
        if (one || !field.other.isEmpty())
            fields << field;
    }
    return fields;
}

QString answerProblem(const ImportProblem &problem)
{
    if (problem.column.isEmpty() || problem.code == ProblemCode::RuleSays)
        return words::words(problem);
    const QString heading =
        problem.column.size() > 16 ? problem.column.simplified().left(15) + u'…' : problem.column.simplified();
    //: %1 is the heading of a column of the spreadsheet, %2 what is wrong there
    return QCoreApplication::translate("Students", "%1: %2").arg(heading, words::words(problem));
}

} // namespace ui
