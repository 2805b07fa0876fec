// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/timetable_view.h"

#include "ui/kit/theme.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Program;
using core::TimetableBlock;
using core::TimetableBy;
using core::WeeklySlot;

namespace {

constexpr int step = 5;
constexpr int nearOld = 3;
constexpr int dayEnds = 24 * 60;
constexpr double laneWeight = 0.5; ///< up and down rather pass over a lane than go to another day

/// Within the day, at whole five minutes.
WeeklySlot placed(WeeklySlot time, int from)
{
    const int length = time.until - time.from;
    time.from = std::clamp((from + step / 2) / step * step, 0, dayEnds - length);
    time.until = time.from + length;
    return time;
}

} // namespace

QString clashWords(const core::TimetableClash &clash, const QList<core::ProgramLine> &programs)
{
    const core::ProgramLine &one = programs[clash.one];
    const qsizetype helper = one.program.assistants.indexOf(clash.who);
    const QString who = helper < 0 ? one.teacherName : one.assistantNames.value(helper);
    return words::clashSentence(clash, one.program, programs[clash.other].program, who);
}

TimetableView::TimetableView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Week timetable"));
}

void TimetableView::setPrograms(const QList<core::ProgramLine> &programs, TimetableBy by,
                                const QList<core::TimetableRow> &more)
{
    const bool wasMoving = m_move.has_value();
    m_move.reset();
    m_dragging = false;
    m_stored = programs;
    m_more = more;
    m_plan.set(programs, by, more);
    m_plan.fit(viewport()->width());
    if (m_choice && blockOf(*m_choice) < 0) {
        const auto known = std::ranges::find_if(m_plan.week().blocks, [this](const TimetableBlock &block) {
            return m_stored[block.program].program.id.value == m_choice->program;
        });
        m_choice.reset();
        if (known != m_plan.week().blocks.end())
            choose(std::distance(m_plan.week().blocks.begin(), known));
    }
    setBars();
    viewport()->update();
    tellChoice();
    if (wasMoving)
        Q_EMIT moveChanged();
}

void TimetableView::setBars()
{
    const QSize all = m_plan.size();
    const QSize seen = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, all.width() - seen.width()));
    horizontalScrollBar()->setPageStep(seen.width());
    verticalScrollBar()->setRange(0, std::max(0, all.height() - seen.height()));
    verticalScrollBar()->setPageStep(seen.height());
    verticalScrollBar()->setSingleStep(TimetablePlan::laneHeight / 2);
}

QPointF TimetableView::whole(QPoint point) const
{
    return QPointF(point) + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

qsizetype TimetableView::blockOf(const Choice &choice) const
{
    const QList<TimetableBlock> &blocks = m_plan.week().blocks;
    const auto found = std::ranges::find_if(blocks, [&](const TimetableBlock &block) {
        return m_plan.programs()[block.program].program.id.value == choice.program && block.slot == choice.slot &&
               block.row == choice.row;
    });
    return found == blocks.end() ? -1 : std::distance(blocks.begin(), found);
}

void TimetableView::select(core::ProgramId program, qsizetype slot)
{
    const QList<TimetableBlock> &blocks = m_plan.week().blocks;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (m_plan.programs()[blocks[i].program].program.id == program && blocks[i].slot == slot) {
            choose(i);
            return;
        }
}

core::ProgramId TimetableView::selected() const { return {m_choice ? m_choice->program : 0}; }

QRect TimetableView::rectOf(core::ProgramId program, qsizetype slot) const
{
    for (const TimetableBlock &block : m_plan.week().blocks)
        if (m_plan.programs()[block.program].program.id == program && block.slot == slot)
            return m_plan.rectOf(block)
                .translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value())
                .toAlignedRect();
    return {};
}

void TimetableView::choose(qsizetype at)
{
    const TimetableBlock &block = m_plan.week().blocks.at(at);
    m_choice = Choice{m_plan.programs()[block.program].program.id.value, block.slot, block.row};
    reveal();
    viewport()->update();
    tellChoice();
    Q_EMIT selectionChanged(m_choice->program);
}

/// What a screen reader says of the block.
void TimetableView::tellChoice()
{
    const qsizetype at = m_choice ? blockOf(*m_choice) : -1;
    const QString keys =
        m_move ? tr("Arrows move it, Enter saves, Esc gives it up.") : tr("F2 moves it, Enter opens it.");
    setAccessibleDescription(at < 0 ? QString() : tooltip(at) + u'\n' + keys);
}

void TimetableView::chooseNext(int by)
{
    const qsizetype count = m_plan.week().blocks.size();
    if (count == 0)
        return;
    const qsizetype now = m_choice ? blockOf(*m_choice) : -1;
    choose(now < 0 ? 0 : std::clamp<qsizetype>(now + by, 0, count - 1));
}

