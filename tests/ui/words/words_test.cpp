// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/clauses.h"
#include "core/policy/identity_number.h"
#include "core/policy/rulebook.h"
#include "ui/words/clauses.h"
#include "ui/words/finding_sentences.h"
#include "ui/words/findings.h"
#include "ui/words/journal.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>

using namespace core;
using namespace ui::words;
using namespace Qt::Literals::StringLiterals;

namespace {

template<class Enum>
void checkLabels(int count)
{
    QSet<QString> seen;
    for (int i = 0; i < count; ++i) {
        const QString text = label(static_cast<Enum>(i));
        CHECK_FALSE(text.isEmpty());
        CHECK_FALSE(seen.contains(text));
        seen.insert(text);
    }
    CHECK(label(static_cast<Enum>(count)).isEmpty());
}

} // namespace

TEST_CASE("every value has a label of its own", "[words]")
{
    checkLabels<Sex>(3);
    checkLabels<Residence>(2);
    checkLabels<Standing>(2);
    checkLabels<StudentEventKind>(7);
    checkLabels<PriorityGroup>(5);
    checkLabels<ClaimSource>(3);
    checkLabels<ProgramMode>(2);
    checkLabels<ContentCategory>(8);
    checkLabels<Step>(7);
    checkLabels<ConsentForm>(3);
    checkLabels<WayHome>(3);
    checkLabels<ApplyReason>(4);
    checkLabels<Season>(2);
    checkLabels<PolicyVersion>(2);
    checkLabels<TermState>(5);
    checkLabels<SchoolStage>(3);
    checkLabels<Stage>(2);
    checkLabels<DrawState>(4);
    checkLabels<OfferState>(5);
    checkLabels<SeatEnd>(5);
    checkLabels<Severity>(3);
    checkLabels<Subject>(15);
    checkLabels<DayKind>(5);
    checkLabels<CalendarLayer>(4);
    checkLabels<Festival>(2);
    checkLabels<GuideStep>(guideSteps);
    checkLabels<GuideState>(4);
}

TEST_CASE("every rule of the book has a sentence that says what to do", "[words][policy]")
{
    for (const policy::Rule &rule : policy::rules()) {
        INFO(rule.id.toStdString());
        REQUIRE(sentenceFor(rule.id) != nullptr);
        const QString text = words(Finding{.rule = rule.id});
        CHECK(text.endsWith(u'.'));
        CHECK(text.count(u". "_s) + text.count(u"; "_s) + text.count(u": "_s) >= 1);
        CHECK_FALSE(text.contains(QRegularExpression(u"%[0-9]"_s)));
    }
    CHECK(words(Finding{.rule = u"no.such-rule"_s}) == u"no.such-rule"_s);
}

TEST_CASE("a sentence names each of its facts and no other", "[words][policy]")
{
    for (const policy::Rule &rule : policy::rules()) {
        INFO(rule.id.toStdString());
        const FindingSentence *sentence = sentenceFor(rule.id);
        REQUIRE(sentence);
        const QString text = QString::fromUtf8(sentence->text);
        int facts = 0;
        for (const char *key : sentence->facts)
            if (key)
                ++facts;
        for (int place = 1; place <= 4; ++place)
            CHECK(text.contains(u'%' + QString::number(place)) == (place <= facts));
    }
}

