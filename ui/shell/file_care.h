// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/file/restore.h"
#include "core/office/school_book.h"
#include "ui/kit/question.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace ui {

class ClosingBox;
class CopyKeeper;
class MainWindow;
class NoticeBar;

/// What the window does for the safety of its file: opens it for work or only for reading, has copies made, brings one
/// back, and says what has become of the place it lies in.
class FileCare : public QObject
{
    Q_OBJECT

public:
    /// The program around it.
    struct Doors {
        std::function<bool(const QString &path)> open{};
        std::function<void()> close{};
    };

    FileCare(MainWindow &window, const core::Clock &clock, FileChooser &files, Doors doors,
             const core::file::PlaceProbe &probe);
    ~FileCare() override;

    /// For work where that is possible; where it is not, for reading, and the window will say why.
    [[nodiscard]] std::unique_ptr<core::SchoolBook> openBook(const QString &path) const;
    /// This book is shown from now on. The keeper belongs to it: none for a file that is only read.
    CopyKeeper *take(core::SchoolBook &book);
    /// The pages stand: now things can be said.
    void greet();
    /// The book is about to be closed; what is not copied yet is copied behind it.
    void letGo();
    /// Something in the file has changed.
    void afterBell();
    /// Does `then` when the last copy has been made, or has been skipped.
    void whenCopied(std::function<void()> then);
    /// False: the window closes by itself a little later.
    [[nodiscard]] bool mayCloseWindow();
    void askRestore();

private:
    void leave();
    void showCopyState();
    void tellCopied(const QString &path, bool asked);
    void sayWhyOnlyRead();
    void warnOfClock();
    void noticeFailure(const core::Failure &failure);
    void saveCopy();
    void copyHere();
    void saveElsewhere();
    void restored(const core::file::Restored &done, const QString &path);

    MainWindow &m_window;
    const core::Clock &m_clock;
    FileChooser &m_files;
    Doors m_doors;
    const core::file::PlaceProbe &m_probe;
    NoticeBar *m_notice;
    core::SchoolBook *m_book = nullptr;
    std::unique_ptr<CopyKeeper> m_keeper;
    QPointer<ClosingBox> m_box;
    std::function<void()> m_then;
    bool m_leaving = false;
};

} // namespace ui
