// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/kit/theme.h"
#include "ui/pages/page_desk.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QTest>
#include <QTranslator>

#include <catch2/catch.hpp>

#include <memory>

/// A small invented school in memory, and the means to press its pages' keys.
namespace pages {

using namespace Qt::Literals::StringLiterals;

struct Answers final : ui::Question {
    bool yes = true;
    QStringList asked{};
    [[nodiscard]] bool confirmed(const QString &what, const QString &, const QString &) override
    {
        asked << what;
        return yes;
    }
};

struct NoFiles final : ui::FileChooser {
    [[nodiscard]] QString fileToOpen(const QString &, const QString &) override { return {}; }
    [[nodiscard]] QString fileToSave(const QString &, const QString &, const QString &) override { return {}; }
    [[nodiscard]] QString folder(const QString &) override { return {}; }
};

template<class T>
T done(const core::Outcome<T> &outcome)
{
    REQUIRE(outcome.isDone());
    return outcome.value();
}

struct School {
    core::FixedClock clock{QDate(2026, 9, 10)};
    std::unique_ptr<core::SchoolBook> book = core::SchoolBook::inMemory(
        {.name = u"拉萨市雪莲花小学"_s, .code = u"3654000001"_s, .county = u"540102"_s, .yearTurns = QDate(2000, 8, 1)},
        clock, {u"德吉"_s, u"desk"_s});
    Answers answers{};
    NoFiles files{};
    core::StaffId teacher{};
    core::ClassId third{};
    core::ClassId first{};
    ui::PageDesk desk{*book, answers, files};

    School()
    {
        QSettings().clear(); // no columns from another run
        teacher = done(book->school.enter(core::StaffMember{.name = u"次仁卓玛"_s}));
        third = done(book->school.enter(core::SchoolClass{.entryYear = 2024, .homeroomTeacher = teacher}));
        first = done(book->school.enter(core::SchoolClass{.entryYear = 2026}));
        desk.term =
            done(book->terms.enter({.schoolYear = 2026, .starts = QDate(2026, 9, 1), .ends = QDate(2027, 1, 8)}));
    }

    core::StudentId enterPupil(const QString &name, core::ClassId of, core::Residence residence = core::Residence::Day)
    {
        core::StudentRecord record{
            .student = {.name = name, .born = QDate(2017, 5, 4), .schoolClass = of, .residence = residence}};
        record.guardians << core::Guardian{.name = u"央金"_s, .relation = u"母亲"_s, .phone = u"18900001234"_s};
        return done(book->students.enter(record));
    }

    core::ProgramId enterCourse(const QString &title, int fromGrade, int toGrade, core::Weekday day)
    {
        return done(book->programs.enter({.term = desk.term,
                                          .title = title,
                                          .category = core::ContentCategory::SchoolSpeciality,
                                          .grades = core::GradeSet::range(fromGrade, toGrade),
                                          .times = {{day, 16 * 60 + 30, 18 * 60 + 30}},
                                          .place = u"舞蹈室"_s,
                                          .teacher = teacher}));
    }

    core::ApplicationId enterApplication(core::StudentId pupil, const QString &number, bool care = true)
    {
        core::Application application{.term = desk.term,
                                      .student = pupil,
                                      .formNumber = number,
                                      .appliedOn = QDate(2026, 9, 2),
                                      .consentBy = u"央金"_s,
                                      .consentOn = QDate(2026, 9, 2)};
        if (care)
            application.care = core::WeekdaySet::allWeek();
        else
            application.wishes = {book->programs.programs(desk.term).first().id};
        return done(book->enrolment.enter(application));
    }
};

inline void show(ui::Page &page, QSize size = {1134, 690})
{
    page.resize(size);
    page.load();
    page.show();
    QApplication::setActiveWindow(&page);
    REQUIRE(QTest::qWaitForWindowActive(&page));
}

template<class Widget>
Widget *find(QWidget &where, const QString &name)
{
    auto *found = where.findChild<Widget *>(name);
    INFO("no widget of the name " << name.toStdString());
    REQUIRE(found);
    return found;
}

/// A key where the person is: the widget with the focus.
inline void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    REQUIRE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

/// Typed where the person is; Chinese arrives from an input method, so it is set at once.
inline void type(const QString &text)
{
    QWidget *focused = QApplication::focusWidget();
    REQUIRE(focused);
    if (auto *line = qobject_cast<QLineEdit *>(focused); line && !QString::fromLatin1(text.toLatin1()).contains(u'?'))
        QTest::keyClicks(line, text);
    else if (line)
        line->insert(text);
    else
        QTest::keyClicks(focused, text);
}

[[nodiscard]] inline QString focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

/// The language of the pictures: KEHOU_SHOT_WORDS names a compiled wordbook.
inline void speakForPictures()
{
    static QTranslator words;
    if (words.isEmpty() && words.load(qEnvironmentVariable("KEHOU_SHOT_WORDS")))
        QApplication::installTranslator(&words);
}

/// Pictures for a person to look at, only when KEHOU_SHOTS names a folder.
inline void shoot(QWidget &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("KEHOU_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    QTest::qWait(300);
    page.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace pages
