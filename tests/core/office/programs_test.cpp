// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/db/statement.h"
#include "core/office/draw_offerings.h"
#include "core/store/schema.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <catch2/catch.hpp>

#include <QCryptographicHash>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

Program programOf(SmallSchool &school, ProgramId id) { return school.book->programs.find(id).value(); }

StaffId member(SmallSchool &school, const QString &name)
{
    return done(school.book->school.enter(StaffMember{.name = name}));
}

QStringList placeNames(SmallSchool &school)
{
    QStringList names;
    for (const Place &place : school.book->places.places())
        names << place.name;
    return names;
}

/// A term with its seats given: chess on Monday for both children, choir on Wednesday for the first.
struct SeatedSchool : SmallSchool {
    SeatedSchool()
    {
        chess = course(u"国际象棋"_s, 1, 20);
        choir = course(u"合唱"_s, 3, 20);
        const QList<ApplicationId> ids{apply(child(u"扎西次仁"_s, 3), {chess, choir}, 2),
                                       apply(child(u"德吉"_s, 5), {chess})};
        approve(ids);
        const DrawId draw = done(book->seats.freeze(term));
        (void)done(book->seats.draw(draw, u"20260910"_s, u"家委会 达瓦"_s));
        (void)done(book->seats.confirm(draw));
    }
    ProgramId chess{};
    ProgramId choir{};
};

} // namespace

TEST_CASE("a program comes back with everything that was entered", "[office][programs]")
{
    SmallSchool school;
    const StaffId pasang = member(school, u"巴桑"_s);
    const StaffId dawa = member(school, u"达瓦"_s);
    Program program{.term = school.term,
                    .title = u"国际象棋(2)"_s,
                    .course = u"国际象棋"_s,
                    .grades = GradeSet::range(3, 6),
                    .times = {{1, 1020, 1110}, {3, 1020, 1110}},
                    .place = u" 一号楼201 "_s,
                    .teacher = pasang,
                    .assistants = {dawa},
                    .assistant = u"两位家长"_s,
                    .seats = 20,
                    .reserves = {{.seats = 2, .favours = {u"disability"_s, u"left-behind"_s}, .usesTier = false},
                                 {.seats = 3, .extra = true, .favours = {groupName(school.classOf(3))}}},
                    .openTier = false,
                    .minimum = 8,
                    .fee = {30000},
                    .feeUnit = FeeUnit::Month,
                    .feeDocument = u"拉发改〔2026〕7号"_s,
                    .description = u"从认识棋子开始。"_s,
                    .bring = u"水杯"_s};
    const ProgramId id = done(school.book->programs.enter(program));
    const Program back = programOf(school, id);
    CHECK(back.place == u"一号楼201"_s);
    CHECK(school.book->places.find(back.venue)->name == u"一号楼201"_s);
    program.id = id;
    program.venue = back.venue;
    program.place = back.place;
    CHECK(ProgramsOffice::texts(back) == ProgramsOffice::texts(program));
    CHECK(ProgramsOffice::texts(school.book->programs.programs(school.term).first()) == ProgramsOffice::texts(program));
    const ProgramLine line = school.book->programs.lines(school.term).first();
    CHECK(line.assistantNames == QStringList{u"达瓦"_s});
}

TEST_CASE("a place that is only named is entered once, and taken back with the program", "[office][programs]")
{
    SmallSchool school;
    (void)school.course(u"舞蹈"_s, 1, 20);
    Program two = programOf(school, school.course(u"合唱"_s, 2, 20));
    two.venue = {};
    two.place = u"舞蹈"_s;
    (void)done(school.book->programs.change(two));
    CHECK(placeNames(school) == QStringList{u"合唱"_s, u"舞蹈"_s});
    (void)school.course(u"陶艺"_s, 4, 10);
    CHECK(placeNames(school).size() == 3);
    CHECK(school.book->undo.done().first().action == u"program.entered"_s);
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(placeNames(school).size() == 2);
}

TEST_CASE("place.unused-to-remove: programs follow a place that gets another name", "[office][programs]")
{
    SmallSchool school;
    const ProgramId id = school.course(u"舞蹈"_s, 1, 20);
    Place place = school.book->places.places().first();
    place.name = u"舞蹈教室"_s;
    place.capacity = 15;
    (void)done(school.book->places.change(place));
    CHECK(programOf(school, id).place == u"舞蹈教室"_s);
    CHECK(reasons(school.book->programs.check(programOf(school, id))).contains(u"program.fits-place"_s));
    CHECK(reasons(school.book->places.remove(place.id).findings()) == u"place.unused-to-remove"_s);
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(programOf(school, id).place == u"舞蹈"_s);
    (void)done(school.book->programs.remove(id));
    (void)done(school.book->places.remove(place.id));
    CHECK(placeNames(school).isEmpty());
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(placeNames(school) == QStringList{u"舞蹈"_s});
}

