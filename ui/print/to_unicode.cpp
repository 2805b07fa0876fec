// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/to_unicode.h"

namespace ui::print {

namespace {

QString fromHex(const QByteArray &hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<char16_t>((static_cast<uchar>(bytes[i]) << 8) | static_cast<uchar>(bytes[i + 1])));
    return text;
}

QByteArray toHex(const QString &text)
{
    QByteArray hex;
    for (const QChar c : text)
        hex += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return hex;
}

/// The hexadecimal strings of a line, without their angles; an array counts as its members.
QList<QByteArray> hexStrings(const QByteArray &line)
{
    QList<QByteArray> found;
    for (qsizetype open = line.indexOf('<'); open >= 0; open = line.indexOf('<', open + 1)) {
        const qsizetype close = line.indexOf('>', open);
        if (close < 0)
            break;
        found << line.mid(open + 1, close - open - 1).simplified().replace(' ', "");
        open = close;
    }
    return found;
}

void addRange(ToUnicode &map, const QList<QByteArray> &codes, bool array)
{
    const int first = codes[0].toInt(nullptr, 16);
    const int last = codes[1].toInt(nullptr, 16);
    for (int code = first; code <= last; ++code) {
        if (array) {
            if (const qsizetype at = 2 + code - first; at < codes.size())
                map[code] = fromHex(codes[at]);
            continue;
        }
        QString text = fromHex(codes[2]);
        if (!text.isEmpty())
            text.back() = QChar(static_cast<char16_t>(text.back().unicode() + code - first));
        map[code] = text;
    }
}

bool isRadicalOrCompatibility(QChar c)
{
    return (c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF) || (c.unicode() >= 0xF900 && c.unicode() <= 0xFAFF);
}

QString normal(const QString &text) { return text.normalized(QString::NormalizationForm_KC); }

/// Do the texts agree with everything the map says, and how often? -1: they do not.
int agreement(const ToUnicode &map, const QStringList &texts)
{
    int agreed = 0;
    for (auto it = map.cbegin(); it != map.cend(); ++it) {
        // A blank shares its glyph with the tab and the like.
        if (it.key() == 0 || it.value().isEmpty() || it.value()[0].isSpace() || it.value()[0] < u' ')
            continue;
        if (it.key() > texts.size())
            return -1;
        const QString &text = texts[it.key() - 1]; // number 0 is the empty glyph of every font
        if (text.isEmpty())
            continue;
        // Not every radical is known to be a form of its character (页 is not), so any character may stand for one.
        if (isRadicalOrCompatibility(it.value()[0]) && text[0].script() == QChar::Script_Han)
            continue;
        if (normal(text) != normal(it.value()) && !text.contains(it.value()))
            return -1;
        ++agreed;
    }
    return agreed;
}

} // namespace

ToUnicode parseToUnicode(const QByteArray &cmap)
{
    ToUnicode map;
    enum class In { Nothing, Range, Character } in = In::Nothing;
    for (const QByteArray &line : cmap.split('\n')) {
        if (line.contains("beginbfrange"))
            in = In::Range;
        else if (line.contains("beginbfchar"))
            in = In::Character;
        else if (line.contains("endbf"))
            in = In::Nothing;
        const QList<QByteArray> codes = hexStrings(line);
        if (in == In::Range && codes.size() >= 3)
            addRange(map, codes, line.contains('['));
        else if (in == In::Character && codes.size() >= 2)
            map[codes[0].toInt(nullptr, 16)] = fromHex(codes[1]);
    }
    return map;
}

QByteArray writeToUnicode(const ToUnicode &map)
{
    QByteArray cmap = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    QList<QByteArray> lines;
    for (auto it = map.cbegin(); it != map.cend(); ++it)
        if (!it.value().isEmpty() && it.value() != QString(QChar(0)))
            lines << '<' + QByteArray::number(it.key(), 16).rightJustified(4, '0').toUpper() + "> <" +
                         toHex(it.value()) + ">\n";
    for (qsizetype from = 0; from < lines.size(); from += 100) { // the format allows 100 a block
        const QList<QByteArray> block = lines.mid(from, 100);
        cmap += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return cmap + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

ToUnicode mended(const ToUnicode &map, const QList<QStringList> &glyphTexts)
{
    ToUnicode result = map;
    for (QString &text : result)
        if (text.size() == 1 && isRadicalOrCompatibility(text[0]))
            text = normal(text);
    const QStringList *best = nullptr;
    int most = 0;
    for (const QStringList &texts : glyphTexts)
        if (const int agreed = agreement(result, texts); agreed > most) {
            most = agreed;
            best = &texts;
        }
    if (best != nullptr)
        for (qsizetype i = 0; i < best->size(); ++i)
            if (const QString &text = best->at(i); !text.isEmpty())
                result[static_cast<int>(i + 1)] = text;
    return result;
}

} // namespace ui::print
