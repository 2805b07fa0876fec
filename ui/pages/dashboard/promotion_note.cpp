// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/promotion_note.h"

#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

PromotionNote::PromotionNote(QWidget *parent)
    : QFrame(parent), m_words(new QLabel(this)), m_review(new QPushButton(this))
{
    setObjectName(u"promotionNote"_s);
    theme::setKind(this, "caution");
    m_words->setObjectName(u"promotionDueLabel"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_review->setObjectName(u"reviewPromotionButton"_s);
    m_review->setAutoDefault(false);
    theme::setKind(m_review, "link");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::grid);
    column->setSpacing(0);
    column->addWidget(m_words);
    column->addWidget(m_review, 0, Qt::AlignLeft);
    connect(m_review, &QPushButton::clicked, this, &PromotionNote::reviewAsked);
    hide();
}

void PromotionNote::setDue(core::SchoolYearStart year, int pupils)
{
    setVisible(pupils > 0);
    //: %1 is a school year
    m_words->setText(tr("The %1 has begun; %n pupils are still in classes that have finished.", nullptr, pupils)
                         .arg(words::schoolYearLabel(year)));
    m_review->setText(tr("Review the promotion…"));
}

} // namespace ui
