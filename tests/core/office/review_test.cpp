// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/review_sheet.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;
using Code = ReviewProblemCode;

namespace {

/// A term with three applications in grade 3, a folder, and the workbook of the class written into it.
struct TeacherDesk {
    SmallSchool small{};
    QTemporaryDir folder{};
    ApplicationId tashi = small.apply(small.child(u"扎西"_s, 3, u"G540102201505011234"_s));
    ApplicationId droma = small.apply(small.child(u"卓玛"_s, 3));
    ApplicationId sonam = small.apply(small.child(u"=索朗"_s, 3));
    QString path = done(small.book->review.write(small.term, {small.classOf(3)}, folder.path())).files.first();

    /// The workbook as plain rows, to be changed as a teacher would and put back.
    [[nodiscard]] exchange::Sheet rows() const { return exchange::readTable(path); }
    [[nodiscard]] QString put(const exchange::Sheet &sheet, const QString &name = u"back.xlsx"_s) const
    {
        const QString target = folder.filePath(name);
        if (name.endsWith(u".csv"_s))
            exchange::writeCsvFile(sheet, target);
        else
            exchange::writeXlsx(sheet, target);
        return target;
    }
    [[nodiscard]] ReviewPlan read(const QStringList &paths) const { return small.book->review.read(small.term, paths); }
    [[nodiscard]] Step stepOf(ApplicationId id) const { return small.book->enrolment.find(id)->step; }
};

qsizetype headOf(const exchange::Sheet &sheet)
{
    for (qsizetype row = 0; row < sheet.rows.size(); ++row)
        if (sheet.text(row, 2) == u"姓名"_s)
            return row;
    return -1;
}

void set(exchange::Sheet &sheet, const QString &child, int column, const QString &text)
{
    for (exchange::CellRow &row : sheet.rows)
        if (row.value(2).text == child) {
            row.resize(std::max<qsizetype>(row.size(), column + 1));
            row[column] = {.text = text, .kind = exchange::CellKind::Text};
        }
}

constexpr int signature = 9;
constexpr int opinion = 10;
constexpr int reason = 11;

const ReviewLine &lineOf(const ReviewPlan &plan, const QString &child)
{
    for (const ReviewLine &line : plan.lines)
        if (line.child == child)
            return line;
    throw std::runtime_error(child.toStdString());
}

bool has(const ReviewProblems &problems, Code code)
{
    return std::ranges::any_of(problems, [code](const ReviewProblem &problem) { return problem.code == code; });
}

} // namespace

TEST_CASE("a class workbook has the columns of F03 and its keys, and nothing that a spreadsheet would compute",
          "[office][review][3.4]")
{
    const TeacherDesk desk;
    CHECK(QFileInfo(desk.path).fileName() == u"三年级(1)班 初审表.xlsx"_s);
    const exchange::Sheet sheet = desk.rows();
    const qsizetype head = headOf(sheet);
    REQUIRE(head > 0);
    QStringList heads;
    for (int column = 0; column < 13; ++column)
        heads << sheet.text(head, column);
    CHECK(heads == QStringList{u"序号"_s, u"学籍号末四位"_s, u"姓名"_s, u"性别"_s, u"就读方式"_s, u"申请时段"_s,
                               u"申请项目"_s, u"优先类别"_s, u"佐证材料(有/无)"_s, u"监护人签字(有/无)"_s,
                               u"初审意见(同意/退回/不同意)"_s, u"原因"_s, u"备注"_s});
    QString text;
    for (const exchange::CellRow &row : sheet.rows)
        for (const exchange::Cell &cell : row)
            text += cell.text + u'\n';
    CHECK(text.contains(u"=索朗"_s));
    CHECK(text.contains(u"1234"_s));
    CHECK_FALSE(text.contains(u"G540102201505011234"_s));
    for (qsizetype row = head + 1; row < head + 4; ++row)
        CHECK(exchange::looksLikeReviewKey(sheet.text(row, 13)));
}

