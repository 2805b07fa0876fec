// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int classes = 60;
constexpr int perClass = 40;
constexpr qint64 mostToWrite = 5000; // milliseconds: sixty workbooks while a person waits

/// A school of sixty classes in which every child applies.
std::unique_ptr<SmallSchool> largeSchool()
{
    auto small = std::make_unique<SmallSchool>();
    const Term term = small->book->terms.term(small->term);
    QList<ClassId> all;
    for (int at = 0; at < classes; ++at) {
        const int grade = at % 6 + 1;
        all << done(small->book->school.enter(SchoolClass{
            .stage = Stage::Primary, .entryYear = entryYearOf(grade, term.schoolYear), .number = at / 6 + 2}));
    }
    const ProgramId chess = small->course(u"国际象棋"_s, 1, 40);
    for (int at = 0; at < classes * perClass; ++at) {
        StudentRecord record;
        record.student.name = u"学生%1"_s.arg(at);
        record.student.born = QDate(2016, 9, 1).addDays(at % 300);
        record.student.schoolClass = all[at % classes];
        (void)small->apply(done(small->book->students.enter(record)), {chess});
    }
    return small;
}

} // namespace

TEST_CASE("sixty class workbooks are written within five seconds, and read back as fast", "[bench][review]")
{
    const auto small = largeSchool();
    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    const ReviewWritten written = done(small->book->review.write(small->term, {}, folder.path()));
    const qint64 toWrite = timer.elapsed();
    REQUIRE(written.files.size() == classes);
    REQUIRE(written.children == classes * perClass);
    timer.restart();
    const ReviewPlan plan = small->book->review.read(small->term, written.files);
    const qint64 toRead = timer.elapsed();
    CHECK(plan.count(ReviewState::Blank) == classes * perClass);
    WARN("60 workbooks of 40 rows: written in " << toWrite << " ms, read in " << toRead << " ms");
    CHECK(toWrite < mostToWrite);
    CHECK(toRead < mostToWrite);
}
