// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/record_rules.h"

#include "core/policy/phone_shape.h"
#include "core/policy/rulebook.h"

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostClassesOfAYear = 40;
constexpr int longestTerm = 240; ///< days; a term is the service's fixed period (3.4), not a year

bool areDigits(const QString &text, qsizetype count)
{
    return text.size() == count && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool teaches(SchoolStage school, Stage stage)
{
    switch (school) {
    case SchoolStage::Primary: return stage == Stage::Primary;
    case SchoolStage::Junior: return stage == Stage::Junior;
    case SchoolStage::NineYear: return true;
    }
    return true;
}

/// The school sets its own promotion day, so the bounds leave a month on both sides of 1 August.
bool liesInSchoolYear(const Term &term)
{
    return term.starts >= QDate(term.schoolYear, 7, 1) && term.ends <= QDate(term.schoolYear + 1, 8, 31);
}

Findings checkDates(const Term &draft)
{
    const QVariantMap facts{{u"starts"_s, draft.starts},
                            {u"ends"_s, draft.ends},
                            {u"days"_s, draft.starts.daysTo(draft.ends) + 1},
                            {u"longest"_s, longestTerm},
                            {u"year"_s, draft.schoolYear}};
    if (!draft.starts.isValid())
        return {finding("term.dated"_L1, u"starts"_s)};
    if (!draft.ends.isValid())
        return {finding("term.dated"_L1, u"ends"_s)};
    if (draft.starts >= draft.ends)
        return {finding("term.ordered"_L1, u"ends"_s, facts)};
    Findings found;
    if (draft.starts.daysTo(draft.ends) + 1 > longestTerm)
        found << finding("term.not-too-long"_L1, u"ends"_s, facts);
    if (!liesInSchoolYear(draft))
        found << finding("term.inside-school-year"_L1, u"starts"_s, facts);
    if (draft.policy == PolicyVersion::Lhasa2021 && usualPolicy(draft.starts) == PolicyVersion::National2023)
        found << finding("term.policy-in-force"_L1, u"policy"_s, facts);
    return found;
}

} // namespace

Findings checkSchool(const School &school)
{
    Findings found;
    if (school.name.trimmed().isEmpty())
        found << finding("school.named"_L1, u"name"_s);
    if (!school.code.isEmpty() && !areDigits(school.code, 10))
        found << finding("school.code-shape"_L1, u"code"_s, {{u"code"_s, school.code}});
    else if (!school.code.isEmpty() && school.code.mid(2, 2) != u"54")
        found << finding("school.code-of-tibet"_L1, u"code"_s, {{u"code"_s, school.code}});
    if (!school.county.isEmpty() && !areDigits(school.county, 6))
        found << finding("school.county-shape"_L1, u"county"_s, {{u"county"_s, school.county}});
    return found;
}

Findings checkClass(const SchoolClass &draft, const School &school, const QList<SchoolClass> &others)
{
    const QVariantMap facts{{u"number"_s, draft.number}, {u"entryYear"_s, draft.entryYear}};
    Findings found;
    if (!teaches(school.stage, draft.stage))
        found << finding("class.stage-of-school"_L1, u"stage"_s, facts);
    if (draft.number < 1 || draft.number > mostClassesOfAYear)
        found << finding("class.number-in-range"_L1, u"number"_s, facts);
    if (draft.entryYear < 2000 || draft.entryYear > 2099)
        found << finding("class.entry-year-plausible"_L1, u"entryYear"_s, facts);
    const bool twin = std::ranges::any_of(others, [&draft](const SchoolClass &other) {
        return other.id != draft.id && other.stage == draft.stage && other.entryYear == draft.entryYear &&
               other.number == draft.number;
    });
    if (twin)
        found << finding("class.once"_L1, u"number"_s, facts);
    return found;
}

Findings checkStaff(const StaffMember &draft)
{
    Findings found;
    if (draft.name.trimmed().isEmpty())
        found << finding("staff.named"_L1, u"name"_s);
    if (!looksLikePhone(draft.phone))
        found << finding("staff.phone-shape"_L1, u"phone"_s, {{u"name"_s, draft.name}});
    return found;
}

Findings checkTerm(const Term &draft, const QList<Term> &others)
{
    Findings found = checkDates(draft);
    if (draft.mostCourses < 1 || draft.mostCourses > 10)
        found << finding("term.course-limit"_L1, u"mostCourses"_s, {{u"limit"_s, draft.mostCourses}});
    for (const Term &other : others) {
        if (other.id == draft.id)
            continue;
        if (other.schoolYear == draft.schoolYear && other.season == draft.season)
            found << finding("term.once"_L1, u"season"_s,
                             {{u"year"_s, draft.schoolYear}, {u"season"_s, static_cast<int>(draft.season)}});
        else if (draft.starts.isValid() && draft.ends.isValid() && draft.starts <= other.ends &&
                 other.starts <= draft.ends)
            found << finding("term.apart"_L1, u"starts"_s, {{u"starts"_s, other.starts}, {u"ends"_s, other.ends}});
    }
    return found;
}

} // namespace core::policy
