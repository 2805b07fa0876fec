// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_dump.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QTemporaryDir>

#include <functional>
#include <random>
#include <thread>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

void takeBackLatest(SchoolBook &book)
{
    const UndoResult result = book.undo.takeBack(book.undo.latest());
    INFO("conflicts: " << result.conflicts.size() << ", bar: " << int(result.bar));
    REQUIRE(result.isDone());
}

/// There and back and there again: the whole file but its journal.
void thereAndBack(SchoolBook &book, const std::function<void()> &act)
{
    const QStringList before = dumpOf(book);
    act();
    const QStringList after = dumpOf(book);
    REQUIRE(before != after);
    takeBackLatest(book);
    CHECK(dumpOf(book) == before);
    REQUIRE_FALSE(book.undo.undone().isEmpty());
    REQUIRE(book.undo.takeBack(book.undo.undone().first().gesture).isDone());
    CHECK(dumpOf(book) == after);
    CHECK(book.undo.undone().isEmpty());
    CHECK(book.verify().isSound());
}

RosterIntake intakeOf(SmallSchool &small, int children)
{
    RosterIntake intake{.source = u"roster.xlsx"_s,
                        .classes = {{.stage = Stage::Primary, .entryYear = 2024, .number = 2}}};
    for (int i = 0; i < children; ++i)
        intake.fresh << StudentRecord{
            .student = {.number = u"L540102201703%1"_s.arg(i, 6, 10, QChar(u'0')),
                        .name = u"格桑%1"_s.arg(i),
                        .born = QDate(2017, 3, 5),
                        .schoolClass = {i % 2 == 0 ? -1 : small.classOf(3).value}},
            .guardians = {{.name = u"德吉"_s, .relation = u"母亲"_s}, {.name = u"次仁"_s, .relation = u"父亲"_s}}};
    return intake;
}

StudentRecord recordOf(SmallSchool &small, StudentId id) { return small.book->students.find(id).value(); }

} // namespace

TEST_CASE("every kind of action is taken back and done again to the last value", "[office][undo]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;

    SECTION("school")
    {
        thereAndBack(book, [&] {
            School school = book.school.school();
            school.phone = u"0891-6320000"_s;
            (void)done(book.school.save(school));
        });
    }
    SECTION("class entered and removed")
    {
        thereAndBack(book, [&] {
            (void)done(book.school.enter(SchoolClass{.stage = Stage::Primary, .entryYear = 2023, .number = 2}));
        });
        thereAndBack(book, [&] { (void)done(book.school.remove(small.classOf(6))); });
    }
    SECTION("staff")
    {
        thereAndBack(book, [&] { (void)done(book.school.enter(StaffMember{.name = u"次仁"_s})); });
    }
    SECTION("term changed")
    {
        thereAndBack(book, [&] {
            Term term = book.terms.term(small.term);
            term.mostCourses = 2;
            (void)done(book.terms.change(term));
        });
    }
}

TEST_CASE("every kind of action on children and their applications is taken back and done again", "[office][undo]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    const StudentId child = small.child(u"卓玛"_s, 3, u"L540102201703050001"_s);
    const ProgramId course = small.course(u"藏族舞蹈"_s, 2, 20);

    SECTION("child entered")
    {
        thereAndBack(book, [&] { small.child(u"扎西"_s, 2); });
    }
    SECTION("child changed, with another guardian and a claim")
    {
        thereAndBack(book, [&] {
            StudentRecord record = recordOf(small, child);
            record.student.name = u"卓玛央金"_s;
            record.guardians = {{.name = u"旺堆"_s, .relation = u"父亲"_s}, {.name = u"德吉"_s, .relation = u"母亲"_s}};
            record.claims = {{.group = PriorityGroup::LeftBehind, .valid = {QDate(2026, 9, 1), {}}}};
            (void)done(book.students.change(record));
        });
    }
    SECTION("many changed in one go")
    {
        const StudentId other = small.child(u"扎西"_s, 2);
        thereAndBack(book, [&] {
            QList<StudentRecord> records{recordOf(small, child), recordOf(small, other)};
            for (StudentRecord &record : records)
                record.student.standing = Standing::Left;
            (void)done(book.students.changeAll(records));
        });
        CHECK(book.undo.done().first().count == 2);
    }
    SECTION("a roster imported, with the class it made")
    {
        thereAndBack(book, [&] { (void)done(book.students.take(intakeOf(small, 30))); });
        CHECK(book.undo.done().first().action == u"students.imported"_s);
        CHECK(book.undo.done().first().count == 30);
    }
    SECTION("program entered, changed, removed")
    {
        thereAndBack(book, [&] { small.course(u"书法"_s, 3, 10); });
        thereAndBack(book, [&] {
            Program program = book.programs.find(course).value();
            program.times = {{4, 990, 1110}};
            (void)done(book.programs.change(program));
        });
        thereAndBack(book, [&] { (void)done(book.programs.remove(course)); });
    }
    SECTION("application entered, which opens the term; moved; settled seat")
    {
        ApplicationId application{};
        thereAndBack(book, [&] { application = small.apply(child, {course}); });
        CHECK(book.undo.done().first().name == u"卓玛"_s);
        thereAndBack(book, [&] { (void)done(book.enrolment.move(application, Step::ClassReviewed)); });
        thereAndBack(book, [&] {
            (void)done(book.seats.pin({.term = small.term, .student = child, .program = course, .reason = u"队员"_s}));
        });
    }
}

