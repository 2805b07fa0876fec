// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/json_node.h"

#include "core/base/failure.h"

#include <QJsonDocument>

#include <cmath>

namespace core::allocation {

using namespace Qt::Literals::StringLiterals;

JsonNode JsonNode::document(const QByteArray &json, const QString &file)
{
    QJsonParseError error;
    const QJsonDocument parsed =
        QJsonDocument::fromJson(json.startsWith("\xEF\xBB\xBF") ? json.sliced(3) : json, &error);
    JsonNode node(parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object()), nullptr, {}, 0);
    node.m_file = file;
    if (error.error != QJsonParseError::NoError)
        throw Failure(FailureCode::InstanceMalformed,
                      {{u"path"_s, file},
                       {u"place"_s, u"byte %1"_s.arg(error.offset)},
                       {u"reason"_s, u"not valid JSON (%1)"_s.arg(error.errorString())}});
    return node;
}

QString JsonNode::place() const
{
    if (!m_parent)
        return u"$"_s;
    const QString before = m_parent->m_parent ? m_parent->place() : QString();
    if (m_key.isEmpty())
        return before + u"[%1]"_s.arg(m_index);
    return before.isEmpty() ? QString(m_key) : before + u'.' + m_key;
}

void JsonNode::refuse(const QString &reason) const
{
    const JsonNode *root = this;
    while (root->m_parent)
        root = root->m_parent;
    throw Failure(FailureCode::InstanceMalformed,
                  {{u"path"_s, root->m_file}, {u"place"_s, place()}, {u"reason"_s, reason}});
}

QJsonObject JsonNode::object() const
{
    if (!m_value.isObject())
        refuse(u"an object is expected here"_s);
    return m_value.toObject();
}

QJsonArray JsonNode::array() const
{
    if (!m_value.isArray())
        refuse(u"a list is expected here"_s);
    return m_value.toArray();
}

JsonNode JsonNode::at(QLatin1StringView key) const
{
    JsonNode node(object().value(key), this, key, 0);
    if (node.m_value.isUndefined())
        node.refuse(u"this key is missing"_s);
    return node;
}

std::optional<JsonNode> JsonNode::find(QLatin1StringView key) const
{
    JsonNode node(object().value(key), this, key, 0);
    if (node.m_value.isUndefined())
        return std::nullopt;
    return node;
}

QString JsonNode::text() const
{
    if (!m_value.isString())
        refuse(u"a text is expected here"_s);
    return m_value.toString();
}

QString JsonNode::name() const
{
    QString value = text();
    if (value.isEmpty())
        refuse(u"this text must not be empty"_s);
    return value;
}

int JsonNode::whole(int least) const
{
    constexpr double most = 1'000'000'000;
    const double value = m_value.toDouble();
    if (!m_value.isDouble() || value != std::trunc(value))
        refuse(u"a whole number is expected here"_s);
    if (value < least || value > most)
        refuse(u"this number must lie between %1 and %2"_s.arg(least).arg(qint64(most)));
    return int(value);
}

bool JsonNode::flag() const
{
    if (!m_value.isBool())
        refuse(u"true or false is expected here"_s);
    return m_value.toBool();
}

QStringList JsonNode::texts() const
{
    QStringList list;
    each([&](const JsonNode &item) { list << item.text(); });
    return list;
}

QList<JsonNode> JsonNode::tuple(qsizetype size) const
{
    const QJsonArray items = array();
    if (items.size() != size)
        refuse(u"a list of %1 is expected here"_s.arg(size));
    QList<JsonNode> nodes;
    for (qsizetype i = 0; i < size; ++i)
        nodes << JsonNode(items.at(i), this, {}, i);
    return nodes;
}

} // namespace core::allocation