TEST_CASE("the facts of a sentence are facts that the rules give", "[words][policy]")
{
    QString code;
    for (const QString &room : {u"/core/policy"_s, u"/core/office"_s}) {
        QDirIterator files(QString::fromUtf16(KEHOU_SOURCE_DIR) + room, {u"*.cpp"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile source(files.next());
            REQUIRE(source.open(QIODevice::ReadOnly));
            code += QString::fromUtf8(source.readAll());
        }
    }
    for (const policy::Rule &rule : policy::rules()) {
        const FindingSentence *sentence = sentenceFor(rule.id);
        REQUIRE(sentence);
        for (const char *key : sentence->facts) {
            INFO(rule.id.toStdString() << " " << (key ? key : ""));
            CHECK((!key || code.contains(u"u\"%1\"_s"_s.arg(QString::fromLatin1(key)))));
        }
    }
}

TEST_CASE("a finding is told with names, days and times", "[words]")
{
    CHECK(words({.rule = u"schedule.two-hours"_s,
                 .facts = {{u"day"_s, 3}, {u"grades"_s, QStringList{u"1"_s, u"2"_s}}, {u"minutes"_s, 90}}}) ==
          u"On Wednesday the sessions for Grades 1–2 last 90 minutes; 120 is the least. Lengthen them, or give the "
          "reason."_s);
    CHECK(words({.rule = u"schedule.ends-late-enough"_s, .facts = {{u"day"_s, 5}, {u"until"_s, 1080}}})
              .contains(u"ends at 18:00"_s));
    CHECK(words({.rule = u"term.apart"_s, .facts = {{u"starts"_s, QDate(2026, 9, 1)}, {u"ends"_s, QDate(2027, 1, 8)}}})
              .contains(u"from 2026-09-01 to 2027-01-08"_s));
    CHECK(words({.rule = u"enrolment.one-application"_s,
                 .facts = {{u"name"_s, u"%2扎西"_s}, {u"step"_s, static_cast<int>(Step::ClassReviewed)}}})
              .startsWith(u"%2扎西 has an application in this term already (class reviewed)."_s));
    CHECK(words({.rule = u"content.fits-grade"_s,
                 .facts = {{u"category"_s, static_cast<int>(ContentCategory::HomeworkCompletion)},
                           {u"grades"_s, QStringList{u"1"_s, u"2"_s}}}})
              .startsWith(u"The plan does not name “homework help” for Grades 1–2."_s));
}

TEST_CASE("every fault of a number has words", "[words]")
{
    using policy::PupilNumberFault;
    QSet<QString> seen;
    for (int i = 1; i <= static_cast<int>(PupilNumberFault::AreaNotInForce); ++i) {
        const QString name = policy::name(static_cast<PupilNumberFault>(i));
        const QString text = words({.rule = u"student.number-shape"_s, .facts = {{u"fault"_s, name}}});
        CHECK_FALSE(text.contains(u": %1."_s.arg(name)));
        seen.insert(text);
    }
    CHECK(seen.size() == 7);
}

TEST_CASE("clauses speak the language of the window", "[words][policy]")
{
    for (const policy::Clause &clause : policy::clauses()) {
        CHECK_FALSE(clauseTitle(clause.number).isEmpty());
        CHECK_FALSE(clauseSummary(clause.number).isEmpty());
    }
    CHECK(clauseTitle(u"3.3"_s) == u"Five days a week, two hours a day"_s);
    CHECK(clauseLine(u"3.3"_s) == u"Clause 3.3: Five days a week, two hours a day"_s);
    CHECK(clauseLine(u"9.9"_s).isEmpty());
}

TEST_CASE("journal actions have words of their own", "[words]")
{
    QSet<QString> seen;
    for (const QString &action : knownActions()) {
        INFO(action.toStdString());
        CHECK(actionWords(action) != action);
        CHECK_FALSE(seen.contains(actionWords(action)));
        seen.insert(actionWords(action));
    }
    for (const QString &action : {u"student.entered"_s, u"students.imported"_s, u"application.moved"_s,
                                  u"draw.published"_s, u"draw.attempted"_s, u"pin.entered"_s})
        CHECK(knownActions().contains(action));
    CHECK(actionWords(u"moon.landed"_s) == u"moon.landed"_s);
}

TEST_CASE("classes, terms and grades are told in words", "[words]")
{
    CHECK(classLabel(Stage::Primary, 3, 2) == u"Grade 3, class 2"_s);
    CHECK(classLabel(Stage::Junior, 7, 1) == u"Grade 7, class 1"_s);
    CHECK(classLabel(Stage::Primary, 7, 2) == u"class 2, has left school"_s);
    CHECK(classLabel(Stage::Primary, 0, 2) == u"class 2, not entered yet"_s);
    CHECK(termLabel({.schoolYear = 2026, .season = Season::Spring}) == u"2026–2027, spring term"_s);
    GradeSet grades = GradeSet::range(1, 3);
    grades.bits |= GradeSet::range(5, 5).bits;
    CHECK(gradesText(grades) == u"Grades 1–3, Grade 5"_s);
    CHECK(gradesText({}).isEmpty());
}

TEST_CASE("days, times and amounts are told in words", "[words]")
{
    CHECK(weekday(1, Length::Short) == u"Mon"_s);
    CHECK(weekday(7) == u"Sunday"_s);
    CHECK(weekday(8).isEmpty());
    CHECK(weekdaysText(WeekdaySet::allWeek()) == u"Monday to Friday"_s);
    CHECK(weekdaysText(WeekdaySet::of({2, 4})) == u"Tue, Thu"_s);
    CHECK(timeText(545) == u"09:05"_s);
    CHECK(slotText({1, 1020, 1110}) == u"Mon 17:00–18:30"_s);
    CHECK(slotsText({{1, 1020, 1110}, {3, 1020, 1110}}) == u"Mon, Wed 17:00–18:30"_s);
    CHECK(slotsText({{1, 990, 1110}, {2, 990, 1110}, {3, 990, 1110}, {4, 990, 1110}, {5, 990, 1080}}) ==
          u"Mon to Thu 16:30–18:30, Fri 16:30–18:00"_s);
    CHECK(dateText(QDate(2026, 9, 1)) == u"2026-09-01"_s);
    CHECK(dateText({}).isEmpty());
    CHECK(moneyText({123456789}) == u"¥1,234,567.89"_s);
    CHECK(moneyText({-50}) == u"−¥0.50"_s);
    CHECK(moneyText({100000}) == u"¥1,000.00"_s);
}

TEST_CASE("counties of Lhasa have names and others keep their code", "[words]")
{
    CHECK(countyCodes().size() == 8);
    for (const QString &code : countyCodes())
        CHECK(countyName(code) != code);
    CHECK(countyName(u"510104"_s) == u"510104"_s);
}

TEST_CASE("with the Chinese wordbook the window speaks Chinese", "[words]")
{
    QTranslator chinese;
    REQUIRE(chinese.load(u":/i18n/kehou_zh_CN.qm"_s));
    QCoreApplication::installTranslator(&chinese);
    CHECK(clauseTitle(u"3.3"_s) == u"每周五天，每天两小时"_s);
    CHECK(classLabel(Stage::Primary, 3, 2) == u"三年级2班"_s);
    CHECK(termLabel({.schoolYear = 2026, .season = Season::Autumn}) == u"2026–2027学年第一学期"_s);
    CHECK(dateText(QDate(2026, 9, 1)) == u"2026-09-01"_s);
    CHECK(countyName(u"540102"_s) == u"城关区"_s);
    CHECK(actionWords(u"students.imported"_s) == u"导入名册"_s);
    const QRegularExpression latinWord(u"[a-z]{3}"_s);
    for (const policy::Rule &rule : policy::rules()) {
        const QString text = words(Finding{.rule = rule.id});
        INFO(text.toStdString());
        CHECK_FALSE(text.contains(latinWord));
        CHECK(text.endsWith(u'。'));
    }
    QCoreApplication::removeTranslator(&chinese);
}
