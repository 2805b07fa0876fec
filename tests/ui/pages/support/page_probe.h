// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/pages/support/small_screen.h"
#include "ui/kit/page.h"
#include "ui/kit/question.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QDir>
#include <QStringList>
#include <QTest>

#include <catch2/catch.hpp>

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// Answers what a page asks, and keeps what was asked.
class Answers final : public ui::Question, public ui::FileChooser
{
public:
    bool yes = true;
    QString path{};
    QStringList asked{};
    QStringList suggested{};

    bool confirmed(const QString &what, const QString &consequence, const QString &) override
    {
        asked << what + u' ' + consequence;
        return yes;
    }
    QString fileToOpen(const QString &, const QString &) override { return path; }
    QString fileToSave(const QString &, const QString &name, const QString &) override
    {
        suggested << name;
        return path;
    }
    QString folder(const QString &) override { return path; }
};

/// A child of the page by its name, which must be there.
template<class T>
T &at(const QWidget &page, const QString &name)
{
    T *found = page.findChild<T *>(name);
    if (!found)
        FAIL("nothing named " << name.toStdString());
    return *found;
}

/// Space on the button, as the keyboard does it; the button must be to be seen and allowed.
inline void press(const QWidget &page, const QString &name)
{
    auto &button = at<QWidget>(page, name);
    INFO(name.toStdString());
    QApplication::processEvents(); // what was made a moment ago is shown by its layout
    REQUIRE(button.isVisibleTo(page.window()));
    REQUIRE(button.isEnabled());
    button.setFocus();
    QTest::keyClick(&button, Qt::Key_Space);
}

inline void type(const QWidget &page, const QString &name, const QString &text)
{
    auto &field = at<QWidget>(page, name);
    field.setFocus();
    QTest::keyClick(&field, Qt::Key_A, Qt::ControlModifier);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

/// Pictures for people to study, only when KEHOU_SHOTS names a folder: light and dark, on the smallest screen.
inline void shoot(ui::Page &page, const QString &name)
{
    const QString folder = qEnvironmentVariable("KEHOU_SHOTS");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    for (const auto scheme : {ui::theme::Scheme::Light, ui::theme::Scheme::Dark}) {
        ui::theme::apply(scheme);
        page.resize(pageOnSmallScreen());
        page.show();
        QApplication::processEvents();
        QTest::qWait(50);
        page.grab().save(folder + u'/' + name + (scheme == ui::theme::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s));
    }
    ui::theme::apply(ui::theme::Scheme::Light);
}

} // namespace tests
