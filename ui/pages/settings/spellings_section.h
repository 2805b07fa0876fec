// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/name_variant.h"
#include "ui/kit/record_model.h"
#include "ui/pages/settings/settings_section.h"

class QCheckBox;
class QLineEdit;

namespace ui {

class Form;
class RecordView;
class SearchBar;

/// Which spellings of names the school holds for one another: suggestions of the program, changed as the school likes.
class SpellingsSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SpellingsSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("Name spellings"); }
    [[nodiscard]] QString newWords() const override { return tr("&New spellings"); }
    void enterNew() override;
    [[nodiscard]] bool mayLeave() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void open(qint64 id);
    void showVariant(const core::NameVariant &variant);
    void closeForm();
    void save();
    void remove(qint64 id);
    void retranslate();
    [[nodiscard]] static RecordModel<core::NameVariant>::Columns columns();

    RecordModel<core::NameVariant> m_variants;
    core::NameVariant m_shown;
    QLabel *m_about;
    SearchBar *m_search;
    RecordView *m_list;
    Form *m_form;
    QLineEdit *m_spellings;
    QCheckBox *m_whole;
    QLabel *m_title;
    QFrame *m_panel;
};

} // namespace ui
