// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "ui/kit/guide.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

namespace ui {

class Choice;
class RecordView;

/// Takes programs of another term over into this one: choose the term, choose the programs, look at what becomes of
/// them, and take them in one act.
class TakeOverGuide : public Guide
{
    Q_OBJECT

public:
    explicit TakeOverGuide(PageDesk &desk, QWidget *parent = nullptr);
    /// Terms that have programs, other than the one at hand.
    [[nodiscard]] static QList<core::Term> sources(PageDesk &desk);

Q_SIGNALS:
    void taken(int count);

private:
    struct Line {
        core::ProgramLine source{};
        core::Program draft{};
        core::Findings findings{};
    };

    [[nodiscard]] RecordModel<core::ProgramLine>::Columns sourceColumns();
    [[nodiscard]] RecordModel<Line>::Columns draftColumns();
    void addChoosing();
    void addLooking();
    void loadSources();
    void draw();
    [[nodiscard]] bool take();

    PageDesk &m_desk;
    RecordModel<core::ProgramLine> m_sources;
    RecordModel<Line> m_drafts;
    Choice *m_term = nullptr;
    RecordView *m_list = nullptr;
    RecordView *m_looking = nullptr;
    QList<qint64> m_chosen{}; ///< programs, as they were chosen
};

} // namespace ui
