// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace ui::print {

/// The text behind each glyph number of a PDF font (its /ToUnicode stream).
using ToUnicode = QMap<int, QString>;

[[nodiscard]] ToUnicode parseToUnicode(const QByteArray &cmap);
[[nodiscard]] QByteArray writeToUnicode(const ToUnicode &map);

/// The map with radicals and compatibility ideographs replaced by the characters they stand for, and with the texts of
/// the face that was painted in this order of glyphs, if one agrees with all that the map says.
[[nodiscard]] ToUnicode mended(const ToUnicode &map, const QList<QStringList> &glyphTexts);

} // namespace ui::print
