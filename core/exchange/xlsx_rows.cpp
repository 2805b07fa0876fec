// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_rows.h"

#include "core/exchange/sheet_fault.h"

#include <algorithm>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A number above every limit stands for all that are larger.
constexpr qsizetype farAway = 1LL << 40;

qsizetype wholeNumber(const char *digits)
{
    qsizetype number = 0;
    for (; *digits >= '0' && *digits <= '9' && number < farAway; ++digits)
        number = number * 10 + (*digits - '0');
    return number;
}

QString textOf(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

void XlsxRows::opened(std::string_view element, Attributes attributes)
{
    if (element == "c") {
        openCell(attributes);
    } else if (element == "v") {
        m_into = m_inCell ? Into::Value : Into::Nowhere;
    } else if (element == "row") {
        const char *number = attribute(attributes, "r");
        m_row = number ? wholeNumber(number) - 1 : m_row + 1;
        m_column = -1;
    } else if (element == "t") {
        m_into = m_inCell && !m_phonetic ? Into::Value : Into::Nowhere;
    } else if (element == "f") {
        m_into = m_inCell ? Into::Formula : Into::Nowhere;
        m_hasFormula = true;
    } else {
        m_phonetic = m_phonetic || element == "rPh";
        m_into = Into::Nowhere;
    }
}

void XlsxRows::closed(std::string_view element)
{
    m_into = Into::Nowhere;
    if (element == "c")
        closeCell();
    else if (element == "rPh")
        m_phonetic = false;
}

void XlsxRows::text(std::string_view text)
{
    if (m_into == Into::Nowhere)
        return;
    std::string &bytes = m_into == Into::Value ? m_value : m_formula;
    bytes += text;
    if (bytes.size() > maxCellBytes)
        throw tooLarge(m_path, SheetLimit::CellText, maxCellBytes);
}

void XlsxRows::openCell(Attributes attributes)
{
    m_inCell = true;
    ++m_column;
    m_type = Type::Number;
    m_style = 0;
    m_hasFormula = false;
    m_value.clear();
    m_formula.clear();
    for (; *attributes; attributes += 2) {
        const char *name = attributes[0];
        const char *value = attributes[1];
        if (name[0] == '\0' || name[1] != '\0')
            continue; // all that matter here have names of one letter
        if (*name == 'r')
            place(value);
        else if (*name == 's')
            m_style = static_cast<int>(std::min<qsizetype>(wholeNumber(value), 1 << 30));
        else if (*name == 't')
            m_type = *value == 's'   ? value[1] ? Type::Text : Type::Shared
                     : *value == 'n' ? Type::Number
                     : *value == 'b' ? Type::Boolean
                     : *value == 'e' ? Type::Error
                     : *value == 'd' ? Type::Date
                                     : Type::Text; // inlineStr
    }
}

/// "AB12"; where a part of it is missing, the cell stands beside the one before.
void XlsxRows::place(const char *reference)
{
    qsizetype column = 0;
    for (; *reference >= 'A' && *reference <= 'Z' && column < farAway; ++reference)
        column = column * 26 + (*reference - 'A' + 1);
    if (column > 0)
        m_column = column - 1;
    if (const qsizetype row = wholeNumber(reference); row > 0)
        m_row = row - 1;
}

void XlsxRows::closeCell()
{
    m_inCell = false;
    if (m_row < 0)
        return;
    if (!m_value.empty())
        m_pen.put(m_row, m_column, made());
    else if (m_hasFormula && m_type == Type::Number) // nobody has computed it; an empty cell would hide that
        m_pen.put(m_row, m_column, {.text = u'=' + textOf(m_formula), .kind = CellKind::Error});
}

Cell XlsxRows::made() const
{
    switch (m_type) {
    case Type::Shared: return shared();
    case Type::Number: return numberCell(m_value, m_looks.value(m_style), m_from1904);
    case Type::Error: return {.text = textOf(m_value), .kind = CellKind::Error};
    case Type::Date: return {.text = textOf(m_value).section(u"T00:00:00"_s, 0, 0), .kind = CellKind::Date};
    case Type::Text: return {.text = textOf(m_value), .kind = CellKind::Text};
    case Type::Boolean: break;
    }
    return booleanCell(m_value == "1" || m_value == "true");
}

Cell XlsxRows::shared() const
{
    const bool isIndex = !m_value.empty() && m_value.front() >= '0' && m_value.front() <= '9';
    const qint64 index = wholeNumber(m_value.c_str());
    if (!isIndex || index >= m_strings.size())
        throw unreadable(m_path, SheetFault::Damaged);
    const QString text = m_strings.at(index);
    return {.text = text, .kind = text.isEmpty() ? CellKind::Empty : CellKind::Text};
}

} // namespace core::exchange
