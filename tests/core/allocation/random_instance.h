// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"

#include <random>

/// What a random instance may contain.
struct Features {
    int children = 9;
    int offerings = 6;
    int most = 4; ///< highest limit
    bool pins = true;
    bool minimums = true;
    bool priorities = true;
    bool reserves = true; ///< several blocks, favoured groups, bumps
    bool tiers = true;
};

/// Small instances from a seed; std::uniform_int_distribution differs between libraries, so plain remainders.
class RandomInstances
{
public:
    explicit RandomInstances(quint64 seed) : m_engine(seed) {}

    [[nodiscard]] core::allocation::Instance next(const Features &features = {});
    /// 0 … below - 1.
    [[nodiscard]] int upTo(int below) { return int(m_engine() % quint64(below)); }
    [[nodiscard]] bool chance(int percent) { return upTo(100) < percent; }

    template<class List>
    void shuffle(List &list)
    {
        for (qsizetype i = list.size() - 1; i > 0; --i)
            std::swap(list[i], list[upTo(int(i) + 1)]);
    }

private:
    core::allocation::Offering offering(int number, int children, const Features &features);
    core::allocation::Child child(int number, int offerings, const Features &features);
    QList<int> some(int below, int percent);
    void givePins(core::allocation::Instance &instance);

    std::mt19937_64 m_engine;
};
