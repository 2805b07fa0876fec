// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/batch_change.h"

#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QList<BatchField> batchFields()
{
    using enum BatchField;
    return {Class, Residence, Sex, Ethnicity, Address, Phone, Health, Mark};
}

QString batchTitle(BatchField field)
{
    switch (field) {
    case BatchField::Class: return QCoreApplication::translate("BatchChange", "Class");
    case BatchField::Residence: return QCoreApplication::translate("BatchChange", "Residence");
    case BatchField::Sex: return QCoreApplication::translate("BatchChange", "Sex");
    case BatchField::Ethnicity: return QCoreApplication::translate("BatchChange", "Ethnicity");
    case BatchField::Address: return QCoreApplication::translate("BatchChange", "Address");
    case BatchField::Phone: return QCoreApplication::translate("BatchChange", "The child's telephone");
    case BatchField::Health: return QCoreApplication::translate("BatchChange", "Health note");
    //: a short label that tells two children of one name apart
    case BatchField::Mark: return QCoreApplication::translate("BatchChange", "Mark");
    }
    return QString();
}

std::optional<BatchField> batchFieldOf(const QString &column)
{
    if (column == "class"_L1)
        return BatchField::Class;
    if (column == "residence"_L1)
        return BatchField::Residence;
    if (column == "sex"_L1)
        return BatchField::Sex;
    return std::nullopt;
}

QVariant batchValue(const core::Student &student, BatchField field)
{
    switch (field) {
    case BatchField::Class: return student.schoolClass.value;
    case BatchField::Residence: return int(student.residence);
    case BatchField::Sex: return int(student.sex);
    case BatchField::Ethnicity: return student.ethnicity;
    case BatchField::Address: return student.address;
    case BatchField::Phone: return student.phone;
    case BatchField::Health: return student.health;
    case BatchField::Mark: return student.mark;
    }
    return {};
}

void setBatchValue(core::Student &student, BatchField field, const QVariant &value)
{
    switch (field) {
    case BatchField::Class: student.schoolClass = {value.toLongLong()}; break;
    case BatchField::Residence: student.residence = core::Residence(value.toInt()); break;
    case BatchField::Sex: student.sex = core::Sex(value.toInt()); break;
    case BatchField::Ethnicity: student.ethnicity = value.toString(); break;
    case BatchField::Address: student.address = value.toString(); break;
    case BatchField::Phone: student.phone = value.toString(); break;
    case BatchField::Health: student.health = value.toString(); break;
    case BatchField::Mark: student.mark = value.toString(); break;
    }
}

QString batchWord(BatchField field, const QVariant &value, const QList<core::SchoolClass> &classes,
                  core::SchoolYearStart year)
{
    switch (field) {
    case BatchField::Class: {
        const auto found = std::ranges::find(classes, core::ClassId{value.toLongLong()}, &core::SchoolClass::id);
        return found == classes.end()
                   ? QString()
                   : words::classLabel(found->stage, core::gradeOf(found->stage, found->entryYear, year),
                                       found->number);
    }
    case BatchField::Residence: return words::label(core::Residence(value.toInt()));
    case BatchField::Sex: return words::label(core::Sex(value.toInt()));
    case BatchField::Phone: return words::maskedPhone(value.toString());
    case BatchField::Ethnicity:
    case BatchField::Address:
    case BatchField::Health:
    case BatchField::Mark: break;
    }
    return value.toString();
}

int BatchPlan::count(BatchOutcome outcome) const
{
    return int(std::ranges::count(lines, outcome, &BatchLine::outcome));
}

BatchPlan planBatch(const core::SchoolBook &book, const BatchChange &change, const QList<core::StudentLine> &lines,
                    const core::Progress &progress)
{
    const QList<core::SchoolClass> classes = book.school.classes();
    const core::SchoolYearStart year = book.students.schoolYear();
    QHash<qint64, const core::StudentLine *> known;
    for (const core::StudentLine &line : lines)
        known.insert(line.id.value, &line);
    BatchPlan plan{.change = change};
    for (qsizetype i = 0; i < change.students.size(); ++i) {
        progress.at(i, change.students.size());
        std::optional<core::StudentRecord> record = book.students.find(change.students.at(i));
        if (!record)
            continue; // gone since the list was read
        const QVariant before = batchValue(record->student, change.field);
        BatchLine line{.id = record->student.id,
                       .name = words::nameWithMark(record->student.name, record->student.mark),
                       .before = batchWord(change.field, before, classes, year),
                       .after = batchWord(change.field, change.value, classes, year)};
        if (const core::StudentLine *shown = known.value(line.id.value))
            line.person = words::personDetail(*shown);
        if (before != change.value) {
            setBatchValue(record->student, change.field, change.value);
            line.findings = book.students.check(*record);
            line.outcome = core::refuses(line.findings) ? BatchOutcome::Refused : BatchOutcome::Changes;
        }
        if (line.outcome == BatchOutcome::Changes)
            plan.records << *record;
        plan.lines << line;
    }
    return plan;
}

} // namespace ui
