// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/student_life.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("the class of a day follows from what happened since", "[domain][life]")
{
    const ClassId one{1};
    const ClassId two{2};
    StudentRecord record{.student = {.schoolClass = two}};
    CHECK(classOn(record, QDate(2020, 1, 1)) == two); // nothing is known of an old file but the present

    addEvent(record.events,
             {.kind = StudentEventKind::ClassChanged, .on = QDate(2026, 10, 8), .fromClass = one, .toClass = two});
    addEvent(record.events, {.kind = StudentEventKind::TransferredIn, .on = QDate(2026, 9, 1), .toClass = one});
    CHECK_FALSE(classOn(record, QDate(2026, 8, 31)).isSet());
    CHECK(classOn(record, QDate(2026, 9, 1)) == one);
    CHECK(classOn(record, QDate(2026, 10, 7)) == one);
    CHECK(classOn(record, QDate(2026, 10, 8)) == two);

    record.student.standing = Standing::Left;
    addEvent(record.events, {.kind = StudentEventKind::TransferredOut, .on = QDate(2026, 11, 2), .fromClass = two});
    CHECK(classOn(record, QDate(2026, 11, 1)) == two);
    CHECK_FALSE(classOn(record, QDate(2026, 11, 2)).isSet());
}

TEST_CASE("a child is enrolled on the first day of the school year when nobody says when", "[office][life]")
{
    SmallSchool small;
    const StudentId id = small.child(u"卓玛"_s, 3);
    const QList<StudentEvent> events = small.book->students.find(id)->events;
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == StudentEventKind::Enrolled);
    CHECK(events[0].on == QDate(2026, 8, 1));
    CHECK(events[0].toClass == small.classOf(3));

    const StudentId later = done(small.book->students.enter(
        {.student = {.name = u"尼玛"_s, .born = QDate(2017, 3, 5), .schoolClass = small.classOf(3)},
         .events = {{.kind = StudentEventKind::TransferredIn,
                     .on = QDate(2026, 9, 3),
                     .toClass = small.classOf(3),
                     .remark = u"日喀则市一小"_s}}}));
    const QList<StudentEvent> given = small.book->students.find(later)->events;
    REQUIRE(given.size() == 1);
    CHECK(given[0].remark == u"日喀则市一小"_s);
}

TEST_CASE("a change of class and of standing leaves its event with the day", "[office][life]")
{
    SmallSchool small;
    const StudentId id = small.child(u"卓玛"_s, 3);
    auto record = *small.book->students.find(id);
    record.student.schoolClass = small.classOf(4);
    (void)done(small.book->students.change(record));
    record = *small.book->students.find(id);
    record.student.standing = Standing::Left;
    (void)done(small.book->students.change(record));
    record = *small.book->students.find(id);
    record.student.address = u"八一路1号"_s;
    (void)done(small.book->students.change(record));

    const QList<StudentEvent> events = small.book->students.find(id)->events;
    REQUIRE(events.size() == 3);
    CHECK(events[1].kind == StudentEventKind::ClassChanged);
    CHECK(events[1].on == small.clock.today());
    CHECK(events[1].fromClass == small.classOf(3));
    CHECK(events[2].kind == StudentEventKind::Left);
    CHECK(classOn(*small.book->students.find(id), QDate(2026, 9, 6)) == small.classOf(3));
}

TEST_CASE("a record taken back from the journal brings its own events", "[office][life]")
{
    SmallSchool small;
    const StudentId id = small.child(u"卓玛"_s, 3);
    const auto before = *small.book->students.find(id);
    auto record = before;
    record.student.schoolClass = small.classOf(4);
    (void)done(small.book->students.change(record));
    const QByteArray line = small.book->students.history(id).first().after;
    CHECK(QJsonDocument::fromJson(line).object().value(u"events"_s).toArray().size() == 2);

    record = before; // with the older list of events, as undo puts it back
    record.student.version = small.book->students.find(id)->student.version;
    (void)done(small.book->students.change(record));
    CHECK(small.book->students.find(id)->events.size() == 1);
}

TEST_CASE("a class that children have left can be removed, and their events stay", "[office][life]")
{
    SmallSchool small;
    const StudentId id = small.child(u"卓玛"_s, 3);
    auto record = *small.book->students.find(id);
    record.student.schoolClass = small.classOf(4);
    (void)done(small.book->students.change(record));
    (void)done(small.book->school.remove(small.classOf(3)));
    CHECK(small.book->students.find(id)->events.size() == 2);
    CHECK(small.book->verify().isSound());
}