TEST_CASE("seats that became free come back with the application that left them", "[office][undo][seats]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    const ProgramId course = small.course(u"藏族舞蹈"_s, 2, 20);
    const StudentId child = small.child(u"卓玛"_s, 3);
    const ApplicationId application = small.apply(child, {course});
    small.approve({application});
    const DrawId draw = done(book.seats.freeze(small.term));
    (void)done(book.seats.draw(draw, u"8341"_s, u"央宗、次仁"_s));
    (void)done(book.seats.confirm(draw));
    REQUIRE(book.seats.seats(small.term).size() == 1);

    const qint64 confirmed = book.undo.latest();
    const UndoResult refused = book.undo.takeBack(confirmed);
    CHECK(refused.bar == UndoBar::Draw);
    CHECK(book.seats.seats(small.term).size() == 1);

    thereAndBack(book, [&] { (void)done(book.enrolment.move(application, Step::Withdrawn)); });
    takeBackLatest(book);
    CHECK(book.seats.seats(small.term).size() == 1);

    // What went into the draw stays as it was drawn.
    for (const Act &act : book.undo.done())
        if (act.action == "program.entered"_L1 || act.action == "application.moved"_L1)
            CHECK(act.bar == UndoBar::DrawSince);
}

TEST_CASE("what was touched since is not taken back, and both texts are shown", "[office][undo]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    const StudentId child = small.child(u"卓玛"_s, 3);
    StudentRecord record = recordOf(small, child);
    record.student.address = u"八一路1号"_s;
    (void)done(book.students.change(record));
    const qint64 first = book.undo.latest();
    record = recordOf(small, child);
    record.student.address = u"八一路2号"_s;
    book.setActor({.name = u"格桑"_s, .workstation = u"tests"_s});
    (void)done(book.students.change(record));

    const QStringList before = dumpOf(book);
    const UndoResult result = book.undo.takeBack(first);
    CHECK_FALSE(result.isDone());
    REQUIRE(result.conflicts.size() == 1);
    const UndoConflict &conflict = result.conflicts.first();
    CHECK(conflict.name == u"卓玛"_s);
    CHECK(conflict.subject == Subject::Student);
    CHECK(conflict.was.value(u"address"_s).toString() == u"八一路1号"_s);
    CHECK(conflict.now.value(u"address"_s).toString() == u"八一路2号"_s);
    CHECK(conflict.by.name == u"格桑"_s);
    CHECK(conflict.at.isValid());
    CHECK(dumpOf(book) == before);

    takeBackLatest(book); // once the later change is gone, the earlier one can go
    CHECK(book.undo.takeBack(first).isDone());
    CHECK(recordOf(small, child).student.address.isEmpty());
}

TEST_CASE("a child who has applied since is not taken back by itself", "[office][undo]")
{
    SmallSchool small;
    const StudentId child = small.child(u"卓玛"_s, 3);
    const qint64 entered = small.book->undo.latest();
    (void)small.apply(child);
    const UndoResult result = small.book->undo.takeBack(entered);
    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first().kind == ConflictKind::Named);
    CHECK(result.conflicts.first().other == u"application"_s);
    CHECK(small.book->students.find(child));
}

