// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules notice, looked at through the window: every finding leads to the record it is about.
#include "tests/journeys/desk.h"
#include "ui/kit/page.h"
#include "ui/kit/record_view.h"
#include "ui/pages/calendar/days_view.h"
#include "ui/pages/policy/finding_rows.h"
#include "ui/pages/students/student_form.h"
#include "ui/shell/main_window.h"

#include <QSet>
#include <QTabBar>

using namespace journey;
using core::ScanFinding;
using core::ScanFindings;
using core::StaffMember;
using core::Subject;
using core::Term;

namespace {

QString inventedSchool(const Desk &desk, const QString &pupils)
{
    const QString path = desk.file(u"invented.kehou"_s);
    const QString made =
        printed(QString::fromUtf16(KEHOU_PROGRAM_DIR) + u"/kehou-cli"_s, {u"demo"_s, path, u"--pupils"_s, pupils});
    REQUIRE_FALSE(made.isEmpty());
    return path;
}

qint64 chosenIn(const Desk &desk, const QString &list) { return desk.at<ui::RecordView>(list).currentId(); }

void sitDown(const Desk &desk, const QString &duty)
{
    for (const StaffMember &member : desk.book().school.staff())
        if (member.duty == duty)
            Q_EMIT desk.window().personAtDeskChosen(member.id.value);
}

/// Whose seat it is.
core::StudentId seatOfAnyTerm(const Desk &desk, qint64 id)
{
    for (const Term &term : desk.book().terms.terms())
        for (const core::Seat &seat : desk.book().seats.seats(term.id))
            if (seat.id.value == id)
                return seat.student;
    return {};
}

/// Does the page in front show the record the finding is about?
bool isShown(const Desk &desk, const ScanFinding &found, const ui::FindingPlace &place)
{
    if (place.page == u"programs"_s)
        return place.id == 0 ? desk.isSeen(u"planFindings"_s) || desk.isSeen(u"programList"_s)
                             : chosenIn(desk, u"programList"_s) == found.id && desk.isSeen(u"programForm"_s);
    if (place.page == u"students"_s)
        return desk.at<ui::StudentForm>(u"studentForm"_s).student().value == found.id;
    if (place.page == u"calendar"_s)
        return desk.at<ui::DaysView>(u"daysView"_s).day(QDate::fromJulianDay(place.id)) && desk.isSeen(u"dayPanel"_s);
    if (place.page == u"notice"_s)
        return chosenIn(desk, u"noticeClassList"_s) != 0;
    if (place.page == u"settings"_s)
        return found.subject == Subject::School || chosenIn(desk, u"termList"_s) == found.id;
    if (place.page == u"seats"_s) {
        for (const QString &list : {u"childView"_s, u"drawView"_s})
            if (desk.isSeen(list))
                return chosenIn(desk, list) == found.id;
        if (desk.isSeen(u"seatView"_s))
            return seatOfAnyTerm(desk, chosenIn(desk, u"seatView"_s)).value == found.id;
        return desk.isSeen(u"settledPanel"_s);
    }
    if (found.subject == Subject::Application)
        return chosenIn(desk, u"applicationList"_s) == found.id && desk.isSeen(u"applicationCard"_s);
    if (found.finding.rule.startsWith(u"compulsion."_s))
        return desk.isSeen(u"signalsPanel"_s);
    return found.subject == Subject::Class &&
           (desk.isSeen(u"reviewClassList"_s) ? chosenIn(desk, u"reviewClassList"_s) == found.id
                                              : chosenIn(desk, u"approvalClassList"_s) == found.id);
}

} // namespace

