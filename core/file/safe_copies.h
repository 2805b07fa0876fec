// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/failure.h"
#include "core/file/copy_calendar.h"
#include "core/file/examination.h"

#include <optional>

namespace core::file {

/// Where the safe copies of a school file lie.
struct CopyPlaces {
    QString folder{};
    QString second{}; ///< a USB stick, another drive; empty: none. Used when it is there
};

/// A copy that was made, opened and found whole.
struct CopyMade {
    QString path{};
    QDateTime at{};
    quint32 changes = 0; ///< of the file when it was copied: the same number later means nothing has happened since
    int thinned = 0;     ///< older copies that were removed, in both places
    QString second{};    ///< the copy in the second place; empty: none asked for, or not there
    std::optional<Failure> secondTrouble{}; ///< FolderMissing when the stick is not in
};

/// A copy that lies there. A file that cannot be opened has no glance.
struct KnownCopy {
    QString path{};
    QDateTime at{};
    qint64 size = 0;
    std::optional<Glance> glance{};
};

/// Copies the file while it is in use, under a name with the date, into both places; thins what is superfluous there.
/// The copy appears only when it is whole and its last act is an act of the file. Throws DiskFull, FolderMissing, …;
/// then the older copies are untouched and nothing else is left. Needs a thread of its own, not the window's connection.
[[nodiscard]] CopyMade makeCopy(const QString &path, const CopyPlaces &places, const QDateTime &now,
                                const Progress &progress = {});

/// One checked copy under a name of the person's choice. Throws FileExists rather than replace anything.
[[nodiscard]] Glance copyAs(const QString &path, const QString &copy, const QDateTime &now,
                            const Progress &progress = {});

/// What lies in the folder under the names of this file's copies, the latest first, by name only.
[[nodiscard]] QList<DatedCopy> copiesIn(const QString &folder, const QString &path);

/// The same with what is in them. Takes its time: for a job.
[[nodiscard]] QList<KnownCopy> knownCopies(const QString &path, const CopyPlaces &places, const QDateTime &now,
                                           const Progress &progress = {});

/// The number a transaction raises, read without opening the file; throws as db::readHeader.
[[nodiscard]] quint32 changesOf(const QString &path);

} // namespace core::file
