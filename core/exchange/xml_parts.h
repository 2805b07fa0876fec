// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct zip;

namespace core::exchange {

/// A zip archive in memory, read part by part. What a part claims to be is not believed: bytes are counted while they
/// are unpacked, and above the cap the file is refused as too large.
class ZipParts
{
public:
    ZipParts(const QByteArray &bytes, const QString &path);
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    [[nodiscard]] bool has(const QString &part) const;
    [[nodiscard]] const QString &path() const { return m_path; }

    /// Unpacks a part in pieces; the last call has `last` set. Throws when the part is missing, broken or too large.
    using Take = std::function<void(const char *data, int size, bool last)>;
    void unpack(const QString &part, qint64 cap, const Take &take) const;

private:
    QByteArray m_bytes;
    QString m_path;
    zip *m_archive = nullptr;
};

/// One pass over an XML part. Names come without their namespace prefix; a document type declaration is refused.
class XmlPass
{
public:
    using Attributes = const char **;

    XmlPass() = default;
    virtual ~XmlPass() = default;
    XmlPass(const XmlPass &) = delete;
    XmlPass &operator=(const XmlPass &) = delete;

    void run(const ZipParts &parts, const QString &part, qint64 cap);

protected:
    virtual void opened(const char *element, Attributes attributes) = 0;
    virtual void closed(const char *) {}
    virtual void text(const char *, int) {}

    /// The value of an attribute by its name without prefix, or nullptr.
    [[nodiscard]] static const char *attribute(Attributes attributes, const char *name);
    [[nodiscard]] static bool is(const char *name, const char *wanted);

private:
    friend struct XmlCalls;
    std::exception_ptr m_trouble{};
};

} // namespace core::exchange
