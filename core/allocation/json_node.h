// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <concepts>
#include <optional>

namespace core::allocation {

/// A JSON value that knows where it stands, so that what is wrong with it can be told with its place
/// (`offerings[2].blocks[0].seats`). Refuses by throwing Failure(InstanceMalformed).
class JsonNode
{
public:
    /// The whole document; file is named when something is wrong.
    [[nodiscard]] static JsonNode document(const QByteArray &json, const QString &file);

    [[nodiscard]] JsonNode at(QLatin1StringView key) const; ///< refused when missing
    [[nodiscard]] std::optional<JsonNode> find(QLatin1StringView key) const;
    [[nodiscard]] bool has(QLatin1StringView key) const { return object().contains(key); }

    [[nodiscard]] QString text() const;
    [[nodiscard]] QString name() const; ///< a text that is not empty
    [[nodiscard]] int whole(int least) const;
    [[nodiscard]] bool flag() const;
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] const QJsonValue &value() const { return m_value; }

    /// Calls visit(node) for every item of a list.
    void each(std::invocable<const JsonNode &> auto visit) const
    {
        const QJsonArray items = array();
        for (qsizetype i = 0; i < items.size(); ++i)
            visit(JsonNode(items.at(i), this, {}, i));
    }
    /// A list of exactly so many items.
    [[nodiscard]] QList<JsonNode> tuple(qsizetype size) const;

    [[noreturn]] void refuse(const QString &reason) const;

private:
    JsonNode(QJsonValue value, const JsonNode *parent, QLatin1StringView key, qsizetype index)
        : m_value(std::move(value)), m_parent(parent), m_key(key), m_index(index)
    {}
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString place() const;

    QJsonValue m_value;
    const JsonNode *m_parent; ///< must outlive this node
    QLatin1StringView m_key;
    qsizetype m_index;
    QString m_file{}; ///< of the document only
};

} // namespace core::allocation
