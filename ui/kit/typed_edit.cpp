// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/editors.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QRegularExpression>
#include <QWidgetAction>

namespace ui {

using namespace Qt::Literals::StringLiterals;

QString halfWidth(const QString &typed)
{
    QString plain = typed.trimmed();
    for (QChar &c : plain) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E)
            c = QChar(c.unicode() - 0xFEE0);
        else if (c.unicode() == 0x3002) // the Chinese full stop, typed for a point
            c = u'.';
    }
    return plain;
}

QString shownMoney(core::Money money)
{
    QString text = money.text();
    const qsizetype start = text.startsWith(u'-') ? 1 : 0;
    for (qsizetype place = text.indexOf(u'.') - 3; place > start; place -= 3)
        text.insert(place, u',');
    return text;
}

QString shownMinutes(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QLatin1Char('0')).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

TypedEdit::TypedEdit(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::editingFinished, this, &TypedEdit::settle);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (property("invalid").toBool() && !hasProblem())
            theme::setInvalid(this, false);
    });
}

QString TypedEdit::plain() const { return halfWidth(text()); }

QString TypedEdit::problem() const { return plain().isEmpty() || reading(plain()) ? QString() : expectation(); }

void TypedEdit::settle()
{
    const QString typed = plain();
    const std::optional<QString> read = typed.isEmpty() ? QString() : reading(typed);
    theme::setInvalid(this, !read);
    if (read && *read != text())
        setText(*read);
}

void TypedEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setToolTip(expectation());
}

void TypedEdit::showEvent(QShowEvent *event)
{
    setToolTip(expectation());
    QLineEdit::showEvent(event);
}

DateEdit::DateEdit(QWidget *parent) : TypedEdit(parent)
{
    QAction *calendar = addAction(icon(Icon::Calendar, theme::Role::Muted), QLineEdit::TrailingPosition);
    calendar->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Down));
    calendar->setShortcutContext(Qt::WidgetShortcut);
    connect(calendar, &QAction::triggered, this, &DateEdit::showCalendar);
}

QDate DateEdit::read(const QString &typed)
{
    const QString text = halfWidth(typed);
    static const QRegularExpression together(u"^\\d{8}$"_s);
    if (together.match(text).hasMatch())
        return QDate::fromString(text, u"yyyyMMdd"_s);
    static const QRegularExpression apart(u"^(\\d{4})[^0-9]{1,2}(\\d{1,2})[^0-9]{1,2}(\\d{1,2})[^0-9]{0,1}$"_s);
    const QRegularExpressionMatch match = apart.match(text);
    if (!match.hasMatch())
        return QDate();
    return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
}

QDate DateEdit::date() const
{
    const QDate day = read(text());
    const bool outside = (m_first.isValid() && day < m_first) || (m_last.isValid() && day > m_last);
    return outside ? QDate() : day;
}

void DateEdit::setDate(QDate day)
{
    setText(day.isValid() ? day.toString(Qt::ISODate) : QString());
    theme::setInvalid(this, hasProblem());
}

void DateEdit::setRange(QDate first, QDate last)
{
    m_first = first;
    m_last = last;
}

std::optional<QString> DateEdit::reading(const QString &) const
{
    const QDate day = date();
    return day.isValid() ? std::optional(day.toString(Qt::ISODate)) : std::nullopt;
}

QString DateEdit::expectation() const
{
    if (m_first.isValid() && m_last.isValid())
        return tr("A date from %1 to %2, typed 2026-09-01, 20260901 or 2026.9.1.")
            .arg(m_first.toString(Qt::ISODate), m_last.toString(Qt::ISODate));
    return tr("A date, typed 2026-09-01, 20260901 or 2026.9.1.");
}

