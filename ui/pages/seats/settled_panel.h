// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/office/seats_office.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/record_model.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Choice;
class Form;
class RecordView;

/// A seat or an exclusion settled by the school, with the words to show it.
struct SettledSeat {
    core::Pin pin{};
    QString child{};
    QString program{};
};

/// What the school settles before the draw: the list, and the form to add to it.
class SettledPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SettledPanel(QWidget *parent = nullptr);
    void setSeats(const QList<SettledSeat> &seats);
    /// Comes to the first seat settled for a child; false when there is none.
    bool select(core::StudentId child);
    void setChoices(const QList<PersonEntry> &children, const core::NameSpellings &spellings,
                    const QList<core::Program> &programs);
    void setRules(const core::DrawRules &rules);
    /// Once the applications are frozen nothing can be settled any more; the sentence says so.
    void setOpen(bool open);
    void retranslate();
    void showFindings(const core::Findings &findings);
    /// The fields are empty again.
    void clear();

Q_SIGNALS:
    void settleAsked(const core::Pin &pin);
    void undoAsked(const core::Pin &pin);
    void rulesAsked(const core::DrawRules &rules);
    void continuingAsked();

private:
    void build();
    void removeChosen();

    RecordModel<SettledSeat> m_model;
    RecordView *m_view;
    Form *m_form;
    PersonPicker *m_child;
    Choice *m_program;
    Choice *m_kind;
    QLineEdit *m_reason;
    QLabel *m_closed;
    QPushButton *m_add;
    QPushButton *m_remove;
    QLabel *m_rulesHead;
    QCheckBox *m_continuingFirst;
    QCheckBox *m_siblingsTogether;
    QPushButton *m_continuing;
    core::DrawRules m_rules{};
    QList<core::Program> m_programs;
    bool m_open = true;
};

} // namespace ui
