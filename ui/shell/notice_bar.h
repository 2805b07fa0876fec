// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// A line across the window as long as something about the file is as it is: why it is only read, that its place has
/// gone; with the one thing to do about it.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);
    /// Both texts are asked again when the language changes.
    void showNotice(std::function<QString()> sentence, std::function<QString()> button, std::function<void()> act);
    void clear();
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence;
    QPushButton *m_button;
    std::function<QString()> m_words;
    std::function<QString()> m_buttonWords;
    std::function<void()> m_act;
};

} // namespace ui
