// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/kit/guide.h"
#include "ui/kit/question.h"
#include "ui/pages/settings/school_setup.h"

class QLineEdit;

namespace ui {

class Form;
class GradeCounts;
class SchoolForm;
class StaffForm;
class TermForm;

/// The first run: school, term, classes, the person at the desk; then what will be made, and where it will lie.
class SetupGuide : public Guide
{
    Q_OBJECT

public:
    /// Makes what was wished; refusals are shown in the guide, which then stays. Failures may be thrown.
    using Create = std::function<core::Findings(const SetupWish &)>;

    SetupGuide(const core::Clock &clock, Question &question, FileChooser &files, Create create,
               QWidget *parent = nullptr);
    [[nodiscard]] SetupWish wish() const;
    void setPath(const QString &path);

private:
    void addFormStep(Form *form, std::function<QString()> title, std::function<QString()> explanation,
                     std::function<core::Findings()> check);
    void addClassesStep();
    void addLastStep();
    [[nodiscard]] QWidget *paper(QWidget *inside);
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool create();

    const core::Clock &m_clock;
    FileChooser &m_files;
    Create m_create;
    SchoolForm *m_school;
    TermForm *m_term;
    GradeCounts *m_classes;
    StaffForm *m_person;
    QLineEdit *m_path = nullptr;
    QLabel *m_summary = nullptr;
};

} // namespace ui
