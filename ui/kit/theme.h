// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QWidget;

/// How the window looks, in one place: colours by role, type sizes and measures. Widgets ask for a role when they
/// paint and are repainted when the look changes, so nobody keeps a colour.
namespace ui::theme {

enum class Role {
    Background,
    Surface,
    Raised,
    Hover,
    Line,
    Text,
    Muted,
    Accent,
    AccentSoft,
    OnAccent,
    Good,
    GoodSoft,
    Caution,
    CautionSoft,
    Refusal,
    RefusalSoft,
};

/// Follow the system, or stay with one.
enum class Scheme { System, Light, Dark };

enum class Type { Body, Title, Section, Muted, Figure };

/// Dresses the whole application; may be called again at any time.
void apply(Scheme scheme);
[[nodiscard]] Scheme scheme();
[[nodiscard]] bool isDark();

[[nodiscard]] QColor color(Role role);
/// The colours of light or dark, whatever is shown now (paper previews, tests of contrast).
[[nodiscard]] QColor color(Role role, bool dark);
[[nodiscard]] QFont font(Type type);
/// The same with a Tibetan face first: stacks of letters are measured by its heights, and so never cut off.
[[nodiscard]] QFont tibetan(QFont font);

/// Marks a widget for the style sheet ("kind" = primary, quiet, danger, chip, muted …) and dresses it again.
void setKind(QWidget *widget, const char *kind);
/// A red frame around a field whose content is refused.
void setInvalid(QWidget *widget, bool invalid);

inline constexpr int grid = 4;
inline constexpr int controlPadding = 8;
inline constexpr int fieldGap = 12;
inline constexpr int panelPadding = 16;
inline constexpr int pagePadding = 24;
inline constexpr int rowHeight = 30;
inline constexpr int comfortableRowHeight = 36;
inline constexpr int fieldHeight = 32;
inline constexpr int corner = 6;
inline constexpr int railWidth = 208;
inline constexpr int narrowRailWidth = 56;
inline constexpr int headerHeight = 52;
inline constexpr int sidePanelWidth = 380;
inline constexpr int narrowWindow = 1200;
inline constexpr int undoMilliseconds = 8000;

} // namespace ui::theme
