// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policy/policy_page.h"

#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/policy/finding_panel.h"
#include "ui/pages/record_marks.h"
#include "ui/pages/scan_watch.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace core;
using namespace tests;

namespace {

/// A school whose Friday ends at six, with a program nobody leads and a boarder who applied.
struct OpenSchool {
    SmallSchool small{};
    Answers answers{};
    ProgramId care{};
    ApplicationId boarder{};
    std::unique_ptr<ui::PageDesk> desk{};
    std::unique_ptr<ui::PolicyPage> page{};

    OpenSchool()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        care = small.care();
        Program week = *small.book->programs.find(care);
        week.times.last().until = 1080;
        (void)done(small.book->programs.change(week));
        const StudentId child = small.child(u"扎西次仁"_s, 3);
        small.settleTerm();
        boarder = small.apply(child);
        StudentRecord record = *small.book->students.find(child);
        record.student.residence = Residence::Boarding;
        (void)done(small.book->students.change(record));
        desk = std::make_unique<ui::PageDesk>(ui::PageDesk{*small.book, answers, answers, small.term});
        page = std::make_unique<ui::PolicyPage>(*desk);
        page->resize(1158, 688);
        page->load();
        page->show();
        waitFor(5);
    }
    void waitFor(int rows)
    {
        REQUIRE(QTest::qWaitFor([&] { return list().table()->total() == rows; }, 20000));
    }
    [[nodiscard]] ui::RecordView &list() const { return *page->findChild<ui::RecordView *>(u"findingsView"_s); }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return list().table()->index(row, column).data().toString();
    }
    void choose(int row)
    {
        list().view()->selectRow(row);
        QApplication::processEvents();
    }
    template<class W>
    [[nodiscard]] W &at(const QString &name) const
    {
        auto *found = page->findChild<W *>(name);
        INFO(name.toStdString());
        REQUIRE(found);
        return *found;
    }
    [[nodiscard]] int rowAbout(const QString &words) const
    {
        for (int row = 0; row < list().table()->shown(); ++row)
            if (cell(row, 3).contains(words))
                return row;
        return -1;
    }
};

/// A school in a file, with a term, a care that nobody leads and a child who asks for it.
struct FiledSchool {
    QTemporaryDir folder{};
    QString path = folder.filePath(u"school.kehou"_s);
    FixedClock clock{QDate(2026, 9, 7)};
    Answers answers{};
    std::unique_ptr<SchoolBook> book = SchoolBook::create(path, schoolForTests(), clock, deskForTests());
    std::unique_ptr<ui::PageDesk> desk{};
    ProgramId care{};

    FiledSchool()
    {
        const TermId term =
            done(book->terms.enter({.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 8)}));
        Program week{.term = term,
                     .title = u"普惠托管"_s,
                     .mode = ProgramMode::InclusiveCare,
                     .category = ContentCategory::Reading,
                     .grades = GradeSet::range(1, 6),
                     .place = u"教室"_s};
        for (Weekday day = 1; day <= 5; ++day)
            week.times << WeeklySlot{day, 990, 1110};
        care = done(book->programs.enter(week));
        desk = std::make_unique<ui::PageDesk>(ui::PageDesk{*book, answers, answers, term});
    }
    void shortenFriday()
    {
        Program week = *book->programs.find(care);
        week.times.last().until = 1080;
        (void)done(book->programs.change(week));
    }
};

} // namespace

TEST_CASE("the page shows what a walk through the term has found, with clause and subject", "[ui][policy]")
{
    const OpenSchool school;
    // The week twice, nobody leads the care, no own staff, the boarder.
    CHECK(school.list().table()->shown() == 5);
    const int row = school.rowAbout(u"boards at school"_s);
    REQUIRE(row >= 0);
    CHECK(school.cell(row, 1) == u"Application of 扎西次仁"_s);
    CHECK(school.cell(row, 2) == u"3.1"_s);
    CHECK(school.page->state() == u"Not allowed: 0, to be looked at: 5, accepted: 0."_s);
}

