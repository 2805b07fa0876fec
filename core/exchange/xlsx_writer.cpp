// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/whole_file.h"
#include "core/exchange/xlsx_pen.h"
#include "core/report/frame_labels.h"

#include <QStringList>

#include <algorithm>
#include <variant>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;
using namespace core::report;

namespace {

constexpr double portraitWidth = 92; // characters on an A4 page at the usual size
constexpr double landscapeWidth = 138;
constexpr int narrowestForm = 6; // columns of a form without a table
constexpr double signatureHeight = 36;
constexpr double lineHeight = 15;
constexpr qsizetype rowsBetweenLooks = 256;

const Table *widestTable(const Document &document)
{
    const Table *widest = nullptr;
    for (const Block &block : document.blocks)
        if (const auto *table = std::get_if<Table>(&block);
            table && (!widest || table->columns.size() > widest->columns.size()))
            widest = table;
    return widest;
}

QString headLine(const Document &document)
{
    QStringList parts;
    for (const QString &part : {document.school, document.term, document.form})
        if (!part.isEmpty())
            parts << part;
    return parts.join(u"    "_s);
}

/// Writes the blocks of a document one below the other.
class FormWriter
{
public:
    FormWriter(XlsxPen &pen, const Document &document, const Progress &progress)
        : m_pen(pen), m_document(document), m_progress(progress)
    {
        const Table *widest = widestTable(document);
        m_last = std::max(widest ? static_cast<int>(widest->columns.size()) : narrowestForm, 1) - 1;
        setColumns(widest);
    }

    void write()
    {
        line(m_document.title, Style::Title);
        worksheet_set_row(m_pen.sheet(), 0, 30, nullptr);
        if (const QString head = headLine(m_document); !head.isEmpty())
            line(head, Style::Centred);
        for (const Block &block : m_document.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        if (const QStringList frame = frameLine(m_document); !frame.isEmpty())
            spread(frame, static_cast<int>(frame.size()));
        setPage();
    }

private:
    void setColumns(const Table *widest)
    {
        const double width = m_document.orientation == Orientation::Portrait ? portraitWidth : landscapeWidth;
        double shares = 0;
        for (int column = 0; column <= m_last; ++column)
            shares += widest ? widest->columns[column].share : 1;
        for (int column = 0; column <= m_last; ++column) {
            const double share = widest ? widest->columns[column].share : 1;
            const auto at = static_cast<lxw_col_t>(column);
            worksheet_set_column(m_pen.sheet(), at, at, std::max(4.0, width * share / shares), nullptr);
        }
    }

    /// Spreadsheet programs do not grow a row for merged cells: room for every line of a long text is made here.
    void setHeight(const QString &text)
    {
        const double width = m_document.orientation == Orientation::Portrait ? portraitWidth : landscapeWidth;
        int lines = 0;
        for (const QString &part : text.split(u'\n'))
            lines += static_cast<int>(static_cast<double>(part.size()) * 2 / width) + 1; // a Han character is two wide
        if (lines > 1)
            worksheet_set_row(m_pen.sheet(), static_cast<lxw_row_t>(m_row), lines * lineHeight, nullptr);
    }

    void line(const QString &text, Style style) { m_pen.wide(m_row++, 0, m_last, text, m_pen.format(style)); }

    /// Texts side by side over the width of the form.
    void spread(const QStringList &texts, int perLine)
    {
        const int columns = m_last + 1;
        const int across = std::clamp(perLine, 1, columns);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const int place = static_cast<int>(i) % across;
            m_pen.wide(m_row, place * columns / across, (place + 1) * columns / across - 1, texts[i],
                       m_pen.format(Style::Text));
            if (place == across - 1 || i + 1 == texts.size())
                ++m_row;
        }
    }

