// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/program.h"

#include "core/domain/codes.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString classPrefix = u"class-"_s;

} // namespace

QString groupName(PriorityGroup group) { return word(group); }

QString groupName(ClassId schoolClass) { return classPrefix + schoolClass.text(); }

std::optional<PriorityGroup> priorityGroupOf(const QString &name)
{
    for (const auto &[group, text] : Words<PriorityGroup>::list)
        if (name == QLatin1String(text))
            return group;
    return std::nullopt;
}

std::optional<ClassId> classOfGroup(const QString &name)
{
    if (!name.startsWith(classPrefix))
        return std::nullopt;
    const ClassId id{name.mid(classPrefix.size()).toLongLong()};
    return id.isSet() ? std::optional(id) : std::nullopt;
}

QList<SeatBlock> seatBlocks(const Program &program)
{
    const auto add = [&program](QList<SeatBlock> &blocks, bool extra) {
        for (const SeatReserve &reserve : program.reserves)
            if (reserve.extra == extra && reserve.seats > 0)
                blocks << SeatBlock{.seats = reserve.seats, .favours = reserve.favours, .usesTier = reserve.usesTier};
    };
    QList<SeatBlock> blocks;
    add(blocks, false);
    const int open = std::max(0, program.seats - program.reserved());
    if (open > 0 || program.reserves.isEmpty())
        blocks << SeatBlock{.seats = open, .favours = {}, .usesTier = program.openTier};
    add(blocks, true);
    return blocks;
}

QString nextSectionTitle(const Program &program, const QList<Program> &others)
{
    const QString course = program.course.isEmpty() ? program.title : program.course;
    for (int section = 2;; ++section) {
        const QString title = u"%1(%2)"_s.arg(course).arg(section);
        if (std::ranges::none_of(others, [&title](const Program &other) { return other.title == title; }))
            return title;
    }
}

} // namespace core
