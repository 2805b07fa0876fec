// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xls_reader.h"

#include "core/exchange/number_look.h"
#include "core/exchange/sheet_fault.h"

#include <QFile>

#include <freexl.h>

namespace core::exchange {

namespace {

class OpenXls
{
public:
    explicit OpenXls(const QString &path) : m_path(path)
    {
        if (freexl_open(QFile::encodeName(path).constData(), &m_handle) != FREEXL_OK)
            throw unreadable(path, SheetFault::Damaged);
        unsigned int password = FREEXL_BIFF_PLAIN;
        if (freexl_get_info(m_handle, FREEXL_BIFF_PASSWORD, &password) == FREEXL_OK &&
            password == FREEXL_BIFF_OBFUSCATED) {
            freexl_close(m_handle);
            throw Failure(FailureCode::SheetEncrypted, {{QStringLiteral("path"), path}});
        }
    }
    ~OpenXls() { freexl_close(m_handle); }
    OpenXls(const OpenXls &) = delete;
    OpenXls &operator=(const OpenXls &) = delete;

    [[nodiscard]] QStringList names() const
    {
        unsigned int count = 0;
        QStringList names;
        if (freexl_get_info(m_handle, FREEXL_BIFF_SHEET_COUNT, &count) != FREEXL_OK || count == 0)
            throw unreadable(m_path, SheetFault::NoSheets);
        for (unsigned int i = 0; i < count; ++i) {
            const char *name = nullptr;
            freexl_get_worksheet_name(m_handle, static_cast<unsigned short>(i), &name);
            names << QString::fromUtf8(name);
        }
        return names;
    }

    void select(qsizetype sheet, unsigned int &rows, unsigned short &columns) const
    {
        if (freexl_select_active_worksheet(m_handle, static_cast<unsigned short>(sheet)) != FREEXL_OK ||
            freexl_worksheet_dimensions(m_handle, &rows, &columns) != FREEXL_OK)
            throw unreadable(m_path, SheetFault::Damaged);
    }

    [[nodiscard]] Cell cell(unsigned int row, unsigned short column) const
    {
        FreeXL_CellValue value;
        if (freexl_get_cell_value(m_handle, row, column, &value) != FREEXL_OK)
            return {};
        switch (value.type) {
        case FREEXL_CELL_INT: return numberCell(QByteArray::number(value.value.int_value), {}, false);
        case FREEXL_CELL_DOUBLE: return numberCell(QByteArray::number(value.value.double_value, 'g', 17), {}, false);
        case FREEXL_CELL_TEXT:
        case FREEXL_CELL_SST_TEXT: return made(value.value.text_value, CellKind::Text);
        case FREEXL_CELL_DATE:
        case FREEXL_CELL_DATETIME:
        case FREEXL_CELL_TIME: return made(value.value.text_value, CellKind::Date);
        default: return {};
        }
    }

private:
    static Cell made(const char *text, CellKind kind)
    {
        const QString words = QString::fromUtf8(text);
        return {.text = words, .kind = words.isEmpty() ? CellKind::Empty : kind};
    }

    QString m_path;
    const void *m_handle = nullptr;
};

} // namespace

QStringList xlsSheetNames(const QString &path) { return OpenXls(path).names(); }

Sheet readXls(const QString &path, const SheetChoice &choice, const Progress &progress)
{
    const OpenXls book(path);
    const QStringList names = book.names();
    const qsizetype index = choice.name.isEmpty() ? choice.index : names.indexOf(choice.name);
    if (index < 0 || index >= names.size())
        throw sheetMissing(path, choice.name.isEmpty() ? QString::number(choice.index + 1) : choice.name, names);
    unsigned int rows = 0;
    unsigned short columns = 0;
    book.select(index, rows, columns);
    Sheet sheet{.name = names[index]};
    sheet.rows.reserve(rows);
    for (unsigned int r = 0; r < rows; ++r) {
        if (r % 512 == 0)
            progress.at(r, rows);
        CellRow row;
        row.reserve(columns);
        for (unsigned short c = 0; c < columns; ++c)
            row << book.cell(r, c);
        while (!row.isEmpty() && row.last().kind == CellKind::Empty)
            row.removeLast();
        sheet.rows << row;
    }
    while (!sheet.rows.isEmpty() && sheet.rows.last().isEmpty())
        sheet.rows.removeLast();
    return sheet;
}

} // namespace core::exchange
