// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <string>

namespace core::allocation {

/// Writes canonical JSON: UTF-8, no white space, the keys of every object in the order of their code points, whole
/// numbers without a point. The caller names the keys in order; the same values are always the same bytes.
class JsonText
{
public:
    void open(char bracket);
    void close(char bracket);
    JsonText &key(QStringView name);
    void text(QStringView value);
    void number(qint64 value);
    void flag(bool value);
    void null();
    void texts(const QStringList &values);
    /// JSON that is canonical already.
    void raw(const QByteArray &json);

    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_bytes.size()); }

private:
    void next();
    void quote(QStringView value);

    std::string m_bytes{}; ///< written a character at a time, which a QByteArray does not like
    bool m_first = true;   ///< no comma before the next value
};

/// Any JSON value in canonical form.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue &value);
/// SHA-256 as 64 hexadecimal digits.
[[nodiscard]] QString fingerprint(const QByteArray &bytes);

} // namespace core::allocation
