// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/enrolment_view.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;

namespace ui {

class ApplicationForm;
class FindingsPanel;

/// Where paper becomes applications: the form, beside it the child it is for, what the rules notice while one types,
/// and what was entered just now.
class EntryDesk : public QWidget
{
    Q_OBJECT

public:
    explicit EntryDesk(PageDesk &desk, QWidget *parent = nullptr);

    void setView(const EnrolmentView *view);
    /// The next form from the pile, for a pupil if one is named.
    void startNew(core::StudentId pupil = {});
    void startChange(const core::Application &application);
    /// A change of what the class or the school has agreed to, with its reason: it goes one step back.
    void startAmending(const core::Application &application, const QString &reason);
    [[nodiscard]] bool mayLeave();
    void retranslate();

Q_SIGNALS:
    void saved(qint64 id, const QString &sentence, const core::Findings &findings, bool fresh);
    void refused(const QString &sentence);
    void left();

private:
    QWidget *makeAside();
    void save();
    /// True when the file has gone on, and both texts are shown instead of saving.
    bool isSettledFirst(const core::Application &draft, const QString &name);
    void finish(core::Application draft);
    [[nodiscard]] core::Findings store(core::Application &draft);
    [[nodiscard]] bool isNumberFree(const core::Application &draft);
    void showPupil(qint64 id);
    void lookAgain();
    void takeFromBefore(core::Application &draft) const;

    PageDesk &m_desk;
    const EnrolmentView *m_view = nullptr;
    core::Application m_read{}; ///< as the form was opened with it
    ApplicationForm *m_form;
    QLabel *m_head;
    QLabel *m_pupilHead;
    QLabel *m_pupil;
    QLabel *m_enteredHead;
    QLabel *m_entered;
    FindingsPanel *m_findings;
    QTimer m_pause;
    QStringList m_sitting; ///< what was entered just now, latest first
    QDate m_lastDay{};
    QCheckBox *m_asBefore;                       ///< reason and way home as on the form before
    std::optional<core::Application> m_before{}; ///< the form before this one
    QString m_amendReason{};
};

} // namespace ui
