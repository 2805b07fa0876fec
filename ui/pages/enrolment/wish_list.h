// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "ui/pages/enrolment/wish_picker.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace ui {

/// The ranked wishes of a form: filled lines and an empty one below them. Alt+Up and Alt+Down move a wish, Ctrl+Del
/// takes it out, an empty line ends the list.
class WishList : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY wishesChanged USER true)

public:
    explicit WishList(int most, QWidget *parent = nullptr);

    void setOffers(const QList<WishOffer> &offers);
    [[nodiscard]] QList<core::ProgramId> wishes() const;
    void setWishes(const QList<core::ProgramId> &wishes);
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    void wishesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row {
        QWidget *line = nullptr;
        WishPicker *picker = nullptr;
        QToolButton *remove = nullptr;
    };

    void addRow(int number);
    void settle();
    void moveWish(qsizetype from, qsizetype to);
    void takeOut(qsizetype row);

    QList<Row> m_rows; ///< as many as a form may have; those not needed are hidden
};

} // namespace ui
