// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_problems.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

QString name(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NameMissing: return u"name-missing"_s;
    case ProblemCode::NameDoubtful: return u"name-doubtful"_s;
    case ProblemCode::NumberDamaged: return u"number-damaged"_s;
    case ProblemCode::NumberMalformed: return u"number-malformed"_s;
    case ProblemCode::NumberTwice: return u"number-twice"_s;
    case ProblemCode::NumberIdDiffer: return u"number-id-differ"_s;
    case ProblemCode::NumberReplaced: return u"number-replaced"_s;
    case ProblemCode::IdDoubtful: return u"id-doubtful"_s;
    case ProblemCode::IdentityConflict: return u"identity-conflict"_s;
    case ProblemCode::IdentityChanged: return u"identity-changed"_s;
    case ProblemCode::PupilTwice: return u"pupil-twice"_s;
    case ProblemCode::PupilAmbiguous: return u"pupil-ambiguous"_s;
    case ProblemCode::PupilPossible: return u"pupil-possible"_s;
    case ProblemCode::PupilLeft: return u"pupil-left"_s;
    case ProblemCode::PupilUnknown: return u"pupil-unknown"_s;
    case ProblemCode::GuardianUnknown: return u"guardian-unknown"_s;
    case ProblemCode::StaffPossible: return u"staff-possible"_s;
    case ProblemCode::RowRepeated: return u"row-repeated"_s;
    case ProblemCode::BornMissing: return u"born-missing"_s;
    case ProblemCode::BornUnreadable: return u"born-unreadable"_s;
    case ProblemCode::BornAmbiguous: return u"born-ambiguous"_s;
    case ProblemCode::BornShortYear: return u"born-short-year"_s;
    case ProblemCode::BornImpossible: return u"born-impossible"_s;
    case ProblemCode::BornUnlikely: return u"born-unlikely"_s;
    case ProblemCode::BornIdDiffer: return u"born-id-differ"_s;
    case ProblemCode::SexIdDiffer: return u"sex-id-differ"_s;
    case ProblemCode::ClassMissing: return u"class-missing"_s;
    case ProblemCode::ClassUnreadable: return u"class-unreadable"_s;
    case ProblemCode::ClassUnknown: return u"class-unknown"_s;
    case ProblemCode::NumberInClassOdd: return u"number-in-class-odd"_s;
    case ProblemCode::PhoneDoubtful: return u"phone-doubtful"_s;
    case ProblemCode::ChildUnknown: return u"child-unknown"_s;
    case ProblemCode::ChildSpelled: return u"child-spelled"_s;
    case ProblemCode::ChildByPhone: return u"child-by-phone"_s;
    case ProblemCode::DoesNotTakePart: return u"does-not-take-part"_s;
    case ProblemCode::SentTwice: return u"sent-twice"_s;
    case ProblemCode::OlderAnswer: return u"older-answer"_s;
    case ProblemCode::ApprovedChange: return u"approved-change"_s;
    case ProblemCode::EndedSince: return u"ended-since"_s;
    case ProblemCode::SaysNo: return u"says-no"_s;
    case ProblemCode::DeskLater: return u"desk-later"_s;
    case ProblemCode::AnswerUnclear: return u"answer-unclear"_s;
    case ProblemCode::ConsentMissing: return u"consent-missing"_s;
    case ProblemCode::ConsentDenied: return u"consent-denied"_s;
    case ProblemCode::ConsentUnlisted: return u"consent-unlisted"_s;
    case ProblemCode::WishUnknown: return u"wish-unknown"_s;
    case ProblemCode::WishOtherTerm: return u"wish-other-term"_s;
    case ProblemCode::WishAmbiguous: return u"wish-ambiguous"_s;
    case ProblemCode::RankUnreadable: return u"rank-unreadable"_s;
    case ProblemCode::RankTwice: return u"rank-twice"_s;
    case ProblemCode::WishRepeated: return u"wish-repeated"_s;
    case ProblemCode::CareUnreadable: return u"care-unreadable"_s;
    case ProblemCode::CareAllDays: return u"care-all-days"_s;
    case ProblemCode::MomentUnreadable: return u"moment-unreadable"_s;
    case ProblemCode::FormNumberTwice: return u"form-number-twice"_s;
    case ProblemCode::RuleSays: return u"rule-says"_s;
    case ProblemCode::ValueUnknown: return u"value-unknown"_s;
    case ProblemCode::CellError: return u"cell-error"_s;
    }
    return u"value-unknown"_s;
}

