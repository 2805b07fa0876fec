// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The page on a file on disk: what is answered No, what is stopped, what is left and taken up again.
#include "core/db/transaction.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"
#include "tests/ui/pages/support/page_probe.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/step_bar.h"
#include "ui/pages/seats/seats_page.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace core;
using namespace tests;

namespace {

constexpr int childrenHere = 4;

/// Four approved applications for one seat, in a file.
struct SchoolOnDisk {
    SmallSchool small{};
    QTemporaryDir folder{};
    QString path = folder.filePath(u"school.kehou"_s);
    Answers answers{};
    std::unique_ptr<SchoolBook> book{};
    std::unique_ptr<ui::PageDesk> desk{};
    std::unique_ptr<ui::SeatsPage> page{};

    SchoolOnDisk()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        const ProgramId chess = small.course(u"国际象棋"_s, 1, 1);
        QList<ApplicationId> applications;
        for (int i = 0; i < childrenHere; ++i)
            applications << small.apply(small.child(u"扎西%1"_s.arg(i), 3), {chess});
        small.approve(applications);
        small.book->backUp(path);
        open();
    }
    /// As on another day: everything is closed before.
    void open()
    {
        page.reset();
        desk.reset();
        book.reset();
        book = SchoolBook::open(path, small.clock, deskForTests());
        desk = std::make_unique<ui::PageDesk>(ui::PageDesk{*book, answers, answers, small.term});
        page = std::make_unique<ui::SeatsPage>(*desk);
        page->resize(1158, 688);
        page->load();
        page->show();
    }
    void pressAndWait(const QString &button)
    {
        press(*page, button);
        REQUIRE(QTest::qWaitFor([this] { return desk->writing == 0; }, 10'000));
    }
    void typeSeed()
    {
        type(*page, u"seedEdit"_s, u"174 902"_s);
        type(*page, u"witnessesEdit"_s, u"家委会 央宗"_s);
    }
    [[nodiscard]] Draw draw() const { return book->seats.draws(small.term).first(); }
    [[nodiscard]] int step() const { return at<ui::StepBar>(*page, u"drawSteps"_s).current(); }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    [[nodiscard]] bool nobodyHasASeat() const
    {
        for (const Application &application : book->enrolment.applications(small.term))
            if (application.step != Step::SchoolApproved)
                return false;
        return book->seats.everySeat(small.term).isEmpty();
    }
};

} // namespace

TEST_CASE("a draw and a confirmation answered No leave every byte of the file and the page as they were",
          "[ui][seats][stopped]")
{
    SchoolOnDisk school;
    school.pressAndWait(u"freezeButton"_s);
    school.typeSeed();
    school.answers.yes = false;
    school.answers.asked.clear();
    const QByteArray frozen = school.bytes();
    school.pressAndWait(u"drawButton"_s);
    CHECK(school.answers.asked.size() == 1);
    CHECK(school.bytes() == frozen);
    CHECK(school.draw().state == DrawState::Frozen);
    CHECK(at<QLineEdit>(*school.page, u"seedEdit"_s).text() == u"174 902"_s); // nothing typed is lost
    CHECK(school.step() == 2);

    school.answers.yes = true;
    school.pressAndWait(u"drawButton"_s);
    REQUIRE(school.draw().state == DrawState::Drawn);
    school.answers.yes = false;
    const QByteArray drawn = school.bytes();
    const int step = school.step();
    school.pressAndWait(u"confirmButton"_s);
    CHECK(school.answers.asked.size() == 3);
    CHECK(school.bytes() == drawn);
    CHECK(school.draw().state == DrawState::Drawn);
    CHECK(school.nobodyHasASeat());
    CHECK(school.step() == step);
    CHECK(at<QWidget>(*school.page, u"confirmButton"_s).isVisibleTo(school.page.get()));
}

TEST_CASE("a draw and a confirmation stopped with the button give nothing and can be done again",
          "[ui][seats][stopped]")
{
    SchoolOnDisk school;
    school.pressAndWait(u"freezeButton"_s);
    school.typeSeed();
    for (const auto &[button, before, after] :
         {std::tuple(u"drawButton"_s, DrawState::Frozen, DrawState::Drawn),
          std::tuple(u"confirmButton"_s, DrawState::Drawn, DrawState::Confirmed)}) {
        const QByteArray bytes = school.bytes();
        {
            db::Connection other(school.path, db::Access::ReadWrite);
            const db::Transaction busy(other); // the disk is slow: the write has to wait
            press(*school.page, button);
            auto &stop = at<QWidget>(*school.page, u"jobCancelButton"_s);
            REQUIRE(QTest::qWaitFor([&] { return stop.isVisible(); }, 4'000));
            press(*school.page, u"jobCancelButton"_s);
        }
        REQUIRE(QTest::qWaitFor([&] { return school.desk->writing == 0; }, 10'000));
        CHECK(school.bytes() == bytes);
        CHECK(school.draw().state == before);
        CHECK(school.nobodyHasASeat());
        CHECK(school.page->messages()->sentence().contains(u"Nothing was changed"_s));
        school.pressAndWait(button);
        CHECK(school.draw().state == after);
    }
    CHECK(school.book->seats.seats(school.small.term).size() == 1);
}

TEST_CASE("a file that was frozen, or drawn, and closed goes on at the same step", "[ui][seats][stopped]")
{
    SchoolOnDisk school;
    type(*school.page, u"seedSourceEdit"_s, u"两期福彩3D"_s);
    school.pressAndWait(u"freezeButton"_s);
    const Draw frozen = school.draw();
    school.open();
    CHECK(school.step() == 1);
    CHECK(at<QLabel>(*school.page, u"drawStageWords"_s).text().contains(u"两期福彩3D"_s));
    CHECK(at<QLineEdit>(*school.page, u"inputHashEdit"_s).text() == frozen.inputHash);
    CHECK_FALSE(at<QWidget>(*school.page, u"freezeButton"_s).isVisibleTo(school.page.get()));
    school.typeSeed();
    school.pressAndWait(u"drawButton"_s);
    const QString result = school.draw().resultHash;
    school.open();
    CHECK(school.draw().id == frozen.id);
    CHECK(at<QLineEdit>(*school.page, u"resultHashEdit"_s).text() == result);
    CHECK(school.step() == 3);
    school.pressAndWait(u"confirmButton"_s);
    school.open();
    CHECK(school.draw().state == DrawState::Confirmed);
    CHECK(school.book->seats.seats(school.small.term).size() == 1);
    CHECK(at<QWidget>(*school.page, u"publishButton"_s).isVisibleTo(school.page.get()));
}
