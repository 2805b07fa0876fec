// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/undo_office.h"

#include "core/office/seat_balance.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So much of the sitting is kept: an import of 5,000 children takes about 6 MB.
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype mostActs = 200;

const QString undoneHead = u"gesture.undone"_s;
const QString redoneHead = u"gesture.redone"_s;

bool isHead(const JournalEntry &line) { return line.action == undoneHead || line.action == redoneHead; }

QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

/// What follows from another line and does not name the act: a term that begins with its first application, a place that
/// is entered with the first program there.
bool isSideline(const QString &action)
{
    return action == "term.moved"_L1 || action == "seats.released"_L1 || action == "place.entered"_L1;
}

/// An import or a promotion ends with a line about the school that sums it up.
bool isSummed(const QList<JournalEntry> &lines) { return lines.size() > 1 && lines.last().subject == Subject::School; }

/// The line that says most of what was done: the summary of an import, else the first that is no consequence.
const JournalEntry &mainLine(const QList<JournalEntry> &lines)
{
    if (isSummed(lines))
        return lines.last();
    for (const JournalEntry &line : lines)
        if (line.action.startsWith("draw."_L1) || line.action == "student.merged"_L1)
            return line;
    // Who leaves takes applications back: the leaving is what was done.
    if (lines.first().action == "application.moved"_L1)
        for (const JournalEntry &line : lines)
            if (line.action == "student.changed"_L1)
                return line;
    const auto own = std::ranges::find_if(lines, [](const JournalEntry &line) { return !isSideline(line.action); });
    return own == lines.end() ? lines.first() : *own;
}

} // namespace

void UndoOffice::collect()
{
    for (Gesture &gesture : m_box->takeAll())
        keep(std::move(gesture));
    qsizetype bytes = 0;
    for (qsizetype i = m_done.size(); i-- > 0;) {
        bytes += db::sizeOf(m_done.at(i).gesture.changes);
        if (bytes > mostBytes || m_done.size() - i > mostActs) {
            m_done.remove(0, i + 1);
            break;
        }
    }
}

/// An undo takes the act it undid to the other list; anything else is a new act, after which nothing can be redone.
void UndoOffice::keep(Gesture gesture)
{
    if (gesture.number == 0)
        return;
    const JournalEntry first = m_desk.journal.line(gesture.number);
    if (!isHead(first)) {
        if (gesture.changes.isEmpty() || first.action.endsWith(".purged"_L1))
            return; // removed for good is what it says
        m_undone.clear();
        m_done << described(std::move(gesture));
        return;
    }
    const auto undid = object(first.after).value("gesture"_L1).toInteger();
    for (auto [from, to] : {std::pair(&m_done, &m_undone), std::pair(&m_undone, &m_done)}) {
        const auto found = std::ranges::find_if(*from, [&](const Kept &kept) { return kept.act.gesture == undid; });
        if (found == from->end())
            continue;
        Kept kept = *found;
        from->erase(found);
        kept.act.gesture = gesture.number;
        kept.gesture = std::move(gesture);
        *to << kept;
        return;
    }
}

UndoOffice::Kept UndoOffice::described(Gesture gesture) const
{
    const QList<JournalEntry> lines = m_desk.journal.headsOf(gesture.number);
    const JournalEntry &line = mainLine(lines);
    Kept kept{.act = {.gesture = gesture.number,
                      .action = line.action,
                      .subject = line.subject,
                      .id = line.subjectId,
                      .at = line.at,
                      .actor = line.actor,
                      .rows = gesture.changes.size()}};
    const bool summary = isSummed(lines);
    kept.act.count = static_cast<int>(std::ranges::count_if(lines, [&](const JournalEntry &other) {
        const Subject counted = line.action.startsWith("programs."_L1)       ? Subject::Program
                                : line.action.startsWith("applications."_L1) ? Subject::Application
                                                                             : Subject::Student;
        return summary ? other.subject == counted : other.action == line.action;
    }));
    if (summary && kept.act.count == 0) // what is summed up is of another kind: steps of applications, papers
        kept.act.count = static_cast<int>(std::ranges::count(lines, lines.first().subject, &JournalEntry::subject));
    if (kept.act.count == 1 && !summary) {
        const JournalEntry whole = m_desk.journal.line(line.number);
        kept.act.name =
            nameOf(m_desk, line.subject, line.subjectId, object(whole.after.isEmpty() ? whole.before : whole.after));
    }
    constexpr std::array feeding{Subject::Program, Subject::Application, Subject::Term, Subject::Seat};
    for (const JournalEntry &other : lines) {
        if (other.subject == Subject::Draw)
            kept.act.bar = UndoBar::Draw;
        kept.feedsDraw = kept.feedsDraw || std::ranges::find(feeding, other.subject) != feeding.end() ||
                         other.action.startsWith("pin."_L1) || other.action.startsWith("seat."_L1) ||
                         other.action.startsWith("offer."_L1) || other.action.startsWith("late."_L1);
    }
    kept.gesture = std::move(gesture);
    return kept;
}

