// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/seats_page.h"

#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/record_view.h"
#include "ui/kit/step_bar.h"

#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTranslator>

using namespace core;
using namespace tests;

namespace {

/// Five children want the one seat of chess; the sixth wants nothing but care.
struct DrawnSchool {
    SmallSchool small{};
    Answers answers{};
    ProgramId chess{};
    ProgramId pottery{};
    QList<StudentId> children{};
    std::unique_ptr<ui::PageDesk> desk{};
    std::unique_ptr<ui::SeatsPage> page{};

    DrawnSchool()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        chess = small.course(u"国际象棋"_s, 1, 1);
        pottery = small.course(u"陶艺"_s, 2, 20, 10);
        QList<ApplicationId> applications;
        for (const QString &name : {u"扎西"_s, u"达瓦"_s, u"卓玛"_s, u"次仁"_s, u"德吉"_s, u"尼玛"_s}) {
            children << small.child(name, 3);
            applications << small.apply(children.last(),
                                        children.size() == 6 ? QList<ProgramId>{} : QList<ProgramId>{chess, pottery});
        }
        small.approve(applications);
        desk = std::make_unique<ui::PageDesk>(ui::PageDesk{*small.book, answers, answers, small.term});
        page = std::make_unique<ui::SeatsPage>(*desk);
        page->resize(1158, 688);
        page->load();
        page->show();
    }

    [[nodiscard]] QList<Draw> draws() const { return small.book->seats.draws(small.term); }
    void drawWith(const QString &seed)
    {
        type(*page, u"seedEdit"_s, seed);
        type(*page, u"witnessesEdit"_s, u"家委会 央宗"_s);
        press(*page, u"drawButton"_s);
    }
    [[nodiscard]] QString said() const { return at<QLabel>(*page, u"drawStageHead"_s).text(); }
};

QString reasonOf(const ui::SeatsPage &page, int wish)
{
    const auto *label = page.findChild<QLabel *>(u"reasonLabel%1"_s.arg(wish));
    return label ? label->text() : QString();
}

} // namespace

TEST_CASE("the clerk freezes, is refused without a seed, draws, reads the reasons and confirms", "[ui][seats]")
{
    DrawnSchool school;
    ui::SeatsPage &page = *school.page;
    CHECK(school.said().contains(u"6"_s));
    CHECK(at<ui::StepBar>(page, u"drawSteps"_s).current() == 0);
    school.answers.yes = false;
    press(page, u"freezeButton"_s); // nobody has said where the seed will come from: that is asked first
    CHECK(school.draws().isEmpty());
    CHECK(school.answers.asked.size() == 1);
    school.answers.yes = true;
    press(page, u"freezeButton"_s);
    REQUIRE(school.draws().size() == 1);
    school.answers.asked.clear();
    CHECK(at<ui::StepBar>(page, u"drawSteps"_s).current() == 1);
    CHECK(at<QLineEdit>(page, u"inputHashEdit"_s).text() == school.draws().first().inputHash);

    press(page, u"drawButton"_s);
    CHECK(school.draws().first().state == DrawState::Frozen);
    CHECK_FALSE(at<QLabel>(page, u"seedError"_s).text().isEmpty());
    CHECK_FALSE(at<QLabel>(page, u"witnessesError"_s).text().isEmpty());
    CHECK(school.answers.asked.isEmpty());

    type(page, u"seedEdit"_s, u"174 902"_s);
    school.answers.yes = false;
    press(page, u"drawButton"_s);
    CHECK(school.draws().first().state == DrawState::Frozen);
    REQUIRE(school.answers.asked.size() == 1);
    CHECK(school.answers.asked.takeFirst().contains(u"without witnesses"_s));
    school.answers.yes = true;

    school.drawWith(u"174 902"_s);
    REQUIRE(school.draws().first().state == DrawState::Drawn);
    CHECK(school.answers.asked.size() == 1);
    CHECK(school.answers.asked.first().contains(u"174 902"_s));
    CHECK(at<ui::StepBar>(page, u"drawSteps"_s).current() == 3);

    // One has the seat of chess; the others read why not, with numbers.
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(1);
    CHECK(at<ui::StepBar>(page, u"drawSteps"_s).current() == 4);
    press(page, u"withoutSeatChip"_s);
    auto &list = at<ui::RecordView>(page, u"childView"_s);
    REQUIRE(list.table()->shown() == 4);
    list.view()->setFocus();
    QTest::keyClick(list.view(), Qt::Key_Down);
    CHECK(page.isSidePanelShown());
    CHECK(reasonOf(page, 1).contains(u"国际象棋"_s));
    CHECK(reasonOf(page, 1).contains(u"5 children"_s));
    CHECK(reasonOf(page, 2).contains(u"陶艺"_s));
    CHECK(reasonOf(page, 2).contains(u"10"_s));
    for (const QString &other : {u"扎西"_s, u"达瓦"_s, u"卓玛"_s, u"次仁"_s, u"德吉"_s})
        CHECK_FALSE(reasonOf(page, 1).contains(other));

    school.answers.yes = false;
    press(page, u"confirmButton"_s);
    CHECK(school.draws().first().state == DrawState::Drawn);
    school.answers.yes = true;
    press(page, u"confirmButton"_s);
    CHECK(school.draws().first().state == DrawState::Confirmed);
    CHECK(school.small.book->seats.seats(school.small.term).size() == 1);
    CHECK(page.isSidePanelShown());
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(0);
    press(page, u"publishButton"_s);
    CHECK(school.draws().first().state == DrawState::Confirmed); // the week has gaps that nobody has accepted (3.3)
    CHECK(at<QWidget>(page, u"findingsPanel"_s).isVisibleTo(&page));
    school.small.acceptGaps();
    press(page, u"publishButton"_s);
    CHECK(school.draws().first().state == DrawState::Published);
    CHECK_FALSE(page.isSidePanelShown());
    CHECK(at<ui::StepBar>(page, u"drawSteps"_s).current() == 6);
}

