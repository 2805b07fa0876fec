// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

/// What this program is, its version and its licence. Opened with open().
class About : public QDialog
{
    Q_OBJECT

public:
    explicit About(QWidget *parent = nullptr);
};

/// The help of a page: its sentences, and the keys of its actions.
class HelpBox : public QDialog
{
    Q_OBJECT

public:
    HelpBox(const QString &title, const QString &sentences, const QList<QAction *> &actions, QWidget *parent = nullptr);
};

} // namespace ui
