// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/timetable.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ui {

class Page;
class RecordView;
class TimetableView;

/// The week timetable of a term: the week itself, what stands there while something is moved, and the list of what
/// clashes. A block that was moved is saved at once, and can be undone.
class TimetablePart : public QWidget
{
    Q_OBJECT

public:
    TimetablePart(Page &page, PageDesk &desk, QWidget *parent = nullptr);

    void setPrograms(const QList<core::ProgramLine> &programs);
    /// Chooses the first program that answers what was typed.
    void find(const QString &typed);
    void retranslate();
    void print();
    void saveAsWorkbook();
    [[nodiscard]] TimetableView *view() const { return m_view; }
    [[nodiscard]] core::TimetableBy by() const { return m_by; }

Q_SIGNALS:
    void opened(qint64 id);
    /// The file has changed.
    void saved();

private:
    struct ClashLine {
        qint64 id = 0;
        core::Overlap kind = core::Overlap::Place;
        QString when{};
        QString sentence{};
        core::ProgramId program{};
        qsizetype slot = 0;
    };

    void build();
    [[nodiscard]] static RecordModel<ClashLine>::Columns columns();
    void setBy(core::TimetableBy by);
    void show();
    void tellMove();
    void listClashes();
    void save(const core::Program &changed);
    [[nodiscard]] QList<core::TimetableRow> emptyRows() const;

    Page &m_page;
    PageDesk &m_desk;
    TimetableView *m_view;
    QButtonGroup *m_choice;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_state;
    RecordView *m_list;
    RecordModel<ClashLine> m_lines;
    QList<core::ProgramLine> m_programs{};
    core::TimetableBy m_by = core::TimetableBy::Grade;
};

} // namespace ui
