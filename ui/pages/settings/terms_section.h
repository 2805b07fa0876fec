// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "ui/kit/record_model.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class RecordView;
class TermForm;

/// The terms of the school: a list, and the form of one beside it.
class TermsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TermsSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("Terms"); }
    [[nodiscard]] QString newWords() const override { return tr("&New term"); }
    void enterNew() override;
    [[nodiscard]] bool mayLeave() override;
    bool openRecord(qint64 id) override;

private:
    void open(qint64 id);
    void showTerm(const core::Term &term);
    void closeForm();
    void save();
    [[nodiscard]] static RecordModel<core::Term>::Columns columns();

    RecordModel<core::Term> m_terms;
    RecordView *m_list;
    TermForm *m_form;
    QLabel *m_title;
    QFrame *m_panel;
};

} // namespace ui
