// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draw as the office does it, from the school file and back into it: 5,000 children with 10 wishes each and 300
// programs. The yardstick beside it is the copy of the same file by SQLite, page by page.
#include "core/allocation/allocator.h"
#include "core/allocation/explain.h"
#include "core/allocation/lottery.h"
#include "core/allocation/result_json.h"
#include "tests/bench/median.h"
#include "tests/support/school.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>
#include <ctime>
#include <random>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int children = 5000;
constexpr int programs = 300;
constexpr int wishes = 10;

/// A school file whose applications are all approved.
void writeSchool(const QString &path)
{
    std::mt19937_64 engine(20260901);
    const auto upTo = [&engine](int below) { return int(engine() % quint64(below)); };
    tests::SmallSchool school;
    QList<ProgramId> courses;
    for (int i = 0; i < programs; ++i)
        courses << school.course(u"course %1"_s.arg(i), 1 + i % 5, 10 + upTo(20));
    QList<ApplicationId> applications;
    for (int i = 0; i < children; ++i) {
        QList<ProgramId> wished;
        while (wished.size() < wishes) // some programs are wanted by many
            if (const ProgramId wish = courses.at(std::min(upTo(programs), upTo(programs))); !wished.contains(wish))
                wished << wish;
        const StudentId child = school.child(u"次仁"_s, 1 + i % 6, u"bench-%1"_s.arg(i));
        applications << school.apply(child, wished, 1 + upTo(3));
    }
    school.approve(applications);
    school.book->backUp(path);
}

/// How long each step takes, over some turns.
struct Times {
    std::vector<double> open{}, read{}, arrange{}, explain{}, freeze{}, draw{}, look{}, confirm{}, copy{};
    std::vector<double> drawAlone{}; ///< without waiting: time of the processor
};

void turn(const QString &fresh, const QString &path, Times &times)
{
    QFile::remove(path);
    REQUIRE(QFile::copy(fresh, path));
    const FixedClock clock(QDate(2026, 9, 8));
    std::unique_ptr<SchoolBook> book;
    times.open.push_back(bench::timeOf([&] { book = SchoolBook::open(path, clock, tests::deskForTests()); }));
    const TermId term = book->terms.terms().first().id;

    allocation::Instance instance;
    times.read.push_back(bench::timeOf([&] { instance = book->seats.instanceOf(term); }));
    std::optional<allocation::Ladder> ladder;
    allocation::Result result;
    times.arrange.push_back(bench::timeOf([&] {
        allocation::drawNumbers(instance, u"bench"_s);
        ladder.emplace(instance);
        result = allocation::arrange(instance, *ladder);
    }));
    times.explain.push_back(bench::timeOf([&] {
        const allocation::Explainer explainer(instance, *ladder, result);
        for (int child = 0; child < children; ++child)
            (void)explainer.explain(child);
    }));

    DrawId draw;
    times.freeze.push_back(bench::timeOf([&] { draw = tests::done(book->seats.freeze(term)); }));
    const std::clock_t before = std::clock();
    times.draw.push_back(bench::timeOf([&] { (void)tests::done(book->seats.draw(draw, u"bench"_s, u"德吉"_s)); }));
    times.drawAlone.push_back(1000.0 * double(std::clock() - before) / CLOCKS_PER_SEC);
    times.look.push_back(bench::timeOf([&] {
        const DrawView view = book->seats.view(draw);
        CHECK(view.children.size() == children);
        CHECK(view.disputed.isEmpty());
    }));
    times.confirm.push_back(bench::timeOf([&] { (void)tests::done(book->seats.confirm(draw)); }));
    const QString copy = path + u".copy"_s;
    times.copy.push_back(bench::timeOf([&] { book->backUp(copy); }));
    QFile::remove(copy);
}

} // namespace

TEST_CASE("drawing 5000 children from the school file and back takes at most 150 ms", "[bench]")
{
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.kehou"_s);
    const double making = bench::timeOf([&] { writeSchool(fresh); });
    Times times;
    for (int i = 0; i < 7; ++i)
        turn(fresh, folder.filePath(u"school.kehou"_s), times);

    const double draw = bench::middle(times.draw);
    const double explain = bench::middle(times.explain);
    std::printf("a school of 5,000 with every application through the offices: made in %.0f ms\n", making);
    std::printf("open %.1f ms, read the applications %.1f ms, numbers and seats %.1f ms, explain %.1f ms\n",
                bench::middle(times.open), bench::middle(times.read), bench::middle(times.arrange), explain);
    std::printf("freeze %.1f ms, draw %.1f ms, look %.1f ms, confirm %.1f ms, safe copy %.1f ms\n",
                bench::middle(times.freeze), draw, bench::middle(times.look), bench::middle(times.confirm),
                bench::middle(times.copy));
    std::printf("draw and explain with reading and writing the file: %.1f ms (processor alone %.1f), %.2f x the copy\n",
                draw + explain, bench::middle(times.drawAlone) + explain, (draw + explain) / bench::middle(times.copy));
    CHECK(draw + explain <= 150);
}
