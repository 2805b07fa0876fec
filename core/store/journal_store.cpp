// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_store.h"

#include "core/store/columns.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace core::store {

using db::Statement;

namespace {

constexpr auto columns =
    "select number, at, actor, workstation, action, subject, subject_id, gesture, before, after, digest "
    "from journal ";

QByteArray digestOf(const QByteArray &previous, const JournalEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &part) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(QByteArrayView(":"));
        hash.addData(part);
    };
    add(previous);
    add(QByteArray::number(entry.number));
    add(db::Column<QDateTime>::written(entry.at).toUtf8());
    add(entry.actor.name.toUtf8());
    add(entry.actor.workstation.toUtf8());
    add(entry.action.toUtf8());
    add(word(entry.subject).toUtf8());
    add(QByteArray::number(entry.subjectId));
    add(entry.before);
    add(entry.after);
    if (entry.gesture != 0) // lines of older files have none, and their digests stay what they are
        add(QByteArray::number(entry.gesture));
    return hash.result().toHex();
}

JournalEntry readHead(const Statement &s)
{
    return {.number = s.number(0),
            .at = s.at<QDateTime>(1),
            .actor = {.name = s.text(2), .workstation = s.text(3)},
            .action = s.text(4),
            .subject = s.at<Subject>(5),
            .subjectId = s.number(6),
            .gesture = s.number(7)};
}

JournalEntry read(const Statement &s)
{
    JournalEntry entry = readHead(s);
    entry.before = s.text(8).toUtf8();
    entry.after = s.text(9).toUtf8();
    entry.digest = s.text(10).toUtf8();
    return entry;
}

QByteArray compact(const QJsonObject &object)
{
    return object.isEmpty() ? QByteArray() : QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

void JournalStore::note(const db::Transaction &write, const Actor &actor, const QDateTime &at, const QString &action,
                        Subject subject, qint64 subjectId, const QJsonObject &before, const QJsonObject &after)
{
    QByteArray previous;
    JournalEntry entry{.number = 1,
                       .at = at,
                       .actor = actor,
                       .action = action,
                       .subject = subject,
                       .subjectId = subjectId,
                       .before = compact(before),
                       .after = compact(after)};
    {
        Statement last(write.connection(), "select number, digest from journal order by number desc limit 1");
        if (last.step()) {
            entry.number = last.number(0) + 1;
            previous = last.text(1).toUtf8();
        }
    }
    if (write.gesture() == 0)
        write.beginGesture(entry.number);
    entry.gesture = write.gesture();
    Statement(write.connection(), "insert into journal (number, at, actor, workstation, action, subject, subject_id, "
                                  "before, after, digest, gesture) "
                                  "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)")
        .with(entry.number, entry.at, entry.actor.name, entry.actor.workstation, entry.action, entry.subject,
              entry.subjectId, QString::fromUtf8(entry.before), QString::fromUtf8(entry.after),
              QString::fromLatin1(digestOf(previous, entry)), entry.gesture)
        .run();
}

QList<JournalEntry> JournalStore::about(Subject subject, qint64 subjectId) const
{
    Statement s(m_db, QByteArray(columns) + "where subject = ?1 and subject_id = ?2 order by number desc");
    s.with(subject, subjectId);
    QList<JournalEntry> entries;
    while (s.step())
        entries << read(s);
    return entries;
}

std::optional<JournalEntry> JournalStore::lastOf(qint64 gesture) const
{
    Statement s(m_db, QByteArray(columns) + "where gesture = ?1 and gesture <> 0 order by number desc limit 1");
    s.with(gesture);
    return s.step() ? std::optional(read(s)) : std::nullopt;
}

QList<JournalEntry> JournalStore::latest(int count) const
{
    Statement s(m_db, QByteArray(columns) + "order by number desc limit ?1");
    s.with(count);
    QList<JournalEntry> entries;
    while (s.step())
        entries << read(s);
    return entries;
}

QList<JournalEntry> JournalStore::latestInBrief(int count) const
{
    Statement s(m_db, "select number, at, actor, workstation, action, subject, subject_id, gesture from journal "
                      "order by number desc limit ?1");
    s.with(count);
    QList<JournalEntry> entries;
    while (s.step())
        entries << readHead(s);
    return entries;
}

JournalEntry JournalStore::line(qint64 number) const
{
    Statement s(m_db, QByteArray(columns) + "where number = ?1");
    s.with(number);
    return s.step() ? read(s) : JournalEntry{};
}

QList<JournalEntry> JournalStore::ofGesture(qint64 gesture) const
{
    Statement s(m_db, QByteArray(columns) + "where gesture = ?1 and gesture <> 0 order by number");
    s.with(gesture);
    QList<JournalEntry> entries;
    while (s.step())
        entries << read(s);
    return entries;
}

QList<JournalEntry> JournalStore::headsOf(qint64 gesture) const
{
    Statement s(m_db, "select number, at, actor, workstation, action, subject, subject_id, gesture from journal "
                      "where gesture = ?1 and gesture <> 0 order by number");
    s.with(gesture);
    QList<JournalEntry> entries;
    while (s.step())
        entries << readHead(s);
    return entries;
}

QByteArray JournalStore::digestAt(qint64 number) const
{
    Statement s(m_db, "select digest from journal where number = ?1");
    s.with(number);
    return s.step() ? s.text(0).toUtf8() : QByteArray();
}

qint64 JournalStore::firstBrokenLine() const
{
    Statement s(m_db, QByteArray(columns) + "order by number");
    QByteArray previous;
    qint64 expected = 1;
    while (s.step()) {
        const JournalEntry entry = read(s);
        if (entry.number != expected++ || entry.digest != digestOf(previous, entry))
            return entry.number;
        previous = entry.digest;
    }
    return 0;
}

} // namespace core::store
