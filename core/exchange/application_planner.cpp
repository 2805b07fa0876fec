// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_planner.h"

#include "core/base/person_name.h"
#include "core/exchange/class_names.h"
#include "core/exchange/student_values.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOver(Step step) { return step == Step::Withdrawn || step == Step::Declined; }

} // namespace

ApplicationPlanner::ApplicationPlanner(const Sheet &sheet, const ApplicationMapping &mapping,
                                       const ApplicationBook &book, const QMap<int, RowDecision> &decisions,
                                       const Progress &progress)
    : m_sheet(sheet), m_mapping(mapping), m_book(book), m_decisions(decisions), m_progress(progress),
      m_match(book.roster), m_wishes(book.programs, book.titlesOfOtherTerms)
{
    for (qsizetype i = 0; i < book.roster.records.size(); ++i) {
        const Student &student = book.roster.records[i].student;
        m_bySpelling.insert(spellingKey(student.name, book.spellings), i);
        if (student.born.isValid())
            m_byBirth.insert(student.born, i);
    }
    for (qsizetype i = 0; i < book.applications.size(); ++i)
        (isOver(book.applications[i].step) ? m_ended : m_live).insert(book.applications[i].student, i);
}

ApplicationPlan ApplicationPlanner::plan()
{
    m_plan.headerRow = m_mapping.headerRow + 1;
    if (!m_mapping.isFound())
        return std::move(m_plan);
    readRows();
    for (Draft &draft : m_drafts)
        if (!draft.out)
            findChild(draft);
    settleRepeated();
    settleDeclined();
    settleSame();
    for (qsizetype i = 0; i < m_drafts.size(); ++i) {
        if (i % 128 == 0)
            m_progress.at(i, m_drafts.size());
        layOver(m_drafts[i]);
    }
    settleFormNumbers();
    for (Draft &draft : m_drafts)
        finish(draft);
    return std::move(m_plan);
}

void ApplicationPlanner::readRows()
{
    QHash<QString, qsizetype> first;
    for (qsizetype row = m_mapping.headerRow + 1; row < m_sheet.rows.size(); ++row) {
        if (row % 128 == 0)
            m_progress.at(row, m_sheet.rows.size());
        if (isEmptyRow(m_sheet, row, m_mapping.headerRow)) {
            ++m_plan.blankRows;
            continue;
        }
        Draft draft{.reading = readApplicationRow(m_sheet, row, m_mapping, m_book.today)};
        draft.problems = std::exchange(draft.reading.problems, {});
        draft.row.row = static_cast<int>(row) + 1;
        draft.row.name = draft.reading.child.name.value_or(QString());
        draft.row.className = draft.reading.className;
        draft.row.submittedAt = draft.reading.submittedAt;
        draft.row.decision = m_decisions.value(draft.row.row);
        draft.out = draft.row.decision.choice == RowChoice::LeaveOut;
        if (!draft.reading.takesPart) {
            report(draft, ApplicationField::TakesPart, ProblemCode::DoesNotTakePart);
            draft.declines = true;
        }
        QString all;
        for (const int column : m_mapping.columns.values() + m_mapping.ranked.keys())
            all += m_sheet.text(row, column) + u'\t';
        draft.repeats = first.value(all, -1);
        if (draft.repeats < 0 && !draft.out)
            first.insert(all, m_drafts.size());
        m_drafts << std::move(draft);
    }
}

ClassId ApplicationPlanner::classOf(const Draft &draft) const
{
    if (!draft.reading.child.className)
        return {};
    const SchoolClass meant = classMeant(*draft.reading.child.className, m_book.term.schoolYear, m_book.roster.classes);
    const auto found = std::ranges::find_if(m_book.roster.classes, [&meant](const SchoolClass &c) {
        return c.stage == meant.stage && c.entryYear == meant.entryYear && c.number == meant.number;
    });
    return found == m_book.roster.classes.end() ? ClassId{} : found->id;
}

