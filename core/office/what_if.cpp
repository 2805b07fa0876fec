// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/what_if.h"

#include "core/allocation/lottery.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

ProgramId programOf(const allocation::Instance &instance, int offering)
{
    return {instance.offerings.at(offering).id.toLongLong()};
}

/// Seats are added to the block behind, and taken away from behind; those given beforehand stay.
void setSeats(allocation::Offering &offering, int wanted, int given)
{
    int difference = std::max(wanted, given) - offering.seats();
    for (auto block = offering.blocks.rbegin(); block != offering.blocks.rend() && difference != 0; ++block) {
        const int seats = std::max(0, block->seats + difference);
        difference -= seats - block->seats;
        block->seats = seats;
    }
}

QList<int> ranksOf(const allocation::Child &child, const QList<allocation::SeatWon> &seats)
{
    QList<int> ranks;
    for (const allocation::SeatWon &seat : seats)
        ranks << static_cast<int>(child.prefs.indexOf(seat.offering)); // -1: given without a wish
    std::ranges::sort(ranks);
    return ranks;
}

/// By her own wishes: the best seat decides, then the next; a seat more is better than none.
bool isBetter(const QList<int> &then, const QList<int> &now)
{
    const auto [a, b] = std::ranges::mismatch(then, now);
    if (a == then.end() || b == now.end())
        return then.size() > now.size();
    return *a < *b;
}

bool hasFirst(const allocation::Child &child, const QList<allocation::SeatWon> &seats)
{
    return !child.prefs.isEmpty() && std::ranges::any_of(seats, [&](const allocation::SeatWon &seat) {
        return seat.offering == child.prefs.first();
    });
}

QList<ProgramId> missing(const allocation::Instance &instance, const QList<allocation::SeatWon> &from,
                         const QList<allocation::SeatWon> &in)
{
    QList<ProgramId> programs;
    for (const allocation::SeatWon &seat : from)
        if (std::ranges::none_of(in, [&](const allocation::SeatWon &other) { return other.offering == seat.offering; }))
            programs << programOf(instance, seat.offering);
    return programs;
}

bool isCancelled(const allocation::Result &result, int offering)
{
    return std::ranges::any_of(result.cancelled,
                               [&](const allocation::Cancellation &c) { return c.offering == offering; });
}

int average(int sum, qsizetype count) { return static_cast<int>((sum + count / 2) / count); }

} // namespace

WhatIf::WhatIf(allocation::Instance drawn, QList<StudentId> children, QList<int> most)
    : m_children(std::move(children)), m_most(std::move(most))
{
    allocation::Result result = allocation::arrange(drawn);
    m_samples << Sample{.instance = std::move(drawn), .result = std::move(result)};
}

WhatIf WhatIf::rehearsal(const allocation::Instance &instance, QList<StudentId> children, QList<int> most)
{
    WhatIf whatIf;
    whatIf.m_children = std::move(children);
    whatIf.m_most = std::move(most);
    for (int i = 0; i < samples; ++i) {
        Sample sample{.instance = instance};
        allocation::drawNumbers(sample.instance, u"rehearsal %1"_s.arg(i));
        sample.result = allocation::arrange(sample.instance);
        whatIf.m_samples << std::move(sample);
    }
    return whatIf;
}

allocation::Instance WhatIf::changed(const allocation::Instance &instance, const WhatIfQuestion &question) const
{
    allocation::Instance then = instance;
    for (qsizetype o = 0; o < then.offerings.size(); ++o) {
        allocation::Offering &offering = then.offerings[o];
        const ProgramId program = programOf(instance, static_cast<int>(o));
        const auto given = std::ranges::count_if(
            instance.pins, [o](const allocation::Pairing &pin) { return pin.offering == static_cast<int>(o); });
        if (const auto seats = question.seats.constFind(program); seats != question.seats.cend())
            setSeats(offering, *seats, static_cast<int>(given));
        offering.minimum = question.minimum.value(program, offering.minimum);
        offering.keepOpen = question.keepOpen.value(program, offering.keepOpen);
    }
    if (question.mostCourses)
        for (qsizetype child = 0; child < then.children.size(); ++child)
            then.children[child].limit = std::min(m_most.at(child), *question.mostCourses);
    return then;
}

void WhatIf::compare(const Sample &now, const Sample &then, WhatIfAnswer &answer) const
{
    for (qsizetype i = 0; i < now.instance.children.size(); ++i) {
        const allocation::Child &child = now.instance.children.at(i);
        const QList<allocation::SeatWon> &before = now.result.seats.at(i);
        const QList<allocation::SeatWon> &after = then.result.seats.at(i);
        answer.withSeatNow += before.isEmpty() ? 0 : 1;
        answer.withSeatThen += after.isEmpty() ? 0 : 1;
        answer.firstWishNow += hasFirst(child, before) ? 1 : 0;
        answer.firstWishThen += hasFirst(child, after) ? 1 : 0;
        for (const allocation::SeatWon &seat : before)
            ++answer.fills[seat.offering].seatedNow;
        for (const allocation::SeatWon &seat : after)
            ++answer.fills[seat.offering].seatedThen;
        WhatIfChild difference{.student = m_children.at(i),
                               .gains = missing(now.instance, after, before),
                               .loses = missing(now.instance, before, after)};
        if (difference.gains.isEmpty() && difference.loses.isEmpty())
            continue;
        difference.better = isBetter(ranksOf(child, after), ranksOf(child, before));
        ++(difference.better ? answer.better : answer.worse);
        if (!isRehearsal())
            answer.children << difference;
    }
}

WhatIfAnswer WhatIf::ask(const WhatIfQuestion &question) const
{
    WhatIfAnswer answer;
    if (isEmpty())
        return answer;
    QList<int> cancelledNow(m_samples.first().instance.offerings.size());
    QList<int> cancelledThen = cancelledNow;
    for (const Sample &now : m_samples) {
        Sample then{.instance = changed(now.instance, question)};
        then.result = allocation::arrange(then.instance);
        if (answer.fills.isEmpty())
            for (qsizetype o = 0; o < then.instance.offerings.size(); ++o) {
                const allocation::Offering &offering = then.instance.offerings.at(o);
                answer.fills << WhatIfFill{.program = programOf(then.instance, static_cast<int>(o)),
                                           .seats = offering.seats(),
                                           .minimum = offering.minimum,
                                           .keepOpen = offering.keepOpen};
            }
        for (int o = 0; o < static_cast<int>(answer.fills.size()); ++o) {
            cancelledNow[o] += isCancelled(now.result, o) ? 1 : 0;
            cancelledThen[o] += isCancelled(then.result, o) ? 1 : 0;
        }
        compare(now, then, answer);
    }
    const qsizetype count = m_samples.size();
    for (int *sum : {&answer.withSeatNow, &answer.withSeatThen, &answer.firstWishNow, &answer.firstWishThen,
                     &answer.better, &answer.worse})
        *sum = average(*sum, count);
    for (int o = 0; o < static_cast<int>(answer.fills.size()); ++o) {
        WhatIfFill &fill = answer.fills[o];
        fill.seatedNow = average(fill.seatedNow, count);
        fill.seatedThen = average(fill.seatedThen, count);
        fill.cancelledNow = 2 * cancelledNow.at(o) > count; // in most samples
        fill.cancelledThen = 2 * cancelledThen.at(o) > count;
    }
    return answer;
}

} // namespace core
