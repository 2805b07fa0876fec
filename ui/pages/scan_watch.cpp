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

/// What a walk brings home.
struct Walked {
    core::ScanFindings findings{};
    int programs = 0;
    int applications = 0;
};

template<class Facts>
Walked walk(const Facts &facts, const core::Progress &progress)
{
    return {.findings = core::PolicyOffice::scan(facts, progress),
            .programs = static_cast<int>(facts.programs.size()),
            .applications = static_cast<int>(facts.applications.size())};
}

/// The work, with nothing in it but values: the file may be closed, and its clock gone, before it is done.
std::function<Walked(const core::Progress &)> workFor(const core::SchoolBook &book, core::TermId term)
{
    if (book.isInMemory()) // there is no file to copy
        return [facts = book.oversight.facts(term)](const core::Progress &progress) { return walk(facts, progress); };
    return [path = book.path(), now = book.clock().now(), term](const core::Progress &progress) {
        const core::FixedClock clock(now);
        const auto copy = core::SchoolBook::snapshot(path, clock, core::Progress());
        progress.at(0, 1);
        return walk(copy->oversight.facts(term), progress);
    };
}

} // namespace

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
    core::ScanFindings found = m_byId.value(id);
    found.removeIf([subject](const core::ScanFinding &one) { return one.subject != subject; });
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
        m_job = new Job(this);
        connect(m_job, &Job::cancelled, this, &ScanWatch::gaveUp);
        connect(m_job, &Job::failed, this, &ScanWatch::gaveUp); // the page in front tells what is wrong with the file
        m_job->start(QCoreApplication::translate("ScanWatch", "Looking through the term"), workFor(m_desk.book, term),
                     [this, term](Walked walked) {
                         m_programs = walked.programs;
                         m_applications = walked.applications;
                         take(term, std::move(walked.findings));
                     });
        Q_EMIT started(m_job);
    } catch (const core::Failure &) {
        Q_EMIT gaveUp();
    }
}

void ScanWatch::take(core::TermId term, core::ScanFindings findings)
{
    m_term = term;
    m_all = std::move(findings);
    sift();
}

/// Signals of compulsion are for the principal (2.2); when the file cannot say who reads them, nobody does.
bool ScanWatch::showsSignals() const
{
    try {
        return m_desk.book.school.readsSignals(m_desk.book.actor().name);
    } catch (const core::Failure &) {
        return false;
    }
}

void ScanWatch::sift()
{
    m_findings = m_all;
    if (!showsSignals())
        m_findings.removeIf(&core::PolicyOffice::isForPrincipal);
    m_byId.clear();
    for (const core::ScanFinding &found : std::as_const(m_findings))
        if (found.isOpen())
            m_byId[found.id] << found;
    Q_EMIT looked();
}

} // namespace ui
