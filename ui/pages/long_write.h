// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/job_bar.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/page_desk.h"

#include <QCoreApplication>

#include <utility>

namespace ui {

/// Counts a write under way until its job is gone, whatever becomes of the page that started it.
inline void countWrite(PageDesk &desk, Job *job)
{
    ++desk.writing;
    QObject::connect(job, &QObject::destroyed, &desk.book.events, [&desk] { --desk.writing; });
}

/// One after the other: while something is still being written, the bar says so.
inline bool isBusyWriting(const PageDesk &desk, MessageBar &messages)
{
    if (desk.writing > 0)
        messages.showCaution(QCoreApplication::translate(
            "LongWrite", "Something is still being written. Wait until it is done, or stop it."));
    return desk.writing > 0;
}

/// A write that may take longer than a blink, in a page or guide `host`: `act(book, progress)` runs away from the
/// window's thread through a second door to the file, `done(result)` here. A school in memory is written at once, and
/// then there is no job to answer. While another such write is under way nothing happens, and the bar says why.
template<class Host, class Act, class Done>
Job *writeAway(Host &host, PageDesk &desk, const QString &what, Act act, Done done)
{
    if (isBusyWriting(desk, *host.messages()))
        return nullptr;
    if (auto door = desk.book.beside()) {
        Job *job = host.run(
            what,
            [door = std::move(door), act = std::move(act)](const core::Progress &progress) mutable {
                auto result = act(*door, progress);
                door.reset(); // its connection is closed before anybody is told
                return result;
            },
            std::move(done), JobKind::Writing);
        countWrite(desk, job);
        return job;
    }
    done(act(desk.book, core::Progress()));
    return nullptr;
}

/// The same in a guide, which can neither be left nor gone back in while it writes.
template<class Host, class Act, class Done>
void writeBusy(Host &guide, PageDesk &desk, const QString &what, Act act, Done done)
{
    guide.setBusy(true);
    if (Job *job = writeAway(guide, desk, what, std::move(act), std::move(done)))
        QObject::connect(job, &Job::ended, &guide, [&guide] { guide.setBusy(false); });
    else
        guide.setBusy(false);
}

} // namespace ui
