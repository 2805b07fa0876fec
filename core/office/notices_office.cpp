// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/notices_office.h"

#include "core/office/calendar_office.h"
#include "core/policy/notice_rules.h"
#include "core/report/application_form.h"
#include "core/report/form_words.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::NoticeStore;

namespace {

[[noreturn]] void unknown(const QString &kind, const QString &name)
{
    throw Failure(FailureCode::UnknownName, {{u"kind"_s, kind}, {u"name"_s, name}});
}

policy::NoticeTextFacts factsOf(const NoticeTemplate &draft)
{
    QHash<QString, report::FieldKind> known;
    for (const report::MergeField &field : report::mergeFields(draft.name))
        known.insert(field.name, field.kind);
    policy::NoticeTextFacts facts{.ticked = report::tickedLines(draft.text), .mustTell = draft.name == u"F01"_s};
    for (const report::FieldUse &use : report::fieldsIn(draft.text))
        if (!use.closed || !known.contains(use.field))
            facts.unknown << policy::NoticeTextFacts::Fault{use.line, use.field};
        else if (known.value(use.field) == report::FieldKind::Part && !use.alone)
            facts.misplaced << policy::NoticeTextFacts::Fault{use.line, use.field};
    for (const report::FieldUse &use : report::fieldsIn(draft.tibetan)) // the block itself knows no blocks
        if (!use.closed || known.value(use.field, report::FieldKind::Part) == report::FieldKind::Part)
            facts.unknown << policy::NoticeTextFacts::Fault{use.line, use.field};
    if (facts.mustTell)
        facts.mattersMissing = report::mattersMissing(draft.text);
    return facts;
}

} // namespace

NoticeTemplate NoticesOffice::text(const QString &name) const
{
    NoticeTemplate found = m_store.templateOf(name).value_or(NoticeTemplate{.name = name});
    if (found.isShipped())
        found.text = report::shippedText(name);
    return found;
}

Findings NoticesOffice::check(const NoticeTemplate &draft) { return policy::checkNoticeText(factsOf(draft)); }

Outcome<Done> NoticesOffice::save(const NoticeTemplate &draft)
{
    Findings findings = check(draft);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    NoticeTemplate after = draft;
    if (after.text == report::shippedText(after.name))
        after.text.clear();
    const std::optional<NoticeTemplate> before = m_store.templateOf(draft.name);
    db::Transaction write(m_desk.book);
    if (!before)
        after.id = m_store.insert(write, after);
    else if (after.id = before->id; !m_store.update(write, after))
        changedMeanwhile(Subject::Notice, before->id.value);
    m_desk.note(write, u"notice.text-changed"_s, Subject::Notice, after.id.value,
                before ? NoticeStore::json(*before) : QJsonObject(), NoticeStore::json(after));
    write.commit();
    m_desk.events.announce(Subject::Notice, after.id.value);
    return {Done{}, std::move(findings)};
}

NoticePoints NoticesOffice::points(TermId term) const
{
    return m_store.points(term).value_or(report::proposedPoints(term));
}

Outcome<Done> NoticesOffice::save(const NoticePoints &points)
{
    Findings findings = policy::checkNoticePoints(points);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    const std::optional<NoticePoints> before = m_store.points(points.term);
    NoticePoints after = points;
    db::Transaction write(m_desk.book);
    if (!before)
        after.id = m_store.insert(write, after);
    else if (after.id = before->id; !m_store.update(write, after))
        changedMeanwhile(Subject::Notice, before->id.value);
    m_desk.note(write, u"notice.points-changed"_s, Subject::Notice, after.id.value,
                before ? NoticeStore::json(*before) : QJsonObject(), NoticeStore::json(after));
    write.commit();
    m_desk.events.announce(Subject::Notice, after.id.value);
    return {Done{}, std::move(findings)};
}

report::PaperFacts NoticesOffice::facts(const Term &term, ClassId schoolClass) const
{
    report::PaperFacts facts{.frame = {.school = m_school.school(), .term = term, .date = m_desk.clock.today()},
                             .points = points(term.id),
                             .programs = m_programs.lines(term.id)};
    if (schoolClass.isSet()) {
        facts.schoolClass = m_school.find(schoolClass);
        if (!facts.schoolClass)
            unknown(u"class"_s, schoolClass.text());
        facts.teacher = m_school.staffName(facts.schoolClass->homeroomTeacher);
    }
    return facts;
}

