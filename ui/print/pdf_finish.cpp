// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_finish.h"

#include "core/base/failure.h"
#include "ui/print/to_unicode.h"

#define POINTERHOLDER_TRANSITION 4 // libqpdf 11: shared_ptr only
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>
#include <memory>

namespace ui::print {

using namespace Qt::Literals::StringLiterals;

namespace {

QPDFObjectHandle unicode(const QString &text) { return QPDFObjectHandle::newUnicodeString(text.toStdString()); }

QByteArray bytesOf(const std::shared_ptr<Buffer> &buffer)
{
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

void mendFonts(QPDF &pdf, const QList<QStringList> &glyphTexts)
{
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        const ToUnicode map = parseToUnicode(bytesOf(stream.getStreamData(qpdf_dl_generalized)));
        const QByteArray written = writeToUnicode(mended(map, glyphTexts));
        stream.replaceStreamData(written.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    }
}

/// The day and time as PDF writes it: D:20260901T… becomes D:20260901093000+08'00'.
QString pdfTime(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const int size = minutes < 0 ? -minutes : minutes;
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return u"D:"_s + time.toString(u"yyyyMMddHHmmss"_s) + (minutes < 0 ? u'-' : u'+') + two(size / 60) + u'\'' +
           two(size % 60) + u'\'';
}

QString xmpTime(const QDateTime &time)
{
    const int minutes = time.offsetFromUtc() / 60;
    const int size = minutes < 0 ? -minutes : minutes;
    const auto two = [](int number) { return QString::number(number).rightJustified(2, u'0'); };
    return time.toString(u"yyyy-MM-ddTHH:mm:ss"_s) + (minutes < 0 ? u'-' : u'+') + two(size / 60) + u':' +
           two(size % 60);
}

QByteArray xmp(const PdfFacts &facts, const QString &producer)
{
    const auto escaped = [](const QString &text) { return text.toHtmlEscaped(); };
    const QString author = facts.author.isEmpty() ? QString()
                                                  : u"<dc:creator><rdf:Seq><rdf:li>"_s + escaped(facts.author) +
                                                        u"</rdf:li></rdf:Seq></dc:creator>"_s;
    const QString packet = uR"(<?xpacket begin="%1" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2</rdf:li></rdf:Alt></dc:title>%3
<xmp:CreatorTool>%4</xmp:CreatorTool>
<xmp:CreateDate>%5</xmp:CreateDate>
<pdf:Producer>%6</pdf:Producer>
<pdfaid:part>1</pdfaid:part>
<pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>
)"_s;
    return packet
        .arg(QString(QChar(0xFEFF)), escaped(facts.title), author, escaped(facts.creator), xmpTime(facts.made),
             escaped(producer))
        .toUtf8();
}

void mendInformation(QPDF &pdf, const PdfFacts &facts)
{
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) {
        info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        pdf.getTrailer().replaceKey("/Info", info);
    }
    const QString producer = u"Qt, libqpdf"_s;
    info.replaceKey("/Title", unicode(facts.title));
    info.replaceKey("/Creator", unicode(facts.creator));
    info.replaceKey("/Producer", unicode(producer));
    info.replaceKey("/CreationDate", unicode(pdfTime(facts.made)));
    if (!facts.author.isEmpty())
        info.replaceKey("/Author", unicode(facts.author));
    QPDFObjectHandle metadata = pdf.newStream(xmp(facts, producer).toStdString());
    metadata.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    pdf.getRoot().replaceKey("/Metadata", metadata);
}

} // namespace

QByteArray finishPdf(const QByteArray &raw, const PdfFacts &facts)
{
    try {
        QPDF pdf;
        pdf.processMemoryFile("report", raw.constData(), static_cast<size_t>(raw.size()));
        mendFonts(pdf, facts.glyphTexts);
        mendInformation(pdf, facts);
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        return bytesOf(writer.getBufferSharedPointer());
    } catch (const std::exception &error) {
        throw core::Failure(core::FailureCode::Bug,
                            {{u"where"_s, u"pdf_finish: "_s + QString::fromUtf8(error.what())}});
    }
}

} // namespace ui::print
