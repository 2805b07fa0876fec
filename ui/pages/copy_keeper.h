// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/file/safe_copies.h"
#include "ui/pages/copy_state.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace ui {

class Job;

/// Looks after the safe copies of the open file: makes one when it is due, in a job beside the window, and remembers for
/// this computer where they lie and when the last good one was made. Without a change there is no new copy.
class CopyKeeper : public QObject
{
    Q_OBJECT

public:
    CopyKeeper(const QString &path, const core::Clock &clock, QObject *parent = nullptr);

    /// What this computer remembers of the places of a file's copies; by itself a folder beside the file.
    [[nodiscard]] static core::file::CopyPlaces placesOf(const QString &path);
    static void remember(const QString &path, const core::file::CopyMade &made);
    /// Another file has come to lie under this name: what was copied is not what lies there.
    static void forget(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] core::file::CopyPlaces places() const { return placesOf(m_path); }
    void setFolder(const QString &folder);
    /// Empty: no second place.
    void setSecondFolder(const QString &folder);

    [[nodiscard]] CopyState state() const;
    /// Was something done since the last good copy, or is that copy gone? False when the file itself is not there.
    [[nodiscard]] bool isDue() const;
    /// The first copy of a day, once something has changed. Asked on opening, after every act and at midnight.
    void considerDaily();
    /// `asked`: by a person, who is then told.
    void copyNow(bool asked = false);
    /// One checked copy where the person wants it, beside those made by themselves.
    void saveAs(const QString &copy);
    void cancel();
    /// Nothing when none is being made.
    [[nodiscard]] Job *job() const;
    /// The person wants to have a copy back.
    void askRestore() { Q_EMIT restoreAsked(); }

Q_SIGNALS:
    void stateChanged();
    void jobStarted(ui::Job *job);
    /// A good copy was made.
    void copied(const QString &path, bool asked);
    void failed(const core::Failure &failure, bool asked);
    /// The last word of every attempt, whatever became of it.
    void ended();
    void restoreAsked();

private:
    void waitForMidnight();
    Job *newJob(bool asked);

    QString m_path;
    const core::Clock &m_clock;
    QPointer<Job> m_job;
    QTimer m_midnight;
    QDate m_triedOn; ///< a day's attempt that failed is not repeated after every act
    std::optional<core::Failure> m_trouble;
};

} // namespace ui
