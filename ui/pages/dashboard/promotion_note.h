// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// Reminds of the promotion while the school year has turned and finished classes still have pupils.
class PromotionNote : public QFrame
{
    Q_OBJECT

public:
    explicit PromotionNote(QWidget *parent = nullptr);
    /// With no pupils it hides itself.
    void setDue(core::SchoolYearStart year, int pupils);

Q_SIGNALS:
    void reviewAsked();

private:
    QLabel *m_words;
    QPushButton *m_review;
};

} // namespace ui
