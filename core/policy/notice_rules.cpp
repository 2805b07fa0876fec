// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/notice_rules.h"

#include "core/policy/rulebook.h"

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

Findings checkNoticeText(const NoticeTextFacts &facts)
{
    Findings findings;
    for (const NoticeTextFacts::Fault &fault : facts.unknown)
        findings << finding("notice.field-known"_L1, u"text"_s,
                            {{u"line"_s, fault.line}, {u"mergeField"_s, fault.field}});
    for (const NoticeTextFacts::Fault &fault : facts.misplaced)
        findings << finding("notice.field-alone"_L1, u"text"_s,
                            {{u"line"_s, fault.line}, {u"mergeField"_s, fault.field}});
    for (const int line : facts.ticked)
        findings << finding("notice.boxes-open"_L1, u"text"_s, {{u"line"_s, line}});
    if (facts.mustTell && !facts.mattersMissing.isEmpty())
        findings << finding("notice.tells-all"_L1, u"text"_s, {{u"matters"_s, facts.mattersMissing}});
    return findings;
}

Findings checkNoticePoints(const NoticePoints &points)
{
    if (points.applyFrom.isValid() && points.applyUntil.isValid() && points.applyUntil < points.applyFrom)
        return {finding("notice.dates-ordered"_L1, u"applyUntil"_s,
                        {{u"starts"_s, points.applyFrom}, {u"ends"_s, points.applyUntil}})};
    return {};
}

Findings checkHandout(const HandoutFacts &facts)
{
    Findings findings;
    const Handout &handout = facts.handout;
    if (!handout.handedOn.isValid() || handout.handedOn > facts.today)
        findings << finding("notice.dated"_L1, u"handedOn"_s);
    if (handout.copies < 1)
        findings << finding("notice.copies-counted"_L1, u"copies"_s);
    if (handout.slipsYes + handout.slipsNo > handout.copies)
        findings << finding("notice.slips-within-copies"_L1, u"slipsYes"_s,
                            {{u"count"_s, handout.slipsYes + handout.slipsNo}, {u"copies"_s, handout.copies}});
    if (!facts.emptyFields.isEmpty())
        findings << finding("notice.says-all"_L1, {}, {{u"mergeFields"_s, facts.emptyFields}});
    return findings;
}

Findings noticeFirst(const NoticeFirstFacts &facts)
{
    if (facts.withoutNotice.isEmpty())
        return {};
    return {finding("enrolment.notice-first"_L1, {},
                    {{u"count"_s, static_cast<int>(facts.withoutNotice.size())},
                     {u"total"_s, facts.classes},
                     {u"classes"_s, facts.withoutNotice}})};
}

} // namespace core::policy
