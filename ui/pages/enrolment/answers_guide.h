// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/application_table.h"
#include "ui/pages/table_guide.h"

namespace ui {

class AnswersPreview;

/// Brings the table of a questionnaire, or the clerk's own, into the term as applications.
class AnswersGuide : public TableGuide
{
    Q_OBJECT

public:
    explicit AnswersGuide(PageDesk &desk, QWidget *parent = nullptr);

protected:
    [[nodiscard]] const core::ReadTable &table() const override { return m_table; }
    void take(core::ReadTable table) override;
    [[nodiscard]] PickedTable picked() const override;
    void takeHeader(int row) override { core::takeHeaderRow(m_table, row); }
    [[nodiscard]] QString takeColumns(const core::NamedColumns &columns) override;
    [[nodiscard]] QString layouts(const QString &earlier) const override
    {
        return core::columnLayouts(m_table, earlier);
    }
    void look() override;
    [[nodiscard]] int count(core::exchange::RowKind kind) const override { return m_plan.count(kind); }
    [[nodiscard]] QList<ImportEffect> effects() const override;
    void saveRefusedTo(const QString &path) override;
    void write() override;

private:
    void compare();

    core::ApplicationTable m_table;
    core::exchange::ApplicationBook m_book;
    core::exchange::ApplicationPlan m_plan;
    QMap<int, core::exchange::RowDecision> m_decisions;
    AnswersPreview *m_preview;
};

} // namespace ui
