// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/question.h"

#include <QPointer>
#include <QWidget>

namespace ui {

/// Asks in a dialog over `window`; the safe answer is the one under Enter.
class DesktopQuestion final : public Question
{
public:
    explicit DesktopQuestion(QWidget *window = nullptr) : m_window(window) {}
    void setWindow(QWidget *window) { m_window = window; }
    [[nodiscard]] bool confirmed(const QString &what, const QString &consequence, const QString &confirm) override;

private:
    QPointer<QWidget> m_window;
};

/// The desktop's file dialogs; each remembers the folder used last.
class DesktopFileChooser final : public FileChooser
{
public:
    explicit DesktopFileChooser(QWidget *window = nullptr) : m_window(window) {}
    void setWindow(QWidget *window) { m_window = window; }
    [[nodiscard]] QString fileToOpen(const QString &title, const QString &filter) override;
    [[nodiscard]] QStringList filesToOpen(const QString &title, const QString &filter) override;
    [[nodiscard]] QString fileToSave(const QString &title, const QString &suggestedName,
                                     const QString &filter) override;
    [[nodiscard]] QString folder(const QString &title) override;

private:
    QPointer<QWidget> m_window;
};

} // namespace ui
