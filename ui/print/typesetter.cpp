// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/typesetter.h"

#include "ui/print/fonts.h"

#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>

#include <algorithm>

namespace ui::print {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double unbounded = 1'000'000;

bool isTibetan(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Tibetan; });
}

/// A set line with its baseline at the origin. The font's own ascent and descent leave far more room than the ink of
/// Tibetan needs, so for a tall script the ink is measured.
Line toLine(QTextLine &from, double em, bool measured)
{
    from.setPosition(QPointF(0, -from.ascent()));
    Line line{from.glyphRuns(), from.naturalTextWidth(), 0.88 * em, 0.12 * em};
    if (!measured)
        return line;
    for (const QGlyphRun &run : std::as_const(line.runs)) {
        const QRawFont font = run.rawFont();
        const QList<quint32> glyphs = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < glyphs.size(); ++i) {
            const QRectF ink = font.boundingRect(glyphs[i]).translated(positions[i]);
            line.ascent = std::max(line.ascent, -ink.top());
            line.descent = std::max(line.descent, ink.bottom());
        }
    }
    line.isTall = true;
    return line;
}

struct PlacedGlyph {
    QRawFont font{};
    quint32 glyph = 0;
    double x = 0;
};

QList<PlacedGlyph> glyphsOf(const Line &line)
{
    QList<PlacedGlyph> glyphs;
    for (const QGlyphRun &run : line.runs) {
        const QList<quint32> indexes = run.glyphIndexes();
        const QList<QPointF> positions = run.positions();
        for (qsizetype i = 0; i < indexes.size(); ++i)
            glyphs << PlacedGlyph{run.rawFont(), indexes[i], positions[i].x()};
    }
    return glyphs;
}

} // namespace

QString faceOf(const QRawFont &font) { return font.familyName() + u'/' + font.styleName(); }

Typesetter::Typesetter() : m_han(reportFont(10)), m_tibetan(m_han)
{
    m_han.setHintingPreference(QFont::PreferNoHinting);
    m_tibetan = m_han;
    // Tibetan first, so that its own ascent and baseline rule and Han comes from the fallback.
    const QStringList families = reportFamilies();
    m_tibetan.setFamilies(QStringList(families.crbegin(), families.crend()));
}

QFont Typesetter::font(TextStyle style, bool tibetan) const
{
    QFont font = tibetan ? m_tibetan : m_han;
    font.setPixelSize(qRound(style.points * unitsPerPoint));
    font.setBold(style.bold);
    return font;
}

Lines Typesetter::set(const QString &text, TextStyle style) { return set(text, style, unbounded); }

Lines Typesetter::set(const QString &text, TextStyle style, double width)
{
    const Key key{text, qRound(style.points * unitsPerPoint), style.bold, static_cast<int>(width)};
    const auto known = m_set.constFind(key);
    if (known != m_set.cend())
        return *known;
    return *m_set.insert(key, shape(text, style, width));
}

Lines Typesetter::shape(const QString &text, TextStyle style, double width)
{
    QString prepared = text;
    for (QChar &c : prepared)
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    const bool tibetan = isTibetan(prepared);
    QTextLayout layout(prepared, font(style, tibetan));
    layout.setTextOption(option);
    layout.beginLayout();
    Lines lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        m_lines.push_back(toLine(line, style.points * unitsPerPoint, tibetan));
        lines << &m_lines.back();
        learn(prepared.mid(line.textStart(), line.textLength()), m_lines.back());
    }
    layout.endLayout();
    return lines;
}

void Typesetter::remember(const QRawFont &font, quint32 glyph, const QString &text)
{
    QString &known = m_texts[faceOf(font)][glyph];
    if (known.isEmpty())
        known = text;
}

void Typesetter::learn(const QString &text, const Line &line)
{
    if (isTibetan(text)) {
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
        qsizetype from = 0;
        for (qsizetype until = finder.toNextBoundary(); until > 0; until = finder.toNextBoundary()) {
            learnCluster(text.mid(from, until - from), m_tibetan);
            from = until;
        }
        return;
    }
    QString visible = text;
    visible.remove(QChar::LineSeparator);
    QList<PlacedGlyph> glyphs = glyphsOf(line);
    if (glyphs.size() != visible.size()) // a ligature or a character outside the first plane: left to the PDF engine
        return;
    std::ranges::stable_sort(glyphs, {}, &PlacedGlyph::x);
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        remember(glyphs[i].font, glyphs[i].glyph, visible.mid(i, 1));
}

/// A Tibetan stack is shaped as a whole: setting one character more each time shows which glyph stands for what.
void Typesetter::learnCluster(const QString &cluster, const QFont &font)
{
    if (m_clusters.contains(cluster))
        return;
    m_clusters.insert(cluster, true);
    struct Part {
        PlacedGlyph glyph{};
        QString text{};
    };
    QList<Part> parts;
    for (qsizetype size = 1; size <= cluster.size(); ++size) {
        if (cluster[size - 1].isHighSurrogate())
            continue;
        QFont sized = font;
        sized.setPixelSize(200);
        QTextLayout layout(cluster.left(size), sized);
        layout.beginLayout();
        QTextLine set = layout.createLine();
        set.setLineWidth(unbounded);
        const QList<PlacedGlyph> glyphs = glyphsOf(toLine(set, 200, false));
        layout.endLayout();
        qsizetype same = 0;
        while (same < glyphs.size() && same < parts.size() && glyphs[same].glyph == parts[same].glyph.glyph)
            ++same;
        parts.resize(same);
        qsizetype known = 0;
        for (const Part &part : std::as_const(parts))
            known += part.text.size();
        const QString rest = cluster.left(size).mid(known);
        for (qsizetype i = same; i < glyphs.size(); ++i)
            parts << Part{glyphs[i], i == same ? rest : QString()};
    }
    for (const Part &part : std::as_const(parts))
        if (!part.text.isEmpty())
            remember(part.glyph.font, part.glyph.glyph, part.text);
}

QString Typesetter::textOf(const QRawFont &font, quint32 glyph) const
{
    return m_texts.value(faceOf(font)).value(glyph);
}

} // namespace ui::print
