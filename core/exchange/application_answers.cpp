// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"
#include "core/exchange/application_planner.h"
#include "core/exchange/student_values.h"

#include <algorithm>

// What a row's answers make of an application, once it is known whose it is.
namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class T>
void take(const std::optional<T> &value, T &target)
{
    if (value)
        target = *value;
}

void take(const QString &value, QString &target)
{
    if (!value.isEmpty())
        target = value;
}

/// Does the table ask for courses at all?
bool asksForWishes(const ApplicationMapping &mapping)
{
    bool asks = mapping.has(ApplicationField::Wishes);
    for (int place = 1; place <= wishColumns; ++place)
        asks = asks || mapping.has(wishField(place));
    return asks;
}

/// Was the row certainly sent after that moment? A row without a time is not.
bool cameAfter(const ApplicationReading &reading, const QDateTime &moment)
{
    return reading.submittedAt.isValid() ? reading.submittedAt > moment : reading.appliedOn > moment.date();
}

/// The day on which an answer was given, as lists show it: with its time where that is known.
QString momentText(const Application &stored)
{
    return stored.submittedAt.isValid() ? stored.submittedAt.toString(u"yyyy-MM-dd HH:mm"_s)
                                        : stored.appliedOn.toString(Qt::ISODate);
}

} // namespace

void ApplicationPlanner::layOver(Draft &draft)
{
    ApplicationRow &row = draft.row;
    const StudentRecord *child = record(row.child);
    const Application *stored = child ? live(row.child) : nullptr;
    if (draft.declines || (stored && draft.reading.consent == false)) {
        if (stored)
            withdraw(draft, *stored);
        draft.out = draft.out || (draft.declines && !stored && !draft.open);
        return;
    }
    Application application = stored ? *stored : Application{.term = m_book.term.id, .student = row.child};
    if (!stored) {
        application.most = std::min(1, m_book.term.mostCourses);
        application.consentForm =
            m_mapping.has(ApplicationField::SubmittedAt) ? ConsentForm::OnlineSignature : ConsentForm::PaperSignature;
    }
    if (stored)
        row.before = *stored;
    take(draft.reading.formNumber, application.formNumber);
    if (draft.reading.appliedOn.isValid())
        application.appliedOn = draft.reading.appliedOn;
    else if (!stored)
        application.appliedOn = m_book.today;
    takeWishes(draft, application, child ? gradeOfChild(child->student) : 0);
    takeCare(draft, application);
    takeAnswers(draft, application);
    takeConsent(draft, application);
    application.origin = Origin::Import;
    application.submittedAt = draft.reading.submittedAt;
    application.source = m_book.source;
    application.sourceRow = row.row;
    row.application = application;
    if (draft.out || !child)
        return;
    askEnded(draft);
    compare(draft);
    if (!draft.out)
        askRules(draft);
}

/// Clause 2.2: a family that says no after it applied leaves, and a person looks at it first.
void ApplicationPlanner::withdraw(Draft &draft, const Application &stored)
{
    ApplicationRow &row = draft.row;
    row.before = stored;
    row.application = stored;
    if (!draft.declines) // it takes part in nothing to which nobody consents
        report(draft, ApplicationField::Consent, ProblemCode::ConsentDenied, {{u"name"_s, row.name}});
    for (ImportProblem &problem : draft.problems)
        if (!asks(problem.code))
            problem.severity = Severity::Note; // what else is wrong with a row does not weigh against a no
    draft.declines = true;
    if (draft.out || !row.childKnown)
        return;
    if (isOlder(draft, stored) && !row.decision.agreed)
        return leaveAsOlder(draft, stored);
    row.withdraws = true;
    ask(draft, ApplicationField::TakesPart, ProblemCode::SaysNo,
        {{u"name"_s, row.name}, {u"step"_s, static_cast<int>(stored.step)}}, row.decision.agreed);
}

