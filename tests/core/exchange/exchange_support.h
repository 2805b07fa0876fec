// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/exchange/tables.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>

#include <zip.h>

#include <optional>

namespace exchange_test {

using namespace Qt::Literals::StringLiterals;

/// Packs parts into a zip file, as a spreadsheet program would.
inline QString packed(const QTemporaryDir &folder, const QString &name, const QMap<QString, QByteArray> &parts)
{
    const QString path = folder.filePath(name);
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (auto it = parts.cbegin(); it != parts.cend(); ++it) {
        zip_source_t *source = zip_source_buffer(archive, it->constData(), static_cast<zip_uint64_t>(it->size()), 0);
        zip_file_add(archive, it.key().toUtf8().constData(), source, ZIP_FL_OVERWRITE | ZIP_FL_ENC_UTF_8);
    }
    zip_close(archive);
    return path;
}

/// A workbook written by hand: what stands in <sheetData>, <sst>, <styleSheet> and <workbookPr>.
struct HandMade {
    QByteArray rows{};
    QByteArray strings{};
    QByteArray styles{};
    QByteArray properties{};
};

inline QString workbook(const QTemporaryDir &folder, const HandMade &made, const QString &name = u"made.xlsx"_s)
{
    const QByteArray types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const QByteArray relations =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    return packed(
        folder, name,
        {{u"_rels/.rels"_s, relations + "<Relationship Id=\"rId1\" Type=\"" + types +
                                "officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
         {u"xl/workbook.xml"_s,
          "<workbook xmlns:r=\"" + types + "\">" + made.properties +
              "<sheets><sheet name=\"选项\" sheetId=\"1\" state=\"hidden\" r:id=\"rId9\"/>"
              "<sheet name=\"名册\" sheetId=\"2\" r:id=\"rId1\"/><sheet name=\"其他\" sheetId=\"3\" r:id=\"rId2\"/>"
              "</sheets></workbook>"},
         {u"xl/_rels/workbook.xml.rels"_s,
          relations + "<Relationship Id=\"rId1\" Type=\"" + types + "worksheet\" Target=\"worksheets/sheet2.xml\"/>" +
              "<Relationship Id=\"rId2\" Type=\"" + types + "worksheet\" Target=\"/xl/worksheets/sheet3.xml\"/>" +
              "<Relationship Id=\"rId9\" Type=\"" + types + "worksheet\" Target=\"worksheets/sheet1.xml\"/>" +
              "<Relationship Id=\"rId3\" Type=\"" + types + "sharedStrings\" Target=\"sharedStrings.xml\"/>" +
              "<Relationship Id=\"rId4\" Type=\"" + types + "styles\" Target=\"styles.xml\"/></Relationships>"},
         {u"xl/worksheets/sheet1.xml"_s, "<worksheet><sheetData/></worksheet>"},
         {u"xl/worksheets/sheet2.xml"_s, "<worksheet><sheetData>" + made.rows + "</sheetData></worksheet>"},
         {u"xl/worksheets/sheet3.xml"_s,
          "<x:worksheet xmlns:x=\"urn:x\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>third</x:t></x:is></x:c>"
          "</x:row></x:sheetData></x:worksheet>"},
         {u"xl/sharedStrings.xml"_s, "<sst>" + made.strings + "</sst>"},
         {u"xl/styles.xml"_s, "<styleSheet>" + made.styles + "</styleSheet>"}});
}

/// The failure that an act ends with, or nothing.
template<class Act>
std::optional<core::Failure> failureOf(Act act)
{
    try {
        act();
    } catch (const core::Failure &failure) {
        return failure;
    }
    return std::nullopt;
}

/// A sheet from rows of text, cells apart by "|".
inline core::exchange::Sheet sheetOf(const QStringList &lines)
{
    core::exchange::Sheet sheet;
    for (const QString &line : lines) {
        core::exchange::CellRow row;
        for (const QString &text : line.split(u'|'))
            row << core::exchange::Cell{.text = text,
                                        .kind = text.isEmpty() ? core::exchange::CellKind::Empty
                                                               : core::exchange::CellKind::Text};
        sheet.rows << row;
    }
    return sheet;
}

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

/// The reason why a file is no table, or nothing.
inline QString reasonOf(const QString &path)
{
    const auto failure = failureOf([&] { (void)core::exchange::readTable(path); });
    return failure && failure->code() == core::FailureCode::SheetUnreadable
               ? failure->facts().value(u"reason"_s).toString()
               : QString();
}

/// What a file has too much of, or nothing.
inline QString excessOf(const QString &path)
{
    const auto failure = failureOf([&] { (void)core::exchange::readTable(path); });
    return failure && failure->code() == core::FailureCode::SheetTooLarge ? failure->facts().value(u"of"_s).toString()
                                                                          : QString();
}

inline QString roster(const QString &name) { return QStringView(KEHOU_TEST_DATA).toString() + u"/rosters/"_s + name; }

} // namespace exchange_test