QList<report::PaperChild> NoticesOffice::children(const Term &term, ClassId schoolClass,
                                                  const QList<StudentId> &only) const
{
    QList<report::PaperChild> children;
    QList<const StudentLine *> lines;
    const QList<StudentLine> all = m_students.lines(term);
    for (const StudentLine &line : all)
        if (line.schoolClass == schoolClass && line.standing == Standing::Present &&
            (only.isEmpty() || only.contains(line.id)))
            lines << &line;
    for (const qsizetype at : report::rosterOrder(lines)) {
        const StudentRecord record = m_students.find(lines[at]->id).value_or(StudentRecord{});
        children << report::PaperChild{.line = *lines[at], .student = record.student, .guardians = record.guardians};
    }
    return children;
}

report::Document NoticesOffice::print(const PaperWish &wish) const
{
    const Term term = m_terms.term(wish.term);
    const report::PaperFacts about = facts(term, wish.schoolClass);
    const NoticeTemplate paper = text(wish.name);
    const int days = CalendarOffice(m_desk, m_terms).serviceDays(term.id);
    const bool named = wish.schoolClass.isSet() && !wish.isBlank;
    return report::parentPaper(
        {.name = wish.name,
         .frame = about.frame,
         .text = report::textForClass(report::withServiceDays(paper.text, days), about),
         .tibetan = report::textForClass(paper.tibetan, about),
         .classWords = about.schoolClass ? report::classLabel(*about.schoolClass, term.schoolYear) : QString(),
         .children = named ? children(term, wish.schoolClass, wish.children) : QList<report::PaperChild>(),
         .blank = named ? 0 : std::max(1, wish.copies)});
}

report::Document NoticesOffice::preview(const NoticeTemplate &draft, TermId termId, ClassId schoolClass) const
{
    const Term term = m_terms.term(termId);
    const report::PaperFacts about = facts(term, schoolClass);
    const int days = CalendarOffice(m_desk, m_terms).serviceDays(term.id);
    QList<report::PaperChild> first =
        schoolClass.isSet() ? children(term, schoolClass, {}) : QList<report::PaperChild>();
    if (first.size() > 1)
        first.resize(1);
    return report::parentPaper(
        {.name = draft.name,
         .frame = about.frame,
         .text = report::textForClass(report::withServiceDays(draft.text, days), about),
         .tibetan = report::textForClass(draft.tibetan, about),
         .classWords = about.schoolClass ? report::classLabel(*about.schoolClass, term.schoolYear) : QString(),
         .children = first,
         .blank = first.isEmpty() ? 1 : 0});
}

report::Document NoticesOffice::handed(const Handout &handout) const
{
    const Term term = m_terms.term(handout.term);
    const std::optional<SchoolClass> schoolClass = m_school.find(handout.schoolClass);
    return report::parentPaper(
        {.name = handout.name,
         .frame = {.school = m_school.school(), .term = term, .date = handout.handedOn},
         .text = handout.text,
         .tibetan = handout.tibetan,
         .classWords = schoolClass ? report::classLabel(*schoolClass, term.schoolYear) : QString(),
         .blank = 1});
}

Findings NoticesOffice::checkOf(const Handout &handout, const report::PaperFacts &facts, const QString &text) const
{
    return policy::checkHandout({.handout = handout,
                                 .today = m_desk.clock.today(),
                                 .emptyFields = report::emptyFields(text, report::paperValues(facts))});
}