UndoBar UndoOffice::barOf(qsizetype place) const
{
    const Kept &kept = m_done.at(place);
    if (kept.act.bar != UndoBar::None || !kept.feedsDraw)
        return kept.act.bar;
    for (qsizetype later = place + 1; later < m_done.size(); ++later)
        if (m_done.at(later).act.bar == UndoBar::Draw)
            return UndoBar::DrawSince;
    return UndoBar::None;
}

QList<Act> UndoOffice::done()
{
    collect();
    QList<Act> acts;
    for (qsizetype i = m_done.size(); i-- > 0;) {
        acts << m_done.at(i).act;
        acts.last().bar = barOf(i);
    }
    return acts;
}

QList<Act> UndoOffice::undone()
{
    collect();
    QList<Act> acts;
    for (qsizetype i = m_undone.size(); i-- > 0;)
        acts << m_undone.at(i).act;
    return acts;
}

qint64 UndoOffice::latest()
{
    collect();
    return m_done.isEmpty() ? 0 : m_done.last().act.gesture;
}

void UndoOffice::forget()
{
    (void)m_box->takeAll();
    m_done.clear();
    m_undone.clear();
}

const UndoOffice::Kept *UndoOffice::find(qint64 number) const
{
    for (const QList<Kept> *list : {&m_done, &m_undone})
        for (const Kept &kept : *list)
            if (kept.act.gesture == number)
                return &kept;
    return nullptr;
}

std::optional<Gesture> UndoOffice::gesture(qint64 number)
{
    collect();
    const Kept *kept = find(number);
    if (!kept)
        return {};
    for (qsizetype i = 0; i < m_done.size(); ++i)
        if (&m_done.at(i) == kept && barOf(i) != UndoBar::None)
            return {};
    return kept->gesture;
}

UndoResult UndoOffice::takeBack(qint64 number, const Progress &progress)
{
    const std::optional<Gesture> asked = gesture(number);
    if (!asked) {
        for (const Act &act : done())
            if (act.gesture == number)
                return {.act = act, .bar = act.bar};
        return {.bar = UndoBar::NotKept};
    }
    const Act act = find(number)->act;
    UndoResult result = takeBack(*asked, progress);
    result.act = act;
    collect();
    return result;
}

UndoResult UndoOffice::takeBack(const Gesture &gesture, const Progress &progress)
{
    const QList<JournalEntry> lines = m_desk.journal.ofGesture(gesture.number);
    if (lines.isEmpty())
        return {.bar = UndoBar::NotKept};
    db::Transaction write(m_desk.book);
    const SeatBalance balance(m_desk, gesture.changes);
    if (const QList<db::RowClash> clashes = db::takeBack(write, gesture.changes, progress); !clashes.isEmpty())
        return {.conflicts = conflictsOf(m_desk, clashes, lines.last().number)};
    if (balance.isWorse())
        return {.bar = UndoBar::Unbalanced}; // nothing is committed
    const bool again = lines.first().action == undoneHead;
    m_desk.note(write, again ? redoneHead : undoneHead, Subject::School, 1, {},
                {{u"gesture"_s, gesture.number}, {u"action"_s, mainLine(lines).action}});
    UndoResult result;
    for (const JournalEntry &line : lines) {
        if (isHead(line))
            continue;
        m_desk.note(write, again ? u"record.redone"_s : u"record.undone"_s, line.subject, line.subjectId,
                    object(line.after), object(line.before));
        if (!result.touched.contains(line.subject))
            result.touched << line.subject;
    }
    write.commit();
    for (const Subject subject : std::as_const(result.touched))
        m_desk.events.announce(subject);
    return result;
}

} // namespace core
