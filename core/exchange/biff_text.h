// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace core::exchange {

/// How texts are written: BIFF8 in Unicode, BIFF5 in the code page of the computer that wrote the file.
struct BiffDialect {
    bool unicode = true;
    quint16 codePage = 1252;
};

/// Reads numbers and texts out of a record and what continues it. Beyond the end there is nothing: isSound() turns
/// false and stays so.
class BiffText
{
public:
    explicit BiffText(const QList<QByteArrayView> &pieces, qsizetype at = 0) : m_pieces(pieces), m_at(at) {}

    [[nodiscard]] bool isSound() const { return m_sound; }
    [[nodiscard]] quint32 number(int bytes);
    /// A text of the shared table: with its formats and reading aids, cut anywhere by a continued record.
    [[nodiscard]] QString sharedText();
    /// A text whose count of characters is written in so many bytes.
    [[nodiscard]] QString text(int countBytes, const BiffDialect &dialect);

private:
    [[nodiscard]] QString unicode(qsizetype count, bool wide);
    [[nodiscard]] QString narrow(qsizetype count, quint16 codePage);
    void skip(qsizetype bytes);
    /// The rest of the piece at hand, going on to the next one when it is used up.
    [[nodiscard]] QByteArrayView rest();
    [[nodiscard]] bool isCut() const { return m_at >= m_pieces[m_piece].size(); }

    const QList<QByteArrayView> &m_pieces;
    qsizetype m_piece = 0;
    qsizetype m_at = 0;
    bool m_sound = true;
};

} // namespace core::exchange
