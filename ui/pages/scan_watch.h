// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/oversight.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

class Job;
struct PageDesk;

/// Looks through the term with the rules of the plan, away from the window's thread: when it is asked, and a moment
/// after the office bell has rung. One for the whole window; the page of the policy check, the foot of the window and
/// the marks on the records show what it found.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScanWatch(PageDesk &desk, QObject *parent = nullptr);

    /// Now; a walk under way is given up. The window does not wait: the file is read from a copy in memory.
    void lookAgain();
    /// Another person is at the desk: what is for the principal alone comes or goes at once.
    void sift();
    [[nodiscard]] const core::ScanFindings &findings() const { return m_findings; }
    /// Has the term of the desk been looked through?
    [[nodiscard]] bool hasLooked() const;
    [[nodiscard]] bool isLooking() const;
    [[nodiscard]] int open() const { return core::openIn(m_findings); }
    /// How many programs and applications were looked at.
    [[nodiscard]] int programs() const { return m_programs; }
    [[nodiscard]] int applications() const { return m_applications; }
    /// What stands open about one record.
    [[nodiscard]] core::ScanFindings about(core::Subject subject, qint64 id) const;

Q_SIGNALS:
    void started(ui::Job *job);
    void looked();
    /// The file could not be read, or the person stopped it.
    void gaveUp();

private:
    void take(core::TermId term, core::ScanFindings findings);
    [[nodiscard]] bool showsSignals() const;

    PageDesk &m_desk;
    QPointer<Job> m_job;
    QTimer m_soon;
    core::TermId m_term{};
    core::ScanFindings m_all{};                 ///< signals of compulsion among them
    core::ScanFindings m_findings{};            ///< for the person at the desk
    QHash<qint64, core::ScanFindings> m_byId{}; ///< those that stand open
    int m_programs = 0;
    int m_applications = 0;
};

} // namespace ui
