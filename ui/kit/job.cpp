// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/job.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::milliseconds tellEvery{50};

/// Brings a call to the thread of the window. The application outlives the pool's work: it waits for it.
void atHome(std::function<void()> call)
{
    if (QCoreApplication *home = QCoreApplication::instance())
        QMetaObject::invokeMethod(home, std::move(call), Qt::QueuedConnection);
}

} // namespace

Job::Job(QObject *parent) : QObject(parent) {}

Job::~Job() { m_stop.request_stop(); }

void Job::cancel() { m_stop.request_stop(); }

void Job::end()
{
    m_running = false;
    Q_EMIT ended();
}

void Job::run(const QString &what, Work work)
{
    Q_ASSERT(!m_running);
    m_what = what;
    m_running = true;
    m_stop = std::stop_source();
    const QPointer<Job> self(this); // looked into only at home
    const auto tell = [self, last = std::chrono::steady_clock::time_point()](qint64 done, qint64 total) mutable {
        const auto now = std::chrono::steady_clock::now();
        if (done < total && now - last < tellEvery)
            return;
        last = now;
        atHome([self, done, total] {
            if (self && self->m_running)
                Q_EMIT self->progressed(done, total);
        });
    };
    Q_EMIT started();
    QThreadPool::globalInstance()->start([self, tell, work = std::move(work), stop = m_stop.get_token()]() mutable {
        const auto fail = [&self](const core::Failure &failure) {
            atHome([self, failure] {
                if (!self)
                    return;
                Q_EMIT self->failed(failure);
                if (self)
                    self->end();
            });
        };
        try {
            auto done = work(core::Progress(std::move(tell), stop));
            atHome([self, done = std::move(done), stop] {
                if (!self)
                    return;
                if (stop.stop_requested() && self->m_kind == JobKind::Reading)
                    Q_EMIT self->cancelled();
                else
                    done();
                if (self)
                    self->end();
            });
        } catch (const core::Cancelled &) {
            atHome([self] {
                if (!self)
                    return;
                Q_EMIT self->cancelled();
                if (self)
                    self->end();
            });
        } catch (const core::Failure &failure) {
            fail(failure);
        } catch (const std::exception &error) {
            fail(core::Failure(core::FailureCode::Bug,
                               {{QStringLiteral("where"), QString::fromLocal8Bit(error.what())}}));
        }
    });
}

} // namespace ui
