// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/sort_values.h"

#include <QCollator>
#include <QDate>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui {

namespace {

bool isMissing(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return true;
    case QMetaType::QString: return value.toString().isEmpty();
    case QMetaType::QDate: return !value.toDate().isValid();
    case QMetaType::QDateTime: return !value.toDateTime().isValid();
    default: return false;
    }
}

double numberOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QDate)
        return double(value.toDate().toJulianDay());
    if (value.typeId() == QMetaType::QDateTime)
        return double(value.toDateTime().toMSecsSinceEpoch());
    return value.toDouble();
}

} // namespace

SortValues::SortValues(const QList<QVariant> &values)
{
    const auto first = std::ranges::find_if(values, [](const QVariant &v) { return !v.isNull(); });
    if (first != values.end() && first->typeId() == QMetaType::QString)
        m_kind = Kind::Texts;
    else if (first != values.end() && first->typeId() == QMetaType::QByteArray)
        m_kind = Kind::Bytes;
    QCollator collator(QLocale(QLocale::Chinese, QLocale::China)); // pinyin order
    collator.setNumericMode(true);
    for (const QVariant &value : values) {
        m_missing.push_back(isMissing(value));
        switch (m_kind) {
        case Kind::Texts: m_texts.push_back(collator.sortKey(value.toString())); break;
        case Kind::Bytes: m_bytes.push_back(value.toByteArray()); break;
        case Kind::Numbers: m_numbers.push_back(numberOf(value)); break;
        }
    }
}

int SortValues::compare(size_t a, size_t b, Qt::SortOrder order) const
{
    if (m_missing[a] != m_missing[b])
        return m_missing[a] ? 1 : -1;
    const int up = compareUp(a, b);
    return order == Qt::DescendingOrder ? -up : up;
}

int SortValues::compareUp(size_t a, size_t b) const
{
    switch (m_kind) {
    case Kind::Texts: return m_texts[a].compare(m_texts[b]);
    case Kind::Bytes: return m_bytes[a].compare(m_bytes[b]);
    case Kind::Numbers: break;
    }
    return m_numbers[a] < m_numbers[b] ? -1 : m_numbers[a] > m_numbers[b] ? 1 : 0;
}

} // namespace ui
