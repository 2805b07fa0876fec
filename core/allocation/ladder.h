// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/instance.h"

#include <vector>

namespace core::allocation {

/// Who comes before whom, who may have what, and what clashes: the rules of an instance, made ready to be asked often.
class Ladder
{
public:
    explicit Ladder(const Instance &instance);

    /// Smallest first; no two children have the same key in one block and round.
    [[nodiscard]] quint64 key(int child, int offering, int block, int round) const
    {
        return key(child, offering, block, round, bumped(child, offering));
    }
    /// For those who know already whether she is bumped there.
    [[nodiscard]] quint64 key(int child, int offering, int block, int round, bool bumped) const;
    /// The offering itself, a shared time, or another section of the same course.
    [[nodiscard]] bool clash(int a, int b) const { return m_clash[cell(a, b)]; }
    [[nodiscard]] bool eligible(int child, int offering) const
    {
        const int bits = m_gradeBits[offering];
        return (bits == 0 || ((bits >> m_grade[child]) & 1)) && (m_openToAll || admits(child, offering));
    }
    /// The child's public number: 0 is first in odd rounds.
    [[nodiscard]] int place(int child) const { return m_place[child]; }
    /// The children in the order of tier and number: proposals in this order are seldom displaced.
    [[nodiscard]] const std::vector<int> &order(int round) const { return round % 2 ? m_order : m_orderEven; }

    [[nodiscard]] int offerings() const { return m_offerings; }
    [[nodiscard]] int children() const { return m_children; }
    /// The blocks of all offerings in one row: those of an offering are firstBlock(o) to firstBlock(o + 1).
    [[nodiscard]] int firstBlock(int offering) const { return m_firstBlock[offering]; }
    [[nodiscard]] int blocks(int offering) const { return m_firstBlock[offering + 1] - m_firstBlock[offering]; }
    [[nodiscard]] int seats(int flatBlock) const { return m_blocks[flatBlock].seats; }

private:
    struct BlockRule {
        int seats = 0;
        bool usesTier = true;
        bool plain = true;            ///< favours nobody
        std::vector<bool> favoured{}; ///< by child
    };

    [[nodiscard]] size_t cell(int a, int b) const { return size_t(a) * size_t(m_offerings) + size_t(b); }
    [[nodiscard]] bool bumped(int child, int offering) const;
    [[nodiscard]] bool admits(int child, int offering) const;
    void numberChildren(const Instance &instance);
    void layBlocks(const Instance &instance);
    void findClashes(const Instance &instance);

    int m_offerings = 0;
    int m_children = 0;
    std::vector<int> m_place{};
    std::vector<quint64> m_tier{}; ///< as its rank among the tiers in use
    std::vector<int> m_grade{};
    std::vector<int> m_order{};
    std::vector<int> m_orderEven{};
    std::vector<int> m_firstBlock{};
    std::vector<BlockRule> m_blocks{};
    std::vector<char> m_clash{};
    std::vector<int> m_gradeBits{};             ///< by offering; 0: all
    bool m_openToAll = true;                    ///< no explicit orders and no decisions: only grades bar
    std::vector<std::vector<int>> m_priority{}; ///< by offering: position by child; empty: the ladder
    std::vector<std::vector<int>> m_excluded{}; ///< by child, offerings
    std::vector<QList<int>> m_bumps{};
};

} // namespace core::allocation
