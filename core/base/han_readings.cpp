// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/han_readings.h"

#include <cstdint>
#include <iterator>

namespace core {

namespace {
#include <han_readings.inc> // made by resources/pinyin: pageOf, placeOf, readingSets
constexpr char32_t pageSize = 256;
} // namespace

QLatin1String hanReadings(char32_t character)
{
    if (character / pageSize >= std::size(pageOf))
        return {};
    const std::size_t place = placeOf[pageOf[character / pageSize] * pageSize + character % pageSize];
    return place == 0 ? QLatin1String() : QLatin1String(&readingSets[place + 1], readingSets[place]);
}

} // namespace core
