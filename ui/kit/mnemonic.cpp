// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/mnemonic.h"

#include <QRegularExpression>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString withoutMnemonic(QString text)
{
    static const QRegularExpression behind(u"\\(&\\w\\)"_s);
    return text.remove(behind).remove(u'&');
}

} // namespace ui
