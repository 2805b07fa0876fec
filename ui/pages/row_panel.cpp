// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/row_panel.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using core::exchange::RowDecision;

namespace {
constexpr int beforeColumn = 1;
constexpr int mostRows = 14;
} // namespace

RowPanel::RowPanel(const RowPanelNames &names, QWidget *parent)
    : QFrame(parent), m_optionTail(names.option), m_title(new QLabel(this)), m_told(new QLabel(this)),
      m_answers(new QWidget(this)), m_group(new QButtonGroup(this)), m_column(nullptr), m_alike(new QPushButton(this)),
      m_fields(new QTableWidget(0, 3, this))
{
    build(names);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int option) { Q_EMIT decided(m_row, m_options.at(option).decision); });
    connect(m_alike, &QPushButton::clicked, this, [this] { Q_EMIT decidedForAlike(m_row, m_now); });
    RowPanel::clear();
}

void RowPanel::build(const RowPanelNames &names)
{
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    theme::setKind(m_alike, "link");
    for (QLabel *label : {m_title, m_told}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_title->setObjectName(names.title);
    m_told->setObjectName(names.told);
    m_alike->setObjectName(names.alike);
    m_alike->setAutoDefault(false);
    m_fields->setObjectName(names.fields);
    m_fields->setAccessibleName(tr("What this row changes"));
    m_fields->verticalHeader()->hide();
    m_fields->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_fields->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_fields->horizontalHeader()->setHighlightSections(false);
    m_fields->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_fields->setShowGrid(false);
    m_fields->setTabKeyNavigation(false);
    m_fields->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_fields->setSelectionMode(QAbstractItemView::SingleSelection);
    m_fields->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(theme::grid);
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    m_column = new QVBoxLayout(inside);
    m_column->setContentsMargins(theme::fieldGap, theme::fieldGap, theme::fieldGap, theme::fieldGap);
    m_column->setSpacing(theme::controlPadding);
    m_column->addWidget(m_title);
    m_column->addWidget(m_told);
    m_column->addWidget(m_answers);
    m_column->addWidget(m_alike, 0, Qt::AlignLeft);
    m_column->addWidget(m_fields, 1);
    m_column->addStretch();
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scrolled(inside, this));
}

void RowPanel::addAnswer(QWidget *answer)
{
    m_column->insertWidget(m_column->indexOf(m_alike), answer);
    answer->hide();
    m_more << answer;
}

void RowPanel::clear()
{
    for (QWidget *part : m_more + QList<QWidget *>{m_told, m_answers, m_alike, m_fields})
        part->hide();
    m_title->setText(tr("Choose a row to see it in full."));
}

void RowPanel::say(int row, const QString &name, const QStringList &told)
{
    m_row = row;
    //: %1 is the number of a row of the spreadsheet, %2 a name
    m_title->setText(name.isEmpty() ? tr("Row %1").arg(row) : tr("Row %1 · %2").arg(row).arg(name));
    m_told->setText(told.join(QStringLiteral("\n\n")));
    m_told->setVisible(!told.isEmpty());
}

void RowPanel::offer(const QList<RowOption> &options, qsizetype chosen, const RowDecision &now)
{
    m_options = options;
    m_now = now;
    const QAbstractButton *focused = m_group->checkedButton();
    const bool hadFocus = focused && focused->hasFocus();
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        button->hide();
        button->setObjectName({}); // its name is that of the one to come
        button->deleteLater();     // it may be the sender
    }
    for (int i = 0; i < m_options.size(); ++i) {
        auto *button = new QRadioButton(m_options.at(i).text, m_answers);
        button->setObjectName(m_options.at(i).name + m_optionTail);
        button->setToolTip(m_options.at(i).text);
        button->setChecked(i == chosen);
        m_group->addButton(button, i);
        m_answers->layout()->addWidget(button);
        if (hadFocus && button->isChecked())
            button->setFocus();
    }
    m_answers->setVisible(!m_options.isEmpty());
}

void RowPanel::offerAlike(int alike, const QString &answer)
{
    m_alike->setText(answer.isEmpty() ? tr("The same for %n more rows that ask this", nullptr, alike)
                                      //: %1 is an answer, such as “Withdraw the application”
                                      : tr("“%1” for %n more rows, too", nullptr, alike).arg(answer));
    m_alike->setVisible(alike > 0);
}

void RowPanel::showFields(const QList<QStringList> &rows, const QStringList &heads, bool before)
{
    m_fields->setHorizontalHeaderLabels(heads);
    m_fields->setColumnHidden(beforeColumn, !before);
    m_fields->setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < m_fields->rowCount(); ++row)
        for (int column = 0; column < rows.at(row).size(); ++column) {
            auto *item = new QTableWidgetItem(rows.at(row).at(column));
            item->setToolTip(item->text());
            m_fields->setItem(row, column, item);
        }
    const int shown = std::min(m_fields->rowCount(), mostRows);
    m_fields->setMinimumHeight(theme::rowHeight * std::min(shown + 1, 6));
    m_fields->setMaximumHeight(theme::rowHeight * (shown + 1) + theme::controlPadding);
    m_fields->setVisible(!rows.isEmpty());
}

void RowPanel::focusDecision()
{
    if (m_group->checkedButton())
        m_group->checkedButton()->setFocus(Qt::TabFocusReason);
    else if (m_fields->isVisibleTo(this))
        m_fields->setFocus(Qt::TabFocusReason);
}

} // namespace ui
