// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/amount_words.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QChar digit(quint64 value) { return u"零壹贰叁肆伍陆柒捌玖"[value % 10]; }

/// Appends 1-9999; `pending` says that a 零 is owed because places above were empty.
void writeGroup(QString &words, quint64 group, bool pending)
{
    static constexpr char16_t places[] = {u'仟', u'佰', u'拾', u'\0'};
    quint64 unit = 1000;
    for (const char16_t place : places) {
        const quint64 value = group / unit % 10;
        unit = unit == 1 ? 1 : unit / 10;
        if (value == 0) {
            pending = pending || !words.isEmpty();
            continue;
        }
        if (pending && !words.isEmpty())
            words += u'零';
        pending = false;
        words += digit(value);
        if (place != u'\0')
            words += place;
    }
}

QString yuanWords(quint64 yuan)
{
    static const QString units[] = {u""_s, u"万"_s, u"亿"_s, u"万亿"_s, u"亿亿"_s};
    QString words;
    bool pending = false;
    quint64 power = 1'0000'0000'0000'0000ULL;
    for (int at = 4; at >= 0; --at, power /= 10000) {
        const quint64 group = yuan / power % 10000;
        if (group == 0) {
            pending = pending || !words.isEmpty();
            continue;
        }
        writeGroup(words, group, pending);
        words += units[at];
        pending = false;
    }
    return words;
}

} // namespace

QString amountWords(Money amount)
{
    const quint64 fen = amount.fen < 0 ? 0 - static_cast<quint64>(amount.fen) : static_cast<quint64>(amount.fen);
    QString words = u"人民币"_s;
    if (amount.fen < 0)
        words += u'负';
    const quint64 yuan = fen / 100;
    const quint64 jiao = fen / 10 % 10;
    const quint64 cent = fen % 10;
    if (yuan > 0)
        words += yuanWords(yuan) + u'元';
    if (fen == 0)
        return words + u"零元整"_s;
    if (jiao > 0)
        words += digit(jiao) + u"角"_s;
    if (cent == 0)
        return words + u'整';
    if (jiao == 0 && yuan > 0)
        words += u'零';
    return words + digit(cent) + u'分';
}

} // namespace core::report
