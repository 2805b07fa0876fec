// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/job_bar.h"

#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int showAfter = 300;
constexpr qint64 guessAfter = 1500;
} // namespace

JobBar::JobBar(QWidget *parent)
    : QFrame(parent), m_what(new QLabel(this)), m_progress(new QProgressBar(this)), m_left(new QLabel(this)),
      m_cancel(new QPushButton(this))
{
    setObjectName(u"jobBar"_s);
    theme::setKind(this, "note");
    theme::setKind(m_left, "muted");
    theme::setKind(m_cancel, "link");
    m_cancel->setObjectName(u"jobCancelButton"_s);
    m_progress->setTextVisible(false);
    m_progress->setMinimumWidth(120);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::fieldGap, 6, theme::controlPadding, 6);
    row->setSpacing(theme::fieldGap);
    row->addWidget(m_what);
    row->addWidget(m_progress, 1);
    row->addWidget(m_left);
    row->addWidget(m_cancel);
    m_patience.setSingleShot(true);
    m_patience.setInterval(showAfter);
    connect(&m_patience, &QTimer::timeout, this, [this] { setVisible(m_job != nullptr); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (!m_job)
            return;
        m_cancel->setEnabled(false);
        m_job->cancel();
    });
    hide();
}

Job *JobBar::newJob(QWidget *where)
{
    auto *job = new Job(where);
    connect(job, &Job::failed, where, [where](const core::Failure &failure) { tellFailure(where, failure); });
    connect(job, &Job::cancelled, this, &JobBar::cancelled);
    connect(job, &Job::ended, job, &QObject::deleteLater);
    return job;
}

void JobBar::watch(Job *job)
{
    if (m_job)
        m_job->disconnect(this);
    m_job = job;
    m_what->setText(job->what());
    m_progress->setAccessibleName(job->what());
    m_progress->setRange(0, 0);
    m_left->clear();
    m_cancel->setText(tr("&Stop"));
    m_cancel->setEnabled(true);
    m_clock.start();
    m_patience.start();
    connect(job, &Job::progressed, this, &JobBar::progress);
    connect(job, &Job::ended, this, &JobBar::rest);
    connect(job, &QObject::destroyed, this, &JobBar::rest);
    Q_EMIT started(job);
}

void JobBar::progress(qint64 done, qint64 total)
{
    if (total <= 0)
        return;
    m_progress->setRange(0, 1000);
    m_progress->setValue(int(done * 1000 / total));
    if (m_clock.elapsed() < guessAfter || done <= 0)
        return;
    const qint64 seconds = m_clock.elapsed() * (total - done) / done / 1000;
    m_left->setText(seconds < 60 ? tr("about %n s left", nullptr, int(seconds) + 1)
                                 : tr("about %n min left", nullptr, int(seconds / 60) + 1));
}

void JobBar::rest()
{
    m_patience.stop();
    if (m_job)
        m_job->disconnect(this); // its end must not hide the next one
    m_job = nullptr;
    hide();
}

} // namespace ui
