// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "core/domain/school.h"

#include <QWidget>

class QVBoxLayout;

namespace ui {

class GradePicker;

/// The grades of the school as switches, a row for each stage.
class GradesEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int bits READ bits WRITE setBits NOTIFY bitsChanged USER true)

public:
    explicit GradesEdit(core::SchoolStage stage, QWidget *parent = nullptr);
    /// As in a GradeSet.
    [[nodiscard]] int bits() const;
    void setBits(int bits);
    [[nodiscard]] core::GradeSet grades() const { return {bits()}; }

Q_SIGNALS:
    void bitsChanged(int bits);

private:
    void addRow(int first, int last, QVBoxLayout *column);

    QList<std::pair<int, GradePicker *>> m_rows; ///< with the first grade of each
};

} // namespace ui
