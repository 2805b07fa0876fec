// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core::allocation {

/// A group of seats of one offering; the blocks of an offering are filled in their order.
struct Block {
    int seats = 0;
    QList<int> favours{}; ///< groups that come first here; empty: nobody does
    bool usesTier = true; ///< does the need tier count here?
};

/// A program as the draw sees it: its times, its seats and who may have them.
struct Offering {
    QString id{};
    QStringList times{}; ///< two offerings that share one clash
    QString course{};    ///< sections of one course clash; empty: no other section
    int minimum = 0;     ///< fewest children with which it opens
    bool keepOpen = false;
    QList<Block> blocks{};
    QList<int> grades{}; ///< eligible grades; empty: all
    std::optional<QList<int>>
        priority{}; ///< children in strict order instead of the ladder; who is not in it is not eligible

    [[nodiscard]] int seats() const
    {
        int sum = 0;
        for (const Block &block : blocks)
            sum += block.seats;
        return sum;
    }
};

/// An approved application as the draw sees it.
struct Child {
    QString id{};
    int limit = 1; ///< most seats she may have
    int tier = 0;  ///< step of the need ladder, smallest first
    int grade = 0; ///< 0: not told
    QList<int> groups{};
    QList<int> bumps{}; ///< offerings where she comes before her equals (continuing child, sibling)
    QList<int> prefs{}; ///< offerings, most wanted first
    int lottery = 0;    ///< smallest first in odd rounds, last in even ones
    bool swap = true;   ///< may a later vacancy change what was won?
    QStringList custody{};
    QString family{}; ///< draws the number in place of the id, so that twins stand together
};

/// A child and an offering, by their index.
struct Pairing {
    int child = 0;
    int offering = 0;
    bool operator==(const Pairing &) const = default;
};

/// What happened after the draw.
struct Event {
    enum class Kind {
        Withdraw, ///< gives the seat up; without a seat: leaves the waiting list
    };
    Kind kind = Kind::Withdraw;
    Pairing what{};
};

/// The frozen input of a draw. Everything refers to everything else by index; ids stand only where people read them.
struct Instance {
    QList<Offering> offerings{};
    QList<Child> children{};
    QStringList groups{};          ///< names of the groups that blocks and children refer to
    QList<Pairing> pins{};         ///< seats given by the school before the draw
    QList<Pairing> exclusions{};   ///< seats refused by the school before the draw
    std::optional<QString> seed{}; ///< given: the numbers in `lottery` were drawn from it (drawNumbers)
    QList<Event> events{};
};

} // namespace core::allocation
