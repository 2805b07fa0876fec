// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_pass.h"

#include "core/exchange/sheet_fault.h"

#include <expat.h>

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestPiece = 256 * 1024;
constexpr qint64 smallestPiece = 4096;
/// Expat keeps a tag until it has all of it. No tag of a workbook is as long as this.
constexpr qint64 longestTag = 4LL << 20;

std::string_view localName(const char *name)
{
    const char *at = name;
    for (; *at; ++at)
        if (*at == ':')
            name = at + 1;
    return {name, static_cast<std::size_t>(at - name)};
}

} // namespace

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
        guarded(parser, [&](XmlPass &pass) { pass.text({text, static_cast<std::size_t>(size)}); });
    }
    static void documentType(void *parser, const char *, const char *, const char *, int)
    {
        XML_StopParser(static_cast<XML_Parser>(parser), XML_FALSE);
    }
};

void XmlPass::run(const ZipParts &parts, const QString &part, qint64 cap, const Progress &progress)
{
    const std::unique_ptr<XML_ParserStruct, void (*)(XML_Parser)> owned(XML_ParserCreate(nullptr), XML_ParserFree);
    const XML_Parser parser = owned.get();
    XML_SetUserData(parser, this);
    XML_UseParserAsHandlerArg(parser);
    XML_SetElementHandler(parser, XmlCalls::opened, XmlCalls::closed);
    XML_SetCharacterDataHandler(parser, XmlCalls::text);
    XML_SetStartDoctypeDeclHandler(parser, XmlCalls::documentType);
    ZipParts::Part open(parts, part, cap);
    const qint64 whole = parts.claimedSize(part);
    const int pieceSize = static_cast<int>(std::clamp(whole, smallestPiece, largestPiece));
    for (int size = -1; size != 0;) {
        void *room = XML_GetBuffer(parser, pieceSize);
        size = room ? open.read(room, pieceSize) : 0;
        const bool parsed = room && XML_ParseBuffer(parser, size, size == 0) == XML_STATUS_OK;
        if (m_trouble)
            std::rethrow_exception(m_trouble);
        if (!parsed || open.done() - XML_GetCurrentByteIndex(parser) > longestTag)
            throw unreadable(parts.path(), SheetFault::Damaged,
                             {{u"part"_s, part}, {u"line"_s, static_cast<qint64>(XML_GetCurrentLineNumber(parser))}});
        progress.at(open.done(), whole);
    }
}

const char *XmlPass::attribute(Attributes attributes, std::string_view name)
{
    for (; *attributes; attributes += 2)
        if (localName(*attributes) == name)
            return attributes[1];
    return nullptr;
}

} // namespace core::exchange
