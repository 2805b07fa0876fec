// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/oversight.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace ui {

class Job;
struct PageDesk;

/// Looks through the term with the rules of the plan, away from the window's thread: when it is asked, and a moment
/// after the office bell has rung. One for the whole window; the page of the policy check and the foot of the window
/// show what it found.
class ScanWatch : public QObject
{
    Q_OBJECT

public:
    explicit ScanWatch(PageDesk &desk, QObject *parent = nullptr);

    /// Now; a walk under way is given up.
    void lookAgain();
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

    PageDesk &m_desk;
    QPointer<Job> m_job;
    QTimer m_soon;
    core::TermId m_term{};
    core::ScanFindings m_findings{};
    int m_programs = 0;
    int m_applications = 0;
};

} // namespace ui
