// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"
#include "core/report/document.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTabWidget;

namespace ui {

class Choice;
class ClaimRows;
class DateEdit;
class FindingsPanel;
class Form;
class GuardianRows;
class IntegerEdit;
class MaskedEdit;

/// A child's whole record in the order of form F02, with what the rules notice and what has happened to it beside it.
class StudentForm : public QWidget
{
    Q_OBJECT

public:
    /// A record without an id is a new child. `others` are the children of the school, for the same-name hint.
    StudentForm(PageDesk &desk, core::StudentRecord record, QList<core::StudentLine> others, QWidget *parent = nullptr);

    [[nodiscard]] core::StudentRecord record() const;
    [[nodiscard]] core::StudentId student() const { return m_record.student.id; }
    [[nodiscard]] bool mayLeave();
    void focusFirst();

Q_SIGNALS:
    void saved(core::StudentId id, const QString &name, const core::Findings &findings);
    void left();
    /// The history is to be printed.
    void printAsked(const core::report::Document &document);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addFields();
    void addEntry();
    void addPeople();
    QWidget *buildHead();
    QWidget *buildSide();
    void fill();
    void save();
    /// True when the file has gone on, and both texts are shown instead of saving.
    bool isSettledFirst(const core::StudentRecord &draft);
    void store(const core::StudentRecord &draft);
    void showHead();
    void showFindings();
    void showSameNames();
    void retranslate();

    PageDesk &m_desk;
    core::StudentRecord m_record;
    QList<core::StudentLine> m_others;
    Form *m_form = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_tibetan = nullptr;
    QLabel *m_sameNames = nullptr;
    QTabWidget *m_tabs = nullptr;
    FindingsPanel *m_findings = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_tibetanName = nullptr;
    QLineEdit *m_mark = nullptr;
    Choice *m_sex = nullptr;
    QLineEdit *m_ethnicity = nullptr;
    DateEdit *m_born = nullptr;
    Choice *m_class = nullptr;
    Choice *m_entry = nullptr; ///< of a new child only
    DateEdit *m_entryDay = nullptr;
    IntegerEdit *m_numberInClass = nullptr;
    MaskedEdit *m_number = nullptr;
    MaskedEdit *m_idNumber = nullptr;
    Choice *m_residence = nullptr;
    MaskedEdit *m_phone = nullptr;
    QLineEdit *m_address = nullptr;
    GuardianRows *m_guardians = nullptr;
    ClaimRows *m_claims = nullptr;
    QLineEdit *m_health = nullptr;
};

} // namespace ui
