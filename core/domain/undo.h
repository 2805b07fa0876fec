// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/journal.h"

#include <QJsonObject>
#include <QList>

namespace core {

/// Why an act of the sitting is not taken back.
enum class UndoBar {
    None,
    Draw,       ///< a draw is a public record: what was frozen, drawn, confirmed or published stays
    DrawSince,  ///< a draw has been worked on since with what the act changed
    Unbalanced, ///< it would give a seat twice, or leave a child with two seats at one time
    NotKept,    ///< it is not among the acts of this sitting any more
};

/// Something done in this sitting, as a menu names it.
struct Act {
    qint64 gesture = 0; ///< in the journal
    QString action{};   ///< the code of the line that says most
    Subject subject = Subject::School;
    qint64 id = 0;
    QString name{}; ///< of the record when it is one: "扎西次仁", "3.2"
    int count = 1;  ///< how many records
    QDateTime at{};
    Actor actor{};
    UndoBar bar = UndoBar::None;
    qsizetype rows = 0; ///< rows that change; many of them are taken back away from the window's thread
};

/// What stands in the way of an act that is to be taken back, or of a record that is to be restored.
enum class ConflictKind {
    Changed,  ///< the record says something else now
    Gone,     ///< the record is not there any more
    Taken,    ///< another record has its number or its place
    Named,    ///< others have come to name the record
    Orphaned, ///< what the record names is not there any more
};

/// One record that keeps an act from being taken back.
struct UndoConflict {
    ConflictKind kind = ConflictKind::Changed;
    Subject subject = Subject::School;
    qint64 id = 0;
    QString name{};
    QJsonObject was{}; ///< as the act left it
    QJsonObject now{}; ///< as it is now; empty when it is gone
    Actor by{};        ///< who touched it last, and when; nobody when the journal does not tell
    QDateTime at{};    ///< invalid when the journal does not tell
    QString table{};   ///< the table of the row
    QString other{};   ///< Named, Orphaned: the other table
    QString column{};  ///< Named, Orphaned: the column that names
    QString value{};   ///< Taken: the number that is taken
    int count = 0;     ///< Named: how many name it
};

/// What became of an undo: done whole, or nothing is done.
struct UndoResult {
    Act act{};
    QList<UndoConflict> conflicts{};
    UndoBar bar = UndoBar::None;
    QList<Subject> touched{}; ///< what pages must read again

    [[nodiscard]] bool isDone() const { return conflicts.isEmpty() && bar == UndoBar::None; }
};

} // namespace core
