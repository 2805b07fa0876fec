// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/timetable_view.h"

#include "ui/kit/theme.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"

#include <QPainter>
#include <QScrollBar>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::TimetableBlock;
using core::TimetableBy;
using theme::Role;
using theme::Type;

namespace {

/// Two of one kind stand in each other's way for certain; sections and care are perhaps meant so.
bool isHard(core::Overlap kind) { return kind == core::Overlap::Place || kind == core::Overlap::Staff; }

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u" · "_s);
}

/// The first of the texts that fits whole; where none does, the last one is cut.
void write(QPainter &painter, QRectF line, Role role, Type type, const QStringList &texts)
{
    painter.setFont(theme::font(type));
    painter.setPen(theme::color(role));
    const int width = int(line.width());
    const QFontMetrics metrics = painter.fontMetrics();
    const auto fitting = std::ranges::find_if(
        texts, [&metrics, width](const QString &text) { return metrics.horizontalAdvance(text) <= width; });
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fitting == texts.end() ? metrics.elidedText(texts.last(), Qt::ElideRight, width) : *fitting);
}

} // namespace

void TimetableView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QPoint offset(horizontalScrollBar()->value(), verticalScrollBar()->value());
    const QRect seen(offset, viewport()->size());
    painter.translate(-offset);
    paintGround(painter, seen);
    const qsizetype chosen = m_choice ? blockOf(*m_choice) : -1;
    const QList<TimetableBlock> &blocks = m_plan.week().blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (i != chosen && m_plan.rectOf(blocks[i]).intersects(seen))
            paintBlock(painter, blocks[i]);
    if (chosen >= 0)
        paintBlock(painter, blocks[chosen]);
    painter.translate(offset);
    paintHeads(painter);
}

void TimetableView::paintGround(QPainter &painter, QRect seen) const
{
    painter.fillRect(seen, theme::color(Role::Surface));
    const core::Timetable &week = m_plan.week();
    const QSize all = m_plan.size();
    QColor faint = theme::color(Role::Line);
    faint.setAlphaF(0.55F);
    for (int day = 1; day <= week.days; ++day) {
        for (int hour = (week.from + 59) / 60 * 60; hour <= week.until; hour += 60) {
            painter.setPen(QPen(faint, 1, Qt::DotLine));
            const double x = m_plan.xOf(day, hour);
            painter.drawLine(QPointF(x, TimetablePlan::headHeight), QPointF(x, all.height()));
        }
        painter.setPen(theme::color(Role::Line));
        const double x = TimetablePlan::leftWidth + (day - 1) * m_plan.dayWidth();
        painter.drawLine(QPointF(x, 0), QPointF(x, all.height()));
    }
    painter.setPen(theme::color(Role::Line));
    for (qsizetype row = 0; row < week.rows.size(); ++row) {
        const double y = TimetablePlan::headHeight + m_plan.bottom(row) - 0.5;
        painter.drawLine(QPointF(0, y), QPointF(all.width(), y));
    }
    if (m_move) {
        const QRectF line(TimetablePlan::leftWidth, TimetablePlan::headHeight + m_plan.top(m_move->row), all.width(),
                          m_plan.bottom(m_move->row) - m_plan.top(m_move->row));
        painter.fillRect(line, theme::color(Role::Hover));
    }
}

void TimetableView::paintBlock(QPainter &painter, const TimetableBlock &block) const
{
    const core::ProgramLine &line = m_plan.programs()[block.program];
    const QList<qsizetype> clashes = m_plan.clashesOf(block.program, block.slot);
    const bool care = line.program.mode == core::ProgramMode::InclusiveCare;
    const bool isChosen = m_choice && m_choice->program == line.program.id.value && m_choice->slot == block.slot;
    const bool hard = std::ranges::any_of(clashes, [this](qsizetype c) { return isHard(m_plan.clashes()[c].kind); });
    const Role mark = hard ? Role::Refusal : !clashes.isEmpty() ? Role::Caution : care ? Role::Good : Role::Accent;
    const QRectF rect = m_plan.rectOf(block);

    painter.setBrush(theme::color(care ? Role::GoodSoft : Role::AccentSoft));
    if (!clashes.isEmpty() || isChosen)
        painter.setPen(QPen(theme::color(clashes.isEmpty() ? Role::Accent : mark), isChosen ? 2 : 1.5));
    else
        painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), theme::grid, theme::grid);
    if (isChosen && hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme::color(Role::Text), 1, Qt::DotLine));
        painter.drawRoundedRect(rect.adjusted(3, 3, -3, -3), theme::grid - 1, theme::grid - 1);
    }
    painter.fillRect(QRectF(rect.left() + 2, rect.top() + 5, 3, rect.height() - 10), theme::color(mark));

    QRectF text = rect.adjusted(9, 2, -4, -2);
    text.setHeight(text.height() / 3);
    QRectF head = text;
    if (!clashes.isEmpty()) {
        const QString word = words::clashWord(m_plan.clashes()[clashes.first()].kind) + u" !"_s;
        painter.setFont(theme::font(Type::Muted));
        const double wide = painter.fontMetrics().horizontalAdvance(word);
        if (wide < text.width() * 0.6) {
            write(painter, QRectF(text.right() - wide, text.top(), wide + 2, text.height()), mark, Type::Muted, {word});
            head.setRight(text.right() - wide - 3);
        }
    }
    write(painter, head, Role::Text, Type::Muted, {line.program.title});
    // The hours stand in the place of the block already: the seats are worth more than the hour of its end.
    const QString begins = words::timeText(block.time.from);
    const QString when = u"%1–%2"_s.arg(begins, words::timeText(block.time.until));
    const QString seats = care ? QString() : tr("%n seats", nullptr, line.program.seats);
    text.translate(0, text.height());
    write(painter, text, Role::Muted, Type::Muted, {joined({when, seats}), joined({begins, seats}), when, begins});
    text.translate(0, text.height());
    const TimetableBy by = m_plan.week().by;
    const QString place = by == TimetableBy::Place ? QString() : line.program.place;
    const QString teacher = by == TimetableBy::Teacher ? QString() : line.teacherName;
    write(painter, text, Role::Muted, Type::Muted, {joined({place, teacher}), place.isEmpty() ? teacher : place});
}

