// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/file/safe_copies.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QDir>
#include <QTemporaryDir>

#include <functional>

namespace tests {

using namespace Qt::Literals::StringLiterals;

/// A school file on the disk, in a folder of its own that goes with it.
struct SchoolFile {
    SchoolFile();

    core::FixedClock clock{QDateTime(QDate(2026, 9, 7), QTime(16, 30))};
    QTemporaryDir folder{};
    QString path{};
    core::file::CopyPlaces places{};

    [[nodiscard]] QDateTime now() const { return clock.now(); }
    [[nodiscard]] QString at(const QString &name) const { return folder.filePath(name); }
    [[nodiscard]] std::unique_ptr<core::SchoolBook> open() const
    {
        return core::SchoolBook::open(path, clock, deskForTests());
    }
    /// One more line in the journal.
    void enterStaff(const QString &name) const;
    [[nodiscard]] QStringList names(const QString &inFolder) const
    {
        return QDir(inFolder).entryList(QDir::Files, QDir::Name);
    }
};

[[nodiscard]] QByteArray bytesOf(const QString &path);
void write(const QString &path, const QByteArray &bytes);
/// The code of the failure, or Bug when there was none.
[[nodiscard]] core::FailureCode codeOf(const std::function<void()> &act);

} // namespace tests