TEST_CASE("a workbook that came back with answers moves its applications, signed by the teacher, in one step to undo",
          "[office][review][3.4]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u" 同 意 "_s);
    set(sheet, u"卓玛"_s, opinion, u"退回"_s);
    set(sheet, u"卓玛"_s, reason, u"监护人未签字"_s);
    sheet.rows[4].resize(3);
    sheet.rows[4][0].text = u"审核人"_s;
    sheet.rows[4][2] = {.text = u"德吉"_s, .kind = exchange::CellKind::Text};
    const ReviewPlan plan = desk.read({desk.put(sheet)});
    CHECK(plan.count(ReviewState::Fresh) == 2);
    CHECK(plan.count(ReviewState::Blank) == 1);
    CHECK(desk.stepOf(desk.tashi) == Step::Applied);
    const ReviewCounts counts = done(desk.small.book->review.take(plan));
    CHECK(counts.agreed == 1);
    CHECK(counts.returned == 1);
    CHECK(desk.stepOf(desk.tashi) == Step::ClassReviewed);
    CHECK(desk.stepOf(desk.droma) == Step::Returned);
    const QList<ApplicationMove> moves = desk.small.book->enrolment.moves(desk.droma);
    REQUIRE(moves.size() == 1);
    CHECK(moves[0].reason == u"监护人未签字"_s);
    CHECK(moves[0].reviewer == u"德吉"_s);
    CHECK(moves[0].actor == u"央宗"_s);

    SECTION("read once more, it changes nothing")
    {
        const ReviewPlan again = desk.read({plan.files[0].path});
        CHECK(again.count(ReviewState::Unchanged) == 2);
        CHECK(again.taken() == 0);
    }
    SECTION("one undo takes all of it back")
    {
        CHECK(desk.small.book->undo.takeBack(desk.small.book->undo.latest()).isDone());
        CHECK(desk.stepOf(desk.tashi) == Step::Applied);
        CHECK(desk.stepOf(desk.droma) == Step::Applied);
        CHECK_FALSE(desk.small.book->review.progress(desk.small.term)[2].back);
    }
}

TEST_CASE("rows may be sorted, and come back as a text table", "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"√"_s);
    const qsizetype head = headOf(sheet);
    sheet.rows.swapItemsAt(head + 1, head + 3);
    const QString name = GENERATE(u"back.xlsx"_s, u"back.csv"_s);
    const ReviewPlan plan = desk.read({desk.put(sheet, name)});
    CHECK_FALSE(plan.files[0].isRefused);
    CHECK(plan.files[0].problems.isEmpty());
    CHECK(lineOf(plan, u"扎西"_s).state == ReviewState::Fresh);
    CHECK(lineOf(plan, u"扎西"_s).problems.isEmpty());
}

TEST_CASE("a row that is gone, one that was added and one misspelt are told, and nothing is guessed",
          "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    const qsizetype head = headOf(sheet);
    set(sheet, u"卓玛"_s, opinion, u"行吧"_s);
    exchange::CellRow added = sheet.rows[head + 1];
    for (qsizetype gone = head + 3; gone > head; --gone)
        if (sheet.text(gone, 2) == u"扎西"_s)
            sheet.rows.removeAt(gone);
    added.resize(12);
    added[2].text = u"没有申请的孩子"_s;
    sheet.rows.insert(head + 2, added);
    const ReviewPlan plan = desk.read({desk.put(sheet)});
    REQUIRE(plan.files[0].problems.size() == 1);
    CHECK(plan.files[0].problems[0].code == Code::RowsDeleted);
    CHECK(plan.files[0].problems[0].facts.value(u"children"_s).toStringList() == QStringList{u"扎西"_s});
    CHECK(has(lineOf(plan, u"没有申请的孩子"_s).problems, Code::RowAdded));
    CHECK(has(lineOf(plan, u"卓玛"_s).problems, Code::OpinionUnknown));
    CHECK(plan.taken() == 0);
}

