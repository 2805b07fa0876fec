// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"

#include <QString>

namespace ui {

/// What core found, in words: for the findings panel, for the fields of a form, for the message bar.
[[nodiscard]] FindingItem said(const core::Finding &finding);
[[nodiscard]] QList<FindingItem> said(const core::Findings &findings);
/// Those that belong to a field; a clause that forbids is named behind its sentence.
[[nodiscard]] QList<FormError> fieldErrors(const core::Findings &findings);
/// Every sentence once, one after the other. `least`: how heavy a finding must be to be said.
[[nodiscard]] QString sentencesOf(const core::Findings &findings, core::Severity least = core::Severity::Note);

} // namespace ui
