// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/column_picker.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int samplesShown = 2;
constexpr int longestSample = 18;
constexpr int notTaken = -1;
constexpr int noHeadings = -1;
constexpr int unknownRow = -2;
constexpr int headerRowsOffered = 30;
constexpr int cellsShown = 6;
constexpr qsizetype columnsOffered = 400; ///< far more than a roster has; a list of thousands helps nobody

/// A, B … AA: how a spreadsheet names its columns.
QString letters(int column)
{
    QString text;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'A' + rest % 26));
    return text;
}

/// Enough to see whether it is the right column.
QString shownSample(const PickedField &field, const QString &text)
{
    if (field.shown)
        return field.shown(text);
    return text.size() > longestSample ? text.left(longestSample - 1) + u'…' : text;
}

} // namespace

ColumnPicker::ColumnPicker(QWidget *parent) : QWidget(parent), m_headerRow(new Choice(this)), m_found(new QLabel(this))
{
    auto *label = new QLabel(tr("&Headings"), this);
    label->setBuddy(m_headerRow);
    m_headerRow->setObjectName(u"headerRowChoice"_s);
    m_headerRow->setAccessibleName(tr("Row of the headings"));
    m_headerRow->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_found->setObjectName(u"headerRowLabel"_s);
    m_found->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::controlPadding);
    head->addWidget(label);
    head->addWidget(m_headerRow, 1);
    auto *frame = new QFrame(this);
    theme::setKind(frame, "panel");
    auto *margin = new QVBoxLayout(frame);
    margin->setContentsMargins(1, 1, 1, 1);
    margin->addWidget(scrolled(new QWidget, frame));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_found);
    column->addWidget(frame, 1);
    connect(m_headerRow, &Choice::valueChanged, this, [this](const QVariant &row) {
        if (row.isValid() && row.toInt() != m_shownRow)
            Q_EMIT headerRowChosen(row.toInt());
    });
}

void ColumnPicker::fillHeaderRows()
{
    const QSignalBlocker quiet(m_headerRow);
    m_shownRow = m_table.found ? m_table.headerRow : unknownRow;
    m_headerRow->setItems([this] {
        QList<Choice::Item> items;
        if (m_table.mayLackHeadings)
            items << Choice::Item{noHeadings, tr("– there are no headings, row 1 is a pupil –")};
        for (int row = 0; row < std::min(int(m_table.sheet.rows.size()), headerRowsOffered); ++row) {
            QStringList cells;
            for (int column = 0; column < m_table.sheet.rows.at(row).size() && cells.size() < cellsShown; ++column)
                if (const QString text = m_table.sheet.text(row, column).simplified(); !text.isEmpty())
                    cells << text.left(longestSample);
            if (!cells.isEmpty())
                //: %1 is the number of a row of the spreadsheet, %2 what stands in it
                items << Choice::Item{row, tr("Row %1: %2").arg(row + 1).arg(cells.join(u" · "_s))};
        }
        return items;
    });
    m_headerRow->setValue(m_shownRow == unknownRow ? QVariant() : QVariant(m_shownRow));
}

void ColumnPicker::addLine(const PickedField &field, QWidget *inside, QGridLayout *grid)
{
    const int row = int(m_lines.size());
    auto *label = new QLabel(field.label, inside);
    Line line{.field = field, .column = new Choice(inside), .samples = new QLabel(inside)};
    line.column->setObjectName(field.name + u"ColumnChoice"_s);
    line.column->setAccessibleName(label->text());
    line.column->setMinimumWidth(230);
    line.column->setItems([this] {
        //: a field of the pupil's record for which the spreadsheet has no column
        QList<Choice::Item> items{{notTaken, tr("– not in this sheet –")}};
        for (int column = 0; column < m_width; ++column) {
            const QString heading = m_table.sheet.text(m_table.headerRow, column).simplified();
            items << Choice::Item{column,
                                  heading.isEmpty() ? letters(column) : u"%1  %2"_s.arg(letters(column), heading)};
        }
        return items;
    });
    line.column->setValue(m_table.columns.value(field.name, notTaken));
    theme::setKind(line.samples, "muted");
    line.samples->setTextFormat(Qt::PlainText);
    line.samples->setWordWrap(!field.note.isEmpty());
    label->setBuddy(line.column);
    grid->addWidget(label, row, 0);
    grid->addWidget(line.column, row, 1);
    grid->addWidget(line.samples, row, 2);
    m_lines << line;
    connect(line.column, &Choice::valueChanged, this, [this, row] { showSamples(m_lines.at(row)); });
    showSamples(line);
}

void ColumnPicker::setTable(const PickedTable &table)
{
    m_table = table;
    m_width = int(std::min<qsizetype>(table.sheet.width(), columnsOffered));
    m_lines.clear();
    fillHeaderRows();
    m_found->setText(!table.found ? tr("No row of headings was recognised. Choose the row in which they stand.")
                     : table.headerRow < 0
                         ? tr("Without headings each column is to be chosen here, by the values in it.")
                         : tr("Correct a column where it was taken for the wrong thing."));
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    grid->setHorizontalSpacing(theme::panelPadding);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnStretch(2, 1);
    if (table.found)
        for (const PickedField &field : table.fields)
            addLine(field, inside, grid);
    grid->setRowStretch(int(m_lines.size()), 1);
    findChild<QScrollArea *>()->setWidget(inside);
}

void ColumnPicker::showSamples(const Line &line)
{
    const int column = line.column->value().toInt();
    const bool asFound = column == m_table.columns.value(line.field.name, notTaken);
    QStringList samples;
    const int first = m_table.headerRow + 1;
    for (qsizetype row = first; column >= 0 && row < m_table.sheet.rows.size() && samples.size() < samplesShown; ++row)
        if (const QString text = m_table.sheet.text(row, column).simplified(); !text.isEmpty())
            samples << shownSample(line.field, text);
    const QString &note = line.field.note;
    line.samples->setText(asFound && !note.isEmpty() ? note : samples.join(u"   "_s));
}

QMap<QString, int> ColumnPicker::columns() const
{
    QMap<QString, int> columns;
    for (const Line &line : m_lines)
        if (const QVariant column = line.column->value(); column.isValid() && column.toInt() != notTaken)
            columns.insert(line.field.name, column.toInt());
    return columns;
}

void ColumnPicker::focusFirst()
{
    if (m_lines.isEmpty())
        m_headerRow->setFocus();
    else
        m_lines.first().column->setFocus();
}

} // namespace ui
