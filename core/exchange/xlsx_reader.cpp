// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "core/exchange/shared_strings.h"
#include "core/exchange/xlsx_book.h"
#include "core/exchange/xlsx_rows.h"

namespace core::exchange {

namespace {

constexpr qint64 sheetPart = 512LL << 20;

class XlsxFile final : public TableFile
{
public:
    explicit XlsxFile(std::unique_ptr<ZipParts> parts) : m_parts(std::move(parts)), m_book(readBook(*m_parts)) {}

    QStringList names() const override
    {
        QStringList names;
        for (const XlsxBook::Tab &tab : m_book.tabs)
            names << tab.name;
        return names;
    }

    void read(qsizetype sheet, RowPen &pen, const Progress &progress) const override
    {
        const QList<NumberLook> looks = readLooks(*m_parts, m_book);
        SharedStrings strings;
        if (!m_book.strings.isEmpty() && m_parts->has(m_book.strings))
            strings.read(*m_parts, m_book.strings);
        XlsxRows rows(m_parts->path(), strings, looks, m_book.from1904, pen);
        rows.run(*m_parts, m_book.tabs[sheet].part, sheetPart, progress);
        pen.end();
    }

    qint64 weight(qsizetype sheet) const override { return m_parts->claimedSize(m_book.tabs[sheet].part); }

private:
    std::unique_ptr<ZipParts> m_parts;
    XlsxBook m_book;
};

} // namespace

std::unique_ptr<TableFile> openXlsx(const QString &path)
{
    return std::make_unique<XlsxFile>(std::make_unique<ZipParts>(path));
}

std::unique_ptr<TableFile> openXlsx(const QByteArray &bytes, const QString &path)
{
    return std::make_unique<XlsxFile>(std::make_unique<ZipParts>(bytes, path));
}

} // namespace core::exchange
