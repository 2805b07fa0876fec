// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/base/progress.h"

#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>

namespace ui {

/// What long work may do. Reading that was asked to stop brings nothing home; what writing has committed is told even
/// when a stop was asked too late.
enum class JobKind { Reading, Writing };

/// Long work on the pool. It is given values and gives values back: result, progress and failure come home to the
/// thread of the window. Destroying the job asks the work to stop, and what it brings then falls to the floor.
class Job : public QObject
{
    Q_OBJECT

public:
    explicit Job(QObject *parent = nullptr);
    ~Job() override;

    /// `work(const core::Progress &)` runs on the pool; `done(result)` here, unless failed or cancelled.
    template<class Work, class Done>
    void start(const QString &what, Work work, Done done, JobKind kind = JobKind::Reading)
    {
        m_kind = kind;
        using Result = decltype(work(std::declval<const core::Progress &>()));
        if constexpr (std::is_void_v<Result>) {
            run(what, [work = std::move(work), done = std::move(done)](const core::Progress &progress) mutable {
                work(progress);
                return std::function<void()>(std::move(done));
            });
        } else {
            run(what, [work = std::move(work), done = std::move(done)](const core::Progress &progress) mutable {
                auto result = std::make_shared<Result>(work(progress));
                return std::function<void()>([result, done = std::move(done)]() mutable { done(std::move(*result)); });
            });
        }
    }

    /// Asks the work to stop; `cancelled` follows when it has.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// What is being done, as the job bar shows it.
    [[nodiscard]] const QString &what() const { return m_what; }

Q_SIGNALS:
    void started();
    void progressed(qint64 done, qint64 total);
    void failed(const core::Failure &failure);
    void cancelled();
    /// The last word of every run, whatever became of it.
    void ended();

private:
    /// Runs on the pool and answers what is to be done at home.
    using Work = std::function<std::function<void()>(const core::Progress &)>;
    void run(const QString &what, Work work);
    void end();

    QString m_what;
    std::stop_source m_stop;
    JobKind m_kind = JobKind::Reading;
    bool m_running = false;
};

} // namespace ui
