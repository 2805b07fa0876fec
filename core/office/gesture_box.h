// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/changes.h"

#include <atomic>

namespace core {

/// What one transaction did to the rows of the file, by its number in the journal.
struct Gesture {
    qint64 number = 0;
    db::Changes changes{};
};

/// Where every door of an open file lays down what it has committed, from whatever thread; the window's thread takes
/// it out. A chain with an atomic end: nobody waits.
class GestureBox
{
public:
    GestureBox() = default;
    ~GestureBox();
    GestureBox(const GestureBox &) = delete;
    GestureBox &operator=(const GestureBox &) = delete;

    void put(Gesture gesture);
    /// Oldest first.
    [[nodiscard]] QList<Gesture> takeAll();

private:
    struct Link {
        Gesture gesture{};
        Link *before = nullptr;
    };
    std::atomic<Link *> m_last{nullptr};
};

} // namespace core
