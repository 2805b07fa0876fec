// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application.h"
#include "tests/support/qstring_maker.h"

#include <QTemporaryDir>
#include <QTest>

#include <catch2/catch.hpp>

#include <memory>

/// A person at the desk: presses keys where the focus is, finds things by their object names, answers what is asked.
namespace journey {

using namespace Qt::Literals::StringLiterals;

/// What the person would answer in dialogs; nothing ever blocks.
class Answers final : public ui::Question, public ui::FileChooser
{
public:
    bool yes = true;
    QString path{};
    QStringList asked{};

    [[nodiscard]] bool confirmed(const QString &what, const QString &, const QString &) override
    {
        asked << what;
        return yes;
    }
    [[nodiscard]] QString fileToOpen(const QString &, const QString &) override { return path; }
    [[nodiscard]] QString fileToSave(const QString &, const QString &, const QString &) override { return path; }
    [[nodiscard]] QString folder(const QString &) override { return path; }
};

/// The whole program with settings of its own, started and ended as often as a test wants.
class Desk
{
public:
    Desk();
    ~Desk();

    /// Starts the program in Chinese, as a person would who has never used it (or has: the settings stay).
    void start(const QString &path = {});
    void quit();

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] ui::MainWindow &window() const { return m_program->window(); }
    [[nodiscard]] core::SchoolBook &book() const;
    [[nodiscard]] app::Application &program() const { return *m_program; }
    /// The term of the header, first of the file.
    [[nodiscard]] core::TermId term() const { return book().terms.terms().first().id; }

    /// Of the dialog in front, or of the page in front, or of the window.
    template<class Widget>
    [[nodiscard]] Widget &at(const QString &name) const
    {
        for (const QWidget *where : places())
            for (Widget *found : where->findChildren<Widget *>(name))
                if (found->isVisible())
                    return *found;
        FAIL("nothing to be seen is named " << name.toStdString());
        std::abort();
    }
    [[nodiscard]] bool isSeen(const QString &name) const;
    [[nodiscard]] QString textOf(const QString &label) const;
    /// What the message bar in front says.
    [[nodiscard]] QString said() const;

    /// A key where the person is; whole words come from an input method.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString &text) const;
    /// Goes to a field by its name and types over what is there.
    void fill(const QString &name, const QString &text) const;
    void focus(const QString &name) const;
    /// The page's own keys, whatever its place in the rail.
    void goTo(const QString &page) const;
    /// Space on a button.
    void push(const QString &name) const;
    /// Enter from field to field until the named one is reached.
    void enterUntil(const QString &name) const;
    [[nodiscard]] static QString focusName();
    /// Lets timers and work in the background come home.
    void settle() const;
    [[nodiscard]] bool waitFor(const std::function<bool()> &what) const
    {
        constexpr int patience = 60'000; // ms: of a machine that does other things too
        const bool came = QTest::qWaitFor(what, patience);
        comeBack(); // a dialog may have closed by itself meanwhile
        return came;
    }
    [[nodiscard]] QWidget *dialog() const;

    /// Pictures in light and dark for a person to study, when KEHOU_SHOTS names a folder.
    void shoot(const QString &name) const;

    Answers answers{};
    /// Where files lie, for the next start.
    const core::file::PlaceProbe *probe = &core::file::systemProbe();

private:
    [[nodiscard]] QList<const QWidget *> places() const;
    void comeBack() const;
    void picture(const QString &path) const;

    QTemporaryDir m_folder{};
    std::unique_ptr<app::Application> m_program{};
    int m_failing = 0; ///< exceptions under way when this began
};

[[nodiscard]] QByteArray contentOf(const QString &path);
/// What a program prints.
[[nodiscard]] QString printed(const QString &program, const QStringList &words);

} // namespace journey
