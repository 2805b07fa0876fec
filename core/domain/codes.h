// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/findings.h"
#include "core/domain/calendar.h"
#include "core/domain/enrolment.h"
#include "core/domain/journal.h"
#include "core/domain/review.h"
#include "core/domain/school.h"
#include "core/domain/seat.h"
#include "core/domain/term_guide.h"

#include <QString>

#include <array>
#include <utility>

namespace core {

/// The words by which an enumeration is known outside the program: in the school file, whose schema checks the same
/// words, and in the JSON of the command line.
template<class E>
struct Words;

template<>
struct Words<SchoolStage> {
    static constexpr std::array list{std::pair{SchoolStage::Primary, "primary"},
                                     std::pair{SchoolStage::Junior, "junior"},
                                     std::pair{SchoolStage::NineYear, "nine-year"}};
};
template<>
struct Words<Stage> {
    static constexpr std::array list{std::pair{Stage::Primary, "primary"}, std::pair{Stage::Junior, "junior"}};
};
template<>
struct Words<Season> {
    static constexpr std::array list{std::pair{Season::Autumn, "autumn"}, std::pair{Season::Spring, "spring"}};
};
template<>
struct Words<PolicyVersion> {
    static constexpr std::array list{std::pair{PolicyVersion::Lhasa2021, "lhasa-2021"},
                                     std::pair{PolicyVersion::National2023, "national-2023"}};
};
template<>
struct Words<TermState> {
    static constexpr std::array list{std::pair{TermState::Planning, "planning"},
                                     std::pair{TermState::Applying, "applying"},
                                     std::pair{TermState::Arranging, "arranging"},
                                     std::pair{TermState::Running, "running"}, std::pair{TermState::Closed, "closed"}};
};
template<>
struct Words<DayKind> {
    static constexpr std::array list{std::pair{DayKind::School, "school"}, std::pair{DayKind::Weekend, "weekend"},
                                     std::pair{DayKind::Off, "off"}, std::pair{DayKind::Half, "half"},
                                     std::pair{DayKind::MakeUp, "make-up"}};
};
template<>
struct Words<CalendarLayer> {
    static constexpr std::array list{
        std::pair{CalendarLayer::Week, "week"}, std::pair{CalendarLayer::National, "national"},
        std::pair{CalendarLayer::Lhasa, "lhasa"}, std::pair{CalendarLayer::School, "school"}};
};
template<>
struct Words<Festival> {
    static constexpr std::array list{std::pair{Festival::Losar, "losar"}, std::pair{Festival::Shoton, "shoton"}};
};
template<>
struct Words<GuideStep> {
    static constexpr std::array list{std::pair{GuideStep::School, "school"},
                                     std::pair{GuideStep::Roster, "roster"},
                                     std::pair{GuideStep::Calendar, "calendar"},
                                     std::pair{GuideStep::Programs, "programs"},
                                     std::pair{GuideStep::Plan, "plan"},
                                     std::pair{GuideStep::Notice, "notice"},
                                     std::pair{GuideStep::Applications, "applications"},
                                     std::pair{GuideStep::Review, "review"},
                                     std::pair{GuideStep::Approval, "approval"},
                                     std::pair{GuideStep::Draw, "draw"},
                                     std::pair{GuideStep::Publication, "publication"},
                                     std::pair{GuideStep::Running, "running"},
                                     std::pair{GuideStep::Closing, "closing"}};
};
template<>
struct Words<GuideState> {
    static constexpr std::array list{std::pair{GuideState::Done, "done"}, std::pair{GuideState::Next, "next"},
                                     std::pair{GuideState::Open, "open"}, std::pair{GuideState::Later, "later"}};
};
template<>
struct Words<Sex> {
    static constexpr std::array list{std::pair{Sex::Unknown, "unknown"}, std::pair{Sex::Male, "male"},
                                     std::pair{Sex::Female, "female"}};
};
template<>
struct Words<Residence> {
    static constexpr std::array list{std::pair{Residence::Day, "day"}, std::pair{Residence::Boarding, "boarding"}};
};
template<>
struct Words<Standing> {
    static constexpr std::array list{std::pair{Standing::Present, "present"}, std::pair{Standing::Left, "left"}};
};
template<>
struct Words<StudentEventKind> {
    static constexpr std::array list{std::pair{StudentEventKind::Enrolled, "enrolled"},
                                     std::pair{StudentEventKind::TransferredIn, "transferred-in"},
                                     std::pair{StudentEventKind::ClassChanged, "class-changed"},
                                     std::pair{StudentEventKind::Left, "left"},
                                     std::pair{StudentEventKind::TransferredOut, "transferred-out"},
                                     std::pair{StudentEventKind::Graduated, "graduated"},
                                     std::pair{StudentEventKind::Returned, "returned"}};
};
template<>
struct Words<PriorityGroup> {
    static constexpr std::array list{
        std::pair{PriorityGroup::Disability, "disability"}, std::pair{PriorityGroup::LeftBehind, "left-behind"},
        std::pair{PriorityGroup::Hardship, "hardship"}, std::pair{PriorityGroup::MigrantChild, "migrant-child"},
        std::pair{PriorityGroup::PoorFamily, "poor-family"}};
};
template<>
struct Words<ClaimSource> {
    static constexpr std::array list{std::pair{ClaimSource::Register, "register"},
                                     std::pair{ClaimSource::School, "school"},
                                     std::pair{ClaimSource::Application, "application"}};
};
template<>
struct Words<ProgramMode> {
    static constexpr std::array list{std::pair{ProgramMode::InclusiveCare, "inclusive-care"},
                                     std::pair{ProgramMode::PersonalisedCourse, "personalised-course"}};
};
template<>
struct Words<ContentCategory> {
    static constexpr std::array list{std::pair{ContentCategory::HomeworkCompletion, "homework-completion"},
                                     std::pair{ContentCategory::QuestionAnswering, "question-answering"},
                                     std::pair{ContentCategory::Reading, "reading"},
                                     std::pair{ContentCategory::ThemeEducation, "theme-education"},
                                     std::pair{ContentCategory::SchoolSpeciality, "school-speciality"},
                                     std::pair{ContentCategory::Practice, "practice"},
                                     std::pair{ContentCategory::Handicraft, "handicraft"},
                                     std::pair{ContentCategory::Club, "club"}};
};
template<>
struct Words<FeeUnit> {
    static constexpr std::array list{std::pair{FeeUnit::Lesson, "lesson"}, std::pair{FeeUnit::Month, "month"},
                                     std::pair{FeeUnit::Term, "term"}};
};
template<>
struct Words<Step> {
    static constexpr std::array list{std::pair{Step::Applied, "applied"},
                                     std::pair{Step::Returned, "returned"},
                                     std::pair{Step::ClassReviewed, "class-reviewed"},
                                     std::pair{Step::SchoolApproved, "school-approved"},
                                     std::pair{Step::Arranged, "arranged"},
                                     std::pair{Step::Withdrawn, "withdrawn"},
                                     std::pair{Step::Declined, "declined"}};
};
template<>
struct Words<ConsentForm> {
    static constexpr std::array list{std::pair{ConsentForm::PaperSignature, "paper"},
                                     std::pair{ConsentForm::OnlineSignature, "online"},
                                     std::pair{ConsentForm::SpokenWithWitness, "spoken"}};
};
template<>
struct Words<Origin> {
    static constexpr std::array list{std::pair{Origin::Paper, "paper"}, std::pair{Origin::Online, "online"},
                                     std::pair{Origin::Import, "import"}};
};
template<>
struct Words<Lateness> {
    static constexpr std::array list{std::pair{Lateness::No, "no"}, std::pair{Lateness::AfterClosing, "after-closing"},
                                     std::pair{Lateness::AfterFreeze, "after-freeze"},
                                     std::pair{Lateness::AfterDraw, "after-draw"}};
};
template<>
struct Words<WayHome> {
    static constexpr std::array list{std::pair{WayHome::FetchedByGuardian, "guardian"},
                                     std::pair{WayHome::FetchedByDelegate, "delegate"},
                                     std::pair{WayHome::Alone, "alone"}};
};
template<>
struct Words<ApplyReason> {
    static constexpr std::array list{std::pair{ApplyReason::ParentsAtWork, "parents-at-work"},
                                     std::pair{ApplyReason::WishesActivities, "wishes-activities"},
                                     std::pair{ApplyReason::NobodyAtHome, "nobody-at-home"},
                                     std::pair{ApplyReason::Other, "other"}};
};
template<>
struct Words<DrawState> {
    static constexpr std::array list{std::pair{DrawState::Frozen, "frozen"}, std::pair{DrawState::Drawn, "drawn"},
                                     std::pair{DrawState::Confirmed, "confirmed"},
                                     std::pair{DrawState::Published, "published"}};
};
template<>
struct Words<Severity> {
    static constexpr std::array list{std::pair{Severity::Note, "note"}, std::pair{Severity::Warning, "warning"},
                                     std::pair{Severity::Refusal, "refusal"}};
};
template<>
struct Words<SeatOrigin> {
    static constexpr std::array list{std::pair{SeatOrigin::Draw, "draw"}, std::pair{SeatOrigin::Offer, "offer"},
                                     std::pair{SeatOrigin::Change, "change"}};
};
template<>
struct Words<SeatEnd> {
    static constexpr std::array list{std::pair{SeatEnd::Not, "not"}, std::pair{SeatEnd::Withdrawn, "withdrawn"},
                                     std::pair{SeatEnd::Swapped, "swapped"}, std::pair{SeatEnd::Moved, "moved"},
                                     std::pair{SeatEnd::Left, "left"}};
};
template<>
struct Words<OfferState> {
    static constexpr std::array list{std::pair{OfferState::Open, "open"}, std::pair{OfferState::Accepted, "accepted"},
                                     std::pair{OfferState::Declined, "declined"},
                                     std::pair{OfferState::Lapsed, "lapsed"},
                                     std::pair{OfferState::TakenBack, "taken-back"}};
};
template<>
struct Words<Subject> {
    static constexpr std::array list{std::pair{Subject::School, "school"},
                                     std::pair{Subject::Class, "class"},
                                     std::pair{Subject::Staff, "staff"},
                                     std::pair{Subject::Term, "term"},
                                     std::pair{Subject::Student, "student"},
                                     std::pair{Subject::Program, "program"},
                                     std::pair{Subject::Application, "application"},
                                     std::pair{Subject::Draw, "draw"},
                                     std::pair{Subject::Seat, "seat"},
                                     std::pair{Subject::NameVariant, "name-variant"},
                                     std::pair{Subject::Calendar, "calendar"},
                                     std::pair{Subject::Place, "place"},
                                     std::pair{Subject::Finding, "finding"},
                                     std::pair{Subject::Notice, "notice"},
                                     std::pair{Subject::Review, "review"}};
};

template<>
struct Words<ReviewOpinion> {
    static constexpr std::array list{std::pair{ReviewOpinion::Agreed, "agreed"},
                                     std::pair{ReviewOpinion::Returned, "returned"},
                                     std::pair{ReviewOpinion::Refused, "refused"}};
};
template<>
struct Words<ReviewState> {
    static constexpr std::array list{
        std::pair{ReviewState::Fresh, "fresh"}, std::pair{ReviewState::Unchanged, "unchanged"},
        std::pair{ReviewState::Blank, "blank"}, std::pair{ReviewState::Conflict, "conflict"},
        std::pair{ReviewState::Refused, "refused"}};
};
template<>
struct Words<ReviewProblemCode> {
    static constexpr std::array list{std::pair{ReviewProblemCode::Unreadable, "unreadable"},
                                     std::pair{ReviewProblemCode::NoKeys, "no-keys"},
                                     std::pair{ReviewProblemCode::NewerFormat, "newer-format"},
                                     std::pair{ReviewProblemCode::OtherSchool, "other-school"},
                                     std::pair{ReviewProblemCode::OtherTerm, "other-term"},
                                     std::pair{ReviewProblemCode::OtherClass, "other-class"},
                                     std::pair{ReviewProblemCode::ColumnMissing, "column-missing"},
                                     std::pair{ReviewProblemCode::RowsDeleted, "rows-deleted"},
                                     std::pair{ReviewProblemCode::RowsUncounted, "rows-uncounted"},
                                     std::pair{ReviewProblemCode::RowAdded, "row-added"},
                                     std::pair{ReviewProblemCode::KeyDamaged, "key-damaged"},
                                     std::pair{ReviewProblemCode::ApplicationGone, "application-gone"},
                                     std::pair{ReviewProblemCode::OpinionUnknown, "opinion-unknown"},
                                     std::pair{ReviewProblemCode::ReasonMissing, "reason-missing"},
                                     std::pair{ReviewProblemCode::CellChanged, "cell-changed"},
                                     std::pair{ReviewProblemCode::ChangedMeanwhile, "changed-meanwhile"},
                                     std::pair{ReviewProblemCode::AnsweredOtherwise, "answered-otherwise"},
                                     std::pair{ReviewProblemCode::TwoAnswers, "two-answers"},
                                     std::pair{ReviewProblemCode::SignatureMissing, "signature-missing"},
                                     std::pair{ReviewProblemCode::EvidenceMissing, "evidence-missing"},
                                     std::pair{ReviewProblemCode::StepGoneOn, "step-gone-on"},
                                     std::pair{ReviewProblemCode::RuleRefuses, "rule-refuses"}};
};

/// The word of an enumerator.
template<class E>
[[nodiscard]] QString word(E value)
{
    for (const auto &[known, text] : Words<E>::list)
        if (known == value)
            return QString::fromLatin1(text);
    return {};
}

/// The enumerator of a stored word; the first one for a word the schema would not have let in.
template<class E>
[[nodiscard]] E fromWord(const QString &text)
{
    for (const auto &[known, stored] : Words<E>::list)
        if (text == QLatin1String(stored))
            return known;
    return Words<E>::list.front().first;
}

} // namespace core
