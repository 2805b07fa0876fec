// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

/// The filter row over a list: what to look for, chips to switch, how many rows of how many.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void setPlaceholder(std::function<QString()> text);
    /// A switch beside the search field; `key` is its name in code and its objectName ("<key>Chip").
    void addChip(const QString &key, std::function<QString()> title, bool on = false);
    [[nodiscard]] bool isChipOn(const QString &key) const;
    void setChipOn(const QString &key, bool on);
    /// Another control of the filter row (a class to choose, a state …), before the count.
    void addControl(QWidget *control);
    void setCount(int shown, int total);

    [[nodiscard]] QString text() const;
    /// What the rows are filtered by, in words: what was typed, chips that are on, choices other than their first.
    [[nodiscard]] QStringList chosenWords() const;
    void setText(const QString &text);
    /// Ctrl+F comes here.
    void focusSearch();
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textChanged(const QString &text);
    void chipChanged(const QString &key, bool on);
    /// The person went from the field into the list with the arrow or Enter.
    void leftDownwards();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    struct Chip {
        QPushButton *button = nullptr;
        std::function<QString()> title{};
    };

    QLineEdit *m_edit;
    QHBoxLayout *m_chipRow;
    QLabel *m_count;
    QHash<QString, Chip> m_chips;
    std::function<QString()> m_placeholder;
    int m_shown = 0;
    int m_total = -1;
};

} // namespace ui
