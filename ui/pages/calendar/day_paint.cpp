// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/day_paint.h"

#include "ui/kit/theme.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::CalendarDay;
using core::DayKind;
using theme::Role;

namespace {

constexpr int dot = 6;
constexpr int smallSign = 11;

Role groundOf(const CalendarDay &day)
{
    switch (day.kind) {
    case DayKind::School: return Role::Surface;
    case DayKind::Weekend: return Role::Background;
    case DayKind::Off: return Role::RefusalSoft;
    case DayKind::Half: return Role::CautionSoft;
    case DayKind::MakeUp: return Role::AccentSoft;
    }
    return Role::Surface;
}

Role inkOf(const CalendarDay &day)
{
    switch (day.kind) {
    case DayKind::School: return Role::Text;
    case DayKind::Weekend: return Role::Muted;
    case DayKind::Off: return Role::Refusal;
    case DayKind::Half: return Role::Caution;
    case DayKind::MakeUp: return Role::Accent;
    }
    return Role::Text;
}

/// Ground, frame, the corner of a day the school changed, and the frame of what is chosen.
void paintGround(QPainter &painter, const QRect &cell, const DayLook &look)
{
    const CalendarDay &day = *look.day;
    painter.setPen(QPen(theme::color(Role::Line), 1));
    painter.setBrush(theme::color(groundOf(day)));
    painter.drawRoundedRect(cell, theme::grid, theme::grid);
    if (day.kind == DayKind::Half) { // only half of the cell is coloured
        QPainterPath half;
        half.moveTo(cell.bottomLeft());
        half.lineTo(cell.topLeft());
        half.lineTo(cell.topRight());
        half.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Role::Surface));
        painter.drawPath(half);
        painter.setPen(QPen(theme::color(Role::Line), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(cell, theme::grid, theme::grid);
    }
    if (look.suggested && day.kind != DayKind::Off) {
        painter.setPen(QPen(theme::color(Role::Caution), 1.5, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cell).adjusted(1.5, 1.5, -1.5, -1.5), theme::grid, theme::grid);
    }
    if (day.layer == core::CalendarLayer::School) {
        QPainterPath corner;
        corner.moveTo(cell.right() + 1 - 8, cell.top());
        corner.lineTo(cell.right() + 1, cell.top());
        corner.lineTo(cell.right() + 1, cell.top() + 8);
        corner.closeSubpath();
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(Role::Accent));
        painter.drawPath(corner);
    }
    if (look.isChosen) {
        painter.setPen(QPen(theme::color(Role::Accent), look.isCurrent ? 2.5 : 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), theme::grid, theme::grid);
    }
}

/// A full dot: service; an empty one: a school day without; a question mark: nobody has said yet.
void paintService(QPainter &painter, const QPointF &centre, const CalendarDay &day)
{
    if (!day.isSchoolDay())
        return;
    if (day.isOpen) {
        painter.setPen(theme::color(Role::Caution));
        QFont font = theme::font(theme::Type::Muted);
        font.setBold(true);
        painter.setFont(font);
        painter.drawText(QRectF(centre.x() - 8, centre.y() - 8, 16, 16), Qt::AlignCenter, u"?"_s);
        return;
    }
    painter.setPen(QPen(theme::color(day.service ? Role::Good : Role::Caution), 1.5));
    painter.setBrush(day.service ? QBrush(theme::color(Role::Good)) : QBrush(Qt::NoBrush));
    painter.drawEllipse(centre, dot / 2.0, dot / 2.0);
}

void paintOutside(QPainter &painter, const QRect &cell, QDate date)
{
    QColor faint = theme::color(Role::Muted);
    faint.setAlpha(110);
    painter.setFont(theme::font(theme::Type::Muted));
    painter.setPen(faint);
    painter.drawText(cell.adjusted(5, 3, -3, -3), Qt::AlignLeft | Qt::AlignTop, QString::number(date.day()));
}

QFont numberFont(const DayLook &look)
{
    QFont font = theme::font(theme::Type::Body);
    font.setBold(look.isToday);
    font.setUnderline(look.isToday);
    return font;
}

} // namespace