TEST_CASE("a second section gives the first its course", "[office][programs]")
{
    SmallSchool school;
    const ProgramId first = school.course(u"篮球"_s, 1, 20);
    Program section = programOf(school, first);
    section.id = {};
    section.course = u"篮球"_s;
    section.title = nextSectionTitle(section, school.book->programs.programs(school.term));
    section.times = {{2, 990, 1110}};
    CHECK(section.title == u"篮球(2)"_s);
    (void)done(school.book->programs.enterSection(section, first));
    CHECK(programOf(school, first).course == u"篮球"_s);
    CHECK(nextSectionTitle(section, school.book->programs.programs(school.term)) == u"篮球(3)"_s);
    const DrawOfferings draw = drawOfferings(school.book->programs.programs(school.term), false);
    CHECK(draw.offerings[0].course == draw.offerings[1].course);
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(programOf(school, first).course.isEmpty());
}

TEST_CASE("\"at least\" stands before the open seats and \"extra\" after them", "[office][programs][draw]")
{
    Program program{.seats = 10};
    CHECK(seatBlocks(program) == QList<SeatBlock>{{.seats = 10}});
    program.reserves = {{.seats = 2, .extra = true, .favours = {u"hardship"_s}},
                        {.seats = 3, .favours = {u"disability"_s}, .usesTier = false}};
    program.openTier = false;
    CHECK(seatBlocks(program) == QList<SeatBlock>{{.seats = 3, .favours = {u"disability"_s}, .usesTier = false},
                                                  {.seats = 5, .usesTier = false},
                                                  {.seats = 2, .favours = {u"hardship"_s}}});
    program.seats = 5; // all of them reserved
    CHECK(seatBlocks(program).size() == 2);
}

TEST_CASE("the draw knows the groups that some block favours, and no other", "[office][programs][draw]")
{
    SmallSchool school;
    Program program = programOf(school, school.course(u"国际象棋"_s, 1, 4));
    const StudentId child = school.child(u"扎西次仁"_s, 3);
    school.approve({school.apply(child, {program.id}), school.apply(school.child(u"德吉"_s, 4), {program.id})});
    allocation::Instance instance = school.book->seats.instanceOf(school.term);
    CHECK(instance.groups.isEmpty());
    CHECK(instance.children.first().groups.isEmpty());

    program.reserves = {{.seats = 2, .favours = {groupName(school.classOf(3))}}};
    (void)done(school.book->programs.change(program));
    instance = school.book->seats.instanceOf(school.term);
    CHECK(instance.groups == QStringList{groupName(school.classOf(3))});
    CHECK(instance.offerings.first().blocks.size() == 2);
    CHECK(instance.offerings.first().seats() == 4);
    QList<QList<int>> groups;
    for (const allocation::Child &one : instance.children)
        groups << one.groups;
    CHECK(groups == QList<QList<int>>{{0}, {}});
}

TEST_CASE("a quota of one class gives its children at least those seats", "[office][programs][draw]")
{
    SmallSchool school;
    Program program = programOf(school, school.course(u"国际象棋"_s, 1, 2));
    QList<ApplicationId> ids;
    for (int i = 0; i < 12; ++i)
        ids << school.apply(school.child(u"四年级%1"_s.arg(i), 4), {program.id});
    const StudentId third = school.child(u"扎西次仁"_s, 3);
    ids << school.apply(third, {program.id});
    school.approve(ids);
    program.reserves = {{.seats = 1, .favours = {groupName(school.classOf(3))}}};
    (void)done(school.book->programs.change(program));
    const DrawId draw = done(school.book->seats.freeze(school.term));
    (void)done(school.book->seats.draw(draw, u"4711"_s, u"达瓦"_s));
    (void)done(school.book->seats.confirm(draw));
    const QList<Seat> seats = school.book->seats.seats(school.term);
    CHECK(seats.size() == 2);
    CHECK(std::ranges::any_of(seats, [third](const Seat &seat) { return seat.student == third; }));
    CHECK(school.book->seats.view(draw).disputed.isEmpty());
}

TEST_CASE("once seats are given, a program keeps what would take them away", "[office][programs][3.4]")
{
    SeatedSchool school;
    Program chess = programOf(school, school.chess);
    chess.seats = 1;
    CHECK(reasons(school.book->programs.change(chess).findings()).contains(u"program.seated-stay-within-seats"_s));
    chess.seats = 2;
    chess.grades = GradeSet::range(1, 4);
    CHECK(reasons(school.book->programs.change(chess).findings()).contains(u"program.seated-stay-in-grades"_s));
    chess.grades = GradeSet::range(1, 6);
    chess.times = {{3, 1110, 1170}};
    CHECK(reasons(school.book->programs.change(chess).findings()).contains(u"program.seated-stay-free"_s));
    chess.times = {{2, 990, 1110}};
    const Outcome<Done> moved = school.book->programs.change(chess);
    CHECK(moved.isDone());
    CHECK(reasons(moved.findings()).contains(u"program.seated-told"_s));
}

