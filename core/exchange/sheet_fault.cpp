// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sheet_fault.h"

#include <QStringList>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

QString name(SheetFault fault)
{
    switch (fault) {
    case SheetFault::Empty: return u"empty"_s;
    case SheetFault::NotATable: return u"not-a-table"_s;
    case SheetFault::WebPage: return u"web-page"_s;
    case SheetFault::NotAWorkbook: return u"not-a-workbook"_s;
    case SheetFault::Binary: return u"binary-workbook"_s;
    case SheetFault::Damaged: return u"damaged"_s;
    case SheetFault::NoSheets: return u"no-sheets"_s;
    case SheetFault::Encoding: return u"encoding"_s;
    case SheetFault::MixedText: return u"mixed-text"_s;
    case SheetFault::UnclosedQuote: return u"unclosed-quote"_s;
    }
    return u"damaged"_s;
}

Failure unreadable(const QString &path, SheetFault fault, QVariantMap facts)
{
    facts.insert(u"path"_s, path);
    facts.insert(u"reason"_s, name(fault));
    return Failure(FailureCode::SheetUnreadable, std::move(facts));
}

QString name(SheetLimit limit)
{
    switch (limit) {
    case SheetLimit::Bytes: return u"bytes"_s;
    case SheetLimit::Rows: return u"rows"_s;
    case SheetLimit::Columns: return u"columns"_s;
    case SheetLimit::Cells: return u"cells"_s;
    case SheetLimit::Text: return u"text"_s;
    case SheetLimit::CellText: return u"cell-text"_s;
    }
    return u"bytes"_s;
}

Failure tooLarge(const QString &path, SheetLimit limit, qint64 most)
{
    return Failure(FailureCode::SheetTooLarge, {{u"path"_s, path}, {u"of"_s, name(limit)}, {u"limit"_s, most}});
}

Failure sheetMissing(const QString &path, const QString &sheet, const QStringList &sheets)
{
    return Failure(FailureCode::SheetMissing,
                   {{u"path"_s, path}, {u"sheet"_s, sheet}, {u"sheets"_s, sheets.join(u", "_s)}});
}

} // namespace core::exchange