TEST_CASE("a row of another class is no answer of this class's teacher, and makes up for no row that is gone",
          "[office][review][3.4]")
{
    TeacherDesk desk;
    (void)desk.small.apply(desk.small.child(u"达瓦"_s, 1));
    const QString first =
        done(desk.small.book->review.write(desk.small.term, {desk.small.classOf(1)}, desk.folder.path())).files.first();
    exchange::Sheet other = exchange::readTable(first);
    set(other, u"达瓦"_s, opinion, u"同意"_s);
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    const qsizetype head = headOf(sheet);
    for (qsizetype gone = head + 3; gone > head; --gone)
        if (sheet.text(gone, 2) == u"卓玛"_s)
            sheet.rows.removeAt(gone);
    sheet.rows << other.rows[headOf(other) + 1];

    const ReviewPlan plan = desk.read({desk.put(sheet)});
    CHECK(lineOf(plan, u"达瓦"_s).state == ReviewState::Conflict);
    CHECK(has(lineOf(plan, u"达瓦"_s).problems, Code::OtherClass));
    CHECK_FALSE(lineOf(plan, u"达瓦"_s).take);
    CHECK(lineOf(plan, u"扎西"_s).take);
    REQUIRE(has(plan.files[0].problems, Code::RowsDeleted));
    CHECK(plan.files[0].problems[0].facts.value(u"children"_s).toStringList() == QStringList{u"卓玛"_s});

    SECTION("without the key of the head the class is that of most rows, and who waits without a row is named")
    {
        sheet.rows.swapItemsAt(head + 1, sheet.rows.size() - 1);
        for (exchange::Cell &cell : sheet.rows[0])
            cell.text.clear();
        const ReviewPlan headless = desk.read({desk.put(sheet, u"headless.xlsx"_s)});
        CHECK(headless.files[0].schoolClass == desk.small.classOf(3));
        CHECK(has(lineOf(headless, u"达瓦"_s).problems, Code::OtherClass));
        REQUIRE(has(headless.files[0].problems, Code::RowsUncounted));
        CHECK(headless.files[0].problems[0].facts.value(u"children"_s).toStringList() == QStringList{u"卓玛"_s});
    }
}

TEST_CASE("a fixed cell that was changed is told with the row, the column and what stands in the file",
          "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    set(sheet, u"扎西"_s, 4, u"住校"_s);
    const ReviewPlan plan = desk.read({desk.put(sheet)});
    const ReviewLine &line = lineOf(plan, u"扎西"_s);
    CHECK(line.state == ReviewState::Conflict);
    REQUIRE(line.problems.size() == 1);
    CHECK(line.problems[0].code == Code::CellChanged);
    CHECK(line.problems[0].column == u"就读方式"_s);
    CHECK(line.problems[0].facts.value(u"theirs"_s) == u"住校"_s);
    CHECK(line.problems[0].facts.value(u"ours"_s) == u"走读"_s);
    CHECK_FALSE(line.take);
}

TEST_CASE("an application changed after the writing is shown with both, and taken only when somebody decides",
          "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    const QString back = desk.put(sheet);
    Application changed = *desk.small.book->enrolment.find(desk.tashi);
    changed.care = WeekdaySet::of({1, 2});
    (void)done(desk.small.book->enrolment.change(changed));
    ReviewPlan plan = desk.read({back});
    REQUIRE(has(lineOf(plan, u"扎西"_s).problems, Code::ChangedMeanwhile));
    const QVariantList columns = lineOf(plan, u"扎西"_s).problems[0].facts.value(u"columns"_s).toList();
    REQUIRE(columns.size() == 1);
    CHECK(columns[0].toMap().value(u"theirs"_s) == u"周一至周五"_s);
    CHECK(columns[0].toMap().value(u"ours"_s) == u"周一、周二"_s);
    (void)done(desk.small.book->review.take(plan));
    CHECK(desk.stepOf(desk.tashi) == Step::Applied);
    plan = desk.read({back});
    for (qsizetype at = 0; at < plan.lines.size(); ++at)
        if (plan.lines[at].child == u"扎西"_s)
            plan.decide(at, true);
    (void)done(desk.small.book->review.take(plan));
    CHECK(desk.stepOf(desk.tashi) == Step::ClassReviewed);
}

