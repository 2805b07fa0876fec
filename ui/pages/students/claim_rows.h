// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace ui {

class Choice;
class DateEdit;

/// The priority groups a child belongs to (3.1), one line each: which, since and until when, from where, on what
/// evidence.
class ClaimRows : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString digest READ digest NOTIFY edited USER true)

public:
    /// A new claim holds from `today` unless another day is entered.
    ClaimRows(const QList<core::PriorityClaim> &claims, QDate today, QWidget *parent = nullptr);
    [[nodiscard]] QList<core::PriorityClaim> claims() const;
    [[nodiscard]] QString digest() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        Choice *group = nullptr;
        DateEdit *from = nullptr;
        DateEdit *until = nullptr;
        Choice *source = nullptr;
        QLineEdit *evidence = nullptr;
        QToolButton *remove = nullptr;
        core::PriorityClaim stored{};
        bool shown = false;
    };

    void addLine(QGridLayout *grid);
    void fill(Line &line, const core::PriorityClaim &claim);
    void showLine(Line &line, bool shown);
    void showHeads();
    void retranslate();

    QDate m_today;
    QList<Line> m_lines;
    QList<QLabel *> m_heads;
    QPushButton *m_more;
};

} // namespace ui