/// What a family has taken back is not brought back by an answer from before; a later one is a new application.
void ApplicationPlanner::askEnded(Draft &draft)
{
    const auto found = m_ended.constFind(draft.row.child);
    if (draft.row.before || !draft.row.childKnown || found == m_ended.cend())
        return;
    const Application &ended = m_book.applications[*found];
    const QDateTime at = m_book.endedAt.value(ended.id);
    const bool later = at.isValid() && cameAfter(draft.reading, at);
    ask(draft, ApplicationField::SubmittedAt, ProblemCode::EndedSince,
        {{u"name"_s, draft.row.name},
         {u"step"_s, static_cast<int>(ended.step)},
         {u"at"_s, at.toString(u"yyyy-MM-dd HH:mm"_s)},
         {u"later"_s, later}},
        later || draft.row.decision.agreed);
}

void ApplicationPlanner::takeWishes(Draft &draft, Application &application, int grade)
{
    QList<ProgramId> wishes;
    bool wantsCare = false;
    QList<WrittenWish> written = draft.reading.wishes;
    for (qsizetype i = 0; i < written.size(); ++i) {
        const auto &[text, column] = written[i];
        const WishMatch::Answer answer = m_wishes.find(text, grade);
        const QVariantMap facts{{u"value"_s, text}, {u"nearest"_s, answer.nearest.join(u'、')}};
        switch (answer.kind) {
        case WishMatch::Answer::Kind::Found:
            if (wishes.contains(answer.program))
                reportAt(draft, column, ProblemCode::WishRepeated, facts);
            else
                wishes << answer.program;
            break;
        case WishMatch::Answer::Kind::Care: wantsCare = true; break;
        case WishMatch::Answer::Kind::OtherTerm: reportAt(draft, column, ProblemCode::WishOtherTerm, facts); break;
        case WishMatch::Answer::Kind::Several: reportAt(draft, column, ProblemCode::WishAmbiguous, facts); break;
        case WishMatch::Answer::Kind::Unknown: {
            // A title may hold the sign that parts the answers of one column.
            if (i + 1 < written.size() && written[i + 1].column == column) {
                const QString joined = text + u'、' + written[i + 1].text;
                if (m_wishes.find(joined, grade).kind == WishMatch::Answer::Kind::Found) {
                    written[i + 1].text = joined;
                    break;
                }
            }
            reportAt(draft, column, ProblemCode::WishUnknown, facts);
            break;
        }
        }
    }
    if (wantsCare && !draft.reading.mode)
        draft.reading.mode = ModeReading{.care = true, .courses = !wishes.isEmpty()};
    const bool careOnly = draft.reading.mode && draft.reading.mode->care && !draft.reading.mode->courses;
    if (!wishes.isEmpty() || careOnly || asksForWishes(m_mapping)) // where it is asked, nothing is an answer too
        application.wishes = wishes;
    take(draft.reading.most, application.most);
    if (!draft.reading.most)
        application.most =
            std::clamp(application.most, application.wishes.isEmpty() ? 0 : 1, std::max(m_book.term.mostCourses, 1));
}

void ApplicationPlanner::takeCare(Draft &draft, Application &application) const
{
    if (draft.reading.care) {
        application.care = *draft.reading.care;
        return;
    }
    const bool understood = std::ranges::none_of(draft.problems, [](const ImportProblem &p) {
        return p.code == ProblemCode::CareUnreadable ||
               (p.code == ProblemCode::CellError && p.severity == Severity::Refusal);
    });
    const std::optional<ModeReading> &mode = draft.reading.mode;
    if (understood && (mode ? !mode->care : m_mapping.has(ApplicationField::Care)))
        application.care = {};
    if (draft.reading.mode && draft.reading.mode->care && application.care.isEmpty() && understood) {
        application.care = WeekdaySet::allWeek();
        report(draft, ApplicationField::Mode, ProblemCode::CareAllDays);
    }
}

void ApplicationPlanner::takeAnswers(const Draft &draft, Application &application) const
{
    const ApplicationReading &reading = draft.reading;
    take(reading.swap, application.swap);
    take(reading.reason, application.reason);
    take(reading.pickUp, application.pickUpDifficulty);
    take(reading.wayHome, application.wayHome);
    take(reading.collector, application.collector);
    if (application.wayHome != WayHome::FetchedByDelegate)
        application.collector.clear();
    take(reading.waiver, application.wantsWaiver);
    take(reading.health, application.health);
    take(reading.remark, application.remark);
}

