// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"

#include <QList>
#include <QWidget>

namespace ui {

/// The week of a term at a glance: Monday to Friday beside each other, each day's programs in the order of their times.
class WeekView : public QWidget
{
    Q_OBJECT

public:
    explicit WeekView(QWidget *parent = nullptr);
    void setPrograms(const QList<core::ProgramLine> &programs);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    /// 0 where no program stands.
    [[nodiscard]] qint64 programAt(const QPoint &point) const;

Q_SIGNALS:
    void opened(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Entry {
        qint64 id = 0;
        core::WeeklySlot slot{};
        QString title{};
        QString detail{};
        bool care = false;
    };
    [[nodiscard]] QRect rectOf(int day, int place) const;
    [[nodiscard]] const Entry *entryAt(const QPoint &point) const;

    QList<Entry> m_days[7];
    int m_shownDays = 5;
};

} // namespace ui