TEST_CASE("a frozen file can be thawed until it is drawn", "[ui][seats]")
{
    DrawnSchool school;
    press(*school.page, u"freezeButton"_s);
    press(*school.page, u"thawButton"_s);
    CHECK(school.draws().isEmpty());
    CHECK(at<QWidget>(*school.page, u"freezeButton"_s).isVisibleTo(school.page.get()));
    press(*school.page, u"freezeButton"_s);
    school.drawWith(u"1234"_s);
    CHECK_FALSE(at<QWidget>(*school.page, u"thawButton"_s).isVisibleTo(school.page.get()));
}

TEST_CASE("the same file is not drawn a second time", "[ui][seats]")
{
    DrawnSchool school;
    press(*school.page, u"freezeButton"_s);
    school.drawWith(u"1234"_s);
    press(*school.page, u"refreezeButton"_s);
    REQUIRE(school.draws().size() == 2);
    // A correction keeps the seed: it stands there already.
    CHECK(at<QLineEdit>(*school.page, u"seedEdit"_s).text() == u"1234"_s);
    school.drawWith(u"999"_s);
    CHECK(school.draws().first().state == DrawState::Frozen);
    CHECK_FALSE(at<QLabel>(*school.page, u"seedError"_s).text().isEmpty());
    CHECK(at<QWidget>(*school.page, u"findingsPanel"_s).isVisibleTo(school.page.get()));
}

TEST_CASE("a seat settled by the school is entered with its reason, and not after freezing", "[ui][seats]")
{
    DrawnSchool school;
    ui::SeatsPage &page = *school.page;
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(2);
    at<ui::PersonPicker>(page, u"settledChildPicker"_s).setPerson(school.children.at(4).value);
    at<ui::Choice>(page, u"settledProgramChoice"_s).setValue(school.chess.value);
    press(page, u"settleButton"_s);
    CHECK(school.small.book->seats.pins(school.small.term).isEmpty());
    CHECK_FALSE(at<QLabel>(at<QWidget>(page, u"settledPanel"_s), u"reasonError"_s).text().isEmpty());
    type(page, u"settledReasonEdit"_s, u"continues from last term"_s);
    press(page, u"settleButton"_s);
    REQUIRE(school.small.book->seats.pins(school.small.term).size() == 1);

    press(page, u"freezeButton"_s);
    CHECK_FALSE(at<QWidget>(page, u"settleButton"_s).isEnabled());
    school.drawWith(u"55"_s);
    page.openAt(school.children.at(4).value);
    CHECK(reasonOf(page, 1) == u"continues from last term"_s);
    press(page, u"confirmButton"_s);
    const QList<Seat> seats = school.small.book->seats.seats(school.small.term);
    REQUIRE(seats.size() == 1);
    CHECK(seats.first().student == school.children.at(4));
    CHECK(seats.first().round == 0);
}

TEST_CASE("the record of a draw is saved for anyone to compute again", "[ui][seats]")
{
    DrawnSchool school;
    CHECK_FALSE(at<QWidget>(*school.page, u"saveRecordButton"_s).isEnabled());
    press(*school.page, u"freezeButton"_s);
    school.drawWith(u"1234"_s);
    const QTemporaryDir folder;
    school.answers.path = folder.filePath(u"record.json"_s);
    press(*school.page, u"saveRecordButton"_s);
    QFile file(school.answers.path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == school.small.book->seats.record(school.draws().first().id));
    school.answers.path = folder.filePath(u"no/such/folder/record.json"_s);
    press(*school.page, u"saveRecordButton"_s);
    CHECK(school.page->messages()->kind() == ui::MessageBar::Kind::Failure);
}

