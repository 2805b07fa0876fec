// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_text.h"

#include "core/exchange/little_endian.h"

#include <QStringDecoder>

#include <algorithm>

namespace core::exchange {

namespace {

enum TextFlag : quint8 { Wide = 1, WithReading = 4, WithFormats = 8 };
constexpr qsizetype formatRun = 4;

/// What ICU calls a code page of Windows.
QByteArray encodingName(quint16 codePage)
{
    switch (codePage) {
    case 936: return "GB18030"; // its superset
    case 950: return "Big5";
    case 932: return "Shift_JIS";
    case 949: return "windows-949";
    case 1200: return "UTF-16LE";
    default: return "windows-" + QByteArray::number(codePage);
    }
}

} // namespace

QByteArrayView BiffText::rest()
{
    while (m_sound && isCut()) {
        m_sound = m_piece + 1 < m_pieces.size();
        if (m_sound) {
            ++m_piece;
            m_at = 0;
        }
    }
    return m_sound ? m_pieces[m_piece].sliced(m_at) : QByteArrayView();
}

quint32 BiffText::number(int bytes)
{
    quint32 value = 0;
    for (int i = 0; i < bytes; ++i) {
        const QByteArrayView left = rest();
        if (left.isEmpty())
            return 0;
        value |= quint32(static_cast<quint8>(left.front())) << (8 * i);
        ++m_at;
    }
    return value;
}

void BiffText::skip(qsizetype bytes)
{
    while (bytes > 0) {
        const qsizetype here = std::min(bytes, rest().size());
        if (here == 0)
            return;
        m_at += here;
        bytes -= here;
    }
}

QString BiffText::unicode(qsizetype count, bool wide)
{
    QString text;
    while (count > 0) {
        if (isCut())
            wide = number(1) & Wide; // a continued text says its width again
        const QByteArrayView left = rest();
        const qsizetype here = std::min(count, left.size() / (wide ? 2 : 1));
        if (here == 0) {
            m_sound = false;
            return {};
        }
        if (wide)
            for (qsizetype i = 0; i < here; ++i)
                text += QChar(*numberAt<quint16>(left, 2 * i));
        else
            text += QLatin1StringView(left.first(here));
        m_at += here * (wide ? 2 : 1);
        count -= here;
    }
    return text;
}

QString BiffText::narrow(qsizetype count, quint16 codePage)
{
    QByteArray bytes;
    while (bytes.size() < count) {
        const QByteArrayView left = rest();
        const QByteArrayView here = left.first(std::min(count - bytes.size(), left.size()));
        if (here.isEmpty())
            return {};
        bytes.append(here);
        m_at += here.size();
    }
    QStringDecoder decoder(encodingName(codePage).constData(), QStringDecoder::Flag::Stateless);
    return decoder.isValid() ? decoder(bytes) : QString::fromLatin1(bytes);
}

QString BiffText::sharedText()
{
    const qsizetype count = number(2);
    const quint32 flags = number(1);
    const qsizetype formats = flags & WithFormats ? number(2) * formatRun : 0;
    const qsizetype reading = flags & WithReading ? number(4) : 0;
    QString text = unicode(count, flags & Wide);
    skip(formats + reading);
    return text;
}

QString BiffText::text(int countBytes, const BiffDialect &dialect)
{
    const qsizetype count = number(countBytes);
    if (!dialect.unicode)
        return narrow(count, dialect.codePage);
    const quint32 flags = number(1);
    skip(flags & WithFormats ? 2 : 0);
    skip(flags & WithReading ? 4 : 0);
    return unicode(count, flags & Wide);
}

} // namespace core::exchange
