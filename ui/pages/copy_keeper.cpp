// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/copy_keeper.h"

#include "ui/kit/job.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace ui {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 afterMidnight = 1000; ///< milliseconds, so that the clock has turned for certain

QVariant remembered(const QString &path, const QString &what) { return QSettings().value(fileSetting(path, what)); }

void keep(const QString &path, const QString &what, const QVariant &value)
{
    QSettings().setValue(fileSetting(path, what), value);
}

} // namespace

CopyKeeper::CopyKeeper(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent), m_path(path), m_clock(clock)
{
    m_midnight.setSingleShot(true);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        considerDaily();
        waitForMidnight();
        Q_EMIT stateChanged(); // a day older
    });
    waitForMidnight();
}

void CopyKeeper::waitForMidnight()
{
    const QDateTime now = m_clock.now();
    m_midnight.start(int(now.msecsTo(file::nextMidnight(now)) + afterMidnight));
}

file::CopyPlaces CopyKeeper::placesOf(const QString &path)
{
    file::CopyPlaces places{.folder = remembered(path, u"copyFolder"_s).toString(),
                            .second = remembered(path, u"secondCopyFolder"_s).toString()};
    if (places.folder.isEmpty()) {
        const QFileInfo file(path);
        //: name of a folder: %1 is the name of a school file
        places.folder = file.absoluteDir().filePath(tr("%1 safe copies").arg(file.completeBaseName()));
    }
    return places;
}

void CopyKeeper::remember(const QString &path, const file::CopyMade &made)
{
    keep(path, u"copyFolder"_s, QFileInfo(made.path).absolutePath()); // also when the language changes its name
    keep(path, u"copiedTo"_s, made.path);
    keep(path, u"copiedAt"_s, made.at);
    keep(path, u"copiedChanges"_s, made.changes);
}

void CopyKeeper::forget(const QString &path) { QSettings().remove(fileSetting(path, u"copiedChanges"_s)); }

void CopyKeeper::setFolder(const QString &folder)
{
    keep(m_path, u"copyFolder"_s, folder);
    Q_EMIT stateChanged();
}

void CopyKeeper::setSecondFolder(const QString &folder)
{
    keep(m_path, u"secondCopyFolder"_s, folder);
    Q_EMIT stateChanged();
}

CopyState CopyKeeper::state() const
{
    const file::CopyPlaces at = places();
    CopyState state{.at = remembered(m_path, u"copiedAt"_s).toDateTime(),
                    .now = m_clock.now(),
                    .folder = at.folder,
                    .second = at.second,
                    .changed = isDue(),
                    .secondGone = !at.second.isEmpty() && !QFileInfo(at.second).isDir(),
                    .trouble = m_trouble};
    state.placeGone = state.at.isValid() && !QFileInfo::exists(remembered(m_path, u"copiedTo"_s).toString());
    return state;
}

bool CopyKeeper::isDue() const
{
    if (!QFileInfo::exists(m_path))
        return false;
    const QVariant copied = remembered(m_path, u"copiedChanges"_s);
    return !copied.isValid() || copied.toUInt() != file::changesOf(m_path) ||
           !QFileInfo::exists(remembered(m_path, u"copiedTo"_s).toString());
}

void CopyKeeper::considerDaily()
{
    const QDate today = m_clock.today();
    if (m_triedOn == today || remembered(m_path, u"copiedAt"_s).toDateTime().date() == today || !isDue())
        return;
    m_triedOn = today;
    copyNow();
}

Job *CopyKeeper::job() const { return m_job; }

Job *CopyKeeper::newJob(bool asked)
{
    m_job = new Job(this);
    connect(m_job, &Job::failed, this, [this, asked](const Failure &failure) { Q_EMIT failed(failure, asked); });
    connect(m_job, &Job::ended, this, [this] {
        m_job->deleteLater();
        m_job.clear();
        Q_EMIT stateChanged();
        Q_EMIT ended();
    });
    return m_job;
}

void CopyKeeper::copyNow(bool asked)
{
    if (m_job)
        return;
    m_trouble.reset();
    connect(newJob(asked), &Job::failed, this, [this](const Failure &failure) { m_trouble = failure; });
    const auto work = [path = m_path, places = places(), now = m_clock.now()](const Progress &progress) {
        return file::makeCopy(path, places, now, progress);
    };
    const auto done = [this, asked](const file::CopyMade &made) {
        remember(m_path, made);
        Q_EMIT copied(made.path, asked);
    };
    m_job->start(tr("Making a safe copy"), work, done, JobKind::Writing);
    Q_EMIT jobStarted(m_job);
}

void CopyKeeper::saveAs(const QString &copy)
{
    if (m_job)
        return;
    const auto work = [path = m_path, copy, now = m_clock.now()](const Progress &progress) {
        return file::copyAs(path, copy, now, progress);
    };
    newJob(true)->start(
        tr("Making a safe copy"), work, [this, copy](const file::Glance &) { Q_EMIT copied(copy, true); },
        JobKind::Writing);
    Q_EMIT jobStarted(m_job);
}

void CopyKeeper::cancel()
{
    if (m_job)
        m_job->cancel();
}

} // namespace ui
