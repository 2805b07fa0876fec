// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/parts.h"

#include <QList>
#include <QPair>

#include <zip.h>

namespace fuzz {

namespace {

constexpr const char *types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relation(const char *id, const char *type, const char *target)
{
    return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + types + type + "\" Target=\"" + target + "\"/>";
}

} // namespace

QByteArray packedParts(const QByteArray &input)
{
    const QList<QByteArray> inside = input.split('\x1E');
    const QByteArray book = inside.value(3, "<sheets><sheet name=\"a\" id=\"1\"/></sheets>");
    const QList<QPair<const char *, QByteArray>> parts{
        {"xl/workbook.xml", "<workbook>" + book + "</workbook>"},
        {"xl/_rels/workbook.xml.rels", "<Relationships>" + relation("1", "worksheet", "s.xml") +
                                           relation("2", "sharedStrings", "t.xml") + relation("3", "styles", "l.xml") +
                                           "</Relationships>"},
        {"xl/s.xml", "<worksheet><sheetData>" + inside.value(0) + "</sheetData></worksheet>"},
        {"xl/t.xml", "<sst>" + inside.value(1) + "</sst>"},
        {"xl/l.xml", "<styleSheet>" + inside.value(2) + "</styleSheet>"}};
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        const auto at =
            zip_file_add(archive, name,
                         zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0), 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    zip_close(archive);
    zip_source_open(source);
    zip_source_seek(source, 0, SEEK_END);
    QByteArray packed(static_cast<qsizetype>(zip_source_tell(source)), '\0');
    zip_source_seek(source, 0, SEEK_SET);
    zip_source_read(source, packed.data(), static_cast<zip_uint64_t>(packed.size()));
    zip_source_close(source);
    zip_source_free(source);
    return packed;
}

} // namespace fuzz
