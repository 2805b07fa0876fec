// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/book_dump.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString number = u"L540102201703050001"_s;

/// A child with everything that can belong to one: guardians, a claim, an application with wishes, a settled seat.
struct Belongings {
    SmallSchool small{};
    StudentId child = small.child(u"卓玛"_s, 3, number);
    ProgramId course = small.course(u"藏族舞蹈"_s, 2, 20);
    ApplicationId application{};
    SchoolBook &book = *small.book;

    Belongings()
    {
        StudentRecord record = book.students.find(child).value();
        record.claims = {{.group = PriorityGroup::LeftBehind, .valid = {QDate(2026, 9, 1), {}}}};
        (void)done(book.students.change(record));
        application = small.apply(child, {course});
        (void)done(book.enrolment.move(application, Step::ClassReviewed));
        (void)done(book.seats.pin({.term = small.term, .student = child, .program = course, .reason = u"队员"_s}));
    }
    [[nodiscard]] qint64 inBin() const { return book.recycling.removed().first().id; }
};

} // namespace

TEST_CASE("a removed child comes back with the same id and everything that belonged to it", "[office][recycle]")
{
    Belongings school;
    const QStringList before = dumpOf(school.book);
    (void)done(school.book.recycling.remove(QList{school.child}));
    CHECK_FALSE(school.book.students.find(school.child));
    CHECK_FALSE(school.book.enrolment.find(school.application));
    const QList<Recycled> bin = school.book.recycling.removed();
    REQUIRE(bin.size() == 1);
    CHECK(bin.first().title == u"卓玛"_s);
    CHECK(bin.first().by == u"央宗"_s);
    CHECK(bin.first().parts.value(u"guardian"_s) == 1);
    CHECK(bin.first().parts.value(u"application"_s) == 1);
    CHECK(bin.first().parts.value(u"application_wish"_s) == 1);
    CHECK(bin.first().parts.value(u"application_move"_s) == 1);
    CHECK(bin.first().parts.value(u"pin"_s) == 1);

    REQUIRE(school.book.recycling.restore(school.inBin()).isDone());
    CHECK(dumpOf(school.book) == before);
    CHECK(school.book.recycling.removed().isEmpty());
    CHECK(school.book.journal(1).first().action == u"student.restored"_s);
    CHECK(school.book.verify().isSound());
}

TEST_CASE("removal and restoring are undone like everything else", "[office][recycle][undo]")
{
    Belongings school;
    const QStringList before = dumpOf(school.book);
    (void)done(school.book.recycling.remove(QList{school.child}));
    const QStringList removed = dumpOf(school.book);
    REQUIRE(school.book.undo.takeBack(school.book.undo.latest()).isDone());
    CHECK(dumpOf(school.book) == before);
    REQUIRE(school.book.undo.takeBack(school.book.undo.undone().first().gesture).isDone());
    CHECK(dumpOf(school.book) == removed);
    REQUIRE(school.book.recycling.restore(school.inBin()).isDone());
    REQUIRE(school.book.undo.takeBack(school.book.undo.latest()).isDone());
    CHECK(dumpOf(school.book) == removed);
}

TEST_CASE("student.drawn-stays, enrolment.drawn-stays: a child who was in a draw stays; it is marked as left instead",
          "[office][recycle][seats]")
{
    Belongings school;
    (void)done(school.book.enrolment.move(school.application, Step::SchoolApproved));
    (void)done(school.book.seats.freeze(school.small.term));
    const Outcome<int> refused = school.book.recycling.remove(QList{school.child});
    CHECK_FALSE(refused);
    CHECK(refused.findings().first().rule == u"student.drawn-stays"_s);
    const auto application = school.book.recycling.remove(school.application);
    CHECK_FALSE(application);
    CHECK(application.findings().first().rule == u"enrolment.drawn-stays"_s);
    CHECK(school.book.students.find(school.child));
    const StudentId other = school.small.child(u"扎西"_s, 2);
    CHECK_FALSE(school.book.recycling.remove({other, school.child})); // all of them or none
    CHECK(school.book.students.find(other));
    CHECK(school.book.recycling.remove(QList{other}));
}