void DateEdit::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"calendar"_s);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_first.isValid())
        calendar->setMinimumDate(m_first);
    if (m_last.isValid())
        calendar->setMaximumDate(m_last);
    if (date().isValid())
        calendar->setSelectedDate(date());
    auto *entry = new QWidgetAction(menu);
    entry->setDefaultWidget(calendar);
    menu->addAction(entry);
    const auto choose = [this, menu](QDate day) {
        setDate(day);
        Q_EMIT textEdited(text());
        menu->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(mapToGlobal(QPoint(0, height())));
    calendar->setFocus();
}

TimeEdit::TimeEdit(QWidget *parent) : TypedEdit(parent) {}

std::optional<int> TimeEdit::read(const QString &typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:.\\-](\\d{1,2})|(\\d{2}))?$"_s);
    const QRegularExpressionMatch match = form.match(halfWidth(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    const int minute = (match.captured(2) + match.captured(3)).toInt();
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

std::optional<int> TimeEdit::minutes() const { return read(text()); }

void TimeEdit::setMinutes(std::optional<int> minutes)
{
    setText(minutes ? shownMinutes(*minutes) : QString());
    theme::setInvalid(this, false);
}

std::optional<QString> TimeEdit::reading(const QString &typed) const
{
    const std::optional<int> minutes = read(typed);
    return minutes ? std::optional(shownMinutes(*minutes)) : std::nullopt;
}

QString TimeEdit::expectation() const { return tr("A time of day, typed 16:30 or 1630."); }

MoneyEdit::MoneyEdit(QWidget *parent) : TypedEdit(parent) { setAlignment(Qt::AlignRight); }

std::optional<core::Money> MoneyEdit::read(const QString &typed)
{
    QString text = halfWidth(typed);
    text.remove(u',').remove(u' ').remove(QChar(0xA5)).remove(QChar(0xFFE5));
    static const QRegularExpression form(u"^(-?)(\\d{1,12})(?:\\.(\\d{0,2}))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 fen = match.captured(2).toLongLong() * 100 + match.captured(3).leftJustified(2, u'0').toLongLong();
    return core::Money{match.captured(1).isEmpty() ? fen : -fen};
}

std::optional<core::Money> MoneyEdit::money() const
{
    const std::optional<core::Money> read = MoneyEdit::read(text());
    return read && (m_negative || read->fen >= 0) ? read : std::nullopt;
}

void MoneyEdit::setMoney(std::optional<core::Money> money)
{
    setText(money ? shownMoney(*money) : QString());
    theme::setInvalid(this, false);
}

std::optional<QString> MoneyEdit::reading(const QString &) const
{
    const std::optional<core::Money> read = money();
    return read ? std::optional(shownMoney(*read)) : std::nullopt;
}

QString MoneyEdit::expectation() const
{
    return tr("An amount in yuan with at most two decimals, for example 1,234.50.");
}

IntegerEdit::IntegerEdit(int least, int most, QWidget *parent) : TypedEdit(parent), m_least(least), m_most(most)
{
    setAlignment(Qt::AlignRight);
}

std::optional<int> IntegerEdit::value() const
{
    bool isNumber = false;
    const int number = plain().toInt(&isNumber);
    return isNumber && number >= m_least && number <= m_most ? std::optional(number) : std::nullopt;
}

void IntegerEdit::setValue(std::optional<int> value)
{
    setText(value ? QString::number(*value) : QString());
    theme::setInvalid(this, hasProblem());
}

std::optional<QString> IntegerEdit::reading(const QString &) const
{
    const std::optional<int> read = value();
    return read ? std::optional(QString::number(*read)) : std::nullopt;
}

QString IntegerEdit::expectation() const { return tr("A whole number from %1 to %2.").arg(m_least).arg(m_most); }

void IntegerEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) {
        TypedEdit::keyPressEvent(event);
        return;
    }
    const int step = event->key() == Qt::Key_Up ? 1 : -1;
    setValue(std::clamp(value().value_or(m_least - step) + step, m_least, m_most));
    Q_EMIT textEdited(text());
}

} // namespace ui