/// The nearest one of the lanes above or below.
void TimetableView::chooseBeside(int by)
{
    const QList<TimetableBlock> &blocks = m_plan.week().blocks;
    const qsizetype now = m_choice ? blockOf(*m_choice) : -1;
    if (now < 0)
        return chooseNext(0);
    const QPointF from = m_plan.rectOf(blocks[now]).center();
    const auto distance = [&](const TimetableBlock &block) { // -1 on the other side
        const QPointF way = m_plan.rectOf(block).center() - from;
        const double down = way.y() * by;
        return down < 1 ? -1 : std::abs(way.x()) + laneWeight * down;
    };
    qsizetype nearest = -1;
    for (qsizetype i = 0; i < blocks.size(); ++i)
        if (const double far = distance(blocks[i]); far >= 0 && (nearest < 0 || far < distance(blocks[nearest])))
            nearest = i;
    if (nearest >= 0)
        choose(nearest);
}

void TimetableView::reveal()
{
    const qsizetype at = m_choice ? blockOf(*m_choice) : -1;
    if (at < 0)
        return;
    const QRect rect = m_plan.rectOf(m_plan.week().blocks[at]).toAlignedRect();
    const auto bring = [](QScrollBar *bar, int begin, int end, int head) {
        if (begin - head < bar->value())
            bar->setValue(begin - head);
        else if (end > bar->value() + bar->pageStep())
            bar->setValue(end - bar->pageStep());
    };
    bring(verticalScrollBar(), rect.top() - TimetablePlan::rowPadding, rect.bottom() + TimetablePlan::rowPadding,
          TimetablePlan::headHeight);
    bring(horizontalScrollBar(), rect.left() - TimetablePlan::rowPadding, rect.right() + TimetablePlan::rowPadding,
          TimetablePlan::leftWidth);
}

void TimetableView::beginMove(const TimetableBlock &block)
{
    m_move = Move{.program = block.program,
                  .slot = block.slot,
                  .fromRow = block.row,
                  .row = block.row,
                  .time = block.time,
                  .changed = m_stored[block.program].program};
}

/// The program as it would be: at another time; on another line also at another place, or with another person.
Program TimetableView::outcomeOf(const Move &move) const
{
    Program program = m_stored[move.program].program;
    program.times[move.slot] = move.time;
    if (move.row == move.fromRow)
        return program;
    const core::TimetableRow &from = m_plan.week().rows[move.fromRow];
    const core::TimetableRow &to = m_plan.week().rows[move.row];
    if (m_plan.week().by == TimetableBy::Place) {
        program.venue = to.place;
        program.place = to.name;
    } else if (m_plan.week().by == TimetableBy::Teacher && !program.staff().contains(to.staff)) {
        if (program.teacher == from.staff)
            program.teacher = to.staff;
        else
            program.assistants.replace(program.assistants.indexOf(from.staff), to.staff);
        program.assistants.removeAll(core::StaffId{});
    }
    return program;
}

void TimetableView::moveTo(WeeklySlot time, qsizetype row)
{
    if (m_plan.week().by == TimetableBy::Grade)
        row = m_move->fromRow; // a drag does not change for whom a program is
    if (m_move->time == time && m_move->row == row)
        return;
    m_move->time = time;
    m_move->row = row;
    m_move->changed = outcomeOf(*m_move);
    core::ProgramLine line = m_stored[m_move->program];
    m_plan.tryOut(m_move->program, m_move->changed);
    m_choice = Choice{line.program.id.value, m_move->slot, row};
    setBars();
    viewport()->update();
    tellChoice();
    Q_EMIT moveChanged();
}

void TimetableView::finishMove()
{
    if (!m_move)
        return;
    Program changed = m_move->changed;
    const bool same = changed.times == m_stored[m_move->program].program.times && m_move->row == m_move->fromRow;
    if (same) {
        cancelMove();
        return;
    }
    std::ranges::sort(changed.times, {}, [](const WeeklySlot &slot) { return std::pair(slot.weekday, slot.from); });
    m_move.reset();
    m_dragging = false;
    Q_EMIT moveChanged();
    Q_EMIT moved(changed);
}

void TimetableView::cancelMove()
{
    if (!m_move)
        return;
    const Choice back{m_stored[m_move->program].program.id.value, m_move->slot, m_move->fromRow};
    m_choice = back;
    setPrograms(m_stored, m_plan.week().by, m_more);
}

/// The block moves with the arrows from now on.
void TimetableView::takeUp()
{
    const qsizetype at = m_choice ? blockOf(*m_choice) : -1;
    if (m_move || at < 0)
        return;
    beginMove(m_plan.week().blocks[at]);
    viewport()->update();
    tellChoice();
    Q_EMIT moveChanged();
}

