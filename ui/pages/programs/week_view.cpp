// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/week_view.h"

#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {

constexpr int headHeight = 32;
constexpr int blockHeight = 54;
constexpr int gap = 6;

QString beside(const QString &place, const QString &teacher)
{
    return place.isEmpty() || teacher.isEmpty() ? place + teacher : place + u" · "_s + teacher;
}

} // namespace

WeekView::WeekView(QWidget *parent) : QWidget(parent) {}

void WeekView::setPrograms(const QList<core::ProgramLine> &programs)
{
    for (QList<Entry> &day : m_days)
        day.clear();
    for (const core::ProgramLine &line : programs)
        for (const core::WeeklySlot &slot : line.program.times)
            if (slot.weekday >= 1 && slot.weekday <= 7)
                m_days[slot.weekday - 1] << Entry{.id = line.program.id.value,
                                                  .slot = slot,
                                                  .title = line.program.title,
                                                  .detail = beside(line.program.place, line.teacherName),
                                                  .care = line.program.mode == core::ProgramMode::InclusiveCare};
    for (QList<Entry> &day : m_days)
        std::ranges::stable_sort(day, {},
                                 [](const Entry &e) { return std::tuple(e.slot.from, !e.care, e.slot.until); });
    m_shownDays = m_days[5].isEmpty() && m_days[6].isEmpty() ? 5 : 7;
    updateGeometry();
    update();
}

QSize WeekView::sizeHint() const
{
    qsizetype most = 1;
    for (const QList<Entry> &day : m_days)
        most = std::max(most, day.size());
    return {600, headHeight + int(most) * (blockHeight + gap) + gap};
}

QRect WeekView::rectOf(int day, int place) const
{
    const int wide = (width() - gap) / m_shownDays;
    return {gap + day * wide, headHeight + gap + place * (blockHeight + gap), wide - gap, blockHeight};
}

const WeekView::Entry *WeekView::entryAt(const QPoint &point) const
{
    for (int day = 0; day < m_shownDays; ++day)
        for (int i = 0; i < m_days[day].size(); ++i)
            if (rectOf(day, i).contains(point))
                return &m_days[day].at(i);
    return nullptr;
}

qint64 WeekView::programAt(const QPoint &point) const
{
    const Entry *entry = entryAt(point);
    return entry ? entry->id : 0;
}

void WeekView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int day = 0; day < m_shownDays; ++day) {
        const QRect column = rectOf(day, 0);
        painter.setFont(theme::font(theme::Type::Section));
        painter.setPen(theme::color(Role::Text));
        painter.drawText(QRect(column.left(), 0, column.width(), headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         words::weekday(day + 1));
        for (int i = 0; i < m_days[day].size(); ++i) {
            const Entry &entry = m_days[day].at(i);
            const QRect rect = rectOf(day, i);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme::color(entry.care ? Role::GoodSoft : Role::AccentSoft));
            painter.drawRoundedRect(rect, theme::corner, theme::corner);
            painter.setBrush(theme::color(entry.care ? Role::Good : Role::Accent));
            painter.drawRect(QRect(rect.left(), rect.top() + theme::grid, 3, rect.height() - 2 * theme::grid));
            const QRect inside = rect.adjusted(theme::fieldGap, theme::grid, -theme::grid, -theme::grid);
            const auto write = [&](int line, theme::Type type, Role role, const QString &text) {
                painter.setFont(theme::font(type));
                painter.setPen(theme::color(role));
                const QRect place(inside.left(), inside.top() + line * inside.height() / 3, inside.width(),
                                  inside.height() / 3);
                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                                 painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
            };
            write(0, theme::Type::Muted, Role::Text, entry.title);
            write(1, theme::Type::Muted, Role::Muted,
                  u"%1–%2"_s.arg(words::timeText(entry.slot.from), words::timeText(entry.slot.until)));
            write(2, theme::Type::Muted, Role::Muted, entry.detail);
        }
    }
}

void WeekView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const qint64 id = programAt(event->pos()); id != 0)
        Q_EMIT opened(id);
}

bool WeekView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Entry *entry = entryAt(help->pos());
        QToolTip::showText(help->globalPos(), entry ? entry->title + u'\n' + entry->detail : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace ui
