// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_parts.h"

#include "core/exchange/sheet_fault.h"

#include <expat.h>
#include <zip.h>

#include <array>
#include <cstring>

namespace core::exchange {

namespace {

const char *localName(const char *name)
{
    const char *colon = std::strchr(name, ':');
    return colon ? colon + 1 : name;
}

} // namespace

ZipParts::ZipParts(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_path(path)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source =
        zip_source_buffer_create(m_bytes.constData(), static_cast<zip_uint64_t>(m_bytes.size()), 0, &error);
    if (source)
        m_archive = zip_open_from_source(source, ZIP_RDONLY, &error);
    if (source && !m_archive)
        zip_source_free(source);
    zip_error_fini(&error);
    if (!m_archive)
        throw unreadable(path, SheetFault::Damaged);
}

ZipParts::~ZipParts() { zip_discard(m_archive); }

bool ZipParts::has(const QString &part) const
{
    return zip_name_locate(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

void ZipParts::unpack(const QString &part, qint64 cap, const Take &take) const
{
    zip_file_t *file = zip_fopen(m_archive, part.toUtf8().constData(), ZIP_FL_NOCASE);
    if (!file)
        throw unreadable(m_path, SheetFault::Damaged, {{QStringLiteral("part"), part}});
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> open(file, zip_fclose);
    std::array<char, 65536> piece;
    qint64 total = 0;
    for (;;) {
        const zip_int64_t size = zip_fread(file, piece.data(), piece.size());
        if (size < 0)
            throw unreadable(m_path, SheetFault::Damaged, {{QStringLiteral("part"), part}});
        total += size;
        if (total > cap)
            throw tooLarge(m_path, cap);
        take(piece.data(), static_cast<int>(size), size == 0);
        if (size == 0)
            return;
    }
}

/// Expat is C: an exception must not fly through it, so it is kept and thrown again outside.
struct XmlCalls {
    template<class Act>
    static void guarded(void *parser, Act act)
    {
        auto *pass = static_cast<XmlPass *>(XML_GetUserData(static_cast<XML_Parser>(parser)));
        try {
            act(*pass);
        } catch (...) {
            if (!pass->m_trouble)
                pass->m_trouble = std::current_exception();
            XML_StopParser(static_cast<XML_Parser>(parser), XML_FALSE);
        }
    }
    static void opened(void *parser, const char *name, const char **attributes)
    {
        guarded(parser, [&](XmlPass &pass) { pass.opened(localName(name), attributes); });
    }
    static void closed(void *parser, const char *name)
    {
        guarded(parser, [&](XmlPass &pass) { pass.closed(localName(name)); });
    }
    static void text(void *parser, const char *text, int size)
    {
        guarded(parser, [&](XmlPass &pass) { pass.text(text, size); });
    }
    static void documentType(void *parser, const char *, const char *, const char *, int)
    {
        XML_StopParser(static_cast<XML_Parser>(parser), XML_FALSE);
    }
    static std::exception_ptr trouble(const XmlPass &pass) { return pass.m_trouble; }
};

void XmlPass::run(const ZipParts &parts, const QString &part, qint64 cap)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> parser(XML_ParserCreate(nullptr), XML_ParserFree);
    XML_SetUserData(parser.get(), this);
    XML_UseParserAsHandlerArg(parser.get());
    XML_SetElementHandler(parser.get(), XmlCalls::opened, XmlCalls::closed);
    XML_SetCharacterDataHandler(parser.get(), XmlCalls::text);
    XML_SetStartDoctypeDeclHandler(parser.get(), XmlCalls::documentType);
    parts.unpack(part, cap, [&](const char *data, int size, bool last) {
        if (XML_Parse(parser.get(), data, size, last) == XML_STATUS_OK)
            return;
        if (m_trouble)
            std::rethrow_exception(m_trouble);
        throw unreadable(parts.path(), SheetFault::Damaged,
                         {{QStringLiteral("part"), part},
                          {QStringLiteral("line"), static_cast<qint64>(XML_GetCurrentLineNumber(parser.get()))}});
    });
}

const char *XmlPass::attribute(Attributes attributes, const char *name)
{
    for (; *attributes; attributes += 2)
        if (is(localName(*attributes), name))
            return attributes[1];
    return nullptr;
}

bool XmlPass::is(const char *name, const char *wanted) { return std::strcmp(name, wanted) == 0; }

} // namespace core::exchange
