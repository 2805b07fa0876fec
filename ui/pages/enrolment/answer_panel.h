// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/answer_row.h"

#include <QFrame>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace ui {

/// One row of the preview in full: what is to be said about it, the answers a person can give, and what it brings,
/// beside what stands in the file or in the other row.
class AnswerPanel : public QFrame
{
    Q_OBJECT

public:
    explicit AnswerPanel(QWidget *parent = nullptr);
    void setBook(const core::exchange::ApplicationBook &book);
    /// `rival`: the other row that means the same child; `alike`: how many other rows ask the same and are open.
    void setRow(const core::exchange::ApplicationRow &row, const core::exchange::ImportProblems &problems,
                const core::exchange::ApplicationRow *rival, int alike);
    void clear();
    void focusDecision();

Q_SIGNALS:
    void decided(int row, const core::exchange::RowDecision &decision);
    /// The same answer for every open row with this row's question.
    void decidedForAlike(int row, const core::exchange::RowDecision &decision);

private:
    struct Option {
        QString name{};
        QString text{};
        core::exchange::RowDecision decision{};
    };

    void build();
    [[nodiscard]] QList<Option> optionsOf(const core::exchange::ImportProblems &problems) const;
    void showOptions();
    void showFields(const core::exchange::ApplicationRow *rival);
    void decideWith(const std::function<void(core::exchange::RowDecision &)> &change);

    core::exchange::ApplicationBook m_book;
    core::exchange::ApplicationRow m_row;
    QList<Option> m_options;
    QLabel *m_title;
    QLabel *m_told;
    QWidget *m_answers;
    QButtonGroup *m_group;
    QLabel *m_otherLabel;
    PersonPicker *m_other;
    QCheckBox *m_counts;
    QCheckBox *m_agreed;
    QPushButton *m_alike;
    QTableWidget *m_fields;
    bool m_filling = false;
};

} // namespace ui
