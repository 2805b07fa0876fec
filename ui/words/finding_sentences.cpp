// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_sentences.h"

#include "ui/words/application_sentences.h"
#include "ui/words/notice_sentences.h"
#include "ui/words/program_sentences.h"
#include "ui/words/seat_sentences.h"
#include "ui/words/term_sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace ui::words {

namespace {

// A sentence says what is wrong and then what to do. Numbers of people (IDs, phones) are never said in full.
constexpr FindingSentence records[] = {
    {"school.named", QT_TRANSLATE_NOOP("Findings", "The school has no name. Enter the name as it stands on the seal.")},
    {"school.code-shape",
     QT_TRANSLATE_NOOP(
         "Findings", "The school code “%1” does not have 10 digits. Enter the code of the national register, or leave "
                     "it empty for now."),
     {"code"}},
    {"school.code-of-tibet",
     QT_TRANSLATE_NOOP("Findings", "The school code “%1” does not belong to Tibet: there the third and fourth digits "
                                   "are 54. Check it."),
     {"code"}},
    {"school.county-shape",
     QT_TRANSLATE_NOOP("Findings", "The area code “%1” does not have 6 digits. Choose the county from the list."),
     {"county"}},
    {"class.stage-of-school",
     QT_TRANSLATE_NOOP("Findings", "The school does not have classes of this stage. Choose another stage, or correct "
                                   "the school's own stage first.")},
    {"class.number-in-range",
     QT_TRANSLATE_NOOP("Findings", "%1 is not a class number. Enter a number from 1 to 40."),
     {"number"}},
    {"class.entry-year-plausible",
     QT_TRANSLATE_NOOP("Findings", "%1 cannot be the year in which the class entered school. Enter four digits, for "
                                   "example 2026."),
     {"entryYear"}},
    {"class.once",
     QT_TRANSLATE_NOOP("Findings", "There is a class %1 of entry year %2 already. Enter another number."),
     {"number", "entryYear"}},
    {"class.empty-to-remove",
     QT_TRANSLATE_NOOP("Findings",
                       "%1 pupils belong to this class, so it cannot be removed. Move them to another class "
                       "first."),
     {"count"}},
    {"staff.named", QT_TRANSLATE_NOOP("Findings", "The staff member has no name. Enter one.")},
    {"staff.phone-shape",
     QT_TRANSLATE_NOOP("Findings", "The telephone number of %1 does not look like one. Check it."),
     {"name"}},
    {"spellings.two",
     QT_TRANSLATE_NOOP("Findings", "A group needs at least two spellings. Enter them one after the other.")},
    {"spellings.one-group",
     QT_TRANSLATE_NOOP("Findings", "“%1” stands in another group already: %2. Take it out there, or join the two."),
     {"spelling", "others"}},
    {"term.dated", QT_TRANSLATE_NOOP("Findings", "The term needs a first and a last day. Enter both.")},
    {"term.ordered",
     QT_TRANSLATE_NOOP("Findings", "The term ends on %2, not later than it begins (%1). Correct one of the days."),
     {"starts", "ends"}},
    {"term.not-too-long",
     QT_TRANSLATE_NOOP("Findings", "The term would last %1 days; %2 is the most. Check the first and the last day."),
     {"days", "longest"}},
    {"term.inside-school-year",
     QT_TRANSLATE_NOOP("Findings", "%1 to %2 does not lie in the %3. Correct the days or the school year."),
     {"starts", "ends", "year"}},
    {"term.apart",
     QT_TRANSLATE_NOOP("Findings",
                       "Another term runs from %1 to %2. Two terms cannot share days; correct one of them."),
     {"starts", "ends"}},
    {"term.once",
     QT_TRANSLATE_NOOP("Findings", "The %1 has its %2 already. Change that one instead of entering another."),
     {"year", "season"}},
    {"term.course-limit",
     QT_TRANSLATE_NOOP("Findings", "A child may hold 1 to 10 courses, not %1. Enter another number."),
     {"limit"}},
    {"term.policy-in-force",
     QT_TRANSLATE_NOOP("Findings",
                       "This term begins on %1. Since 1 February 2024 the ministries' notice of 2023 applies "
                       "beside the city's plan. Choose the rules with the notice, or give the reason."),
     {"starts"}},
    {"student.named",
     QT_TRANSLATE_NOOP("Findings", "The pupil has no name. Enter it as it is written in the register.")},
    {"student.class-exists",
     QT_TRANSLATE_NOOP("Findings", "%1 is in no class of this school. Choose the class, or enter the class first."),
     {"name"}},
    {"student.born-known",
     QT_TRANSLATE_NOOP("Findings",
                       "The birth date of %1 is not known. It helps to tell pupils of one name apart; enter "
                       "it when you have it."),
     {"name"}},
    {"student.born-before-today",
     QT_TRANSLATE_NOOP("Findings", "%1 cannot have been born on %2: that day has not passed yet. Correct the birth "
                                   "date."),
     {"name", "born"}},
    {"student.age-plausible",
     QT_TRANSLATE_NOOP("Findings", "By the birth date %2, %1 would be %3 years old. Check the year."),
     {"name", "born", "age"}},
    {"student.number-shape",
     QT_TRANSLATE_NOOP("Findings", "The pupil number of %1 cannot be right: %2. Compare it with the register."),
     {"name", "fault"}},
    {"student.number-agrees",
     QT_TRANSLATE_NOOP("Findings", "The pupil number of %1 holds another ID number than the one entered. Compare both "
                                   "with the papers."),
     {"name"}},
    {"student.id-number",
     QT_TRANSLATE_NOOP("Findings", "The ID number of %1 cannot be right: %2. Compare it with the papers."),
     {"name", "fault"}},
    {"student.id-agrees-birth",
     QT_TRANSLATE_NOOP("Findings", "The ID number of %1 says born on %3, but %2 was entered. Compare both with the "
                                   "papers."),
     {"name", "born", "inNumber"}},
    {"student.id-agrees-sex",
     QT_TRANSLATE_NOOP("Findings", "The ID number of %1 does not agree with “%2”. Compare both with the papers."),
     {"name", "sex"}},
    {"student.phone-shape",
     QT_TRANSLATE_NOOP("Findings", "The telephone number of %1 does not look like one. Check it."),
     {"name"}},
    {"student.drawn-stays",
     QT_TRANSLATE_NOOP("Findings", "%1 was in a draw, and a draw is a public record: the pupil cannot be removed. Mark "
                                   "as left instead."),
     {"student"}},
    {"guardian.known",
     QT_TRANSLATE_NOOP("Findings", "No guardian of %1 is entered. The application needs one; enter a name and a "
                                   "telephone number."),
     {"name"}},
    {"guardian.named",
     QT_TRANSLATE_NOOP("Findings", "Guardian %1 has no name. Enter the name, or clear the line."),
     {"place"}},
    {"guardian.phone-shape",
     QT_TRANSLATE_NOOP("Findings", "The telephone number of guardian %1 does not look like one. Check it."),
     {"name"}},
    {"claim.period-ordered",
     QT_TRANSLATE_NOOP("Findings", "“%1” has no first day, or ends before it begins. Correct the days on which it "
                                   "holds."),
     {"group"}},
    {"claim.evidence",
     QT_TRANSLATE_NOOP("Findings", "“%1” rests on no evidence. Note which paper was seen, or who confirmed it."),
     {"group"}},
    {"life.dated",
     QT_TRANSLATE_NOOP("Findings", "The day is missing. Enter the day from which this holds for %1."),
     {"name"}},
    {"life.not-ahead",
     QT_TRANSLATE_NOOP("Findings", "%2 is still to come. The roll says what is so today: record this for %1 on the day "
                                   "itself or later."),
     {"name", "on"}},
    {"life.in-order",
     QT_TRANSLATE_NOOP("Findings",
                       "%2 lies before the last thing recorded about %1 (%3). Enter a later day, or look at "
                       "the history of the record."),
     {"name", "on", "last"}},
    {"life.on-roll",
     QT_TRANSLATE_NOOP("Findings", "%1 has left the school already. Take the child back onto the roll first."),
     {"name"}},
    {"life.left-before", QT_TRANSLATE_NOOP("Findings", "%1 is on the roll; there is nothing to take back."), {"name"}},
    {"life.class-at-school",
     QT_TRANSLATE_NOOP("Findings", "There is no such class at the school on that day. Choose another class for %1."),
     {"name"}},
    {"promotion.year-turned",
     QT_TRANSLATE_NOOP("Findings",
                       "The %1 begins on %2. Look through everything now, and promote on that day or later."),
     {"year", "on"}},
    {"promotion.once",
     QT_TRANSLATE_NOOP("Findings",
                       "The promotion to the %1 is done. What is left to change, change on the pupils' page."),
     {"year"}},
    {"promotion.graduated-by-today",
     QT_TRANSLATE_NOOP("Findings",
                       "The day of graduation, %1, is still to come. Enter a day that has passed, or today."),
     {"on"}},
    {"promotion.goes-to-a-class",
     QT_TRANSLATE_NOOP("Findings", "A class goes on, but not yet into a class. Choose which one its children enter.")},
    {"promotion.nobody-left-open",
     QT_TRANSLATE_NOOP(
         "Findings",
         "%1 pupils stay on the roll in a class that has finished. Decide about them on the pupils' page later."),
     {"count"}},
    {"merging.one-application",
     QT_TRANSLATE_NOOP("Findings", "Both records have an application in the %1, %2. Choose which of the two stays."),
     {"year", "season"}},
};

constexpr FindingSentence enrolment[] = {
    {"enrolment.guardian-applies",
     QT_TRANSLATE_NOOP("Findings", "No guardian's consent is recorded. Enter who consented and on which day, from the "
                                   "signed form; without it nobody can be enrolled.")},
    {"enrolment.consent-not-ahead",
     QT_TRANSLATE_NOOP("Findings", "The consent is dated %1, which is still to come. Correct the day."),
     {"on"}},
    {"enrolment.dated",
     QT_TRANSLATE_NOOP("Findings", "The application needs the day on which the family applied, not later than today. "
                                   "Enter it from the form.")},
    {"enrolment.term-open",
     QT_TRANSLATE_NOOP("Findings", "The term is closed and takes no more applications. Choose the term that is open.")},
    {"enrolment.on-roll",
     QT_TRANSLATE_NOOP("Findings", "%1 has left the school. Correct the pupil's record first if this is not so."),
     {"name"}},
    {"enrolment.grade-served",
     QT_TRANSLATE_NOOP("Findings",
                       "%1 is not in grades 1 to 9 in this term, so the service is not for this child yet or "
                       "no longer. Check the pupil's class and its entry year."),
     {"name"}},
    {"enrolment.day-student",
     QT_TRANSLATE_NOOP("Findings", "%1 boards at school; the service is meant for day pupils. Check the residence, or "
                                   "give the reason for taking the child."),
     {"name"}},
    {"enrolment.one-application",
     QT_TRANSLATE_NOOP("Findings", "%1 has an application in this term already (%2). Change that one, or withdraw it "
                                   "first."),
     {"name", "step"}},
    {"enrolment.asks-for-something",
     QT_TRANSLATE_NOOP("Findings", "The application asks for nothing. Tick the days of care, or enter a course.")},
    {"enrolment.wishes-at-most-ten",
     QT_TRANSLATE_NOOP("Findings", "The application names %1 courses; ten is the most. Remove the last ones."),
     {"count"}},
    {"enrolment.wish-known",
     QT_TRANSLATE_NOOP("Findings", "One of the wishes is not a program of this term. Choose the course again from the "
                                   "list.")},
    {"enrolment.wish-once",
     QT_TRANSLATE_NOOP("Findings", "“%1” is wished more than once. Keep it where the family wants it most."),
     {"program"}},
    {"enrolment.wish-for-grade",
     QT_TRANSLATE_NOOP("Findings", "“%1” is not for %2. Choose a course for the child's grade."),
     {"program", "grade"}},
    {"enrolment.wish-is-course",
     QT_TRANSLATE_NOOP("Findings", "“%1” is inclusive care, which every child gets who asks for it. Tick the days of "
                                   "care instead of wishing for it."),
     {"program"}},
    {"enrolment.course-limit",
     QT_TRANSLATE_NOOP("Findings",
                       "The family wants at most %1 courses; in this term a child may hold 1 to %2. Enter a "
                       "number in between."),
     {"most", "limit"}},
    {"enrolment.collector-named",
     QT_TRANSLATE_NOOP("Findings", "Somebody entrusted fetches the child, but nobody is named. Enter the name and the "
                                   "relation.")},
    {"enrolment.young-alone",
     QT_TRANSLATE_NOOP("Findings", "%1 (%2) would go home alone. Younger children are handed over to somebody; ask the "
                                   "family again, or give the reason."),
     {"name", "grade"}},
    {"enrolment.drawn-stays",
     QT_TRANSLATE_NOOP("Findings", "The application of %1 was in a draw, and a draw is a public record: it cannot be "
                                   "removed. Withdraw it instead."),
     {"student"}},
    {"enrolment.open-to-change",
     QT_TRANSLATE_NOOP("Findings", "The application is at “%1” already and cannot be changed there. Return it to the "
                                   "family first, then change it."),
     {"step"}},
    {"enrolment.move-allowed",
     QT_TRANSLATE_NOOP("Findings",
                       "The application of %1 is at “%2” and cannot go to “%3” from there. Take the steps in "
                       "their order: class review, school approval, placement."),
     {"name", "stepFrom", "stepTo"}},
    {"enrolment.move-reasoned",
     QT_TRANSLATE_NOOP("Findings",
                       "This step needs a reason (%1: from “%2” to “%3”). Write one sentence that the family "
                       "may read."),
     {"name", "stepFrom", "stepTo"}},
    {"enrolment.move-signed",
     QT_TRANSLATE_NOOP("Findings", "Nobody is named at the desk. Choose at the top who you are; each step is recorded "
                                   "with a name.")},
    {"enrolment.no-rejection-of-need",
     QT_TRANSLATE_NOOP("Findings", "%1 needs inclusive care and belongs to the service, so the application cannot be "
                                   "declined. If there are too many children, open another group; courses are settled "
                                   "at placement."),
     {"name"}},
};

constexpr FindingSentence programs[] = {
    {"program.titled",
     QT_TRANSLATE_NOOP("Findings", "The program has no title. Enter the name that families will read.")},
    {"program.unused-to-remove",
     QT_TRANSLATE_NOOP("Findings", "“%1” is named in applications or holds seats (%2 in all), so it cannot be removed. "
                                   "Change those first."),
     {"title", "count"}},
    {"program.timed", QT_TRANSLATE_NOOP("Findings", "The program has no weekly time. Enter at least one.")},
    {"program.times-ordered",
     QT_TRANSLATE_NOOP("Findings", "A weekly time must end after it begins (now %1 to %2). Correct it."),
     {"from", "until"}},
    {"program.times-apart",
     QT_TRANSLATE_NOOP("Findings", "Two weekly times overlap on %1 around %2 to %3. Correct one of them."),
     {"weekday", "from", "until"}},
    {"program.on-working-days",
     QT_TRANSLATE_NOOP("Findings", "The program takes place on %1. The service belongs to the five school days; check "
                                   "the day, or give the reason."),
     {"weekday"}},
    {"program.grades-named",
     QT_TRANSLATE_NOOP("Findings", "The program is for no grade. Choose the grades that may take part.")},
    {"program.seats",
     QT_TRANSLATE_NOOP("Findings", "A course needs at least one seat (now %1). Enter how many children it takes."),
     {"seats"}},
    {"program.minimum-within-seats",
     QT_TRANSLATE_NOOP("Findings",
                       "The smallest number of children (%1) is not between 0 and the %2 seats. Correct one "
                       "of them."),
     {"minimum", "seats"}},
    {"program.place-free",
     QT_TRANSLATE_NOOP("Findings", "%1 is taken on %2 from %3 by “%4”. Choose another place or time."),
     {"place", "weekday", "from", "other"}},
    {"program.teacher-free",
     QT_TRANSLATE_NOOP("Findings", "The teacher leads “%3” on %1 from %2. Choose another teacher or time."),
     {"weekday", "from", "other"}},
    {"content.fits-grade",
     QT_TRANSLATE_NOOP("Findings",
                       "The plan does not name “%1” for %2. Choose another content or other grades, or give "
                       "the reason."),
     {"category", "grades"}},
    {"content.no-new-lessons",
     QT_TRANSLATE_NOOP("Findings", "The title “%1” says teaching (“%2”). After-school service gives no lessons; change "
                                   "what is offered, and its name."),
     {"program", "word"}},
    {"content.no-homework",
     QT_TRANSLATE_NOOP("Findings", "The title “%1” says that homework is set (“%2”). After-school service sets none; "
                                   "change what is offered, and its name."),
     {"program", "word"}},
    {"schedule.evening-juniors",
     QT_TRANSLATE_NOOP("Findings",
                       "%1, %2 to %3 is an evening hour. Evening study is for grades 7 to 9 only; choose an "
                       "earlier time or other grades."),
     {"weekday", "from", "until"}},
    {"schedule.counts",
     QT_TRANSLATE_NOOP("Findings",
                       "%1, %2 to %3 does not count as after-school service: the ministries' notice of 2023 "
                       "(No. 26) leaves out early, noon and evening hours. It can be recorded, but not "
                       "towards the two hours, fees or stipends."),
     {"weekday", "from", "until"}},
    {"schedule.five-days",
     QT_TRANSLATE_NOOP("Findings",
                       "Nothing is offered on %1 for %2. The service runs on all five days; add a session, or give "
                       "the reason."),
     {"day", "grades"}},
    {"schedule.two-hours",
     QT_TRANSLATE_NOOP("Findings", "On %1 the sessions for %2 last %3 minutes; 120 is the least. Lengthen them, or "
                                   "give the reason."),
     {"day", "grades", "minutes"}},
    {"schedule.ends-late-enough",
     QT_TRANSLATE_NOOP("Findings", "On %1 the last session for %2 ends at %3. In principle it does not end before "
                                   "18:30; lengthen it, or give the reason."),
     {"day", "grades", "until"}},
    {"seats.frozen",
     QT_TRANSLATE_NOOP("Findings", "There are no frozen applications to draw for. Freeze the approved applications "
                                   "first.")},
    {"seats.one-file",
     QT_TRANSLATE_NOOP("Findings",
                       "The applications frozen on %1 still stand: their draw is open, or confirmed already. "
                       "Draw for them, or look at the result."),
     {"on"}},
    {"seats.file-unchanged",
     QT_TRANSLATE_NOOP("Findings",
                       "Applications or programs have changed since they were frozen on %1. Freeze them again "
                       "and draw for the new file."),
     {"on"}},
    {"seats.drawn-stays",
     QT_TRANSLATE_NOOP("Findings", "This draw was made on %1 and stays as it is. Freeze the applications again if they "
                                   "were corrected."),
     {"on"}},
    {"seats.drawn-first",
     QT_TRANSLATE_NOOP("Findings",
                       "Nothing has been drawn here that could be confirmed. Make the draw first, or look at "
                       "the one that was confirmed.")},
    {"seats.confirmed-once",
     QT_TRANSLATE_NOOP("Findings",
                       "A draw of this term is confirmed already, and seats were given from it. Changes are "
                       "now made seat by seat.")},
    {"seats.confirmed-first",
     QT_TRANSLATE_NOOP("Findings",
                       "Only a confirmed draw that was not published yet can be published. Confirm the draw "
                       "first.")},
    {"seats.seed-present",
     QT_TRANSLATE_NOOP("Findings", "The draw has no seed. Let the witnesses say it, then write it down here.")},
    {"seats.witnesses-named",
     QT_TRANSLATE_NOOP("Findings", "No witness of the draw is named. Enter who is watching, parents among them.")},
    {"seats.draw-signed",
     QT_TRANSLATE_NOOP("Findings",
                       "Nobody is named at the desk. Choose at the top who you are; the draw is recorded with "
                       "a name.")},
    {"seats.one-draw",
     QT_TRANSLATE_NOOP("Findings", "These applications were drawn on %1 by %2. The same applications are drawn once "
                                   "only; look at that result."),
     {"on", "by"}},
    {"seats.same-seed",
     QT_TRANSLATE_NOOP("Findings",
                       "This term was drawn with the seed “%1”. After a correction the seed stays the same; "
                       "enter it again."),
     {"seed"}},
    {"seats.new-seed",
     QT_TRANSLATE_NOOP("Findings", "The draw of %1 used this seed, and everybody knows it. A second sign-up period is "
                                   "drawn with a seed of its own; enter that."),
     {"on"}},
    {"seats.pin-has-room",
     QT_TRANSLATE_NOOP("Findings", "More seats are settled before the draw in “%1” than it has (%2). Take one back, or "
                                   "give the program more seats."),
     {"program", "seats"}},
    {"seats.pin-reasoned",
     QT_TRANSLATE_NOOP("Findings", "What the school settles before the draw (“%1”) needs a reason. Write one sentence "
                                   "that the family may read."),
     {"program"}},
    {"seats.pin-signed",
     QT_TRANSLATE_NOOP("Findings", "Nobody is named at the desk. Choose at the top who you are; a settled seat is "
                                   "recorded with a name.")},
    {"seats.pin-for-grade",
     QT_TRANSLATE_NOOP("Findings", "“%1” is not for %2. Choose a course for the child's grade."),
     {"program", "grade"}},
    {"seats.pin-is-course",
     QT_TRANSLATE_NOOP("Findings", "“%1” is inclusive care, which has no seats to settle. Choose a course."),
     {"program"}},
};

} // namespace

const FindingSentence *sentenceFor(const QString &rule)
{
    for (const std::span<const FindingSentence> part :
         {std::span<const FindingSentence>(records), std::span<const FindingSentence>(enrolment),
          std::span<const FindingSentence>(programs), termSentences(), programSentences(), oversightSentences(),
          noticeSentences(), applicationSentences(), seatSentences()}) {
        const auto found =
            std::ranges::find_if(part, [&rule](const FindingSentence &s) { return rule == QLatin1String(s.rule); });
        if (found != part.end())
            return &*found;
    }
    return nullptr;
}

} // namespace ui::words
