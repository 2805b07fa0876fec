// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace ui {

/// While an input method composes in a field, every key belongs to it: Enter, Esc, arrows, blank and shortcuts choose
/// among its candidates, and neither the field, the form or list around it nor the window may act on them. One for the
/// whole program; it stands before every widget, so that none of them needs to ask.
class ComposingKeys : public QObject
{
    Q_OBJECT

public:
    explicit ComposingKeys(QObject *parent = nullptr);
    [[nodiscard]] bool isComposing() const { return !m_field.isNull(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QObject> m_field; ///< where letters stand that are not text yet
};

} // namespace ui