TEST_CASE("the same class sent back twice with different answers is decided row by row", "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    set(sheet, u"卓玛"_s, opinion, u"同意"_s);
    const QString first = desk.put(sheet, u"first.xlsx"_s);
    set(sheet, u"扎西"_s, opinion, u"退回"_s);
    set(sheet, u"扎西"_s, reason, u"信息有误"_s);
    const QString second = desk.put(sheet, u"second.xlsx"_s);
    ReviewPlan plan = desk.read({first, second});
    CHECK(plan.undecided() == 2);
    CHECK(plan.count(ReviewState::Fresh) == 1); // alike in both: once is enough
    CHECK(has(lineOf(plan, u"扎西"_s).problems, Code::TwoAnswers));
    for (qsizetype at = 0; at < plan.lines.size(); ++at)
        if (plan.lines[at].state == ReviewState::Conflict)
            plan.decide(at, true); // the last choice holds
    CHECK(plan.undecided() == 0);
    const ReviewCounts counts = done(desk.small.book->review.take(plan));
    CHECK(counts.agreed == 1);
    CHECK(counts.returned == 1);
    CHECK(desk.stepOf(desk.tashi) == Step::Returned);

    SECTION("an answer other than the one taken before is a conflict too")
    {
        (void)done(desk.small.book->enrolment.move(desk.tashi, Step::Applied));
        (void)done(desk.small.book->enrolment.move(desk.tashi, Step::ClassReviewed));
        const ReviewPlan third = desk.read({second});
        CHECK(has(lineOf(third, u"扎西"_s).problems, Code::AnsweredOtherwise));
        CHECK(lineOf(third, u"扎西"_s).state == ReviewState::Conflict);
    }
}

TEST_CASE("a workbook of another school or another term is refused as a whole", "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    const QString back = desk.put(sheet);
    SECTION("another term")
    {
        const Term first = desk.small.book->terms.term(desk.small.term);
        Term spring = first;
        spring.season = Season::Spring;
        spring.starts = QDate(2027, 3, 1);
        spring.ends = QDate(2027, 7, 10);
        const TermId other = done(desk.small.book->terms.enter(spring));
        const ReviewPlan plan = desk.small.book->review.read(other, {back});
        CHECK(plan.files[0].isRefused);
        CHECK(has(plan.files[0].problems, Code::OtherTerm));
        CHECK(plan.lines.isEmpty());
    }
    SECTION("another school")
    {
        SmallSchool other;
        School school = other.book->school.school();
        school.name = u"另一所小学"_s;
        const auto book = SchoolBook::inMemory(school, other.clock, deskForTests());
        (void)done(book->terms.enter(other.book->terms.term(other.term)));
        const ReviewPlan plan = book->review.read(book->terms.terms().first().id, {back});
        CHECK(plan.files[0].isRefused);
        CHECK(has(plan.files[0].problems, Code::OtherSchool));
    }
}

TEST_CASE("what is no workbook of ours is told, and the others are read all the same", "[office][review]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    const QString good = desk.put(sheet);
    const QString bare = desk.put({.rows = {{{.text = u"姓名"_s, .kind = exchange::CellKind::Text}}}}, u"bare.xlsx"_s);
    QFile whole(desk.path);
    REQUIRE(whole.open(QIODevice::ReadOnly));
    QFile half(desk.folder.filePath(u"half.xlsx"_s));
    REQUIRE(half.open(QIODevice::WriteOnly));
    half.write(whole.readAll().left(2000));
    half.close();
    const ReviewPlan plan = desk.read({bare, half.fileName(), desk.folder.filePath(u"none.xlsx"_s), good});
    CHECK(has(plan.files[0].problems, Code::NoKeys));
    CHECK(has(plan.files[1].problems, Code::Unreadable));
    CHECK(has(plan.files[2].problems, Code::Unreadable));
    CHECK_FALSE(plan.files[3].isRefused);
    CHECK(plan.taken() == 1);
}

