// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;

namespace ui {

/// Lets files be dropped onto a widget, also onto those inside it that take no drops themselves.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `endings` without the dot; other files are not taken.
    FileDrop(const QStringList &endings, QWidget *target);

Q_SIGNALS:
    /// One file, when it was only one.
    void dropped(const QString &path);
    /// One or several files, or folders: for who can use them all.
    void droppedAll(const QStringList &paths);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QStringList filesIn(const QDropEvent *event) const;

    QStringList m_endings;
};

} // namespace ui
