// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/times_edit.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::WeeklySlot;

namespace {

constexpr int usualFrom = 16 * 60 + 30;
constexpr int usualUntil = 18 * 60 + 30;
constexpr int dayWidth = 92;
constexpr int timeWidth = 68;

/// Later, because a key pressed in the row may be what takes it out.
void drop(QWidget *line)
{
    line->setParent(nullptr);
    line->deleteLater();
}

} // namespace

TimesEdit::TimesEdit(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    m_add->setObjectName(u"addTimeButton"_s);
    m_add->setAutoDefault(false);
    m_add->setIcon(icon(Icon::Add, theme::Role::Accent));
    theme::setKind(m_add, "link");
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_add, &QPushButton::clicked, this, &TimesEdit::addNext);
    retranslate();
}

void TimesEdit::setTimes(const QList<WeeklySlot> &times)
{
    for (const Row &row : std::as_const(m_rows))
        drop(row.line);
    m_rows.clear();
    for (const WeeklySlot &slot : times)
        addRow(slot);
    if (times.isEmpty())
        addRow(WeeklySlot{1, usualFrom, usualUntil});
    nameRows();
    Q_EMIT timesChanged();
}

void TimesEdit::addRow(const std::optional<WeeklySlot> &slot)
{
    Row row{.line = new QWidget(this)};
    row.day = new Choice(row.line);
    row.day->setItems([] {
        QList<Choice::Item> days;
        for (core::Weekday day = 1; day <= 7; ++day)
            days << Choice::Item{day, words::weekday(day, words::Length::Short)};
        return days;
    });
    row.day->setMinimumContentsLength(2);
    row.day->setFixedWidth(dayWidth);
    row.from = new TimeEdit(row.line);
    row.until = new TimeEdit(row.line);
    row.from->setFixedWidth(timeWidth);
    row.until->setFixedWidth(timeWidth);
    row.remove = new QToolButton(row.line);
    row.remove->setIcon(icon(Icon::Close, theme::Role::Muted));
    row.remove->setFocusPolicy(Qt::ClickFocus); // by keyboard: Ctrl+Del
    auto *layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid);
    layout->addWidget(row.day);
    layout->addWidget(row.from);
    layout->addWidget(new QLabel(u"–"_s, row.line));
    layout->addWidget(row.until);
    layout->addWidget(row.remove);
    layout->addStretch(1);
    if (slot) {
        row.day->setValue(slot->weekday);
        row.from->setMinutes(slot->from);
        row.until->setMinutes(slot->until);
    }
    QWidget *before = m_rows.isEmpty() ? m_before : m_rows.last().until;
    for (QWidget *editor :
         {static_cast<QWidget *>(row.day), static_cast<QWidget *>(row.from), static_cast<QWidget *>(row.until)}) {
        editor->installEventFilter(this);
        if (before)
            setTabOrder(before, editor);
        before = editor;
    }
    setTabOrder(before, m_add);
    connect(row.day, &Choice::valueChanged, this, &TimesEdit::timesChanged);
    connect(row.from, &QLineEdit::textChanged, this, &TimesEdit::timesChanged);
    connect(row.until, &QLineEdit::textChanged, this, &TimesEdit::timesChanged);
    connect(row.remove, &QToolButton::clicked, this, [this, line = row.line] { removeRow(line); });
    m_column->insertWidget(int(m_rows.size()), row.line);
    m_rows << row;
    setFocusProxy(m_rows.first().day);
}

void TimesEdit::addNext()
{
    WeeklySlot next{1, usualFrom, usualUntil};
    if (!m_rows.isEmpty())
        if (const std::optional<WeeklySlot> last = slotOf(m_rows.last()))
            next = {last->weekday % 5 + 1, last->from, last->until};
    addRow(next);
    nameRows();
    m_rows.last().line->show();
    m_rows.last().day->setFocus(Qt::TabFocusReason);
    Q_EMIT timesChanged();
}

void TimesEdit::removeRow(const QWidget *line)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).line != line)
            continue;
        QWidget *gone = m_rows.takeAt(i).line;
        setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_add) : m_rows.first().day);
        if (m_rows.isEmpty())
            m_add->setFocus(Qt::TabFocusReason);
        else
            m_rows.at(std::min(i, m_rows.size() - 1)).day->setFocus(Qt::TabFocusReason);
        drop(gone);
        break;
    }
    nameRows();
    Q_EMIT timesChanged();
}

void TimesEdit::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString number = QString::number(i + 1);
        row.day->setObjectName(u"day%1Choice"_s.arg(number));
        row.from->setObjectName(u"from%1Edit"_s.arg(number));
        row.until->setObjectName(u"until%1Edit"_s.arg(number));
        row.remove->setObjectName(u"removeTime%1Button"_s.arg(number));
        //: a weekly time of a program; %1 is the number of the row
        row.day->setAccessibleName(tr("Weekday %1").arg(number));
        row.from->setAccessibleName(tr("From, row %1").arg(number));
        row.until->setAccessibleName(tr("Until, row %1").arg(number));
        row.remove->setAccessibleName(tr("Take time %1 out").arg(number));
        row.remove->setToolTip(tr("Take this time out") + u"  Ctrl+Del"_s);
    }
}

std::optional<WeeklySlot> TimesEdit::slotOf(const Row &row)
{
    const int day = row.day->value().toInt();
    const std::optional<int> from = row.from->minutes();
    const std::optional<int> until = row.until->minutes();
    if (day == 0 || !from || !until)
        return std::nullopt;
    return WeeklySlot{day, *from, *until};
}

QList<WeeklySlot> TimesEdit::times() const
{
    QList<WeeklySlot> times;
    for (const Row &row : m_rows)
        if (const std::optional<WeeklySlot> slot = slotOf(row))
            times << *slot;
    return times;
}

bool TimesEdit::hasUnreadableRow() const
{
    return std::ranges::any_of(m_rows, [](const Row &row) { return !slotOf(row); });
}

QString TimesEdit::text() const
{
    QStringList rows;
    for (const Row &row : m_rows)
        rows << u"%1 %2 %3"_s.arg(row.day->value().toInt()).arg(row.from->text(), row.until->text());
    return rows.join(u';');
}

/// From left to right, then the next row, then the button that adds one.
void TimesEdit::goOn(const QObject *from)
{
    QList<QWidget *> order;
    for (const Row &row : std::as_const(m_rows))
        order << row.day << row.from << row.until;
    order << m_add;
    const auto at = std::ranges::find(order, from);
    if (at != order.end() && at + 1 != order.end())
        (*(at + 1))->setFocus(Qt::TabFocusReason);
}

bool TimesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && key->modifiers() & Qt::ControlModifier) {
        removeRow(static_cast<QWidget *>(watched)->parentWidget());
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Tab;
    if (enter && !(key->modifiers() & ~Qt::KeypadModifier)) { // rows come and go, so the form does not watch them
        goOn(watched);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void TimesEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TimesEdit::retranslate()
{
    m_add->setText(tr("&Add a time"));
    nameRows();
}

} // namespace ui
