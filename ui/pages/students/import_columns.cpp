// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_columns.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/import_words.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::StudentField;

namespace {

constexpr int samplesShown = 2;
constexpr int longestSample = 18;
constexpr int notTaken = -1;

/// A, B … AA: how a spreadsheet names its columns.
QString letters(int column)
{
    QString text;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        text.prepend(QChar(u'A' + rest % 26));
    return text;
}

/// Enough to see whether it is the right column, never a whole number of a child.
QString shownSample(StudentField field, const QString &text)
{
    switch (field) {
    case StudentField::Number:
    case StudentField::IdNumber: return maskedNumber(text);
    case StudentField::Phone:
    case StudentField::Guardian1Phone:
    case StudentField::Guardian2Phone: return maskedPhone(text);
    default: return text.size() > longestSample ? text.left(longestSample - 1) + u'…' : text;
    }
}

} // namespace

ImportColumns::ImportColumns(QWidget *parent) : QWidget(parent), m_found(new QLabel(this))
{
    m_found->setObjectName(u"headerRowLabel"_s);
    m_found->setWordWrap(true);
    auto *frame = new QFrame(this);
    theme::setKind(frame, "panel");
    auto *margin = new QVBoxLayout(frame);
    margin->setContentsMargins(1, 1, 1, 1);
    margin->addWidget(scrolled(new QWidget, frame));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_found);
    column->addWidget(frame, 1);
}

void ImportColumns::setTable(const core::RosterTable &table)
{
    m_table = table;
    m_lines.clear();
    m_found->setText(
        table.mapping.isFound()
            //: %1 is the number of a row of the spreadsheet
            ? tr("The headings stand in row %1. Correct a column where it was taken for the wrong thing.")
                  .arg(table.mapping.headerRow + 1)
            : tr("No row of headings was found in the first 15 rows of this sheet. Choose another sheet or file."));
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    grid->setHorizontalSpacing(theme::panelPadding);
    grid->setVerticalSpacing(theme::grid);
    grid->setColumnStretch(2, 1);
    const QList<StudentField> fields =
        table.mapping.isFound() ? core::exchange::studentFields() : QList<StudentField>();
    for (const StudentField field : fields) {
        const int row = int(m_lines.size());
        auto *label = new QLabel(words::label(field), inside);
        Line line{.field = field, .column = new Choice(inside), .samples = new QLabel(inside)};
        line.column->setObjectName(core::exchange::name(field) + u"ColumnChoice"_s);
        line.column->setAccessibleName(label->text());
        line.column->setMinimumWidth(230);
        line.column->setItems([this] {
            //: a field of the pupil's record for which the spreadsheet has no column
            QList<Choice::Item> items{{notTaken, tr("– not in this sheet –")}};
            for (int column = 0; column < m_table.sheet.width(); ++column) {
                const QString heading = m_table.sheet.text(m_table.mapping.headerRow, column).simplified();
                items << Choice::Item{column,
                                      heading.isEmpty() ? letters(column) : u"%1  %2"_s.arg(letters(column), heading)};
            }
            return items;
        });
        line.column->setValue(table.mapping.columns.value(field, notTaken));
        theme::setKind(line.samples, "muted");
        line.samples->setTextFormat(Qt::PlainText);
        label->setBuddy(line.column);
        grid->addWidget(label, row, 0);
        grid->addWidget(line.column, row, 1);
        grid->addWidget(line.samples, row, 2);
        m_lines << line;
        connect(line.column, &Choice::valueChanged, this, [this, row] { showSamples(m_lines.at(row)); });
        showSamples(line);
    }
    grid->setRowStretch(int(m_lines.size()), 1);
    findChild<QScrollArea *>()->setWidget(inside);
}

void ImportColumns::showSamples(const Line &line)
{
    const int column = line.column->value().toInt();
    QStringList samples;
    const int first = m_table.mapping.headerRow + 1;
    for (qsizetype row = first; column >= 0 && row < m_table.sheet.rows.size() && samples.size() < samplesShown; ++row)
        if (const QString text = m_table.sheet.text(row, column).simplified(); !text.isEmpty())
            samples << shownSample(line.field, text);
    line.samples->setText(samples.join(u"   "_s));
}

core::exchange::ColumnMapping ImportColumns::mapping() const
{
    core::exchange::ColumnMapping mapping = m_table.mapping;
    mapping.columns.clear();
    for (const Line &line : m_lines)
        if (const QVariant column = line.column->value(); column.isValid() && column.toInt() != notTaken)
            mapping.columns.insert(line.field, column.toInt());
    return mapping;
}

void ImportColumns::focusFirst()
{
    if (!m_lines.isEmpty())
        m_lines.first().column->setFocus();
}

bool ImportColumns::hasName() const { return mapping().has(StudentField::Name); }

} // namespace ui
