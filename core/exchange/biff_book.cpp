// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/biff_book.h"

#include "core/exchange/biff_records.h"
#include "core/exchange/little_endian.h"
#include "core/exchange/row_pen.h"
#include "core/exchange/sheet_fault.h"

#include <QHash>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 biff5 = 0x500;
constexpr quint16 biff8 = 0x600;
constexpr quint8 worksheet = 0; ///< charts, macro sheets and modules of Visual Basic have tabs too

class BookPass
{
public:
    BookPass(QByteArrayView stream, const QString &path) : m_records(stream, path), m_path(path) {}

    BiffBook read()
    {
        BiffRecord record;
        if (!m_records.next(record) || record.type != Biff::StartOfPart)
            throw unreadable(m_path, SheetFault::Damaged);
        const quint16 version = numberAt<quint16>(record.data(), 0).value_or(0);
        if (version != biff5 && version != biff8)
            throw unreadable(m_path, SheetFault::NotAWorkbook);
        m_book.dialect.unicode = version == biff8;
        while (m_records.next(record)) {
            if (record.type == Biff::EndOfPart)
                return finished();
            take(record);
        }
        throw unreadable(m_path, SheetFault::Damaged);
    }

private:
    struct TabEntry {
        BiffBook::Tab tab{};
        bool hidden = false;
    };

    void take(const BiffRecord &record)
    {
        const QByteArrayView data = record.data();
        switch (record.type) {
        case Biff::Encrypted: throw Failure(FailureCode::SheetEncrypted, {{u"path"_s, m_path}});
        case Biff::DateMode: m_book.from1904 = numberAt<quint16>(data, 0).value_or(0) == 1; break;
        case Biff::CodePage: m_book.dialect.codePage = numberAt<quint16>(data, 0).value_or(1252); break;
        case Biff::CellFormat: m_styles << numberAt<quint16>(data, 2).value_or(0); break;
        case Biff::NumberFormat: takeFormat(record); break;
        case Biff::BoundSheet: takeTab(record); break;
        case Biff::SharedTexts: takeTexts(record); break;
        default: break;
        }
    }

    void takeFormat(const BiffRecord &record)
    {
        BiffText text(record.pieces, 2);
        const QString format = text.text(m_book.dialect.unicode ? 2 : 1, m_book.dialect);
        if (!text.isSound())
            throw unreadable(m_path, SheetFault::Damaged);
        m_formats.insert(numberAt<quint16>(record.data(), 0).value_or(0), lookOf(format.toUtf8()));
    }

    void takeTab(const BiffRecord &record)
    {
        const auto place = numberAt<quint32>(record.data(), 0);
        const auto state = numberAt<quint8>(record.data(), 4);
        const auto kind = numberAt<quint8>(record.data(), 5);
        BiffText name(record.pieces, 6);
        const QString title = name.text(1, m_book.dialect);
        if (!place || !state || !kind || !name.isSound())
            throw unreadable(m_path, SheetFault::Damaged);
        if (*kind == worksheet)
            m_tabs << TabEntry{{title, *place}, (*state & 3) != 0};
    }

    void takeTexts(const BiffRecord &record)
    {
        const quint32 count = numberAt<quint32>(record.data(), 4).value_or(0);
        BiffText text(record.pieces, 8);
        for (quint32 i = 0; i < count; ++i) {
            const QString next = text.sharedText();
            if (!text.isSound())
                throw unreadable(m_path, SheetFault::Damaged);
            m_book.texts << next;
            if (m_book.texts.size() > maxSheetCells)
                throw tooLarge(m_path, SheetLimit::Cells, maxSheetCells);
        }
    }

    BiffBook finished()
    {
        for (const quint16 style : std::as_const(m_styles))
            m_book.looks << (m_formats.contains(style) ? m_formats.value(style) : builtInLook(style));
        for (const bool hidden : {false, true})
            for (const TabEntry &entry : std::as_const(m_tabs))
                if (entry.hidden == hidden && (!hidden || m_book.tabs.isEmpty()))
                    m_book.tabs << entry.tab;
        if (m_book.tabs.isEmpty())
            throw unreadable(m_path, SheetFault::NoSheets);
        return std::move(m_book);
    }

    BiffRecords m_records;
    const QString &m_path;
    BiffBook m_book{};
    QList<TabEntry> m_tabs{};
    QList<quint16> m_styles{};
    QHash<quint16, NumberLook> m_formats{};
};

} // namespace

BiffBook readBiffBook(QByteArrayView stream, const QString &path) { return BookPass(stream, path).read(); }

} // namespace core::exchange
