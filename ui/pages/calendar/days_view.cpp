// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/days_view.h"

#include "ui/kit/theme.h"
#include "ui/pages/calendar/day_paint.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::CalendarDay;
using theme::Role;

namespace {

constexpr int columns = 3;
constexpr int gap = 16;
constexpr int titleHeight = 24;
constexpr int headHeight = 18;
constexpr int weeks = 6;

/// The cell of a day in the block of its month.
QRect cellOf(const QRect &block, QDate day)
{
    const int lead = QDate(day.year(), day.month(), 1).dayOfWeek() - 1;
    const int place = lead + day.day() - 1;
    const int top = block.top() + titleHeight + headHeight;
    const int tall = (block.bottom() + 1 - top) / weeks;
    const int left = block.left() + (place % 7) * block.width() / 7;
    const int right = block.left() + (place % 7 + 1) * block.width() / 7;
    return {left, top + place / 7 * tall, right - left, tall};
}

} // namespace

DaysView::DaysView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
}

void DaysView::setDays(const QList<CalendarDay> &days, const QList<core::FestivalSuggestion> &suggestions, QDate today)
{
    m_days = days;
    m_today = today;
    m_places.clear();
    for (qsizetype i = 0; i < m_days.size(); ++i)
        m_places.insert(m_days.at(i).date, i);
    m_suggested.clear();
    for (const core::FestivalSuggestion &one : suggestions)
        for (QDate day = one.from; day <= one.until; day = day.addDays(1))
            m_suggested.insert(day, one.festival);
    if (!m_places.contains(m_current) && !m_days.isEmpty())
        m_current = m_anchor = m_places.contains(today) ? today : m_days.first().date;
    update();
}

void DaysView::setScale(Scale scale)
{
    m_scale = scale;
    update();
}

const CalendarDay *DaysView::day(QDate date) const
{
    const auto place = m_places.constFind(date);
    return place == m_places.cend() ? nullptr : &m_days.at(*place);
}

void DaysView::choose(QDate day, bool extend)
{
    if (m_days.isEmpty())
        return;
    m_current = std::clamp(day, m_days.first().date, m_days.last().date);
    if (!extend)
        m_anchor = m_current;
    tell();
    update();
    Q_EMIT chosen();
}

void DaysView::mark(QDate from, QDate until)
{
    if (m_days.isEmpty())
        return;
    m_anchor = std::clamp(from, m_days.first().date, m_days.last().date);
    m_current = std::clamp(until, m_days.first().date, m_days.last().date);
    tell();
    update();
}

/// What a screen reader says of the day that is chosen.
void DaysView::tell()
{
    setAccessibleDescription(tipOf(m_current));
    setToolTip({});
}

QList<QDate> DaysView::months() const
{
    QList<QDate> list;
    if (m_days.isEmpty())
        return list;
    const QDate last = m_days.last().date;
    for (QDate month(m_days.first().date.year(), m_days.first().date.month(), 1); month <= last;
         month = month.addMonths(1))
        list << month;
    return list;
}

QDate DaysView::shownMonth() const { return {m_current.year(), m_current.month(), 1}; }

QRect DaysView::blockOf(qsizetype month) const
{
    if (m_scale == Scale::Month)
        return rect().adjusted(1, 0, -1, -1);
    const int rows = std::max(1, int(months().size() + columns - 1) / columns);
    const int wide = (width() - (columns - 1) * gap) / columns;
    const int tall = (height() - (rows - 1) * gap) / rows;
    return {int(month % columns) * (wide + gap), int(month / columns) * (tall + gap), wide, tall};
}

QRect DaysView::rectOf(QDate date) const
{
    if (m_scale == Scale::Month)
        return date.month() == m_current.month() && date.year() == m_current.year() ? cellOf(blockOf(0), date)
                                                                                    : QRect();
    const QList<QDate> list = months();
    const qsizetype month = list.indexOf(QDate(date.year(), date.month(), 1));
    return month < 0 ? QRect() : cellOf(blockOf(month), date);
}

QDate DaysView::dateAt(const QPoint &point) const
{
    for (const CalendarDay &day : m_days)
        if (rectOf(day.date).contains(point))
            return day.date;
    return {};
}