    void add(const Heading &heading) { line(heading.text, Style::Heading); }
    void add(const Paragraph &paragraph)
    {
        setHeight(paragraph.text);
        line(paragraph.text, paragraph.align == Align::Centre  ? Style::Centred
                             : paragraph.align == Align::Right ? Style::Right
                                                               : Style::Text);
    }
    void add(const Facts &facts)
    {
        QStringList texts;
        for (const auto &[label, value] : facts.pairs)
            texts << labelled(label, value);
        spread(texts, facts.perLine);
    }
    void add(const Table &table)
    {
        QStringList titles;
        for (const Column &column : table.columns)
            titles << column.title;
        noteHead(titles);
        for (qsizetype column = 0; column < titles.size(); ++column)
            m_pen.text(m_row, static_cast<int>(column), titles[column], m_pen.format(Style::Head));
        ++m_row;
        for (qsizetype row = 0; row < table.rows.size(); ++row) {
            addRow(table, table.rows[row], false);
            if (row % rowsBetweenLooks == 0)
                m_progress.at(row, table.rows.size());
        }
        for (const Row &row : table.totals)
            addRow(table, row, true);
    }
    void addRow(const Table &table, const Row &row, bool bold)
    {
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            m_pen.value(m_row, static_cast<int>(column), row.value(column), table.columns[column].align, bold);
        ++m_row;
    }
    void add(const Signatures &signatures)
    {
        worksheet_set_row(m_pen.sheet(), static_cast<lxw_row_t>(m_row), signatureHeight, nullptr);
        QStringList labels;
        for (const QString &label : signatures.labels)
            labels << labelled(label, QString());
        spread(labels, static_cast<int>(labels.size()));
    }
    void add(const Grid &grid)
    {
        for (const Grid::Line &one : grid.lines) {
            double whole = 0;
            for (const GridCell &cell : one.cells)
                whole += cell.share;
            double share = 0;
            int from = 0;
            for (qsizetype at = 0; at < one.cells.size() && from <= m_last; ++at) {
                share += one.cells[at].share;
                const bool last = at + 1 == one.cells.size();
                const int until = last ? m_last : std::max(from, qRound(share / whole * (m_last + 1)) - 1);
                m_pen.wide(m_row, from, std::min(until, m_last), one.cells[at].text,
                           m_pen.format(one.cells[at].isLabel ? Style::CellCentre : Style::Cell));
                from = until + 1;
            }
            worksheet_set_row(m_pen.sheet(), static_cast<lxw_row_t>(m_row), std::max(1.4, one.height) * lineHeight,
                              nullptr);
            ++m_row;
        }
    }
    void add(const CutLine &cut) { line(cut.text, Style::Centred); }
    void add(const PageBreak &) { m_breaks << static_cast<lxw_row_t>(m_row); }

    /// A printed page can repeat one head only: the one that all tables of the form share.
    void noteHead(const QStringList &titles)
    {
        if (m_headRow < 0)
            m_headRow = m_row;
        else
            m_headShared = m_headShared && titles == m_titles;
        ++m_tables;
        m_titles = titles;
    }

    void setPage()
    {
        lxw_worksheet *sheet = m_pen.sheet();
        worksheet_set_paper(sheet, 9); // A4
        if (m_document.orientation == Orientation::Landscape)
            worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_center_horizontally(sheet);
        worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7);
        worksheet_set_footer(sheet, "&C&P / &N");
        const auto lastRow = static_cast<lxw_row_t>(std::max(m_row - 1, 0));
        worksheet_print_area(sheet, 0, 0, lastRow, static_cast<lxw_col_t>(m_last));
        if (m_headRow >= 0 && m_headShared) {
            const auto head = static_cast<lxw_row_t>(m_headRow);
            worksheet_repeat_rows(sheet, head, head);
            if (m_tables == 1)
                worksheet_freeze_panes(sheet, head + 1, 0);
        }
        if (!m_breaks.isEmpty()) {
            m_breaks << 0; // ends the list
            worksheet_set_h_pagebreaks(sheet, m_breaks.data());
        }
        worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    }

    XlsxPen &m_pen;
    const Document &m_document;
    const Progress &m_progress;
    QList<lxw_row_t> m_breaks{};
    QStringList m_titles{};
    int m_row = 0;
    int m_last = 0;
    int m_headRow = -1;
    int m_tables = 0;
    bool m_headShared = true;
};

/// A document as plain rows of text.
class RowWriter
{
public:
    Sheet sheet{};

