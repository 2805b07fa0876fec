// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <vector>

namespace bench {

/// The time of one turn, in milliseconds.
template<class Work>
double timeOf(Work work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

inline double middle(std::vector<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

/// The median time of some turns, in milliseconds.
template<class Work>
double median(int turns, Work work)
{
    std::vector<double> times;
    for (int i = 0; i < turns; ++i)
        times.push_back(timeOf(work));
    return middle(std::move(times));
}

} // namespace bench
