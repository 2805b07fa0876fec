// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace core {

using SchoolYearStart = int; ///< the calendar year in which a school year begins (2026 is 2026-2027)
using CalendarListId = Id<struct CalendarListTag>;
using ClassId = Id<struct ClassTag>;
using StaffId = Id<struct StaffTag>;
using TermId = Id<struct TermTag>;
using SchoolDayId = Id<struct SchoolDayTag>;
using StudentId = Id<struct StudentTag>;
using GuardianId = Id<struct GuardianTag>;
using ClaimId = Id<struct ClaimTag>;
using StudentEventId = Id<struct StudentEventTag>;
using PlaceId = Id<struct PlaceTag>;
using ProgramId = Id<struct ProgramTag>;
using ProgramDocumentId = Id<struct ProgramDocumentTag>;
using ApplicationId = Id<struct ApplicationTag>;
using DrawId = Id<struct DrawTag>;
using SeatId = Id<struct SeatTag>;
using OfferId = Id<struct OfferTag>;
using NameVariantId = Id<struct NameVariantTag>;
using AcceptanceId = Id<struct AcceptanceTag>;
using NoticeTemplateId = Id<struct NoticeTemplateTag>;
using NoticePointsId = Id<struct NoticePointsTag>;
using HandoutId = Id<struct HandoutTag>;
using ReviewSheetId = Id<struct ReviewSheetTag>;
using ReviewReadingId = Id<struct ReviewReadingTag>;

} // namespace core
