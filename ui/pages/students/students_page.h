// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

class QMenu;
class QPushButton;
class QStackedWidget;

namespace ui {

class Choice;
class ImportGuide;
class LifePanel;
class RecordView;
class SearchBar;
class StudentForm;
class TwiceView;
enum class LifeAct;

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

    /// Opens the import guide, on a file when one was dropped onto the window.
    void importRoster(const QString &path = QString());
    /// Opens the import guide on the block of cells that the clipboard holds.
    void pasteRoster();

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
    ImportGuide *openGuide();
    void addLifeActions();
    void beginLife(LifeAct act, const QList<qint64> &ids);
    void endLife();
    void addTwiceButton();
    void showTwiceCount();
    void showTwice();
    void tellApart(core::StudentId one, core::StudentId other);
    void mergeRecords(core::StudentId one, core::StudentId other);
    void promoteYear();
    /// For records entered by mistake; whoever leaves the school is marked as left.
    void removeRecords(const QList<qint64> &ids);
    /// Whom an act means: the chosen rows of the list, and nobody while something else is shown.
    [[nodiscard]] QList<qint64> idsMeant() const;
    void showRowMenu(qint64 id, QMenu *menu);
    void tellSaved(core::StudentId id, const QString &name, const core::Findings &findings);
    void showState();
    [[nodiscard]] bool isWanted(const core::StudentLine &line) const;
    [[nodiscard]] static RecordModel<core::StudentLine>::Columns columns();

    PageDesk &m_desk;
    core::NameSpellings m_spellings;
    RecordModel<core::StudentLine> m_lines;
    SearchBar *m_filters = nullptr;
    Choice *m_class = nullptr;
    RecordView *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    StudentForm *m_form = nullptr;
    LifePanel *m_life = nullptr;
    QPushButton *m_twice = nullptr;
    TwiceView *m_twiceView = nullptr;
    QList<core::PossiblyTwice> m_pairs{};
};

} // namespace ui