    void line(const QStringList &texts)
    {
        CellRow row;
        for (const QString &text : texts)
            row << Cell{.text = text, .kind = text.isEmpty() ? CellKind::Empty : CellKind::Text};
        sheet.rows << row;
    }
    void operator()(const Heading &heading) { line({heading.text}); }
    void operator()(const Paragraph &paragraph) { line({paragraph.text}); }
    void operator()(const Facts &facts)
    {
        for (const auto &[label, value] : facts.pairs)
            line({label, value});
    }
    void operator()(const Table &table)
    {
        QStringList titles;
        for (const Column &column : table.columns)
            titles << column.title;
        line(titles);
        for (const QList<Row> &rows : {table.rows, table.totals})
            for (const Row &row : rows) {
                CellRow cells;
                for (const Value &value : row)
                    cells << cell(value);
                sheet.rows << cells;
            }
    }
    void operator()(const Signatures &signatures) { line(signatures.labels); }
    void operator()(const Grid &grid)
    {
        for (const Grid::Line &one : grid.lines) {
            QStringList texts;
            for (const GridCell &cell : one.cells)
                texts << cell.text;
            line(texts);
        }
    }
    void operator()(const CutLine &cut) { line({cut.text}); }
    void operator()(const PageBreak &) {}

private:
    static Cell cell(const Value &value)
    {
        if (const auto *text = std::get_if<QString>(&value))
            return {.text = *text, .kind = text->isEmpty() ? CellKind::Empty : CellKind::Text};
        if (const auto *count = std::get_if<qint64>(&value))
            return {.text = QString::number(*count), .kind = CellKind::Number, .number = static_cast<double>(*count)};
        if (const auto *real = std::get_if<double>(&value))
            return {.text = QString::number(*real, 'g', 15), .kind = CellKind::Number, .number = *real};
        if (const auto *money = std::get_if<Money>(&value))
            return {.text = money->text(), .kind = CellKind::Number, .number = static_cast<double>(money->fen) / 100.0};
        if (const auto *day = std::get_if<QDate>(&value); day && day->isValid())
            return {.text = day->toString(Qt::ISODate), .kind = CellKind::Date};
        return {};
    }
};

} // namespace

void writeXlsx(const Document &document, const QString &path, const Progress &progress)
{
    writeWhole(path, [&document, &progress](const QString &temporary) {
        XlsxPen pen(temporary, document.title);
        FormWriter(pen, document, progress).write();
        QByteArray title = document.title.toUtf8();
        lxw_doc_properties properties{};
        properties.title = title.data();
        workbook_set_properties(pen.book(), &properties);
        return pen.close();
    });
}

void writeXlsx(const Sheet &sheet, const QString &path)
{
    writeWhole(path, [&sheet](const QString &temporary) {
        XlsxPen pen(temporary, sheet.name);
        // The format of the whole column: digits typed into it later stay as typed.
        const auto last = static_cast<lxw_col_t>(std::max(sheet.width() - 1, qsizetype{0}));
        worksheet_set_column(pen.sheet(), 0, last, 16, pen.format(Style::Text));
        for (qsizetype row = 0; row < sheet.rows.size(); ++row)
            for (qsizetype column = 0; column < sheet.rows[row].size(); ++column)
                if (const Cell &cell = sheet.rows[row][column]; cell.kind != CellKind::Empty)
                    pen.text(static_cast<int>(row), static_cast<int>(column), cell.text,
                             pen.format(Style::Text, row == 0));
        worksheet_freeze_panes(pen.sheet(), 1, 0);
        worksheet_set_paper(pen.sheet(), 9);
        worksheet_set_landscape(pen.sheet());
        worksheet_fit_to_pages(pen.sheet(), 1, 0);
        worksheet_repeat_rows(pen.sheet(), 0, 0);
        worksheet_ignore_errors(pen.sheet(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
        return pen.close();
    });
}

Sheet documentRows(const Document &document)
{
    RowWriter rows;
    rows.sheet.name = document.title;
    rows.line({document.title});
    if (const QString head = headLine(document); !head.isEmpty())
        rows.line({head});
    for (const Block &block : document.blocks)
        std::visit([&rows](const auto &one) { rows(one); }, block);
    if (const QStringList frame = frameLine(document); !frame.isEmpty())
        rows.line(frame);
    return rows.sheet;
}

void writeCsvFile(const Document &document, const QString &path, CsvEncoding encoding)
{
    writeWhole(path, writeCsv(documentRows(document), CsvReader::Person, encoding));
}

void writeCsvFile(const Sheet &sheet, const QString &path) { writeWhole(path, writeCsv(sheet, CsvReader::Person)); }

} // namespace core::exchange
