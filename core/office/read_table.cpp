// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/read_table.h"

#include "core/exchange/pasted_block.h"
#include "core/exchange/tables.h"

#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using exchange::Sheet;

namespace {

constexpr int layoutsKept = 12;
constexpr qsizetype fewestRemembered = 2; ///< one heading alone says little
constexpr qsizetype searchedRows = 30;

QString headingOf(const Sheet &sheet, qsizetype row, int column)
{
    return sheet.text(row, column).simplified().remove(u' ');
}

/// What tells one set of headings from another. A digest: should a child's row be taken for the headings, nothing of it
/// is kept.
QString headingsDigest(const Sheet &sheet, qsizetype row)
{
    QStringList headings;
    for (int column = 0; column < sheet.rows.value(row).size(); ++column)
        headings << headingOf(sheet, row, column);
    while (!headings.isEmpty() && headings.last().isEmpty())
        headings.removeLast();
    const QByteArray all = headings.join(u'\t').toUtf8();
    return headings.isEmpty() ? QString()
                              : QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

QJsonArray layoutsIn(const QString &remembered) { return QJsonDocument::fromJson(remembered.toUtf8()).array(); }

/// The same headings: every column as it was, those that were taken out included.
std::optional<NamedColumns> sameLayout(const Sheet &sheet, const QStringList &fields, const QJsonArray &layouts)
{
    for (qsizetype row = 0; row < std::min(sheet.rows.size(), searchedRows); ++row) {
        const QString digest = headingsDigest(sheet, row);
        for (const QJsonValue &layout : layouts) {
            if (digest.isEmpty() || layout[u"digest"].toString() != digest)
                continue;
            NamedColumns columns{.headerRow = static_cast<int>(row)};
            for (const QString &field : fields)
                if (const QJsonValue column = layout[u"columns"][field]; column.isDouble())
                    columns.columns.insert(field, column.toInt());
            return columns;
        }
    }
    return std::nullopt;
}

/// The headings of a layout somewhere in a row, each in its column or in another.
QMap<QString, int> columnsIn(const Sheet &sheet, qsizetype row, const QStringList &fields, const QJsonValue &layout)
{
    QHash<QString, int> places;
    for (int column = static_cast<int>(sheet.rows.value(row).size()) - 1; column >= 0; --column)
        places.insert(headingOf(sheet, row, column), column);
    QMap<QString, int> columns;
    for (const QString &field : fields) {
        const QString heading = layout[u"headings"][field].toString();
        if (heading.isEmpty())
            continue;
        if (!places.contains(heading))
            return {};
        const int place = layout[u"columns"][field].toInt();
        columns.insert(field, headingOf(sheet, row, place) == heading ? place : places.value(heading));
    }
    return columns;
}

/// Where no headings were recognised: the largest remembered layout whose headings all stand in one row.
std::optional<NamedColumns> unrecognisedLayout(const Sheet &sheet, const QStringList &fields, const QJsonArray &layouts)
{
    NamedColumns best;
    for (qsizetype row = 0; row < std::min(sheet.rows.size(), searchedRows); ++row)
        for (const QJsonValue &layout : layouts)
            if (auto columns = columnsIn(sheet, row, fields, layout); columns.size() > best.columns.size())
                best = {.headerRow = static_cast<int>(row), .columns = std::move(columns)};
    return best.columns.size() < fewestRemembered ? std::nullopt : std::optional(best);
}

} // namespace

ReadTable readTable(const QString &path, int sheetIndex, const Progress &progress)
{
    return {.path = path,
            .sheets = exchange::sheetNames(path),
            .sheetIndex = sheetIndex,
            .sheet = exchange::readTable(path, {.index = sheetIndex}, progress)};
}

ReadTable pastedTable(const QString &text) { return {.sheet = exchange::readPastedBlock(text)}; }

QString rememberedLayouts(const Sheet &sheet, const NamedColumns &columns, const QString &earlier)
{
    if (columns.headerRow < 0)
        return earlier;
    QJsonObject places;
    QJsonObject headings;
    for (auto it = columns.columns.cbegin(); it != columns.columns.cend(); ++it) {
        places.insert(it.key(), *it);
        headings.insert(it.key(), headingOf(sheet, columns.headerRow, *it));
    }
    const QString digest = headingsDigest(sheet, columns.headerRow);
    QJsonArray kept{QJsonObject{{u"digest"_s, digest}, {u"columns"_s, places}, {u"headings"_s, headings}}};
    for (const QJsonValue &other : layoutsIn(earlier))
        if (kept.size() < layoutsKept && other[u"digest"].toString() != digest)
            kept << other;
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

std::optional<NamedColumns> recalledColumns(const Sheet &sheet, const NamedColumns &found, const QStringList &fields,
                                            const QString &layouts)
{
    const QJsonArray remembered = layoutsIn(layouts);
    if (auto same = sameLayout(sheet, fields, remembered))
        return same;
    if (found.headerRow < 0)
        return unrecognisedLayout(sheet, fields, remembered);
    NamedColumns completed = found;
    const QJsonValue latest = remembered.first();
    for (const QString &field : fields) {
        const QString heading = latest[u"headings"][field].toString();
        for (int column = 0; !heading.isEmpty() && !completed.columns.contains(field) && column < sheet.width();
             ++column)
            if (headingOf(sheet, found.headerRow, column) == heading)
                completed.columns.insert(field, column);
    }
    return completed == found ? std::nullopt : std::optional(completed);
}

} // namespace core
