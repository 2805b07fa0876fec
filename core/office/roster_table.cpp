// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/roster_table.h"

#include "core/exchange/pasted_block.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"
#include "core/policy/record_rules.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

namespace core {

using namespace Qt::Literals::StringLiterals;
using exchange::StudentField;

namespace {

constexpr int layoutsKept = 12;
constexpr qsizetype fewestRemembered = 2; ///< one heading alone says little
constexpr qsizetype headerSearchRows = 30;

QString headingOf(const RosterTable &table, qsizetype row, int column)
{
    return table.sheet.text(row, column).remove(u' ').remove(u'\n');
}

/// What tells one set of headings from another. A digest: should a child's row be taken for the headings, nothing of it
/// is kept.
QString headingsDigest(const RosterTable &table, qsizetype row)
{
    QStringList headings;
    for (int column = 0; column < table.sheet.rows.value(row).size(); ++column)
        headings << headingOf(table, row, column);
    while (!headings.isEmpty() && headings.last().isEmpty())
        headings.removeLast();
    const QByteArray all = headings.join(u'\t').toUtf8();
    return headings.isEmpty() ? QString()
                              : QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

QJsonObject layoutOf(const RosterTable &table)
{
    QJsonObject columns;
    QJsonObject headings;
    const exchange::ColumnMapping &mapping = table.mapping;
    for (auto it = mapping.columns.cbegin(); it != mapping.columns.cend(); ++it) {
        columns.insert(exchange::name(it.key()), *it);
        headings.insert(exchange::name(it.key()), headingOf(table, mapping.headerRow, *it));
    }
    return {
        {u"digest"_s, headingsDigest(table, mapping.headerRow)}, {u"columns"_s, columns}, {u"headings"_s, headings}};
}

/// The headings of a layout somewhere in a row, each in its column or in another.
std::optional<QMap<StudentField, int>> columnsIn(const RosterTable &table, qsizetype row, const QJsonValue &layout)
{
    QHash<QString, int> places;
    for (int column = int(table.sheet.rows.value(row).size()) - 1; column >= 0; --column)
        places.insert(headingOf(table, row, column), column);
    QMap<StudentField, int> columns;
    for (const StudentField field : exchange::studentFields(table.purpose)) {
        const QString heading = layout[u"headings"][exchange::name(field)].toString();
        if (heading.isEmpty())
            continue;
        if (!places.contains(heading))
            return std::nullopt;
        const int place = layout[u"columns"][exchange::name(field)].toInt();
        columns.insert(field, headingOf(table, row, place) == heading ? place : places.value(heading));
    }
    return columns;
}

/// Where no headings were recognised: the largest remembered layout whose headings all stand in one row.
void recallUnrecognised(RosterTable &table, const QJsonArray &layouts)
{
    QMap<StudentField, int> best;
    int bestRow = -1;
    for (qsizetype row = 0; row < std::min(table.sheet.rows.size(), headerSearchRows); ++row)
        for (const QJsonValue &layout : layouts)
            if (const auto columns = columnsIn(table, row, layout); columns && columns->size() > best.size()) {
                best = *columns;
                bestRow = static_cast<int>(row);
            }
    if (best.size() < fewestRemembered)
        return;
    takeHeaderRow(table, bestRow);
    table.mapping.columns = best;
}

/// The same headings: every column as it was, those that were taken out included.
bool recallSame(RosterTable &table, const QJsonArray &layouts)
{
    for (qsizetype row = 0; row < std::min(table.sheet.rows.size(), headerSearchRows); ++row) {
        const QString digest = headingsDigest(table, row);
        for (const QJsonValue &layout : layouts) {
            if (digest.isEmpty() || layout[u"digest"].toString() != digest)
                continue;
            takeHeaderRow(table, static_cast<int>(row));
            table.mapping.columns.clear();
            for (const StudentField field : exchange::studentFields(table.purpose))
                if (const QJsonValue column = layout[u"columns"][exchange::name(field)]; column.isDouble())
                    table.mapping.columns.insert(field, column.toInt());
            return true;
        }
    }
    return false;
}

} // namespace

RosterTable readRoster(const QString &path, int sheetIndex, const Progress &progress, exchange::ImportPurpose purpose)
{
    RosterTable table{.path = path, .sheets = exchange::sheetNames(path), .sheetIndex = sheetIndex};
    table.sheet = exchange::readTable(path, {.index = sheetIndex}, progress);
    takePurpose(table, purpose);
    return table;
}

void takePurpose(RosterTable &table, exchange::ImportPurpose purpose)
{
    table.purpose = purpose;
    table.mapping = exchange::findHeader(table.sheet, purpose);
    if (!table.mapping.isFound() && table.path.isEmpty())
        table.mapping.headless = true; // a pasted block often has none
}

RosterTable pastedRoster(const QString &text, exchange::ImportPurpose purpose)
{
    RosterTable table{.sheet = exchange::readPastedBlock(text)};
    takePurpose(table, purpose);
    return table;
}

void takeHeaderRow(RosterTable &table, int row)
{
    table.mapping =
        row < 0 ? exchange::ColumnMapping{} : exchange::mapHeadings(table.sheet.rows.value(row), table.purpose);
    table.mapping.headerRow = row;
    table.mapping.headless = row < 0;
}

RosterState rosterState(const SchoolBook &book)
{
    const auto mayMake = [school = book.school.school(), classes = book.school.classes()](const SchoolClass &meant) {
        return !refuses(policy::checkClass(meant, school, classes));
    };
    return {.roster = {.records = book.students.records(),
                       .classes = book.school.classes(),
                       .staff = book.school.staff(),
                       .mayMake = mayMake},
            .year = book.students.schoolYear(),
            .today = book.today()};
}

exchange::ImportPlan planRoster(const RosterTable &table, const RosterState &state,
                                const exchange::ImportOptions &options, const Progress &progress)
{
    return exchange::planImport(table.sheet, table.mapping, state.roster, state.year, state.today, options, progress);
}

QString columnLayouts(const RosterTable &table, const QString &earlier)
{
    if (table.mapping.headerRow < 0)
        return earlier;
    const QJsonObject layout = layoutOf(table);
    QJsonArray kept{layout};
    for (const QJsonValue &other : QJsonDocument::fromJson(earlier.toUtf8()).array())
        if (kept.size() < layoutsKept && other[u"digest"] != layout[u"digest"])
            kept << other;
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void recallColumns(RosterTable &table, const QString &layouts)
{
    const QJsonArray remembered = QJsonDocument::fromJson(layouts.toUtf8()).array();
    if (recallSame(table, remembered))
        return;
    if (table.mapping.headerRow < 0) {
        recallUnrecognised(table, remembered);
        return;
    }
    const QJsonValue latest = remembered.first();
    for (const StudentField field : exchange::studentFields(table.purpose)) {
        const QString heading = latest[u"headings"][exchange::name(field)].toString();
        if (heading.isEmpty() || table.mapping.has(field))
            continue;
        for (int column = 0; column < table.sheet.width(); ++column)
            if (headingOf(table, table.mapping.headerRow, column) == heading) {
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
