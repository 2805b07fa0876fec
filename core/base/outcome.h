// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"

#include <optional>
#include <utility>

namespace core {

/// The answer of an office: a value, or a refusal with its reasons. Warnings may come with either.
template<class T>
class [[nodiscard]] Outcome
{
public:
    Outcome(T value, Findings findings = {}) : m_value(std::move(value)), m_findings(std::move(findings)) {}
    static Outcome refused(Findings findings) { return Outcome(std::move(findings)); }
    /// A refusal for one reason.
    static Outcome refused(Finding finding) { return Outcome(Findings{std::move(finding)}); }

    [[nodiscard]] bool isDone() const { return m_value.has_value(); }
    explicit operator bool() const { return isDone(); }
    [[nodiscard]] const T &value() const { return *m_value; }
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    explicit Outcome(Findings findings) : m_findings(std::move(findings)) {}

    std::optional<T> m_value;
    Findings m_findings;
};

/// The value of an act that has no result but having been done.
struct Done {};

} // namespace core
