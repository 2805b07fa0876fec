// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/seats_office.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QPushButton;
class QToolButton;
class QWidget;

namespace ui {

/// What a draw means for one child: every wish in order, with the round in which it was won or the reason why not,
/// in words for the child's own family.
class ChildPanel : public QFrame
{
    Q_OBJECT

public:
    explicit ChildPanel(QWidget *parent = nullptr);
    /// Programs and the recorded reasons of exclusions are needed for the sentences.
    void setPrograms(const QHash<core::ProgramId, core::Program> &programs, const QList<core::Pin> &pins);
    void setChild(const core::ChildOutcome &child);
    [[nodiscard]] core::StudentId child() const { return m_child.student.id; }
    void retranslate();
    /// Everything shown, as plain text to hand to the family.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void closeAsked();
    void pupilAsked(qint64 id);
    void slipAsked(qint64 id);
    void copied();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *wishCell(const core::WishOutcome &wish, QWidget *parent) const;
    [[nodiscard]] QString heading(const core::WishOutcome &wish) const;
    [[nodiscard]] QString sentence(const core::WishOutcome &wish) const;
    [[nodiscard]] QString careSentence() const;
    [[nodiscard]] QString programName(core::ProgramId id) const;

    QHash<core::ProgramId, core::Program> m_programs;
    QList<core::Pin> m_pins;
    core::ChildOutcome m_child;
    QLabel *m_name;
    QLabel *m_details;
    QToolButton *m_close;
    QWidget *m_list = nullptr;
    QLabel *m_serial;
    QPushButton *m_slip;
    QPushButton *m_copy;
    QPushButton *m_pupil;
};

} // namespace ui
