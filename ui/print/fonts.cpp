// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/fonts.h"

#include "core/base/failure.h"

#include <QFontDatabase>

namespace ui::print {

using namespace Qt::Literals::StringLiterals;

QStringList reportFamilies() { return {u"Noto Sans CJK SC"_s, u"Noto Serif Tibetan"_s}; }

QFont reportFont(double points, bool bold)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : reportFamilies())
        if (!installed.contains(family))
            throw core::Failure(core::FailureCode::FontMissing, {{u"family"_s, family}});
    QFont font;
    font.setFamilies(reportFamilies());
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace ui::print
