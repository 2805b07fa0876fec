// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/guide_office.h"

#include "core/domain/codes.h"
#include "core/office/notices_office.h"
#include "core/policy/rulebook.h"
#include "core/policy/term_rules.h"
#include "core/store/guide_store.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::GuideStore;

namespace {

/// The draw that counts: the confirmed one, else the latest.
std::optional<Draw> drawOf(const SeatsOffice &seats, TermId term)
{
    if (std::optional<Draw> confirmed = seats.confirmed(term))
        return confirmed;
    const QList<Draw> draws = seats.draws(term);
    return draws.isEmpty() ? std::nullopt : std::optional(draws.first());
}

QJsonObject markJson(const std::optional<TermMark> &mark)
{
    return mark ? QJsonObject{{u"plan_checked"_s, mark->actor}, {u"at"_s, mark->at.toString(Qt::ISODate)}}
                : QJsonObject{};
}

} // namespace

TermGuideFacts GuideOffice::facts(TermId id) const
{
    const std::optional<Term> term = m_terms.find(id);
    TermGuideFacts facts{.term = term.value_or(Term{}), .today = m_desk.clock.today()};
    facts.classes = static_cast<int>((term ? m_school.classesIn(term->schoolYear) : m_school.classes()).size());
    facts.pupils = m_students.count();
    if (!term)
        return facts;
    countCalendar(facts);
    for (const Program &program : m_programs.programs(id))
        ++(program.mode == ProgramMode::InclusiveCare ? facts.care : facts.courses);
    if (facts.care + facts.courses > 0)
        facts.planFindings = static_cast<int>(m_programs.checkPlan(id).size());
    facts.planChecked = m_store.planMark(id);
    facts.planStamp = planStamp(*term);
    countNotices(facts);
    countEnrolment(facts);
    facts.printed = QDate::fromString(m_school.remembered(u"lists.printed.%1"_s.arg(id.text())), Qt::ISODate);
    facts.due = m_store.due(id);
    return facts;
}

void GuideOffice::countCalendar(TermGuideFacts &facts) const
{
    const Term &term = facts.term;
    const CalendarLayers layers = m_calendar.layers(term.starts, term.ends);
    const QList<CalendarDay> days = composeDays(term.starts, term.ends, layers);
    facts.days = countDays(days);
    for (const CalendarDay &day : days) {
        facts.servedDays += day.service && day.date < facts.today ? 1 : 0;
        if (day.isOpen)
            facts.openMakeUps << day.date;
    }
    facts.suggestions = m_calendar.suggestions(term.id);
    facts.unknownYears = unknownYears(term.starts, term.ends, layers);
}

/// A class with nobody in it needs no notice.
void GuideOffice::countNotices(TermGuideFacts &facts) const
{
    int classes = 0;
    for (const NoticeClassLine &line : m_notices.classes(facts.term.id)) {
        if (line.children == 0)
            continue;
        ++classes;
        const Handout *notice = line.latest(u"F01"_s);
        facts.noticesOut += notice ? 1 : 0;
        facts.noticesBack += notice && notice->copies > 0 && notice->missing() == 0 ? 1 : 0;
    }
    if (classes > 0)
        facts.noticeClasses = classes;
}

void GuideOffice::countEnrolment(TermGuideFacts &facts) const
{
    const GuideStore store(m_desk.book);
    const TermId term = facts.term.id;
    facts.steps = store.steps(term);
    facts.wishing = store.wishing(term);
    facts.seats = store.seats(term);
    facts.draw = drawOf(m_seats, term);
    const QHash<ClassId, int> waiting = store.waiting(term);
    for (auto it = waiting.begin(); it != waiting.end(); ++it) {
        const std::optional<SchoolClass> schoolClass = m_school.find(it.key());
        if (schoolClass)
            facts.waiting << ClassWaiting{.schoolClass = *schoolClass,
                                          .teacher = m_school.staffName(schoolClass->homeroomTeacher),
                                          .count = it.value()};
    }
    std::ranges::sort(facts.waiting, [](const ClassWaiting &a, const ClassWaiting &b) {
        return std::tuple(-a.count, -a.schoolClass.entryYear, a.schoolClass.number) <
               std::tuple(-b.count, -b.schoolClass.entryYear, b.schoolClass.number);
    });
}

