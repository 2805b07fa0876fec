// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "ui/kit/record_model.h"
#include "ui/pages/settings/settings_section.h"

namespace ui {

class RecordView;
class StaffForm;

/// Who works for the service.
class StaffSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit StaffSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("Staff"); }
    [[nodiscard]] QString newWords() const override { return tr("&New staff member"); }
    void enterNew() override;
    [[nodiscard]] bool mayLeave() override;
    bool openRecord(qint64 id) override;

private:
    void open(qint64 id);
    void showMember(const core::StaffMember &member);
    void closeForm();
    void save();
    void store(const core::StaffMember &draft);
    void remove(qint64 id);
    [[nodiscard]] static RecordModel<core::StaffMember>::Columns columns();

    RecordModel<core::StaffMember> m_staff;
    RecordView *m_list;
    core::StaffMember m_read{}; ///< as the form was opened with it
    StaffForm *m_form;
    QLabel *m_title;
    QFrame *m_panel;
};

} // namespace ui
