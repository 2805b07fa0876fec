// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/ladder.h"

#include "core/allocation/lottery.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace core::allocation {

namespace {

constexpr int notListed = std::numeric_limits<int>::max();

/// The children by lottery number; ties by id.
std::vector<int> inOrderOfNumber(const QList<Child> &children)
{
    const int count = int(children.size());
    std::vector<int> order(size_t(count), count);
    std::vector<std::pair<int, int>> numbers; // with the child beside it: rows are far apart in memory
    numbers.reserve(size_t(count));
    bool drawn = true; // 0, 1, 2 … each once, as a draw gives them: then there is nothing to sort
    for (int child = 0; child < count; ++child) {
        const int number = children[child].lottery;
        numbers.emplace_back(number, child);
        drawn = drawn && number >= 0 && number < count && order[number] == count;
        if (drawn)
            order[number] = child;
    }
    if (drawn)
        return order;
    std::sort(numbers.begin(), numbers.end(), [&](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : idLess(children[a.second].id, children[b.second].id);
    });
    std::transform(numbers.cbegin(), numbers.cend(), order.begin(), [](const auto &pair) { return pair.second; });
    return order;
}

} // namespace

Ladder::Ladder(const Instance &instance)
    : m_offerings(int(instance.offerings.size())), m_children(int(instance.children.size()))
{
    numberChildren(instance);
    layBlocks(instance);
    findClashes(instance);
    if (!instance.exclusions.isEmpty()) {
        m_openToAll = false;
        m_excluded.resize(size_t(m_children));
    }
    for (const Pairing &pair : instance.exclusions)
        m_excluded[pair.child].push_back(pair.offering);
}

void Ladder::numberChildren(const Instance &instance)
{
    const QList<Child> &children = instance.children;
    const size_t count = size_t(m_children);
    const std::vector<int> byNumber = inOrderOfNumber(children);
    m_place.resize(count);
    for (int place = 0; place < m_children; ++place)
        m_place[byNumber[place]] = place;

    std::vector<int> tiers;
    tiers.reserve(count);
    m_grade.reserve(count);
    m_bumps.reserve(count);
    for (const Child &child : children) {
        tiers.push_back(child.tier);
        m_grade.push_back(child.grade);
        m_bumps.push_back(child.bumps);
    }
    std::sort(tiers.begin(), tiers.end());
    tiers.erase(std::unique(tiers.begin(), tiers.end()), tiers.end());
    m_tier.reserve(count);
    for (const Child &child : children)
        m_tier.push_back(quint64(std::lower_bound(tiers.cbegin(), tiers.cend(), child.tier) - tiers.cbegin()));

    m_order = byNumber;
    m_orderEven.assign(byNumber.rbegin(), byNumber.rend());
    const auto byTier = [this](int a, int b) { return m_tier[a] < m_tier[b]; };
    std::stable_sort(m_order.begin(), m_order.end(), byTier);
    std::stable_sort(m_orderEven.begin(), m_orderEven.end(), byTier);
}

void Ladder::layBlocks(const Instance &instance)
{
    std::vector<std::vector<int>> members(size_t(instance.groups.size()));
    for (int child = 0; child < m_children; ++child)
        for (const int group : instance.children[child].groups)
            members[group].push_back(child);

    for (const Offering &offering : instance.offerings) {
        m_firstBlock.push_back(int(m_blocks.size()));
        for (const Block &block : offering.blocks) {
            BlockRule rule{.seats = block.seats, .usesTier = block.usesTier, .plain = block.favours.isEmpty()};
            if (!rule.plain)
                rule.favoured.resize(size_t(m_children));
            for (const int group : block.favours)
                for (const int child : members[group])
                    rule.favoured[child] = true;
            m_blocks.push_back(std::move(rule));
        }
        int bits = 0;
        for (const int grade : offering.grades)
            bits |= 1 << grade;
        m_gradeBits.push_back(bits);
        std::vector<int> positions;
        if (offering.priority) {
            m_openToAll = false;
            positions.assign(size_t(m_children), notListed);
            int position = 0;
            for (const int child : *offering.priority)
                positions[child] = std::min(positions[child], position++);
        }
        m_priority.push_back(std::move(positions));
    }
    m_firstBlock.push_back(int(m_blocks.size()));
}

void Ladder::findClashes(const Instance &instance)
{
    QHash<QString, QList<int>> together;
    for (int o = 0; o < m_offerings; ++o) {
        const Offering &offering = instance.offerings[o];
        for (const QString &time : offering.times)
            together[u't' + time] << o;
        if (!offering.course.isEmpty())
            together[u'c' + offering.course] << o;
    }
    m_clash.assign(size_t(m_offerings) * size_t(m_offerings), 0);
    for (int o = 0; o < m_offerings; ++o)
        m_clash[cell(o, o)] = 1;
    for (const QList<int> &group : std::as_const(together))
        for (const int a : group)
            for (const int b : group)
                m_clash[cell(a, b)] = 1;
}

bool Ladder::bumped(int child, int offering) const { return m_bumps[child].contains(offering); }

bool Ladder::admits(int child, int offering) const
{
    if (!m_priority[offering].empty() && m_priority[offering][child] == notListed)
        return false;
    if (m_excluded.empty())
        return true;
    const std::vector<int> &excluded = m_excluded[child];
    return std::find(excluded.cbegin(), excluded.cend(), offering) == excluded.cend();
}

quint64 Ladder::key(int child, int offering, int block, int round, bool bumped) const
{
    const BlockRule &rule = m_blocks[m_firstBlock[offering] + block];
    const quint64 favour = rule.plain || rule.favoured[child] ? 0 : 1;
    const std::vector<int> &order = m_priority[offering];
    if (!order.empty())
        return favour << 63 | quint64(order[child]);
    const quint64 tier = rule.usesTier ? m_tier[child] : 0;
    const quint64 bump = bumped ? 0 : 1;
    const int place = round % 2 ? m_place[child] : m_children - 1 - m_place[child];
    return favour << 63 | tier << 33 | bump << 32 | quint64(place);
}

} // namespace core::allocation
