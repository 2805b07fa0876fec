// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/csv_text.h"
#include "core/exchange/sheet_fault.h"

#include <QFileInfo>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The separator that occurs most in the first lines, outside quotes; a comma when none does.
QChar separatorOf(QStringView text)
{
    std::array<std::pair<char16_t, int>, 3> counts{{{u',', 0}, {u'\t', 0}, {u';', 0}}};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u'\n' || c == u'\r') && ++lines == 40)
            break;
        else if (!quoted)
            for (auto &[separator, count] : counts)
                count += c == separator;
    }
    return std::ranges::max_element(counts, {}, [](const auto &pair) { return pair.second; })->first;
}

/// Takes a text table piece by piece, cut anywhere.
class CsvScan
{
public:
    CsvScan(const QString &path, RowPen &pen) : m_path(path), m_pen(pen) {}

    void take(QStringView text)
    {
        if (m_separator.isNull())
            m_separator = separatorOf(text);
        while (!text.isEmpty()) {
            text = text.sliced(m_state == State::Quoted ? quoted(text) : plain(text));
            if (m_field.size() > longestField)
                tooLong();
        }
    }

    void end()
    {
        if (m_state == State::Quoted)
            throw unreadable(m_path, SheetFault::UnclosedQuote, {{u"line"_s, m_opened}});
        endField();
        m_pen.end();
    }

private:
    enum class State { Begin, Bare, Quoted, AfterQuote };
    static constexpr qsizetype longestField = maxCellBytes;

    /// Inside quotes only a quote means something.
    qsizetype quoted(QStringView text)
    {
        const qsizetype quote = text.indexOf(u'"');
        const QStringView inside = quote < 0 ? text : text.first(quote);
        for (const QChar c : inside)
            countLine(c);
        m_field += inside;
        m_state = quote < 0 ? State::Quoted : State::AfterQuote;
        return inside.size() + (quote < 0 ? 0 : 1);
    }

    qsizetype plain(QStringView text)
    {
        const QChar c = text.front();
        if (isLineEnd(c)) {
            endLine(c);
            return 1;
        }
        m_afterReturn = false;
        if (c == m_separator) {
            endField();
            return 1;
        }
        if (c == u'"' && m_state != State::Bare) {
            if (m_state == State::AfterQuote)
                m_field += c; // two quotes are one
            else
                m_opened = m_line;
            m_state = State::Quoted;
            return 1;
        }
        qsizetype length = 1;
        while (length < text.size() && text[length] != m_separator && !isLineEnd(text[length]))
            ++length;
        m_field += text.first(length);
        m_state = State::Bare;
        return length;
    }

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    void countLine(QChar c)
    {
        m_line += c == u'\r' || (c == u'\n' && !m_afterReturn);
        m_afterReturn = c == u'\r';
    }

    void endLine(QChar c)
    {
        const bool secondHalf = c == u'\n' && m_afterReturn;
        countLine(c);
        if (secondHalf)
            return;
        endField();
        ++m_row;
        m_column = 0;
    }

    void endField()
    {
        if (!m_field.isEmpty())
            m_pen.put(m_row, m_column, {.text = std::exchange(m_field, QString()), .kind = CellKind::Text});
        ++m_column;
        m_state = State::Begin;
    }

    /// So long a field is mostly a quote that somebody forgot.
    [[noreturn]] void tooLong() const
    {
        if (m_state == State::Quoted)
            throw unreadable(m_path, SheetFault::UnclosedQuote, {{u"line"_s, m_opened}});
        throw tooLarge(m_path, SheetLimit::CellText, longestField);
    }

    const QString &m_path;
    RowPen &m_pen;
    QString m_field{};
    QChar m_separator{};
    State m_state = State::Begin;
    qsizetype m_row = 0;
    qsizetype m_column = 0;
    qint64 m_line = 1;
    qint64 m_opened = 1;
    bool m_afterReturn = false;
};

class CsvFile final : public TableFile
{
public:
    CsvFile(const QByteArray &bytes, const QString &path) : m_bytes(bytes), m_path(path) {}

    QStringList names() const override { return {QFileInfo(m_path).completeBaseName()}; }

    void read(qsizetype, RowPen &pen, const Progress &progress) const override
    {
        CsvText text(m_bytes, m_path);
        CsvScan scan(m_path, pen);
        for (QString piece = text.next(); !piece.isEmpty(); piece = text.next()) {
            scan.take(piece);
            progress.at(text.done(), text.size());
        }
        scan.end();
    }

    qint64 weight(qsizetype) const override { return m_bytes.size(); }

private:
    QByteArray m_bytes;
    QString m_path;
};

bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && (QStringView(u"=+-@\t\r").contains(text.front()));
}

void appendField(QString &line, const Cell &cell, CsvReader reader)
{
    QString text = cell.text;
    if (reader == CsvReader::Person && cell.kind == CellKind::Text && looksLikeFormula(text))
        text.prepend(u'\'');
    const bool quote = text.contains(u',') || text.contains(u'"') || text.contains(u'\n') || text.contains(u'\r');
    if (quote)
        text = u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"';
    line += text;
}

} // namespace

std::unique_ptr<TableFile> openCsv(const QByteArray &bytes, const QString &path)
{
    return std::make_unique<CsvFile>(bytes, path);
}

Sheet readCsv(const QByteArray &bytes, const QString &path, const Progress &progress)
{
    return collected(CsvFile(bytes, path), 0, path, progress);
}

namespace {

QString lineOf(const CellRow &row, CsvReader reader)
{
    QString line;
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (column > 0)
            line += u',';
        appendField(line, row[column], reader);
    }
    line += u'\n';
    return line;
}

} // namespace

QByteArray csvLine(const CellRow &row, CsvReader reader) { return lineOf(row, reader).toUtf8(); }

QByteArray writeCsv(const Sheet &sheet, CsvReader reader, CsvEncoding encoding)
{
    QStringEncoder encoder(encoding == CsvEncoding::Gb18030 ? "GB18030" : "UTF-8");
    QByteArray bytes;
    if (reader == CsvReader::Person && encoding == CsvEncoding::Utf8)
        bytes = "\xEF\xBB\xBF"; // GB18030 is known by having none
    for (const CellRow &row : sheet.rows)
        bytes += encoder.encode(lineOf(row, reader));
    return bytes;
}

} // namespace core::exchange
