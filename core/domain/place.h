// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace core {

/// Where programs take place: a room, a hall, the playground.
struct Place {
    PlaceId id{};
    QString name{}; ///< as it stands on the door and on every list
    QString building{};
    int capacity = 0; ///< children it holds; 0: not known
    QString remark{};
    int version = 0;
};

/// A place as the register shows it.
struct PlaceLine {
    Place place{};
    int programs = 0; ///< of all terms
};

} // namespace core
