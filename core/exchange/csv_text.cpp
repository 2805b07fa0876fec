// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_text.h"

#include "core/exchange/sheet_fault.h"

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pieceSize = 65536;
constexpr qsizetype headSize = 4096;

bool isLineEnd(char c) { return c == '\n' || c == '\r'; }

/// Pictures and programs are full of control characters; a text table has at most a stray one.
bool looksBinary(QStringView head)
{
    const auto controls = std::ranges::count_if(
        head, [](QChar c) { return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f'; });
    return controls > 2 && controls * 32 > head.size();
}

/// Lines are counted as a text editor counts them, from 1.
qint64 lineOf(const QByteArray &bytes, qsizetype place)
{
    qint64 line = 1;
    for (qsizetype i = 0; i < place; ++i)
        line += bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 >= bytes.size() || bytes[i + 1] != '\n'));
    return line;
}

} // namespace

CsvText::CsvText(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_path(path) { recognise(); }

void CsvText::recognise()
{
    if (m_bytes.startsWith("\xFF\xFE") || m_bytes.startsWith("\xFE\xFF")) {
        m_encoding = Encoding::Utf16;
        const QString head = QStringDecoder(QStringDecoder::Utf16)(m_bytes.first(std::min(headSize, m_bytes.size())));
        if (looksBinary(head))
            throw unreadable(m_path, SheetFault::NotATable);
        if (m_bytes.size() % 2 != 0)
            throw unreadable(m_path, SheetFault::Damaged);
        return;
    }
    const QByteArray head = m_bytes.first(std::min(headSize, m_bytes.size()));
    if (looksBinary(QString::fromLatin1(head)) || head.startsWith("%PDF"))
        throw unreadable(m_path, SheetFault::NotATable);
    if (const qsizetype zero = m_bytes.indexOf('\0'); zero >= 0)
        throw unreadable(m_path, SheetFault::Damaged, {{u"line"_s, lineOf(m_bytes, zero)}});
    const bool marked = m_bytes.startsWith("\xEF\xBB\xBF");
    m_at = marked ? 3 : 0;
    if (QByteArrayView(m_bytes).isValidUtf8())
        return;
    checkLines(marked);
    m_encoding = Encoding::Gb18030;
    m_at = m_bytes.startsWith("\x84\x31\x95\x33") ? 4 : 0;
    checkGb18030();
}

/// Lines of two encodings in one file come from pasting one file under another. Every guess about such a line would be
/// wrong for some name, so the file is refused with the first of them.
void CsvText::checkLines(bool surelyUtf8) const
{
    qint64 good = 0;
    qint64 bad = 0;
    qsizetype firstBad = 0;
    for (qsizetype begin = 0; begin < m_bytes.size();) {
        const auto at = m_bytes.cbegin() + begin;
        const qsizetype length = std::find_if(at, m_bytes.cend(), isLineEnd) - at;
        const QByteArrayView line(at, length);
        const bool plain = std::ranges::all_of(line, [](char c) { return c >= 0; });
        if (!plain && line.isValidUtf8())
            ++good;
        else if (!plain && ++bad == 1)
            firstBad = begin;
        begin += length + 1;
    }
    if (surelyUtf8 || (good > 0 && good >= bad))
        throw unreadable(m_path, SheetFault::MixedText, {{u"line"_s, lineOf(m_bytes, firstBad)}});
}

void CsvText::checkGb18030() const
{
    for (qsizetype from = m_at; from < m_bytes.size();) {
        const qsizetype end = pieceEnd(from);
        bool failed = false;
        (void)decoded(from, end, failed);
        if (failed)
            throw unreadable(m_path, SheetFault::Encoding);
        from = end;
    }
}

/// Neither in UTF-8 nor in GB18030 can a line end be part of another character.
qsizetype CsvText::pieceEnd(qsizetype from) const
{
    if (m_bytes.size() - from <= pieceSize)
        return m_bytes.size();
    if (m_encoding == Encoding::Utf16)
        return from + pieceSize;
    const auto end = std::find_if(m_bytes.cbegin() + from + pieceSize, m_bytes.cend(), isLineEnd);
    return std::min<qsizetype>(m_bytes.size(), end - m_bytes.cbegin() + 1);
}

QString CsvText::decoded(qsizetype from, qsizetype end, bool &failed) const
{
    QStringDecoder decoder = m_encoding == Encoding::Utf8
                                 ? QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless)
                                 : QStringDecoder("GB18030", QStringDecoder::Flag::Stateless);
    QString text = decoder(QByteArrayView(m_bytes).sliced(from, end - from));
    failed = !decoder.isValid() || decoder.hasError();
    return text;
}

QString CsvText::next()
{
    const qsizetype from = m_at;
    m_at = pieceEnd(from);
    if (m_encoding == Encoding::Utf16) {
        QString text = m_utf16(QByteArrayView(m_bytes).sliced(from, m_at - from));
        if (text.contains(QChar::Null))
            throw unreadable(m_path, SheetFault::Damaged);
        return text;
    }
    bool failed = false; // looked at already
    return decoded(from, m_at, failed);
}

QString decodeTable(const QByteArray &bytes, const QString &path)
{
    CsvText pieces(bytes, path);
    QString text;
    for (QString piece = pieces.next(); !piece.isEmpty(); piece = pieces.next())
        text += piece;
    return text;
}

} // namespace core::exchange
