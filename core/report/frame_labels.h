// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QStringList>

namespace core::report {

// The words under every form (forms.md), wherever it is written.
inline constexpr char16_t compiledByLabel[] = u"制表人：";
inline constexpr char16_t reviewedByLabel[] = u"审核人：";
inline constexpr char16_t dateLabel[] = u"日期：";
inline constexpr char16_t sealLabel[] = u"学校（公章）";
inline constexpr char16_t signedOnLabel[] = u"　　　　年　　月　　日";
inline constexpr char16_t formLabel[] = u"表 %1　%2"; ///< number and title
inline constexpr char16_t pageLabel[] = u"第 %1 页　共 %2 页";
inline constexpr char16_t footLabel[] = u"制表人：%1　　审核人：%2　　日期：%3";

/// Who made a form, who checked it and when; nothing when the document says nothing of it.
[[nodiscard]] inline QStringList frameLine(const Document &document)
{
    QStringList parts;
    if (!document.compiledBy.isEmpty())
        parts << QStringView(compiledByLabel).toString() + document.compiledBy;
    if (!document.reviewedBy.isEmpty())
        parts << QStringView(reviewedByLabel).toString() + document.reviewedBy;
    if (document.date.isValid())
        parts << QStringView(dateLabel).toString() + document.date.toString(Qt::ISODate);
    return parts;
}

/// A label and its value: 班级：三年级1班.
[[nodiscard]] inline QString labelled(const QString &label, const QString &value)
{
    return label + QChar(0xFF1A) + value;
}

} // namespace core::report
