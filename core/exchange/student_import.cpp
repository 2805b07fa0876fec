// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_import.h"

#include "core/exchange/student_match.h"
#include "core/exchange/student_row.h"
#include "core/exchange/student_values.h"

#include <QSet>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBlank(const CellRow &cells)
{
    return std::ranges::all_of(cells, [](const Cell &cell) { return cleanText(cell.text).isEmpty(); });
}

QString rowsText(const QList<int> &rows, int except)
{
    QStringList others;
    for (const int row : rows)
        if (row != except)
            others << QString::number(row);
    return others.join(u", "_s);
}

class Planner
{
public:
    Planner(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing, SchoolYearStart year, QDate today,
            const ImportOptions &options, const Progress &progress)
        : m_sheet(sheet), m_mapping(mapping), m_existing(existing), m_match(existing), m_options(options),
          m_progress(progress), m_today(today), m_year(year)
    {}

    ImportPlan plan()
    {
        m_plan.headerRow = m_mapping.headerRow + 1;
        if (!m_mapping.isFound())
            return std::move(m_plan);
        readRows();
        refuseTwice(StudentField::Number, &RowReading::number);
        refuseTwice(StudentField::IdNumber, &RowReading::idNumber);
        for (RowReading &reading : m_readings)
            place(reading);
        refuseSameChild();
        nameColumns();
        listMissing();
        for (const RowReading &reading : m_readings)
            m_plan.problems << reading.problems;
        return std::move(m_plan);
    }

private:
    void readRows()
    {
        const CellRow &headings = m_sheet.rows[m_mapping.headerRow];
        for (qsizetype row = m_mapping.headerRow + 1; row < m_sheet.rows.size(); ++row) {
            if (row % 256 == 0)
                m_progress.at(row, m_sheet.rows.size());
            // A header repeated on every printed page says nothing about a child.
            if (isBlank(m_sheet.rows[row]) || m_sheet.rows[row] == headings)
                ++m_plan.blankRows;
            else
                m_readings << readStudentRow(m_sheet, row, m_mapping, m_today);
        }
    }

    void report(RowReading &reading, StudentField field, ProblemCode code, QVariantMap facts)
    {
        const QString column = cleanText(m_sheet.text(m_mapping.headerRow, m_mapping.columns.value(field, -1)));
        reading.problems << ImportProblem{.row = reading.row,
                                          .column = column,
                                          .code = code,
                                          .severity = severityOf(code),
                                          .facts = std::move(facts)};
    }

    /// Two rows with one number: which of them is right, only the school knows.
    void refuseTwice(StudentField field, std::optional<QString> RowReading::*number)
    {
        QHash<QString, QList<int>> rows;
        for (const RowReading &reading : m_readings)
            if (reading.*number)
                rows[*(reading.*number)] << reading.row;
        for (RowReading &reading : m_readings) {
            const QString value = (reading.*number).value_or(QString());
            if (const QList<int> same = rows.value(value); !value.isEmpty() && same.size() > 1)
                report(reading, field, ProblemCode::NumberTwice,
                       {{u"value"_s, value}, {u"rows"_s, rowsText(same, reading.row)}});
        }
    }

    [[nodiscard]] ClassId classId(const SchoolClass &meant) const
    {
        const auto found = std::ranges::find_if(m_existing.classes, [&meant](const SchoolClass &c) {
            return c.stage == meant.stage && c.entryYear == meant.entryYear && c.number == meant.number;
        });
        return found == m_existing.classes.end() ? ClassId{} : found->id;
    }

    /// Index of a class to make, noted once; -1 when it may not be made.
    int classToMake(const SchoolClass &meant)
    {
        if (!m_options.makeClasses || !isAtSchool(meant.stage, gradeOf(meant.stage, meant.entryYear, m_year)))
            return -1;
        for (qsizetype i = 0; i < m_plan.classesToMake.size(); ++i) {
            const SchoolClass &made = m_plan.classesToMake[i];
            if (made.stage == meant.stage && made.entryYear == meant.entryYear && made.number == meant.number)
                return static_cast<int>(i);
        }
        m_plan.classesToMake << meant;
        return static_cast<int>(m_plan.classesToMake.size()) - 1;
    }

    [[nodiscard]] QString classText(ClassId id) const
    {
        for (const SchoolClass &c : m_existing.classes)
            if (c.id == id)
                return classText(c);
        return QString();
    }
    [[nodiscard]] QString classText(const SchoolClass &c) const
    {
        return QString::number(gradeOf(c.stage, c.entryYear, m_year)) + u'.' + QString::number(c.number);
    }

    void place(RowReading &reading)
    {
        ImportRow row{.row = reading.row};
        ClassId schoolClass;
        SchoolClass meant;
        bool unknownClass = false;
        if (reading.className) {
            meant = classMeant(*reading.className, m_year, m_existing.classes);
            schoolClass = classId(meant);
            unknownClass = !schoolClass.isSet();
        }
        const StudentMatch::Answer answer = m_match.find(reading, schoolClass);
        if (answer.problem)
            report(reading, StudentField::Name, *answer.problem, answer.facts);
        if (answer.index >= 0) {
            row.record = m_existing.records[answer.index];
            noteKnown(reading, row.record.student);
        } else if (!reading.className && !has(reading, ProblemCode::ClassUnreadable)) {
            report(reading, StudentField::Class, ProblemCode::ClassMissing, {});
        }
        row.newClass = unknownClass && !reading.isRefused() ? classToMake(meant) : -1;
        if (unknownClass && row.newClass < 0)
            report(reading, StudentField::Class, ProblemCode::ClassUnknown, classFacts(meant));

        const ClassId before = row.record.student.schoolClass;
        row.changes = layOver(reading, row.record, m_today);
        if (reading.className && (row.newClass >= 0 || schoolClass != before)) {
            row.record.student.schoolClass = schoolClass;
            row.changes << FieldChange{
                .field = StudentField::Class, .before = classText(before), .after = classText(meant)};
        }
        const bool known = answer.index >= 0;
        row.kind = reading.isRefused()     ? RowKind::Refused
                   : !known                ? RowKind::New
                   : row.changes.isEmpty() ? RowKind::Unchanged
                                           : RowKind::Changed;
        m_matched << (known ? m_existing.records[answer.index].student.id : StudentId{});
        m_plan.rows << row;
    }