TEST_CASE("who leaves is withdrawn from what is still to come, seats and pins included", "[office][life]")
{
    SmallSchool small;
    const ProgramId dance = small.course(u"锅庄"_s, 2, 10);
    const StudentId first = small.child(u"卓玛"_s, 3);
    const StudentId second = small.child(u"尼玛"_s, 3);
    const StudentId stays = small.child(u"达娃"_s, 3);
    const QList<ApplicationId> ids{small.apply(first, {dance}), small.apply(second, {dance}),
                                   small.apply(stays, {dance})};
    small.approve(ids);
    (void)done(small.book->seats.pin(
        {.term = small.term, .student = second, .program = dance, .reason = u"学校舞蹈队队员"_s}));
    const DrawId draw = done(small.book->seats.freeze(small.term));
    (void)done(small.book->seats.draw(draw, u"123456"_s, u"家长代表"_s));
    (void)done(small.book->seats.confirm(draw));
    REQUIRE(small.book->seats.seats(small.term).size() == 3);

    const QDate on = small.clock.today();
    const Ties ties = small.book->life.ties({first, second}, on);
    CHECK(ties.applications == 2);
    CHECK(ties.seats == 2);
    CHECK(ties.pins == 1);
    CHECK(done(small.book->life.leave({first, second}, {.kind = StudentEventKind::TransferredOut,
                                                        .on = on,
                                                        .remark = u"日喀则市一小"_s,
                                                        .reason = u"转出"_s})) == 2);
    CHECK(small.book->seats.seats(small.term).size() == 1);
    CHECK(small.book->seats.pins(small.term).isEmpty());
    CHECK(small.book->enrolment.find(ids[0])->step == Step::Withdrawn);
    CHECK(small.book->enrolment.moves(ids[0]).last().reason == u"转出"_s);
    CHECK(small.book->enrolment.find(ids[2])->step == Step::Arranged);
    const StudentRecord gone = *small.book->students.find(first);
    CHECK(gone.student.standing == Standing::Left);
    CHECK(gone.events.last().kind == StudentEventKind::TransferredOut);
    CHECK(gone.events.last().remark == u"日喀则市一小"_s);
    const qint64 gesture = small.book->journal(1).first().gesture;
    for (const JournalEntry &entry : small.book->journal(7)) // two students, two steps, two seats, one pin
        CHECK(entry.gesture == gesture);
    CHECK(small.book->verify().isSound());
}

TEST_CASE("an application of a term that is over stays what it was", "[office][life]")
{
    SmallSchool small;
    const StudentId child = small.child(u"卓玛"_s, 3);
    const ApplicationId application = small.apply(child);
    small.clock.set(QDate(2027, 2, 1).startOfDay());
    (void)done(small.book->life.leave({child}, {.on = QDate(2027, 2, 1), .reason = u"离校"_s}));
    CHECK(small.book->enrolment.find(application)->step == Step::Applied);
}

TEST_CASE("several leave all or none", "[office][life]")
{
    SmallSchool small;
    const StudentId first = small.child(u"卓玛"_s, 3);
    const StudentId second = small.child(u"尼玛"_s, 3);
    const Leaving leaving{.on = small.clock.today(), .reason = u"离校"_s};
    (void)done(small.book->life.leave({second}, leaving));
    const Outcome<int> refused = small.book->life.leave({first, second}, leaving);
    REQUIRE_FALSE(refused.isDone());
    CHECK(refused.findings().first().rule == u"life.on-roll"_s);
    CHECK(small.book->students.find(first)->student.standing == Standing::Present);
    CHECK_FALSE(small.book->life.leave({first}, {.on = small.clock.today().addDays(1)}).isDone());
}

TEST_CASE("children change class with a day and come back into the class they left", "[office][life]")
{
    SmallSchool small;
    const StudentId first = small.child(u"卓玛"_s, 3);
    const StudentId second = small.child(u"尼玛"_s, 3);
    CHECK(done(small.book->life.changeClass({first, second}, small.classOf(4), QDate(2026, 9, 1))) == 2);
    CHECK(classOn(*small.book->students.find(first), QDate(2026, 8, 31)) == small.classOf(3));
    CHECK(classOn(*small.book->students.find(first), QDate(2026, 9, 1)) == small.classOf(4));
    CHECK_FALSE(small.book->life.changeClass({first}, {}, QDate(2026, 9, 2)).isDone());

    (void)done(small.book->life.leave({first}, {.on = QDate(2026, 9, 3), .reason = u"离校"_s}));
    (void)done(small.book->life.comeBack({first}, {}, QDate(2026, 9, 7)));
    const StudentRecord back = *small.book->students.find(first);
    CHECK(back.student.standing == Standing::Present);
    CHECK(back.student.schoolClass == small.classOf(4));
    CHECK_FALSE(classOn(back, QDate(2026, 9, 5)).isSet());
    CHECK(back.events.size() == 4);
}

TEST_CASE("the life of a record tells imports and applications too", "[office][life]")
{
    SmallSchool small;
    RosterIntake intake{.source = u"roster.xlsx"_s};
    intake.fresh << StudentRecord{
        .student = {.name = u"格桑"_s, .born = QDate(2017, 3, 5), .schoolClass = small.classOf(3)}};
    (void)done(small.book->students.take(intake));
    const StudentId child = small.book->students.lines().first().id;
    const ApplicationId application = small.apply(child);
    (void)done(small.book->enrolment.move(application, Step::ClassReviewed));
    const QList<StoryLine> story = small.book->life.story(child);
    REQUIRE(story.size() == 3);
    CHECK(story[0].entry.action == u"application.moved"_s);
    CHECK(story[0].term == small.term);
    CHECK(story[1].within.number == 0);
    CHECK(story[2].entry.action == u"student.entered"_s);
    CHECK(story[2].within.action == u"students.imported"_s);
}