TEST_CASE("where the seed will come from is written down with the freeze and stands in the notice", "[ui][seats]")
{
    DrawnSchool school;
    ui::SeatsPage &page = *school.page;
    type(page, u"seedSourceEdit"_s, u"福彩3D第2026240、2026241期"_s);
    type(page, u"seedDueEdit"_s, u"2026-09-12"_s);
    type(page, u"noticeWitnessesEdit"_s, u"央宗、王小明"_s);
    press(page, u"freezeButton"_s);
    const Draw draw = school.draws().first();
    CHECK(draw.seedSource == u"福彩3D第2026240、2026241期"_s);
    CHECK(draw.seedDue == QDate(2026, 9, 12));
    CHECK(at<QLineEdit>(page, u"witnessesEdit"_s).text() == u"央宗、王小明"_s);
    CHECK(at<QLabel>(page, u"drawStageWords"_s).text().contains(draw.seedSource));
    CHECK(at<QWidget>(page, u"noticeButton"_s).isVisibleTo(&page));
    const report::Document notice =
        school.small.book->reports.make({.name = u"draw-freeze"_s, .term = school.small.term});
    bool told = false;
    for (const report::Block &block : notice.blocks)
        if (const auto *facts = std::get_if<report::Facts>(&block))
            for (const auto &[label, value] : facts->pairs)
                told = told || value == draw.seedSource;
    CHECK(told);
}

TEST_CASE("a question beside the draw is answered while it is typed and changes nothing", "[ui][seats]")
{
    DrawnSchool school;
    ui::SeatsPage &page = *school.page;
    auto &tabs = at<QTabWidget>(page, u"seatsTabs"_s);
    tabs.setCurrentIndex(4);
    CHECK(at<QLabel>(page, u"whatIfNote"_s).text().contains(u"Rehearsal"_s));
    CHECK_FALSE(at<QWidget>(page, u"whatIfChildView"_s).isVisibleTo(&page)); // nobody is named
    tabs.setCurrentIndex(0);
    press(page, u"freezeButton"_s);
    school.drawWith(u"174 902"_s);
    const QString hash = school.draws().first().resultHash;
    tabs.setCurrentIndex(4);
    CHECK(at<ui::RecordView>(page, u"whatIfChildView"_s).table()->shown() == 0);
    at<ui::Choice>(page, u"whatIfProgramChoice"_s).setValue(school.chess.value);
    type(page, u"whatIfSeatsEdit"_s, u"3"_s);
    CHECK(at<ui::RecordView>(page, u"whatIfChildView"_s).table()->shown() == 2);
    CHECK(school.draws().size() == 1);
    CHECK(school.draws().first().resultHash == hash);
    press(page, u"whatIfOverButton"_s);
    CHECK(at<ui::RecordView>(page, u"whatIfChildView"_s).table()->shown() == 0);
}

TEST_CASE("after the draw a seat is given up, offered, accepted and undone through the window", "[ui][seats]")
{
    DrawnSchool school;
    ui::SeatsPage &page = *school.page;
    auto &tabs = at<QTabWidget>(page, u"seatsTabs"_s);
    CHECK_FALSE(tabs.isTabVisible(5));
    press(page, u"freezeButton"_s);
    school.drawWith(u"174 902"_s);
    press(page, u"confirmButton"_s);
    REQUIRE(tabs.isTabVisible(5));
    tabs.setCurrentIndex(5);
    const auto seats = [&] { return school.small.book->seats.seats(school.small.term); };
    const Seat before = seats().first();

    at<QTabWidget>(page, u"afterDrawTabs"_s).setCurrentIndex(2);
    at<ui::RecordView>(page, u"seatView"_s).select(before.id.value);
    press(page, u"withdrawSeatButton"_s);
    CHECK_FALSE(at<QLabel>(at<QWidget>(page, u"seatTab"_s), u"reasonError"_s).text().isEmpty()); // not without a reason
    type(page, u"seatReasonEdit"_s, u"moves away"_s);
    press(page, u"withdrawSeatButton"_s);
    CHECK(seats().isEmpty());

    press(page, u"nextVacancyButton"_s);
    auto &waiting = at<ui::RecordView>(page, u"waitingView"_s);
    REQUIRE(waiting.table()->shown() == 4);
    press(page, u"offerSeatButton"_s);
    const SeatOffer offer = school.small.book->offers.offers(school.small.term).first();
    CHECK(offer.student.value != before.student.value);

    at<QTabWidget>(page, u"afterDrawTabs"_s).setCurrentIndex(1);
    at<ui::RecordView>(page, u"offerView"_s).select(offer.id.value);
    press(page, u"acceptOfferButton"_s);
    CHECK(seats().isEmpty());
    type(page, u"answeredByEdit"_s, u"mother, by telephone"_s);
    press(page, u"acceptOfferButton"_s);
    REQUIRE(seats().size() == 1);
    CHECK(seats().first().student == offer.student);
    REQUIRE(school.small.book->undo.takeBack(school.small.book->undo.latest()).isDone());
    CHECK(seats().isEmpty());
}

