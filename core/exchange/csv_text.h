// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

namespace core::exchange {

/// The text of a table, decoded piece by piece: byte order mark, else strict UTF-8, else GB18030. The whole file is
/// looked at first, so that a wrong byte in the last line is found before a row is taken. Throws SheetUnreadable:
/// NotATable for a picture or a program, MixedText for UTF-8 with lines of another encoding, Encoding when it is
/// neither, Damaged when zeros stand where text should be.
class CsvText
{
public:
    CsvText(const QByteArray &bytes, const QString &path);

    /// The next piece; empty at the end. A piece of 8-bit text ends with a line.
    [[nodiscard]] QString next();
    [[nodiscard]] qsizetype done() const { return m_at; }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }

private:
    enum class Encoding { Utf8, Utf16, Gb18030 };

    void recognise();
    void checkLines(bool surelyUtf8) const;
    void checkGb18030() const;
    [[nodiscard]] qsizetype pieceEnd(qsizetype from) const;
    [[nodiscard]] QString decoded(qsizetype from, qsizetype end, bool &failed) const;

    QByteArray m_bytes;
    QString m_path;
    Encoding m_encoding = Encoding::Utf8;
    QStringDecoder m_utf16{QStringDecoder::Utf16};
    qsizetype m_at = 0;
};

/// All of it at once.
[[nodiscard]] QString decodeTable(const QByteArray &bytes, const QString &path);

} // namespace core::exchange
