// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/language.h"
#include "core/base/clock.h"
#include "ui/kit/desktop_dialogs.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/scan_watch.h"
#include "ui/shell/file_care.h"
#include "ui/shell/main_window.h"
#include "ui/shell/undo_commands.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace app {

/// Where everything is put together: the window, the open school file, and the lines between them.
class Application : public QObject
{
    Q_OBJECT

public:
    /// `probe` says where files lie; tests pretend.
    Application(const QString &language, ui::Question &question, ui::FileChooser &files,
                const core::file::PlaceProbe &probe = core::file::systemProbe());

    ~Application() override;

    /// Shows the window, on the file named, or on the one left open last time, or on the welcome page.
    void start(const QString &path);
    /// True when the file is open now; a failure is told in the window.
    bool open(const QString &path);
    void close();

    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    [[nodiscard]] core::SchoolBook *book() { return m_book.get(); }

private:
    void connectWindow();
    [[nodiscard]] bool isWriting();
    [[nodiscard]] bool mayLeave();
    void take(std::unique_ptr<core::SchoolBook> book);
    void takeDropped(const QString &path);
    void askNew();
    void askOpen();
    void showTerms();
    void showPeople();
    void chooseTerm(qint64 id);
    void choosePerson(qint64 id);
    void afterBell(core::Subject subject);
    [[nodiscard]] QString settingOf(const QString &what) const;

    core::SystemClock m_clock{};
    Language m_language;
    ui::Question &m_question;
    ui::FileChooser &m_files;
    ui::MainWindow m_window{};
    ui::FileCare m_care;
    ui::UndoCommands *m_undo; ///< part of the window
    QTimer m_bell{};          ///< many rings in one go reload the page once
    std::unique_ptr<core::SchoolBook> m_book{};
    std::unique_ptr<ui::PageDesk> m_desk{};
    std::unique_ptr<ui::ScanWatch> m_watch{}; ///< reads from the desk
};

} // namespace app
