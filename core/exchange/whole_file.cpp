// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_file.h"

#include "core/base/failure.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <filesystem>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 hardlyAnySpace = 64 * 1024;

Failure cannotWrite(const QString &path, const QString &reason)
{
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    if (reason == qt_error_string(ENOSPC))
        return Failure(FailureCode::DiskFull, {{u"path"_s, path}});
    if (storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < hardlyAnySpace)
        return Failure(FailureCode::DiskFull, {{u"path"_s, path}});
    return Failure(FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, reason}});
}

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

} // namespace

void writeWhole(const QString &path, const std::function<QString(const QString &temporary)> &write)
{
    const QFileInfo target(path);
    if (target.isDir())
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, u"a folder of that name exists"_s}});
    if (target.exists() && !target.isWritable())
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, path}, {u"reason"_s, u"write-protected"_s}});
    QTemporaryFile temporary(target.absoluteDir().filePath(u".~"_s + target.completeBaseName() + u"-XXXXXX"_s));
    if (!temporary.open())
        throw cannotWrite(path, temporary.errorString());
    const QString name = temporary.fileName();
    temporary.close();
    if (const QString trouble = write(name); !trouble.isEmpty())
        throw cannotWrite(path, trouble);
    // A temporary file is private; what a person asked for shall be as readable as any other document.
    QFile::setPermissions(name, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
    std::error_code error;
    std::filesystem::rename(native(name), native(target.absoluteFilePath()), error);
    if (error)
        throw cannotWrite(path, QString::fromLocal8Bit(error.message().c_str()));
    temporary.setAutoRemove(false);
}

void writeWhole(const QString &path, const QByteArray &bytes)
{
    writeWhole(path, [&bytes](const QString &temporary) {
        QFile file(temporary);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return file.errorString();
        file.close();
        return file.error() == QFileDevice::NoError ? QString() : file.errorString();
    });
}

} // namespace core::exchange
