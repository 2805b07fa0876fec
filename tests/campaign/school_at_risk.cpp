// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaign/school_at_risk.h"

#include "core/allocation/record.h"
#include "core/file/restore.h"
#include "core/file/safe_copies.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <stdexcept>

namespace risk {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString importedBy = u"roster.xlsx"_s;
const QString seed = u"174 902"_s;
constexpr int seatsGiven = 2;

template<class T>
T done(const Outcome<T> &outcome)
{
    if (!outcome)
        throw std::runtime_error(outcome.findings().first().rule.toStdString());
    return outcome.value();
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        throw std::runtime_error("cannot write " + path.toStdString());
}

std::unique_ptr<SchoolBook> open(const QString &path) { return SchoolBook::open(path, clock(), actor()); }

RosterIntake roster(const SchoolBook &book)
{
    RosterIntake intake{.source = importedBy};
    for (int i = 0; i < rosterSize; ++i)
        intake.fresh << StudentRecord{
            .student = {.name = u"扎西%1"_s.arg(i),
                        .born = QDate(2017, 1, 1).addDays(i),
                        .schoolClass = book.school.classes().first().id},
            .guardians = {{.name = u"德吉"_s, .relation = u"母亲"_s, .phone = u"18908910001"_s}}};
    return intake;
}

/// Ctrl+Z.
void takeBackLatest(SchoolBook &book, const std::function<void(const QString &)> &saved)
{
    if (!book.undo.takeBack(book.undo.latest()).isDone())
        throw std::runtime_error("the import was not taken back");
    saved(u"taken back"_s);
}

QStringList staffOf(const SchoolBook &book)
{
    QStringList names;
    for (const StaffMember &member : book.school.staff())
        names << member.name;
    return names;
}

/// One course with two seats, and six children who want one of them.
void prepareTerm(const QString &path)
{
    const auto book =
        SchoolBook::create(path, {.name = u"拉萨市测试小学"_s, .yearTurns = QDate(2000, 8, 1)}, clock(), actor());
    const ClassId schoolClass = done(book->school.enter(SchoolClass{.entryYear = 2024}));
    const TermId term = done(book->terms.enter(
        Term{.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 8), .mostCourses = 2}));
    const ProgramId chess = done(book->programs.enter({.term = term,
                                                       .title = u"国际象棋"_s,
                                                       .grades = GradeSet::range(1, 6),
                                                       .times = {{1, 990, 1110}},
                                                       .place = u"棋室"_s,
                                                       .seats = seatsGiven}));
    QList<ApplicationId> applications;
    for (int i = 0; i < childrenDrawn; ++i) {
        const StudentId child = done(book->students.enter(
            {.student = {.name = u"扎西%1"_s.arg(i), .born = QDate(2017, 1, 1).addDays(i), .schoolClass = schoolClass},
             .guardians = {{.name = u"德吉"_s, .relation = u"母亲"_s, .phone = u"18908910001"_s}}}));
        applications << done(book->enrolment.enter({.term = term,
                                                    .student = child,
                                                    .appliedOn = clock().today(),
                                                    .wishes = {chess},
                                                    .consentBy = u"德吉"_s,
                                                    .consentOn = clock().today()}));
    }
    (void)done(book->enrolment.move(applications, Step::ClassReviewed));
    (void)done(book->enrolment.move(applications, Step::SchoolApproved));
}

/// From the freeze to a seat that was given up and taken by the next child.
void drawTerm(const QString &path, const std::function<void(const QString &)> &saved)
{
    const auto book = open(path);
    const TermId term = book->terms.terms().first().id;
    const DrawId draw = done(book->seats.freeze(term));
    saved(u"frozen"_s);
    (void)done(book->seats.draw(draw, seed, u"家委会"_s));
    saved(u"drawn"_s);
    (void)done(book->seats.confirm(draw));
    saved(u"confirmed"_s);
    const Seat seat = book->seats.seats(term).first();
    (void)done(book->offers.withdraw(seat.id, QDate(2026, 10, 12), u"搬家"_s));
    saved(u"given up"_s);
    const OfferId offer = done(book->offers.offer(term, seat.program, clock().today()));
    saved(u"offered"_s);
    (void)done(book->offers.answer(offer, {.accepts = true, .by = u"母亲"_s, .from = QDate(2026, 10, 12)}));
    saved(u"accepted"_s);
}

} // namespace

