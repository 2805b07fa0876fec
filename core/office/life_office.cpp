// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/life_office.h"

#include "core/domain/student_life.h"
#include "core/policy/life_rules.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

bool isLive(Step step) { return step != Step::Withdrawn && step != Step::Declined; }

} // namespace

StudentRecord LifeOffice::require(StudentId child) const
{
    const std::optional<StudentRecord> record = m_students.find(child);
    if (!record)
        changedMeanwhile(Subject::Student, child.value);
    return *record;
}

QList<Term> LifeOffice::termsAfter(QDate day) const
{
    QList<Term> terms;
    for (const Term &term : m_terms.terms())
        if (term.state != TermState::Closed && term.ends >= day)
            terms << term;
    return terms;
}

Ties LifeOffice::ties(const QList<StudentId> &children, QDate on) const
{
    const QSet<StudentId> leaving(children.begin(), children.end());
    Ties ties;
    for (const Term &term : termsAfter(on)) {
        for (const Application &application : m_enrolment.applications(term.id))
            ties.applications += leaving.contains(application.student) && isLive(application.step);
        for (const Seat &seat : m_seats.seats(term.id))
            ties.seats += leaving.contains(seat.student);
        for (const Pin &pin : m_seats.pins(term.id))
            ties.pins += leaving.contains(pin.student);
    }
    return ties;
}

QList<StoryLine> LifeOffice::story(StudentId child) const
{
    QList<StoryLine> lines;
    for (const JournalEntry &entry : m_students.history(child))
        lines << StoryLine{.entry = entry};
    for (const Application &application : m_enrolment.inBrief(child))
        for (const JournalEntry &entry : m_enrolment.history(application.id))
            lines << StoryLine{.entry = entry, .term = application.term};
    std::ranges::sort(lines, std::ranges::greater(), [](const StoryLine &line) { return line.entry.number; });
    QHash<qint64, JournalEntry> sums;
    for (StoryLine &line : lines) {
        const qint64 gesture = line.entry.gesture;
        if (gesture != 0 && !sums.contains(gesture))
            sums.insert(gesture, m_desk.journal.lastOf(gesture).value_or(JournalEntry{}));
        const JournalEntry sum = sums.value(gesture);
        if (sum.subject == Subject::School) // an act of the whole school
            line.within = sum;
    }
    return lines;
}

Findings LifeOffice::check(const StudentRecord &record, const StudentEvent &event) const
{
    const QDate day = event.on.isValid() ? event.on : m_desk.clock.today();
    return policy::checkEvent({.record = record,
                               .event = event,
                               .toClass = m_school.find(event.toClass),
                               .year = schoolYearOf(day, m_students.dayOfTurn()),
                               .today = m_desk.clock.today()});
}

QDate LifeOffice::notBefore(StudentId child, QDate day) const
{
    for (const StudentEvent &event : require(child).events)
        if (event.on <= m_desk.clock.today())
            day = std::max(day, event.on);
    return day;
}

Outcome<Done> LifeOffice::write(const db::Transaction &write, StudentRecord record, const StudentEvent &event)
{
    Findings findings = check(record, event);
    if (refuses(findings))
        return Outcome<Done>::refused(std::move(findings));
    if (isLeaving(event.kind)) {
        record.student.standing = Standing::Left;
    } else {
        record.student.standing = Standing::Present;
        record.student.schoolClass = event.toClass;
    }
    addEvent(record.events, event);
    return m_students.changeWithin(write, record);
}

Outcome<Done> LifeOffice::leaveWithin(const db::Transaction &write, StudentId child, const Leaving &leaving)
{
    const StudentRecord record = require(child);
    // The applications first: what a child may still withdraw does not depend on being on the roll, but reads better.
    for (const Term &term : termsAfter(leaving.on)) {
        for (const Application &application : m_enrolment.of(child, term.id))
            if (isLive(application.step))
                if (Outcome<Done> moved = m_enrolment.moveWithin(write, application, Step::Withdrawn, leaving.reason);
                    !moved)
                    return moved;
        for (const Pin &pin : m_seats.pins(term.id))
            if (pin.student == child)
                m_seats.unpinWithin(write, pin);
    }
    return this->write(
        write, record,
        {.kind = leaving.kind, .on = leaving.on, .fromClass = record.student.schoolClass, .remark = leaving.remark});
}

Outcome<Done> LifeOffice::changeClassWithin(const db::Transaction &write, StudentId child, ClassId to, QDate on,
                                            const QString &remark)
{
    const StudentRecord record = require(child);
    if (record.student.schoolClass == to && record.student.standing == Standing::Present)
        return Done{};
    return this->write(write, record,
                       {.kind = StudentEventKind::ClassChanged,
                        .on = on,
                        .fromClass = record.student.schoolClass,
                        .toClass = to,
                        .remark = remark});
}

Outcome<int> LifeOffice::forAll(const QList<StudentId> &children, const Act &act)
{
    Findings findings;
    db::Transaction write(m_desk.book);
    for (const StudentId child : children) {
        const Outcome<Done> done = act(write, child);
        if (!done)
            return Outcome<int>::refused(done.findings());
        findings << done.findings();
    }
    write.commit();
    m_desk.events.announce(Subject::Student, children.size() == 1 ? children.first().value : 0);
    return {static_cast<int>(children.size()), std::move(findings)};
}

Outcome<int> LifeOffice::leave(const QList<StudentId> &children, const Leaving &leaving)
{
    const Ties ended = ties(children, leaving.on);
    Outcome<int> left = forAll(
        children, [&](const db::Transaction &write, StudentId child) { return leaveWithin(write, child, leaving); });
    if (left && ended.applications > 0)
        m_desk.events.announce(Subject::Application);
    if (left && ended.seats + ended.pins > 0)
        m_desk.events.announce(Subject::Seat);
    return left;
}

Outcome<int> LifeOffice::changeClass(const QList<StudentId> &children, ClassId to, QDate on, const QString &remark)
{
    return forAll(children, [&](const db::Transaction &write, StudentId child) {
        return changeClassWithin(write, child, to, on, remark);
    });
}

Outcome<int> LifeOffice::comeBack(const QList<StudentId> &children, ClassId to, QDate on, const QString &remark)
{
    return forAll(children, [&](const db::Transaction &write, StudentId child) {
        const StudentRecord record = require(child);
        return this->write(write, record,
                           {.kind = StudentEventKind::Returned,
                            .on = on,
                            .toClass = to.isSet() ? to : record.student.schoolClass,
                            .remark = remark});
    });
}

} // namespace core
