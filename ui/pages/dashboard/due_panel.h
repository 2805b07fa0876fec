// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term_guide.h"
#include "ui/kit/form.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class DateEdit;

/// The days by which the school wants the steps of a term done.
class DuePanel : public QFrame
{
    Q_OBJECT

public:
    explicit DuePanel(Question &question, QWidget *parent = nullptr);
    void start(const core::TermGuideFacts &facts);
    [[nodiscard]] QHash<core::GuideStep, QDate> days() const;
    void refuse(const core::Findings &findings);
    /// What was typed is saved or given up: it is not asked for again.
    void settle() { m_form->markClean(); }
    [[nodiscard]] bool mayLeave() { return m_form->mayLeave(); }
    [[nodiscard]] bool isChanged() const { return m_form->isChanged(); }
    void focusForm() { m_form->focusFirst(); }
    void retranslate();

Q_SIGNALS:
    void saveAsked();
    void left();

private:
    QLabel *m_title;
    QLabel *m_words;
    Form *m_form;
    QPushButton *m_save;
    QPushButton *m_leave;
    QHash<core::GuideStep, DateEdit *> m_edits;
};

} // namespace ui
