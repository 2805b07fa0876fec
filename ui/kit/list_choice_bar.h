// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/list_document.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace ui {

class Choice;

/// What shall leave the program, and where to.
enum class ListTask { Export, Print };

/// As what a list is saved. The two text tables differ in their encoding: old programs read no UTF-8.
enum class ListFormat { Workbook, Text, TextGb18030 };

struct ListWish {
    ListTask task = ListTask::Export;
    ListRows rows = ListRows::Shown;
    ListFormat format = ListFormat::Workbook;
    QString purpose{}; ///< why personal information leaves the program (data-conventions 3.10); stands in the foot
};

/// Asks, over the list itself, which rows leave it, as what and for what purpose. Enter takes it, Esc leaves it.
class ListChoiceBar : public QFrame
{
    Q_OBJECT

public:
    explicit ListChoiceBar(QWidget *parent = nullptr);
    void ask(ListTask task, int shown, int selected);

Q_SIGNALS:
    void chosen(const ui::ListWish &wish);
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void take();
    void leave();

    QLabel *m_question;
    QRadioButton *m_all;
    QRadioButton *m_selected;
    Choice *m_format;
    QLineEdit *m_purpose;
    QPushButton *m_take;
    QPushButton *m_leave;
    ListTask m_task = ListTask::Export;
    int m_shownCount = 0;
    int m_selectedCount = 0;
};

} // namespace ui
