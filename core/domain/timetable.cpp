// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/timetable.h"

#include "core/base/person_name.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

namespace core {

namespace {

constexpr int halfHour = 30;

/// A weekly time of a program, by index.
struct Session {
    const Program *program = nullptr;
    qsizetype at = 0;
    qsizetype slot = 0;
    WeeklySlot time{};
};

QList<Session> sessionsOf(const QList<Program> &programs)
{
    QList<Session> sessions;
    for (qsizetype at = 0; at < programs.size(); ++at)
        for (qsizetype slot = 0; slot < programs[at].times.size(); ++slot)
            if (const WeeklySlot &time = programs[at].times[slot]; time.from < time.until)
                sessions << Session{&programs[at], at, slot, time};
    std::ranges::stable_sort(sessions, {}, [](const Session &s) { return std::tuple(s.time.weekday, s.time.from); });
    return sessions;
}

bool isOnePlace(const Program &a, const Program &b)
{
    if (a.venue.isSet() && b.venue.isSet())
        return a.venue == b.venue;
    return !a.place.isEmpty() && a.place == b.place;
}

void compare(const Session &a, const Session &b, QList<TimetableClash> &clashes)
{
    const TimetableClash found{.one = a.at, .slot = a.slot, .other = b.at, .otherSlot = b.slot};
    const auto add = [&](Overlap kind, StaffId who = {}, int grade = 0) {
        clashes << found;
        clashes.last().kind = kind;
        clashes.last().who = who;
        clashes.last().grade = grade;
    };
    const Program &one = *a.program;
    const Program &other = *b.program;
    if (isOnePlace(one, other))
        add(Overlap::Place);
    const auto isStaff = [](const Program &program, StaffId who) {
        return program.teacher == who || program.assistants.contains(who);
    };
    if (one.teacher.isSet() && isStaff(other, one.teacher))
        add(Overlap::Staff, one.teacher);
    for (const StaffId who : one.assistants)
        if (isStaff(other, who))
            add(Overlap::Staff, who);
    if (!one.course.isEmpty() && one.course == other.course)
        add(Overlap::Sections);
    if (one.mode == ProgramMode::InclusiveCare && other.mode == ProgramMode::InclusiveCare)
        if (const QList<int> shared = GradeSet{one.grades.bits & other.grades.bits}.grades(); !shared.isEmpty())
            add(Overlap::Care, {}, shared.first());
}

/// The lines of a week in their order, and which of them a program stands on.
class Lines
{
public:
    explicit Lines(TimetableBy by) : m_by(by) {}

    void add(const ProgramLine &line)
    {
        const Program &program = line.program;
        switch (m_by) {
        case TimetableBy::Grade:
            for (const int grade : program.grades.grades())
                m_rows.try_emplace({false, QByteArray(1, char('0' + grade)), grade}, TimetableRow{.grade = grade});
            break;
        case TimetableBy::Place:
            m_rows.try_emplace(key(program.place, program.venue.value),
                               TimetableRow{.place = program.venue, .name = program.place});
            break;
        case TimetableBy::Teacher:
            if (program.staff().isEmpty())
                m_rows.try_emplace(key({}, 0), TimetableRow{});
            if (program.teacher.isSet())
                addPerson(program.teacher, line.teacherName);
            for (qsizetype i = 0; i < program.assistants.size(); ++i)
                addPerson(program.assistants[i], line.assistantNames.value(i));
        }
    }

    void add(const TimetableRow &row)
    {
        if (m_by != TimetableBy::Grade)
            m_rows.try_emplace(key(row.name, row.place.value + row.staff.value), row);
    }

    [[nodiscard]] QList<TimetableRow> rows()
    {
        QList<TimetableRow> rows;
        for (const auto &[key, row] : m_rows) {
            m_byStaff.insert(row.staff, rows.size());
            m_byPlace.insert({row.place.value, row.name}, rows.size());
            m_byGrade[static_cast<size_t>(row.grade)] = rows.size();
            rows << row;
        }
        return rows;
    }

