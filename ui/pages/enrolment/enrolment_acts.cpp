// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/enrolment/answers_guide.h"
#include "ui/pages/enrolment/applications_part.h"
#include "ui/pages/enrolment/day_bar.h"
#include "ui/pages/enrolment/enrolment_page.h"
#include "ui/pages/enrolment/entry_desk.h"
#include "ui/pages/enrolment/reason_bar.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"

#include <QTableView>

#include <algorithm>

// What is done with single applications from the page: changed, withdrawn, taken up again, brought by a table.
namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ApplicationId;
using core::ApplicationLine;
using core::Step;

void EnrolmentPage::change(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    const Step step = line->application.step;
    if (step == Step::ClassReviewed || step == Step::SchoolApproved) {
        m_again = id;
        m_amends = true;
        m_day->hide();
        //: %1 is a pupil's name, %2 the state of the application
        m_reason->ask(tr("The application of %1 is at “%2”; a change takes it one step back. Why is it changed?")
                          .arg(line->student.name, words::label(step)),
                      tr("Change"), {});
        return;
    }
    if (step != Step::Applied && step != Step::Returned) {
        //: %1 is the state of an application
        messages()->showNote(tr("This application is at “%1” and cannot be changed here.").arg(words::label(step)));
        return;
    }
    messages()->clear();
    openEntry();
    m_entry->startChange(line->application);
}

void EnrolmentPage::withdraw(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line || line->application.step == Step::Withdrawn)
        return;
    m_leaves = id;
    m_reason->close();
    m_day->ask(
        {.question = tr("Withdraw the application of %1").arg(lineOf(line->student)),
         .about = line->application.step == Step::Arranged
                      ? tr("The child leaves the service, and the seats become free at once. A family may withdraw at "
                           "any time (2.2).")
                      : tr("The application ends here. A family may withdraw at any time (2.2)."),
         .day = tr("Last &day"),
         .reason = tr("&Reason, if one is given"),
         .act = tr("Withdraw"),
         .proposed = std::min(m_desk.book.today(), m_view.term->ends)});
}

void EnrolmentPage::askClosingDay()
{
    if (!m_view.term)
        return;
    m_leaves = 0;
    m_reason->close();
    const QDate now = m_desk.book.enrolment.closes(m_view.term->id);
    m_day->ask({.question = tr("Until when are applications of this term in time?"),
                .about = tr("Who comes later is accepted all the same and marked as late. Empty: no day is set."),
                .day = tr("Closing &day"),
                .act = tr("Set"),
                .proposed = now.isValid() ? now : std::max(m_desk.book.today(), m_view.term->starts).addDays(7),
                .mayBeEmpty = true});
}

void EnrolmentPage::takeDay(QDate day, const QString &reason)
{
    if (m_leaves == 0) {
        const core::Outcome<core::Done> set = m_desk.book.enrolment.setCloses(m_view.term->id, day);
        if (!set) {
            messages()->showFailure(sentencesOf(set.findings()));
            return;
        }
        m_day->hide();
        load();
        offerUndo(*this, m_desk,
                  day.isValid() ? tr("Applications close on %1.").arg(words::dateText(day))
                                : tr("No closing day is set."));
        return;
    }
    const ApplicationLine *line = m_view.line(m_leaves);
    const QString name = line ? line->student.name : QString();
    const core::Outcome<core::Done> withdrawn = m_desk.book.enrolment.withdraw(ApplicationId{m_leaves}, day, reason);
    if (!withdrawn) {
        messages()->showFailure(sentencesOf(withdrawn.findings(), core::Severity::Refusal));
        return;
    }
    m_day->hide();
    load();
    m_applications->list()->view()->setFocus(Qt::OtherFocusReason);
    //: %1 is a pupil's name, %2 a day
    say(tr("The application of %1 is withdrawn; the last day is %2.").arg(name, words::dateText(day)),
        withdrawn.findings());
}

void EnrolmentPage::amend(qint64 id, const QString &reason)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    messages()->clear();
    openEntry();
    m_entry->startAmending(line->application, reason);
}

void EnrolmentPage::showCoverageReport(bool forPublic)
{
    if (!m_view.term)
        return;
    previewReport(
        *this, m_desk.files,
        m_desk.book.reports.make({.name = forPublic ? u"coverage-public"_s : u"coverage"_s, .term = m_view.term->id}));
}

void EnrolmentPage::openChild(qint64 student)
{
    const auto found = std::ranges::find_if(
        m_view.lines, [student](const ApplicationLine &l) { return l.student.id.value == student; });
    if (found == m_view.lines.end())
        Q_EMIT goTo(u"students"_s, student);
    else
        openAt(found->application.id.value);
}

void EnrolmentPage::importApplications(const QString &path)
{
    if (!m_view.term) {
        messages()->showNote(tr("There is no term yet. Enter one in the settings."));
        return;
    }
    if (!mayLeave())
        return;
    closeEntry();
    auto *guide = new AnswersGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &AnswersGuide::imported, this, [this](const QString &sentence) {
        load();
        offerUndo(*this, m_desk, sentence);
    });
    guide->open();
    if (!path.isEmpty())
        guide->readFile(path);
}

/// No question: the application lies in the recycle bin, and the message offers to undo.
void EnrolmentPage::remove(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    const QString name = line->student.name;
    const core::Outcome<core::Done> removed = m_desk.book.recycling.remove(core::ApplicationId{id});
    if (!removed) {
        messages()->showFailure(sentencesOf(removed.findings()));
        return;
    }
    closeCard();
    load();
    offerUndo(*this, m_desk, tr("The application of %1 is removed and lies in the recycle bin.").arg(name));
}

void EnrolmentPage::takeUpAgain(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    if (line->application.step == Step::Returned) {
        move(id, Step::Applied, {});
        return;
    }
    m_again = id;
    m_amends = false;
    m_reason->ask(tr("Why is the application of %1 taken up again?").arg(line->student.name), tr("Take up again"), {});
}

void EnrolmentPage::move(qint64 id, Step to, const QString &reason)
{
    const core::Outcome<core::Done> moved = m_desk.book.enrolment.move(ApplicationId{id}, to, reason);
    if (!moved) {
        messages()->showFailure(sentencesOf(moved.findings(), core::Severity::Refusal));
        return;
    }
    load();
    const ApplicationLine *line = m_view.line(id);
    //: %1 is a pupil's name, %2 the state of the application now
    say(tr("The application of %1 is now: %2.").arg(line ? line->student.name : QString(), words::label(to)),
        moved.findings());
}

} // namespace ui
