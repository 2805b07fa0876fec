// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/program_rules.h"

#include "core/policy/day_part.h"
#include "core/policy/policy_data.h"
#include "core/policy/rulebook.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a title must not promise (3.5b), as a list that can grow without a programmer.
struct TitleWords {
    QStringList teaching{};
    QStringList homework{};
    QStringList harmless{}; ///< longer words that merely contain a forbidden one; taken out first
};

const TitleWords &titleWords()
{
    static const TitleWords words = [] {
        const QJsonObject data = policyData(u"title_words"_s);
        const auto list = [&data](const QString &key) {
            QStringList texts;
            for (const QJsonValue &text : data.value(key).toArray())
                texts << text.toString();
            return texts;
        };
        return TitleWords{list(u"teaching"_s), list(u"homework"_s), list(u"harmless"_s)};
    }();
    return words;
}

/// The title without the blanks and signs that hide a word, and without the harmless words.
QString bareTitle(const QString &title)
{
    QString bare = title.normalized(QString::NormalizationForm_KC).toLower();
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    for (const QString &word : titleWords().harmless)
        bare.replace(word, u"|"_s);
    return bare;
}

Findings checkTitle(const QString &title)
{
    if (title.trimmed().isEmpty())
        return {finding("program.titled"_L1, u"title"_s)};
    const QString bare = bareTitle(title);
    const auto firstIn = [&bare](const QStringList &words) {
        const auto word = std::ranges::find_if(words, [&bare](const QString &w) { return bare.contains(w); });
        return word == words.end() ? QString() : *word;
    };
    const QString teaching = firstIn(titleWords().teaching);
    if (!teaching.isEmpty())
        return {finding("content.no-new-lessons"_L1, u"title"_s, {{u"program"_s, title}, {u"word"_s, teaching}})};
    const QString homework = firstIn(titleWords().homework);
    if (!homework.isEmpty())
        return {finding("content.no-homework"_L1, u"title"_s, {{u"program"_s, title}, {u"word"_s, homework}})};
    return {};
}

QVariantMap factsOf(const WeeklySlot &slot)
{
    return {{u"weekday"_s, slot.weekday}, {u"from"_s, slot.from}, {u"until"_s, slot.until}};
}

bool isOrdered(const WeeklySlot &slot)
{
    return slot.weekday >= 1 && slot.weekday <= 7 && slot.from >= 0 && slot.from < slot.until && slot.until <= 24 * 60;
}

/// Clause 3.3 on one weekly time.
Findings checkHours(const WeeklySlot &slot, const Program &draft, const Term &term)
{
    Findings found;
    if (slot.weekday > 5)
        found << finding("program.on-working-days"_L1, u"times"_s, factsOf(slot));
    const QList<int> grades = draft.grades.grades();
    if (dayPart(slot) == DayPart::Evening && std::ranges::any_of(grades, [](int grade) { return grade < 7; }))
        found << finding("schedule.evening-juniors"_L1, u"times"_s, factsOf(slot));
    if (!counts(slot, term.policy))
        found << finding("schedule.counts"_L1, u"times"_s, factsOf(slot));
    return found;
}

Findings checkTimes(const Program &draft, const Term &term)
{
    if (draft.times.isEmpty())
        return {finding("program.timed"_L1, u"times"_s, {{u"program"_s, draft.title}})};
    Findings found;
    for (qsizetype i = 0; i < draft.times.size(); ++i) {
        const WeeklySlot &slot = draft.times[i];
        if (!isOrdered(slot)) {
            found << finding("program.times-ordered"_L1, u"times"_s, factsOf(slot));
            continue;
        }
        found << checkHours(slot, draft, term);
        const auto rest = draft.times.mid(i + 1);
        if (std::ranges::any_of(rest, [&slot](const WeeklySlot &other) { return slot.overlaps(other); }))
            found << finding("program.times-apart"_L1, u"times"_s, factsOf(slot));
    }
    return found;
}

Findings checkGrades(const Program &draft)
{
    if (draft.grades.isEmpty())
        return {finding("program.grades-named"_L1, u"grades"_s, {{u"program"_s, draft.title}})};
    QStringList misfits;
    for (const int grade : draft.grades.grades())
        if (!gradesFor(draft.category).contains(grade))
            misfits << QString::number(grade);
    if (misfits.isEmpty())
        return {};
    return {finding("content.fits-grade"_L1, u"category"_s,
                    {{u"category"_s, static_cast<int>(draft.category)}, {u"grades"_s, misfits}})};
}

/// Inclusive care has no number of seats: nobody who needs it is turned away (2.2).
Findings checkSeats(const Program &draft)
{
    if (draft.mode == ProgramMode::InclusiveCare)
        return {};
    if (draft.seats < 1)
        return {finding("program.seats"_L1, u"seats"_s, {{u"seats"_s, draft.seats}})};
    if (draft.minimum < 0 || draft.minimum > draft.seats)
        return {finding("program.minimum-within-seats"_L1, u"minimum"_s,
                        {{u"minimum"_s, draft.minimum}, {u"seats"_s, draft.seats}})};
    return {};
}

const WeeklySlot *firstClash(const Program &a, const Program &b)
{
    for (const WeeklySlot &slot : a.times)
        if (std::ranges::any_of(b.times, [&slot](const WeeklySlot &other) { return slot.overlaps(other); }))
            return &slot;
    return nullptr;
}

Findings checkClashes(const Program &draft, const QList<Program> &others)
{
    Findings found;
    for (const Program &other : others) {
        if (other.id == draft.id || other.term != draft.term)
            continue;
        const WeeklySlot *clash = firstClash(draft, other);
        if (!clash)
            continue;
        QVariantMap facts = factsOf(*clash);
        facts.insert(u"other"_s, other.title);
        facts.insert(u"place"_s, draft.place);
        const QString place = draft.place.trimmed();
        if (!place.isEmpty() && place == other.place.trimmed())
            found << finding("program.place-free"_L1, u"place"_s, facts);
        const QList<StaffId> theirs = other.staff();
        if (std::ranges::any_of(draft.staff(), [&theirs](StaffId who) { return theirs.contains(who); }))
            found << finding("program.teacher-free"_L1, u"teacher"_s, facts);
    }
    return found;
}

} // namespace

// The plan names contents for grades 1-2, 3-6 and 7-9 (3.5a); theme education and the school's speciality come from
// the list of inclusive care (3.5c), which is for all.
GradeSet gradesFor(ContentCategory category)
{
    switch (category) {
    case ContentCategory::HomeworkCompletion: return GradeSet::range(3, 9);
    case ContentCategory::QuestionAnswering: return GradeSet::range(7, 9);
    case ContentCategory::Reading:
    case ContentCategory::ThemeEducation:
    case ContentCategory::SchoolSpeciality:
    case ContentCategory::Practice: return GradeSet::range(1, 9);
    case ContentCategory::Handicraft: return GradeSet::range(1, 2);
    case ContentCategory::Club: return GradeSet::range(3, 9);
    }
    return {};
}

Findings checkProgram(const Program &draft, const Term &term, const QList<Program> &others)
{
    return checkTitle(draft.title) << checkTimes(draft, term) << checkGrades(draft) << checkSeats(draft)
                                   << checkClashes(draft, others);
}

} // namespace core::policy