TEST_CASE("Enter on a finding goes to the record it is about", "[ui][policy]")
{
    OpenSchool school;
    QString page;
    qint64 id = 0;
    QObject::connect(school.page.get(), &ui::Page::goTo, school.page.get(), [&](const QString &to, qint64 subject) {
        page = to;
        id = subject;
    });
    school.choose(school.rowAbout(u"boards at school"_s));
    QTest::keyClick(school.list().view(), Qt::Key_Return);
    CHECK(page == u"enrolment"_s);
    CHECK(id == school.boarder.value);
    school.choose(school.rowAbout(u"Nobody is named who leads"_s));
    CHECK(school.at<QPushButton>(u"openSubjectButton"_s).text() == u"&Go to: Programs"_s);
    QTest::mouseClick(&school.at<QPushButton>(u"openSubjectButton"_s), Qt::LeftButton);
    CHECK(page == u"programs"_s);
    CHECK(id == school.care.value);
}

TEST_CASE("a caution is accepted with reason and day, and withdrawn", "[ui][policy]")
{
    OpenSchool school;
    school.choose(school.rowAbout(u"boards at school"_s));
    auto &accept = school.at<QPushButton>(u"acceptButton"_s);
    QTest::mouseClick(&accept, Qt::LeftButton); // without a reason
    CHECK(school.at<QLabel>(u"acceptErrorLabel"_s).isVisibleTo(school.page.get()));
    CHECK(school.small.book->oversight.acceptances(school.small.term).isEmpty());

    school.at<QLineEdit>(u"acceptReasonEdit"_s).setText(u"家住那曲，周末才回家"_s);
    school.at<ui::DateEdit>(u"acceptUntilEdit"_s).setDate(QDate(2026, 12, 31));
    QTest::mouseClick(&accept, Qt::LeftButton);
    const QList<Acceptance> given = school.small.book->oversight.acceptances(school.small.term);
    REQUIRE(given.size() == 1);
    CHECK(given.first().until == QDate(2026, 12, 31));
    CHECK(given.first().actor == u"央宗"_s);
    REQUIRE(QTest::qWaitFor([&] { return school.page->state().contains(u"accepted: 1"_s); }, 20000));
    CHECK(school.cell(4, 0) == u"Accepted"_s); // what is accepted stands last

    school.choose(4);
    QTest::mouseClick(&school.at<QPushButton>(u"withdrawButton"_s), Qt::LeftButton);
    CHECK(school.small.book->oversight.acceptances(school.small.term).isEmpty());
    REQUIRE(QTest::qWaitFor([&] { return school.page->state().contains(u"accepted: 0"_s); }, 20000));
}

TEST_CASE("several cautions are accepted together and opened again together, each in one act", "[ui][policy][undo]")
{
    OpenSchool school;
    school.list().view()->selectAll();
    QApplication::processEvents();
    school.at<QLineEdit>(u"acceptReasonEdit"_s).setText(u"开学第一周"_s);
    QTest::keyClick(&school.at<QLineEdit>(u"acceptReasonEdit"_s), Qt::Key_Return);
    CHECK(school.small.book->oversight.acceptances(school.small.term).size() == 5);
    const auto given = [&school] { return school.small.book->oversight.acceptances(school.small.term).size(); };
    QTest::mouseClick(&school.at<QPushButton>(u"undoButton"_s), Qt::LeftButton);
    CHECK(given() == 0);
    QTest::mouseClick(&school.at<QPushButton>(u"undoButton"_s), Qt::LeftButton); // done again
    CHECK(given() == 5);
    REQUIRE(QTest::qWaitFor([&] { return school.page->state().contains(u"accepted: 5"_s); }, 20000));
    school.list().view()->selectAll();
    QApplication::processEvents();
    QTest::mouseClick(&school.at<QPushButton>(u"withdrawButton"_s), Qt::LeftButton);
    CHECK(given() == 0);
    CHECK(school.page->messages()->sentence().contains(u'5'));
    QTest::mouseClick(&school.at<QPushButton>(u"undoButton"_s), Qt::LeftButton);
    CHECK(given() == 5);
    CHECK(school.small.book->oversight.acceptances(school.small.term).first().reason == u"开学第一周"_s);
}

