// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan_watch.h"

#include "core/office/school_book.h"
#include "ui/kit/job.h"
#include "ui/pages/page_desk.h"

#include <QCoreApplication>

namespace ui {

namespace {
constexpr int afterTheBell = 600; ///< milliseconds: a class list moved at once rings often
}

ScanWatch::ScanWatch(PageDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(afterTheBell);
    connect(&m_soon, &QTimer::timeout, this, &ScanWatch::lookAgain);
    connect(&desk.book.events, &core::Events::changed, this, [this] { m_soon.start(); });
}

bool ScanWatch::hasLooked() const { return m_term.isSet() && m_term == m_desk.term; }

bool ScanWatch::isLooking() const { return m_job && m_job->isRunning(); }

core::ScanFindings ScanWatch::about(core::Subject subject, qint64 id) const
{
    core::ScanFindings found;
    for (const core::ScanFinding &one : m_findings)
        if (one.subject == subject && one.id == id && one.isOpen())
            found << one;
    return found;
}

void ScanWatch::lookAgain()
{
    m_soon.stop();
    delete m_job; // what it brings then falls to the floor
    const core::TermId term = m_desk.term;
    if (!term.isSet() || m_desk.writing > 0) {
        if (m_desk.writing > 0)
            m_soon.start(); // the file is being written: look when it is done
        else
            take({}, {});
        return;
    }
    try {
        auto facts = m_desk.book.oversight.facts(term);
        m_programs = static_cast<int>(facts.programs.size());
        m_applications = static_cast<int>(facts.applications.size());
        m_job = new Job(this);
        connect(m_job, &Job::cancelled, this, &ScanWatch::gaveUp);
        connect(m_job, &Job::failed, this, &ScanWatch::gaveUp);
        m_job->start(
            QCoreApplication::translate("ScanWatch", "Looking through the term"),
            [facts = std::move(facts)](const core::Progress &progress) {
                return core::PolicyOffice::scan(facts, progress);
            },
            [this, term](core::ScanFindings findings) { take(term, std::move(findings)); });
        Q_EMIT started(m_job);
    } catch (const core::Failure &) {
        Q_EMIT gaveUp(); // the page that is in front tells what is wrong with the file
    }
}

void ScanWatch::take(core::TermId term, core::ScanFindings findings)
{
    m_term = term;
    m_findings = std::move(findings);
    if (!m_desk.book.school.readsSignals(m_desk.book.actor().name)) // signals of compulsion are for the principal (2.2)
        m_findings.removeIf(
            [](const core::ScanFinding &found) { return found.finding.rule.startsWith(QLatin1String("compulsion.")); });
    Q_EMIT looked();
}

} // namespace ui
