// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/people.h"

#include "ui/words/labels.h"

#include <QStringList>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

QString masked(const QString &text, qsizetype head, qsizetype tail)
{
    if (text.size() <= head + tail)
        return QString(text.size(), u'*');
    return text.left(head) + QString(text.size() - head - tail, u'*') + text.right(tail);
}

} // namespace

QString maskedNumber(const QString &number)
{
    return masked(number, number.size() == 19 ? 7 : 6, 4); // a pupil number puts a letter before the ID
}

QString maskedPhone(const QString &phone) { return masked(phone, 3, 4); }

QString tailOf(const QString &number) { return number.right(4); }

QString tailOf(const core::StudentLine &line) { return tailOf(line.number.isEmpty() ? line.idNumber : line.number); }

QString nameWithMark(const QString &name, const QString &mark)
{
    return mark.isEmpty() ? name : u"%1 (%2)"_s.arg(name, mark);
}

QString className(const core::StudentLine &line)
{
    return line.schoolClass.isSet() ? classLabel(line.stage, line.grade, line.classNumber) : QString();
}

QString personDetail(const core::StudentLine &line)
{
    QStringList parts{className(line), dateText(line.born)};
    if (const QString tail = tailOf(line); !tail.isEmpty())
        parts << u"…"_s + tail;
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString personLine(const core::StudentLine &line)
{
    const QString detail = personDetail(line);
    const QString name = nameWithMark(line.name, line.mark);
    return detail.isEmpty() ? name : name + u" · "_s + detail;
}

} // namespace ui::words
