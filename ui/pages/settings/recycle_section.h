// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recycling.h"
#include "core/domain/undo.h"
#include "ui/kit/record_model.h"
#include "ui/pages/settings/settings_section.h"

class QPushButton;

namespace ui {

class RecordView;

/// What was removed: it comes back with everything that belonged to it, or goes for good.
class RecycleSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit RecycleSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("Recycle bin"); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restore(const QList<qint64> &ids);
    /// False when something stands in the way; a box tells what.
    bool restoreOne(qint64 id, const core::Mending &mending);
    void showConflicts(const core::Recycled &recycled, const core::UndoResult &result, const core::Mending &mending);
    void purge(const QList<qint64> &ids);
    void retranslate();
    [[nodiscard]] static RecordModel<core::Recycled>::Columns columns();

    RecordModel<core::Recycled> m_removed;
    RecordView *m_list;
    QPushButton *m_restore;
    QPushButton *m_purge;
};

} // namespace ui
