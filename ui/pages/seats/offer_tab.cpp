// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/offer_tab.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::OfferState;
using core::SeatOffer;

namespace {

constexpr int sideWidth = 330;

QString text(const char *source) { return QCoreApplication::translate("OfferTab", source); }

Badge badgeOf(const SeatOffer &offer, QDate today)
{
    if (offer.isOverdue(today))
        return {text(QT_TRANSLATE_NOOP("OfferTab", "overdue")), Badge::Tone::Refusal};
    switch (offer.state) {
    case OfferState::Open: return {words::label(offer.state), Badge::Tone::Accent};
    case OfferState::Accepted: return {words::label(offer.state), Badge::Tone::Good};
    case OfferState::Declined:
    case OfferState::Lapsed:
    case OfferState::TakenBack: break;
    }
    return {words::label(offer.state), Badge::Tone::Neutral};
}

QList<Column<SeatOffer>> offerColumns(std::function<QString(core::StudentId)> name,
                                      std::function<QString(core::ProgramId)> title, std::function<QDate()> today)
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Child")); },
         .show = [name](const SeatOffer &o) { return name(o.student); },
         .width = 140,
         .name = u"child"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Program")); },
         .show = [title](const SeatOffer &o) { return title(o.program); },
         .width = 98,
         .name = u"program"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "State")); },
         .sort = [](const SeatOffer &o) { return static_cast<int>(o.state); },
         .badge = [today](const SeatOffer &o) { return badgeOf(o, today()); },
         .width = 84,
         .name = u"state"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Answer by")); },
         .show = [](const SeatOffer &o) { return o.deadline; },
         .width = 88,
         .name = u"deadline"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Offered")); },
         .show = [](const SeatOffer &o) { return words::dateTimeText(o.offeredAt); },
         .width = 130,
         .hidden = true,
         .name = u"offered"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Gives up for it")); },
         .show =
             [title](const SeatOffer &o) {
                 QStringList titles;
                 for (const core::ProgramId program : o.programsGivenUp())
                     titles << title(program);
                 return words::listText(titles);
             },
         .width = 98,
         .name = u"givesUp"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Answered by")); },
         .show = [](const SeatOffer &o) { return o.answeredBy; },
         .width = 104,
         .name = u"answeredBy"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("OfferTab", "Note")); },
         .show = [](const SeatOffer &o) { return o.note; },
         .name = u"note"_s},
    };
}

} // namespace

OfferTab::OfferTab(QWidget *parent)
    : QWidget(parent), m_offers(offerColumns([this](core::StudentId id) { return name(id); },
                                             [this](core::ProgramId id) { return m_shown.title(id); },
                                             [this] { return m_shown.today; })),
      m_view(new RecordView), m_head(new QLabel), m_form(new Form(this)), m_by(new QLineEdit), m_from(new DateEdit),
      m_note(new QLineEdit), m_accept(new QPushButton), m_decline(new QPushButton), m_takeBack(new QPushButton)
{
    build();
    connect(m_view, &RecordView::currentChanged, this, &OfferTab::showOffer);
    connect(m_accept, &QPushButton::clicked, this, [this] { answer(true); });
    connect(m_form, &Form::saveAsked, this, [this] { answer(true); });
    connect(m_decline, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_takeBack, &QPushButton::clicked, this, [this] {
        if (const SeatOffer *offer = chosen())
            Q_EMIT takeBackAsked(offer->id, m_note->text());
    });
}

