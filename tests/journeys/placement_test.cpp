// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The draws of the invented school on the command line: every wish they refuse, with its reason, the second opinion and
// the slip for the family; and a draw that was interrupted.
#include "core/allocation/checker.h"
#include "core/allocation/record.h"
#include "core/office/school_book.h"
#include "tests/support/qstring_maker.h"
#include "ui/words/explanations.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTranslator>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace core;
using namespace Qt::Literals::StringLiterals;
using allocation::Reason;
using allocation::Refusal;

namespace {

QString printed(const QString &command, const QStringList &words)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.start(command, words);
    REQUIRE(program.waitForFinished(120'000));
    INFO(program.readAllStandardError().toStdString());
    REQUIRE(program.exitCode() <= 1); // a warning is said, and the work is done
    return QString::fromUtf8(program.readAllStandardOutput());
}

QString kehou(const QStringList &words)
{
    return printed(QString::fromUtf16(KEHOU_PROGRAM_DIR) + u"/kehou-cli"_s, words);
}

/// The largest course, which is not full, is not to open below its seats, and one child is to have no seat in
/// the course she wants most: with these the draw knows every reason there is.
void settle(SchoolBook &book, TermId term)
{
    Application unlucky;
    for (const Application &application : book.enrolment.applications(term)) {
        if (application.step == Step::SchoolApproved && application.wishes.size() > 1)
            unlucky = application;
    }
    QList<Program> courses = book.programs.programs(term);
    std::ranges::stable_sort(courses, std::ranges::greater(), &Program::seats);
    const bool isLifted = std::ranges::any_of(courses, [&book](Program course) {
        course.minimum = course.seats;
        return course.mode == ProgramMode::PersonalisedCourse && book.programs.change(course).isDone();
    });
    REQUIRE(isLifted);
    REQUIRE(book.seats
                .pin({.term = term,
                      .student = unlucky.student,
                      .program = unlucky.wishes.first(),
                      .excluded = true,
                      .reason = u"与校队训练冲突"_s})
                .isDone());
}

/// The invented school with more children than seats, its present term drawn as well. Made once: nobody changes it.
struct RivalledSchool {
    QTemporaryDir folder{};
    QString file = folder.filePath(u"school.kehou"_s);
    FixedClock clock{QDate(2026, 9, 10)};
    std::unique_ptr<SchoolBook> book{};

    RivalledSchool()
    {
        (void)kehou({u"demo"_s, file, u"--pupils"_s, u"300"_s, u"--terms"_s, u"2"_s});
        QString term;
        {
            const auto before = SchoolBook::open(file, clock, {.name = u"央宗"_s});
            term = before->terms.terms().first().id.text();
            settle(*before, before->terms.terms().first().id);
        }
        (void)kehou({u"place-term"_s, file, u"--term"_s, term, u"--seed"_s, u"174902"_s, u"--witnesses"_s, u"央宗"_s});
        book = open();
    }
    [[nodiscard]] std::unique_ptr<SchoolBook> open() const
    {
        return SchoolBook::open(file, clock, {.name = u"央宗"_s}, db::Access::ReadOnly);
    }
    /// One for each term.
    [[nodiscard]] QList<Draw> draws() const
    {
        QList<Draw> draws;
        for (const Term &term : book->terms.terms())
            draws << book->seats.draws(term.id).first();
        return draws;
    }
};

const RivalledSchool &school()
{
    static const RivalledSchool school;
    return school;
}

struct Chinese {
    QTranslator wordbook{};
    Chinese()
    {
        REQUIRE(wordbook.load(u":/i18n/kehou_zh_CN.qm"_s));
        QCoreApplication::installTranslator(&wordbook);
    }
};

bool isHan(QChar c) { return c.script() == QChar::Script_Han; }

/// The names that stand in the sentence; without Chinese characters, so that those found are the sentence's own.
ui::words::WishNames namesOf(const WishOutcome &wish)
{
    return {.program = u"<%1>"_s.arg(wish.program.text()),
            .clashing = wish.clashing.isSet() ? u"<%1>"_s.arg(wish.clashing.text()) : QString(),
            .grades = u"<grades>"_s,
            .decision = u"<decision>"_s};
}

/// The number or name without which the reason would say nothing.
QString tellingPart(const WishOutcome &wish)
{
    const allocation::Explanation &e = wish.explanation;
    switch (e.refusal.reason) {
    case Reason::NotEligible: return e.bar == allocation::Bar::Excluded ? u"<decision>"_s : u"<grades>"_s;
    case Reason::Cancelled: return QString::number(e.enrolled);
    case Reason::Outranked: return QString::number(e.open == 0 ? e.seats : e.place);
    case Reason::TimeClash: return namesOf(wish).clashing;
    case Reason::Limit: return QString::number(e.limit);
    }
    return {};
}

/// What the slip says of it, without white space.
QStringList onSlip(const WishOutcome &wish)
{
    const allocation::Explanation &e = wish.explanation;
    switch (e.refusal.reason) {
    case Reason::NotEligible: return {e.bar == allocation::Bar::Excluded ? u"学校在抽签前决定不安排"_s : u"只招"_s};
    case Reason::Cancelled:
        return {u"录取时只有%1人，未达到最低开班%2人"_s.arg(e.enrolled).arg(e.minimum), u"已停开"_s};
    case Reason::Outranked:
        if (e.open > 0)
            return {u"有%1名孩子竞争"_s.arg(e.competing),
                    u"录取到第%1位；您的孩子在这一轮排第%2位"_s.arg(e.admitted).arg(e.place)};
        return {u"共%1席"_s.arg(e.seats), e.refusal.round <= 1 ? u"抽签前已由学校"_s : u"已全部录满"_s};
    case Reason::TimeClash: return {e.clashGiven ? u"与学校安排的"_s : u"与已录取的"_s, u"时间冲突"_s};
    case Reason::Limit: return {u"已满%1门（上限）"_s.arg(e.limit)};
    }
    return {};
}

QString squeezed(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

TEST_CASE("each refused wish of the invented school has its reason in a Chinese sentence", "[cli][placement][refusals]")
{
    const Chinese chinese;
    QMap<Reason, int> met;
    for (const Draw &draw : school().draws()) {
        const auto [instance, result, same] = allocation::reopen(draw.input, draw.result);
        REQUIRE(same);
        qsizetype wishes = 0;
        qsizetype refused = 0;
        for (qsizetype child = 0; child < instance.children.size(); ++child) {
            wishes += instance.children.at(child).prefs.size();
            refused += result.refusals.at(child).size();
        }
        const DrawView view = school().book->seats.view(draw.id);
        CHECK(view.disputed.isEmpty());
        qsizetype seen = 0;
        qsizetype said = 0;
        for (const ChildOutcome &child : view.children)
            for (const WishOutcome &wish : child.wishes) {
                seen += wish.wish > 0 ? 1 : 0;
                if (wish.round >= 0)
                    continue;
                ++said;
                ++met[wish.explanation.refusal.reason];
                const QString sentence = ui::words::words(wish.explanation, namesOf(wish));
                INFO(sentence.toStdString());
                CHECK(std::ranges::count_if(sentence, isHan) > 5);
                CHECK(sentence.contains(namesOf(wish).program));
                CHECK(sentence.contains(tellingPart(wish)));
                CHECK_FALSE(sentence.contains(u'%'));
            }
        CHECK(seen == wishes); // none is passed over
        CHECK(said == refused);
        WARN("draw of term " << draw.term.text().toStdString() << ": " << instance.children.size() << " children, "
                             << wishes << " wishes, " << refused << " refused");
    }
    for (const Reason reason :
         {Reason::NotEligible, Reason::Cancelled, Reason::Outranked, Reason::TimeClash, Reason::Limit})
        CHECK(met.value(reason) > 0);
}

TEST_CASE("the checker agrees on every refused wish of the invented school and on none that was tampered with",
          "[cli][placement][refusals]")
{
    for (const Draw &draw : school().draws()) {
        auto [instance, result, same] = allocation::reopen(draw.input, draw.result);
        REQUIRE(same);
        const allocation::Checker checker(instance, result); // looks at the result as it is when asked
        int refused = 0;
        int found = 0;
        for (int child = 0; child < int(instance.children.size()); ++child) {
            CHECK(checker.confirms(child));
            const QList<Refusal> told = result.refusals.at(child);
            const QList<allocation::SeatWon> seats = result.seats.at(child);
            for (qsizetype i = 0; i < told.size(); ++i) {
                ++refused;
                bool noticed = true;
                for (const Reason other :
                     {Reason::NotEligible, Reason::Cancelled, Reason::Outranked, Reason::TimeClash, Reason::Limit}) {
                    if (other == told.at(i).reason)
                        continue;
                    result.refusals[child][i].reason = other;
                    noticed = noticed && !checker.confirms(child);
                }
                result.refusals[child].removeAt(i); // refused without a word
                noticed = noticed && !checker.confirms(child);
                result.seats[child].append({.offering = told.at(i).offering, .round = int(seats.size()) + 1});
                noticed = noticed && !checker.confirms(child); // given in place of refused
                result.refusals[child] = told;
                result.seats[child] = seats;
                found += noticed ? 1 : 0;
                CHECK(checker.confirms(child));
            }
        }
        CHECK(refused > 100);
        CHECK(found == refused);
    }
}

TEST_CASE("the slip of each refused child prints with her name and the reason of each refused wish",
          "[cli][placement][refusals]")
{
    int namesakes = 0;
    for (const Draw &draw : school().draws()) {
        const QString pdf = school().folder.filePath(u"slips-%1.pdf"_s.arg(draw.term.text()));
        (void)kehou({u"report"_s, school().file, u"slip"_s, u"--term"_s, draw.term.text(), u"-o"_s, pdf});
        // The last words of a slip are the same on every one.
        const QStringList slips =
            squeezed(printed(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s})).split(u"也可能因此失去更想要的。"_s);
        const DrawView view = school().book->seats.view(draw.id);
        REQUIRE(slips.size() == view.children.size() + 1);
        int refused = 0;
        for (qsizetype i = 0; i < view.children.size(); ++i) {
            const ChildOutcome &child = view.children.at(i);
            const QString &slip = slips.at(i);
            INFO(slip.toStdString());
            const QString name = squeezed(child.student.name);
            REQUIRE(slip.contains(name));
            CHECK(slip.contains(child.serial));
            CHECK_FALSE(slip.mid(slip.indexOf(name)).contains(u"制表人"_s)); // no end of a page goes through it
            const bool hasNamesake = std::ranges::any_of(view.children, [&](const ChildOutcome &other) {
                return other.student.id != child.student.id && other.student.name == child.student.name &&
                       other.student.schoolClass == child.student.schoolClass;
            });
            CHECK(slip.contains(name + u'（') == hasNamesake);
            namesakes += hasNamesake ? 1 : 0;
            for (const WishOutcome &wish : child.wishes) {
                if (wish.round >= 0)
                    continue;
                ++refused;
                CHECK(slip.contains(u"未录取"_s));
                CHECK(slip.contains(squeezed(school().book->programs.find(wish.program)->title)));
                for (const QString &part : onSlip(wish))
                    CHECK(slip.contains(part));
            }
        }
        CHECK(refused > 100);
    }
    CHECK(namesakes > 0);
}

TEST_CASE("place-term goes on where it was interrupted and comes to the same result", "[cli][placement]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"school.kehou"_s);
    (void)kehou({u"demo"_s, file, u"--pupils"_s, u"60"_s, u"--terms"_s, u"1"_s});
    const FixedClock clock(QDate(2026, 9, 10));
    const auto open = [&](const QString &path) { return SchoolBook::open(path, clock, {.name = u"央宗"_s}); };
    const TermId term = open(file)->terms.terms().first().id;
    const auto placed = [&](const QString &path) {
        const QString answer = kehou({u"place-term"_s, path, u"--term"_s, term.text(), u"--seed"_s, u"174902"_s,
                                      u"--witnesses"_s, u"央宗"_s, u"--json"_s});
        return QJsonDocument::fromJson(answer.toUtf8()).object();
    };
    for (const QString &step : {u"frozen"_s, u"drawn"_s}) {
        const QString half = folder.filePath(step + u".kehou"_s);
        REQUIRE(QFile::copy(file, half));
        const auto book = open(half);
        const DrawId id = book->seats.freeze(term).value();
        if (step == u"drawn"_s)
            REQUIRE(book->seats.draw(id, u"174902"_s, u"央宗"_s).isDone());
    }
    const QJsonObject whole = placed(file);
    CHECK(whole.value(u"placed"_s).toInt() > 10);
    for (const QString &step : {u"frozen"_s, u"drawn"_s}) {
        INFO(step.toStdString());
        const QString half = folder.filePath(step + u".kehou"_s);
        CHECK(placed(half).value(u"result_hash"_s) == whole.value(u"result_hash"_s));
        CHECK(open(half)->seats.draws(term).size() == 1);
    }
}
