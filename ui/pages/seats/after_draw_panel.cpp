// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/after_draw_panel.h"

#include "ui/kit/theme.h"
#include "ui/pages/seats/offer_tab.h"
#include "ui/pages/seats/seat_tab.h"
#include "ui/pages/seats/vacancy_tab.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
enum Part { VacancyPart, OfferPart, SeatPart };
}

QString AfterDrawShown::nameOf(core::StudentId child) const
{
    const auto found = children.constFind(child);
    if (found == children.cend())
        return child.text();
    return words::nameWithMark(found->name, found->mark) + u' ' + words::className(*found);
}

AfterDrawPanel::AfterDrawPanel(QWidget *parent)
    : QWidget(parent), m_state(new QLabel(this)), m_next(new QPushButton(this)), m_lapse(new QPushButton(this)),
      m_late(new QPushButton(this)), m_lists(new QPushButton(this)), m_tabs(new QTabWidget(this)),
      m_vacancies(new VacancyTab), m_offers(new OfferTab), m_seats(new SeatTab)
{
    m_vacancies->setObjectName(u"vacancyTab"_s);
    m_offers->setObjectName(u"offerTab"_s);
    m_seats->setObjectName(u"seatTab"_s);
    m_state->setObjectName(u"afterDrawState"_s);
    m_state->setWordWrap(true);
    theme::setKind(m_state, "muted");
    m_next->setObjectName(u"nextVacancyButton"_s);
    m_lapse->setObjectName(u"lapseOffersButton"_s);
    m_late->setObjectName(u"appendLateButton"_s);
    m_lists->setObjectName(u"waitingListsButton"_s);
    m_tabs->setObjectName(u"afterDrawTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    for (QWidget *part :
         {static_cast<QWidget *>(m_vacancies), static_cast<QWidget *>(m_offers), static_cast<QWidget *>(m_seats)})
        m_tabs->addTab(part, QString());
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_state, 1);
    for (QPushButton *button : {m_lists, m_late, m_lapse, m_next}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::controlPadding, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(row);
    column->addWidget(m_tabs, 1);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_tabs->setCurrentIndex(VacancyPart);
        if (const core::VacancyLine *next = m_shown.after.next())
            m_vacancies->select(next->program.id);
    });
    connect(m_lapse, &QPushButton::clicked, this, &AfterDrawPanel::lapseAsked);
    connect(m_late, &QPushButton::clicked, this, &AfterDrawPanel::lateAsked);
    connect(m_lists, &QPushButton::clicked, this, &AfterDrawPanel::listsAsked);
    connect(m_vacancies, &VacancyTab::offerAsked, this, &AfterDrawPanel::offerAsked);
    connect(m_offers, &OfferTab::answerAsked, this, &AfterDrawPanel::answerAsked);
    connect(m_offers, &OfferTab::takeBackAsked, this, &AfterDrawPanel::takeBackAsked);
    connect(m_seats, &SeatTab::withdrawAsked, this, &AfterDrawPanel::withdrawAsked);
    connect(m_seats, &SeatTab::changeAsked, this, &AfterDrawPanel::changeAsked);
}

void AfterDrawPanel::setShown(const AfterDrawShown &shown)
{
    m_shown = shown;
    m_vacancies->setShown(shown);
    m_offers->setShown(shown);
    m_seats->setShown(shown);
    showState();
}

void AfterDrawPanel::showState()
{
    int free = 0;
    int waiting = 0;
    int open = 0;
    for (const core::VacancyLine &line : std::as_const(m_shown.after.vacancies)) {
        free += line.free();
        waiting += static_cast<int>(line.waiting.size());
        open += line.offered;
    }
    const int overdue = m_shown.overdue();
    //: numbers of seats, of places on waiting lists, of offers, of offers whose deadline is over
    m_state->setText(
        tr("%1 seats free, %2 places on waiting lists, %3 offers open, %4 of them overdue")
            .arg(QString::number(free), QString::number(waiting), QString::number(open), QString::number(overdue)));
    const int late = static_cast<int>(m_shown.after.late.size());
    m_lapse->setText(tr("Let %n overdue offers &lapse", nullptr, overdue));
    m_lapse->setVisible(overdue > 0);
    m_late->setText(tr("Put %n late applicants on the lists", nullptr, late));
    m_late->setToolTip(tr("Behind everybody who was in the draw, among themselves by the same key"));
    m_late->setVisible(late > 0);
    m_next->setVisible(m_shown.after.next() != nullptr);
    m_tabs->setTabText(OfferPart, open > 0 ? tr("Offers (%1)").arg(open) : tr("Offers"));
}

void AfterDrawPanel::retranslate()
{
    m_next->setText(tr("&Next free seat"));
    m_next->setToolTip(tr("The seat that became free first and that somebody waits for"));
    m_lists->setText(tr("&Waiting lists"));
    m_lists->setToolTip(tr("By public serial, for the notice board"));
    m_tabs->setTabText(VacancyPart, tr("Free seats and waiting lists"));
    m_tabs->setTabText(SeatPart, tr("Seats and changes"));
    m_vacancies->retranslate();
    m_offers->retranslate();
    m_seats->retranslate();
    showState();
}

void AfterDrawPanel::showFindings(const core::Findings &findings)
{
    m_vacancies->showFindings(findings);
    m_offers->showFindings(findings);
    m_seats->showFindings(findings);
}

bool AfterDrawPanel::select(core::StudentId child)
{
    if (!m_seats->select(child))
        return false;
    m_tabs->setCurrentWidget(m_seats);
    return true;
}

} // namespace ui
