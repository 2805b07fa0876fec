// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/policy/finding_rows.h"

namespace ui {

class Choice;
class FindingPanel;
class RecordView;
class ScanWatch;
class SearchBar;

/// What the rules of the plan notice in the whole term, what was accepted by whom, and where to mend it.
class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    [[nodiscard]] QString helpText() const override;

private:
    void build();
    void connectList();
    void showFindings();
    void tellState();
    void filter();
    void fillClauses();
    void showPanel();
    void accept();
    void withdraw();
    void goThere(qint64 id);
    [[nodiscard]] QList<FindingRow> chosen() const;
    [[nodiscard]] core::Term term() const;
    [[nodiscard]] QString nothingFound() const;

    PageDesk &m_desk;
    ScanWatch *m_watch; ///< the window's, or our own when there is none
    FindingRows m_words;
    RecordModel<FindingRow> m_rows;
    RecordView *m_list;
    SearchBar *m_search;
    Choice *m_clause;
    Choice *m_order;
    FindingPanel *m_panel;
};

} // namespace ui