const Clock &clock()
{
    static const FixedClock noon{QDateTime(QDate(2026, 9, 7), QTime(12, 0))};
    return noon;
}

Actor actor() { return {.name = u"央宗"_s, .workstation = u"campaign"_s}; }

QString name(Work work)
{
    switch (work) {
    case Work::Import: return u"import"_s;
    case Work::Edit: return u"edit"_s;
    case Work::Undo: return u"undo"_s;
    case Work::Backup: return u"backup"_s;
    case Work::Restore: return u"restore"_s;
    case Work::Draw: return u"draw"_s;
    }
    return QString();
}

Site::Site(const QString &folder) : m_place{folder}
{
    {
        const auto book = SchoolBook::create(
            m_place.file(), {.name = u"拉萨市测试小学"_s, .yearTurns = QDate(2000, 8, 1)}, clock(), actor());
        (void)done(book->school.enter(SchoolClass{.entryYear = 2024}));
        book->backUp(m_place.older());
        (void)done(book->school.enter(StaffMember{.name = u"次仁"_s}));
    }
    m_file = bytesOf(m_place.file());
    m_older = bytesOf(m_place.older());
    prepareTerm(m_place.term());
    m_term = bytesOf(m_place.term());
}

void Site::reset() const
{
    for (const QString &other : QDir(m_place.folder).entryList(QDir::Files))
        QFile::remove(m_place.folder + u'/' + other);
    QDir(m_place.copies()).removeRecursively();
    write(m_place.file(), m_file);
    write(m_place.older(), m_older);
    write(m_place.term(), m_term);
}

void doWork(Work work, const Place &place, const std::function<void(const QString &)> &saved)
{
    if (work == Work::Backup) {
        saved(file::makeCopy(place.file(), {.folder = place.copies()}, clock().now()).path);
        return;
    }
    if (work == Work::Restore) {
        saved(file::restore(place.older(), place.file(), clock().now()).kept);
        return;
    }
    if (work == Work::Draw) {
        drawTerm(place.term(), saved);
        return;
    }
    const auto book = open(place.file());
    if (work == Work::Edit)
        for (int i = 0; i < editsDone; ++i) {
            const QString person = u"工作人员%1"_s.arg(i);
            (void)done(book->school.enter(StaffMember{.name = person}));
            saved(person);
        }
    if (work == Work::Import || work == Work::Undo) {
        (void)done(book->students.take(roster(*book)));
        saved(u"imported"_s);
    }
    if (work == Work::Undo)
        takeBackLatest(*book, saved);
}

