// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roster_table.h"

#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace core {

using namespace Qt::Literals::StringLiterals;
using exchange::StudentField;

namespace {

QString headingOf(const RosterTable &table, int column)
{
    return table.sheet.text(table.mapping.headerRow, column).remove(u' ').remove(u'\n');
}

} // namespace

RosterTable readRoster(const QString &path, int sheetIndex, const Progress &progress)
{
    RosterTable table{.path = path, .sheets = exchange::sheetNames(path), .sheetIndex = sheetIndex};
    table.sheet = exchange::readTable(path, {.index = sheetIndex}, progress);
    table.mapping = exchange::findHeader(table.sheet);
    return table;
}

RosterState rosterState(const SchoolBook &book)
{
    return {.roster = {.records = book.students.records(), .classes = book.school.classes()},
            .year = book.students.schoolYear(),
            .today = book.today()};
}

exchange::ImportPlan planRoster(const RosterTable &table, const RosterState &state, bool makeClasses,
                                const Progress &progress)
{
    return exchange::planImport(table.sheet, table.mapping, state.roster, state.year, state.today,
                                {.makeClasses = makeClasses}, progress);
}

QString columnChoices(const RosterTable &table)
{
    QJsonObject choices;
    for (const StudentField field : exchange::studentFields())
        if (table.mapping.has(field))
            choices.insert(exchange::name(field), headingOf(table, table.mapping.columns.value(field)));
    return QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact));
}

void recallColumns(RosterTable &table, const QString &choices)
{
    if (!table.mapping.isFound())
        return;
    const QJsonObject remembered = QJsonDocument::fromJson(choices.toUtf8()).object();
    for (const StudentField field : exchange::studentFields()) {
        const QString heading = remembered.value(exchange::name(field)).toString();
        if (heading.isEmpty() ||
            (table.mapping.has(field) && headingOf(table, table.mapping.columns[field]) == heading))
            continue;
        for (int column = 0; column < table.sheet.width(); ++column)
            if (headingOf(table, column) == heading) {
                table.mapping.columns.insert(field, column);
                break;
            }
    }
}

void saveRefusedRows(const RosterTable &table, const exchange::ImportPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path)
{
    exchange::writeXlsx(exchange::rejectedRows(table.sheet, table.mapping, plan, reasonHeading, words), path);
}

} // namespace core