TEST_CASE("a class of an import that took in another child since stays, and the import with it", "[office][undo]")
{
    SmallSchool small;
    (void)done(small.book->students.take(intakeOf(small, 4)));
    const qint64 imported = small.book->undo.latest();
    ClassId made{};
    for (const SchoolClass &one : small.book->school.classes())
        if (one.number == 2)
            made = one.id;
    (void)done(small.book->students.enter({.student = {.name = u"扎西"_s, .schoolClass = made}}));
    const UndoResult result = small.book->undo.takeBack(imported);
    REQUIRE(result.conflicts.size() == 1);
    CHECK(result.conflicts.first().subject == Subject::Class);
    CHECK(result.conflicts.first().other == u"student"_s);
    CHECK(result.conflicts.first().name == u"3.2"_s);
    CHECK(small.book->students.count() == 5);
}

TEST_CASE("a number taken by another child meanwhile keeps the first from coming back", "[office][undo]")
{
    SmallSchool small;
    const QString number = u"L540102201703050001"_s;
    (void)small.child(u"卓玛"_s, 3, number);
    takeBackLatest(*small.book);
    const qint64 undo = small.book->undo.undone().first().gesture;
    const auto kept = small.book->undo.gesture(undo).value();
    (void)small.child(u"扎西"_s, 3, number);
    CHECK(small.book->undo.undone().isEmpty()); // a new act: there is nothing to do again
    const UndoResult result = small.book->undo.takeBack(kept);
    REQUIRE(result.conflicts.size() >= 1);
    CHECK(result.conflicts.first().kind == ConflictKind::Taken);
    CHECK(result.conflicts.first().value == number);
    CHECK(small.book->students.count() == 1);
}

TEST_CASE("an undone record does not pass for the version that a form still shows", "[office][undo]")
{
    SmallSchool small;
    const StudentId child = small.child(u"卓玛"_s, 3);
    StudentRecord record = recordOf(small, child);
    record.student.address = u"八一路1号"_s;
    (void)done(small.book->students.change(record));
    StudentRecord open = recordOf(small, child);
    takeBackLatest(*small.book);
    open.student.phone = u"18900001234"_s;
    CHECK_THROWS_AS(small.book->students.change(open), Failure);
    CHECK(recordOf(small, child).student.phone.isEmpty());
}

TEST_CASE("undo and redo stand in the journal with what they undid", "[office][undo]")
{
    SmallSchool small;
    const StudentId child = small.child(u"卓玛"_s, 3);
    const qint64 entered = small.book->undo.latest();
    takeBackLatest(*small.book);
    QList<JournalEntry> lines = small.book->journal(2);
    CHECK(lines[0].action == u"record.undone"_s);
    CHECK(lines[0].subjectId == child.value);
    CHECK(lines[0].after.isEmpty());
    CHECK(lines[1].action == u"gesture.undone"_s);
    CHECK(lines[1].after.contains("\"gesture\":" + QByteArray::number(entered)));
    CHECK(lines[0].gesture == lines[1].gesture);
    REQUIRE(small.book->undo.takeBack(small.book->undo.undone().first().gesture).isDone());
    lines = small.book->journal(2);
    CHECK(lines[0].action == u"record.redone"_s);
    CHECK(lines[0].after.contains("卓玛"));
    CHECK(small.book->students.find(child)); // the same id
}

TEST_CASE("a settings note and an empty act are nothing to undo", "[office][undo]")
{
    SmallSchool small;
    const qint64 before = small.book->undo.latest();
    small.book->school.remember(u"import.columns"_s, u"a,b"_s);
    CHECK(small.book->undo.latest() == before);
}

TEST_CASE("what was done through the second door is undone from the first, and the other way round", "[office][undo]")
{
    const QTemporaryDir folder;
    FixedClock clock(QDate(2026, 9, 7));
    const auto book = SchoolBook::create(folder.filePath(u"a.kehou"_s), schoolForTests(), clock, deskForTests());
    CHECK(book->undo.done().isEmpty()); // the sitting begins with the opening
    const QStringList before = dumpOf(*book);
    const std::shared_ptr<SchoolBook> beside = book->beside();
    std::thread([beside] { (void)beside->school.enter(StaffMember{.name = u"次仁"_s}).isDone(); }).join();
    REQUIRE(book->undo.done().size() == 1);
    const std::optional<Gesture> gesture = book->undo.gesture(book->undo.latest());
    REQUIRE(gesture);
    UndoResult result;
    std::thread([&] { result = beside->undo.takeBack(*gesture); }).join();
    CHECK(result.isDone());
    CHECK(result.touched == QList<Subject>{Subject::Staff});
    CHECK(dumpOf(*book) == before);
    CHECK(book->undo.done().isEmpty());
    CHECK(book->undo.undone().size() == 1);
}

