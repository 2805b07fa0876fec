// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <exception>
#include <functional>
#include <stop_token>

namespace core {

/// Thrown out of long work when the person at the desk has asked to stop. Nothing was written.
struct Cancelled : std::exception {
    [[nodiscard]] const char *what() const noexcept override { return "cancelled"; }
};

/// How long work tells how far it is, and learns that it should stop.
class Progress
{
public:
    using Tell = std::function<void(qint64 done, qint64 total)>;

    Progress() = default;
    Progress(Tell tell, std::stop_token stop) : m_tell(std::move(tell)), m_stop(std::move(stop)) {}

    /// Steps done of total; throws Cancelled when a stop was asked.
    void at(qint64 done, qint64 total) const
    {
        if (m_stop.stop_requested())
            throw Cancelled{};
        if (m_tell)
            m_tell(done, total);
    }

private:
    Tell m_tell{};
    std::stop_token m_stop{};
};

} // namespace core