/// Whose row it is. Certain by number, or by name, birth and class; everything else is asked, with those who may be
/// meant.
void ApplicationPlanner::findChild(Draft &draft)
{
    const RowDecision &decision = draft.row.decision;
    const StudentMatch::Answer answer = m_match.find(draft.reading.child, classOf(draft));
    for (const qsizetype candidate : answer.candidates)
        draft.row.candidates << m_book.roster.records[candidate].student.id.value;
    const bool certain = answer.index >= 0 && !answer.question;
    if (certain && decision.choice != RowChoice::AsKnown) {
        draft.row.child = m_book.roster.records[answer.index].student.id;
        draft.row.childKnown = true;
        return;
    }
    if (draft.row.name.isEmpty() && !draft.reading.child.hasNumbers())
        return; // refused already: nobody is named
    const bool chosen = decision.choice == RowChoice::AsKnown && record({decision.known});
    if (chosen)
        draft.row.child = {decision.known};
    nameCandidates(draft, answer);
    if (!chosen && decision.choice == RowChoice::Confirm && draft.row.candidates.size() == 1)
        draft.row.child = {draft.row.candidates.first()};
    draft.row.childKnown = draft.row.child.isSet();
    if (!draft.row.childKnown && !draft.row.candidates.isEmpty())
        draft.row.child = {draft.row.candidates.first()}; // what it would be is shown while the question is open
    draft.open = draft.open || !draft.row.childKnown;
}

/// Says why it is not certain, and names those who may be meant: the same name elsewhere, the name in another spelling
/// in that class or with that birth.
void ApplicationPlanner::nameCandidates(Draft &draft, const StudentMatch::Answer &answer)
{
    const bool answered = draft.row.child.isSet() ||
                          (draft.row.decision.choice == RowChoice::Confirm && draft.row.candidates.size() == 1);
    const QString &name = draft.row.name;
    if (answer.question) {
        QList<qint64> byPhone;
        const QString &phone = draft.reading.consentPhone;
        for (const qsizetype candidate : answer.candidates)
            if (std::ranges::any_of(m_book.roster.records[candidate].guardians,
                                    [&phone](const Guardian &g) { return !phone.isEmpty() && g.phone == phone; }))
                byPhone << m_book.roster.records[candidate].student.id.value;
        if (byPhone.size() == 1 && answer.question == ProblemCode::PupilPossible && classOf(draft).isSet()) {
            draft.row.candidates = byPhone;
            ask(draft, ApplicationField::Name, ProblemCode::ChildByPhone, answer.facts,
                answered || draft.row.decision.choice == RowChoice::Confirm);
            return;
        }
        ask(draft, ApplicationField::Name, *answer.question, answer.facts, answered);
        return;
    }
    const ClassId schoolClass = classOf(draft);
    const std::optional<QDate> born = draft.reading.child.born;
    QList<qsizetype> spelled;
    for (const qsizetype place : m_bySpelling.values(spellingKey(name, m_book.spellings))) {
        const Student &student = m_book.roster.records[place].student;
        const bool near = (schoolClass.isSet() && student.schoolClass == schoolClass) ||
                          (born && student.born == *born) || (!schoolClass.isSet() && !born) ||
                          matchingName(student.name) == matchingName(name);
        if (near)
            spelled << place;
    }
    std::ranges::sort(spelled);
    for (const qsizetype place : spelled)
        draft.row.candidates << m_book.roster.records[place].student.id.value;
    const bool confirmed = draft.row.decision.choice == RowChoice::Confirm && spelled.size() == 1;
    if (spelled.isEmpty()) {
        if (born) // another name on that day in that class: perhaps the same child
            for (const qsizetype place : m_byBirth.values(*born))
                if (schoolClass.isSet() && m_book.roster.records[place].student.schoolClass == schoolClass)
                    draft.row.candidates << m_book.roster.records[place].student.id.value;
        ask(draft, ApplicationField::Name, ProblemCode::ChildUnknown, {{u"name"_s, name}}, answered);
        return;
    }
    ask(draft, ApplicationField::Name, ProblemCode::ChildSpelled,
        {{u"name"_s, name},
         {u"child"_s, m_book.roster.records[spelled.first()].student.name},
         {u"count"_s, static_cast<int>(spelled.size())}},
        answered || confirmed);
}

