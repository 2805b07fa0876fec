// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/number_look.h"
#include "core/exchange/row_pen.h"
#include "core/exchange/shared_strings.h"
#include "core/exchange/xml_pass.h"

#include <string>

namespace core::exchange {

/// The cells of one worksheet of an .xlsx, as its part is read.
class XlsxRows final : public XmlPass
{
public:
    XlsxRows(const QString &path, const SharedStrings &strings, const QList<NumberLook> &looks, bool from1904,
             RowPen &pen)
        : m_path(path), m_strings(strings), m_looks(looks), m_pen(pen), m_from1904(from1904)
    {}

private:
    /// What the `t` of a cell says of its value.
    enum class Type { Number, Shared, Boolean, Error, Date, Text };
    /// Where the text that comes next belongs.
    enum class Into { Nowhere, Value, Formula };

    void opened(std::string_view element, Attributes attributes) override;
    void closed(std::string_view element) override;
    void text(std::string_view text) override;

    void openCell(Attributes attributes);
    void place(const char *reference);
    void closeCell();
    [[nodiscard]] Cell made() const;
    [[nodiscard]] Cell shared() const;

    const QString &m_path;
    const SharedStrings &m_strings;
    const QList<NumberLook> &m_looks;
    RowPen &m_pen;
    std::string m_value{};
    std::string m_formula{};
    qsizetype m_row = -1;
    qsizetype m_column = -1;
    int m_style = 0;
    Type m_type = Type::Number;
    Into m_into = Into::Nowhere;
    bool m_from1904 = false;
    bool m_inCell = false;
    bool m_hasFormula = false;
    bool m_phonetic = false;
};

} // namespace core::exchange
