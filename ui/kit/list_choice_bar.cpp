// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/list_choice_bar.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formatWidth = 230;

QString keptFormat() { return u"lists/format"_s; }

} // namespace

ListChoiceBar::ListChoiceBar(QWidget *parent)
    : QFrame(parent), m_question(new QLabel(this)), m_all(new QRadioButton(this)), m_selected(new QRadioButton(this)),
      m_format(new Choice(this)), m_purpose(new QLineEdit(this)), m_take(new QPushButton(this)),
      m_leave(new QPushButton(this))
{
    setObjectName(u"listChoiceBar"_s);
    theme::setKind(this, "note");
    m_all->setObjectName(u"shownRowsRadio"_s);
    m_selected->setObjectName(u"selectedRowsRadio"_s);
    m_format->setObjectName(u"listFormatChoice"_s);
    m_format->setFixedWidth(formatWidth);
    m_purpose->setObjectName(u"listPurposeEdit"_s);
    m_purpose->setMaxLength(60);
    m_take->setObjectName(u"listChoiceTakeButton"_s);
    m_take->setAutoDefault(false);
    theme::setKind(m_take, "primary");
    m_leave->setObjectName(u"listChoiceLeaveButton"_s);
    m_leave->setAutoDefault(false);
    m_format->setItems([] {
        return QList<Choice::Item>{{int(ListFormat::Workbook), tr("Workbook (.xlsx)")},
                                   {int(ListFormat::Text), tr("Text table, UTF-8 (.csv)")},
                                   {int(ListFormat::TextGb18030), tr("Text table, GB18030 (.csv)")}};
    });
    m_format->setValue(QSettings().value(keptFormat(), int(ListFormat::Workbook)).toInt());
    if (!m_format->value().isValid())
        m_format->setValue(int(ListFormat::Workbook));

    auto *rows = new QHBoxLayout;
    rows->setSpacing(theme::fieldGap);
    rows->addWidget(m_question);
    rows->addWidget(m_all);
    rows->addWidget(m_selected);
    rows->addStretch(1);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::controlPadding);
    line->addWidget(m_format);
    line->addWidget(m_purpose, 1);
    line->addWidget(m_take);
    line->addWidget(m_leave);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::controlPadding);
    column->setSpacing(theme::controlPadding);
    column->addLayout(rows);
    column->addLayout(line);
    connect(m_take, &QPushButton::clicked, this, &ListChoiceBar::take);
    connect(m_leave, &QPushButton::clicked, this, &ListChoiceBar::leave);
    connect(m_purpose, &QLineEdit::returnPressed, this, &ListChoiceBar::take);
    setFocusProxy(m_all);
    hide();
}

void ListChoiceBar::ask(ListTask task, int shown, int selected)
{
    m_task = task;
    m_shownCount = shown;
    m_selectedCount = selected;
    m_selected->setEnabled(selected > 0);
    // One row is chosen only because the keyboard must be somewhere; several are chosen on purpose.
    (selected > 1 ? m_selected : m_all)->setChecked(true);
    m_format->setVisible(task == ListTask::Export);
    m_purpose->clear();
    retranslate();
    show();
    (selected > 1 ? m_selected : m_all)->setFocus(Qt::OtherFocusReason);
}

void ListChoiceBar::retranslate()
{
    const bool saves = m_task == ListTask::Export;
    m_question->setText(saves ? tr("Export this list:") : tr("Print this list:"));
    m_all->setText(tr("the %n rows shown", nullptr, m_shownCount));
    m_selected->setText(tr("the %n rows selected", nullptr, m_selectedCount));
    m_format->setAccessibleName(tr("Save as"));
    m_purpose->setPlaceholderText(tr("What for (stands in the foot)"));
    m_purpose->setAccessibleName(m_purpose->placeholderText());
    m_take->setText(saves ? tr("Export…") : tr("Preview"));
    m_take->setIcon(icon(saves ? Icon::Export : Icon::Print, theme::Role::OnAccent));
    m_leave->setText(tr("Cancel"));
    m_leave->setToolTip(m_leave->text() + u"  Esc"_s);
}

void ListChoiceBar::take()
{
    const ListWish wish{.task = m_task,
                        .rows = m_selected->isChecked() ? ListRows::Selected : ListRows::Shown,
                        .format = ListFormat(m_format->value().toInt()),
                        .purpose = m_purpose->text().trimmed()};
    if (m_task == ListTask::Export)
        QSettings().setValue(keptFormat(), int(wish.format));
    hide();
    Q_EMIT chosen(wish);
}

void ListChoiceBar::leave()
{
    hide();
    Q_EMIT left();
}

void ListChoiceBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ListChoiceBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape: leave(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); break;
    default: QFrame::keyPressEvent(event);
    }
}

} // namespace ui