TEST_CASE("findings are filtered by weight, clause and words", "[ui][policy]")
{
    OpenSchool school;
    auto &search = school.at<ui::SearchBar>(u"findingSearch"_s);
    search.setChipOn(u"refusal"_s, true);
    CHECK(school.list().table()->shown() == 0);
    search.setChipOn(u"warning"_s, true);
    CHECK(school.list().table()->shown() == 5);
    school.at<ui::Choice>(u"clauseChoice"_s).setValue(u"3.3"_s);
    CHECK(school.list().table()->shown() == 2);
    school.at<ui::Choice>(u"clauseChoice"_s).setValue(QString());
    search.setText(u"program.led"_s);
    REQUIRE(QTest::qWaitFor([&] { return school.list().table()->shown() == 1; }, 5000));
    search.setText({});
    REQUIRE(QTest::qWaitFor([&] { return school.list().table()->shown() == 5; }, 5000));
    school.at<ui::Choice>(u"orderChoice"_s).setValue(2);
    CHECK(school.cell(0, 2) == u"3.1"_s);
}

TEST_CASE("a term in which nothing is wrong says what was looked at", "[ui][policy]")
{
    SmallSchool small;
    const StaffId teacher = done(small.book->school.enter(StaffMember{.name = u"格桑"_s}));
    Program week = *small.book->programs.find(small.care());
    week.teacher = teacher;
    (void)done(small.book->programs.change(week));
    Answers answers;
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    ui::PolicyPage page(desk);
    page.load();
    page.show();
    REQUIRE(QTest::qWaitFor([&] { return page.state().startsWith(u"Not allowed: 0"_s); }, 20000));
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said = said || label->text().contains(u"1 programs"_s);
    CHECK(said);
}

TEST_CASE("the window's watch looks again a moment after the bell, and knows what stands open about a record",
          "[ui][policy]")
{
    OpenSchool school;
    ui::ScanWatch watch(*school.desk);
    CHECK_FALSE(watch.hasLooked());
    watch.lookAgain();
    REQUIRE(QTest::qWaitFor([&] { return watch.hasLooked(); }, 20000));
    CHECK(watch.open() == 5);
    CHECK(watch.about(Subject::Program, school.care.value).size() == 1);
    CHECK(watch.about(Subject::Application, school.boarder.value).size() == 1);
    (void)done(school.small.book->enrolment.move(school.boarder, Step::Withdrawn));
    REQUIRE(QTest::qWaitFor([&] { return watch.open() == 4; }, 20000));
}

TEST_CASE("a file is looked through from a copy: the window does not wait for whoever holds it", "[ui][policy]")
{
    FiledSchool school;
    ui::ScanWatch watch(*school.desk);
    int gaveUp = 0;
    QObject::connect(&watch, &ui::ScanWatch::gaveUp, &watch, [&gaveUp] { ++gaveUp; });
    {
        db::Connection other(school.book->path(), db::Access::ReadWrite);
        other.execute("begin exclusive"); // reading on this thread would end in a failure now
        watch.lookAgain();
        CHECK(watch.isLooking());
        CHECK(gaveUp == 0);
        other.execute("rollback");
    }
    REQUIRE(QTest::qWaitFor([&] { return watch.hasLooked(); }, 20000));
    CHECK(watch.findings().size() == school.book->oversight.scan(school.desk->term).size());
    CHECK(watch.open() > 0);
}

