// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/timetable_plan.h"

#include <algorithm>

namespace ui {

using core::TimetableBlock;

void TimetablePlan::set(const QList<core::ProgramLine> &programs, core::TimetableBy by,
                        const QList<core::TimetableRow> &more)
{
    m_stored = m_programs = programs;
    m_more = more;
    m_week = core::timetableOf(programs, by, more);
    m_lanes.clear();
    for (const core::TimetableRow &row : m_week.rows)
        m_lanes << row.lanes;
    findClashes();
    fit(m_width);
}

void TimetablePlan::tryOut(qsizetype program, const core::Program &changed)
{
    const core::Timetable before = m_week;
    m_programs = m_stored;
    m_programs[program].program = changed;
    m_week = core::timetableOf(m_programs, before.by, before.rows);
    m_week.from = std::min(m_week.from, before.from);
    m_week.until = std::max(m_week.until, before.until);
    m_week.days = std::max(m_week.days, before.days);
    if (m_week.rows.size() != m_lanes.size())
        m_lanes = QList<int>(m_week.rows.size(), 1);
    for (qsizetype row = 0; row < m_week.rows.size(); ++row)
        m_lanes[row] = std::max(m_lanes[row], m_week.rows[row].lanes);
    findClashes();
    fit(m_width);
}

void TimetablePlan::findClashes()
{
    QList<core::Program> programs;
    for (const core::ProgramLine &line : m_programs)
        programs << line.program;
    m_clashes = core::clashesOf(programs);
    m_clashesOf.clear();
    for (qsizetype i = 0; i < m_clashes.size(); ++i) {
        m_clashesOf[{m_clashes[i].one, m_clashes[i].slot}] << i;
        m_clashesOf[{m_clashes[i].other, m_clashes[i].otherSlot}] << i;
    }
}

void TimetablePlan::fit(int width)
{
    m_width = width;
    const double least = leastPixelsAMinute * (m_week.until - m_week.from);
    m_dayWidth = std::max(least, double(width - leftWidth) / m_week.days);
    m_tops = {0};
    for (const int lanes : std::as_const(m_lanes))
        m_tops << m_tops.last() + 2 * rowPadding + lanes * (laneHeight + laneGap) - laneGap;
}

double TimetablePlan::xOf(core::Weekday day, int minutes) const
{
    const double scale = (m_dayWidth - 2 * rowPadding) / (m_week.until - m_week.from);
    return leftWidth + (day - 1) * m_dayWidth + rowPadding + (minutes - m_week.from) * scale;
}

QRectF TimetablePlan::rectOf(const TimetableBlock &block) const
{
    const double left = xOf(block.time.weekday, block.time.from);
    const double right = xOf(block.time.weekday, block.time.until);
    const int top = headHeight + m_tops[block.row] + rowPadding + block.lane * (laneHeight + laneGap);
    return {left, double(top), right - left - 1, double(laneHeight)};
}

qsizetype TimetablePlan::blockAt(QPointF point) const
{
    for (qsizetype i = 0; i < m_week.blocks.size(); ++i)
        if (rectOf(m_week.blocks[i]).contains(point))
            return i;
    return -1;
}

qsizetype TimetablePlan::rowAt(double y) const
{
    const auto below = std::ranges::upper_bound(m_tops, int(y) - headHeight);
    return std::clamp<qsizetype>(std::distance(m_tops.begin(), below) - 1, 0,
                                 std::max<qsizetype>(0, m_week.rows.size() - 1));
}

core::Weekday TimetablePlan::dayAt(double x) const
{
    return std::clamp(int((x - leftWidth) / m_dayWidth) + 1, 1, m_week.days);
}

double TimetablePlan::minutesAt(double x) const
{
    const double scale = (m_dayWidth - 2 * rowPadding) / (m_week.until - m_week.from);
    return m_week.from + (x - xOf(dayAt(x), m_week.from)) / scale;
}

} // namespace ui
