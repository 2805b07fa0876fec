// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class IconLabel;

/// What was done, with Undo for eight seconds; or what failed, what was kept and what to do, until it is closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Done, Note, Caution, Failure };

    explicit MessageBar(QWidget *parent = nullptr);

    void showDone(const QString &sentence, std::function<void()> undo = {});
    /// The same with another word on the button: "Redo".
    void showDone(const QString &sentence, const QString &button, std::function<void()> act);
    void showNote(const QString &sentence);
    /// With Undo when what was done is to be thought over; it stays until it is closed.
    void showCaution(const QString &sentence, std::function<void()> undo = {});
    void showFailure(const QString &sentence);
    void clear();

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString sentence() const;

private:
    void show(Kind kind, const QString &sentence);
    void undo();

    Kind m_kind = Kind::Done;
    IconLabel *m_icon;
    QLabel *m_sentence;
    QPushButton *m_undoButton;
    QToolButton *m_close;
    std::function<void()> m_undo;
    QTimer m_timer;
};

} // namespace ui