namespace {

QString complaintOfCopies(const Place &place, const QStringList &saved)
{
    if (const QString found = complaint(Work::Edit, place, {}); !found.isEmpty())
        return found;
    for (const QString &copy : saved)
        if (!QFile::exists(copy))
            return u"the copy %1 is missing"_s.arg(copy);
    for (const file::DatedCopy &copy : file::copiesIn(place.copies(), place.file()))
        if (file::requireSound(copy.path, clock().now()).lastDigest !=
            file::requireSound(place.file(), clock().now()).lastDigest)
            return u"the copy %1 is not the file"_s.arg(copy.path);
    // The next copy is made as if nothing had happened, and sweeps up.
    (void)file::makeCopy(place.file(), {.folder = place.copies()}, clock().now());
    const QStringList left = QDir(place.copies()).entryList({u"*.part*"_s}, QDir::Files);
    return left.isEmpty() ? QString() : u"left behind: %1"_s.arg(left.join(u' '));
}

QString complaintOfRestored(const Place &place, const QStringList &saved)
{
    const BookCounts older = file::requireSound(place.older(), clock().now()).counts;
    const BookCounts now = open(place.file())->counts();
    if (older.journal != 2 || (now.journal != 2 && now.journal != 3))
        return u"the file holds something that was in neither"_s;
    if (!saved.isEmpty() && now != older)
        return u"shown as restored, and it is not"_s;
    if (now == older) { // what was replaced must lie beside it
        const QFileInfoList kept = QFileInfo(place.file()).dir().entryInfoList({u"school.replaced-*.kehou"_s});
        if (kept.size() != 1 || file::requireSound(kept.first().filePath(), clock().now()).counts.journal != 3)
            return u"the file that was replaced was not kept"_s;
    }
    return QString();
}

/// Whatever was interrupted is gone on with, and comes to seats that anyone can compute again.
QString complaintOfGoingOn(SchoolBook &book, TermId term)
{
    if (book.seats.draws(term).isEmpty())
        (void)done(book.seats.freeze(term));
    const DrawId draw = book.seats.draws(term).first().id;
    if (book.seats.find(draw)->state == DrawState::Frozen)
        (void)done(book.seats.draw(draw, seed, u"家委会"_s));
    if (book.seats.find(draw)->state == DrawState::Drawn)
        (void)done(book.seats.confirm(draw));
    if (!allocation::verify(book.seats.record(draw)).same)
        return u"the record is not what its input gives"_s;
    const qsizetype given = book.seats.everySeat(term).size();
    return given >= seatsGiven ? QString() : u"%1 seats in the end"_s.arg(given);
}

/// Each act of the draw is there whole or not at all.
QString complaintOfDrawn(const Place &place, const QStringList &saved)
{
    if (const Verification found = file::examine(place.term(), clock().now()).found; !found.isSound())
        return u"verify: %1 %2 %3"_s.arg(found.integrity).arg(found.brokenReferences).arg(found.brokenJournalLine);
    const auto book = open(place.term());
    const TermId term = book->terms.terms().first().id;
    const QList<Draw> draws = book->seats.draws(term);
    const bool confirmed = book->seats.confirmed(term).has_value();
    if (book->seats.serials(term).size() != (draws.isEmpty() ? 0 : childrenDrawn))
        return u"serials without their draw"_s;
    if ((saved.contains(u"frozen"_s) && draws.isEmpty()) || (saved.contains(u"confirmed"_s) && !confirmed) ||
        (saved.contains(u"drawn"_s) && draws.first().resultHash.isEmpty()))
        return u"shown as saved, and it is not"_s;
    int arranged = 0;
    for (const Application &application : book->enrolment.applications(term))
        arranged += application.step == Step::Arranged ? 1 : 0;
    if (arranged != (confirmed ? childrenDrawn : 0))
        return u"%1 applications arranged: half a confirmation"_s.arg(arranged);
    const QList<SeatOffer> offers = book->offers.offers(term);
    const bool accepted = !offers.isEmpty() && offers.first().state == OfferState::Accepted;
    int ended = 0;
    for (const Seat &seat : book->seats.everySeat(term))
        ended += seat.isHeld() ? 0 : 1;
    const qsizetype held = book->seats.seats(term).size();
    if (held != (confirmed ? seatsGiven - ended + (accepted ? 1 : 0) : 0))
        return u"%1 seats held, %2 ended"_s.arg(held).arg(ended);
    if ((saved.contains(u"accepted"_s) && !accepted) || (saved.contains(u"given up"_s) && ended == 0))
        return u"a seat shown as given or given up is not"_s;
    return complaintOfGoingOn(*book, term);
}

} // namespace

QString complaint(Work work, const Place &place, const QStringList &saved)
{
    try {
        if (work == Work::Draw)
            return complaintOfDrawn(place, saved);
        if (const Verification found = file::examine(place.file(), clock().now()).found; !found.isSound())
            return u"verify: %1 %2 %3"_s.arg(found.integrity).arg(found.brokenReferences).arg(found.brokenJournalLine);
        if (work == Work::Backup)
            return complaintOfCopies(place, saved);
        if (work == Work::Restore)
            return complaintOfRestored(place, saved);
        const auto book = open(place.file()); // for work: a lock left behind must not keep the school out
        const QStringList staff = staffOf(*book);
        if (work == Work::Edit)
            for (const QString &person : saved)
                if (!staff.contains(person))
                    return u"%1 was shown as saved and is missing"_s.arg(person);
        const qint64 pupils = book->counts().pupils;
        if (pupils != 0 && pupils != rosterSize)
            return u"%1 pupils: half an import"_s.arg(pupils);
        if (work == Work::Import && saved.contains(u"imported"_s) && pupils != rosterSize)
            return u"the import was shown as saved and is missing"_s;
        if (work == Work::Undo && saved.contains(u"taken back"_s) && pupils != 0)
            return u"the import was shown as taken back and is there"_s;
    } catch (const std::exception &error) {
        return QString::fromLocal8Bit(error.what());
    }
    return QString();
}

} // namespace risk