    static bool has(const RowReading &reading, ProblemCode code)
    {
        return std::ranges::any_of(reading.problems, [code](const ImportProblem &p) { return p.code == code; });
    }

    [[nodiscard]] QVariantMap classFacts(const SchoolClass &meant) const
    {
        return {{u"value"_s, classText(meant)},
                {u"grade"_s, gradeOf(meant.stage, meant.entryYear, m_year)},
                {u"entryYear"_s, meant.entryYear},
                {u"number"_s, meant.number}};
    }

    void noteKnown(RowReading &reading, const Student &student)
    {
        if (student.standing == Standing::Left)
            report(reading, StudentField::Name, ProblemCode::PupilLeft, {{u"name"_s, student.name}});
        if (!reading.number || !student.number.startsWith(u'L') || *reading.number == student.number)
            return;
        report(reading, StudentField::Number, ProblemCode::NumberReplaced,
               {{u"before"_s, student.number}, {u"after"_s, *reading.number}});
    }

    /// Two rows that mean one child: of a stored one by its id, of a new one by name, birth and class.
    void refuseSameChild()
    {
        QHash<QString, QList<int>> rows;
        QStringList keys;
        for (qsizetype i = 0; i < m_readings.size(); ++i) {
            keys << childKey(i);
            if (!keys.last().isEmpty())
                rows[keys.last()] << m_readings[i].row;
        }
        for (qsizetype i = 0; i < m_readings.size(); ++i) {
            const QList<int> same = rows.value(keys[i]);
            if (keys[i].isEmpty() || same.size() < 2 || has(m_readings[i], ProblemCode::NumberTwice))
                continue;
            report(m_readings[i], StudentField::Name, ProblemCode::PupilTwice,
                   {{u"rows"_s, rowsText(same, m_readings[i].row)}});
            m_plan.rows[i].kind = RowKind::Refused;
        }
    }

    [[nodiscard]] QString childKey(qsizetype i) const
    {
        if (m_matched[i].isSet())
            return m_matched[i].text();
        const RowReading &reading = m_readings[i];
        if (!reading.name || !reading.born || !reading.className || reading.number || reading.idNumber)
            return QString(); // a number tells two children of one name apart
        const SchoolClass meant = classMeant(*reading.className, m_year, m_existing.classes);
        return nameAndBirth(*reading.name, *reading.born) + u'|' + classText(meant);
    }

    void nameColumns()
    {
        for (ImportRow &row : m_plan.rows)
            for (FieldChange &change : row.changes)
                change.column = cleanText(m_sheet.text(m_mapping.headerRow, m_mapping.columns.value(change.field, -1)));
    }

    void listMissing()
    {
        const QSet<StudentId> seen(m_matched.cbegin(), m_matched.cend());
        for (const StudentRecord &record : m_existing.records)
            if (record.student.standing == Standing::Present && !seen.contains(record.student.id))
                m_plan.missing << record.student.id;
    }

    const Sheet &m_sheet;
    const ColumnMapping &m_mapping;
    const Roster &m_existing;
    StudentMatch m_match;
    const ImportOptions &m_options;
    const Progress &m_progress;
    QDate m_today;
    SchoolYearStart m_year;
    QList<RowReading> m_readings{};
    QList<StudentId> m_matched{}; ///< the stored child of each reading, or none
    ImportPlan m_plan{};
};

} // namespace

int ImportPlan::count(RowKind kind) const { return static_cast<int>(std::ranges::count(rows, kind, &ImportRow::kind)); }

ImportProblems ImportPlan::problemsOf(int row) const
{
    ImportProblems list;
    std::ranges::copy_if(problems, std::back_inserter(list), [row](const ImportProblem &p) { return p.row == row; });
    return list;
}

ImportPlan planImport(const Sheet &sheet, const ColumnMapping &mapping, const Roster &existing, SchoolYearStart year,
                      QDate today, const ImportOptions &options, const Progress &progress)
{
    return Planner(sheet, mapping, existing, year, today, options, progress).plan();
}

Sheet rejectedRows(const Sheet &sheet, const ColumnMapping &mapping, const ImportPlan &plan,
                   const QString &reasonHeading, const std::function<QString(const ImportProblem &)> &words)
{
    Sheet rejected{.name = sheet.name};
    if (!mapping.isFound())
        return rejected;
    const qsizetype width = sheet.width();
    const auto add = [&](qsizetype row, const QString &last) {
        CellRow cells = sheet.rows.value(row);
        cells.resize(width);
        cells << Cell{.text = last, .kind = CellKind::Text};
        rejected.rows << cells;
    };
    add(mapping.headerRow, reasonHeading);
    for (const ImportRow &row : plan.rows) {
        if (row.kind != RowKind::Refused)
            continue;
        QStringList reasons;
        for (const ImportProblem &problem : plan.problemsOf(row.row))
            reasons << words(problem);
        add(row.row - 1, reasons.join(u'\n'));
    }
    return rejected;
}

} // namespace core::exchange
