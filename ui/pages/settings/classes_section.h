// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/school.h"
#include "ui/kit/record_model.h"
#include "ui/pages/settings/settings_section.h"

class QPushButton;

namespace ui {

class Choice;
class Form;
class GradeCounts;
class IntegerEdit;
class RecordView;

/// A class as the list shows it.
struct ClassLine {
    core::SchoolClass schoolClass{};
    int grade = 0;
    QString teacher{};
    int children = 0;
};

/// The classes of the school; the grade follows from the year of entry.
class ClassesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit ClassesSection(PageDesk &desk, QWidget *parent = nullptr);
    void load() override;
    [[nodiscard]] QString title() const override { return tr("Classes"); }
    [[nodiscard]] QString newWords() const override { return tr("&New class"); }
    void enterNew() override;
    [[nodiscard]] bool mayLeave() override;
    bool openRecord(qint64 id) override;

private:
    void buildForm();
    void buildBatch();
    void open(qint64 id);
    void showClass(const core::SchoolClass &schoolClass);
    void showBatch();
    void closeForms();
    void save();
    void saveBatch();
    void remove(qint64 id);
    [[nodiscard]] static RecordModel<ClassLine>::Columns columns();

    RecordModel<ClassLine> m_classes;
    core::SchoolClass m_open;
    RecordView *m_list;
    QPushButton *m_batchButton;
    Form *m_form;
    QLabel *m_title;
    QFrame *m_panel = nullptr;
    Choice *m_grade;
    IntegerEdit *m_number;
    Choice *m_teacher;
    Form *m_batch;
    GradeCounts *m_counts;
    QFrame *m_batchPanel = nullptr;
};

} // namespace ui