TEST_CASE("another child has the number meanwhile: told, and restored without it on demand", "[office][recycle]")
{
    Belongings school;
    (void)done(school.book.recycling.remove(QList{school.child}));
    (void)school.small.child(u"扎西"_s, 3, number);
    const UndoResult refused = school.book.recycling.restore(school.inBin());
    REQUIRE(refused.conflicts.size() == 1);
    CHECK(refused.conflicts.first().kind == ConflictKind::Taken);
    CHECK(refused.conflicts.first().value == number);
    CHECK(refused.conflicts.first().name == u"卓玛"_s);
    CHECK_FALSE(school.book.students.find(school.child));

    REQUIRE(school.book.recycling.restore(school.inBin(), {.withoutTaken = true}).isDone());
    CHECK(school.book.students.find(school.child)->student.number.isEmpty());
    CHECK(school.book.enrolment.find(school.application)->wishes == QList<ProgramId>{school.course});
    CHECK(school.book.verify().isSound());
}

TEST_CASE("class and course are gone meanwhile: told, and restored without them on demand", "[office][recycle]")
{
    Belongings school;
    const ClassId third = school.small.classOf(3);
    (void)done(school.book.recycling.remove(QList{school.child}));
    (void)done(school.book.school.remove(third));
    (void)done(school.book.programs.remove(school.course));
    qint64 bin = 0;
    for (const Recycled &recycled : school.book.recycling.removed())
        if (recycled.subject == Subject::Student)
            bin = recycled.id;
    const UndoResult refused = school.book.recycling.restore(bin);
    REQUIRE_FALSE(refused.isDone());
    CHECK(std::ranges::any_of(refused.conflicts, [](const UndoConflict &conflict) {
        return conflict.kind == ConflictKind::Orphaned && conflict.other == u"school_class"_s;
    }));
    REQUIRE(school.book.recycling.restore(bin, {.withoutMissing = true}).isDone());
    CHECK_FALSE(school.book.students.find(school.child)->student.schoolClass.isSet());
    CHECK(school.book.enrolment.find(school.application)->wishes.isEmpty());
    CHECK(school.book.verify().isSound());
}

TEST_CASE("a teacher comes back to the class, unless it has another one now", "[office][recycle]")
{
    SmallSchool small;
    SchoolBook &book = *small.book;
    const StaffId teacher = done(book.school.enter(StaffMember{.name = u"次仁"_s}));
    const StaffId other = done(book.school.enter(StaffMember{.name = u"尼玛"_s}));
    for (const int grade : {1, 2}) {
        SchoolClass led = book.school.find(small.classOf(grade)).value();
        led.homeroomTeacher = teacher;
        (void)done(book.school.change(led));
    }
    (void)done(book.recycling.remove(teacher));
    CHECK_FALSE(book.school.find(small.classOf(1))->homeroomTeacher.isSet());
    SchoolClass second = book.school.find(small.classOf(2)).value();
    second.homeroomTeacher = other;
    (void)done(book.school.change(second));
    REQUIRE(book.recycling.restore(book.recycling.removed().first().id).isDone());
    CHECK(book.school.staffName(teacher) == u"次仁"_s);
    CHECK(book.school.find(small.classOf(1))->homeroomTeacher == teacher);
    CHECK(book.school.find(small.classOf(2))->homeroomTeacher == other);
}

TEST_CASE("classes, programs and applications lie in the bin and come back", "[office][recycle]")
{
    Belongings school;
    const ProgramId unused = school.small.course(u"书法"_s, 3, 10);
    const QStringList before = dumpOf(school.book);
    (void)done(school.book.school.remove(school.small.classOf(6)));
    (void)done(school.book.programs.remove(unused));
    (void)done(school.book.recycling.remove(school.application));
    CHECK(school.book.recycling.removed().size() == 3);
    CHECK(school.book.recycling.removed().last().title == u"6.1"_s);
    while (!school.book.recycling.removed().isEmpty())
        REQUIRE(school.book.recycling.restore(school.inBin()).isDone());
    CHECK(dumpOf(school.book) == before);
}

TEST_CASE("what is removed for good is neither restored nor undone, and the journal says so", "[office][recycle]")
{
    Belongings school;
    (void)done(school.book.recycling.remove(QList{school.child}));
    const qint64 removal = school.book.undo.latest();
    const qint64 bin = school.inBin();
    CHECK(done(school.book.recycling.purge({bin})) == 1);
    CHECK(school.book.recycling.removed().isEmpty());
    CHECK_FALSE(school.book.recycling.restore(bin).isDone());
    CHECK(school.book.journal(1).first().action == u"record.purged"_s);
    const UndoResult undo = school.book.undo.takeBack(removal);
    REQUIRE(undo.conflicts.size() == 1);
    CHECK(undo.conflicts.first().subject == Subject::Student);
    CHECK_FALSE(school.book.students.find(school.child));
}
