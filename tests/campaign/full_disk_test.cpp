// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The disk fills up at each write in turn.
#include "core/exchange/xlsx_writer.h"
#include "core/file/examination.h"
#include "tests/campaign/broken_disk.h"
#include "tests/campaign/school_at_risk.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/report_school.h"
#include "ui/print/pdf_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace risk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr long enough = 5000; ///< writes no work here needs

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What the work said about a disk that is full from its n-th write on; nothing when it did not need that many.
std::optional<FailureCode> said(long n, const std::function<void()> &work)
{
    std::optional<FailureCode> code;
    disk::plan(disk::Accident::Full, n);
    try {
        work();
    } catch (const Failure &failure) {
        code = failure.code();
    }
    const bool met = disk::happened();
    disk::plan(disk::Accident::None, 0); // somebody made room
    REQUIRE((code || !met || n > 0));
    return code;
}

report::Document formForTest() { return report::approvalList(report_school::approval(12)); }

} // namespace

TEST_CASE("a disk that fills up at any write of an import, edit, copy or restore leaves the file as before",
          "[campaign][full]")
{
    const QTemporaryDir folder;
    const Site site(folder.path());
    for (const Work work : everyWork) {
        INFO(name(work).toStdString());
        long refused = 0;
        long n = 1;
        for (; n < enough; ++n) {
            site.reset();
            QStringList saved;
            const auto code = said(n, [&] { doWork(work, site.place(), [&](const QString &what) { saved << what; }); });
            CHECK(complaint(work, site.place(), saved).toStdString() == std::string());
            if (!code)
                break;
            ++refused;
            INFO("at write " << n);
            CHECK(*code == FailureCode::DiskFull);
            if (saved.isEmpty() && work != Work::Restore && work != Work::Draw)
                CHECK(bytesOf(site.place().file()) == site.file());
        }
        CHECK(refused > 3);
        CHECK(n < enough);
        WARN(name(work).toStdString() << ": refused at each of " << refused << " writes, file whole every time");
    }
}

TEST_CASE("a disk that fills up while a form or a table is written leaves the older file or none", "[campaign][full]")
{
    const QTemporaryDir folder;
    const report::Document form = formForTest();
    for (const QString &name : {u"form.pdf"_s, u"form.xlsx"_s}) {
        INFO(name.toStdString());
        const QString path = folder.filePath(name);
        const auto write = [&] {
            if (name.endsWith(u"pdf"_s))
                ui::print::writePdf(form, path);
            else
                exchange::writeXlsx(form, path);
        };
        long refused = 0;
        // A spreadsheet is written in hundreds of small pieces: all of them in turn only in the long run.
        const long step = qEnvironmentVariableIsSet("KEHOU_CAMPAIGN") ? 1 : 13;
        for (long n = 1; n < enough; n += step) {
            QFile older(path);
            REQUIRE(older.open(QIODevice::WriteOnly));
            older.write("the one of yesterday");
            older.close();
            const auto code = said(n, write);
            if (!code)
                break;
            ++refused;
            CHECK(*code == FailureCode::DiskFull);
            CHECK(bytesOf(path) == "the one of yesterday");
            CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{name});
            QFile::remove(path);
        }
        CHECK(refused >= 1);
        WARN(name.toStdString() << ": refused at each of " << refused << " writes tried");
        CHECK(bytesOf(path).size() > 1000);
        QFile::remove(path);
    }
}
