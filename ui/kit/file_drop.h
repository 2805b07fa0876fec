// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QDropEvent;

namespace ui {

/// Lets one file be dropped onto a widget, also onto those inside it that take no drops themselves.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// `endings` without the dot; other files are not taken.
    FileDrop(const QStringList &endings, QWidget *target);

Q_SIGNALS:
    void dropped(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QString fileIn(const QDropEvent *event) const;

    QStringList m_endings;
};

} // namespace ui
