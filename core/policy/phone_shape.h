// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace core::policy {

/// Could this be a telephone number? 7 to 15 digits, with the blanks, dashes, brackets and plus sign people write.
/// An empty one is no fault here: whether it may be missing is another question.
[[nodiscard]] inline bool looksLikePhone(const QString &written)
{
    int digits = 0;
    for (const QChar c : written.normalized(QString::NormalizationForm_KC)) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (!c.isSpace() && c != u'-' && c != u'+' && c != u'(' && c != u')')
            return false;
    }
    return written.trimmed().isEmpty() || (digits >= 7 && digits <= 15);
}

} // namespace core::policy
