// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/file_lock.h"

#include "core/base/failure.h"

#include <QFile>
#include <QFileInfo>

namespace core::file {

using namespace Qt::Literals::StringLiterals;

QString truePath(const QString &path)
{
    const QFileInfo file(path);
    const QString real = file.canonicalFilePath();
    if (!real.isEmpty())
        return real;
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : folder + u'/' + file.fileName();
}

namespace {

std::unique_ptr<QLockFile> lockBeside(const QString &path)
{
    auto made = std::make_unique<QLockFile>(truePath(path) + u".lock"_s);
    made->setStaleLockTime(0);
    return made;
}

} // namespace

std::unique_ptr<QLockFile> lockIfFree(const QString &path)
{
    auto held = lockBeside(path);
    return held->tryLock(0) ? std::move(held) : nullptr;
}

std::unique_ptr<QLockFile> lock(const QString &path)
{
    auto held = lockBeside(path);
    if (held->tryLock(0))
        return held;
    if (held->error() != QLockFile::LockFailedError)
        throw Failure(FailureCode::SchoolFileReadOnly, {{u"path"_s, path}});
    qint64 process = 0;
    QString host;
    QString application;
    (void)held->getLockInfo(&process, &host, &application);
    throw Failure(FailureCode::SchoolFileLocked, {{u"path"_s, path}, {u"host"_s, host}, {u"process"_s, process}});
}

bool isWritable(const QString &path)
{
    const QFile::Permissions writing = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    return QFileInfo(path).isWritable() && (QFile::permissions(path) & writing);
}

} // namespace core::file
