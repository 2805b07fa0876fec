// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/promotion.h"
#include "ui/kit/guide.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

namespace ui {

class FindingsPanel;
class PromotionClassesStep;
class PromotionFinishStep;
class PromotionMovesStep;
class RecordView;

/// The step into the next school year, reviewed class by class before anything changes.
class PromotionGuide : public Guide
{
    Q_OBJECT

public:
    explicit PromotionGuide(PageDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is done, in words.
    void promoted(const QString &sentence);

private:
    void addOverviewStep();
    void addReviewSteps();
    void addLastStep();
    void showOverview();
    void showLast();
    void review();
    bool promote();
    void finish(const core::Outcome<core::PromotionCounts> &outcome);
    [[nodiscard]] RecordModel<core::ClassPromotion>::Columns columns();
    [[nodiscard]] QStringList inWords(const core::PromotionCounts &counts) const;

    PageDesk &m_desk;
    core::Promotion m_promotion;
    RecordModel<core::ClassPromotion> m_classes;
    RecordView *m_list = nullptr;
    PromotionClassesStep *m_entering = nullptr;
    PromotionFinishStep *m_finishing = nullptr;
    PromotionMovesStep *m_moves = nullptr;
    QLabel *m_summary = nullptr;
    FindingsPanel *m_findings = nullptr;
};

} // namespace ui
