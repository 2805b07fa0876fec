// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/cell_block.h"

#include <QMimeData>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Would a spreadsheet reckon it? A telephone number such as +86 891 … or a plain negative number does no harm.
bool isFormula(const QString &text)
{
    if (text.isEmpty() || !u"=@+-"_s.contains(text.front()))
        return false;
    if (text.front() == u'=' || text.front() == u'@')
        return true;
    return std::ranges::any_of(QStringView(text).mid(1),
                               [](QChar c) { return !c.isDigit() && !c.isSpace() && c != u'.' && c != u','; });
}

QString plainCell(QString text)
{
    if (isFormula(text))
        text.prepend(u'\'');
    const bool quoted = text.contains(u'\n') || text.contains(u'\r') || text.contains(u'\t') || text.startsWith(u'"');
    return quoted ? u'"' + text.replace(u"\""_s, u"\"\""_s) + u'"' : text;
}

QString plainLine(const QStringList &cells)
{
    QStringList plain;
    for (const QString &cell : cells)
        plain << plainCell(cell);
    return plain.join(u'\t') + u'\n';
}

/// How a cell is marked as text: `sdnum` for LibreOffice, the style for Excel and WPS.
const QString textMark = uR"( sdnum="2052;0;@" style="mso-number-format:'\@'")"_s;

QString htmlCell(const QString &text, const QString &tag, bool isText)
{
    QString inner = text.toHtmlEscaped();
    inner.replace(u'\n', u"<br style=\"mso-data-placement:same-cell\">"_s);
    return u'<' + tag + (isText ? textMark : QString()) + u'>' + inner + u"</"_s + tag + u'>';
}

} // namespace

QString CellBlock::text() const
{
    QString all = plainLine(heads);
    for (const QStringList &row : rows)
        all += plainLine(row);
    return all;
}

QString CellBlock::html() const
{
    QString all = u"<html><head><meta charset=\"utf-8\"></head><body><table><tr>"_s;
    for (const QString &head : heads)
        all += htmlCell(head, u"th"_s, true);
    all += u"</tr>\n"_s;
    for (const QStringList &row : rows) {
        all += u"<tr>"_s;
        for (qsizetype column = 0; column < row.size(); ++column)
            all += htmlCell(row.at(column), u"td"_s, isText.value(column, true));
        all += u"</tr>\n"_s;
    }
    return all + u"</table></body></html>\n"_s;
}

QMimeData *CellBlock::mime() const
{
    auto *data = new QMimeData;
    data->setText(text());
    data->setHtml(html());
    return data;
}

} // namespace ui
