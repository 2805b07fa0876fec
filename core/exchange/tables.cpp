// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"

#include "core/exchange/csv.h"
#include "core/exchange/sheet_fault.h"
#include "core/exchange/xls_guard.h"
#include "core/exchange/xls_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

enum class FileKind { Xlsx, Xls, Text };

QByteArray bytesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Failure(FailureCode::FileMissing, {{u"path"_s, path}});
    QFile file(path);
    if (info.isDir() || !file.open(QIODevice::ReadOnly))
        throw Failure(FailureCode::FileUnreadable, {{u"path"_s, path}, {u"reason"_s, file.errorString()}});
    if (file.size() > maxSheetFileSize)
        throw tooLarge(path, maxSheetFileSize);
    return file.readAll();
}

/// Text has no zero bytes, unless it is UTF-16 and says so.
bool looksLikeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return true;
    return !bytes.left(65536).contains('\0') && !bytes.startsWith("%PDF") && !bytes.startsWith("\xFF\xD8\xFF");
}

/// Many office systems save a web page under the name of a spreadsheet.
bool looksLikeMarkup(const QByteArray &bytes)
{
    const QByteArray head = bytes.left(512).trimmed().toLower();
    return head.startsWith("<html") || head.startsWith("<!doctype") || head.startsWith("<table") ||
           head.startsWith("<?xml") || head.startsWith("<meta") || head.startsWith("\xEF\xBB\xBF<");
}

FileKind kindOf(const QByteArray &bytes, const QString &path)
{
    if (bytes.isEmpty())
        throw unreadable(path, SheetFault::Empty);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return FileKind::Xlsx;
    if (bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        // A workbook with a password is an OLE file with a stream of this name.
        const QString stream = u"EncryptedPackage"_s;
        const QByteArray wide(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
        if (bytes.contains(wide))
            throw Failure(FailureCode::SheetEncrypted, {{u"path"_s, path}});
        if (!isSoundXls(bytes))
            throw unreadable(path, SheetFault::Damaged);
        return FileKind::Xls;
    }
    if (!looksLikeText(bytes))
        throw unreadable(path, SheetFault::NotATable);
    if (looksLikeMarkup(bytes))
        throw unreadable(path, SheetFault::WebPage);
    return FileKind::Text;
}

} // namespace

QStringList sheetNames(const QString &path)
{
    const QByteArray bytes = bytesOf(path);
    switch (kindOf(bytes, path)) {
    case FileKind::Xlsx: return xlsxSheetNames(bytes, path);
    case FileKind::Xls: return xlsSheetNames(path);
    case FileKind::Text: return {QFileInfo(path).completeBaseName()};
    }
    return {};
}

Sheet readTable(const QString &path, const SheetChoice &choice, const Progress &progress)
{
    const QByteArray bytes = bytesOf(path);
    switch (kindOf(bytes, path)) {
    case FileKind::Xlsx: return readXlsx(bytes, path, choice, progress);
    case FileKind::Xls: return readXls(path, choice, progress);
    case FileKind::Text: break;
    }
    const QString only = QFileInfo(path).completeBaseName();
    if (choice.index != 0 || (!choice.name.isEmpty() && choice.name != only))
        throw sheetMissing(path, choice.name.isEmpty() ? QString::number(choice.index + 1) : choice.name, {only});
    return readCsv(bytes, path, progress);
}

} // namespace core::exchange
