// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

// Every text stands literally inside translate(): lupdate reads the source, not the program.

QString label(core::Sex sex)
{
    switch (sex) {
    //: the sex of a child is not known
    case core::Sex::Unknown: return QCoreApplication::translate("Labels", "not known");
    case core::Sex::Male: return QCoreApplication::translate("Labels", "boy");
    case core::Sex::Female: return QCoreApplication::translate("Labels", "girl");
    }
    return QString();
}

QString label(core::Residence residence)
{
    switch (residence) {
    case core::Residence::Day: return QCoreApplication::translate("Labels", "day pupil");
    case core::Residence::Boarding: return QCoreApplication::translate("Labels", "boarder");
    }
    return QString();
}

QString label(core::Standing standing)
{
    switch (standing) {
    //: the child is on the roll of the school
    case core::Standing::Present: return QCoreApplication::translate("Labels", "on the roll");
    //: the child has left the school
    case core::Standing::Left: return QCoreApplication::translate("Labels", "left");
    }
    return QString();
}

QString label(core::StudentEventKind kind)
{
    switch (kind) {
    //: the child came to the school for the first time
    case core::StudentEventKind::Enrolled: return QCoreApplication::translate("Labels", "enrolled");
    //: the child came from another school
    case core::StudentEventKind::TransferredIn: return QCoreApplication::translate("Labels", "transferred in");
    //: the child went to another class of this school
    case core::StudentEventKind::ClassChanged: return QCoreApplication::translate("Labels", "changed class");
    //: the child left the school, for a reason of its own
    case core::StudentEventKind::Left: return QCoreApplication::translate("Labels", "left the school");
    //: the child went to another school
    case core::StudentEventKind::TransferredOut: return QCoreApplication::translate("Labels", "transferred out");
    //: the child finished the school
    case core::StudentEventKind::Graduated: return QCoreApplication::translate("Labels", "graduated");
    //: the child came back to the school
    case core::StudentEventKind::Returned: return QCoreApplication::translate("Labels", "came back");
    }
    return QString();
}

QString label(core::PriorityGroup group)
{
    switch (group) {
    case core::PriorityGroup::Disability: return QCoreApplication::translate("Labels", "child with a disability");
    case core::PriorityGroup::LeftBehind: return QCoreApplication::translate("Labels", "left-behind child");
    case core::PriorityGroup::Hardship: return QCoreApplication::translate("Labels", "child in hardship");
    case core::PriorityGroup::MigrantChild: return QCoreApplication::translate("Labels", "child of migrant workers");
    case core::PriorityGroup::PoorFamily: return QCoreApplication::translate("Labels", "child of a poor family");
    }
    return QString();
}

QString label(core::ClaimSource source)
{
    switch (source) {
    //: where a priority claim comes from: the national pupil register
    case core::ClaimSource::Register: return QCoreApplication::translate("Labels", "pupil register");
    //: where a priority claim comes from
    case core::ClaimSource::School: return QCoreApplication::translate("Labels", "found by the school");
    //: where a priority claim comes from: the family's application form
    case core::ClaimSource::Application: return QCoreApplication::translate("Labels", "application form");
    }
    return QString();
}

QString label(core::ProgramMode mode)
{
    switch (mode) {
    case core::ProgramMode::InclusiveCare: return QCoreApplication::translate("Labels", "inclusive care");
    case core::ProgramMode::PersonalisedCourse: return QCoreApplication::translate("Labels", "personalised course");
    }
    return QString();
}

QString label(core::ContentCategory category)
{
    switch (category) {
    case core::ContentCategory::HomeworkCompletion: return QCoreApplication::translate("Labels", "homework help");
    case core::ContentCategory::QuestionAnswering: return QCoreApplication::translate("Labels", "answering questions");
    case core::ContentCategory::Reading: return QCoreApplication::translate("Labels", "reading");
    case core::ContentCategory::ThemeEducation: return QCoreApplication::translate("Labels", "theme education");
    case core::ContentCategory::SchoolSpeciality: return QCoreApplication::translate("Labels", "school speciality");
    case core::ContentCategory::Practice: return QCoreApplication::translate("Labels", "practical activity");
    case core::ContentCategory::Handicraft: return QCoreApplication::translate("Labels", "handicraft");
    case core::ContentCategory::Club: return QCoreApplication::translate("Labels", "club");
    }
    return QString();
}

