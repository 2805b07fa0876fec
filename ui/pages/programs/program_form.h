// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_desk.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class Choice;
class DocumentsPanel;
class FindingsPanel;
class Form;
class GradesEdit;
class IntegerEdit;
class MoneyEdit;
class ReservesEdit;
class StaffEdit;
class TimesEdit;

/// One program in the side panel. While one types, it says below what the rules notice; what they refuse stands beside
/// its field when it is saved.
class ProgramForm : public QFrame
{
    Q_OBJECT

public:
    explicit ProgramForm(PageDesk &desk, QWidget *parent = nullptr);

    /// A new program when the draft has no id; perhaps another section of a course.
    void start(const core::Program &draft, core::ProgramId sectionOf = {});
    [[nodiscard]] core::ProgramId program() const { return m_stored.id; }
    [[nodiscard]] bool mayLeave();
    void focusFirst();
    /// The rules have looked through the term again.
    void showNoticed();
    /// The documents as the file has them now; what is typed stays.
    void showDocuments();
    void retranslate();

Q_SIGNALS:
    /// It is on disk; the findings are the warnings that came with it.
    void saved(qint64 id, const QString &title, const core::Findings &findings);
    /// Refused for something that has no field here.
    void refused(const QString &sentence);
    void left();

private:
    void addWhat();
    void addWhenAndWho();
    void addSeats();
    void addFeeAndRest();
    void fillChoices();
    [[nodiscard]] QString className(core::ClassId id) const;
    void showMode();
    void lookAgain();
    void save();
    /// True when the file has gone on, and both texts are shown instead of saving.
    bool isSettledFirst(const core::Program &now);
    void store(core::Program now);
    [[nodiscard]] core::Program draft() const;

    PageDesk &m_desk;
    core::Program m_stored{};
    core::ProgramId m_sectionOf{};
    QHash<core::ClassId, QString> m_classNames{};
    QLabel *m_head;
    Form *m_form;
    QLineEdit *m_title;
    QLineEdit *m_course;
    QLineEdit *m_description;
    QLineEdit *m_bring;
    Choice *m_mode;
    Choice *m_category;
    GradesEdit *m_grades;
    TimesEdit *m_times;
    QLineEdit *m_place;
    Choice *m_teacher;
    StaffEdit *m_assistants;
    QLineEdit *m_assistant;
    IntegerEdit *m_seats;
    ReservesEdit *m_reserves;
    QLabel *m_seatsSentence;
    IntegerEdit *m_minimum;
    QCheckBox *m_keepOpen;
    QLabel *m_noLimit;
    MoneyEdit *m_fee;
    Choice *m_feeUnit;
    QLineEdit *m_feeDocument;
    DocumentsPanel *m_documents;
    FindingsPanel *m_findings;
    QTimer m_pause; ///< the rules are asked when the fingers rest
};

} // namespace ui
