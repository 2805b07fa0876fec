// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "core/report/form_frame.h"

namespace core::report {

/// What became of one wish, for the sentence of it (placement.md, explaining a refusal).
enum class WishWord {
    Won,        ///< in a round
    Given,      ///< by the school, before the draw
    Grade,      ///< the course is for other grades
    Decided,    ///< refused by a recorded decision of the school
    Listed,     ///< by an order of its own, in which she does not stand
    Cancelled,  ///< too few children
    Clash,      ///< with a seat she wanted more
    ClashGiven, ///< with a seat the school gave her
    Limit,      ///< as many courses as she may have, all wanted more
    AllGone,    ///< every seat went in earlier rounds, or beforehand
    Outranked,  ///< in the round told
};

/// One wish on a slip: the numbers its sentence rests on, and nothing of any other child.
struct SlipWish {
    int wish = 0; ///< 0: given without a wish
    QString program{};
    WishWord word = WishWord::Won;
    int round = 0;
    QString other{};   ///< the clashing course, the grades it is for, the recorded reason
    int otherWish = 0; ///< the clashing course was her n-th wish
    int enrolled = 0;
    int minimum = 0;
    int step = 0;
    int limit = 0;
    int seats = 0;
    int open = 0;
    int competing = 0;
    int place = 0;
    int admitted = 0;
    bool listed = false; ///< number and tier do not count in it
};

/// What is handed to one family.
struct Slip {
    StudentLine student{};
    QString note{};    ///< tells children of one name in one class apart
    QString serial{};  ///< 本校公开序号
    QString drawnAs{}; ///< the family's token, when children of one family draw one number
    int number = 0;    ///< drawn: 0 is first
    bool need = false;
    WeekdaySet care{};
    QList<SlipWish> wishes{};
    QList<std::pair<QString, int>> waiting{}; ///< courses for which she waits, with her place
};

struct SlipFacts {
    FormFrame frame{};
    QString seed{};
    QDate drawnOn{};
    QDate publishedUntil{};
    QString resultHash{};
    bool families = false; ///< do some families draw one number?
    QList<Slip> slips{};
};

/// The sentence of one wish, in the words of the mechanism.
[[nodiscard]] QString wishSentence(const SlipWish &wish, const Slip &slip);

/// 课程编排结果告知单: one slip per child, two on a page where they fit, to be cut.
[[nodiscard]] Document placementSlips(const SlipFacts &facts);

} // namespace core::report
