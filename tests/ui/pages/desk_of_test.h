// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"
#include "ui/pages/page_desk.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QStringList>
#include <QTest>

#include <algorithm>
#include <stdexcept>

/// A school with two classes and a few children, in memory, on a day that stands still; and the answers of the person.
struct DeskOfTest : ui::Question, ui::FileChooser {
    core::FixedClock clock{QDate(2026, 9, 10)};
    std::unique_ptr<core::SchoolBook> book =
        core::SchoolBook::inMemory({.name = QStringLiteral("试点小学"), .yearTurns = QDate(2000, 8, 1)}, clock,
                                   {.name = QStringLiteral("格桑"), .workstation = QStringLiteral("desk")});
    ui::PageDesk desk{*book, *this, *this};
    bool answer = true;
    QStringList asked{};
    QString file{};

    bool confirmed(const QString &what, const QString &, const QString &) override
    {
        asked << what;
        return answer;
    }
    QString fileToOpen(const QString &, const QString &) override { return file; }
    QString fileToSave(const QString &, const QString &, const QString &) override { return file; }
    QString folder(const QString &) override { return file; }

    core::ClassId enterClass(int grade, int number)
    {
        const auto entered = book->school.enter(core::SchoolClass{
            .stage = core::stageOfGrade(grade), .entryYear = core::entryYearOf(grade, 2026), .number = number});
        return entered.value();
    }
    core::StudentId enterStudent(core::StudentRecord record)
    {
        if (record.guardians.isEmpty())
            record.guardians << core::Guardian{.name = QStringLiteral("央金"),
                                               .relation = QStringLiteral("母亲"),
                                               .phone = QStringLiteral("13900001234")};
        return book->students.enter(record).value();
    }
};

/// The widget of this name below `root`, without a name the first of its kind.
template<class W>
W &find(QWidget &root, const char *name)
{
    auto *widget = root.findChild<W *>(*name ? QString::fromLatin1(name) : QString());
    if (!widget)
        throw std::runtime_error(std::string("no widget ") + name);
    return *widget;
}

/// Shows a window and waits until keys go to it, as they would on a desk.
inline void showActive(QWidget &window)
{
    window.show();
    window.activateWindow();
    (void)QTest::qWaitForWindowActive(&window);
}

/// Replaces what stands in a field: ASCII by keys, everything else as an input method hands it over.
inline void type(QWidget &widget, const QString &text)
{
    widget.setFocus();
    QTest::keyClick(&widget, Qt::Key_A, Qt::ControlModifier);
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 128; })) {
        QTest::keyClicks(&widget, text);
        return;
    }
    QInputMethodEvent written;
    written.setCommitString(text);
    QCoreApplication::sendEvent(&widget, &written);
}

/// Chooses from a list by typing, as Tab or Enter would take it.
inline void choose(QWidget &root, const char *name, const QString &text)
{
    auto *line = find<QWidget>(root, name).findChild<QLineEdit *>();
    type(*line, text);
    Q_EMIT line->editingFinished();
    if (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}
