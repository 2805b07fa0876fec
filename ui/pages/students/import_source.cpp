// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_source.h"

#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString sourceName(const core::RosterTable &table) { return tableName(table.path); }

ImportSource::ImportSource(QWidget *parent) : TableSource(parent), m_purposes(new QButtonGroup(this))
{
    setQuestion(purposes());
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

void ImportSource::setTable(const core::RosterTable &table)
{
    TableSource::setTable({.path = table.path,
                           .sheets = table.sheets,
                           .sheet = table.sheetIndex,
                           .headerRow = table.mapping.headerRow,
                           .rows = int(table.sheet.rows.size())});
}

} // namespace ui
