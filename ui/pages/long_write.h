// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/job_bar.h"
#include "ui/pages/page_desk.h"

#include <utility>

namespace ui {

/// A write that may take longer than a blink, in a page or guide `host`: `act(book, progress)` runs away from the
/// window's thread through a second door to the file, `done(result)` here. A school in memory is written at once.
template<class Host, class Act, class Done>
void writeAway(Host &host, PageDesk &desk, const QString &what, Act act, Done done)
{
    if (auto door = desk.book.beside())
        host.run(
            what,
            [door = std::move(door), act = std::move(act)](const core::Progress &progress) mutable {
                auto result = act(*door, progress);
                door.reset(); // its connection is closed before anybody is told
                return result;
            },
            std::move(done), JobKind::Writing);
    else
        done(act(desk.book, core::Progress()));
}

} // namespace ui
