// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/page_desk.h"

class QTabWidget;

namespace ui {

class SettingsSection;

/// What a school enters once and keeps right: itself, its terms, classes and staff; and the file all of it lies in.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;
    /// 1 school, 2 terms, 3 classes, 4 staff, 5 file, 6 spellings, 7 recycle bin; a record of one of them by its id with a
    /// minus sign.
    void openAt(qint64 id) override;

private:
    void add(SettingsSection *section);
    void showSection(int index);
    [[nodiscard]] SettingsSection *section(int index) const;

    PageDesk &m_desk;
    QTabWidget *m_tabs;
    QAction *m_new;
    int m_shown = 0;
};

} // namespace ui
