// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/value_text.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Writer {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return QString::number(number, 'g', 15); }
    QString operator()(Money amount) const { return moneyText(amount); }
    QString operator()(QDate day) const { return dateText(day); }
};

} // namespace

QString valueText(const Value &value) { return std::visit(Writer{}, value); }

QString dateText(QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QString moneyText(Money amount)
{
    QString text = amount.text();
    const qsizetype first = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype comma = text.indexOf(u'.') - 3; comma > first; comma -= 3)
        text.insert(comma, u',');
    return text;
}

QString rateText(qint64 part, qint64 whole)
{
    if (whole == 0)
        return u"—"_s;
    const qint64 thousandths = (part * 2000 + whole) / (whole * 2);
    return QString::number(thousandths / 10) + u'.' + QString::number(thousandths % 10) + u'%';
}

} // namespace core::report
