// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/review_key.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype rowDigits = 10;
constexpr qsizetype sheetDigits = 16;
constexpr qsizetype selfDigits = 4;

QString digest(const QString &text, qsizetype digits)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex())
        .left(digits);
}

QString trimmedKey(const QString &text) { return report::plainCell(text).remove(u' '); }

} // namespace

QString ReviewKey::text() const
{
    const QString body =
        u"KH%1.%2.%3.%4.%5.%6.%7"_s.arg(QString::number(format), school, term.text(), schoolClass.text(),
                                        application.text(), QString::number(number), check);
    return body + u'.' + digest(body, selfDigits); // a key that was typed over is known for it
}

bool looksLikeReviewKey(const QString &text)
{
    static const QRegularExpression begin(u"^KH[0-9]+\\."_s);
    return begin.match(trimmedKey(text)).hasMatch();
}

std::optional<ReviewKey> reviewKeyOf(const QString &text)
{
    const QStringList parts = trimmedKey(text).split(u'.');
    ReviewKey key{.format = parts.first().mid(2).toInt()};
    if (key.format > reviewFormat)
        return key;
    if (parts.size() != 8 || digest(parts.mid(0, 7).join(u'.'), selfDigits) != parts[7])
        return std::nullopt;
    key.school = parts[1];
    key.term = {parts[2].toLongLong()};
    key.schoolClass = {parts[3].toLongLong()};
    key.application = {parts[4].toLongLong()};
    key.number = parts[5].toInt();
    key.check = parts[6];
    return key;
}

QString rowCheck(ApplicationId application, int version, const QStringList &fixed)
{
    QStringList parts{application.text(), QString::number(version)};
    for (const QString &text : fixed)
        parts << report::plainCell(text);
    return digest(parts.join(QChar(0x1f)), rowDigits);
}

QString sheetChecksum(const report::ReviewSheet &sheet)
{
    QStringList parts{sheet.schoolKey, sheet.term.text(), sheet.schoolClass.text(), sheet.termWords, sheet.classWords};
    for (const report::ReviewRow &row : sheet.rows)
        parts << rowCheck(row.application, row.version, row.fixed);
    return digest(parts.join(QChar(0x1f)), sheetDigits);
}

} // namespace core::exchange
