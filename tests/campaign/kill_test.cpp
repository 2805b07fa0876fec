// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program dies (SIGKILL) in the middle of its work: at a call that changes the disk, chosen at random, before it or
// half way through it; and, in the long run, from outside at a random moment. KEHOU_CAMPAIGN says how often of each kind.
#include "tests/campaign/broken_disk.h"
#include "tests/campaign/school_at_risk.h"
#include "tests/support/qstring_maker.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace risk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shortRun = 4;
constexpr quint32 seed = 20260907; ///< the same kills every time

struct Run {
    bool died = false;
    QStringList saved{};
    long calls = 0;
};

Run read(QProcess &program)
{
    Run run{.died = program.exitStatus() == QProcess::CrashExit};
    for (const QString &line : QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        if (line.startsWith(u"saved "_s))
            run.saved << line.mid(6);
        else if (line.startsWith(u"calls "_s))
            run.calls = line.mid(6).toLong();
    return run;
}

QString driver() { return QString::fromUtf16(KEHOU_CAMPAIGN_DRIVER); }

Run drive(Work work, const risk::Place &place, disk::Accident accident, long n)
{
    QProcess program;
    program.start(driver(), {place.folder, name(work), QString::number(int(accident)), QString::number(n)});
    REQUIRE(program.waitForFinished(60'000));
    return read(program);
}

/// Killed from outside after so many microseconds.
Run killAfter(Work work, const risk::Place &place, unsigned long microseconds)
{
    QProcess program;
    program.start(driver(), {place.folder, name(work), u"0"_s, u"0"_s});
    REQUIRE(program.waitForStarted());
    QThread::usleep(microseconds);
    program.kill();
    REQUIRE(program.waitForFinished(60'000));
    return read(program);
}

int timesWanted() { return qEnvironmentVariableIntValue("KEHOU_CAMPAIGN"); }

} // namespace

TEST_CASE("killed at any moment of its work the program leaves every file whole and loses nothing it showed as saved",
          "[campaign][kill]")
{
    const QTemporaryDir folder;
    const Site site(folder.path());
    QRandomGenerator random(seed);
    for (const Work work : everyWork) {
        site.reset();
        const Run whole = drive(work, site.place(), disk::Accident::None, 0);
        REQUIRE_FALSE(whole.died);
        REQUIRE(whole.calls > 5);
        CHECK(complaint(work, site.place(), whole.saved).toStdString() == std::string());
        const int times = std::max(shortRun, timesWanted());
        int died = 0;
        for (int i = 0; i < times; ++i) {
            const auto accident = i % 2 == 0 ? disk::Accident::Killed : disk::Accident::KilledHalfway;
            const long n = 1 + long(random.bounded(quint32(whole.calls)));
            site.reset();
            const Run run = drive(work, site.place(), accident, n);
            died += run.died ? 1 : 0;
            INFO(name(work).toStdString() << " killed at call " << n << " of " << whole.calls);
            CHECK(complaint(work, site.place(), run.saved).toStdString() == std::string());
        }
        CHECK(died == times);
        WARN(name(work).toStdString() << ": killed " << died << " times among its " << whole.calls
                                      << " calls that change the disk, verified every time");
    }
}

TEST_CASE("killed from outside at random moments the program leaves every file whole", "[.][campaign][kill][long]")
{
    const QTemporaryDir folder;
    const Site site(folder.path());
    QRandomGenerator random(seed);
    for (const Work work : everyWork) {
        int died = 0;
        int tried = 0;
        for (; died < timesWanted() && tried < 10 * timesWanted(); ++tried) {
            site.reset();
            const Run run = killAfter(work, site.place(), 5'000 + random.bounded(quint32(120'000)));
            died += run.died ? 1 : 0;
            CHECK(complaint(work, site.place(), run.saved).toStdString() == std::string());
        }
        WARN(name(work).toStdString() << ": killed " << died << " times in " << tried
                                      << " runs at random moments, verified every time");
    }
}