QString label(core::FeeUnit unit)
{
    switch (unit) {
    //: a fee is counted by this
    case core::FeeUnit::Lesson: return QCoreApplication::translate("Labels", "lesson");
    case core::FeeUnit::Month: return QCoreApplication::translate("Labels", "month");
    case core::FeeUnit::Term: return QCoreApplication::translate("Labels", "term as a whole");
    }
    return {};
}

QString label(core::Step step)
{
    switch (step) {
    //: state of an application: the family has applied
    case core::Step::Applied: return QCoreApplication::translate("Labels", "applied");
    //: state of an application: given back to the family to be completed
    case core::Step::Returned: return QCoreApplication::translate("Labels", "returned");
    //: state of an application: the class teacher has agreed
    case core::Step::ClassReviewed: return QCoreApplication::translate("Labels", "class reviewed");
    //: state of an application: the school has agreed
    case core::Step::SchoolApproved: return QCoreApplication::translate("Labels", "school approved");
    //: state of an application: seats have been given
    case core::Step::Arranged: return QCoreApplication::translate("Labels", "arranged");
    //: state of an application: the family has withdrawn it
    case core::Step::Withdrawn: return QCoreApplication::translate("Labels", "withdrawn");
    //: state of an application: not agreed to
    case core::Step::Declined: return QCoreApplication::translate("Labels", "declined");
    }
    return QString();
}

QString label(core::ConsentForm form)
{
    switch (form) {
    case core::ConsentForm::PaperSignature: return QCoreApplication::translate("Labels", "signed on paper");
    case core::ConsentForm::OnlineSignature: return QCoreApplication::translate("Labels", "signed online");
    case core::ConsentForm::SpokenWithWitness: return QCoreApplication::translate("Labels", "spoken before a witness");
    }
    return QString();
}

QString label(core::WayHome way)
{
    switch (way) {
    case core::WayHome::FetchedByGuardian: return QCoreApplication::translate("Labels", "fetched by a guardian");
    case core::WayHome::FetchedByDelegate:
        return QCoreApplication::translate("Labels", "fetched by an entrusted person");
    case core::WayHome::Alone: return QCoreApplication::translate("Labels", "goes home alone");
    }
    return QString();
}

QString label(core::ApplyReason reason)
{
    switch (reason) {
    case core::ApplyReason::ParentsAtWork:
        return QCoreApplication::translate("Labels", "parents work longer than lessons last");
    case core::ApplyReason::WishesActivities:
        return QCoreApplication::translate("Labels", "the child wishes for activities");
    case core::ApplyReason::NobodyAtHome: return QCoreApplication::translate("Labels", "nobody is at home");
    //: another reason to apply
    case core::ApplyReason::Other: return QCoreApplication::translate("Labels", "other reason");
    }
    return QString();
}

QString label(core::Season season)
{
    switch (season) {
    case core::Season::Autumn: return QCoreApplication::translate("Labels", "autumn term");
    case core::Season::Spring: return QCoreApplication::translate("Labels", "spring term");
    }
    return QString();
}

QString label(core::PolicyVersion version)
{
    switch (version) {
    case core::PolicyVersion::Lhasa2021: return QCoreApplication::translate("Labels", "Lhasa plan of 2021");
    case core::PolicyVersion::National2023:
        return QCoreApplication::translate("Labels", "Lhasa plan with the ministries' notice of 2023");
    }
    return QString();
}

QString label(core::TermState state)
{
    switch (state) {
    //: state of a term: programs are being entered
    case core::TermState::Planning: return QCoreApplication::translate("Labels", "being planned");
    //: state of a term: families may apply
    case core::TermState::Applying: return QCoreApplication::translate("Labels", "applications open");
    //: state of a term: the round of applications is over, they are reviewed and seats are given
    case core::TermState::Arranging: return QCoreApplication::translate("Labels", "being arranged");
    //: state of a term: seats are confirmed and the service runs
    case core::TermState::Running: return QCoreApplication::translate("Labels", "running");
    //: state of a term: over, nothing changes any more
    case core::TermState::Closed: return QCoreApplication::translate("Labels", "closed");
    }
    return QString();
}

QString label(core::SchoolStage stage)
{
    switch (stage) {
    case core::SchoolStage::Primary: return QCoreApplication::translate("Labels", "primary school");
    case core::SchoolStage::Junior: return QCoreApplication::translate("Labels", "junior-middle school");
    case core::SchoolStage::NineYear: return QCoreApplication::translate("Labels", "nine-year school");
    }
    return QString();
}

