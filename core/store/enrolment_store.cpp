// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/enrolment_store.h"

#include "core/db/mapping.h"
#include "core/store/columns.h"

#include <QJsonArray>

#include <algorithm>

namespace core::store {

using db::Statement;

namespace {

const db::Mapping<Application> &mapping()
{
    static const db::Mapping<Application> applications("application",
                                                       {
                                                           {"term", &Application::term},
                                                           {"student", &Application::student},
                                                           {"form_number", &Application::formNumber},
                                                           {"applied_on", &Application::appliedOn},
                                                           {"care", &Application::care},
                                                           {"most", &Application::most},
                                                           {"swap", &Application::swap},
                                                           {"reason", &Application::reason},
                                                           {"pick_up_difficulty", &Application::pickUpDifficulty},
                                                           {"way_home", &Application::wayHome},
                                                           {"collector", &Application::collector},
                                                           {"wants_waiver", &Application::wantsWaiver},
                                                           {"consent_by", &Application::consentBy},
                                                           {"consent_form", &Application::consentForm},
                                                           {"consent_on", &Application::consentOn},
                                                           {"health", &Application::health},
                                                           {"remark", &Application::remark},
                                                           {"origin", &Application::origin},
                                                           {"submitted_at", &Application::submittedAt},
                                                           {"entered_at", &Application::enteredAt},
                                                           {"entered_by", &Application::enteredBy},
                                                           {"source", &Application::source},
                                                           {"source_row", &Application::sourceRow},
                                                           {"consent_at", &Application::consentAt},
                                                           {"late", &Application::late},
                                                           {"late_on", &Application::lateOn},
                                                           {"ends_on", &Application::endsOn},
                                                           {"step", &Application::step},
                                                       });
    return applications;
}

ApplicationMove readMove(const Statement &s)
{
    return {.application = s.at<ApplicationId>(0),
            .from = s.at<Step>(1),
            .to = s.at<Step>(2),
            .at = s.at<QDateTime>(3),
            .actor = s.text(4),
            .reason = s.text(5),
            .reviewer = s.text(6)};
}

} // namespace

QList<Application> EnrolmentStore::list(TermId term) const
{
    QList<Application> applications = mapping().list(m_db, "where term = ?1 order by id", term);
    QHash<qint64, QList<ProgramId>> wishes;
    Statement s(m_db, "select w.application, w.place, w.program from application_wish w "
                      "join application a on a.id = w.application where a.term = ?1");
    s.with(term);
    while (s.step()) { // put in their places here: sorting them all there takes longer
        QList<ProgramId> &mine = wishes[s.number(0)];
        const qsizetype place = s.number(1);
        mine.resize(std::max(mine.size(), place));
        mine[place - 1] = s.at<ProgramId>(2);
    }
    for (Application &application : applications)
        application.wishes = wishes.value(application.id.value);
    return applications;
}

std::optional<Application> EnrolmentStore::find(ApplicationId id) const
{
    std::optional<Application> application = mapping().find(m_db, id);
    if (application)
        readWishes(*application);
    return application;
}

QList<Application> EnrolmentStore::inBrief(StudentId student) const
{
    return mapping().list(m_db, "where student = ?1 order by id", student);
}

QList<Application> EnrolmentStore::of(StudentId student, TermId term) const
{
    QList<Application> applications =
        mapping().list(m_db, "where student = ?1 and term = ?2 order by id", student, term);
    for (Application &application : applications)
        readWishes(application);
    return applications;
}

void EnrolmentStore::readWishes(Application &application) const
{
    Statement s(m_db, "select program from application_wish where application = ?1 order by place");
    s.with(application.id);
    while (s.step())
        application.wishes << s.at<ProgramId>(0);
}

ApplicationId EnrolmentStore::insert(const db::Transaction &write, const Application &application)
{
    const ApplicationId id = mapping().insert(write, application);
    writeWishes(write, id, application.wishes);
    return id;
}

bool EnrolmentStore::update(const db::Transaction &write, const Application &application)
{
    if (!mapping().update(write, application))
        return false;
    Statement(write.connection(), "delete from application_wish where application = ?1").with(application.id).run();
    writeWishes(write, application.id, application.wishes);
    return true;
}

bool EnrolmentStore::move(const db::Transaction &write, const Application &application, const ApplicationMove &move)
{
    Statement(write.connection(),
              "update application set step = ?1, version = version + 1 where id = ?2 and version = ?3 and step = ?4")
        .with(move.to, application.id, application.version, move.from)
        .run();
    if (write.connection().changes() != 1)
        return false;
    Statement(write.connection(),
              "insert into application_move (id, application, from_step, to_step, at, actor, reason, reviewer) "
              "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .with(write.newId(), application.id, move.from, move.to, move.at, move.actor, move.reason, move.reviewer)
        .run();
    return true;
}

QList<ApplicationMove> EnrolmentStore::moves(ApplicationId id) const
{
    Statement s(m_db, "select application, from_step, to_step, at, actor, reason, reviewer from application_move "
                      "where application = ?1 order by id");
    s.with(id);
    QList<ApplicationMove> moves;
    while (s.step())
        moves << readMove(s);
    return moves;
}

QHash<ApplicationId, StepsInShort> EnrolmentStore::stepsInShort(TermId term) const
{
    Statement s(m_db, "select m.application, m.reason, m.to_step, m.at from application_move m "
                      "join application a on a.id = m.application where a.term = ?1 order by m.id");
    s.with(term);
    QHash<ApplicationId, StepsInShort> steps;
    while (s.step()) {
        StepsInShort &taken = steps[s.at<ApplicationId>(0)];
        taken.lastReason = s.text(1);
        if (s.at<Step>(2) == Step::SchoolApproved)
            taken.approvedOn = QDate::fromString(s.text(3).left(10), Qt::ISODate);
    }
    return steps;
}

QHash<ApplicationId, QDateTime> EnrolmentStore::endedAt(TermId term) const
{
    Statement s(m_db, "select m.application, m.at from application_move m join application a on a.id = m.application "
                      "where a.term = ?1 and m.to_step in ('withdrawn', 'declined') order by m.id");
    s.with(term);
    QHash<ApplicationId, QDateTime> ended;
    while (s.step())
        ended.insert(s.at<ApplicationId>(0), s.at<QDateTime>(1));
    return ended;
}

QHash<ApplicationId, QDateTime> EnrolmentStore::changedAtDesk(TermId term) const
{
    Statement s(m_db, "select a.id, j.at from application a join journal j on j.subject = 'application' and "
                      "j.subject_id = a.id where a.term = ?1 and "
                      "j.action in ('application.entered', 'application.changed') and j.gesture not in "
                      "(select gesture from journal where action = 'applications.imported') order by j.number");
    s.with(term);
    QHash<ApplicationId, QDateTime> changed;
    while (s.step())
        changed.insert(s.at<ApplicationId>(0), s.at<QDateTime>(1));
    return changed;
}

int EnrolmentStore::count(TermId term) const
{
    Statement s(m_db, "select count(*) from application where term = ?1 and step not in ('withdrawn', 'declined')");
    s.with(term);
    s.step();
    return s.at<int>(0);
}

QDate EnrolmentStore::closes(TermId term) const
{
    // A term without a closing day of its own has the day by which its applications are due.
    Statement s(m_db, "select coalesce((select closes from application_window where term = ?1), "
                      "(select due from term_due where term = ?1 and step = 'applications'))");
    s.with(term);
    return s.step() ? s.at<QDate>(0) : QDate();
}

void EnrolmentStore::setCloses(const db::Transaction &write, TermId term, QDate day)
{
    if (day.isValid())
        Statement(write.connection(), "insert into application_window (id, term, closes) values (?1, ?2, ?3) "
                                      "on conflict (term) do update set closes = excluded.closes")
            .with(write.newId(), term, day)
            .run();
    else
        Statement(write.connection(), "delete from application_window where term = ?1").with(term).run();
}

std::optional<DrawState> EnrolmentStore::drawOf(TermId term) const
{
    Statement s(m_db, "select state from draw where term = ?1 order by id desc limit 1");
    s.with(term);
    return s.step() ? std::optional(s.at<DrawState>(0)) : std::nullopt;
}

QJsonObject EnrolmentStore::json(const Application &application)
{
    QJsonObject object = mapping().json(application);
    QJsonArray wishes;
    for (const ProgramId wish : application.wishes)
        wishes << wish.value;
    object.insert(QStringLiteral("wishes"), wishes);
    return object;
}

void EnrolmentStore::writeWishes(const db::Transaction &write, ApplicationId id, const QList<ProgramId> &wishes)
{
    int place = 0;
    for (const ProgramId wish : wishes)
        Statement(write.connection(), "insert into application_wish (application, place, program) values (?1, ?2, ?3)")
            .with(id, ++place, wish)
            .run();
}

void EnrolmentStore::take(Application &to, const Application &from, const QStringList &columns)
{
    mapping().take(to, from, columns);
    if (columns.contains(QStringLiteral("wishes")))
        to.wishes = from.wishes;
}

} // namespace core::store
