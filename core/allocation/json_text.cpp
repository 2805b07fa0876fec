// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/json_text.h"

#include "core/allocation/lottery.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace core::allocation {

void JsonText::next()
{
    if (!m_first)
        m_bytes += ',';
    m_first = false;
}

void JsonText::open(char bracket)
{
    next();
    m_bytes += bracket;
    m_first = true;
}

void JsonText::close(char bracket)
{
    m_bytes += bracket;
    m_first = false;
}

JsonText &JsonText::key(QStringView name)
{
    next();
    quote(name);
    m_bytes += ':';
    m_first = true;
    return *this;
}

void JsonText::text(QStringView value)
{
    next();
    quote(value);
}

void JsonText::number(qint64 value)
{
    next();
    m_bytes += std::to_string(value);
}

void JsonText::flag(bool value)
{
    next();
    m_bytes += value ? "true" : "false";
}

void JsonText::null()
{
    next();
    m_bytes += "null";
}

void JsonText::texts(const QStringList &values)
{
    open('[');
    for (const QString &value : values)
        text(value);
    close(']');
}

void JsonText::raw(const QByteArray &json)
{
    next();
    m_bytes.append(json.constData(), size_t(json.size()));
}

void JsonText::quote(QStringView value)
{
    const auto plain = [](auto c) { return c != '"' && c != '\\' && c >= 0x20; };
    const auto isId = [&plain](QChar c) { return c.unicode() < 0x7f && plain(c.unicode()); };
    m_bytes += '"';
    if (std::all_of(value.cbegin(), value.cend(), isId)) { // most texts are ids and keys: no detour over UTF-8
        const size_t end = m_bytes.size();
        m_bytes.resize(end + size_t(value.size()));
        std::transform(value.cbegin(), value.cend(), m_bytes.data() + end, [](QChar c) { return c.toLatin1(); });
    } else
        for (const char c : value.toUtf8()) {
            if (c == '"' || c == '\\')
                (m_bytes += '\\') += c;
            else if (plain(static_cast<unsigned char>(c)))
                m_bytes += c;
            else
                m_bytes.append("\\u00").append(QByteArray::number(c, 16).rightJustified(2, '0').toStdString());
        }
    m_bytes += '"';
}

namespace {

void write(JsonText &out, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end(), idLess);
        out.open('{');
        for (const QString &key : std::as_const(keys))
            write(out.key(key), object.value(key));
        out.close('}');
    } else if (value.isArray()) {
        out.open('[');
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            write(out, item);
        out.close(']');
    } else if (value.isString()) {
        out.text(value.toString());
    } else if (value.isBool()) {
        out.flag(value.toBool());
    } else if (value.isDouble() && std::abs(value.toDouble()) < 9e15 &&
               value.toDouble() == std::trunc(value.toDouble())) {
        out.number(value.toInteger());
    } else if (value.isDouble()) {
        out.raw(QByteArray::number(value.toDouble(), 'g', 17));
    } else {
        out.null();
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue &value)
{
    JsonText out;
    write(out, value);
    return out.bytes();
}

QString fingerprint(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace core::allocation
