// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/student.h"

#include <QDate>
#include <QString>

namespace app {

/// A seeded source of choices whose results are the same on every machine (SplitMix64).
class Chance
{
public:
    explicit Chance(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next();
    /// 0 … below - 1
    [[nodiscard]] int below(int bound);
    /// True in `percent` of a hundred cases.
    [[nodiscard]] bool in(int percent) { return below(100) < percent; }
    template<class List>
    [[nodiscard]] auto oneOf(const List &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    quint64 m_state;
};

/// A name nobody was given: Tibetan names of two parts, some with a house name and some in Tibetan script, or Han names.
struct InventedName {
    QString name{};
    QString tibetan{};
    QString ethnicity{};
    core::Sex sex = core::Sex::Male;
};

[[nodiscard]] InventedName inventName(Chance &chance);
[[nodiscard]] QString inventPhone(Chance &chance);
/// A temporary pupil number (L…): it has no check digit and belongs to nobody.
[[nodiscard]] QString inventPupilNumber(QDate born, int running);

} // namespace app
