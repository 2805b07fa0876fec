// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"
#include "ui/kit/record_model.h"
#include "ui/pages/settings/settings_section.h"

class QPushButton;

namespace ui {

class CopiesPanel;
class RecordView;

/// The school file: where it lies, whether it is sound, safe copies, and what was done in it last.
class FileSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit FileSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("File and journal"); }

private:
    void verify();
    void backUp();
    [[nodiscard]] static RecordModel<core::JournalEntry>::Columns columns();

    RecordModel<core::JournalEntry> m_journal;
    QLabel *m_path;
    QLabel *m_holds;
    CopiesPanel *m_copies; ///< nothing where there are no copies
    QPushButton *m_verify;
    QPushButton *m_backUp;
    RecordView *m_list;
};

} // namespace ui
