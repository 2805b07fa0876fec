// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_row_panel.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/words/import_words.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace {
constexpr int fieldColumn = 0;
constexpr int nowColumn = 1;
constexpr int sheetColumn = 2;
} // namespace

ImportRowPanel::ImportRowPanel(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_told(new QLabel(this)), m_changes(new QTableWidget(0, 3, this)),
      m_answers(new QWidget(this)), m_group(new QButtonGroup(this)), m_alike(new QPushButton(this))
{
    theme::setKind(this, "panel");
    theme::setKind(m_title, "section");
    theme::setKind(m_alike, "link");
    m_title->setObjectName(u"previewRowTitle"_s);
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_told->setObjectName(u"previewDetailLabel"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_changes->setObjectName(u"fieldChangesTable"_s);
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Now in the school"), tr("In the sheet")});
    m_changes->setAccessibleName(tr("What this row changes"));
    m_changes->setWhatsThis(tr("Space takes a value or keeps the old one."));
    m_changes->verticalHeader()->hide();
    m_changes->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setHighlightSections(false);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->setShowGrid(false);
    m_changes->setTabKeyNavigation(false);
    m_changes->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_alike->setObjectName(u"decideAlikeButton"_s);
    m_alike->setAutoDefault(false);
    auto *answers = new QVBoxLayout(m_answers);
    answers->setContentsMargins(0, 0, 0, 0);
    answers->setSpacing(theme::grid);
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::fieldGap, theme::fieldGap, theme::fieldGap, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_title);
    column->addWidget(m_told);
    column->addWidget(m_answers);
    column->addWidget(m_alike, 0, Qt::AlignLeft);
    column->addWidget(m_changes, 1);
    column->addStretch();
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(scrolled(inside, this));
    connect(m_changes, &QTableWidget::itemChanged, this, [this] {
        if (!m_filling)
            takeFields();
    });
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int option) { Q_EMIT decided(m_row.row, m_options.at(option).decision); });
    connect(m_alike, &QPushButton::clicked, this, [this] { Q_EMIT decidedForAlike(m_row.row, m_row.decision); });
    clear();
}

void ImportRowPanel::clear()
{
    for (QWidget *part : {static_cast<QWidget *>(m_told), static_cast<QWidget *>(m_changes), m_answers,
                          static_cast<QWidget *>(m_alike)})
        part->hide();
    m_title->setText(tr("Choose a row to see it in full."));
}

void ImportRowPanel::setRow(const ImportRow &row, const ImportProblems &problems, const core::RosterState &state,
                            ImportPurpose purpose, int alike)
{
    m_row = row;
    m_options = rowOptions(row, problems, state, purpose);
    //: %1 is the number of a row of the spreadsheet, %2 a name
    m_title->setText(tr("Row %1 · %2").arg(row.row).arg(row.name()));
    QStringList told;
    for (const ImportProblem &problem : problems)
        told << problemText(problem);
    m_told->setText(told.join(u"\n\n"_s));
    m_told->setVisible(!told.isEmpty());
    showOptions();
    showChanges(row);
    const bool canBeSame = row.decision.choice == RowChoice::AsNew || row.decision.choice == RowChoice::LeaveOut ||
                           row.decision.choice == RowChoice::Confirm ||
                           (row.decision.choice == RowChoice::AsKnown && row.candidates.size() == 1);
    m_alike->setText(tr("The same for %n more rows that ask this", nullptr, alike));
    m_alike->setVisible(alike > 0 && canBeSame);
}

void ImportRowPanel::showOptions()
{
    const QAbstractButton *focused = m_group->checkedButton();
    const bool hadFocus = focused && focused->hasFocus();
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        button->hide();
        button->deleteLater(); // it may be the sender
    }
    for (int i = 0; i < m_options.size(); ++i) {
        auto *button = new QRadioButton(m_options.at(i).text, m_answers);
        button->setObjectName(m_options.at(i).name + u"Option"_s);
        button->setToolTip(m_options.at(i).text);
        const RowDecision &decision = m_options.at(i).decision;
        button->setChecked(decision == m_row.decision);
        m_group->addButton(button, i);
        m_answers->layout()->addWidget(button);
        if (hadFocus && button->isChecked())
            button->setFocus();
    }
    m_answers->setVisible(!m_options.isEmpty());
}

void ImportRowPanel::showChanges(const ImportRow &row)
{
    m_filling = true;
    const bool known = row.isOfKnown();
    const bool shown = row.kind != RowKind::Refused && !row.changes.isEmpty();
    m_changes->setRowCount(shown ? int(row.changes.size()) : 0);
    m_changes->setColumnHidden(nowColumn, !known);
    for (int i = 0; i < m_changes->rowCount(); ++i) {
        const FieldChange &change = row.changes.at(i);
        auto *field = new QTableWidgetItem(words::label(change.field));
        if (known) {
            field->setFlags(field->flags() | Qt::ItemIsUserCheckable);
            field->setCheckState(change.kept ? Qt::Unchecked : Qt::Checked);
            field->setToolTip(tr("Switched off, the old value stays."));
        }
        m_changes->setItem(i, fieldColumn, field);
        const auto cell = [](const QString &text) {
            auto *item = new QTableWidgetItem(text);
            item->setToolTip(text);
            return item;
        };
        m_changes->setItem(i, nowColumn, cell(shownValue(change.field, change.before)));
        m_changes->setItem(i, sheetColumn, cell(shownValue(change.field, change.after)));
    }
    const int rows = std::min(m_changes->rowCount(), 12);
    m_changes->setMinimumHeight(theme::rowHeight * std::min(rows + 1, 5));
    m_changes->setMaximumHeight(theme::rowHeight * (rows + 1) + theme::controlPadding);
    m_changes->setVisible(shown);
    m_filling = false;
}

/// The fields that are switched off keep their old value.
void ImportRowPanel::takeFields()
{
    RowDecision decision = m_row.decision;
    for (int i = 0; i < m_changes->rowCount(); ++i) {
        const StudentField field = m_row.changes.at(i).field;
        if (m_changes->item(i, fieldColumn)->checkState() == Qt::Unchecked)
            decision.kept << field;
        else
            decision.kept.remove(field);
    }
    if (decision != m_row.decision)
        Q_EMIT decided(m_row.row, decision);
}

void ImportRowPanel::focusDecision()
{
    if (m_group->checkedButton())
        m_group->checkedButton()->setFocus(Qt::TabFocusReason);
    else if (m_changes->isVisibleTo(this))
        m_changes->setFocus(Qt::TabFocusReason);
}

} // namespace ui
