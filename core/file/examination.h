// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/domain/journal.h"

#include <optional>

namespace core {

/// What an examination of the whole file says.
struct Verification {
    QString integrity{}; ///< empty: sound
    qint64 brokenReferences = 0;
    qint64 brokenJournalLine = 0; ///< 0: the chain is whole

    [[nodiscard]] bool isSound() const
    {
        return integrity.isEmpty() && brokenReferences == 0 && brokenJournalLine == 0;
    }
};

} // namespace core

namespace core::file {

/// A school file at a glance: whose it is, how much is in it, and what its journal says last.
struct Glance {
    QString school{};
    int schema = 0;
    qint64 size = 0; ///< bytes
    BookCounts counts{};
    QDateTime lastEntry{};   ///< of the journal
    QByteArray lastDigest{}; ///< of the journal's last line: two files with the same one hold the same acts
    QByteArray origin{};     ///< digest of the journal's first line: the same in all copies of one file
};

/// A glance, and whether the file is whole.
struct Examination {
    Glance glance{};
    Verification found{};
};

/// Reads the header, the school and the counts; throws like knownHeader, and SchoolFileDamaged.
[[nodiscard]] Glance glanceAt(const QString &path, const QDateTime &now);

/// Header, version, every page and index, every reference, the chain of the journal, the counts. What is found is told,
/// what prevents looking is thrown.
[[nodiscard]] Examination examine(const QString &path, const QDateTime &now);

/// The same; throws SchoolFileDamaged unless all of it is sound.
[[nodiscard]] Glance requireSound(const QString &path, const QDateTime &now);

/// Is this a file of the same school's history? By its content: the mark in the header and the journal's first line.
/// Never throws: what cannot be read is not ours.
[[nodiscard]] bool hasOrigin(const QString &path, const QByteArray &origin);

} // namespace core::file
