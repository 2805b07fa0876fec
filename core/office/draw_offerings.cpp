// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/draw_offerings.h"

#include <map>
#include <set>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Names for the stretches of a weekday between any two bounds of the term's times, so that two programs share a name
/// exactly when their times overlap.
QStringList stretches(const Program &program, const std::map<Weekday, std::set<int>> &bounds, bool wholeDay)
{
    QStringList names;
    for (const WeeklySlot &slot : program.times) {
        if (wholeDay) {
            names << u"day-%1"_s.arg(slot.weekday);
            continue;
        }
        for (const int bound : bounds.at(slot.weekday))
            if (bound >= slot.from && bound < slot.until)
                names << u"%1-%2:%3"_s.arg(slot.weekday).arg(bound / 60).arg(bound % 60, 2, 10, QLatin1Char('0'));
    }
    names.removeDuplicates();
    return names;
}

QList<allocation::Block> blocksOf(const Program &program, QStringList &groups)
{
    QList<allocation::Block> blocks;
    for (const SeatBlock &block : seatBlocks(program)) {
        blocks << allocation::Block{.seats = block.seats, .favours = {}, .usesTier = block.usesTier};
        for (const QString &group : block.favours) {
            if (!groups.contains(group))
                groups << group;
            blocks.last().favours << static_cast<int>(groups.indexOf(group));
        }
    }
    return blocks;
}

} // namespace

DrawOfferings drawOfferings(const QList<Program> &programs, bool oneCourseADay)
{
    QList<Program> courses = programs;
    courses.removeIf([](const Program &program) { return program.mode != ProgramMode::PersonalisedCourse; });
    std::map<Weekday, std::set<int>> bounds;
    for (const Program &course : std::as_const(courses))
        for (const WeeklySlot &slot : course.times)
            bounds[slot.weekday].insert({slot.from, slot.until});
    DrawOfferings draw;
    for (const Program &course : std::as_const(courses)) {
        draw.at.insert(course.id, static_cast<int>(draw.offerings.size()));
        draw.offerings << allocation::Offering{.id = course.id.text(),
                                               .times = stretches(course, bounds, oneCourseADay),
                                               .course = course.course,
                                               .minimum = course.minimum,
                                               .keepOpen = course.keepOpen,
                                               .blocks = blocksOf(course, draw.groups),
                                               .grades = course.grades.grades()};
    }
    return draw;
}

QList<int> drawGroups(const StudentLine &pupil, const QStringList &groups)
{
    QList<int> found;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const auto priority = priorityGroupOf(groups[i]);
        const bool isIn = priority ? pupil.groups.contains(*priority) : groups[i] == groupName(pupil.schoolClass);
        if (isIn)
            found << static_cast<int>(i);
    }
    return found;
}

} // namespace core