QString DaysView::tipOf(QDate date) const
{
    const CalendarDay *found = day(date);
    if (!found)
        return {};
    QStringList lines{words::dayLabel(date), words::dayWords(*found), words::serviceWords(*found)};
    if (found->layer != core::CalendarLayer::Week)
        //: who says so: the nation, Lhasa or the school
        lines << tr("Layer: %1").arg(words::label(found->layer));
    if (!found->source.isEmpty())
        lines << found->source.section(u'\n', 0, 0);
    if (m_suggested.contains(date))
        //: %1 is a festival
        lines << tr("Suggested day off for %1, not counted as one").arg(words::label(m_suggested.value(date)));
    return lines.join(u'\n');
}

void DaysView::paintBlock(QPainter &painter, const QRect &block, QDate month) const
{
    painter.setFont(theme::font(theme::Type::Section));
    painter.setPen(theme::color(Role::Text));
    const QRect title(block.left(), block.top(), block.width(), titleHeight);
    painter.drawText(title, Qt::AlignLeft | Qt::AlignVCenter, words::monthLabel(month.year(), month.month()));
    int served = 0;
    for (const CalendarDay &day : m_days)
        served += day.service && day.date.month() == month.month() && day.date.year() == month.year() ? 1 : 0;
    painter.setFont(theme::font(theme::Type::Muted));
    painter.setPen(theme::color(Role::Muted));
    painter.drawText(title, Qt::AlignRight | Qt::AlignVCenter, tr("%n service days", nullptr, served));
    for (int column = 0; column < 7; ++column) {
        const int left = block.left() + column * block.width() / 7;
        const int right = block.left() + (column + 1) * block.width() / 7;
        painter.drawText(QRect(left, block.top() + titleHeight, right - left, headHeight), Qt::AlignCenter,
                         m_scale == Scale::Month ? words::weekday(column + 1)
                                                 : words::weekday(column + 1, words::Length::Short));
    }
    for (QDate date = month; date.month() == month.month(); date = date.addDays(1)) {
        const CalendarDay *found = day(date);
        DayLook look{.date = date,
                     .day = found,
                     .isToday = date == m_today,
                     .isChosen = date >= from() && date <= until() && found,
                     .isCurrent = date == m_current && hasFocus()};
        if (const auto festival = m_suggested.constFind(date); festival != m_suggested.cend())
            look.suggested = *festival;
        const QRect cell = cellOf(block, date).adjusted(1, 1, -1, -1);
        m_scale == Scale::Month ? paintLargeDay(painter, cell, look) : paintSmallDay(painter, cell, look);
    }
}

void DaysView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_days.isEmpty())
        return;
    if (m_scale == Scale::Month)
        return paintBlock(painter, blockOf(0), shownMonth());
    const QList<QDate> list = months();
    for (qsizetype month = 0; month < list.size(); ++month)
        paintBlock(painter, blockOf(month), list.at(month));
}

void DaysView::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_current.addDays(-1), extend);
    case Qt::Key_Right: return choose(m_current.addDays(1), extend);
    case Qt::Key_Up: return choose(m_current.addDays(-7), extend);
    case Qt::Key_Down: return choose(m_current.addDays(7), extend);
    case Qt::Key_PageUp: return choose(m_current.addMonths(-1), extend);
    case Qt::Key_PageDown: return choose(m_current.addMonths(1), extend);
    case Qt::Key_Home: return choose(m_days.isEmpty() ? QDate() : m_days.first().date, extend);
    case Qt::Key_End: return choose(m_days.isEmpty() ? QDate() : m_days.last().date, extend);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2: return Q_EMIT opened();
    case Qt::Key_Delete: return Q_EMIT removeAsked();
    case Qt::Key_Escape: return Q_EMIT left();
    default: QWidget::keyPressEvent(event);
    }
}

void DaysView::mousePressEvent(QMouseEvent *event)
{
    if (const QDate date = dateAt(event->pos()); date.isValid())
        choose(date, event->modifiers().testFlag(Qt::ShiftModifier));
}

void DaysView::mouseMoveEvent(QMouseEvent *event)
{
    if (const QDate date = dateAt(event->pos()); date.isValid() && date != m_current)
        choose(date, true);
}

void DaysView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dateAt(event->pos()).isValid())
        Q_EMIT opened();
}

bool DaysView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QDate date = dateAt(help->pos());
        QToolTip::showText(help->globalPos(), tipOf(date), this, rectOf(date));
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

} // namespace ui
