// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/program_import.h"

#include "core/base/person_name.h"
#include "core/exchange/program_values.h"
#include "core/exchange/student_values.h"

#include <QHash>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;
using Code = ProgramProblemCode;

namespace {

/// Does the row change the program? The version and who wrote it are no part of what it says.
bool isSame(const Program &a, const Program &b)
{
    return a.title == b.title && a.course == b.course && a.mode == b.mode && a.category == b.category &&
           a.grades == b.grades && a.times == b.times && a.place == b.place && a.teacher == b.teacher &&
           a.assistants == b.assistants && a.assistant == b.assistant && a.seats == b.seats && a.minimum == b.minimum &&
           a.fee == b.fee && a.feeUnit == b.feeUnit && a.feeDocument == b.feeDocument &&
           a.description == b.description && a.bring == b.bring;
}

/// Reads one row onto a program.
class RowReader
{
public:
    RowReader(const Sheet &sheet, const ProgramColumns &columns, const ProgramState &state, qsizetype row)
        : m_sheet(sheet), m_columns(columns), m_state(state), m_row(row)
    {}

    [[nodiscard]] QString text(ProgramField field) const { return cleanText(cell(field).text); }

    void read(Program &program)
    {
        readWords(program);
        readWhat(program);
        readWhen(program);
        readWho(program);
        readNumbers(program);
    }

    void report(ProgramField field, Code code, const QVariantMap &facts = {}, Severity severity = Severity::Refusal)
    {
        const int column = m_columns.columns.value(field, -1);
        m_problems << ProgramProblem{.row = static_cast<int>(m_row) + 1,
                                     .column = cleanText(m_sheet.text(m_columns.headerRow, column)),
                                     .code = code,
                                     .severity = severity,
                                     .facts = facts};
    }
    [[nodiscard]] const QList<ProgramProblem> &problems() const { return m_problems; }
    [[nodiscard]] bool isRefused() const
    {
        return std::ranges::any_of(m_problems, [](const ProgramProblem &p) { return p.severity == Severity::Refusal; });
    }

private:
    [[nodiscard]] Cell cell(ProgramField field) const
    {
        return m_sheet.rows[m_row].value(m_columns.columns.value(field, -1));
    }

    /// A filled cell read by `reading` into `target`, or a problem.
    template<class T, class Reading>
    void take(ProgramField field, Code code, T &target, Reading reading)
    {
        const QString written = text(field);
        if (written.isEmpty())
            return;
        if (cell(field).kind == CellKind::Error)
            report(field, Code::CellError, {{u"value"_s, written}});
        else if (const auto value = reading(written))
            target = *value;
        else
            report(field, code, {{u"value"_s, written}});
    }

    void readWords(Program &program)
    {
        const auto words = [this](ProgramField field, QString &target) {
            if (cell(field).kind == CellKind::Error)
                report(field, Code::CellError, {{u"value"_s, text(field)}});
            else if (const QString written = text(field); !written.isEmpty())
                target = written;
        };
        words(ProgramField::Title, program.title);
        words(ProgramField::Course, program.course);
        words(ProgramField::FeeDocument, program.feeDocument);
        words(ProgramField::Description, program.description);
        words(ProgramField::Bring, program.bring);
        const QString before = program.place;
        words(ProgramField::Place, program.place);
        if (program.place != before)
            program.venue = {};
    }

    void readWhat(Program &program)
    {
        take(ProgramField::Mode, Code::ModeUnknown, program.mode, readProgramMode);
        take(ProgramField::Grades, Code::GradesUnreadable, program.grades,
             [this](const QString &written) { return readGrades(written, m_state.grades); });
        if (!program.id.isSet() && text(ProgramField::Grades).isEmpty())
            report(ProgramField::Grades, Code::GradesMissing);
        if (!program.id.isSet())
            program.category = program.mode == ProgramMode::PersonalisedCourse ? ContentCategory::Club
                               : program.grades.contains(1) || program.grades.contains(2)
                                   ? ContentCategory::Reading
                                   : ContentCategory::HomeworkCompletion;
        take(ProgramField::Category, Code::CategoryUnknown, program.category, readCategory);
    }

    void readWhen(Program &program)
    {
        const bool split = !text(ProgramField::Weekdays).isEmpty() && !text(ProgramField::From).isEmpty();
        if (!split) {
            take(ProgramField::Times, Code::TimesUnreadable, program.times, readTimes);
            if (!program.id.isSet() && text(ProgramField::Times).isEmpty())
                report(ProgramField::Times, Code::TimesMissing);
            return;
        }
        const auto days = readProgramDays(text(ProgramField::Weekdays));
        const auto from = readMinutes(cell(ProgramField::From));
        const auto until = readMinutes(cell(ProgramField::Until));
        if (!days)
            report(ProgramField::Weekdays, Code::TimesUnreadable, {{u"value"_s, text(ProgramField::Weekdays)}});
        if (!from)
            report(ProgramField::From, Code::TimesUnreadable, {{u"value"_s, text(ProgramField::From)}});
        if (!until || (from && *from >= *until))
            report(ProgramField::Until, Code::TimesUnreadable, {{u"value"_s, text(ProgramField::Until)}});
        if (!days || !from || !until || *from >= *until)
            return;
        program.times.clear();
        for (const Weekday day : *days)
            program.times << WeeklySlot{day, *from, *until};
    }