TEST_CASE("every finding of an invented school leads to a page that shows what it is about", "[journey][policy]")
{
    Desk desk;
    desk.start(inventedSchool(desk, u"120"_s));
    sitDown(desk, u"校长"_s);
    QSet<QString> rules;
    for (const Term &term : desk.book().terms.terms()) {
        Q_EMIT desk.window().termChosen(term.id.value);
        const ScanFindings findings = desk.book().oversight.scan(term.id);
        for (const ScanFinding &found : findings) {
            if (rules.contains(found.finding.rule))
                continue;
            rules.insert(found.finding.rule);
            INFO(found.finding.rule.toStdString() << " of term " << term.id.value << ", " << found.id);
            const ui::FindingPlace place = ui::placeOf(found);
            CHECK(desk.window().goTo(place.page, place.id));
            CHECK(isShown(desk, found, place));
        }
    }
    CHECK(rules.size() > 30);
    CHECK(rules.contains(u"enrolment.notice-first"_s));
    CHECK(rules.contains(u"seats.witnesses-named"_s));
}

TEST_CASE("what is for the principal alone goes with the principal, on the page and at the foot", "[journey][policy]")
{
    Desk desk;
    desk.start(inventedSchool(desk, u"120"_s));
    sitDown(desk, u"校长"_s);
    desk.goTo(u"policy"_s);
    auto &list = desk.at<ui::RecordView>(u"findingsView"_s);
    const auto signalsShown = [&list] {
        int shown = 0;
        for (int row = 0; row < list.table()->total(); ++row)
            shown += list.table()->index(row, 2).data().toString() == u"2.2"_s ? 1 : 0;
        return shown;
    };
    REQUIRE(desk.waitFor([&] { return list.table()->total() > 0; }));
    const int all = list.table()->total();
    const int principals = signalsShown();
    sitDown(desk, u"教务主任"_s);
    CHECK(list.table()->total() < all);
    CHECK(signalsShown() < principals);
    sitDown(desk, u"校长"_s);
    CHECK(list.table()->total() == all);
}

TEST_CASE("pictures of the rooms of a school that has nothing yet", "[journey][policy][shots]")
{
    Desk desk;
    const QString path = desk.file(u"empty.kehou"_s);
    REQUIRE_FALSE(printed(QString::fromUtf16(KEHOU_PROGRAM_DIR) + u"/kehou-cli"_s,
                          {u"new"_s, path, u"--name"_s, u"拉萨市当雄县乌玛塘乡中心小学"_s, u"--stage"_s, u"primary"_s})
                      .isEmpty());
    desk.start(path);
    for (const QString &room : {u"dashboard"_s, u"calendar"_s, u"notice"_s, u"policy"_s}) {
        desk.goTo(room);
        desk.settle();
        CHECK_FALSE(desk.window().currentPage()->state().isEmpty());
        desk.shoot(u"rooms-empty-"_s + room);
    }
}

TEST_CASE("pictures of the rooms that watch over the plan", "[journey][policy][shots]")
{
    Desk desk;
    desk.start(inventedSchool(desk, u"600"_s));
    sitDown(desk, u"校长"_s);
    for (const QString &room :
         {u"dashboard"_s, u"calendar"_s, u"programs"_s, u"notice"_s, u"enrolment"_s, u"policy"_s}) {
        desk.goTo(room);
        desk.settle();
        desk.shoot(u"rooms-"_s + room);
    }
    auto &findings = desk.at<ui::RecordView>(u"findingsView"_s);
    REQUIRE(desk.waitFor([&] { return findings.table()->total() > 0; }));
    findings.setFocus();
    desk.press(Qt::Key_Down);
    desk.shoot(u"rooms-policy-chosen"_s);
    const ScanFindings found = desk.book().oversight.scan(desk.term());
    for (const QString &rule :
         {u"program.led"_s, u"enrolment.young-alone"_s, u"enrolment.notice-first"_s, u"calendar.make-up-answered"_s}) {
        const auto one = std::ranges::find_if(found, [&](const ScanFinding &f) { return f.finding.rule == rule; });
        if (one == found.end())
            continue;
        const ui::FindingPlace place = ui::placeOf(*one);
        CHECK(desk.window().goTo(place.page, place.id));
        desk.settle();
        desk.shoot(u"rooms-"_s + rule);
    }
    desk.goTo(u"notice"_s);
    for (int tab = 1; tab < 4; ++tab) {
        desk.at<QTabBar>(u"noticeTabs"_s).setCurrentIndex(tab);
        desk.settle();
        desk.shoot(u"rooms-notice-%1"_s.arg(tab));
    }
}
