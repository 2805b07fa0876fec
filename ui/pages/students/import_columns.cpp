// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_columns.h"

#include "ui/pages/students/student_words.h"
#include "ui/words/import_words.h"

namespace ui {

using core::exchange::StudentField;

namespace {

/// Enough to see whether it is the right column, never a whole number of a child.
std::function<QString(const QString &)> shownAs(StudentField field)
{
    switch (field) {
    case StudentField::Number:
    case StudentField::IdNumber: return [](const QString &text) { return maskedNumber(text); };
    case StudentField::Phone:
    case StudentField::Guardian1Phone:
    case StudentField::Guardian2Phone: return [](const QString &text) { return maskedPhone(text); };
    default: return {};
    }
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : ColumnPicker(parent) {}

void ImportColumns::setTable(const core::RosterTable &table)
{
    m_table = table;
    PickedTable picked{.sheet = table.sheet,
                       .found = table.mapping.isFound(),
                       .headerRow = table.mapping.headless ? -1 : table.mapping.headerRow,
                       .mayLackHeadings = true};
    for (const StudentField field : core::exchange::studentFields(table.purpose)) {
        const QString name = core::exchange::name(field);
        picked.fields << PickedField{.name = name, .label = words::label(field), .shown = shownAs(field)};
        if (table.mapping.has(field))
            picked.columns.insert(name, table.mapping.columns.value(field));
    }
    ColumnPicker::setTable(picked);
}

core::exchange::ColumnMapping ImportColumns::mapping() const
{
    core::exchange::ColumnMapping mapping = m_table.mapping;
    mapping.columns.clear();
    const QMap<QString, int> chosen = columns();
    for (const StudentField field : core::exchange::studentFields(m_table.purpose))
        if (const QString name = core::exchange::name(field); chosen.contains(name))
            mapping.columns.insert(field, chosen.value(name));
    return mapping;
}

bool ImportColumns::hasName() const { return mapping().has(StudentField::Name); }

} // namespace ui