TEST_CASE("of two walks the later is told, whichever is done first", "[ui][policy]")
{
    FiledSchool school;
    ui::ScanWatch watch(*school.desk);
    int told = 0;
    QObject::connect(&watch, &ui::ScanWatch::looked, &watch, [&told] { ++told; });
    watch.lookAgain();
    school.shortenFriday();
    watch.lookAgain();
    const auto expected = school.book->oversight.scan(school.desk->term).size();
    REQUIRE(QTest::qWaitFor([&] { return watch.hasLooked(); }, 20000));
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    CHECK(told == 1);
    CHECK(watch.findings().size() == expected);
}

TEST_CASE("a walk that is under way when the file is closed falls to the floor", "[ui][policy]")
{
    auto school = std::make_unique<FiledSchool>();
    auto watch = std::make_unique<ui::ScanWatch>(*school->desk);
    watch->lookAgain();
    watch.reset();
    school->book.reset();
    const auto again = SchoolBook::open(school->path, school->clock, deskForTests()); // nobody holds its lock
    CHECK(again->terms.terms().size() == 1);
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
}

TEST_CASE("signals of compulsion are the principal's and go when another person sits down", "[ui][policy][2.2]")
{
    SmallSchool small;
    (void)small.care();
    (void)done(small.book->school.enter(StaffMember{.name = u"索朗旺堆"_s, .duty = u"校长"_s}));
    for (int i = 0; i < 10; ++i)
        (void)small.apply(small.child(u"孩子%1"_s.arg(i), 3)); // the whole class takes part
    Answers answers;
    ui::PageDesk desk{*small.book, answers, answers, small.term};
    small.book->setActor({.name = u"索朗旺堆"_s});
    ui::ScanWatch watch(desk);
    watch.lookAgain();
    REQUIRE(QTest::qWaitFor([&] { return watch.hasLooked(); }, 20000));
    const auto seen = [&watch] { return std::ranges::any_of(watch.findings(), &PolicyOffice::isForPrincipal); };
    const int open = watch.open();
    CHECK(seen());
    small.book->setActor(deskForTests());
    watch.sift();
    CHECK_FALSE(seen());
    CHECK(watch.open() < open);
}

TEST_CASE("what is noticed about a record is one mark with every sentence and clause", "[ui][policy]")
{
    OpenSchool school;
    ui::ScanWatch watch(*school.desk);
    watch.lookAgain();
    REQUIRE(QTest::qWaitFor([&] { return watch.hasLooked(); }, 20000));
    const ScanFindings about = ui::noticedAbout(&watch, Subject::Application, school.boarder.value);
    CHECK(ui::markOf(about) == ui::Badge{u"Caution"_s, ui::Badge::Tone::Caution});
    CHECK(ui::markWords(about).contains(u"boards at school"_s));
    CHECK(ui::markWords(about).contains(u"(clause 3.1)"_s));
    CHECK(ui::markOf(ui::noticedAbout(&watch, Subject::Program, school.boarder.value)).text.isEmpty());
    CHECK(ui::noticedAbout(nullptr, Subject::Program, school.care.value).isEmpty());
}

TEST_CASE("whatever a finding may be about has a page", "[ui][policy]")
{
    const QStringList rooms{u"settings"_s, u"enrolment"_s, u"programs"_s, u"students"_s,
                            u"seats"_s,    u"calendar"_s,  u"notice"_s,   u"policy"_s};
    for (int subject = 0; subject <= int(Subject::Review); ++subject) {
        const ui::FindingPlace place = ui::placeOf({.finding = {}, .subject = Subject(subject), .id = 7});
        INFO(subject);
        CHECK(rooms.contains(place.page));
    }
    const Finding untold{.rule = u"enrolment.notice-first"_s};
    CHECK(ui::placeOf({.finding = untold, .subject = Subject::Term, .id = 7}).page == u"notice"_s);
}

TEST_CASE("pictures of the policy check", "[ui][policy][shots]")
{
    OpenSchool school;
    school.choose(school.rowAbout(u"boards at school"_s));
    shoot(*school.page, u"policy"_s);
}