void OfferTab::build()
{
    m_view->setObjectName(u"offerView"_s);
    m_view->setTable(&m_offers);
    m_view->setEmptyState(
        [] { return tr("No seat has been offered yet. Free seats are offered beside the waiting lists."); });
    m_head->setObjectName(u"offerHead"_s);
    m_head->setWordWrap(true);
    theme::setKind(m_head, "muted");
    m_by->setObjectName(u"answeredByEdit"_s);
    m_from->setObjectName(u"answerFromEdit"_s);
    m_note->setObjectName(u"answerNoteEdit"_s);
    m_form->add({.field = u"answeredBy"_s,
                 .label = [] { return tr("Answered by"); },
                 .required = true,
                 .hint = [] { return tr("Which guardian, and how: mother, by telephone."); }},
                m_by);
    m_form->add({.field = u"from"_s, .label = [] { return tr("First day in the new seat"); }}, m_from);
    m_form->add({.field = u"reason"_s,
                 .label = [] { return tr("Note"); },
                 .hint = [] { return tr("When an offer is taken back, its reason."); }},
                m_note);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::controlPadding);
    const QList<QPair<QPushButton *, QString>> named{{m_accept, u"acceptOfferButton"_s},
                                                     {m_decline, u"declineOfferButton"_s},
                                                     {m_takeBack, u"takeBackOfferButton"_s}};
    for (const auto &[button, objectName] : named) {
        button->setObjectName(objectName);
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    theme::setKind(m_accept, "primary");
    buttons->addStretch(1);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, theme::controlPadding, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_head);
    column->addWidget(m_form);
    column->addLayout(buttons);
    column->addStretch(1);
    QScrollArea *area = scrolled(side, this);
    area->setFixedWidth(sideWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::controlPadding, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_view, 1);
    row->addWidget(area);
}

const SeatOffer *OfferTab::chosen() const { return m_offers.recordById(m_view->currentId()); }

QString OfferTab::name(core::StudentId child) const { return m_shown.nameOf(child); }

void OfferTab::setShown(const AfterDrawShown &shown)
{
    m_shown = shown;
    QList<SeatOffer> offers = shown.after.offers; // what waits for an answer stands first, then the latest
    std::ranges::stable_sort(offers, [](const SeatOffer &a, const SeatOffer &b) {
        const bool aOpen = a.state == OfferState::Open;
        const bool bOpen = b.state == OfferState::Open;
        if (aOpen != bOpen)
            return aOpen;
        return aOpen ? a.deadline < b.deadline : a.id > b.id;
    });
    m_offers.setRecords(offers);
    showOffer();
}

/// What was typed during the call stays while the page is read again, as long as the offer is open.
void OfferTab::showOffer()
{
    const SeatOffer *offer = chosen();
    const bool open = offer && offer->state == OfferState::Open;
    const core::OfferId before = std::exchange(m_open, open ? offer->id : core::OfferId{});
    m_form->setEnabled(open);
    for (QPushButton *button : {m_accept, m_decline, m_takeBack})
        button->setEnabled(open);
    if (!open || before != m_open || !m_form->isChanged()) {
        m_form->clearErrors();
        m_by->clear();
        m_note->clear();
        const QDate free = offer ? m_shown.after.firstDays.value(offer->id) : QDate();
        m_from->setDate(free.isValid() ? free : m_shown.usualStart());
        m_form->markClean();
    }
    if (!offer)
        m_head->setText(tr("Choose an offer to write down its answer."));
    else
        //: a child, a program, a date
        m_head->setText(tr("%1: a seat in %2, to be answered by %3. Telephone %4.")
                            .arg(m_shown.nameOf(offer->student), m_shown.title(offer->program),
                                 words::dateText(offer->deadline), m_shown.children.value(offer->student).phone));
}

void OfferTab::answer(bool accepts)
{
    const SeatOffer *offer = chosen();
    if (offer && offer->state == OfferState::Open)
        Q_EMIT answerAsked(offer->id,
                           {.accepts = accepts, .by = m_by->text(), .from = m_from->date(), .note = m_note->text()});
}

void OfferTab::retranslate()
{
    m_offers.retranslate();
    m_accept->setText(tr("&Accepted"));
    m_decline->setText(tr("De&clined"));
    m_takeBack->setText(tr("Take &back"));
    showOffer();
}

void OfferTab::showFindings(const core::Findings &findings)
{
    if (isVisible())
        (void)m_form->showErrors(fieldErrors(findings));
}

} // namespace ui
