// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/settings_section.h"

namespace ui {

class SchoolForm;

/// The school itself.
class SchoolSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SchoolSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("School"); }
    [[nodiscard]] bool mayLeave() override;

private:
    void save();

    SchoolForm *m_form;
};

} // namespace ui