TEST_CASE("a class may not turn away need, and no answer is taken without its reason or the guardian's signature",
          "[office][review][2.2]")
{
    const TeacherDesk desk;
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"退回"_s);
    set(sheet, u"卓玛"_s, opinion, u"同意"_s);
    set(sheet, u"卓玛"_s, signature, u"无"_s);
    const ReviewPlan plan = desk.read({desk.put(sheet)});
    CHECK(has(lineOf(plan, u"扎西"_s).problems, Code::ReasonMissing));
    CHECK(lineOf(plan, u"扎西"_s).state == ReviewState::Refused);
    CHECK(has(lineOf(plan, u"卓玛"_s).problems, Code::SignatureMissing));
    CHECK(lineOf(plan, u"卓玛"_s).state == ReviewState::Conflict);
}

TEST_CASE("the answers that are understood are a short list", "[office][review]")
{
    for (const QString &word : {u"同意"_s, u" 同 意 "_s, u"通过"_s, u"√"_s, u"同意。"_s, u"\u200b同意"_s})
        CHECK(report::opinionOf(word) == ReviewOpinion::Agreed);
    CHECK(report::opinionOf(u"不同意"_s) == ReviewOpinion::Refused);
    CHECK(report::opinionOf(u"退回"_s) == ReviewOpinion::Returned);
    for (const QString &word : {u"好"_s, u"同意吗"_s, u"ok"_s, u"1"_s})
        CHECK_FALSE(report::opinionOf(word));
}

TEST_CASE("the register says which class got its workbook, which came back, and who is late", "[office][review]")
{
    TeacherDesk desk;
    using State = ReviewProgress::State;
    CHECK(desk.small.book->review.progress(desk.small.term)[2].state() == State::Out);
    CHECK(desk.small.book->review.progress(desk.small.term)[0].state() == State::NothingToReview);
    (void)desk.small.apply(desk.small.child(u"达瓦"_s, 1));
    CHECK(desk.small.book->review.progress(desk.small.term)[0].state() == State::NotWritten);
    exchange::Sheet sheet = desk.rows();
    set(sheet, u"扎西"_s, opinion, u"同意"_s);
    (void)done(desk.small.book->review.take(desk.read({desk.put(sheet)})));
    CHECK(desk.small.book->review.progress(desk.small.term)[2].state() == State::PartlyBack);
    CHECK(desk.small.book->review.progress(desk.small.term)[2].back->file == u"back.xlsx"_s);
}

TEST_CASE("workbooks are written beside older ones, which may hold a teacher's answers", "[office][review]")
{
    const TeacherDesk desk;
    const ReviewWritten second = done(desk.small.book->review.write(desk.small.term, {}, desk.folder.path()));
    CHECK(QFileInfo(second.files[0]).fileName() == u"三年级(1)班 初审表 (2).xlsx"_s);
    CHECK(second.classesWithout == 5);
    CHECK(QFileInfo::exists(desk.path));
    CHECK(QDir(desk.folder.path()).entryList(QDir::Hidden | QDir::Dirs | QDir::NoDotAndDotDot).isEmpty());
}

TEST_CASE("writing that is stopped leaves neither files nor a line in the register", "[office][review]")
{
    SmallSchool small;
    (void)small.apply(small.child(u"达瓦"_s, 1));
    (void)small.apply(small.child(u"边巴"_s, 2));
    const QTemporaryDir folder;
    std::stop_source stop;
    const Progress progress(
        [&](qint64 at, qint64) {
            if (at == 1)
                stop.request_stop();
        },
        stop.get_token());
    CHECK_THROWS_AS(small.book->review.write(small.term, {}, folder.path(), progress).isDone(), Cancelled);
    CHECK(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
    CHECK_FALSE(small.book->review.progress(small.term)[0].written);
}
