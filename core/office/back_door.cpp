// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/back_door.h"

#include "core/domain/codes.h"
#include "core/store/calendar_store.h"
#include "core/store/enrolment_store.h"
#include "core/store/program_store.h"
#include "core/store/seat_store.h"
#include "core/store/student_store.h"

namespace core {

using namespace Qt::Literals::StringLiterals;

BackDoor::BackDoor(SchoolBook &book)
    : m_db(book.m_connection), m_journal(book.m_connection), m_clock(book.clock()), m_actor(book.actor())
{
    if (!m_db.isInMemory())
        throw Failure(FailureCode::Bug, {{u"where"_s, u"back door of a school in a file"_s}});
}

/// The journal says that nobody entered it by the front.
void BackDoor::note(const db::Transaction &write, Subject subject, qint64 id)
{
    m_journal.note(write, m_actor, m_clock.now(), u"record.planted"_s, subject, id, {}, {});
}

void BackDoor::put(const Application &application)
{
    store::EnrolmentStore store(m_db);
    const std::optional<Application> before = store.find(application.id);
    Application now = application;
    now.step = before ? before->step : application.step;
    db::Transaction write(m_db);
    if (!before || !store.update(write, now))
        changedMeanwhile(Subject::Application, application.id.value);
    if (now.step != application.step) {
        ++now.version;
        const ApplicationMove move{.application = application.id,
                                   .from = before->step,
                                   .to = application.step,
                                   .at = m_clock.now(),
                                   .actor = m_actor.name,
                                   .reason = u"—"_s};
        if (!store.move(write, now, move))
            changedMeanwhile(Subject::Application, application.id.value);
    }
    note(write, Subject::Application, application.id.value);
    write.commit();
}

void BackDoor::put(const StudentRecord &record)
{
    db::Transaction write(m_db);
    if (!store::StudentStore(m_db).update(write, record))
        changedMeanwhile(Subject::Student, record.student.id.value);
    note(write, Subject::Student, record.student.id.value);
    write.commit();
}

ProgramId BackDoor::add(const Program &program)
{
    db::Transaction write(m_db);
    const ProgramId id = store::ProgramStore(m_db).insert(write, program);
    note(write, Subject::Program, id.value);
    write.commit();
    return id;
}

void BackDoor::put(const Program &program)
{
    db::Transaction write(m_db);
    if (!store::ProgramStore(m_db).update(write, program))
        changedMeanwhile(Subject::Program, program.id.value);
    note(write, Subject::Program, program.id.value);
    write.commit();
}

void BackDoor::put(const SchoolDay &day)
{
    db::Transaction write(m_db);
    note(write, Subject::Calendar, store::CalendarStore(m_db).put(write, day).value);
    write.commit();
}

void BackDoor::put(const Pin &pin)
{
    db::Transaction write(m_db);
    store::SeatStore(m_db).keep(write, pin);
    note(write, Subject::Student, pin.student.value);
    write.commit();
}

void BackDoor::add(const Seat &seat)
{
    db::Transaction write(m_db);
    (void)store::SeatStore(m_db).insert(write, seat);
    note(write, Subject::Student, seat.student.value);
    write.commit();
}

} // namespace core