/// A row that says the same as one before it, cell by cell, was pasted twice, unless two children may be meant by it.
void ApplicationPlanner::settleRepeated()
{
    for (Draft &draft : m_drafts) {
        if (draft.out || draft.repeats < 0)
            continue;
        const ApplicationRow &first = m_drafts[draft.repeats].row;
        const bool same =
            draft.row.childKnown ? first.childKnown && first.child == draft.row.child : draft.row.candidates.size() < 2;
        if (!same)
            continue;
        draft.problems.removeIf([](const ImportProblem &problem) { return asks(problem.code); });
        draft.row.asks = false;
        draft.out = true;
        report(draft, ApplicationField::Name, ProblemCode::RowRepeated, {{u"rows"_s, QString::number(first.row)}});
    }
}

/// Whose no it is matters only where that child has an application, in the file or in this table.
void ApplicationPlanner::settleDeclined()
{
    QSet<qint64> applied;
    for (auto it = m_live.cbegin(); it != m_live.cend(); ++it)
        applied.insert(it.key().value);
    for (const Draft &draft : m_drafts)
        if (!draft.out && !draft.declines) {
            applied.insert(draft.row.child.value);
            applied.unite({draft.row.candidates.cbegin(), draft.row.candidates.cend()});
        }
    for (Draft &draft : m_drafts) {
        if (draft.out || !draft.declines || !draft.open)
            continue;
        if (std::ranges::any_of(draft.row.candidates, [&applied](qint64 child) { return applied.contains(child); }))
            continue;
        for (ImportProblem &problem : draft.problems)
            if (asks(problem.code))
                problem.severity = Severity::Note;
        draft.row.asks = false;
        draft.open = false;
        draft.out = true;
    }
}

void ApplicationPlanner::settleSame()
{
    QMap<qint64, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < m_drafts.size(); ++i)
        if (!m_drafts[i].out && m_drafts[i].row.childKnown)
            groups[m_drafts[i].row.child.value] << i;
    for (const QList<qsizetype> &group : groups)
        if (group.size() > 1)
            settleOne(group);
}

/// A family that sent the form again meant the last one. Without a time nobody knows which that is.
void ApplicationPlanner::settleOne(const QList<qsizetype> &group)
{
    QList<qsizetype> order = group;
    std::ranges::stable_sort(order, {}, [this](qsizetype i) { return m_drafts[i].reading.submittedAt; });
    const QDateTime last = m_drafts[order.last()].reading.submittedAt;
    const QDateTime before = m_drafts[order[order.size() - 2]].reading.submittedAt;
    const auto counts = [this](qsizetype i) { return m_drafts[i].row.decision.counts; };
    const bool chosen = std::ranges::count_if(group, counts) == 1;
    const bool dated = last.isValid() && m_drafts[order.first()].reading.submittedAt.isValid() && last > before;
    const bool allDecline = std::ranges::all_of(group, [this](qsizetype i) { return m_drafts[i].declines; });
    const qsizetype winner = chosen ? *std::ranges::find_if(group, counts) : dated || allDecline ? order.last() : -1;
    for (const qsizetype i : group) {
        Draft &draft = m_drafts[i];
        for (const qsizetype other : group)
            if (other != i)
                draft.row.rivals << m_drafts[other].row.row;
        if (winner >= 0) {
            draft.row.asks = true; // another row can still be chosen
            report(draft, ApplicationField::SubmittedAt, ProblemCode::SentTwice,
                   {{u"rows"_s, rowsText({m_drafts[winner].row.row})}, {u"counts"_s, i == winner}});
            draft.out = draft.out || i != winner;
        } else {
            ask(draft, ApplicationField::Name, ProblemCode::PupilTwice, {{u"rows"_s, rowsText(draft.row.rivals)}},
                false);
        }
    }
}

