// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/legend_row.h"

#include "ui/kit/theme.h"
#include "ui/pages/calendar/day_paint.h"
#include "ui/words/term_words.h"

#include <QPainter>

namespace ui {

using core::CalendarDay;
using core::DayKind;

namespace {

struct Sample {
    CalendarDay day{};
    QString words{};
    bool suggested = false;
};

QList<Sample> samples()
{
    const QDate any(2026, 9, 1);
    return {
        {{.date = any, .kind = DayKind::School, .service = true}, LegendRow::tr("service")},
        {{.date = any, .kind = DayKind::School}, LegendRow::tr("no service")},
        {{.date = any, .kind = DayKind::Off}, words::label(DayKind::Off)},
        {{.date = any, .kind = DayKind::Half, .service = true}, words::label(DayKind::Half)},
        {{.date = any, .kind = DayKind::MakeUp, .service = true}, words::label(DayKind::MakeUp)},
        {{.date = any, .kind = DayKind::MakeUp, .isOpen = true}, LegendRow::tr("to be answered")},
        {{.date = any, .kind = DayKind::School, .service = true}, LegendRow::tr("suggested"), true},
    };
}

} // namespace

LegendRow::LegendRow(QWidget *parent) : QWidget(parent) {}

void LegendRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int tall = 22;
    constexpr int wide = 28;
    const QFontMetrics metrics(theme::font(theme::Type::Muted));
    int left = 0;
    for (const Sample &sample : samples()) {
        const int words = metrics.horizontalAdvance(sample.words);
        if (left + wide + theme::grid + words > width())
            return; // what has no room is left out whole
        DayLook look{.date = sample.day.date, .day = &sample.day};
        if (sample.suggested)
            look.suggested = core::Festival::Losar;
        paintLegendDay(painter, QRect(left, (height() - tall) / 2, wide, tall), look);
        painter.setFont(theme::font(theme::Type::Muted));
        painter.setPen(theme::color(theme::Role::Muted));
        painter.drawText(QRect(left + wide + theme::grid, 0, words + 1, height()), Qt::AlignLeft | Qt::AlignVCenter,
                         sample.words);
        left += wide + theme::grid + words + theme::fieldGap;
    }
}

} // namespace ui
