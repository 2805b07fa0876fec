// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// A disk on which accidents happen at a chosen moment. A program that links this file writes through it: the calls by
/// which libraries write, rename, link and settle regular files are defined here and go on to the system. (Linux; the
/// linker prefers a program's own definition to that of the C library.)
namespace disk {

enum class Accident {
    None,
    Full,   ///< from that call on nothing grows any more; what is there already can be overwritten, as on a real disk
    Killed, ///< the program dies before the call is made
    KilledHalfway ///< half of the bytes are written, then it dies
};

/// The n-th call that changes the disk from now on, counted from 1, meets the accident. 0: none, only counting.
void plan(Accident accident, long n);
/// Calls since the last plan.
[[nodiscard]] long calls();
/// Has the accident happened?
[[nodiscard]] bool happened();

} // namespace disk
