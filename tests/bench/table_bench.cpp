// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"
#include "tests/bench/median.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>

using namespace core::exchange;
using bench::median;
using bench::timeOf;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A cell as a register's export has it. Of 30 columns six are each child's own (name, two numbers, two telephones,
/// address), three are dates, three are counts; the others repeat a few words.
void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, lxw_format *day)
{
    const auto own = [&](const char *begin) {
        worksheet_write_string(sheet, row, column, (begin + QByteArray::number(100'000 + row)).constData(), nullptr);
    };
    switch (column) {
    case 0: return own("扎西次仁");
    case 1: return own("5401022015");
    case 2: return own("540102201509");
    case 3: return own("138001");
    case 4: return own("139001");
    case 5: return own("城关区雪域路");
    case 6:
    case 7:
    case 8: worksheet_write_number(sheet, row, column, 42000 + row % 700, day); return;
    case 9:
    case 10:
    case 11: worksheet_write_number(sheet, row, column, row * 7 + column, nullptr); return;
    default:
        worksheet_write_string(sheet, row, column, (row + column) % 3 ? "居民身份证" : "非留守儿童", nullptr);
        return;
    }
}

QString roster(const QTemporaryDir &folder, int rows)
{
    const QString path = folder.filePath(u"roster%1.xlsx"_s.arg(rows));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *day = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 30; ++column)
            writeCell(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), day);
    workbook_close(book);
    return path;
}

/// The largest memory of a child process that does this work, in MB; the child does nothing else.
template<class Work>
double peakOf(Work work)
{
    const pid_t child = fork();
    if (child == 0) {
        work();
        _exit(0);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    REQUIRE(WIFEXITED(status));
    REQUIRE(WEXITSTATUS(status) == 0);
    return static_cast<double>(used.ru_maxrss) / 1024;
}

/// How many times longer others take, in turn with us, so that a busy moment meets both.
template<class Ours, class Theirs>
double ratio(const char *name, Ours ours, Theirs theirs)
{
    std::vector<double> ratios;
    std::vector<double> times;
    for (int turn = 0; turn < 5; ++turn) {
        const double before = ours();
        times.push_back(theirs());
        ratios.push_back(times.back() / std::min(before, ours()));
    }
    const double middle = bench::middle(ratios);
    std::printf("xlsx: %s %.0f ms, ratio %.1f\n", name, bench::middle(times), middle);
    return middle;
}

} // namespace

TEST_CASE("a roster of 5000 rows is read many times faster than an office program reads it", "[bench]")
{
    const QTemporaryDir folder;
    const QString path = roster(folder, 5000);
    const auto ours = [&] { return median(7, [&] { (void)readTable(path); }); };
    const TakeRow drop = [](qsizetype, CellRow &) {};
    std::printf("xlsx: 5000 x 30 read in %.1f ms, row by row %.1f ms\n", ours(),
                median(7, [&] { readRows(path, {}, drop); }));

    if (const QString office = QStandardPaths::findExecutable(u"soffice"_s); !office.isEmpty()) {
        const auto convert = [&] {
            QProcess::execute(office,
                              {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                               u"--convert-to"_s, u"csv"_s, u"--outdir"_s, folder.filePath(u"out"_s), path});
        };
        convert(); // makes its profile
        CHECK(ratio("LibreOffice to csv", ours, [&] { return timeOf(convert); }) >= 15);
        REQUIRE(QFile::exists(folder.filePath(u"out/roster5000.csv"_s)));
    } else {
        WARN("no LibreOffice here: no ratio");
    }

    // KEHOU_NODE_MODULES names a folder in which `npm install xlsx` was run.
    const QString modules = qEnvironmentVariable("KEHOU_NODE_MODULES");
    const QString node = QStandardPaths::findExecutable(u"node"_s);
    if (modules.isEmpty() || node.isEmpty()) {
        WARN("no npm package xlsx here (KEHOU_NODE_MODULES): no ratio");
        return;
    }
    const auto package = [&] {
        QProcess script;
        script.setWorkingDirectory(modules);
        script.start(node, {QStringView(KEHOU_SOURCE_DIR).toString() + u"/tests/bench/xlsx_bench.js"_s, path});
        REQUIRE(script.waitForFinished(120'000));
        return script.readAllStandardOutput().trimmed().toDouble();
    };
    CHECK(ratio("npm package xlsx", ours, package) >= 8);
}

TEST_CASE("a table of 100000 rows goes through within 40 MB", "[bench]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster100000.xlsx"_s);
    REQUIRE(peakOf([&] { (void)roster(folder, 100'000); }) > 0); // in a child of its own: the writer is not small
    const auto through = [&] {
        const TakeRow drop = [](qsizetype, CellRow &) {};
        readRows(path, {}, drop);
    };
    const double time = median(3, through);
    const double memory = peakOf([&] {
        const QByteArray program = (QStringView(KEHOU_PROGRAM_DIR).toString() + u"/kehou-cli"_s).toLocal8Bit();
        const QByteArray file = path.toLocal8Bit();
        (void)std::freopen("/dev/null", "w", stdout);
        execl(program.constData(), program.constData(), "sheet", file.constData(), static_cast<char *>(nullptr));
        _exit(1);
    });
    std::printf("xlsx: 100000 x 30 row by row %.0f ms; kehou-cli sheet %.1f MB at most\n", time, memory);
    CHECK(memory < 40);
}
