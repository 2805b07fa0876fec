// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/guide.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/students/twice_fields.h"

class QGridLayout;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Choice;

/// Two records of one child become one: which stays, which value holds where they differ, which application lives on.
class MergeGuide : public Guide
{
    Q_OBJECT

public:
    MergeGuide(PageDesk &desk, core::StudentRecord one, core::StudentRecord other, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It is done, in words; the record that stays.
    void merged(const QString &sentence, core::StudentId kept);

private:
    void addRecordStep();
    void addApplicationStep();
    void addLastStep();
    void stay(bool first);
    void showFields();
    void showApplications();
    bool merge();
    [[nodiscard]] const core::StudentRecord &kept() const { return m_firstStays ? m_one : m_other; }
    [[nodiscard]] const core::StudentRecord &gone() const { return m_firstStays ? m_other : m_one; }
    [[nodiscard]] core::Merging merging() const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString whoIs(const core::StudentRecord &record) const;
    [[nodiscard]] QString applicationText(const core::Application &application) const;

    PageDesk &m_desk;
    core::StudentRecord m_one;
    core::StudentRecord m_other;
    bool m_firstStays = true;
    QRadioButton *m_stays[2] = {};
    QGridLayout *m_fields = nullptr;
    QLabel *m_bothKept = nullptr;
    QVBoxLayout *m_applications = nullptr;
    QLabel *m_summary = nullptr;
    QHash<QString, Choice *> m_choices;          ///< by field, where the records differ
    QHash<core::TermId, Choice *> m_stayChoices; ///< by term, where both have a live application
};

} // namespace ui
