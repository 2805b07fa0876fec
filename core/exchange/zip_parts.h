// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;
struct zip_source;

namespace core::exchange {

/// A zip archive, read part by part. What a part claims to be is not believed: bytes are counted while they are
/// unpacked; above the cap the file is refused as too large, and beyond the claim as damaged. Nothing is ever written to the disk, so the names
/// of parts lead nowhere outside the archive.
class ZipParts
{
public:
    explicit ZipParts(const QString &path);
    ZipParts(const QByteArray &bytes, const QString &path);
    ~ZipParts();
    ZipParts(const ZipParts &) = delete;
    ZipParts &operator=(const ZipParts &) = delete;

    [[nodiscard]] bool has(const QString &part) const;
    /// Unpacked bytes as the archive tells them.
    [[nodiscard]] qint64 claimedSize(const QString &part) const;
    [[nodiscard]] const QString &path() const { return m_path; }

    /// One part while it is unpacked.
    class Part
    {
    public:
        Part(const ZipParts &parts, const QString &name, qint64 cap);
        /// The next bytes, at most `room`; 0 at the end. Throws when the part is broken or too large.
        [[nodiscard]] int read(void *into, int room);
        [[nodiscard]] qint64 done() const { return m_done; }

    private:
        const ZipParts &m_parts;
        QString m_name;
        qint64 m_cap;
        qint64 m_claimed;
        qint64 m_done = 0;
        std::unique_ptr<zip_file, int (*)(zip_file *)> m_file;
    };

private:
    void open(zip_source *source);

    QByteArray m_bytes{};
    QString m_path;
    zip *m_archive = nullptr;
};

} // namespace core::exchange
