// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/offers_office.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabWidget;

namespace ui {

class OfferTab;
class SeatTab;
class VacancyTab;

/// The time after the draw with the names to show it.
struct AfterDrawShown {
    core::AfterDraw after{};
    QHash<core::ProgramId, core::Program> programs{};
    QHash<core::StudentId, core::StudentLine> children{};
    core::Term term{};
    QDate today{};

    [[nodiscard]] QString title(core::ProgramId id) const { return programs.value(id).title; }
    /// Name, mark and class.
    [[nodiscard]] QString nameOf(core::StudentId child) const;
    /// Days on which a change can begin: from today on, within the term.
    [[nodiscard]] QDate usualStart() const { return std::max(today, term.starts); }
    [[nodiscard]] int overdue() const
    {
        return static_cast<int>(std::ranges::count_if(
            after.offers, [this](const core::SeatOffer &offer) { return offer.isOverdue(today); }));
    }
};

/// After the draw: free seats with their waiting lists, offers with their deadlines, seats that change from a day on.
class AfterDrawPanel : public QWidget
{
    Q_OBJECT

public:
    explicit AfterDrawPanel(QWidget *parent = nullptr);
    void setShown(const AfterDrawShown &shown);
    void retranslate();
    void showFindings(const core::Findings &findings);
    /// Goes to the seat of a child; false when the child has none.
    bool select(core::StudentId child);

Q_SIGNALS:
    void offerAsked(core::ProgramId program, QDate deadline);
    void answerAsked(core::OfferId offer, const core::OfferAnswer &answer);
    void takeBackAsked(core::OfferId offer, const QString &reason);
    void withdrawAsked(core::SeatId seat, QDate from, const QString &reason);
    void changeAsked(core::SeatId seat, core::ProgramId to, QDate from, const QString &reason);
    void lapseAsked();
    void lateAsked();
    void listsAsked();

private:
    void showState();

    AfterDrawShown m_shown;
    QLabel *m_state;
    QPushButton *m_next;
    QPushButton *m_lapse;
    QPushButton *m_late;
    QPushButton *m_lists;
    QTabWidget *m_tabs;
    VacancyTab *m_vacancies;
    OfferTab *m_offers;
    SeatTab *m_seats;
};

} // namespace ui
