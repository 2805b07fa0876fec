// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_records.h"

#include "core/exchange/little_endian.h"
#include "core/exchange/sheet_fault.h"

namespace core::exchange {

namespace {

constexpr qint64 headSize = 4; ///< kind and length

} // namespace

QByteArrayView BiffRecords::take(Biff &type)
{
    const quint16 size = *numberAt<quint16>(m_stream, m_at + 2);
    if (m_at + headSize + size > m_stream.size())
        throw unreadable(m_path, SheetFault::Damaged);
    type = Biff{*numberAt<quint16>(m_stream, m_at)};
    const QByteArrayView data = m_stream.sliced(m_at + headSize, size);
    m_at += headSize + size;
    return data;
}

bool BiffRecords::next(BiffRecord &record)
{
    if (m_at + headSize > m_stream.size())
        return false;
    record.pieces.resize(0);
    record.pieces << take(record.type);
    while (numberAt<quint16>(m_stream, m_at) == quint16(Biff::Continue) && m_at + headSize <= m_stream.size()) {
        Biff type{};
        record.pieces << take(type);
    }
    return true;
}

} // namespace core::exchange