/// Of what a person looks at when checking a plan: the dates, the rules, the programs. Another stamp later means that
/// something of it was changed.
QString GuideOffice::planStamp(const Term &term) const
{
    QJsonArray parts{term.starts.toString(Qt::ISODate), term.ends.toString(Qt::ISODate), word(term.policy),
                     term.mostCourses, term.oneCourseADay};
    for (const Program &program : m_programs.programs(term.id))
        parts << QJsonArray{program.id.text(), ProgramsOffice::texts(program)};
    const QByteArray text = QJsonDocument(parts).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(16));
}

Findings GuideOffice::checkMove(TermId id, TermState to, const QString &reason) const
{
    const TermGuideFacts known = facts(m_terms.term(id).id);
    const Findings untold =
        to == TermState::Applying && known.term.state == TermState::Planning ? m_notices.noticeFirst(id) : Findings();
    return policy::checkTermMove({.term = known.term,
                                  .to = to,
                                  .reason = reason,
                                  .actor = m_desk.actor.name,
                                  .today = known.today,
                                  .planChecked = known.isPlanFresh(),
                                  .openMakeUps = static_cast<int>(known.openMakeUps.size()),
                                  .applications = known.applications(),
                                  .waiting = known.applications() - known.approved(),
                                  .wishing = known.wishing,
                                  .hasSeats = known.hasSeats()}) +
           untold;
}

Outcome<Done> GuideOffice::move(TermId id, TermState to, const QString &reason)
{
    Findings findings = checkMove(id, to, reason);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    m_terms.moveWithin(write, id, to, reason.trimmed());
    write.commit();
    m_desk.events.announce(Subject::Term, id.value);
    return {Done{}, std::move(findings)};
}

Outcome<Done> GuideOffice::markPlan(TermId id)
{
    const Term term = m_terms.term(id);
    Findings findings = policy::checkPlanMark(static_cast<int>(m_programs.programs(id).size()), m_desk.actor.name);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const std::optional<TermMark> before = m_store.planMark(id);
    const TermMark after{.at = m_desk.clock.now(), .actor = m_desk.actor.name, .stamp = planStamp(term)};
    db::Transaction write(m_desk.book);
    m_store.markPlan(write, id, after);
    m_desk.note(write, u"term.plan-checked"_s, Subject::Term, id.value, markJson(before), markJson(after));
    write.commit();
    m_desk.events.announce(Subject::Term, id.value);
    return {Done{}, std::move(findings)};
}

Outcome<Done> GuideOffice::unmarkPlan(TermId id)
{
    const std::optional<TermMark> before = m_store.planMark(m_terms.term(id).id);
    if (!before)
        return Done{};
    db::Transaction write(m_desk.book);
    m_store.unmarkPlan(write, id);
    m_desk.note(write, u"term.plan-unchecked"_s, Subject::Term, id.value, markJson(before), {});
    write.commit();
    m_desk.events.announce(Subject::Term, id.value);
    return Done{};
}

Outcome<Done> GuideOffice::setDue(TermId id, const QHash<GuideStep, QDate> &due)
{
    const Term term = m_terms.term(id);
    Findings findings;
    for (auto it = due.begin(); it != due.end(); ++it)
        for (Finding finding : policy::checkDue(term, it.value())) {
            finding.field = word(it.key());
            findings << finding;
        }
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const QHash<GuideStep, QDate> before = m_store.due(id);
    QJsonObject was;
    QJsonObject is;
    db::Transaction write(m_desk.book);
    for (auto it = due.begin(); it != due.end(); ++it) {
        if (before.value(it.key()) == it.value())
            continue;
        m_store.setDue(write, id, it.key(), it.value());
        was.insert(word(it.key()), before.value(it.key()).toString(Qt::ISODate));
        is.insert(word(it.key()), it.value().toString(Qt::ISODate));
    }
    if (is.isEmpty())
        return Done{};
    m_desk.note(write, u"term.due-set"_s, Subject::Term, id.value, {{u"due"_s, was}}, {{u"due"_s, is}});
    write.commit();
    m_desk.events.announce(Subject::Term, id.value);
    return Done{};
}

} // namespace core
