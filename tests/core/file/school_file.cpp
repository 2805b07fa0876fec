// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/file/school_file.h"

#include <QFile>

namespace tests {

using namespace core;

SchoolFile::SchoolFile() : path(folder.filePath(u"school.kehou"_s)), places{.folder = folder.filePath(u"copies"_s)}
{
    (void)SchoolBook::create(path, schoolForTests(), clock, deskForTests());
}

void SchoolFile::enterStaff(const QString &name) const { (void)done(open()->school.enter(StaffMember{.name = name})); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

FailureCode codeOf(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Failure &failure) {
        return failure.code();
    }
    return FailureCode::Bug;
}

} // namespace tests
