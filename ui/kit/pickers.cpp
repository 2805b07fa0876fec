// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/editors.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QWheelEvent>

namespace ui {

using namespace Qt::Literals::StringLiterals;

Choice::Choice(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the page, it does not change a value in passing
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &Choice::settle);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT valueChanged(value()); });
}

void Choice::setItems(std::function<QList<Item>()> items)
{
    m_items = std::move(items);
    fill();
}

void Choice::fill()
{
    if (!m_items)
        return;
    const QVariant kept = value();
    const QSignalBlocker quiet(this);
    clear();
    for (const Item &item : m_items())
        addItem(item.text, item.value);
    setCurrentIndex(findData(kept));
}

QVariant Choice::value() const { return currentData(); }

void Choice::setValue(const QVariant &value) { setCurrentIndex(findData(value)); }

void Choice::settle()
{
    const QString typed = lineEdit()->text().trimmed();
    if (typed == currentText() && currentIndex() >= 0 && typed == itemText(currentIndex()))
        return;
    int found = typed.isEmpty() ? -1 : findText(typed, Qt::MatchFixedString);
    if (found < 0 && !typed.isEmpty())
        found = findText(typed, Qt::MatchContains);
    if (found < 0 && !typed.isEmpty())
        found = currentIndex(); // what cannot be found is taken back, never kept as a value
    setCurrentIndex(found);
    setEditText(found < 0 ? QString() : itemText(found));
}

void Choice::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void Choice::wheelEvent(QWheelEvent *event) { event->ignore(); }

TogglePicker::TogglePicker(int count, std::function<QString(int)> title, QWidget *parent)
    : QWidget(parent), m_title(std::move(title))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    for (int i = 0; i < count; ++i) {
        auto *button = new QPushButton(m_title(i), this);
        button->setObjectName(u"toggle%1"_s.arg(i));
        button->setCheckable(true);
        button->setAutoDefault(false);
        theme::setKind(button, "toggle");
        connect(button, &QPushButton::toggled, this, [this] { Q_EMIT bitsChanged(bits()); });
        m_buttons << button;
        row->addWidget(button);
    }
    row->addStretch(1);
    if (!m_buttons.isEmpty())
        setFocusProxy(m_buttons.first());
}

int TogglePicker::bits() const
{
    int bits = 0;
    for (int i = 0; i < m_buttons.size(); ++i)
        if (m_buttons.at(i)->isChecked())
            bits |= 1 << i;
    return bits;
}

void TogglePicker::setBits(int bits)
{
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons.at(i)->setChecked((bits >> i) & 1);
}

void TogglePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        for (int i = 0; i < m_buttons.size(); ++i)
            m_buttons.at(i)->setText(m_title(i));
}

WeekdayPicker::WeekdayPicker(bool withWeekend, QWidget *parent)
    : TogglePicker(
          withWeekend ? 7 : 5, [](int i) { return shortName(i + 1); }, parent)
{}

QString WeekdayPicker::shortName(int weekday)
{
    switch (weekday) {
    case 1: return tr("Mon");
    case 2: return tr("Tue");
    case 3: return tr("Wed");
    case 4: return tr("Thu");
    case 5: return tr("Fri");
    case 6: return tr("Sat");
    case 7: return tr("Sun");
    default: return QString();
    }
}

GradePicker::GradePicker(int first, int last, std::function<QString(int)> title, QWidget *parent)
    : TogglePicker(
          last - first + 1,
          [first, title = std::move(title)](int i) { return title ? title(first + i) : QString::number(first + i); },
          parent),
      m_first(first)
{}

QList<int> GradePicker::grades() const
{
    QList<int> list;
    for (int i = 0; i < 31; ++i)
        if ((bits() >> i) & 1)
            list << m_first + i;
    return list;
}

void GradePicker::setGrades(const QList<int> &grades)
{
    int bits = 0;
    for (const int grade : grades)
        if (grade >= m_first)
            bits |= 1 << (grade - m_first);
    setBits(bits);
}

} // namespace ui
