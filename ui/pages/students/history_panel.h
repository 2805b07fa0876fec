// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/students/student_history.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// The life of a child's record beside the form: what happened to the place at the school, then every line of the
/// journal by school year; copied as text, or printed.
class HistoryPanel : public QFrame
{
    Q_OBJECT

public:
    HistoryPanel(PageDesk &desk, const core::StudentRecord &record, QWidget *parent = nullptr);

Q_SIGNALS:
    void printAsked(const core::report::Document &document);

protected:
    void changeEvent(QEvent *event) override;

private:
    void read();
    void fill();
    void addEvents(QVBoxLayout *column, QWidget *inside);
    void addYears(QVBoxLayout *column, QWidget *inside);
    [[nodiscard]] QString title() const;

    PageDesk &m_desk;
    core::StudentRecord m_record;
    QStringList m_events;
    QList<HistoryYear> m_years;
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
    QPushButton *m_copy;
    QPushButton *m_print;
};

} // namespace ui
