// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace core {

using SchoolYearStart = int; ///< the calendar year in which a school year begins (2026 is 2026-2027)
using ClassId = Id<struct ClassTag>;
using StaffId = Id<struct StaffTag>;
using TermId = Id<struct TermTag>;
using StudentId = Id<struct StudentTag>;
using GuardianId = Id<struct GuardianTag>;
using ClaimId = Id<struct ClaimTag>;
using StudentEventId = Id<struct StudentEventTag>;
using ProgramId = Id<struct ProgramTag>;
using ApplicationId = Id<struct ApplicationTag>;
using DrawId = Id<struct DrawTag>;
using SeatId = Id<struct SeatTag>;
using OfferId = Id<struct OfferTag>;
using NameVariantId = Id<struct NameVariantTag>;

} // namespace core
