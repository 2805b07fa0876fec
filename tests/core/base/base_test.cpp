// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_period.h"
#include "core/base/failure.h"
#include "core/base/money.h"
#include "core/base/outcome.h"
#include "core/base/person_name.h"
#include "core/base/progress.h"
#include "core/domain/program.h"
#include "core/domain/school.h"
#include "tests/support/qstring_maker.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("money keeps every fen and writes two decimals", "[base]")
{
    CHECK((Money{123450} + Money{5}).text() == u"1234.55"_s);
    CHECK(Money{-5}.text() == u"-0.05"_s);
    CHECK((Money{1999} * 3).fen == 5997);
    CHECK(Money{100} > Money{99});
}

TEST_CASE("an outcome holds a value or the reasons for a refusal", "[base]")
{
    const auto done = Outcome<int>(7);
    CHECK(done.isDone());
    CHECK(done.value() == 7);
    const auto refused = Outcome<int>::refused(Finding{.rule = u"a.b"_s});
    CHECK_FALSE(refused.isDone());
    CHECK(refuses(refused.findings()));
    CHECK_FALSE(refuses({Finding{.rule = u"a.b"_s, .severity = Severity::Warning}}));
}

TEST_CASE("a failure names its code and facts for the log", "[base]")
{
    const Failure failure(FailureCode::DiskFull, {{u"path"_s, u"a.kehou"_s}});
    CHECK(QString::fromUtf8(failure.what()) == u"disk-full path=a.kehou"_s);
}

TEST_CASE("names sort in pinyin order and class 2 before class 10", "[base][names]")
{
    QStringList names{u"扎西"_s, u"李四"_s, u"阿旺"_s, u"曲珍"_s, u"次仁"_s};
    std::ranges::sort(names, {}, [](const QString &name) { return pinyinOrder(name); });
    CHECK(names == QStringList{u"阿旺"_s, u"次仁"_s, u"李四"_s, u"曲珍"_s, u"扎西"_s});
    CHECK(pinyinOrder(u"2班"_s) < pinyinOrder(u"10班"_s));
}

TEST_CASE("long work stops when it is asked to", "[base]")
{
    std::stop_source stop;
    qint64 told = 0;
    const Progress progress([&told](qint64 done, qint64) { told = done; }, stop.get_token());
    progress.at(3, 10);
    CHECK(told == 3);
    stop.request_stop();
    CHECK_THROWS_AS(progress.at(4, 10), Cancelled);
}

TEST_CASE("a grade follows from entry year and school year", "[base][classes]")
{
    CHECK(gradeOf(Stage::Primary, 2024, 2026) == 3);
    CHECK(gradeOf(Stage::Junior, 2026, 2026) == 7);
    CHECK(entryYearOf(3, 2026) == 2024);
    CHECK(entryYearOf(9, 2026) == 2024);
    CHECK(schoolYearOf(QDate(2026, 7, 31)) == 2025);
    CHECK(schoolYearOf(QDate(2026, 8, 1)) == 2026);
    CHECK(GradeSet::range(3, 5).grades() == QList<int>{3, 4, 5});
    CHECK(WeekdaySet::of({1, 5}).days() == QList<int>{1, 5});
}

TEST_CASE("periods include both ends and may be open", "[base]")
{
    const DatePeriod open{QDate(2026, 9, 1), {}};
    const DatePeriod august{QDate(2026, 8, 1), QDate(2026, 8, 31)};
    CHECK(open.contains(QDate(2030, 1, 1)));
    CHECK(august.contains(QDate(2026, 8, 31)));
    CHECK_FALSE(august.overlaps(open));
    CHECK_FALSE(DatePeriod{QDate(2026, 8, 2), QDate(2026, 8, 1)}.isOrdered());
}