/// Only Enter saves what was moved by keyboard: who goes elsewhere may have looked around only.
void TimetableView::leaveMove()
{
    if (!m_move || m_dragging)
        return;
    const core::Program &stored = m_stored[m_move->program].program;
    const bool same = m_move->changed.times == stored.times && m_move->row == m_move->fromRow;
    const qint64 id = stored.id.value;
    cancelMove();
    if (!same)
        Q_EMIT givenUp(id);
}

void TimetableView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_plan.fit(viewport()->width());
    setBars();
}

void TimetableView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.y() < TimetablePlan::headHeight || at.x() < TimetablePlan::leftWidth)
        return;
    leaveMove(); // begun with the keys
    const qsizetype block = m_plan.blockAt(whole(at));
    if (block < 0)
        return;
    choose(block);
    m_pressed = at;
    m_grab = int(std::lround(m_plan.minutesAt(whole(at).x()))) - m_plan.week().blocks[block].time.from;
    m_dragging = true;
}

void TimetableView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_dragging || !(event->buttons() & Qt::LeftButton)) {
        viewport()->setCursor(m_plan.blockAt(whole(at)) < 0 ? Qt::ArrowCursor : Qt::OpenHandCursor);
        return;
    }
    if (!m_move) {
        if ((at - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        const qsizetype block = m_choice ? blockOf(*m_choice) : -1;
        if (block < 0)
            return;
        beginMove(m_plan.week().blocks[block]);
        viewport()->setCursor(Qt::ClosedHandCursor);
    }
    const QPointF point = whole(at);
    // By hand a program stays within the hours that are shown, so that the scale stays what it is; near its old time it
    // falls back into it.
    const core::Timetable &week = m_plan.week();
    const WeeklySlot &before = m_stored[m_move->program].program.times[m_move->slot];
    const int wanted = std::clamp(int(std::lround(m_plan.minutesAt(point.x()))) - m_grab, week.from,
                                  std::max(week.from, week.until - (before.until - before.from)));
    WeeklySlot time = std::abs(wanted - before.from) <= nearOld ? before : placed(m_move->time, wanted);
    time.weekday = m_plan.dayAt(point.x());
    moveTo(time, m_plan.rowAt(point.y()));
}

void TimetableView::mouseReleaseEvent(QMouseEvent *)
{
    viewport()->setCursor(Qt::ArrowCursor);
    if (std::exchange(m_dragging, false)) // what moves by keyboard waits for Enter
        finishMove();
}

void TimetableView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype block = m_plan.blockAt(whole(event->position().toPoint()));
    if (block >= 0 && !m_move)
        Q_EMIT opened(m_plan.programs()[m_plan.week().blocks[block].program].program.id.value);
}

/// Arrows move what was taken up; with Ctrl they take it up, too.
bool TimetableView::isMoveKey(const QKeyEvent *event)
{
    const bool leap = event->modifiers() & Qt::ControlModifier;
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool across = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if ((!sideways && !across) || (!m_move && !leap))
        return false;
    takeUp();
    if (!m_move)
        return true;
    const int sign = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up ? -1 : 1;
    WeeklySlot time = m_move->time;
    qsizetype row = m_move->row;
    if (across)
        row = std::clamp<qsizetype>(row + sign, 0, m_plan.week().rows.size() - 1);
    else if (leap)
        time.weekday = std::clamp(time.weekday + sign, 1, m_plan.week().days);
    else
        time = placed(time, time.from + sign * step);
    moveTo(time, row);
    reveal();
    return true;
}

void TimetableView::keyPressEvent(QKeyEvent *event)
{
    if (isMoveKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_F2: takeUp(); return;
    case Qt::Key_Escape:
        if (!m_move)
            break;
        m_dragging = false;
        cancelMove();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_move)
            finishMove();
        else if (m_choice)
            Q_EMIT opened(m_choice->program);
        return;
    case Qt::Key_Left: chooseNext(-1); return;
    case Qt::Key_Right: chooseNext(1); return;
    case Qt::Key_Up: chooseBeside(-1); return;
    case Qt::Key_Down: chooseBeside(1); return;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimetableView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (!m_choice && event->reason() != Qt::MouseFocusReason)
        chooseNext(0);
    viewport()->update();
}

void TimetableView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason) // another window in front for a moment
        leaveMove();
    viewport()->update();
}

/// Keys that are the week's own, whatever shortcuts the window has. Alt and the arrows go back and forth there.
bool TimetableView::isOwnKey(const QKeyEvent *event) const
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return !(event->modifiers() & Qt::AltModifier);
    case Qt::Key_F2: return true;
    case Qt::Key_Escape: return m_move.has_value();
    default: return false;
    }
}

bool TimetableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isOwnKey(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Week timetable"));
        tellChoice();
    }
    return QAbstractScrollArea::event(event);
}

bool TimetableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const qsizetype block = m_move ? -1 : m_plan.blockAt(whole(help->pos()));
        QToolTip::showText(help->globalPos(), block < 0 ? QString() : tooltip(block), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace ui
