// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QList>
#include <QTime>
#include <QVariant>

#include <functional>
#include <optional>

class QPushButton;

namespace ui {

/// A line that reads a value from what was typed, shows it in one form, and refuses what it cannot read.
class TypedEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TypedEdit(QWidget *parent = nullptr);

    /// Empty when the field is empty or readable; otherwise what is wrong, in words.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool hasProblem() const { return !problem().isEmpty(); }

protected:
    /// The text in its one form, or nothing when it cannot be read. `typed` is trimmed and in half-width characters.
    [[nodiscard]] virtual std::optional<QString> reading(const QString &typed) const = 0;
    /// What is expected, in words: the hint and the reproach.
    [[nodiscard]] virtual QString expectation() const = 0;
    [[nodiscard]] QString plain() const;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void settle();
};

/// 20260901, 2026-9-1, 2026.9.1 and 2026/9/1 are the same day; shown as 2026-09-01.
class DateEdit : public TypedEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);
    /// Invalid when empty or unreadable.
    [[nodiscard]] QDate date() const;
    void setDate(QDate day);
    void setRange(QDate first, QDate last);
    [[nodiscard]] static QDate read(const QString &typed);

protected:
    [[nodiscard]] std::optional<QString> reading(const QString &typed) const override;
    [[nodiscard]] QString expectation() const override;

private:
    void showCalendar();

    QDate m_first;
    QDate m_last;
};

/// 16:30, 1630 and 16.30 are the same time; shown as 16:30. Values are minutes since midnight, as in a WeeklySlot.
class TimeEdit : public TypedEdit
{
    Q_OBJECT

public:
    explicit TimeEdit(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<int> minutes() const;
    void setMinutes(std::optional<int> minutes);
    [[nodiscard]] static std::optional<int> read(const QString &typed);

protected:
    [[nodiscard]] std::optional<QString> reading(const QString &typed) const override;
    [[nodiscard]] QString expectation() const override;
};

/// An amount of renminbi with at most two decimals; shown as 1,234.50. Negative only when allowed.
class MoneyEdit : public TypedEdit
{
    Q_OBJECT

public:
    explicit MoneyEdit(QWidget *parent = nullptr);
    [[nodiscard]] std::optional<core::Money> money() const;
    void setMoney(std::optional<core::Money> money);
    void setNegativeAllowed(bool allowed) { m_negative = allowed; }
    [[nodiscard]] static std::optional<core::Money> read(const QString &typed);

protected:
    [[nodiscard]] std::optional<QString> reading(const QString &typed) const override;
    [[nodiscard]] QString expectation() const override;

private:
    bool m_negative = false;
};

/// A whole number within its bounds; the arrow keys step it.
class IntegerEdit : public TypedEdit
{
    Q_OBJECT

public:
    IntegerEdit(int least, int most, QWidget *parent = nullptr);
    [[nodiscard]] std::optional<int> value() const;
    void setValue(std::optional<int> value);

protected:
    [[nodiscard]] std::optional<QString> reading(const QString &typed) const override;
    [[nodiscard]] QString expectation() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_least;
    int m_most;
};

/// One of a list, found by typing any part of its words; always one of the list or nothing.
class Choice : public QComboBox
{
    Q_OBJECT
    Q_PROPERTY(QVariant value READ value WRITE setValue USER true)

public:
    struct Item {
        QVariant value{};
        QString text{};
    };

    explicit Choice(QWidget *parent = nullptr);
    /// Asked again at every change of language; the value stays.
    void setItems(std::function<QList<Item>()> items);
    [[nodiscard]] QVariant value() const;
    void setValue(const QVariant &value);

Q_SIGNALS:
    void valueChanged(const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fill();
    void settle();

    std::function<QList<Item>()> m_items;
};

/// Several of a few, as a row of switches: weekdays, grades. Bit i stands for the i-th item.
class TogglePicker : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int bits READ bits WRITE setBits NOTIFY bitsChanged USER true)

public:
    TogglePicker(int count, std::function<QString(int)> title, QWidget *parent = nullptr);
    [[nodiscard]] int bits() const;
    void setBits(int bits);

Q_SIGNALS:
    void bitsChanged(int bits);

protected:
    void changeEvent(QEvent *event) override;

private:
    QList<QPushButton *> m_buttons;
    std::function<QString(int)> m_title;
};

/// Bit 0 is Monday, as in a WeekdaySet.
class WeekdayPicker : public TogglePicker
{
    Q_OBJECT

public:
    explicit WeekdayPicker(bool withWeekend = false, QWidget *parent = nullptr);
    /// "Mon" … for 1 to 7.
    [[nodiscard]] static QString shortName(int weekday);
};

/// Grades `first` to `last`; bit 0 stands for `first`. Titles come from the page's words, or are plain numbers.
class GradePicker : public TogglePicker
{
    Q_OBJECT

public:
    GradePicker(int first, int last, std::function<QString(int grade)> title = {}, QWidget *parent = nullptr);
    [[nodiscard]] QList<int> grades() const;
    void setGrades(const QList<int> &grades);

private:
    int m_first;
};

/// Full-width digits and punctuation as people type them with a Chinese input method, in their ASCII forms.
[[nodiscard]] QString halfWidth(const QString &typed);
/// 1,234.50
[[nodiscard]] QString shownMoney(core::Money money);
/// 16:30
[[nodiscard]] QString shownMinutes(int minutes);

} // namespace ui
