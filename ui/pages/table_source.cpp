// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_source.h"

#include "ui/kit/editors.h"
#include "ui/kit/file_drop.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString tableName(const QString &path)
{
    //: where a table comes from, instead of the name of a file
    return path.isEmpty() ? QCoreApplication::translate("Students", "Pasted table") : QFileInfo(path).fileName();
}

TableSource::TableSource(QWidget *parent)
    : QWidget(parent), m_choose(new QPushButton(icon(Icon::Open), tr("Choose a &file…"), this)),
      m_paste(new QPushButton(icon(Icon::Copy), tr("From the &clipboard"), this)), m_file(new QLabel(this)),
      m_sheetLabel(new QLabel(tr("S&heet"), this)), m_sheet(new Choice(this)), m_column(new QVBoxLayout(this))
{
    const auto *drop = new FileDrop({u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"et"_s, u"csv"_s, u"txt"_s}, this);
    connect(drop, &FileDrop::dropped, this, &TableSource::fileDropped);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setAutoDefault(false);
    m_paste->setObjectName(u"pasteTableButton"_s);
    m_paste->setAutoDefault(false);
    m_paste->setToolTip(tr("A block of cells copied in WPS or another spreadsheet program"));
    m_file->setObjectName(u"importFileLabel"_s);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    m_sheet->setObjectName(u"sheetChoice"_s);
    m_sheet->setMaximumWidth(360);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheetLabel->setBuddy(m_sheet);
    m_sheetLabel->hide();
    m_sheet->hide();
    auto *hint = new QLabel(tr("A file can also be dropped here."), this);
    theme::setKind(hint, "muted");
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_choose);
    row->addWidget(m_paste);
    row->addStretch(1);
    m_column->setContentsMargins(0, theme::fieldGap, 0, 0);
    m_column->setSpacing(theme::fieldGap);
    m_column->addLayout(row);
    m_column->addWidget(hint);
    m_column->addWidget(m_file);
    m_column->addWidget(m_sheetLabel);
    m_column->addWidget(m_sheet);
    m_column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &TableSource::fileAsked);
    connect(m_paste, &QPushButton::clicked, this, &TableSource::pasteAsked);
    connect(m_sheet, &Choice::valueChanged, this, [this](const QVariant &sheet) {
        if (sheet.isValid() && sheet.toInt() != m_sheetNow)
            Q_EMIT sheetChosen(sheet.toInt());
    });
}

void TableSource::setQuestion(QWidget *question) { m_column->insertWidget(0, question); }

void TableSource::addBelow(QWidget *offer) { m_column->addWidget(offer, 0, Qt::AlignLeft); }

void TableSource::setReading(const QString &name, bool isSame)
{
    m_file->setText(name);
    m_sheetNow = -1; // should the reading come to nothing, every sheet can be chosen
    m_sheet->setVisible(isSame && m_sheet->isVisibleTo(this));
    m_sheetLabel->setVisible(m_sheet->isVisibleTo(this));
}

void TableSource::setTable(const SourceTable &table)
{
    m_sheetNow = table.sheet;
    {
        const QSignalBlocker quiet(m_sheet);
        m_sheet->setItems([names = table.sheets] {
            QList<Choice::Item> items;
            for (int i = 0; i < names.size(); ++i)
                items << Choice::Item{i, names.at(i)};
            return items;
        });
        m_sheet->setValue(table.sheet);
    }
    m_sheet->setVisible(table.sheets.size() > 1);
    m_sheetLabel->setVisible(table.sheets.size() > 1);
    const int rows = table.rows - (table.headerRow + 1);
    if (table.headerRow >= 0)
        m_file->setText(tr("%1: the headings stand in row %2, %n rows follow.", nullptr, rows)
                            .arg(tableName(table.path))
                            .arg(table.headerRow + 1));
    else
        m_file->setText(tr("%1: %n rows, no headings were recognised. The next step asks which row or column is what.",
                           nullptr, rows)
                            .arg(tableName(table.path)));
}

void TableSource::focusFirst() { m_choose->setFocus(); }

} // namespace ui
