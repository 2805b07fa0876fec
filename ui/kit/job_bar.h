// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/attempt.h"
#include "ui/kit/job.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// What is being done, how far, about how much longer, and a way to stop it. Work that is over within 300 ms never
/// shows it.
class JobBar : public QFrame
{
    Q_OBJECT

public:
    explicit JobBar(QWidget *parent = nullptr);
    /// Starts long work for `where` (a page, a guide), which owns it and is told its failure. `done(result)` may throw.
    template<class Work, class Done>
    Job *run(QWidget *where, const QString &what, Work work, Done done, JobKind kind = JobKind::Reading)
    {
        Job *job = newJob(where);
        job->start(
            what, std::move(work),
            [where, done = std::move(done)](auto &&...result) mutable {
                attempt(where, [&] { done(std::forward<decltype(result)>(result)...); });
            },
            kind);
        watch(job);
        return job;
    }
    /// Watches one job; a new one takes the place of the old.
    void watch(Job *job);

Q_SIGNALS:
    void started(ui::Job *job);
    void cancelled();

private:
    Job *newJob(QWidget *where);
    void progress(qint64 done, qint64 total);
    void rest();

    QLabel *m_what;
    QProgressBar *m_progress;
    QLabel *m_left;
    QPushButton *m_cancel;
    QPointer<Job> m_job;
    QElapsedTimer m_clock;
    QTimer m_patience;
};

} // namespace ui