QString signOf(const CalendarDay &day)
{
    switch (day.kind) {
    //: mark in a calendar cell, one sign: a day off
    case DayKind::Off: return QCoreApplication::translate("DaysView", "off", "mark");
    //: mark in a calendar cell, one sign: a Saturday or Sunday that is worked
    case DayKind::MakeUp: return QCoreApplication::translate("DaysView", "wk", "mark");
    //: mark in a calendar cell, one sign: a half day
    case DayKind::Half: return QCoreApplication::translate("DaysView", "½", "mark");
    case DayKind::School:
    case DayKind::Weekend: return {};
    }
    return {};
}

void paintSmallDay(QPainter &painter, const QRect &cell, const DayLook &look)
{
    if (!look.day)
        return paintOutside(painter, cell, look.date);
    paintGround(painter, cell, look);
    const CalendarDay &day = *look.day;
    painter.setFont(numberFont(look));
    painter.setPen(theme::color(inkOf(day)));
    painter.drawText(cell.adjusted(4, 0, -2, -2), Qt::AlignLeft | Qt::AlignTop, QString::number(look.date.day()));
    QFont small = theme::font(theme::Type::Muted);
    small.setPixelSize(smallSign);
    painter.setFont(small);
    painter.setPen(theme::color(inkOf(day)));
    const QString sign = signOf(day); // stands on its foot: the line of a Chinese face reaches up into the number
    painter.drawText(QPointF(cell.right() - 3 - QFontMetricsF(small).horizontalAdvance(sign), cell.bottom() - 4), sign);
    paintService(painter, QPointF(cell.left() + 8, cell.bottom() - 7), day);
}

void paintLegendDay(QPainter &painter, const QRect &cell, const DayLook &look)
{
    paintGround(painter, cell, look);
    painter.setFont(theme::font(theme::Type::Muted));
    painter.setPen(theme::color(inkOf(*look.day)));
    painter.drawText(cell.adjusted(2, 0, -3, 0), Qt::AlignRight | Qt::AlignVCenter, signOf(*look.day));
    paintService(painter, QPointF(cell.left() + 8, cell.center().y() + 0.5), *look.day);
}

void paintLargeDay(QPainter &painter, const QRect &cell, const DayLook &look)
{
    if (!look.day)
        return paintOutside(painter, cell, look.date);
    paintGround(painter, cell, look);
    const CalendarDay &day = *look.day;
    const QRect inside = cell.adjusted(6, 4, -6, -4);
    painter.setFont(numberFont(look));
    painter.setPen(theme::color(inkOf(day)));
    const int line = QFontMetrics(theme::font(theme::Type::Muted)).height();
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop, QString::number(look.date.day()));
    painter.setFont(theme::font(theme::Type::Muted));
    const bool ordinary = day.kind == DayKind::School && day.reason.isEmpty();
    if (!ordinary)
        painter.drawText(inside.adjusted(24, 2, -6, 0), Qt::AlignRight | Qt::AlignTop, words::label(day.kind));
    const auto write = [&](int number, Role role, const QString &text) {
        const QRect place(inside.left(), inside.top() + 22 + number * line, inside.width(), line);
        if (place.bottom() > inside.bottom() - line || text.isEmpty())
            return;
        painter.setPen(theme::color(role));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width()));
    };
    write(0, inkOf(day), day.reason);
    if (look.suggested && day.kind != DayKind::Off)
        write(day.reason.isEmpty() ? 0 : 1, Role::Caution,
              //: a festival whose days off are only suggested
              QCoreApplication::translate("DaysView", "%1?").arg(words::label(*look.suggested)));
    if (!day.isSchoolDay())
        return;
    paintService(painter, QPointF(inside.left() + 4, inside.bottom() - line / 2.0), day);
    const QRect foot(inside.left() + 14, inside.bottom() - line, inside.width() - 14, line + 1);
    painter.setFont(theme::font(theme::Type::Muted));
    painter.setPen(theme::color(day.service ? Role::Muted : Role::Caution));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(words::serviceWords(day), Qt::ElideRight, foot.width()));
}

} // namespace ui
