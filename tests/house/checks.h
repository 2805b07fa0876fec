// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/house/source.h"

#include <QMap>
#include <QSet>
#include <QStringList>

namespace house {

/// What a check has against a line.
struct Complaint {
    QString path{};
    int line = 0;
    QString what{};
};

using Complaints = QList<Complaint>;

// The plan of the house: who may include whom (docs/architecture.md).
[[nodiscard]] QString roomOf(const QString &path);
[[nodiscard]] Complaints includeArrows(const Source &source);
/// The arrows between rooms that one source draws: room → (room, line).
[[nodiscard]] QStringList roomsKnownTo(const Source &source);
/// A circle "a > b > a" if the arrows make one, else empty.
[[nodiscard]] QStringList circle(const QMap<QString, QSet<QString>> &arrows);

// What core must not know.
[[nodiscard]] Complaints guiInCore(const Source &source);
[[nodiscard]] Complaints wordsInCore(const Source &source);
[[nodiscard]] Complaints settingsInCore(const Source &source);
[[nodiscard]] Complaints sqlOutsideStore(const Source &source);
[[nodiscard]] Complaints hanLiterals(const Source &source);

// What holds everywhere.
[[nodiscard]] Complaints singletons(const Source &source);
[[nodiscard]] Complaints nestedLoops(const Source &source);
[[nodiscard]] Complaints rangesUnknown(const Source &source);
[[nodiscard]] Complaints headerGuard(const Source &source);
[[nodiscard]] Complaints usingInHeader(const Source &source);
[[nodiscard]] Complaints longFunctions(const Source &source);
[[nodiscard]] Complaints unknownClauses(const Source &source, const QSet<QString> &catalogue);
[[nodiscard]] QStringList rulesNamedIn(const Source &source);

// What holds for every text file, C++ or not.
[[nodiscard]] Complaints longFile(const QString &path, const QString &text);
[[nodiscard]] Complaints licence(const QString &path, const QString &text);
[[nodiscard]] Complaints unfinishedWork(const QString &path, const QString &text);
[[nodiscard]] Complaints machinePaths(const QString &path, const QString &text);

// Translations (Qt .ts files).
[[nodiscard]] Complaints unfinishedWords(const QString &path, const QString &ts);
[[nodiscard]] Complaints placeholders(const QString &path, const QString &ts);

} // namespace house
