// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/care_rules.h"

#include "core/policy/rulebook.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isCareOn(const Program &program, Weekday day)
{
    return program.mode == ProgramMode::InclusiveCare &&
           std::ranges::any_of(program.times, [day](const WeeklySlot &slot) { return slot.weekday == day; });
}

} // namespace

Findings checkCareOffered(const QList<CareAsked> &asked, const QList<Program> &programs)
{
    Findings found;
    for (Weekday day = 1; day <= 7; ++day) {
        GradeSet served;
        for (const Program &program : programs)
            if (isCareOn(program, day))
                served.bits |= program.grades.bits;
        std::array<int, 10> without{};
        int count = 0;
        for (const CareAsked &child : asked)
            if (child.days.contains(day) && child.grade >= 1 && child.grade <= 9 && !served.contains(child.grade)) {
                ++without[size_t(child.grade)];
                ++count;
            }
        QStringList grades;
        for (int grade = 1; grade <= 9; ++grade)
            if (without[size_t(grade)] > 0)
                grades << QString::number(grade);
        if (count > 0)
            found << finding("care.offered"_L1, {}, {{u"day"_s, day}, {u"grades"_s, grades}, {u"count"_s, count}});
    }
    return found;
}

namespace {

/// Care groups of a day that serve common grades, with the children their places hold together; 0: not known.
struct CareRoom {
    int grades = 0;
    int room = 0;
    bool known = true;
};

QList<CareRoom> roomsOn(Weekday day, const QList<Program> &programs, const QList<Place> &places)
{
    QList<CareRoom> rooms;
    for (const Program &program : programs) {
        if (!isCareOn(program, day))
            continue;
        const auto place = std::ranges::find(places, program.venue, &Place::id);
        const int capacity = place == places.end() ? 0 : place->capacity;
        CareRoom joined{.grades = program.grades.bits, .room = capacity, .known = capacity > 0};
        rooms.removeIf([&joined](const CareRoom &other) {
            if ((other.grades & joined.grades) == 0)
                return false;
            joined.grades |= other.grades;
            joined.room += other.room;
            joined.known = joined.known && other.known;
            return true;
        });
        rooms << joined;
    }
    return rooms;
}

} // namespace

Findings checkCareRoom(const QList<CareAsked> &asked, const QList<Program> &programs, const QList<Place> &places)
{
    Findings found;
    for (Weekday day = 1; day <= 7; ++day)
        for (const CareRoom &care : roomsOn(day, programs, places)) {
            const GradeSet grades{care.grades};
            const auto count = std::ranges::count_if(asked, [&](const CareAsked &child) {
                return child.days.contains(day) && grades.contains(child.grade);
            });
            if (!care.known || count <= care.room)
                continue;
            QStringList served;
            for (const int grade : grades.grades())
                served << QString::number(grade);
            found << finding(
                "care.room"_L1, {},
                {{u"day"_s, day}, {u"grades"_s, served}, {u"count"_s, int(count)}, {u"room"_s, care.room}});
        }
    return found;
}

Findings checkCareGranted(const Application &application, const QString &name, bool seatsGiven)
{
    const bool undecided = application.step == Step::Applied || application.step == Step::ClassReviewed;
    if (!seatsGiven || !undecided || application.care.isEmpty())
        return {};
    return {
        finding("care.granted"_L1, u"step"_s, {{u"name"_s, name}, {u"step"_s, static_cast<int>(application.step)}})};
}

} // namespace core::policy
