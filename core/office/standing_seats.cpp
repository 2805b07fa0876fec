// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/standing_seats.h"

#include "core/allocation/lottery.h"
#include "core/allocation/record.h"

#include <algorithm>

namespace core {

namespace {

/// Everybody in the draw in the order of the number drawn; then who came late, in the order the same seed gives.
int numberChildren(allocation::Instance &instance, const allocation::Instance &drawn, const QList<StudentId> &inDraw,
                   const QHash<StudentId, QString> &serials)
{
    QHash<QString, int> numbers;
    for (qsizetype i = 0; i < inDraw.size(); ++i)
        numbers.insert(inDraw.at(i).text(), drawn.children.at(i).lottery);
    QList<allocation::Child> onTime;
    QList<allocation::Child> late;
    QStringList ids;
    QStringList drawnAs;
    for (allocation::Child &child : instance.children) {
        if (const auto number = numbers.constFind(child.id); number != numbers.cend()) {
            child.lottery = *number;
            onTime << child;
        } else if (const QString serial = serials.value({child.id.toLongLong()}); !serial.isEmpty()) {
            late << child;
            ids << serial;
            drawnAs << QString();
        }
    }
    int next = static_cast<int>(inDraw.size());
    for (const qsizetype at : allocation::lotteryOrder(drawn.seed.value_or(QString()), ids, drawnAs))
        late[at].lottery = next++;
    // Pairings name children by index: they are not used after the draw, the seats that are held speak for themselves.
    instance.pins.clear();
    QHash<QString, int> places;
    const QList<allocation::Child> children = onTime + late;
    for (qsizetype i = 0; i < children.size(); ++i)
        places.insert(children.at(i).id, static_cast<int>(i));
    QList<allocation::Pairing> exclusions;
    for (const allocation::Pairing &pair : std::as_const(instance.exclusions))
        if (const int at = places.value(instance.children.at(pair.child).id, -1); at >= 0)
            exclusions << allocation::Pairing{at, pair.offering};
    instance.exclusions = exclusions;
    instance.children = children;
    return static_cast<int>(onTime.size());
}

} // namespace

StandingSeats::StandingSeats(Draw draw, allocation::Instance instance, int onTime)
    : m_draw(std::move(draw)), m_instance(std::move(instance)), m_onTime(onTime), m_ladder(m_instance)
{
    for (qsizetype i = 0; i < m_instance.children.size(); ++i)
        m_childAt.insert(childAt(static_cast<int>(i)), static_cast<int>(i));
    for (qsizetype i = 0; i < m_instance.offerings.size(); ++i)
        m_offeringAt.insert(programAt(static_cast<int>(i)), static_cast<int>(i));
}

std::unique_ptr<StandingSeats> StandingSeats::of(const SeatsOffice &seats, TermId term)
{
    const std::optional<Draw> draw = seats.confirmed(term);
    if (!draw)
        return nullptr;
    const allocation::Reopened drawn = allocation::reopen(draw->input, draw->result);
    allocation::Instance instance = seats.everybodyOf(term);
    const int onTime =
        numberChildren(instance, drawn.instance, seats.childrenOf(*draw, drawn.instance), seats.serials(term));
    std::unique_ptr<StandingSeats> standing(new StandingSeats(*draw, std::move(instance), onTime));

    allocation::Result now;
    now.seats.resize(standing->m_instance.children.size());
    standing->m_held.resize(now.seats.size());
    for (const Seat &seat : seats.seats(term)) {
        const int child = standing->m_childAt.value(seat.student, -1);
        const int offering = standing->m_offeringAt.value(seat.program, -1);
        if (child < 0 || offering < 0)
            continue;
        now.seats[child] << allocation::SeatWon{.offering = offering, .round = seat.round};
        standing->m_held[child] << offering;
    }
    for (const allocation::Cancellation &cancellation : drawn.result.cancelled) {
        const ProgramId program{drawn.instance.offerings.at(cancellation.offering).id.toLongLong()};
        standing->m_cancelled.insert(program);
        if (const int offering = standing->m_offeringAt.value(program, -1); offering >= 0)
            now.cancelled << allocation::Cancellation{.offering = offering};
    }
    standing->m_vacancies.emplace(standing->m_instance, standing->m_ladder, now);
    return standing;
}

QList<allocation::Waiting> StandingSeats::waiting(ProgramId program) const
{
    const int offering = m_offeringAt.value(program, -1);
    QList<allocation::Waiting> list = offering < 0 ? QList<allocation::Waiting>{} : m_vacancies->waitingList(offering);
    // The key turns the numbers round for every second seat, and need goes before the number: neither helps who came late.
    std::stable_partition(list.begin(), list.end(),
                          [this](const allocation::Waiting &waiting) { return !isLate(waiting.child); });
    return list;
}

std::optional<QList<ProgramId>> StandingSeats::price(StudentId child, ProgramId program) const
{
    const int who = m_childAt.value(child, -1);
    const int offering = m_offeringAt.value(program, -1);
    const auto price = who < 0 || offering < 0 ? std::nullopt : m_vacancies->price(who, offering);
    if (!price)
        return {};
    QList<ProgramId> programs;
    for (const int given : *price)
        programs << programAt(given);
    return programs;
}

bool StandingSeats::fits(StudentId child, ProgramId program, ProgramId leaving) const
{
    const int who = m_childAt.value(child, -1);
    const int offering = m_offeringAt.value(program, -1);
    if (who < 0 || offering < 0 || m_cancelled.contains(program) || !m_ladder.eligible(who, offering))
        return false;
    return std::ranges::none_of(m_held.at(who),
                                [&](int held) { return programAt(held) != leaving && m_ladder.clash(held, offering); });
}

bool StandingSeats::clash(ProgramId one, ProgramId other) const
{
    const int a = m_offeringAt.value(one, -1);
    const int b = m_offeringAt.value(other, -1);
    return a >= 0 && b >= 0 && m_ladder.clash(a, b);
}

} // namespace core
