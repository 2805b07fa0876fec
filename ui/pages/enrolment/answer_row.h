// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/application_table.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/record_table.h"

namespace ui {

/// One field of two applications beside one another.
struct AnswerField {
    QString label{};
    QString one{};
    QString other{};
};

/// What is decided about a row, or still to decide, in a word or two.
[[nodiscard]] Badge answerBadge(const core::exchange::ApplicationRow &row);
/// The question of a row that asks whose it is.
[[nodiscard]] const core::exchange::ImportProblem *childQuestion(const core::exchange::ImportProblems &problems);
/// A child of the school as every list of people shows one.
[[nodiscard]] PersonEntry childEntry(core::StudentId id, const core::exchange::ApplicationBook &book);
/// Every field in which the two differ; without a first one what the second says.
[[nodiscard]] QList<AnswerField> answerFields(const std::optional<core::Application> &one,
                                              const core::Application &other,
                                              const core::exchange::ApplicationBook &book);
/// A problem with the heading of its column.
[[nodiscard]] QString answerProblem(const core::exchange::ImportProblem &problem);

} // namespace ui
