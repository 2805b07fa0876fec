// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/seats/after_draw_panel.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class DateEdit;
class Form;
class RecordView;

/// Every offer of the term, open ones first; beside them the answer of the family.
class OfferTab : public QWidget
{
    Q_OBJECT

public:
    explicit OfferTab(QWidget *parent = nullptr);
    void setShown(const AfterDrawShown &shown);
    void retranslate();
    void showFindings(const core::Findings &findings);

Q_SIGNALS:
    void answerAsked(core::OfferId offer, const core::OfferAnswer &answer);
    void takeBackAsked(core::OfferId offer, const QString &reason);

private:
    void build();
    void answer(bool accepts);
    void showOffer();
    [[nodiscard]] const core::SeatOffer *chosen() const;
    [[nodiscard]] QString name(core::StudentId child) const;

    AfterDrawShown m_shown;
    RecordModel<core::SeatOffer> m_offers;
    RecordView *m_view;
    QLabel *m_head;
    Form *m_form;
    QLineEdit *m_by;
    DateEdit *m_from;
    QLineEdit *m_note;
    QPushButton *m_accept;
    QPushButton *m_decline;
    QPushButton *m_takeBack;
    core::OfferId m_open{}; ///< the open offer that the fields speak of
};

} // namespace ui
