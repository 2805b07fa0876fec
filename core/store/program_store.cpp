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
                                                              {"course", &Program::course},
                                                              {"mode", &Program::mode},
                                                              {"category", &Program::category},
                                                              {"grades", &Program::grades},
                                                              {"venue", &Program::venue},
                                                              {"place", &Program::place},
                                                              {"teacher", &Program::teacher},
                                                              {"assistant", &Program::assistant},
                                                              {"seats", &Program::seats},
                                                              {"open_tier", &Program::openTier},
                                                              {"minimum", &Program::minimum},
                                                              {"keep_open", &Program::keepOpen},
                                                              {"fee", &Program::fee},
                                                              {"fee_unit", &Program::feeUnit},
                                                              {"fee_document", &Program::feeDocument},
                                                              {"description", &Program::description},
                                                              {"bring", &Program::bring},
                                                          });
    return programs;
}

/// What stands in tables of its own, for one program or all of a term: `which` says whose rows.
template<class Id>
QHash<qint64, Program> parts(db::Connection &connection, const QByteArray &which, Id of)
{
    QHash<qint64, Program> found;
    Statement times(connection, "select t.program, t.weekday, t.begins, t.finishes from program_time t " + which +
                                    " order by t.program, t.weekday, t.begins");
    times.with(of);
    while (times.step())
        found[times.number(0)].times << WeeklySlot{times.at<int>(1), times.at<int>(2), times.at<int>(3)};
    Statement staff(connection,
                    "select t.program, t.staff from program_staff t " + which + " order by t.program, t.position");
    staff.with(of);
    while (staff.step())
        found[staff.number(0)].assistants << staff.at<StaffId>(1);
    Statement reserves(connection, "select t.program, t.seats, t.extra, t.favours, t.uses_tier from seat_reserve t " +
                                       which + " order by t.program, t.position");
    reserves.with(of);
    while (reserves.step())
        found[reserves.number(0)].reserves << SeatReserve{.seats = reserves.at<int>(1),
                                                          .extra = reserves.at<bool>(2),
                                                          .favours = reserves.text(3).split(u' '),
                                                          .usesTier = reserves.at<bool>(4)};
    return found;
}

void takeParts(Program &program, const Program &from)
{
    program.times = from.times;
    program.assistants = from.assistants;
    program.reserves = from.reserves;
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
    const QHash<qint64, Program> found = parts(m_db, "join program p on p.id = t.program where p.term = ?1", term);
    QList<Program> programs = mapping().list(m_db, "where term = ?1 order by id", term);
    for (Program &program : programs)
        takeParts(program, found.value(program.id.value));
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
    for (const Program &program : list(term)) {
        lines << ProgramLine{.program = program,
                             .teacherName = teachers.value(program.teacher.value),
                             .wishes = wishes.value(program.id.value),
                             .seated = seats.value(program.id.value)};
        for (const StaffId assistant : program.assistants)
            lines.last().assistantNames << teachers.value(assistant.value);
    }
    return lines;
}

std::optional<Program> ProgramStore::find(ProgramId id) const
{
    std::optional<Program> program = mapping().find(m_db, id);
    if (program)
        takeParts(*program, parts(m_db, "where t.program = ?1", id).value(id.value));
    return program;
}

ProgramId ProgramStore::insert(const db::Transaction &write, const Program &program)
{
    const ProgramId id = mapping().insert(write, program);
    writeParts(write, id, program);
    return id;
}

bool ProgramStore::update(const db::Transaction &write, const Program &program)
{
    if (!mapping().update(write, program))
        return false;
    for (const QByteArray table : {"program_time", "program_staff", "seat_reserve"})
        Statement(write.connection(), "delete from " + table + " where program = ?1").with(program.id).run();
    writeParts(write, program.id, program);
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
    QJsonArray assistants;
    for (const StaffId assistant : program.assistants)
        assistants << assistant.value;
    object.insert(QStringLiteral("assistants"), assistants);
    QJsonArray reserves;
    for (const SeatReserve &reserve : program.reserves)
        reserves << QJsonObject{{QStringLiteral("seats"), reserve.seats},
                                {QStringLiteral("extra"), reserve.extra},
                                {QStringLiteral("favours"), reserve.favours.join(u' ')},
                                {QStringLiteral("uses_tier"), reserve.usesTier}};
    object.insert(QStringLiteral("reserves"), reserves);
    return object;
}

void ProgramStore::writeParts(const db::Transaction &write, ProgramId id, const Program &program)
{
    for (const WeeklySlot &slot : program.times)
        Statement(write.connection(),
                  "insert into program_time (program, weekday, begins, finishes) values (?1, ?2, ?3, ?4)")
            .with(id, slot.weekday, slot.from, slot.until)
            .run();
    for (qsizetype i = 0; i < program.assistants.size(); ++i)
        Statement(write.connection(), "insert into program_staff (program, staff, position) values (?1, ?2, ?3)")
            .with(id, program.assistants.at(i), i)
            .run();
    for (qsizetype i = 0; i < program.reserves.size(); ++i) {
        const SeatReserve &reserve = program.reserves.at(i);
        Statement(write.connection(), "insert into seat_reserve (program, position, seats, extra, favours, uses_tier) "
                                      "values (?1, ?2, ?3, ?4, ?5, ?6)")
            .with(id, i, reserve.seats, reserve.extra, reserve.favours.join(u' '), reserve.usesTier)
            .run();
    }
}

void ProgramStore::take(Program &to, const Program &from, const QStringList &columns)
{
    mapping().take(to, from, columns);
    if (columns.contains(QStringLiteral("times")))
        to.times = from.times;
    if (columns.contains(QStringLiteral("assistants")))
        to.assistants = from.assistants;
    if (columns.contains(QStringLiteral("reserves")))
        to.reserves = from.reserves;
    if (columns.contains(QStringLiteral("place")))
        to.venue = from.venue;
}

} // namespace core::store
