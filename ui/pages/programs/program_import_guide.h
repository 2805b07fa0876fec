// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/program_table.h"
#include "ui/kit/guide.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QLabel;

namespace ui {

class RecordView;

/// Brings a table of programs into the term: choose the file, look at what each row becomes, import in one act.
class ProgramImportGuide : public Guide
{
    Q_OBJECT

public:
    explicit ProgramImportGuide(PageDesk &desk, QWidget *parent = nullptr);
    /// Reads a file, as if it had been chosen.
    void read(const QString &path);

Q_SIGNALS:
    void imported(int count);

private:
    [[nodiscard]] RecordModel<core::exchange::ProgramRow>::Columns columns();
    [[nodiscard]] QStringList reasonsOf(const core::exchange::ProgramRow &row) const;
    void addSource();
    void addPreview();
    void show();
    void saveRefused();
    void saveTemplate();
    [[nodiscard]] bool import();

    PageDesk &m_desk;
    core::ProgramTable m_table{};
    RecordModel<core::exchange::ProgramRow> m_rows;
    QLabel *m_file = nullptr;
    QLabel *m_counts = nullptr;
    QPushButton *m_refused = nullptr;
    RecordView *m_list = nullptr;
};

} // namespace ui
