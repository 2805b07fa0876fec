// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/desk.h"
#include "ui/kit/record_view.h"

#include <QLabel>
#include <QPushButton>

using namespace journey;

namespace {

/// Whoever runs this on whatever day: the school year that is under way is the one to promote to.
int presentYear() { return core::schoolYearOf(QDate::currentDate()); }

core::ClassId classOf(const core::SchoolBook &book, int gradeBefore)
{
    for (const core::SchoolClass &one : book.school.classes())
        if (core::gradeOf(one.stage, one.entryYear, presentYear() - 1) == gradeBefore)
            return one.id;
    return {};
}

/// Last year's school as nobody has touched it since: two children in each of six grades.
QString lastYearsSchool(const Desk &desk)
{
    const QString path = desk.file(u"school.kehou"_s);
    const core::SystemClock clock;
    const auto book = core::SchoolBook::create(path, {.name = u"拉萨市雪莲花小学"_s, .yearTurns = QDate(2000, 8, 1)},
                                               clock, {.name = u"德吉"_s, .workstation = u"desk"_s});
    REQUIRE(book->school.enter(core::StaffMember{.name = u"次仁旺堆边巴卓玛"_s}));
    const QStringList names{u"扎西次仁"_s, u"达瓦"_s, u"格桑梅朵"_s, u"洛桑旦增"_s,
                            u"普布卓玛"_s, u"仁青"_s, u"索朗"_s,     u"王小明"_s,
                            u"边巴"_s,     u"次旦"_s, u"多吉"_s,     u"次仁旺堆边巴卓玛平措曲珍"_s};
    for (int grade = 1; grade <= 6; ++grade) {
        const auto made =
            book->school.enter(core::SchoolClass{.entryYear = core::entryYearOf(grade, presentYear() - 1)});
        REQUIRE(made);
        for (int child = 0; child < 2; ++child)
            REQUIRE(book->students.enter({.student = {.name = names.at(2 * grade - 2 + child),
                                                      .born = QDate(presentYear() - 7 - grade, 3, 5 + child),
                                                      .schoolClass = made.value()}}));
    }
    return path;
}

void next(const Desk &desk) { desk.press(Qt::Key_Return, Qt::ControlModifier); }

} // namespace

TEST_CASE("a school year is promoted to through the window, once", "[journey][promotion]")
{
    Desk desk;
    desk.start(lastYearsSchool(desk));
    core::SchoolBook &book = desk.book();
    const core::ClassId second = classOf(book, 2);
    CHECK(desk.textOf(u"promotionDueLabel"_s).contains(u"2"_s));
    desk.shoot(u"40-promotion-due"_s);
    desk.push(u"reviewPromotionButton"_s);
    REQUIRE(desk.dialog());
    CHECK(desk.at<ui::RecordView>(u"promotionList"_s).table()->shown() == 6);
    desk.shoot(u"41-promotion-classes"_s);
    next(desk);
    desk.fill(u"firstGradeClassesEdit"_s, u"2"_s);
    desk.press(Qt::Key_Return);
    desk.fill(u"teacher1Choice"_s, u"次仁"_s);
    desk.press(Qt::Key_Return);
    desk.shoot(u"42-promotion-new-classes"_s);
    next(desk);
    desk.shoot(u"43-promotion-finishing"_s);
    next(desk);
    desk.fill(u"repeaterPicker"_s, u"dw"_s); // skips the second grade
    desk.press(Qt::Key_Return);
    desk.fill(u"repeaterClassChoice"_s, u"三年级"_s);
    desk.press(Qt::Key_Return);
    desk.push(u"addRepeaterButton"_s);
    CHECK(desk.at<ui::RecordView>(u"repeaterList"_s).table()->shown() == 1);
    desk.shoot(u"44-promotion-repeat"_s);
    next(desk);
    const QString summary = desk.textOf(u"promotionSummaryLabel"_s);
    CHECK(summary.contains(u"9"_s)); // go up
    CHECK(summary.contains(u"2"_s)); // graduate; two classes
    desk.shoot(u"45-promotion-summary"_s);
    CHECK(book.students.count() == 12);
    next(desk);
    REQUIRE(desk.waitFor([&] { return !desk.dialog(); }));
    CHECK(desk.said().contains(u"9"_s));
    CHECK_FALSE(desk.isSeen(u"promotionDueLabel"_s));
    desk.shoot(u"46-promotion-done"_s);

    CHECK(book.students.count() == 10);
    CHECK(book.students.records().size() == 12);
    CHECK(book.school.classes().size() == 8);
    CHECK(book.promotion.isPromoted(presentYear()));
    CHECK(book.school.staffName(book.school.classes().first().homeroomTeacher) +
              book.school.staffName(book.school.classes().at(1).homeroomTeacher) ==
          u"次仁旺堆边巴卓玛"_s);
    for (const core::StudentLine &line : book.students.lines())
        if (line.name == u"达瓦"_s)
            CHECK(line.schoolClass == second); // skipped the second grade, into the class that is the third now

    // Once more: it is said, and nothing can be done twice.
    desk.goTo(u"students"_s);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    desk.type(u"升级到新学年"_s);
    desk.press(Qt::Key_Return);
    REQUIRE(desk.dialog());
    CHECK_FALSE(desk.said().isEmpty());
    CHECK_FALSE(desk.at<QPushButton>(u"guideNextButton"_s).isEnabled());
    desk.press(Qt::Key_Escape);
    const QString path = book.path();
    desk.quit();
    const core::SystemClock clock;
    CHECK(core::SchoolBook::open(path, clock, {.name = u"德吉"_s})->verify().isSound());
}
