// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"

#include "core/exchange/csv.h"
#include "core/exchange/sheet_fault.h"
#include "core/exchange/xls_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 headSize = 65536;
/// Above this a table is gone through once before memory is taken for it: it may be one that is refused.
constexpr qint64 heavy = 64LL << 20;

/// Many office systems save a web page under the name of a spreadsheet.
bool looksLikeMarkup(const QByteArray &head)
{
    const QByteArray begin = head.left(512).trimmed().toLower();
    return begin.startsWith("<html") || begin.startsWith("<!doctype") || begin.startsWith("<table") ||
           begin.startsWith("<?xml") || begin.startsWith("<meta") || begin.startsWith("\xEF\xBB\xBF<");
}

std::unique_ptr<TableFile> opened(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure(FailureCode::FileMissing, {{u"path"_s, path}});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::FileUnreadable, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    if (file.size() > maxSheetFileSize)
        throw tooLarge(path, SheetLimit::Bytes, maxSheetFileSize);
    const QByteArray head = file.peek(headSize);
    if (head.isEmpty())
        throw unreadable(path, SheetFault::Empty);
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return openXlsx(path);
    if (head.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"))
        return openXls(file.readAll(), path);
    if (looksLikeMarkup(head))
        throw unreadable(path, SheetFault::WebPage);
    return openCsv(file.readAll(), path);
}

} // namespace

QStringList sheetNames(const QString &path) { return opened(path)->names(); }

Sheet readTable(const QString &path, const SheetChoice &choice, const Progress &progress)
{
    const std::unique_ptr<TableFile> file = opened(path);
    const QStringList names = file->names();
    const qsizetype place = placeOf(choice, names, path);
    if (file->weight(place) > heavy) {
        const TakeRow drop = [](qsizetype, CellRow &) {};
        RowPen rehearsal(path, drop);
        file->read(place, rehearsal, progress);
    }
    return collected(*file, place, path, progress);
}

void readRows(const QString &path, const SheetChoice &choice, const TakeRow &take, const Progress &progress)
{
    const std::unique_ptr<TableFile> file = opened(path);
    qsizetype last = -1;
    const TakeRow inOrder = [&](qsizetype row, CellRow &cells) {
        if (row <= last)
            throw unreadable(path, SheetFault::Damaged);
        last = row;
        take(row, cells);
    };
    RowPen pen(path, inOrder);
    file->read(placeOf(choice, file->names(), path), pen, progress);
}

} // namespace core::exchange
