// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/undo.h"
#include "ui/pages/page_desk.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

/// What keeps an act from being undone, or a record from being restored: record by record, both texts side by side,
/// and what to do. Nothing has been done when it shows.
class ConflictBox : public QDialog
{
    Q_OBJECT

public:
    ConflictBox(PageDesk &desk, const QString &what, const QList<core::UndoConflict> &conflicts, QWidget *parent);

    /// A way to go on all the same, for those who choose it: restore without the number.
    void addWay(const QString &objectName, const QString &words, const std::function<void()> &act);

Q_SIGNALS:
    /// The page of the record is wanted.
    void goTo(const QString &page, qint64 id);

private:
    QWidget *card(PageDesk &desk, const core::UndoConflict &conflict);

    QVBoxLayout *m_column;
    QHBoxLayout *m_buttons;
};

} // namespace ui
