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

} // namespace

void ApplicationPlanner::layOver(Draft &draft)
{
    ApplicationRow &row = draft.row;
    const StudentRecord *child = record(row.child);
    const Application *stored = child ? live(row.child) : nullptr;
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
    compare(draft);
    if (!draft.out)
        askRules(draft);
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
    if (!wishes.isEmpty() || careOnly)
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
    const bool understood = std::ranges::none_of(
        draft.problems, [](const ImportProblem &p) { return p.code == ProblemCode::CareUnreadable; });
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
    const QDateTime then = row.before->submittedAt;
    const bool older = then.isValid() && row.submittedAt.isValid() && row.submittedAt <= then;
    if (older && !row.decision.agreed) {
        row.asks = true;
        report(draft, ApplicationField::SubmittedAt, ProblemCode::OlderAnswer,
               {{u"name"_s, row.name}, {u"at"_s, then.toString(u"yyyy-MM-dd HH:mm"_s)}});
        draft.out = true;
        return;
    }
    const Step step = row.before->step;
    if (step == Step::Applied || step == Step::Returned)
        return;
    row.goesBack = true;
    ask(draft, ApplicationField::Name, ProblemCode::ApprovedChange,
        {{u"name"_s, row.name}, {u"step"_s, static_cast<int>(step)}}, row.decision.agreed);
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
