// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include <functional>

namespace ui {

/// The number of a clause of the plan; pressing it shows what the clause says, in short.
class ClauseChip : public QToolButton
{
    Q_OBJECT

public:
    ClauseChip(const QString &clause, std::function<QString()> summary, QWidget *parent = nullptr);

private:
    void showSummary();

    std::function<QString()> m_summary;
};

} // namespace ui