/// Clause 2.2: who, when and how. A yes alone is nobody's consent, a name alone has no day.
void ApplicationPlanner::takeConsent(Draft &draft, Application &application)
{
    const ApplicationReading &reading = draft.reading;
    if (reading.consent && !*reading.consent) {
        report(draft, ApplicationField::Consent, ProblemCode::ConsentDenied, {{u"name"_s, draft.row.name}});
        return;
    }
    const bool asked = m_mapping.has(ApplicationField::Consent);
    const QDate on = reading.consentOn.isValid() ? reading.consentOn : QDate();
    if (reading.consentBy.isEmpty() || !on.isValid() || (asked && !reading.consent)) {
        report(draft, ApplicationField::ConsentBy, ProblemCode::ConsentMissing, {{u"name"_s, draft.row.name}});
        return;
    }
    application.consentBy = reading.consentBy;
    application.consentOn = on;
    take(reading.consentForm, application.consentForm);
    const StudentRecord *child = record(draft.row.child);
    if (!child || child->guardians.isEmpty())
        return;
    const QString by = matchingName(reading.consentBy);
    QStringList known;
    for (const Guardian &guardian : child->guardians) {
        if (matchingName(guardian.name) == by || sameBySpelling(guardian.name, reading.consentBy, m_book.spellings))
            return;
        known << guardian.name;
    }
    report(draft, ApplicationField::ConsentBy, ProblemCode::ConsentUnlisted,
           {{u"name"_s, reading.consentBy}, {u"known"_s, known.join(u'、')}});
}

/// Against the application that the child has: an older answer brings nothing, and what somebody has agreed to is asked.
void ApplicationPlanner::compare(Draft &draft)
{
    ApplicationRow &row = draft.row;
    if (!row.before || sameAnswers(row.application, *row.before))
        return;
    const bool older = isOlder(draft, *row.before);
    if (older && !row.decision.agreed)
        return leaveAsOlder(draft, *row.before);
    const Step step = row.before->step;
    if (step == Step::Applied || step == Step::Returned) {
        if (const QDateTime at = m_book.changedAt.value(row.before->id);
            !older && at.isValid() && !cameAfter(draft.reading, at))
            ask(draft, ApplicationField::SubmittedAt, ProblemCode::DeskLater,
                {{u"name"_s, row.name}, {u"at"_s, at.toString(u"yyyy-MM-dd HH:mm"_s)}}, row.decision.agreed);
        return;
    }
    row.goesBack = true;
    ask(draft, ApplicationField::Name, ProblemCode::ApprovedChange,
        {{u"name"_s, row.name}, {u"step"_s, static_cast<int>(step)}}, row.decision.agreed);
}

bool ApplicationPlanner::isOlder(const Draft &draft, const Application &stored) const
{
    const QDateTime sent = draft.reading.submittedAt;
    if (stored.submittedAt.isValid())
        return sent.isValid() && sent <= stored.submittedAt;
    const QDate day = sent.isValid() ? sent.date() : draft.reading.appliedOn;
    return day.isValid() && day < stored.appliedOn;
}

void ApplicationPlanner::leaveAsOlder(Draft &draft, const Application &stored)
{
    draft.row.asks = true;
    report(draft, ApplicationField::SubmittedAt, ProblemCode::OlderAnswer,
           {{u"name"_s, draft.row.name}, {u"at"_s, momentText(stored)}});
    draft.out = true;
}

/// What the rules of the plan say is said here already, so that a refused row is not found out on writing.
void ApplicationPlanner::askRules(Draft &draft)
{
    if (!m_book.check || !draft.row.childKnown)
        return;
    for (const Finding &finding : m_book.check(draft.row.application)) {
        if (finding.rule == "enrolment.guardian-applies"_L1)
            continue; // said in the row's own words
        if (finding.rule == "enrolment.asks-for-something"_L1 && isRefused(draft))
            continue; // what was asked for was not understood
        report(draft, ApplicationField::Name, ProblemCode::RuleSays,
               {{u"rule"_s, finding.rule}, {u"clause"_s, finding.clause}, {u"facts"_s, finding.facts}});
        draft.problems.last().severity = finding.severity;
    }
}

} // namespace core::exchange