TEST_CASE("an undo that is stopped halfway has done nothing", "[office][undo]")
{
    SmallSchool small;
    (void)done(small.book->students.take(intakeOf(small, 40)));
    const QStringList before = dumpOf(*small.book);
    std::stop_source stop;
    const Progress progress(
        [&stop](qint64 at, qint64) {
            if (at == 60)
                stop.request_stop();
        },
        stop.get_token());
    CHECK_THROWS_AS(small.book->undo.takeBack(small.book->undo.latest(), progress), Cancelled);
    CHECK(dumpOf(*small.book) == before);
    takeBackLatest(*small.book);
    CHECK(small.book->students.count() == 0);
}

namespace {

/// Something that a desk does, chosen by chance; what the rules refuse is not done.
void actByChance(SmallSchool &small, std::mt19937 &chance)
{
    SchoolBook &book = *small.book;
    const auto any = [&chance](qsizetype size) { return qsizetype(chance() % quint64(size)); };
    const QList<StudentRecord> children = book.students.records();
    const QList<Program> programs = book.programs.programs(small.term);
    const QList<Application> applications = book.enrolment.applications(small.term);
    switch (children.size() < 3 ? 0 : any(9)) {
    case 0: small.child(u"学生%1"_s.arg(chance() % 1000), 1 + int(any(6))); break;
    case 1: {
        StudentRecord record = children.at(any(children.size()));
        record.student.address = u"路%1号"_s.arg(chance() % 100);
        if (chance() % 2)
            record.guardians << Guardian{.name = u"人%1"_s.arg(chance() % 10)};
        (void)book.students.change(record).isDone();
        break;
    }
    case 2: {
        QList<StudentRecord> some{children.at(any(children.size())), children.first()};
        if (some.first().student.id == some.last().student.id)
            some.removeLast();
        for (StudentRecord &record : some)
            record.student.standing = record.student.standing == Standing::Left ? Standing::Present : Standing::Left;
        (void)book.students.changeAll(some).isDone();
        break;
    }
    case 3: small.course(u"课程%1"_s.arg(chance() % 1000), 1 + int(any(5)), 10); break;
    case 4:
        if (!programs.isEmpty())
            (void)book.programs.remove(programs.at(any(programs.size())).id).isDone();
        break;
    case 5:
        if (!programs.isEmpty())
            (void)book.enrolment
                .enter({.term = small.term,
                        .student = children.at(any(children.size())).student.id,
                        .appliedOn = small.clock.today(),
                        .wishes = {programs.at(any(programs.size())).id},
                        .consentBy = u"德吉"_s,
                        .consentOn = small.clock.today()})
                .isDone();
        break;
    case 6:
        if (!applications.isEmpty())
            (void)book.enrolment
                .move(applications.at(any(applications.size())).id,
                      chance() % 2 ? Step::ClassReviewed : Step::Withdrawn)
                .isDone();
        break;
    case 7:
        if (!programs.isEmpty())
            (void)book.seats
                .pin({.term = small.term,
                      .student = children.at(any(children.size())).student.id,
                      .program = programs.at(any(programs.size())).id,
                      .excluded = chance() % 2 == 0,
                      .reason = u"说明"_s})
                .isDone();
        break;
    default: (void)book.school.enter(StaffMember{.name = u"老师%1"_s.arg(chance() % 100)}).isDone();
    }
}

} // namespace

TEST_CASE("whatever a desk does by chance, undoing all of it leads back and redoing all of it leads forth",
          "[office][undo][property]")
{
    for (unsigned seed = 1; seed <= 25; ++seed) {
        INFO("seed " << seed);
        std::mt19937 chance(seed);
        SmallSchool small;
        small.book->undo.forget();
        const QStringList start = dumpOf(*small.book);
        for (int i = 0; i < 40; ++i)
            actByChance(small, chance);
        const QStringList end = dumpOf(*small.book);
        while (!small.book->undo.done().isEmpty())
            takeBackLatest(*small.book);
        REQUIRE(dumpOf(*small.book) == start);
        while (!small.book->undo.undone().isEmpty())
            REQUIRE(small.book->undo.takeBack(small.book->undo.undone().first().gesture).isDone());
        REQUIRE(dumpOf(*small.book) == end);
        CHECK(small.book->verify().isSound());
    }
}
