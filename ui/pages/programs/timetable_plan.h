// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timetable.h"

#include <QHash>
#include <QRectF>

namespace ui {

/// The week as it is painted: where each line and each block stands. While something is moved, lines stay as they are
/// and only grow, so that nothing slips away under the hand.
class TimetablePlan
{
public:
    static constexpr int laneHeight = 50;
    static constexpr int laneGap = 3;
    static constexpr int rowPadding = 5;
    static constexpr int leftWidth = 104;
    static constexpr int headHeight = 40;
    static constexpr double leastPixelsAMinute = 0.75;

    void set(const QList<core::ProgramLine> &programs, core::TimetableBy by,
             const QList<core::TimetableRow> &more = {});
    /// The same with one program changed; the lines keep their places.
    void tryOut(qsizetype program, const core::Program &changed);
    void fit(int width);

    [[nodiscard]] const core::Timetable &week() const { return m_week; }
    [[nodiscard]] const QList<core::ProgramLine> &programs() const { return m_programs; }
    [[nodiscard]] const QList<core::TimetableClash> &clashes() const { return m_clashes; }
    /// The clashes of one weekly time, by their place in clashes().
    [[nodiscard]] QList<qsizetype> clashesOf(qsizetype program, qsizetype slot) const
    {
        return m_clashesOf.value({program, slot});
    }
    [[nodiscard]] QSize size() const { return {leftWidth + int(m_dayWidth * m_week.days), headHeight + m_tops.last()}; }
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    /// From the top of the lines on.
    [[nodiscard]] int top(qsizetype row) const { return m_tops[row]; }
    [[nodiscard]] int bottom(qsizetype row) const { return m_tops[row + 1]; }
    [[nodiscard]] double xOf(core::Weekday day, int minutes) const;
    /// Where a block stands in the whole picture, heads included.
    [[nodiscard]] QRectF rectOf(const core::TimetableBlock &block) const;
    /// -1 where none is.
    [[nodiscard]] qsizetype blockAt(QPointF point) const;
    [[nodiscard]] qsizetype rowAt(double y) const;
    [[nodiscard]] core::Weekday dayAt(double x) const;
    /// Minutes since midnight at a place in a day.
    [[nodiscard]] double minutesAt(double x) const;

private:
    void measure();
    void findClashes();

    QList<core::ProgramLine> m_stored{};
    QList<core::ProgramLine> m_programs{};
    QList<core::TimetableRow> m_more{};
    core::Timetable m_week{};
    QList<core::TimetableClash> m_clashes{};
    QHash<std::pair<qsizetype, qsizetype>, QList<qsizetype>> m_clashesOf{};
    QList<int> m_lanes{}; ///< of each line, the least
    QList<int> m_tops{0};
    double m_dayWidth = 200;
    int m_width = 0;
};

} // namespace ui