Outcome<int> NoticesOffice::handOut(TermId termId, const QList<ClassId> &classes, const QString &name, QDate day)
{
    const Term term = m_terms.term(termId);
    const NoticeTemplate paper = text(name);
    const int days = CalendarOffice(m_desk, m_terms).serviceDays(termId);
    QHash<ClassId, int> counts;
    for (const StudentLine &child : m_students.lines(term))
        counts[child.schoolClass] += child.standing == Standing::Present;
    Findings findings;
    db::Transaction write(m_desk.book);
    for (const ClassId schoolClass : classes) {
        report::PaperFacts about = facts(term, schoolClass);
        about.frame.date = day;
        const Handout handout{.term = termId,
                              .schoolClass = schoolClass,
                              .name = name,
                              .handedOn = day,
                              .handedBy = m_desk.actor.name,
                              .copies = counts.value(schoolClass),
                              .templateVersion = paper.isShipped() ? 0 : paper.version,
                              .text = report::textForClass(report::withServiceDays(paper.text, days), about),
                              .tibetan = report::textForClass(paper.tibetan, about)};
        for (const Finding &finding : checkOf(handout, about, paper.text))
            if (!findings.contains(finding)) // the same for class after class
                findings << finding;
        if (refuses(findings)) {
            findings.last().facts.insert(u"class"_s, report::classLabel(*about.schoolClass, term.schoolYear));
            return Outcome<int>::refused(std::move(findings));
        }
        const HandoutId id = m_store.insert(write, handout);
        m_desk.note(write, u"notice.handed-out"_s, Subject::Notice, id.value, {}, NoticeStore::json(handout));
    }
    if (classes.size() > 1)
        m_desk.note(write, u"notice.handed-out"_s, Subject::School, 1, {},
                    {{u"term"_s, termId.value}, {u"paper"_s, name}, {u"classes"_s, classes.size()}});
    write.commit();
    m_desk.events.announce(Subject::Notice, 0);
    return {static_cast<int>(classes.size()), std::move(findings)};
}

Outcome<Done> NoticesOffice::countSlips(HandoutId id, int yes, int no, QDate day)
{
    const std::optional<Handout> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Notice, id.value);
    Handout after = *before;
    after.slipsYes = yes;
    after.slipsNo = no;
    after.slipsOn = day;
    Findings findings = policy::checkHandout({.handout = after, .today = m_desk.clock.today()});
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    db::Transaction write(m_desk.book);
    if (!m_store.update(write, after))
        changedMeanwhile(Subject::Notice, id.value);
    m_desk.note(write, u"notice.slips-counted"_s, Subject::Notice, id.value, NoticeStore::json(*before),
                NoticeStore::json(after));
    write.commit();
    m_desk.events.announce(Subject::Notice, id.value);
    return {Done{}, std::move(findings)};
}

Outcome<Done> NoticesOffice::remove(HandoutId id)
{
    const std::optional<Handout> before = m_store.find(id);
    if (!before)
        changedMeanwhile(Subject::Notice, id.value);
    db::Transaction write(m_desk.book);
    m_store.remove(write, id);
    m_desk.note(write, u"notice.handout-removed"_s, Subject::Notice, id.value, NoticeStore::json(*before), {});
    write.commit();
    m_desk.events.announce(Subject::Notice, id.value);
    return Done{};
}

QList<NoticeClassLine> NoticesOffice::classes(TermId termId) const
{
    const Term term = m_terms.term(termId);
    QHash<ClassId, int> counts;
    for (const StudentLine &child : m_students.lines(term))
        counts[child.schoolClass] += child.standing == Standing::Present;
    QHash<ClassId, QList<Handout>> handouts;
    for (const Handout &handout : m_store.handouts(termId))
        handouts[handout.schoolClass] << handout;
    QList<NoticeClassLine> lines;
    for (const SchoolClass &schoolClass : m_school.classesIn(term.schoolYear))
        lines << NoticeClassLine{.schoolClass = schoolClass.id,
                                 .classWords = report::classLabel(schoolClass, term.schoolYear),
                                 .grade = gradeOf(schoolClass.stage, schoolClass.entryYear, term.schoolYear),
                                 .number = schoolClass.number,
                                 .teacher = m_school.staffName(schoolClass.homeroomTeacher),
                                 .children = counts.value(schoolClass.id),
                                 .handouts = handouts.value(schoolClass.id)};
    return lines;
}

Findings NoticesOffice::noticeFirst(TermId term) const
{
    policy::NoticeFirstFacts facts;
    for (const NoticeClassLine &line : classes(term)) {
        if (line.children == 0)
            continue;
        ++facts.classes;
        if (!line.latest(u"F01"_s))
            facts.withoutNotice << line.classWords;
    }
    return policy::noticeFirst(facts);
}

} // namespace core
