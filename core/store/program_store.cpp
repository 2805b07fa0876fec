// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/program_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

#include <QHash>
#include <QJsonArray>

namespace core::store {

using db::Statement;

namespace {

const db::Mapping<Program> &mapping()
{
    static const db::Mapping<Program> programs("program", {
                                                              {"term", &Program::term},
                                                              {"title", &Program::title},
                                                              {"mode", &Program::mode},
                                                              {"category", &Program::category},
                                                              {"grades", &Program::grades},
                                                              {"place", &Program::place},
                                                              {"teacher", &Program::teacher},
                                                              {"assistant", &Program::assistant},
                                                              {"seats", &Program::seats},
                                                              {"minimum", &Program::minimum},
                                                              {"keep_open", &Program::keepOpen},
                                                          });
    return programs;
}

QList<WeeklySlot> timesOf(db::Connection &connection, ProgramId id)
{
    Statement s(connection,
                "select weekday, begins, finishes from program_time where program = ?1 order by weekday, begins");
    s.with(id);
    QList<WeeklySlot> times;
    while (s.step())
        times << WeeklySlot{s.at<int>(0), s.at<int>(1), s.at<int>(2)};
    return times;
}

QHash<qint64, int> counts(db::Connection &connection, const QByteArray &sql, TermId term)
{
    Statement s(connection, sql);
    s.with(term);
    QHash<qint64, int> found;
    while (s.step())
        found.insert(s.number(0), s.at<int>(1));
    return found;
}

} // namespace

QList<Program> ProgramStore::list(TermId term) const
{
    QHash<qint64, QList<WeeklySlot>> times;
    Statement s(m_db, "select t.program, t.weekday, t.begins, t.finishes from program_time t "
                      "join program p on p.id = t.program where p.term = ?1 order by t.program, t.weekday, t.begins");
    s.with(term);
    while (s.step())
        times[s.number(0)] << WeeklySlot{s.at<int>(1), s.at<int>(2), s.at<int>(3)};
    QList<Program> programs = mapping().list(m_db, "where term = ?1 order by id", term);
    for (Program &program : programs)
        program.times = times.value(program.id.value);
    return programs;
}

QList<ProgramLine> ProgramStore::lines(TermId term) const
{
    const QHash<qint64, int> wishes =
        counts(m_db,
               "select w.program, count(*) from application_wish w join application a on a.id = w.application "
               "where a.term = ?1 and a.step not in ('withdrawn', 'declined') group by w.program",
               term);
    const QHash<qint64, int> seats =
        counts(m_db, "select program, count(*) from seat where term = ?1 and freed is null group by program", term);
    QHash<qint64, QString> teachers;
    for (Statement s(m_db, "select id, name from staff"); s.step();)
        teachers.insert(s.number(0), s.text(1));
    QList<ProgramLine> lines;
    for (const Program &program : list(term))
        lines << ProgramLine{.program = program,
                             .teacherName = teachers.value(program.teacher.value),
                             .wishes = wishes.value(program.id.value),
                             .seated = seats.value(program.id.value)};
    return lines;
}

std::optional<Program> ProgramStore::find(ProgramId id) const
{
    std::optional<Program> program = mapping().find(m_db, id);
    if (program)
        program->times = timesOf(m_db, id);
    return program;
}

ProgramId ProgramStore::insert(const db::Transaction &write, const Program &program)
{
    const ProgramId id = mapping().insert(write, program);
    writeTimes(write, id, program.times);
    return id;
}

bool ProgramStore::update(const db::Transaction &write, const Program &program)
{
    if (!mapping().update(write, program))
        return false;
    Statement(write.connection(), "delete from program_time where program = ?1").with(program.id).run();
    writeTimes(write, program.id, program.times);
    return true;
}

void ProgramStore::remove(const db::Transaction &write, ProgramId id) { mapping().remove(write, id); }

int ProgramStore::mentionsOf(ProgramId id) const
{
    Statement s(m_db, "select (select count(*) from application_wish where program = ?1) + "
                      "(select count(*) from seat where program = ?1) + (select count(*) from pin where program = ?1)");
    s.with(id);
    s.step();
    return s.at<int>(0);
}

QJsonObject ProgramStore::json(const Program &program)
{
    QJsonObject object = mapping().json(program);
    QJsonArray times;
    for (const WeeklySlot &slot : program.times)
        times << QJsonArray{slot.weekday, slot.from, slot.until};
    object.insert(QStringLiteral("times"), times);
    return object;
}

void ProgramStore::writeTimes(const db::Transaction &write, ProgramId id, const QList<WeeklySlot> &times)
{
    for (const WeeklySlot &slot : times)
        Statement(write.connection(),
                  "insert into program_time (program, weekday, begins, finishes) values (?1, ?2, ?3, ?4)")
            .with(id, slot.weekday, slot.from, slot.until)
            .run();
}

void ProgramStore::take(Program &to, const Program &from, const QStringList &columns)
{
    mapping().take(to, from, columns);
    if (columns.contains(QStringLiteral("times")))
        to.times = from.times;
}

} // namespace core::store
