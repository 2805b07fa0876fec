// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/kit/record_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace ui {

class RecordView;
class SearchBar;

/// A row of the spreadsheet as the preview shows it.
struct PreviewRow {
    int row = 0;
    core::exchange::RowKind kind{};
    QString name{};
    QString className{};
    QString told{}; ///< what changes, what is wrong
};

/// The third step of the import: what each row would do, with the reasons of those that are refused.
class ImportPreview : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPreview(QWidget *parent = nullptr);
    void setPlan(const core::exchange::ImportPlan &plan, const core::RosterState &state);
    void setMakingClasses(bool making);

Q_SIGNALS:
    void makeClassesAsked(bool make);
    void saveRefusedAsked();

private:
    using Kind = core::exchange::RowKind;

    void build();
    void showKind(Kind kind);
    void showDetail(qint64 row);
    [[nodiscard]] static RecordModel<PreviewRow>::Columns columns();

    RecordModel<PreviewRow> m_rows;
    QHash<Kind, QPushButton *> m_chips;
    RecordView *m_list;
    QCheckBox *m_makeClasses;
    QLabel *m_detail;
    QLabel *m_missing;
    QPushButton *m_saveRefused;
    Kind m_kind = Kind::New;
};

} // namespace ui
