// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/db/transaction.h"
#include "core/office/events.h"
#include "core/store/journal_store.h"

namespace core {

/// What every office has at hand: the file, the clock, the person at the desk, the journal and the bell.
struct Desk {
    db::Connection &book;
    const Clock &clock;
    Events &events;
    Actor actor{};
    store::JournalStore journal;

    Desk(db::Connection &connection, const Clock &theClock, Events &bell)
        : book(connection), clock(theClock), events(bell), journal(connection)
    {}

    /// Notes an act of the person at the desk in the same transaction.
    void note(const db::Transaction &write, const QString &action, Subject subject, qint64 id,
              const QJsonObject &before, const QJsonObject &after)
    {
        journal.note(write, actor, clock.now(), action, subject, id, before, after);
    }
};

/// What an office throws when the record on disk is not the one that was read.
[[noreturn]] inline void changedMeanwhile(Subject subject, qint64 id)
{
    throw Failure(FailureCode::ChangedMeanwhile,
                  {{QStringLiteral("subject"), static_cast<int>(subject)}, {QStringLiteral("id"), id}});
}

} // namespace core
