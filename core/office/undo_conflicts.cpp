// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/undo_office.h"

#include "core/domain/codes.h"
#include "core/store/enrolment_store.h"
#include "core/store/school_store.h"
#include "core/store/student_store.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

ConflictKind kindOf(db::ClashKind kind)
{
    switch (kind) {
    case db::ClashKind::Changed: return ConflictKind::Changed;
    case db::ClashKind::Gone: return ConflictKind::Gone;
    case db::ClashKind::Taken: return ConflictKind::Taken;
    case db::ClashKind::Named: return ConflictKind::Named;
    case db::ClashKind::Orphaned: return ConflictKind::Orphaned;
    }
    return ConflictKind::Changed;
}

/// The record that a row belongs to: a guardian is part of the child, a weekly time of the program.
std::pair<Subject, qint64> ownerOf(const db::RowClash &clash)
{
    struct Own {
        const char *table;
        Subject subject;
    };
    static constexpr std::array own{Own{"student", Subject::Student},          Own{"staff", Subject::Staff},
                                    Own{"school_class", Subject::Class},       Own{"term", Subject::Term},
                                    Own{"program", Subject::Program},          Own{"draw", Subject::Draw},
                                    Own{"application", Subject::Application},  Own{"school", Subject::School},
                                    Own{"name_variant", Subject::NameVariant}, Own{"school_day", Subject::Calendar},
                                    Own{"calendar_list", Subject::Calendar},   Own{"place", Subject::Place},
                                    Own{"acceptance", Subject::Finding},       Own{"notice_template", Subject::Notice},
                                    Own{"notice_points", Subject::Notice},     Own{"handout", Subject::Notice},
                                    Own{"review_sheet", Subject::Review},      Own{"review_reading", Subject::Review}};
    if (clash.table == "recycle_bin")
        return {fromWord<Subject>(clash.row.value(u"subject"_s).toString()),
                clash.row.value(u"subject_id"_s).toLongLong()};
    for (const Own &one : own)
        if (clash.table == one.table)
            return {one.subject, clash.row.value(u"id"_s).toLongLong()};
    // A row of another table names its record in a column called like it; a settled seat is about the child.
    struct Part {
        QLatin1String column;
        Subject subject;
    };
    static constexpr std::array parts{Part{"application"_L1, Subject::Application},
                                      Part{"student"_L1, Subject::Student}, Part{"program"_L1, Subject::Program}};
    for (const Part &part : parts)
        if (const QVariant id = clash.row.value(part.column); id.isValid())
            return {part.subject, id.toLongLong()};
    return {Subject::School, 1};
}

/// What the journal says of a record at the end of a line. Some lines tell only a part (a step taken), and lines about
/// a settled seat stand under the child without being about the record.
void follow(QJsonObject &state, const JournalEntry &line)
{
    const QJsonObject after = QJsonDocument::fromJson(line.after).object();
    const bool ofAnother = line.subject == Subject::Student && !after.isEmpty() && !after.contains("name"_L1);
    if (ofAnother || line.action.startsWith("seats."_L1) || line.action.startsWith("pin."_L1))
        return;
    if (after.isEmpty())
        state = {};
    for (auto it = after.begin(); it != after.end(); ++it)
        state.insert(it.key(), it.value());
}

UndoConflict conflictOf(Desk &desk, const db::RowClash &clash, Subject subject, qint64 id, qint64 upTo)
{
    UndoConflict conflict{.kind = kindOf(clash.kind),
                          .subject = subject,
                          .id = id,
                          .table = QString::fromLatin1(clash.table),
                          .other = QString::fromLatin1(clash.by),
                          .column = clash.column,
                          .count = clash.count};
    if (clash.kind == db::ClashKind::Taken && clash.table == "student")
        conflict.value = clash.row.value(u"number"_s).toString();
    QList<JournalEntry> lines = desk.journal.about(subject, id);
    std::ranges::reverse(lines);
    QJsonObject known; // the last that is known of it, also when it is gone
    for (const JournalEntry &line : std::as_const(lines)) {
        follow(conflict.now, line);
        if (!conflict.now.isEmpty())
            known = conflict.now;
        if (line.number <= upTo) {
            follow(conflict.was, line);
        } else {
            conflict.by = line.actor;
            conflict.at = line.at;
        }
    }
    if (conflict.kind == ConflictKind::Gone && !conflict.now.isEmpty())
        conflict.kind = ConflictKind::Changed; // a guardian was written anew: the child is there, and was changed
    conflict.name = nameOf(desk, subject, id, known);
    return conflict;
}

} // namespace

QString nameOf(const Desk &desk, Subject subject, qint64 id, const QJsonObject &record)
{
    switch (subject) {
    case Subject::Student:
        if (record.contains("name"_L1))
            return record.value("name"_L1).toString();
        return store::StudentStore(desk.book).find({id}).value_or(StudentRecord{}).student.name;
    case Subject::School:
    case Subject::Place:
    case Subject::Staff: return record.value("name"_L1).toString();
    case Subject::Program: return record.value("title"_L1).toString();
    case Subject::Class: {
        const int entered = record.value("entry_year"_L1).toInt();
        const int grade =
            gradeOf(fromWord<Stage>(record.value("stage"_L1).toString()), entered, schoolYearOf(desk.clock.today()));
        return u"%1.%2"_s.arg(grade).arg(record.value("number"_L1).toInt());
    }
    case Subject::Application: {
        const auto application = store::EnrolmentStore(desk.book).find({id});
        const StudentId child = application ? application->student : StudentId{record.value("student"_L1).toInteger()};
        return store::StudentStore(desk.book).find(child).value_or(StudentRecord{}).student.name;
    }
    case Subject::NameVariant: return record.value("spellings"_L1).toString();
    case Subject::Calendar: return record.value("day"_L1).toString();
    case Subject::Finding: return record.value("reason"_L1).toString();
    case Subject::Notice: return record.value("name"_L1).toString();
    case Subject::Review: return record.value("file"_L1).toString();
    case Subject::Term:
    case Subject::Draw:
    case Subject::Seat: return {};
    }
    return {};
}

QList<UndoConflict> conflictsOf(Desk &desk, const QList<db::RowClash> &clashes, qint64 upTo)
{
    constexpr qsizetype mostTold = 200; // nobody reads more, and each costs a look into the journal
    QList<UndoConflict> conflicts;
    QSet<QString> told;
    for (const db::RowClash &clash : clashes) {
        const auto [subject, id] = ownerOf(clash);
        // A record that was changed is told once, however many of its rows; each thing that it lacks is told.
        const QString key = u"%1 %2 %3"_s.arg(static_cast<int>(subject)).arg(id).arg(QString::fromLatin1(clash.by));
        if (told.contains(key) || conflicts.size() >= mostTold)
            continue;
        told.insert(key);
        conflicts << conflictOf(desk, clash, subject, id, upTo);
    }
    return conflicts;
}

} // namespace core
