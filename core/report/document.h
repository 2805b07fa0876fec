// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>

#include <variant>

namespace core::report {

/// One typed value of a report. Renderers decide how a date or an amount is written; identity numbers, telephone
/// numbers and everything else that only looks like a number is text.
using Value = std::variant<std::monostate, QString, qint64, double, Money, QDate>;

enum class Align { Left, Centre, Right };

struct Column {
    QString title{};
    double share = 1; ///< of the table's width, relative to the other columns
    Align align = Align::Left;
    bool wrap = false; ///< long text breaks into lines instead of being set smaller
    QString group{};   ///< neighbours of one group share a head above theirs; a renderer may leave it out
};

using Row = QList<Value>;

/// Rows under a head that is repeated on every page; the totals stay with the last row.
struct Table {
    QList<Column> columns{};
    QList<Row> rows{};
    QList<Row> totals{};
    QList<qsizetype> subtotals{}; ///< the rows (by index, ascending) that sum up those above them
};

struct Heading {
    QString text{};
    int level = 1; ///< 1 or 2
};

struct Paragraph {
    QString text{};
    Align align = Align::Left;
};

/// Label and value pairs set in one line each or side by side: 学期, 班级, 指导教师 …
struct Facts {
    QList<std::pair<QString, QString>> pairs{};
    int perLine = 3;
};

/// Places to sign, side by side, always empty (forms.md); `seal` keeps room for the school's seal.
struct Signatures {
    QStringList labels{};
    bool seal = false;
};

/// A box of a form that is filled in by hand, or a label beside one.
struct GridCell {
    QString text{};
    double share = 1; ///< of the line's width, relative to its other cells
    bool isLabel = false;
};

/// Lines of boxes, each line divided as it likes: 姓名 | … | 性别 | …
struct Grid {
    struct Line {
        QList<GridCell> cells{};
        double height = 1; ///< at least so many lines of text
    };
    QList<Line> lines{};
};

/// Where the slip is cut off; the words stand on the line.
struct CutLine {
    QString text{};
};

/// What follows begins on a fresh page, under the document's title again.
struct PageBreak {};

using Block = std::variant<Heading, Paragraph, Facts, Table, Signatures, Grid, CutLine, PageBreak>;

enum class Orientation { Portrait, Landscape };

/// A form or report as values and structure: painted for preview, printer and PDF, and written as a spreadsheet, from
/// the same object. Forms are Chinese documents whatever language the window speaks.
struct Document {
    QString form{}; ///< "F04", or empty
    QString title{};
    QString school{};
    QString term{};       ///< 2026-2027学年第一学期
    QString compiledBy{}; ///< 制表人
    QString reviewedBy{}; ///< 审核人
    QDate date{};
    Orientation orientation = Orientation::Portrait;
    bool isLetter = false; ///< to people outside: nobody compiled or checked a form
    QList<Block> blocks{};
};

} // namespace core::report