QString label(core::Stage stage)
{
    switch (stage) {
    //: stage of a class: grades 1 to 6
    case core::Stage::Primary: return QCoreApplication::translate("Labels", "primary");
    //: stage of a class: grades 7 to 9
    case core::Stage::Junior: return QCoreApplication::translate("Labels", "junior-middle");
    }
    return QString();
}

QString label(core::DrawState state)
{
    switch (state) {
    //: state of a draw: the applications are fixed, no numbers drawn yet
    case core::DrawState::Frozen: return QCoreApplication::translate("Labels", "applications frozen");
    //: state of a draw
    case core::DrawState::Drawn: return QCoreApplication::translate("Labels", "drawn");
    //: state of a draw: the school stands by the result
    case core::DrawState::Confirmed: return QCoreApplication::translate("Labels", "confirmed");
    //: state of a draw: families have been told
    case core::DrawState::Published: return QCoreApplication::translate("Labels", "published");
    }
    return QString();
}

QString label(core::OfferState state)
{
    switch (state) {
    //: state of an offered seat
    case core::OfferState::Open: return QCoreApplication::translate("Labels", "offered");
    //: state of an offered seat
    case core::OfferState::Accepted: return QCoreApplication::translate("Labels", "accepted");
    //: state of an offered seat
    case core::OfferState::Declined: return QCoreApplication::translate("Labels", "declined by the family");
    //: state of an offered seat: nobody answered in time
    case core::OfferState::Lapsed: return QCoreApplication::translate("Labels", "lapsed");
    //: state of an offered seat: by the school
    case core::OfferState::TakenBack: return QCoreApplication::translate("Labels", "taken back");
    }
    return QString();
}

QString label(core::SeatEnd end)
{
    switch (end) {
    //: a seat that has not ended
    case core::SeatEnd::Not: return QCoreApplication::translate("Labels", "held");
    //: why a seat ended: the family gave it up
    case core::SeatEnd::Withdrawn: return QCoreApplication::translate("Labels", "given up");
    //: why a seat ended: for another that was wanted more
    case core::SeatEnd::Swapped: return QCoreApplication::translate("Labels", "given up for a better one");
    //: why a seat ended: the school moved the child
    case core::SeatEnd::Moved: return QCoreApplication::translate("Labels", "moved");
    //: why a seat ended: the child left the service
    case core::SeatEnd::Left: return QCoreApplication::translate("Labels", "left");
    }
    return QString();
}

QString label(core::Severity severity)
{
    switch (severity) {
    //: weight of a finding: for information
    case core::Severity::Note: return QCoreApplication::translate("Labels", "Note");
    //: weight of a finding: may be accepted with a reason
    case core::Severity::Warning: return QCoreApplication::translate("Labels", "Please check");
    //: weight of a finding: must be put right first
    case core::Severity::Refusal: return QCoreApplication::translate("Labels", "Not possible");
    }
    return QString();
}

QString label(core::Subject subject)
{
    switch (subject) {
    case core::Subject::School: return QCoreApplication::translate("Labels", "school");
    case core::Subject::Class: return QCoreApplication::translate("Labels", "class");
    //: a teacher or other person who works for the service
    case core::Subject::Staff: return QCoreApplication::translate("Labels", "staff member");
    case core::Subject::Term: return QCoreApplication::translate("Labels", "term");
    case core::Subject::Student: return QCoreApplication::translate("Labels", "pupil");
    case core::Subject::Program: return QCoreApplication::translate("Labels", "program");
    case core::Subject::Application: return QCoreApplication::translate("Labels", "application");
    case core::Subject::Draw: return QCoreApplication::translate("Labels", "draw");
    //: a child's place in a course
    case core::Subject::Seat: return QCoreApplication::translate("Labels", "seat");
    case core::Subject::NameVariant: return QCoreApplication::translate("Labels", "name spellings");
    case core::Subject::Calendar: return QCoreApplication::translate("Labels", "calendar");
    case core::Subject::Place: return QCoreApplication::translate("Labels", "place");
    case core::Subject::Finding: return QCoreApplication::translate("Labels", "finding");
    //: the notice to parents, with its form and what was handed out
    case core::Subject::Notice: return QCoreApplication::translate("Labels", "parent notice");
    //: the class teacher's review of applications in a workbook
    case core::Subject::Review: return QCoreApplication::translate("Labels", "class review");
    }
    return QString();
}

} // namespace ui::words
