// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/ladder.h"
#include "core/allocation/vacancy.h"
#include "core/office/seats_office.h"

namespace core {

/// The seats of a term as they stand after its draw, ready to be asked who comes next where: everybody in the draw with
/// the number drawn, late applicants behind them by the same key.
class StandingSeats
{
public:
    /// Nothing when no draw of the term is confirmed.
    [[nodiscard]] static std::unique_ptr<StandingSeats> of(const SeatsOffice &seats, TermId term);

    /// Who is asked first, second …: among the late ones, too, the key decides.
    [[nodiscard]] QList<allocation::Waiting> waiting(ProgramId program) const;
    /// What she gives up for the seat; none if she may not have it, or would lose by it.
    [[nodiscard]] std::optional<QList<ProgramId>> price(StudentId child, ProgramId program) const;
    /// Is the program open to her, and does it clash with nothing she holds but `leaving`?
    [[nodiscard]] bool fits(StudentId child, ProgramId program, ProgramId leaving) const;

    /// Can nobody hold both?
    [[nodiscard]] bool clash(ProgramId one, ProgramId other) const;

    [[nodiscard]] const allocation::Instance &instance() const { return m_instance; }
    [[nodiscard]] StudentId childAt(int index) const { return {m_instance.children.at(index).id.toLongLong()}; }
    [[nodiscard]] ProgramId programAt(int index) const { return {m_instance.offerings.at(index).id.toLongLong()}; }
    [[nodiscard]] bool isLate(int index) const { return index >= m_onTime; }
    [[nodiscard]] bool isCancelled(ProgramId program) const { return m_cancelled.contains(program); }
    [[nodiscard]] const Draw &draw() const { return m_draw; }

private:
    StandingSeats(Draw draw, allocation::Instance instance, int onTime);

    Draw m_draw;
    allocation::Instance m_instance;
    int m_onTime;
    allocation::Ladder m_ladder;
    QHash<StudentId, int> m_childAt{};
    QHash<ProgramId, int> m_offeringAt{};
    QSet<ProgramId> m_cancelled{};
    QList<QList<int>> m_held{};
    std::optional<allocation::Vacancies> m_vacancies{};
};

} // namespace core
