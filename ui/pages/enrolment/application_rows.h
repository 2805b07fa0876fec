// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/enrolment/enrolment_view.h"

namespace ui {

/// The columns of the list of all applications and of the sheets for review and approval (forms F03 and F04).
[[nodiscard]] RecordModel<core::ApplicationLine>::Columns
applicationColumns(const std::function<const EnrolmentView *()> &view);
[[nodiscard]] RecordModel<core::ApplicationLine>::Columns
sheetColumns(const std::function<const EnrolmentView *()> &view, bool withClass);

} // namespace ui
