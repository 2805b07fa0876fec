// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "core/exchange/sheet_fault.h"
#include "core/exchange/tables.h"

#include <QFileInfo>
#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The separator that occurs most in the first lines, outside quotes; a comma when none does.
QChar separatorOf(const QString &text)
{
    std::array<std::pair<char16_t, int>, 3> counts{{{u',', 0}, {u'\t', 0}, {u';', 0}}};
    bool quoted = false;
    int lines = 0;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (!quoted && c == u'\n' && ++lines == 20)
            break;
        else if (!quoted)
            for (auto &[separator, count] : counts)
                count += c == separator;
    }
    return std::ranges::max_element(counts, {}, [](const auto &pair) { return pair.second; })->first;
}

class CsvScan
{
public:
    CsvScan(const QString &text, const QString &path, const Progress &progress)
        : m_text(text), m_path(path), m_progress(progress), m_separator(separatorOf(text))
    {}

    QList<CellRow> rows()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_field.isEmpty() && !m_wasQuoted) {
                quoted();
            } else if (c == m_separator) {
                endField();
                ++m_at;
            } else if (c == u'\n' || c == u'\r') {
                endRow();
                m_at += c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
                ++m_line;
            } else {
                m_field += c;
                ++m_at;
            }
        }
        if (!m_field.isEmpty() || !m_row.isEmpty() || m_wasQuoted)
            endRow();
        while (!m_rows.isEmpty() && m_rows.last().isEmpty())
            m_rows.removeLast();
        return std::move(m_rows);
    }

private:
    void quoted()
    {
        const qint64 opened = m_line;
        m_wasQuoted = true;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 >= m_text.size() || m_text[m_at + 1] != u'"') {
                    ++m_at;
                    return;
                }
                ++m_at; // two quotes are one
            }
            m_line += c == u'\n';
            m_field += c;
        }
        throw unreadable(m_path, SheetFault::UnclosedQuote, {{u"line"_s, opened}});
    }

    void endField()
    {
        const CellKind kind = m_field.isEmpty() ? CellKind::Empty : CellKind::Text;
        m_row << Cell{.text = std::exchange(m_field, QString()), .kind = kind};
        m_wasQuoted = false;
        if (++m_cells > maxSheetCells)
            throw tooLarge(m_path, maxSheetCells);
    }

    void endRow()
    {
        endField();
        while (!m_row.isEmpty() && m_row.last().kind == CellKind::Empty)
            m_row.removeLast();
        m_rows << std::exchange(m_row, CellRow());
        if (m_rows.size() > maxSheetRows)
            throw tooLarge(m_path, maxSheetRows);
        if (m_rows.size() % 512 == 0)
            m_progress.at(m_at, m_text.size());
    }

    const QString &m_text;
    const QString &m_path;
    const Progress &m_progress;
    QChar m_separator;
    QList<CellRow> m_rows{};
    CellRow m_row{};
    QString m_field{};
    qsizetype m_at = 0;
    qint64 m_line = 1;
    qsizetype m_cells = 0;
    bool m_wasQuoted = false;
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

namespace {

/// Pictures and programs are full of control characters that no table holds; some of them happen to be valid GB18030.
bool looksBinary(const QString &text)
{
    return std::ranges::any_of(QStringView(text).left(4096), [](QChar c) {
        return c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f';
    });
}

} // namespace

QString decodeTable(const QByteArray &bytes, const QString &path)
{
    const auto tried = [&bytes, &path](QStringDecoder decoder) -> std::optional<QString> {
        QString text = decoder(bytes);
        if (!decoder.isValid() || decoder.hasError())
            return std::nullopt;
        if (text.startsWith(QChar::ByteOrderMark))
            text.remove(0, 1);
        if (looksBinary(text))
            throw unreadable(path, SheetFault::NotATable);
        return text;
    };
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        if (const auto text = tried(QStringDecoder(QStringDecoder::Utf16)))
            return *text;
    }
    if (const auto text = tried(QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless)))
        return *text;
    if (const auto text = tried(QStringDecoder("GB18030", QStringDecoder::Flag::Stateless)))
        return *text;
    throw unreadable(path, SheetFault::Encoding);
}

Sheet readCsv(const QByteArray &bytes, const QString &path, const Progress &progress)
{
    const QString text = decodeTable(bytes, path);
    return {.name = QFileInfo(path).completeBaseName(), .rows = CsvScan(text, path, progress).rows()};
}

QByteArray writeCsv(const Sheet &sheet, CsvReader reader, CsvEncoding encoding)
{
    QStringEncoder encoder(encoding == CsvEncoding::Gb18030 ? "GB18030" : "UTF-8");
    QByteArray bytes;
    if (reader == CsvReader::Person && encoding == CsvEncoding::Utf8)
        bytes = "\xEF\xBB\xBF"; // GB18030 is known by having none
    for (const CellRow &row : sheet.rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column > 0)
                line += u',';
            appendField(line, row[column], reader);
        }
        line += u'\n';
        bytes += encoder.encode(line);
    }
    return bytes;
}

} // namespace core::exchange