    [[nodiscard]] QList<StaffId> called(const QString &name) const
    {
        QList<StaffId> found;
        for (const StaffMember &member : m_state.staff)
            if (member.active && matchingName(member.name) == matchingName(name))
                found << member.id;
        return found;
    }

    void readWho(Program &program)
    {
        const QStringList teachers = readNames(text(ProgramField::Teacher));
        QList<StaffId> helpers;
        QStringList others;
        for (qsizetype i = 0; i < teachers.size(); ++i) {
            const QList<StaffId> found = called(teachers[i]);
            if (found.size() != 1)
                report(ProgramField::Teacher, found.isEmpty() ? Code::TeacherUnknown : Code::TeacherAmbiguous,
                       {{u"value"_s, teachers[i]}, {u"count"_s, found.size()}});
            else if (i == 0)
                program.teacher = found.first();
            else
                helpers << found.first();
        }
        const QStringList named = readNames(text(ProgramField::Assistants));
        for (const QString &name : named) {
            const QList<StaffId> found = called(name);
            if (found.size() == 1) {
                helpers << found.first();
                continue;
            }
            others << name;
            report(ProgramField::Assistants, Code::HelperUnknown, {{u"value"_s, name}}, Severity::Note);
        }
        helpers.removeAll(program.teacher);
        if (!helpers.isEmpty())
            program.assistants = helpers;
        if (!others.isEmpty())
            program.assistant = others.join(u'、');
    }

    void readNumbers(Program &program)
    {
        take(ProgramField::Seats, Code::NumberUnreadable, program.seats, readProgramNumber);
        take(ProgramField::Minimum, Code::NumberUnreadable, program.minimum, readProgramNumber);
        take(ProgramField::Fee, Code::AmountUnreadable, program.fee, readAmount);
        const QString unit = text(ProgramField::FeeUnit);
        if (unit.isEmpty()) // often with the amount: 300元/学期
            program.feeUnit = readFeeUnit(text(ProgramField::Fee)).value_or(program.feeUnit);
        take(ProgramField::FeeUnit, Code::UnitUnknown, program.feeUnit, readFeeUnit);
        if (program.mode == ProgramMode::InclusiveCare)
            program.seats = program.minimum = 0;
    }

    const Sheet &m_sheet;
    const ProgramColumns &m_columns;
    const ProgramState &m_state;
    qsizetype m_row;
    QList<ProgramProblem> m_problems{};
};

} // namespace

QString name(ProgramProblemCode code)
{
    switch (code) {
    case Code::TitleMissing: return u"title-missing"_s;
    case Code::TitleTwice: return u"title-twice"_s;
    case Code::ProgramAmbiguous: return u"program-ambiguous"_s;
    case Code::ModeUnknown: return u"mode-unknown"_s;
    case Code::CategoryUnknown: return u"category-unknown"_s;
    case Code::GradesMissing: return u"grades-missing"_s;
    case Code::GradesUnreadable: return u"grades-unreadable"_s;
    case Code::TimesMissing: return u"times-missing"_s;
    case Code::TimesUnreadable: return u"times-unreadable"_s;
    case Code::TeacherUnknown: return u"teacher-unknown"_s;
    case Code::TeacherAmbiguous: return u"teacher-ambiguous"_s;
    case Code::NumberUnreadable: return u"number-unreadable"_s;
    case Code::AmountUnreadable: return u"amount-unreadable"_s;
    case Code::UnitUnknown: return u"unit-unknown"_s;
    case Code::CellError: return u"cell-error"_s;
    case Code::HelperUnknown: return u"helper-unknown"_s;
    }
    return {};
}

ProgramPlan planPrograms(const Sheet &sheet, const ProgramColumns &columns, const ProgramState &state,
                         const Progress &progress)
{
    ProgramPlan plan{.headerRow = columns.headerRow + 1};
    if (!columns.isFound())
        return plan;
    QHash<QString, int> seen;
    for (qsizetype at = columns.headerRow + 1; at < sheet.rows.size(); ++at) {
        progress.at(at, sheet.rows.size());
        if (isEmptyRow(sheet, at, columns.headerRow)) {
            ++plan.blankRows;
            continue;
        }
        RowReader reader(sheet, columns, state, at);
        const QString title = reader.text(ProgramField::Title);
        QList<Program> known = state.programs;
        known.removeIf([&title](const Program &program) { return program.title != title; });
        const Program stored = known.value(0, Program{.term = state.term});
        ProgramRow row{.row = static_cast<int>(at) + 1, .program = stored, .before = stored};
        reader.read(row.program);
        if (title.isEmpty())
            reader.report(ProgramField::Title, Code::TitleMissing);
        else if (seen.contains(title))
            reader.report(ProgramField::Title, Code::TitleTwice,
                          {{u"value"_s, title}, {u"rows"_s, QString::number(seen.value(title))}});
        else if (known.size() > 1)
            reader.report(ProgramField::Title, Code::ProgramAmbiguous,
                          {{u"value"_s, title}, {u"count"_s, known.size()}});
        seen.insert(title, seen.value(title, row.row));
        row.kind = reader.isRefused()            ? RowKind::Refused
                   : !stored.id.isSet()          ? RowKind::New
                   : isSame(stored, row.program) ? RowKind::Unchanged
                                                 : RowKind::Changed;
        plan.problems << reader.problems();
        plan.rows << row;
    }
    return plan;
}

} // namespace core::exchange
