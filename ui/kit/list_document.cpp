// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_document.h"

#include "ui/kit/record_grid.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"

#include <QCoreApplication>
#include <QDate>
#include <QHeaderView>

namespace ui {

using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int portraitPixels = 700; ///< what fits across an upright page without being set smaller
constexpr double numberShare = 44;
constexpr double widestShare = 320; // a list that fills a wide screen leaves the last column most of it

Value valueOf(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType: return {};
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong: return value.toLongLong();
    case QMetaType::Double: return value.toDouble();
    case QMetaType::QDate: return value.toDate();
    default: return shownText(value);
    }
}

QString orderWords(const RecordTable &table)
{
    QStringList keys;
    for (const SortKey &key : table.sortKeys()) {
        const QString title = table.headerData(key.column, Qt::Horizontal, Qt::DisplayRole).toString();
        keys << (key.order == Qt::AscendingOrder
                     ? title
                     //: %1 is the title of a column by which a list is ordered downwards
                     : QCoreApplication::translate("ListDocument", "%1 downwards").arg(title));
    }
    return keys.join(u" › "_s);
}

Facts heading(const RecordView &view, ListRows rows, qsizetype count)
{
    const RecordTable &table = *view.table();
    Facts facts{.perLine = 1};
    const QString counted = count == table.total()
                                ? QString::number(count)
                                //: rows of a list on paper: how many of how many
                                : QCoreApplication::translate("ListDocument", "%1 of %2").arg(count).arg(table.total());
    facts.pairs.push_back({QCoreApplication::translate("ListDocument", "Rows"), counted});
    QStringList chosen = view.searchBar() ? view.searchBar()->chosenWords() : QStringList();
    if (rows == ListRows::Selected)
        chosen << QCoreApplication::translate("ListDocument", "selected rows only");
    if (!chosen.isEmpty())
        facts.pairs.push_back({QCoreApplication::translate("ListDocument", "Filtered by"), chosen.join(u" · "_s)});
    if (const QString order = orderWords(table); !order.isEmpty())
        facts.pairs.push_back({QCoreApplication::translate("ListDocument", "Ordered by"), order});
    return facts;
}

Table tableOf(const RecordView &view, const QList<int> &rows, int *width)
{
    const RecordTable &source = *view.table();
    const QHeaderView *head = view.view()->horizontalHeader();
    const QList<int> columns = view.view()->shownColumns();
    //: head of the column of row numbers in a list on paper
    Table table{.columns = {{.title = QCoreApplication::translate("ListDocument", "Row"),
                             .share = numberShare,
                             .align = Align::Right}}};
    *width = int(numberShare);
    for (const int column : columns) {
        const double share = std::clamp<double>(head->sectionSize(column), numberShare, widestShare);
        const auto alignment = Qt::Alignment(source.headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
        table.columns << Column{.title = source.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                .share = share,
                                .align = alignment & Qt::AlignRight ? Align::Right : Align::Left};
        *width += int(share);
    }
    for (const int row : rows) {
        Row cells{qint64(row + 1)};
        for (const int column : columns)
            cells << valueOf(source.index(row, column).data(RecordTable::ValueRole));
        table.rows << cells;
    }
    return table;
}

} // namespace

Document listDocument(const RecordView &view, const QString &title, ListRows rows)
{
    const QList<int> places = view.rows(rows);
    int width = 0;
    Table table = tableOf(view, places, &width);
    Document document{.title = title,
                      .orientation = width > portraitPixels ? Orientation::Landscape : Orientation::Portrait};
    document.blocks << heading(view, rows, places.size()) << std::move(table);
    return document;
}

} // namespace ui
