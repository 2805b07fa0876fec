// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

namespace core {

/// Writes rows past every rule: what an older program, another program or a damaged file may have left. Only for a
/// school in memory that is being invented, so that what the rules find can be shown and tested.
class BackDoor
{
public:
    /// Throws Failure(Bug) for a school that lies in a file.
    explicit BackDoor(SchoolBook &book);

    /// Step included, and without a line of its way.
    void put(const Application &application);
    void put(const StudentRecord &record);
    ProgramId add(const Program &program);
    void put(const Program &program);
    void put(const SchoolDay &day);
    void put(const Pin &pin);
    void add(const Seat &seat);

private:
    db::Connection &m_db;
    store::JournalStore m_journal;
    const Clock &m_clock;
    Actor m_actor;

    void note(const db::Transaction &write, Subject subject, qint64 id);
};

} // namespace core
