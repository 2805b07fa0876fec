// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/name_spellings.h"
#include "core/domain/student.h"

namespace core::policy {

/// What makes two records look like one child, the surest first.
enum class TwiceSign {
    CitizenId,       ///< one citizen ID, as such or within a G number
    TemporaryNumber, ///< name and birth date, one with a temporary L number, the other with a real one (3.2)
    NameAndBirth,    ///< name and birth date
    SpellingAndPhone ///< one name in two spellings that the school holds for one, one birth date, one telephone
};

/// Two records that may be one child; `one` was entered first.
struct PossiblyTwice {
    StudentId one{};
    StudentId other{};
    TwiceSign sign = TwiceSign::NameAndBirth;
    bool operator==(const PossiblyTwice &) const = default;
};

/// The pairs of children who may be one, by sign and order of entry. The same name alone says nothing, and two children
/// with different real numbers are two children whatever else they share.
[[nodiscard]] QList<PossiblyTwice> possiblyTwice(const QList<StudentLine> &children,
                                                 const NameSpellings &spellings = {});

} // namespace core::policy