const StudentRecord *ApplicationPlanner::record(StudentId id) const
{
    const qsizetype at = m_match.indexOf(id);
    return at < 0 ? nullptr : &m_book.roster.records[at];
}

const Application *ApplicationPlanner::live(StudentId child) const
{
    const auto found = m_live.constFind(child);
    return found == m_live.cend() ? nullptr : &m_book.applications[*found];
}

int ApplicationPlanner::gradeOfChild(const Student &student) const
{
    const auto of = std::ranges::find(m_book.roster.classes, student.schoolClass, &SchoolClass::id);
    return of == m_book.roster.classes.end() ? 0 : gradeOf(of->stage, of->entryYear, m_book.term.schoolYear);
}

void ApplicationPlanner::report(Draft &draft, ApplicationField field, ProblemCode code, QVariantMap facts) const
{
    reportAt(draft, m_mapping.columns.value(field, -1), code, std::move(facts));
}

void ApplicationPlanner::reportAt(Draft &draft, int column, ProblemCode code, QVariantMap facts) const
{
    draft.problems << ImportProblem{.row = draft.row.row,
                                    .column =
                                        column < 0 ? QString() : cleanText(m_sheet.text(m_mapping.headerRow, column)),
                                    .code = code,
                                    .severity = severityOf(code),
                                    .facts = std::move(facts)};
}

void ApplicationPlanner::ask(Draft &draft, ApplicationField field, ProblemCode code, QVariantMap facts,
                             bool answered) const
{
    report(draft, field, code, std::move(facts));
    draft.row.asks = true;
    if (answered)
        draft.problems.last().severity = Severity::Note;
    else
        draft.open = true;
}

bool ApplicationPlanner::isRefused(const Draft &draft)
{
    return std::ranges::any_of(draft.problems, [](const ImportProblem &problem) {
        return problem.severity == Severity::Refusal && !asks(problem.code);
    });
}

/// Two forms of one number: one of them is misread.
void ApplicationPlanner::settleFormNumbers()
{
    QMap<QString, QList<qsizetype>> groups;
    for (qsizetype i = 0; i < m_drafts.size(); ++i)
        if (const QString &number = m_drafts[i].reading.formNumber; !number.isEmpty() && !m_drafts[i].out)
            groups[number] << i;
    QHash<QString, StudentId> stored;
    for (const Application &application : m_book.applications)
        if (!application.formNumber.isEmpty() && !isOver(application.step))
            stored.insert(application.formNumber, application.student);
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        for (const qsizetype i : *group) {
            QList<int> others;
            for (const qsizetype other : *group)
                if (other != i && m_drafts[other].row.child != m_drafts[i].row.child)
                    others << m_drafts[other].row.row;
            const auto holder = stored.constFind(group.key());
            const bool taken = holder != stored.cend() && *holder != m_drafts[i].row.child;
            if (!others.isEmpty() || taken)
                report(m_drafts[i], ApplicationField::FormNumber, ProblemCode::FormNumberTwice,
                       {{u"value"_s, group.key()}, {u"rows"_s, rowsText(others)}});
        }
}

void ApplicationPlanner::finish(Draft &draft)
{
    ApplicationRow &row = draft.row;
    if (draft.out)
        row.kind = RowKind::LeftOut;
    else if (!draft.declines && isRefused(draft))
        row.kind = RowKind::Refused;
    else if (draft.open)
        row.kind = RowKind::Doubtful;
    else if (row.withdraws)
        row.kind = RowKind::Changed;
    else if (!row.before)
        row.kind = RowKind::New;
    else
        row.kind = sameAnswers(row.application, *row.before) ? RowKind::Unchanged : RowKind::Changed;
    m_plan.problems << draft.problems;
    m_plan.rows << std::move(row);
}

} // namespace core::exchange