    [[nodiscard]] QList<qsizetype> of(const Program &program) const
    {
        QList<qsizetype> rows;
        if (m_by == TimetableBy::Grade)
            for (const int grade : program.grades.grades())
                rows << m_byGrade.at(static_cast<size_t>(grade));
        else if (m_by == TimetableBy::Place)
            rows << m_byPlace.value({program.venue.value, program.place});
        else if (program.staff().isEmpty())
            rows << m_byStaff.value({});
        else
            for (const StaffId who : program.staff())
                if (const qsizetype row = m_byStaff.value(who); !rows.contains(row))
                    rows << row;
        return rows;
    }

private:
    using Key = std::tuple<bool, QByteArray, qint64>;
    /// By sound; who or what has no name comes last.
    [[nodiscard]] static Key key(const QString &name, qint64 id) { return {name.isEmpty(), pinyinOrder(name), id}; }
    void addPerson(StaffId who, const QString &name)
    {
        m_rows.try_emplace(key(name, who.value), TimetableRow{.staff = who, .name = name});
    }

    TimetableBy m_by;
    std::map<Key, TimetableRow> m_rows{};
    QHash<StaffId, qsizetype> m_byStaff{};
    QHash<std::pair<qint64, QString>, qsizetype> m_byPlace{};
    std::array<qsizetype, 10> m_byGrade{};
};

/// The first lane that is free again goes to the next block, so that a line is as low as can be.
void stack(Timetable &table)
{
    std::ranges::sort(table.blocks, {}, [](const TimetableBlock &b) {
        return std::tuple(b.row, b.time.weekday, b.time.from, b.program, b.slot);
    });
    QList<int> ends;
    for (qsizetype i = 0; i < table.blocks.size(); ++i) {
        TimetableBlock &block = table.blocks[i];
        const bool anew =
            i == 0 || table.blocks[i - 1].row != block.row || table.blocks[i - 1].time.weekday != block.time.weekday;
        if (anew)
            ends.clear();
        while (block.lane < ends.size() && ends[block.lane] > block.time.from)
            ++block.lane;
        if (block.lane == ends.size())
            ends << 0;
        ends[block.lane] = block.time.until;
        TimetableRow &row = table.rows[block.row];
        row.lanes = std::max(row.lanes, block.lane + 1);
    }
}

} // namespace

QList<TimetableClash> clashesOf(const QList<Program> &programs)
{
    QList<TimetableClash> clashes;
    const QList<Session> sessions = sessionsOf(programs);
    for (qsizetype i = 0; i < sessions.size(); ++i)
        for (qsizetype later = i + 1; later < sessions.size(); ++later) {
            const Session &a = sessions[i];
            const Session &b = sessions[later];
            if (b.time.weekday != a.time.weekday || b.time.from >= a.time.until)
                break; // sorted: nobody after this one begins before the first is over
            if (a.at != b.at)
                compare(a, b, clashes);
        }
    return clashes;
}

Timetable timetableOf(const QList<ProgramLine> &programs, TimetableBy by, const QList<TimetableRow> &more)
{
    Timetable table{.by = by};
    Lines lines(by);
    for (const ProgramLine &line : programs)
        lines.add(line);
    for (const TimetableRow &row : more)
        lines.add(row);
    table.rows = lines.rows();
    for (qsizetype at = 0; at < programs.size(); ++at) {
        const Program &program = programs[at].program;
        const QList<qsizetype> rows = lines.of(program);
        for (qsizetype slot = 0; slot < program.times.size(); ++slot) {
            const WeeklySlot &time = program.times[slot];
            if (time.weekday < 1 || time.weekday > 7 || time.from >= time.until)
                continue;
            table.days = time.weekday > 5 ? 7 : table.days;
            table.from = std::min(table.from, time.from / halfHour * halfHour);
            table.until = std::max(table.until, (time.until + halfHour - 1) / halfHour * halfHour);
            for (const qsizetype row : rows)
                table.blocks << TimetableBlock{.program = at, .slot = slot, .row = row, .time = time};
        }
    }
    stack(table);
    return table;
}

} // namespace core
