// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/notice.h"

#include <QStringList>

namespace core::policy {

/// What a text for parents does, as far as the rules ask.
struct NoticeTextFacts {
    struct Fault {
        int line = 0;
        QString field{};
    };
    QList<Fault> unknown{};       ///< fields that nobody knows, or that are not closed
    QList<Fault> misplaced{};     ///< fields that need a line of their own
    QList<int> ticked{};          ///< lines with a box that is ticked already
    bool mustTell = false;        ///< is it the notice itself?
    QStringList mattersMissing{}; ///< of "time", "manner", "content", "fee"
};
/// A text before it is kept (2.1, 2.2).
[[nodiscard]] Findings checkNoticeText(const NoticeTextFacts &facts);

/// The points of a term before they are kept.
[[nodiscard]] Findings checkNoticePoints(const NoticePoints &points);

/// A paper before it is handed out.
struct HandoutFacts {
    Handout handout{};
    QDate today{};
    QStringList emptyFields{}; ///< fields of the text for which the file has nothing to say
};
[[nodiscard]] Findings checkHandout(const HandoutFacts &facts);

/// What is known when applications are opened.
struct NoticeFirstFacts {
    int classes = 0;             ///< at school in the term
    QStringList withoutNotice{}; ///< classes to which no notice was handed out
};
/// Families are told before they apply (2.1).
[[nodiscard]] Findings noticeFirst(const NoticeFirstFacts &facts);

} // namespace core::policy
