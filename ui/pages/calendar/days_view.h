// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

#include <QHash>
#include <QList>
#include <QWidget>

namespace ui {

/// The days of a term as one looks at them: all months small, or one month large. A day, or a period of days, is
/// chosen by mouse or keyboard.
class DaysView : public QWidget
{
    Q_OBJECT

public:
    enum class Scale { Term, Month };

    explicit DaysView(QWidget *parent = nullptr);

    void setDays(const QList<core::CalendarDay> &days, const QList<core::FestivalSuggestion> &suggestions, QDate today);
    void setScale(Scale scale);
    [[nodiscard]] Scale scale() const { return m_scale; }
    /// The keyboard's day; `extend` keeps the other end of the period.
    void choose(QDate day, bool extend = false);
    /// Goes back to a period without asking anybody to show it.
    void mark(QDate from, QDate until);
    [[nodiscard]] QDate current() const { return m_current; }
    [[nodiscard]] QDate from() const { return std::min(m_anchor, m_current); }
    [[nodiscard]] QDate until() const { return std::max(m_anchor, m_current); }
    /// nullptr for a day outside of the term.
    [[nodiscard]] const core::CalendarDay *day(QDate date) const;
    [[nodiscard]] QRect rectOf(QDate date) const;
    [[nodiscard]] QDate dateAt(const QPoint &point) const;
    [[nodiscard]] QSize sizeHint() const override { return {720, 560}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 360}; }

Q_SIGNALS:
    void chosen();
    /// Enter or double click.
    void opened();
    /// Del.
    void removeAsked();
    /// Esc.
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QList<QDate> months() const;
    [[nodiscard]] QRect blockOf(qsizetype month) const;
    [[nodiscard]] QDate shownMonth() const;
    [[nodiscard]] QString tipOf(QDate date) const;
    void paintBlock(QPainter &painter, const QRect &block, QDate month) const;
    void tell();

    QList<core::CalendarDay> m_days;
    QHash<QDate, qsizetype> m_places;
    QHash<QDate, core::Festival> m_suggested;
    QDate m_today;
    QDate m_anchor;
    QDate m_current;
    Scale m_scale = Scale::Term;
};

} // namespace ui