QList<ProblemCode> problemCodes()
{
    QList<ProblemCode> codes;
    for (int code = 0; code <= static_cast<int>(ProblemCode::CellError); ++code)
        codes << static_cast<ProblemCode>(code);
    return codes;
}

Severity severityOf(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NameMissing:
    case ProblemCode::NumberTwice:
    case ProblemCode::IdentityConflict:
    case ProblemCode::IdentityChanged:
    case ProblemCode::PupilTwice:
    case ProblemCode::PupilAmbiguous:
    case ProblemCode::PupilPossible:
    case ProblemCode::PupilLeft:
    case ProblemCode::PupilUnknown:
    case ProblemCode::StaffPossible:
    case ProblemCode::BornImpossible:
    case ProblemCode::ClassMissing:
    case ProblemCode::ClassUnreadable:
    case ProblemCode::ClassUnknown:
    case ProblemCode::ChildUnknown:
    case ProblemCode::ChildSpelled:
    case ProblemCode::ChildByPhone:
    case ProblemCode::ApprovedChange:
    case ProblemCode::EndedSince:
    case ProblemCode::SaysNo:
    case ProblemCode::DeskLater:
    case ProblemCode::AnswerUnclear:
    case ProblemCode::ConsentMissing:
    case ProblemCode::ConsentDenied:
    case ProblemCode::WishUnknown:
    case ProblemCode::WishOtherTerm:
    case ProblemCode::WishAmbiguous:
    case ProblemCode::RankUnreadable:
    case ProblemCode::RankTwice:
    case ProblemCode::CareUnreadable:
    case ProblemCode::RuleSays: return Severity::Refusal;
    case ProblemCode::DoesNotTakePart:
    case ProblemCode::SentTwice:
    case ProblemCode::OlderAnswer:
    case ProblemCode::CareAllDays:
    case ProblemCode::RowRepeated:
    case ProblemCode::NumberReplaced: return Severity::Note;
    case ProblemCode::NameDoubtful:
    case ProblemCode::NumberDamaged:
    case ProblemCode::NumberMalformed:
    case ProblemCode::NumberIdDiffer:
    case ProblemCode::IdDoubtful:
    case ProblemCode::GuardianUnknown:
    case ProblemCode::BornMissing:
    case ProblemCode::BornUnreadable:
    case ProblemCode::BornAmbiguous:
    case ProblemCode::BornShortYear:
    case ProblemCode::BornUnlikely:
    case ProblemCode::BornIdDiffer:
    case ProblemCode::SexIdDiffer:
    case ProblemCode::NumberInClassOdd:
    case ProblemCode::PhoneDoubtful:
    case ProblemCode::ConsentUnlisted:
    case ProblemCode::WishRepeated:
    case ProblemCode::MomentUnreadable:
    case ProblemCode::FormNumberTwice:
    case ProblemCode::ValueUnknown:
    case ProblemCode::CellError: return Severity::Warning;
    }
    return Severity::Warning;
}

bool asks(ProblemCode code)
{
    switch (code) {
    case ProblemCode::NumberTwice:
    case ProblemCode::IdentityConflict:
    case ProblemCode::IdentityChanged:
    case ProblemCode::PupilTwice:
    case ProblemCode::PupilAmbiguous:
    case ProblemCode::PupilPossible:
    case ProblemCode::StaffPossible:
    case ProblemCode::ChildUnknown:
    case ProblemCode::ChildSpelled:
    case ProblemCode::ChildByPhone:
    case ProblemCode::PupilLeft: return true;
    default: return asksToAgree(code);
    }
}

bool asksToAgree(ProblemCode code)
{
    return code == ProblemCode::ApprovedChange || code == ProblemCode::EndedSince || code == ProblemCode::SaysNo ||
           code == ProblemCode::DeskLater;
}

} // namespace core::exchange
