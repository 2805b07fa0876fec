// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_pen.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <variant>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestCell = 32'767;
constexpr uint8_t textFormat = 49; // "@": what is typed stays as typed

/// A tab may not hold these, nor more than 31 characters.
QByteArray tabName(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.remove(forbidden);
    name = name.trimmed().left(31);
    return name.isEmpty() ? QByteArray("Sheet1") : name.toUtf8();
}

lxw_datetime dateOf(QDate day)
{
    return {.year = day.year(), .month = day.month(), .day = day.day(), .hour = 0, .min = 0, .sec = 0};
}

bool isTableStyle(Style style) { return style >= Style::Head; }

const char *numberFormat(Style style)
{
    switch (style) {
    case Style::Money: return "#,##0.00";
    case Style::Count: return "0";
    case Style::Number: return "General";
    case Style::Date: return "yyyy-mm-dd";
    default: return nullptr;
    }
}

uint8_t alignment(Style style)
{
    switch (style) {
    case Style::Title:
    case Style::Centred:
    case Style::Head:
    case Style::CellCentre:
    case Style::Date: return LXW_ALIGN_CENTER;
    case Style::Right:
    case Style::CellRight:
    case Style::Money:
    case Style::Count:
    case Style::Number: return LXW_ALIGN_RIGHT;
    default: return LXW_ALIGN_LEFT;
    }
}

} // namespace

XlsxPen::XlsxPen(const QString &file, const QString &sheetName)
{
    QByteArray folder = QDir::tempPath().toLocal8Bit();
    lxw_workbook_options options{};
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(file).constData(), &options);
    m_sheet = workbook_add_worksheet(m_book, tabName(sheetName).constData());
    if (!m_sheet)
        m_sheet = workbook_add_worksheet(m_book, nullptr);
}

XlsxPen::~XlsxPen()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

lxw_format *XlsxPen::format(Style style, bool bold)
{
    lxw_format *&made = m_formats[static_cast<int>(style) * 2 + (bold ? 1 : 0)];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    format_set_font_size(made, style == Style::Title ? 16 : style == Style::Heading ? 12 : 10.5);
    if (const char *code = numberFormat(style))
        format_set_num_format(made, code);
    else
        format_set_num_format_index(made, textFormat);
    format_set_align(made, alignment(style));
    format_set_align(made, LXW_ALIGN_VERTICAL_CENTER);
    if (bold || style == Style::Title || style == Style::Heading || style == Style::Head)
        format_set_bold(made);
    if (isTableStyle(style))
        format_set_border(made, LXW_BORDER_THIN);
    if (isTableStyle(style) || style == Style::Text)
        format_set_text_wrap(made);
    if (style == Style::Head)
        format_set_bg_color(made, 0xF2F2F2);
    return made;
}

void XlsxPen::text(int row, int column, const QString &text, lxw_format *format)
{
    const auto at = static_cast<lxw_row_t>(row);
    const auto col = static_cast<lxw_col_t>(column);
    const lxw_error error = text.isEmpty()
                                ? worksheet_write_blank(m_sheet, at, col, format)
                                : worksheet_write_string(m_sheet, at, col, text.left(longestCell).toUtf8(), format);
    if (error != LXW_NO_ERROR)
        m_error = error;
}

void XlsxPen::wide(int row, int first, int last, const QString &text, lxw_format *format)
{
    if (first == last) {
        XlsxPen::text(row, first, text, format);
        return;
    }
    const auto at = static_cast<lxw_row_t>(row);
    const lxw_error error =
        worksheet_merge_range(m_sheet, at, static_cast<lxw_col_t>(first), at, static_cast<lxw_col_t>(last),
                              text.left(longestCell).toUtf8(), format);
    if (error != LXW_NO_ERROR)
        m_error = error;
}

void XlsxPen::value(int row, int column, const report::Value &value, report::Align align, bool bold)
{
    const auto at = static_cast<lxw_row_t>(row);
    const auto col = static_cast<lxw_col_t>(column);
    const auto number = [&](double amount, Style style) {
        if (const lxw_error error = worksheet_write_number(m_sheet, at, col, amount, format(style, bold)))
            m_error = error;
    };
    if (const auto *money = std::get_if<Money>(&value)) {
        number(static_cast<double>(money->fen) / 100.0, Style::Money);
    } else if (const auto *count = std::get_if<qint64>(&value)) {
        number(static_cast<double>(*count), Style::Count);
    } else if (const auto *real = std::get_if<double>(&value)) {
        number(*real, Style::Number);
    } else if (const auto *day = std::get_if<QDate>(&value); day && day->isValid()) {
        lxw_datetime date = dateOf(*day);
        if (const lxw_error error = worksheet_write_datetime(m_sheet, at, col, &date, format(Style::Date, bold)))
            m_error = error;
    } else {
        const Style style = align == report::Align::Centre  ? Style::CellCentre
                            : align == report::Align::Right ? Style::CellRight
                                                            : Style::Cell;
        const auto *words = std::get_if<QString>(&value);
        text(row, column, words ? *words : QString(), format(style, bold));
    }
}

QString XlsxPen::close()
{
    const lxw_error error = workbook_close(m_book); // frees the book, whatever it answers
    const int system = errno;
    m_book = nullptr;
    m_error = error != LXW_NO_ERROR ? error : m_error;
    if (m_error == LXW_ERROR_ZIP_FILE_OPERATION)
        return qt_error_string(system); // "a Zip error" says nothing of a full disk
    return m_error == LXW_NO_ERROR ? QString() : QString::fromUtf8(lxw_strerror(m_error));
}

} // namespace core::exchange