TEST_CASE("pictures of the draw of a large school, when asked for", "[ui][seats]")
{
    const QString demo = qEnvironmentVariable("KEHOU_DEMO");
    if (demo.isEmpty())
        return;
    QTranslator chinese;
    if (chinese.load(qEnvironmentVariable("KEHOU_SHOT_WORDS")))
        QApplication::installTranslator(&chinese);
    const FixedClock clock(QDateTime(QDate(2026, 9, 10), QTime(10, 30)));
    Answers answers;
    const auto book = SchoolBook::rehearse(demo, clock, {.name = u"次仁(教务处)"_s});
    ui::PageDesk desk{*book, answers, answers, book->terms.terms().first().id};
    ui::SeatsPage page(desk);
    page.load();
    type(page, u"seedSourceEdit"_s, u"福彩3D第2026240期与第2026241期开奖号码相连（六位）"_s);
    type(page, u"seedDueEdit"_s, u"2026-09-11"_s);
    type(page, u"noticeWitnessesEdit"_s, u"家委会 央宗、王小明，人大代表 达瓦"_s);
    shoot(page, u"seats-1-freeze"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(4);
    shoot(page, u"seats-1b-rehearsal"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(0);
    press(page, u"freezeButton"_s);
    shoot(page, u"seats-2-frozen"_s);
    press(page, u"drawButton"_s);
    shoot(page, u"seats-3-refused"_s);
    type(page, u"seedEdit"_s, u"174902"_s);
    type(page, u"witnessesEdit"_s, u"家委会 央宗, 家委会 王小明"_s);
    press(page, u"drawButton"_s);
    shoot(page, u"seats-4-drawn"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(1);
    press(page, u"withoutSeatChip"_s);
    auto &list = at<ui::RecordView>(page, u"childView"_s);
    list.view()->selectRow(3);
    shoot(page, u"seats-5-child"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(2);
    shoot(page, u"seats-6-settled"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(3);
    shoot(page, u"seats-7-groups"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(4);
    const auto fills = book->seats.view(book->seats.draws(desk.term).first().id).fills;
    const auto sought = std::ranges::max_element(fills, {}, &DrawFill::firstWishes);
    at<ui::Choice>(page, u"whatIfProgramChoice"_s).setValue(sought->program.id.value);
    type(page, u"whatIfSeatsEdit"_s, QString::number(sought->program.seats + 10));
    shoot(page, u"seats-7b-what-if"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(6);
    shoot(page, u"seats-7c-draws"_s);
    at<QTabWidget>(page, u"seatsTabs"_s).setCurrentIndex(0);
    press(page, u"confirmButton"_s);
    shoot(page, u"seats-8-given"_s);
    ScanFindings gaps = book->oversight.scan(desk.term);
    gaps.removeIf([](const ScanFinding &found) { return !found.finding.rule.startsWith(u"schedule."_s); });
    (void)book->oversight.accept(desk.term, gaps, u"试点期间"_s, clock.today().addDays(30)).isDone();
    press(page, u"publishButton"_s);
    shoot(page, u"seats-9-published"_s);
    auto &tabs = at<QTabWidget>(page, u"seatsTabs"_s);
    tabs.setCurrentIndex(5);
    shoot(page, u"seats-10-vacancies"_s);
    auto &after = at<QTabWidget>(page, u"afterDrawTabs"_s);
    after.setCurrentIndex(2);
    auto &seatView = at<ui::RecordView>(page, u"seatView"_s);
    int given = 0;
    for (const Seat &seat : book->seats.seats(desk.term)) {
        if (seat.program != sought->program.id || given == 2)
            continue;
        seatView.select(seat.id.value);
        type(page, u"seatReasonEdit"_s, u"全家搬到日喀则市"_s);
        if (given == 1)
            shoot(page, u"seats-11-give-up"_s);
        press(page, u"withdrawSeatButton"_s);
        ++given;
    }
    press(page, u"nextVacancyButton"_s);
    shoot(page, u"seats-12-waiting"_s);
    press(page, u"offerSeatButton"_s);
    after.setCurrentIndex(1);
    for (const SeatOffer &offer : book->offers.offers(desk.term))
        at<ui::RecordView>(page, u"offerView"_s).select(offer.id.value);
    shoot(page, u"seats-13-offer"_s);
}
