// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QGlyphRun>
#include <QHash>
#include <QList>
#include <QString>

#include <deque>

namespace ui::print {

/// Layout units in a point: pages are laid out at 1,440 units an inch and scaled when painted, so that preview, printer
/// and PDF break lines and pages at the same places.
constexpr double unitsPerPoint = 20;
constexpr double unitsPerMillimetre = unitsPerPoint * 72 / 25.4;

struct TextStyle {
    double points = 10.5;
    bool bold = false;
    auto operator<=>(const TextStyle &) const = default;
};

/// One set line of text, its baseline starting at the origin; measures in layout units.
struct Line {
    QList<QGlyphRun> runs{};
    double width = 0;
    double ascent = 0; ///< of the ink, but at least that of a Han character; so is the descent
    double descent = 0;
    bool isTall = false; ///< reaches beyond a Han character: Tibetan stacks do
};
using Lines = QList<const Line *>;

/// Sets texts into lines, each distinct one once. Glyph runs belong to the thread that made them, so a typesetter is
/// made, used and destroyed in one thread.
class Typesetter
{
public:
    /// Throws Failure(FontMissing).
    Typesetter();

    /// The whole text in one line (but for line breaks in the text itself).
    [[nodiscard]] Lines set(const QString &text, TextStyle style);
    /// Broken into lines of at most `width`.
    [[nodiscard]] Lines set(const QString &text, TextStyle style, double width);

    /// The text behind a glyph of a font as it was set; empty when it is not known. What makes Tibetan stacks in a
    /// PDF searchable.
    [[nodiscard]] QString textOf(const QRawFont &font, quint32 glyph) const;

private:
    struct Key {
        QString text{};
        int points = 0;
        bool bold = false;
        int width = 0;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.text, key.points, key.bold, key.width);
        }
    };

    [[nodiscard]] QFont font(TextStyle style, bool tibetan) const;
    [[nodiscard]] Lines shape(const QString &text, TextStyle style, double width);
    void learn(const QString &text, const Line &line);
    void learnCluster(const QString &cluster, const QFont &font);
    void remember(const QRawFont &font, quint32 glyph, const QString &text);

    QFont m_han{};
    QFont m_tibetan{};
    std::deque<Line> m_lines{};
    QHash<Key, Lines> m_set{};
    QHash<QString, QHash<quint32, QString>> m_texts{}; ///< by face, then glyph
    QHash<QString, bool> m_clusters{};                 ///< clusters learnt already, with face
};

/// A name for a font's face, the same for all sizes.
[[nodiscard]] QString faceOf(const QRawFont &font);

} // namespace ui::print
