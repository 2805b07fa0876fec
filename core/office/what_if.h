// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/allocation/allocator.h"
#include "core/domain/ids.h"

#include <QHash>

#include <optional>

namespace core {

/// What would be different: seats, the least number to open, a course kept open, the most courses a child may have.
struct WhatIfQuestion {
    QHash<ProgramId, int> seats{};
    QHash<ProgramId, int> minimum{};
    QHash<ProgramId, bool> keepOpen{};
    std::optional<int> mostCourses{};
    bool operator==(const WhatIfQuestion &) const = default;
};

/// A course as it was drawn and as it would be.
struct WhatIfFill {
    ProgramId program{};
    int seats = 0; ///< as asked
    int minimum = 0;
    bool keepOpen = false;
    int seatedNow = 0;
    int seatedThen = 0;
    bool cancelledNow = false;
    bool cancelledThen = false;
    bool operator==(const WhatIfFill &) const = default;
};

/// A child for whom something would be different.
struct WhatIfChild {
    StudentId student{};
    QList<ProgramId> gains{};
    QList<ProgramId> loses{};
    bool better = false; ///< by the order of her own wishes, first seat first
    bool operator==(const WhatIfChild &) const = default;
};

/// Both results side by side.
struct WhatIfAnswer {
    QList<WhatIfFill> fills{};
    int withSeatNow = 0;
    int withSeatThen = 0;
    int firstWishNow = 0;
    int firstWishThen = 0;
    QList<WhatIfChild> children{}; ///< empty for a rehearsal: its numbers are nobody's
    int better = 0;
    int worse = 0;
    bool operator==(const WhatIfAnswer &) const = default;
};

/// Answers questions beside a result, from values of its own: it knows no file and can give no seat. After the draw it
/// asks with the numbers drawn. Before it, it plays several sample lotteries and tells averages and no names, because no
/// sample says who will be lucky.
class WhatIf
{
public:
    /// Beside a drawn result: the instance with its seed, the child of each row, the most courses each family wants.
    WhatIf(allocation::Instance drawn, QList<StudentId> children, QList<int> most);
    /// Before anything is drawn.
    [[nodiscard]] static WhatIf rehearsal(const allocation::Instance &instance, QList<StudentId> children,
                                          QList<int> most);

    [[nodiscard]] bool isRehearsal() const { return m_samples.size() > 1; }
    [[nodiscard]] bool isEmpty() const { return m_samples.isEmpty() || m_samples.first().instance.children.isEmpty(); }
    [[nodiscard]] WhatIfAnswer ask(const WhatIfQuestion &question) const;
    /// How many lotteries a rehearsal plays.
    static constexpr int samples = 9;

private:
    WhatIf() = default;
    struct Sample {
        allocation::Instance instance{};
        allocation::Result result{};
    };
    [[nodiscard]] allocation::Instance changed(const allocation::Instance &instance,
                                               const WhatIfQuestion &question) const;
    void compare(const Sample &now, const Sample &then, WhatIfAnswer &answer) const;

    QList<Sample> m_samples{};
    QList<StudentId> m_children{};
    QList<int> m_most{};
};

} // namespace core