QString TimetableView::rowName(const core::TimetableRow &row) const
{
    if (m_plan.week().by == TimetableBy::Grade)
        return words::gradeLabel(row.grade);
    if (!row.name.isEmpty())
        return row.name;
    return m_plan.week().by == TimetableBy::Place ? tr("no place yet") : tr("nobody yet");
}

void TimetableView::paintHeads(QPainter &painter) const
{
    const core::Timetable &week = m_plan.week();
    const int x = horizontalScrollBar()->value();
    const int y = verticalScrollBar()->value();
    const QRect area = viewport()->rect();
    painter.setClipRect(0, TimetablePlan::headHeight, TimetablePlan::leftWidth, area.height());
    painter.fillRect(0, 0, TimetablePlan::leftWidth, area.height(), theme::color(Role::Raised));
    for (qsizetype row = 0; row < week.rows.size(); ++row) {
        const int top = TimetablePlan::headHeight + m_plan.top(row) - y;
        const int bottom = TimetablePlan::headHeight + m_plan.bottom(row) - y;
        if (bottom < TimetablePlan::headHeight || top > area.height())
            continue;
        // The name stays in sight while its line does.
        const int from = std::min(std::max(top, TimetablePlan::headHeight), bottom - TimetablePlan::laneHeight);
        painter.setFont(theme::tibetan(theme::font(Type::Body)));
        painter.setPen(theme::color(Role::Text));
        painter.drawText(QRect(8, from + 6, TimetablePlan::leftWidth - 14, std::min(bottom - from - 8, 44)),
                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere, rowName(week.rows[row]));
        painter.setPen(theme::color(Role::Line));
        painter.drawLine(0, bottom - 1, TimetablePlan::leftWidth, bottom - 1);
    }
    painter.setClipRect(TimetablePlan::leftWidth, 0, area.width(), TimetablePlan::headHeight);
    painter.fillRect(TimetablePlan::leftWidth, 0, area.width(), TimetablePlan::headHeight, theme::color(Role::Raised));
    for (int day = 1; day <= week.days; ++day) {
        const double left = TimetablePlan::leftWidth + (day - 1) * m_plan.dayWidth() - x;
        write(painter, QRectF(left + 8, 2, m_plan.dayWidth() - 12, 20), Role::Text, Type::Section,
              {words::weekday(day)});
        painter.setFont(theme::font(Type::Muted));
        painter.setPen(theme::color(Role::Muted));
        double free = left;
        for (int hour = (week.from + 59) / 60 * 60; hour < week.until; hour += 60) {
            const QRectF label(m_plan.xOf(day, hour) - x - 1, 21, 40, 17);
            if (label.left() < free || label.right() > left + m_plan.dayWidth())
                continue;
            painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter, words::timeText(hour));
            free = label.right();
        }
    }
    painter.setClipping(false);
    painter.fillRect(0, 0, TimetablePlan::leftWidth, TimetablePlan::headHeight, theme::color(Role::Raised));
    painter.setPen(theme::color(Role::Line));
    painter.drawLine(0, TimetablePlan::headHeight, area.width(), TimetablePlan::headHeight);
    painter.drawLine(TimetablePlan::leftWidth, 0, TimetablePlan::leftWidth, area.height());
}

QString TimetableView::tooltip(qsizetype at) const
{
    const TimetableBlock &block = m_plan.week().blocks[at];
    const core::ProgramLine &line = m_plan.programs()[block.program];
    QStringList lines{line.program.title, words::slotText(block.time),
                      joined({line.program.place, line.teacherName, line.assistantNames.join(u", "_s)}),
                      words::gradesText(line.program.grades),
                      line.program.mode == core::ProgramMode::InclusiveCare
                          ? QString()
                          : tr("%n seats", nullptr, line.program.seats)};
    for (const qsizetype clash : m_plan.clashesOf(block.program, block.slot))
        lines << clashWords(m_plan.clashes()[clash], m_plan.programs());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace ui
