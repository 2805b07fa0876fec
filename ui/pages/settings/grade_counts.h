// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"

#include <QList>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace ui {

class IntegerEdit;

/// How many classes each grade has: the quickest way to enter them all.
class GradeCounts : public QWidget
{
    Q_OBJECT

public:
    explicit GradeCounts(QWidget *parent = nullptr);
    /// The grades that a school of this stage teaches.
    void setStage(core::SchoolStage stage);
    void setCount(int grade, int count);
    [[nodiscard]] int count(int grade) const;
    /// Every field holds a number that can be meant.
    [[nodiscard]] bool isReadable() const;
    /// Classes 1 to n of each grade in a school year, without those that are there already.
    [[nodiscard]] QList<core::SchoolClass> classes(core::SchoolYearStart year,
                                                   const QList<core::SchoolClass> &present = {}) const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QList<QLabel *> m_labels;
    QList<IntegerEdit *> m_counts; ///< grade 1 first
    core::SchoolStage m_stage = core::SchoolStage::Primary;
};

} // namespace ui
