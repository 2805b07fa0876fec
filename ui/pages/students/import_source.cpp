// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_source.h"

#include "ui/kit/editors.h"
#include "ui/kit/file_drop.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString sourceName(const core::RosterTable &table)
{
    //: where a table comes from, instead of the name of a file
    return table.path.isEmpty() ? QCoreApplication::translate("Students", "Pasted table")
                                : QFileInfo(table.path).fileName();
}

ImportSource::ImportSource(QWidget *parent)
    : QWidget(parent), m_purposes(new QButtonGroup(this)),
      m_choose(new QPushButton(icon(Icon::Open), tr("Choose a &file…"), this)),
      m_paste(new QPushButton(icon(Icon::Copy), tr("From the &clipboard"), this)), m_file(new QLabel(this)),
      m_sheetLabel(new QLabel(tr("S&heet"), this)), m_sheet(new Choice(this))
{
    const auto *drop = new FileDrop({u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"et"_s, u"csv"_s, u"txt"_s}, this);
    connect(drop, &FileDrop::dropped, this, &ImportSource::fileDropped);
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
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(purposes());
    column->addLayout(row);
    column->addWidget(hint);
    column->addWidget(m_file);
    column->addWidget(m_sheetLabel);
    column->addWidget(m_sheet);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, &ImportSource::fileAsked);
    connect(m_paste, &QPushButton::clicked, this, &ImportSource::pasteAsked);
    connect(m_sheet, &Choice::valueChanged, this, [this](const QVariant &sheet) {
        if (sheet.isValid() && sheet.toInt() != m_sheetNow)
            Q_EMIT sheetChosen(sheet.toInt());
    });
}

QWidget *ImportSource::purposes()
{
    using core::exchange::ImportPurpose;
    auto *all = new QWidget(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    const QList<std::pair<QString, QString>> purposes{
        {u"pupilsPurpose"_s, tr("&Pupils: the roster of the register, or a class list")},
        {u"phonesPurpose"_s, tr("&Guardians' telephones: only numbers of children whom the school knows")},
        {u"staffPurpose"_s, tr("&Staff: name, duty and telephone")}};
    for (int i = 0; i < purposes.size(); ++i) {
        auto *button = new QRadioButton(purposes.at(i).second, all);
        button->setObjectName(purposes.at(i).first);
        button->setChecked(i == 0);
        m_purposes->addButton(button, i);
        column->addWidget(button);
    }
    connect(m_purposes, &QButtonGroup::idClicked, this,
            [this](int purpose) { Q_EMIT purposeChosen(static_cast<ImportPurpose>(purpose)); });
    return all;
}

void ImportSource::setReading(const QString &name) { m_file->setText(name); }

void ImportSource::setTable(const core::RosterTable &table)
{
    m_sheetNow = table.sheetIndex;
    {
        const QSignalBlocker quiet(m_sheet);
        m_sheet->setItems([names = table.sheets] {
            QList<Choice::Item> items;
            for (int i = 0; i < names.size(); ++i)
                items << Choice::Item{i, names.at(i)};
            return items;
        });
        m_sheet->setValue(table.sheetIndex);
    }
    m_sheet->setVisible(table.sheets.size() > 1);
    m_sheetLabel->setVisible(table.sheets.size() > 1);
    const int rows = int(table.sheet.rows.size()) - (table.mapping.headerRow + 1);
    if (table.mapping.headerRow >= 0)
        m_file->setText(tr("%1: the headings stand in row %2, %n rows follow.", nullptr, rows)
                            .arg(sourceName(table))
                            .arg(table.mapping.headerRow + 1));
    else
        m_file->setText(tr("%1: %n rows, no headings were recognised. The next step asks which row or column is what.",
                           nullptr, rows)
                            .arg(sourceName(table)));
}

void ImportSource::focusFirst() { m_choose->setFocus(); }

} // namespace ui
