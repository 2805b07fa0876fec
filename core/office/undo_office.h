// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/take_back.h"
#include "core/domain/undo.h"
#include "core/office/desk.h"
#include "core/office/gesture_box.h"

#include <memory>
#include <optional>

namespace core {

/// Takes back what was done in this sitting, and does again what was taken back. An act is taken back whole, or not at
/// all when anybody has touched its records since; taking back is itself an act in the journal.
class UndoOffice
{
public:
    UndoOffice(Desk &desk, std::shared_ptr<GestureBox> box) : m_desk(desk), m_box(std::move(box)) {}

    /// The acts of the sitting, the latest first: what Ctrl+Z would take back stands first.
    [[nodiscard]] QList<Act> done();
    /// What was taken back and can be done again, the next first.
    [[nodiscard]] QList<Act> undone();
    /// Takes an act back, or does one again that was taken back.
    UndoResult takeBack(qint64 gesture, const Progress &progress = {});
    /// For a job: what the act did, to be handed to `takeBack` of the book beside. Nothing when the act is barred.
    [[nodiscard]] std::optional<Gesture> gesture(qint64 number);
    UndoResult takeBack(const Gesture &gesture, const Progress &progress = {});
    /// The latest act of the sitting, for a message that offers to take it back; 0 when nothing was done.
    [[nodiscard]] qint64 latest();
    /// The sitting begins here.
    void forget();

private:
    struct Kept {
        Act act{};
        Gesture gesture{};
        bool feedsDraw = false; ///< programs, applications and settled seats go into a draw
    };
    void collect();
    void keep(Gesture gesture);
    [[nodiscard]] Kept described(Gesture gesture) const;
    [[nodiscard]] UndoBar barOf(qsizetype place) const;
    [[nodiscard]] const Kept *find(qint64 number) const;

    Desk &m_desk;
    std::shared_ptr<GestureBox> m_box;
    QList<Kept> m_done{};   ///< the latest last
    QList<Kept> m_undone{}; ///< the latest last
};

/// In words of the office what stands in the way, one entry for each record. `upTo` is the last line of the act.
[[nodiscard]] QList<UndoConflict> conflictsOf(Desk &desk, const QList<db::RowClash> &clashes, qint64 upTo);
/// What a menu calls a record; empty for what has no name of its own.
[[nodiscard]] QString nameOf(const Desk &desk, Subject subject, qint64 id, const QJsonObject &record);

} // namespace core
