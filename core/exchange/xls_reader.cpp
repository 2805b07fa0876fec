// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_reader.h"

#include "core/exchange/biff_rows.h"
#include "core/exchange/compound_file.h"
#include "core/exchange/sheet_fault.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray workbookStream(const QByteArray &bytes, const QString &path)
{
    const CompoundFile file(bytes, path);
    // Under a password, an .xlsx is one encrypted stream in a compound file.
    if (file.has(u"EncryptedPackage"_s))
        throw Failure(FailureCode::SheetEncrypted, {{u"path"_s, path}});
    // A file saved for both Excel 5 and 97 has both; the newer one is the whole one.
    for (const QString &name : {u"Workbook"_s, u"Book"_s})
        if (file.has(name))
            return file.stream(name);
    throw unreadable(path, SheetFault::NotAWorkbook);
}

class XlsFile final : public TableFile
{
public:
    XlsFile(const QByteArray &bytes, const QString &path)
        : m_path(path), m_stream(workbookStream(bytes, path)), m_book(readBiffBook(m_stream, m_path))
    {}

    QStringList names() const override
    {
        QStringList names;
        for (const BiffBook::Tab &tab : m_book.tabs)
            names << tab.name;
        return names;
    }

    void read(qsizetype sheet, RowPen &pen, const Progress &progress) const override
    {
        BiffRows(m_book, m_path, pen).read(m_stream, m_book.tabs[sheet].place, progress);
    }

    qint64 weight(qsizetype) const override { return m_stream.size(); }

private:
    QString m_path;
    QByteArray m_stream;
    BiffBook m_book;
};

} // namespace

std::unique_ptr<TableFile> openXls(const QByteArray &bytes, const QString &path)
{
    return std::make_unique<XlsFile>(bytes, path);
}

} // namespace core::exchange
