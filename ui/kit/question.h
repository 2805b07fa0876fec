// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

/// A decision that cannot be undone is asked through this seam, so that tests can answer it.
class Question
{
public:
    virtual ~Question() = default;
    /// True when the person chose `confirm`. `what` is one sentence, `consequence` says what will happen.
    [[nodiscard]] virtual bool confirmed(const QString &what, const QString &consequence, const QString &confirm) = 0;
};

/// Files are chosen through this seam, so that tests can choose them. An empty answer means cancelled.
class FileChooser
{
public:
    virtual ~FileChooser() = default;
    [[nodiscard]] virtual QString fileToOpen(const QString &title, const QString &filter) = 0;
    /// Several at once; who can choose only one answers with that.
    [[nodiscard]] virtual QStringList filesToOpen(const QString &title, const QString &filter)
    {
        const QString one = fileToOpen(title, filter);
        return one.isEmpty() ? QStringList() : QStringList(one);
    }
    [[nodiscard]] virtual QString fileToSave(const QString &title, const QString &suggestedName,
                                             const QString &filter) = 0;
    [[nodiscard]] virtual QString folder(const QString &title) = 0;
};

} // namespace ui
