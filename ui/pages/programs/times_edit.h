// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Choice;
class TimeEdit;

/// The weekly times of a program, one row each: weekday, from, until. A new row repeats the hours of the last one on
/// the next day. Ctrl+Del takes a row out.
class TimesEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY timesChanged USER true)

public:
    explicit TimesEdit(QWidget *parent = nullptr);

    /// The keyboard comes from there into the first row.
    void setBefore(QWidget *before) { m_before = before; }
    void setTimes(const QList<core::WeeklySlot> &times);
    /// The rows that are filled. A row of which only a part can be read is not among them.
    [[nodiscard]] QList<core::WeeklySlot> times() const;
    /// A row is begun but cannot be read as a whole.
    [[nodiscard]] bool hasUnreadableRow() const;
    /// What stands in the rows, to see whether it changed.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void timesChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *line = nullptr;
        Choice *day = nullptr;
        TimeEdit *from = nullptr;
        TimeEdit *until = nullptr;
        QToolButton *remove = nullptr;
    };

    void addRow(const std::optional<core::WeeklySlot> &slot);
    void addNext();
    void removeRow(const QWidget *line);
    void nameRows();
    void goOn(const QObject *from);
    void retranslate();
    [[nodiscard]] static std::optional<core::WeeklySlot> slotOf(const Row &row);

    QList<Row> m_rows;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QWidget *m_before = nullptr;
};

} // namespace ui
