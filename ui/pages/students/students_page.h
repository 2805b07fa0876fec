// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QMenu;
class QStackedWidget;

namespace ui {

class Choice;
class RecordView;
class SearchBar;
class StudentForm;

/// The children of the school: the list with its filters, a child's record, and the way to the roster import.
class StudentsPage : public Page
{
    Q_OBJECT

public:
    explicit StudentsPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// Opens the record of this child.
    void openAt(qint64 id) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;

    /// Opens the import guide, on a file when one was dropped here.
    void importRoster(const QString &path = QString());

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void buildFilters();
    void fillClasses();
    void addActions();
    void enterNew();
    void open(qint64 id);
    void showRecord(core::StudentRecord record);
    void showList();
    void closeForm();
    /// For records entered by mistake; whoever leaves the school is marked as left.
    void removeRecords(const QList<qint64> &ids);
    void setStanding(const QList<qint64> &ids, core::Standing standing);
    void showRowMenu(qint64 id, QMenu *menu);
    void tellSaved(core::StudentId id, const QString &name, const core::Findings &findings);
    void showState();
    [[nodiscard]] bool isWanted(const core::StudentLine &line) const;
    [[nodiscard]] static RecordModel<core::StudentLine>::Columns columns();

    PageDesk &m_desk;
    RecordModel<core::StudentLine> m_lines;
    SearchBar *m_filters = nullptr;
    Choice *m_class = nullptr;
    RecordView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    StudentForm *m_form = nullptr;
};

} // namespace ui
