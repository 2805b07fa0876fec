// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QIcon>
#include <QWidget>

namespace ui {

/// The icons of this program; each is drawn from the packaged Breeze theme in the colours of the moment.
enum class Icon {
    Home,
    Programs,
    Applications,
    Placement,
    Attendance,
    Handover,
    Students,
    Staff,
    Providers,
    Stipends,
    Fees,
    Ledger,
    Policy,
    Safety,
    Reports,
    Settings,
    Person,
    Search,
    Add,
    Edit,
    Delete,
    Close,
    Undo,
    Redo,
    Refresh,
    Print,
    Import,
    Export,
    Open,
    Save,
    NewFile,
    Recent,
    Calendar,
    Clock,
    Check,
    Information,
    Warning,
    Refusal,
    Help,
    More,
    Back,
    Forward,
    Down,
    Filter,
    Lock,
    Copy,
    RailNarrow,
    RailWide,
    ZoomIn,
    ZoomOut,
    Language,
    Theme,
    Shuffle,
    Menu,
};

/// An icon that follows the theme by itself: `role` at rest, accent when switched on, muted when disabled.
/// Without the icon theme it is an empty icon, and the words beside it do the work.
[[nodiscard]] QIcon icon(Icon which, theme::Role role = theme::Role::Text);
[[nodiscard]] bool iconsAreInstalled();

/// A small picture in a layout that follows the theme.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(Icon which, theme::Role role = theme::Role::Muted, int size = 16, QWidget *parent = nullptr);
    void setIcon(Icon which, theme::Role role);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_size;
};

} // namespace ui
