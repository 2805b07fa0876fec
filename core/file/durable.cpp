// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/file/durable.h"

#include "core/base/failure.h"

#include <QFile>
#include <QFileInfo>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace core::file {

using namespace Qt::Literals::StringLiterals;

namespace {

std::filesystem::path native(const QString &path) { return {path.toStdU16String()}; }

Failure failed(const QString &path, const std::error_code &error)
{
    if (error == std::errc::no_space_on_device || error == std::errc::file_too_large)
        return Failure(FailureCode::DiskFull, {{u"path"_s, path}});
    return Failure(FailureCode::CannotWrite,
                   {{u"path"_s, path}, {u"reason"_s, QString::fromLocal8Bit(error.message().c_str())}});
}

/// What was written into the file is on the disk.
void settle(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file >= 0) {
        ::fsync(file);
        ::close(file);
    }
#else
    Q_UNUSED(path)
#endif
}

} // namespace

void settleFolder(const QString &path) { settle(QFileInfo(path).absolutePath()); }

void replace(const QString &from, const QString &to)
{
    settle(from); // a name on the disk must not be there before its content
    std::error_code error;
    std::filesystem::rename(native(from), native(to), error);
    if (error)
        throw failed(to, error);
    settleFolder(to);
}

void keepAs(const QString &path, const QString &kept)
{
    if (QFileInfo::exists(kept))
        throw Failure(FailureCode::FileExists, {{u"path"_s, kept}});
    std::error_code error;
    std::filesystem::create_hard_link(native(path), native(kept), error);
    if (!error) {
        settleFolder(kept);
        return;
    }
    const QString part = kept + u".part"_s;
    QFile::remove(part);
    error.clear();
    std::filesystem::copy_file(native(path), native(part), error);
    if (error) {
        QFile::remove(part);
        throw failed(kept, error);
    }
    replace(part, kept);
}

} // namespace core::file