TEST_CASE("a document is kept byte by byte, and every step of it is undone", "[office][programs]")
{
    SmallSchool school;
    const ProgramId id = school.course(u"舞蹈"_s, 1, 20);
    QByteArray content(300 * 1024, 'x');
    content[5] = '\0';
    const ProgramDocumentId document = done(school.book->programs.attach(id, u"方案.pdf"_s, content));
    CHECK(school.book->programs.documentContent(document) == content);
    const ProgramDocument kept = school.book->programs.documents(id).first();
    CHECK(kept.size == content.size());
    CHECK(kept.sha256.toLatin1() == QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    CHECK(kept.addedBy == u"央宗"_s);
    CHECK(school.book->undo.done().first().name == u"舞蹈"_s);

    (void)done(school.book->programs.removeDocument(document));
    CHECK(school.book->programs.documents(id).isEmpty());
    CHECK(school.book->undo.takeBack(school.book->undo.latest()).isDone());
    CHECK(school.book->programs.documentContent(document) == content);
    (void)done(school.book->programs.attach(id, u"空.txt"_s, QByteArray()));
    CHECK(school.book->programs.documents(id).size() == 2);

    (void)done(school.book->programs.remove(id));
    const QList<Recycled> bin = school.book->recycling.removed();
    REQUIRE(bin.size() == 1);
    CHECK(school.book->recycling.restore(bin.first().id).isDone());
    CHECK(school.book->programs.documentContent(document) == content);
}

TEST_CASE("programs are taken over into another term in one act", "[office][programs]")
{
    SmallSchool school;
    const StaffId gone = member(school, u"巴桑"_s);
    Program dance = programOf(school, school.course(u"舞蹈"_s, 1, 20));
    dance.teacher = gone;
    dance.reserves = {{.seats = 1, .favours = {groupName(school.classOf(3))}},
                      {.seats = 2, .favours = {u"hardship"_s}}};
    (void)done(school.book->programs.change(dance));
    (void)school.course(u"合唱"_s, 2, 20);
    StaffMember left = school.book->school.staff().first();
    left.active = false;
    (void)done(school.book->school.change(left));
    const TermId spring = done(school.book->terms.enter(
        Term{.schoolYear = 2026, .season = Season::Spring, .starts = QDate(2027, 3, 1), .ends = QDate(2027, 7, 9)}));
    ProgramIntake intake{.action = u"programs.taken-over"_s, .source = school.term.text()};
    for (const Program &program : school.book->programs.programs(school.term))
        intake.fresh << school.book->programs.forTerm(program, spring, school.book->school.staff());
    CHECK(done(school.book->programs.take(intake)) == 2);
    const QList<Program> taken = school.book->programs.programs(spring);
    REQUIRE(taken.size() == 2);
    CHECK(taken.first().title == u"舞蹈"_s);
    CHECK_FALSE(taken.first().teacher.isSet());
    CHECK(taken.first().reserves.size() == 1);
    CHECK(taken.first().venue == dance.venue);
    const Act act = school.book->undo.done().first();
    CHECK(act.action == u"programs.taken-over"_s);
    CHECK(act.count == 2);
    CHECK(school.book->undo.takeBack(act.gesture).isDone());
    CHECK(school.book->programs.programs(spring).isEmpty());
}

TEST_CASE("one refused program keeps all of them out, and is named", "[office][programs]")
{
    SmallSchool school;
    const Program good{
        .term = school.term, .title = u"合唱"_s, .grades = GradeSet::range(1, 6), .times = {{1, 990, 1110}}};
    Program bad = good;
    bad.title = u"数学补课"_s;
    const Outcome<int> taken = school.book->programs.take({.action = u"programs.imported"_s, .fresh = {good, bad}});
    CHECK_FALSE(taken.isDone());
    CHECK(taken.findings().first().facts.value(u"title"_s) == u"数学补课"_s);
    CHECK(school.book->programs.programs(school.term).isEmpty());
}

TEST_CASE("places that were free words become the register when a file is brought up to date",
          "[office][programs][schema]")
{
    auto db = db::Connection::inMemory();
    QList<db::Migration> before = store::ladder();
    before.removeIf([](const db::Migration &rung) { return rung.number >= 12; });
    const QDateTime now(QDate(2026, 9, 7), QTime(9, 0));
    (void)db::migrate(db, before, now);
    db.execute(
        "insert into term (id, school_year, season, starts, ends, policy, state, most_courses, one_course_a_day) "
        "values (100, 2026, 'autumn', '2026-09-01', '2027-01-08', 'national-2023', 'planning', 5, 1)");
    const auto program = [&db](const QByteArray &id, const QByteArray &place) {
        db.execute("insert into program (id, term, title, mode, category, grades, place, assistant, seats, minimum, "
                   "keep_open) values (" +
                   id + ", 100, 'x', 'personalised-course', 'club', 4, '" + place + "', '', 20, 0, 0)");
    };
    program("101", "礼堂");
    program("102", " 操场 ");
    program("103", "礼堂");
    program("104", "  ");
    db.execute("update sequence set next = 105");
    (void)db::migrate(db, store::ladder(), now);
    CHECK(db.number("select count(*) from place") == 2);
    CHECK(db.text("select group_concat(name) from (select place.name || place.id as name from program join place "
                  "on place.id = venue order by program.id)") == u"礼堂105,操场106,礼堂105"_s);
    CHECK(db.number("select venue is null from program where id = 104") == 1);
    CHECK(db.number("select next from sequence") == 107);
}
