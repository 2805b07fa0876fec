// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/offers_office.h"
#include "core/report/document.h"
#include "core/report/draw_papers.h"
#include "core/report/placement_slip.h"

namespace core {

/// Whose slips, or lists of which course.
struct DrawPaperWish {
    QString name{}; ///< as in the catalogue
    ClassId schoolClass{};
    StudentId student{};
    ProgramId program{};
};

/// The papers of a draw: notice, lists, slips. Gathers what they need from the offices of the seats; reads only.
class DrawReports
{
public:
    DrawReports(const SeatsOffice &seats, const OffersOffice &offers, const ProgramsOffice &programs)
        : m_seats(seats), m_offers(offers), m_programs(programs)
    {}

    /// Is it a paper of a draw?
    [[nodiscard]] static bool knows(const QString &name);
    [[nodiscard]] report::Document make(const DrawPaperWish &wish, const report::FormFrame &frame) const;

private:
    [[nodiscard]] std::optional<Draw> drawFor(const QString &name, TermId term) const;
    [[nodiscard]] report::Document slips(const DrawPaperWish &wish, const report::FormFrame &frame) const;
    [[nodiscard]] report::DrawPaperFacts facts(const DrawPaperWish &wish, const report::FormFrame &frame) const;

    const SeatsOffice &m_seats;
    const OffersOffice &m_offers;
    const ProgramsOffice &m_programs;
};

} // namespace core
