// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"
#include "core/allocation/result.h"

#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

/// A second implementation of the rules, step by step and as slow as it likes. It shares nothing with the engine but
/// the structs, so that a mistake has to be made twice to stay hidden.
namespace naive {

using core::allocation::Instance;
using core::allocation::Result;

using Key = std::tuple<int, int, int, int>;

[[nodiscard]] bool clash(const Instance &instance, int a, int b);
[[nodiscard]] bool eligible(const Instance &instance, int child, int offering);
[[nodiscard]] Key key(const Instance &instance, int child, int offering, int block, int round);

/// The outcome, and who asked for what in which round (only offerings that had seats left then).
struct Outcome {
    Result result{};
    std::map<std::pair<int, int>, std::set<int>> asked{}; ///< (round, offering) → children
};
[[nodiscard]] Outcome arrange(const Instance &instance);

using Holding = std::vector<std::pair<int, bool>>; ///< offering, pinned?

/// The waiting list of an offering as (child, what she gives up), best first.
[[nodiscard]] std::vector<std::pair<int, QList<int>>> waiting(const Instance &instance,
                                                              const std::vector<Holding> &held,
                                                              const std::set<std::pair<int, int>> &declined,
                                                              int offering);

} // namespace naive
