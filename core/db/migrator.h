// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/connection.h"

#include <QDateTime>
#include <QList>

namespace core::db {

/// One rung of the ladder by which every file, fresh or old, reaches today's shape. Never edited once released.
struct Migration {
    int number = 0;
    QString words{}; ///< the script's first line: one sentence for the user
    QByteArray script{};
};

/// What the first bytes of a file say, read without opening it as a database.
struct FileHeader {
    quint32 application = 0;
    int schema = 0;
    quint32 changes = 0; ///< grows with every transaction that wrote something
};

/// Marks our files ("KHOU"): a database of another program is refused, not opened.
inline constexpr quint32 schoolFileMark = 0x4b484f55;

/// Did a power cut or a crash leave a half-done transaction beside the file? Opening it for writing takes that back.
[[nodiscard]] bool hasHotJournal(const QString &path);

/// Reads the header; throws FileMissing, FileUnreadable, NotASchoolFile or SchoolFileDamaged (truncated).
[[nodiscard]] FileHeader readHeader(const QString &path);

/// The rung an open file stands on.
[[nodiscard]] int schemaOf(Connection &connection);

/// Refuses foreign and newer files; climbs the rungs that are missing, each in its own transaction, after a copy of the
/// file named `<file>.before-NNNN`. A fresh file needs no copy. Answers how many rungs were climbed.
int migrate(Connection &connection, const QList<Migration> &ladder, const QDateTime &now);

} // namespace core::db
