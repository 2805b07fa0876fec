// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/recycle_office.h"

#include "core/db/changes_json.h"
#include "core/office/undo_office.h"
#include "core/policy/rulebook.h"
#include "core/store/school_store.h"

#include <QJsonDocument>

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isOf(const QJsonValue &change, const db::RowClash &clash)
{
    if (change["table"_L1].toString() != QString::fromLatin1(clash.table))
        return false;
    QJsonObject row = change["before"_L1].toObject();
    for (auto it = row.begin(); it != row.end(); ++it)
        if (it.key() == "id"_L1)
            return it.value().toInteger() == clash.row.value(it.key()).toLongLong();
    // Rows without an id of their own: a wish, a settled seat.
    return std::ranges::all_of(row.keys(), [&](const QString &column) {
        const QJsonValue value = row.value(column);
        return !value.isDouble() || value.toInteger() == clash.row.value(column).toLongLong();
    });
}

/// Leaves out what clashes, as far as that is allowed; true when something was left out.
bool mend(QJsonArray &content, const db::RowClash &clash, const Mending &mending)
{
    using enum db::ClashKind;
    for (qsizetype i = content.size(); i-- > 0;) {
        QJsonObject change = content.at(i).toObject();
        if (!isOf(change, clash))
            continue;
        QJsonObject before = change.value("before"_L1).toObject();
        if (change.contains("after"_L1)) {
            content.removeAt(i); // a class or program that named the record has gone its own way
            return true;
        }
        if (clash.kind == Taken && clash.table == "student" && mending.withoutTaken) {
            if (before.value("number"_L1).toString().isEmpty())
                return false; // it is not the number that is taken
            before.insert(u"number"_s, QString());
        } else if (clash.kind == Orphaned && mending.withoutMissing) {
            if (before.value(clash.column).isNull())
                continue;
            before.insert(clash.column, QJsonValue());
            if (!clash.mayBeEmpty) {
                content.removeAt(i); // a wish for a course, a seat settled in it: nothing without it
                return true;
            }
        } else {
            return false;
        }
        change.insert(u"before"_s, before);
        content.replace(i, change);
        return true;
    }
    return false;
}

} // namespace

void putIntoBin(Desk &desk, const db::Transaction &write, Subject subject, qint64 id, const QString &title,
                qsizetype from)
{
    store::RecycleStore(desk.book).keep(write,
                                        {.subject = subject,
                                         .subjectId = id,
                                         .title = title,
                                         .at = desk.clock.now(),
                                         .by = desk.actor.name.isEmpty() ? desk.actor.workstation : desk.actor.name},
                                        db::toJson(desk.book, write.changes().mid(from)));
}

Findings RecycleOffice::check(const QList<StudentId> &ids) const
{
    Findings findings;
    for (const StudentId id : ids)
        if (m_store.isInDraw(id))
            findings << policy::finding("student.drawn-stays"_L1, {},
                                        {{u"student"_s, m_students.find(id).value_or(StudentRecord{}).student.name}});
    return findings;
}

Outcome<int> RecycleOffice::remove(const QList<StudentId> &ids)
{
    if (Findings drawn = check(ids); refuses(drawn))
        return Outcome<int>::refused(std::move(drawn));
    db::Transaction write(m_desk.book);
    for (const StudentId id : ids) {
        const std::optional<StudentRecord> record = m_students.find(id);
        if (!record)
            changedMeanwhile(Subject::Student, id.value);
        const qsizetype from = write.changes().size();
        m_store.removeStudent(write, id);
        putIntoBin(m_desk, write, Subject::Student, id.value, record->student.name, from);
        m_desk.note(write, u"student.removed"_s, Subject::Student, id.value, store::StudentStore::json(*record), {});
    }
    write.commit();
    m_desk.events.announce(Subject::Student, ids.size() == 1 ? ids.first().value : 0);
    return static_cast<int>(ids.size());
}

Outcome<Done> RecycleOffice::remove(StaffId id)
{
    const QList<StaffMember> staff = m_school.staff();
    const auto member = std::ranges::find(staff, id, &StaffMember::id);
    if (member == staff.end())
        changedMeanwhile(Subject::Staff, id.value);
    db::Transaction write(m_desk.book);
    m_store.removeStaff(write, id);
    putIntoBin(m_desk, write, Subject::Staff, id.value, member->name);
    m_desk.note(write, u"staff.removed"_s, Subject::Staff, id.value, store::SchoolStore::json(*member), {});
    write.commit();
    m_desk.events.announce(Subject::Staff, id.value);
    return Done{};
}

Outcome<Done> RecycleOffice::remove(ApplicationId id)
{
    const std::optional<Application> application = m_enrolment.find(id);
    if (!application)
        changedMeanwhile(Subject::Application, id.value);
    const QString child = m_students.find(application->student).value_or(StudentRecord{}).student.name;
    if (m_store.isInDraw(application->student, application->term))
        return Outcome<Done>::refused(policy::finding("enrolment.drawn-stays"_L1, {}, {{u"student"_s, child}}));
    db::Transaction write(m_desk.book);
    m_store.removeApplication(write, id);
    putIntoBin(m_desk, write, Subject::Application, id.value, child);
    m_desk.note(write, u"application.removed"_s, Subject::Application, id.value,
                store::EnrolmentStore::json(*application), {});
    write.commit();
    m_desk.events.announce(Subject::Application, id.value);
    return Done{};
}

UndoResult RecycleOffice::restore(qint64 id, const Mending &mending)
{
    const std::optional<Recycled> recycled = m_store.find(id);
    if (!recycled)
        return {.bar = UndoBar::NotKept};
    QJsonArray content = m_store.content(id);
    for (;;) {
        db::Transaction write(m_desk.book);
        const QList<db::RowClash> clashes = db::takeBack(write, db::fromJson(m_desk.book, content));
        bool mended = false;
        for (const db::RowClash &clash : clashes)
            mended = mend(content, clash, mending) || mended;
        if (mended)
            continue; // from the beginning, without what cannot come back
        if (!clashes.isEmpty())
            return {.conflicts = conflictsOf(m_desk, clashes, 0)};
        m_store.drop(write, id);
        QJsonObject before;
        for (const JournalEntry &line : m_desk.journal.about(recycled->subject, recycled->subjectId))
            if (line.after.isEmpty() && !line.before.isEmpty()) {
                before = QJsonDocument::fromJson(line.before).object();
                break;
            }
        m_desk.note(write, recycled->subject == Subject::Student ? u"student.restored"_s : u"record.restored"_s,
                    recycled->subject, recycled->subjectId, {}, before);
        write.commit();
        m_desk.events.announce(recycled->subject, recycled->subjectId);
        return {.touched = {recycled->subject}};
    }
}

Outcome<int> RecycleOffice::purge(const QList<qint64> &ids)
{
    db::Transaction write(m_desk.book);
    QList<Subject> touched;
    for (const qint64 id : ids) {
        const std::optional<Recycled> recycled = m_store.find(id);
        if (!recycled)
            continue;
        m_store.drop(write, id);
        m_desk.note(write, u"record.purged"_s, recycled->subject, recycled->subjectId, {}, {});
        touched << recycled->subject;
    }
    write.commit();
    for (const Subject subject : std::as_const(touched))
        m_desk.events.announce(subject);
    return static_cast<int>(touched.size());
}

} // namespace core
