// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/promotion_office.h"

#include "core/domain/student_life.h"
#include "core/policy/rulebook.h"

#include <algorithm>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

int beginning(const QList<SchoolClass> &classes, Stage stage, SchoolYearStart year)
{
    return static_cast<int>(
        std::ranges::count_if(classes, [=](const SchoolClass &c) { return c.stage == stage && c.entryYear == year; }));
}

/// A class, stored or to be made, that begins in the year and has this number; 0 when there is none.
ClassId classBeginning(const QList<SchoolClass> &stored, const QList<SchoolClass> &entering, Stage stage,
                       SchoolYearStart year, int number)
{
    const auto fits = [=](const SchoolClass &c) {
        return c.stage == stage && c.entryYear == year && c.number == number;
    };
    if (const auto found = std::ranges::find_if(stored, fits); found != stored.end())
        return found->id;
    const auto found = std::ranges::find_if(entering, fits);
    return found == entering.end() ? ClassId{} : ClassId{-(found - entering.begin() + 1)};
}

} // namespace

QList<SchoolClass> PromotionOffice::classesToMake(Stage stage, SchoolYearStart year, int wanted) const
{
    const QList<SchoolClass> stored = m_school.classes();
    QList<SchoolClass> made;
    for (int number = 1; number <= wanted; ++number)
        if (std::ranges::none_of(stored, [=](const SchoolClass &c) {
                return c.stage == stage && c.entryYear == year && c.number == number;
            }))
            made << SchoolClass{.stage = stage, .entryYear = year, .number = number};
    return made;
}

QList<ClassPromotion> PromotionOffice::classes(SchoolYearStart year) const
{
    const QHash<ClassId, int> children = m_students.presentByClass();
    QList<ClassPromotion> list;
    for (const SchoolClass &one : m_school.classes()) {
        const ClassPromotion promotion{.schoolClass = one,
                                       .gradeBefore = gradeOf(one.stage, one.entryYear, year - 1),
                                       .grade = gradeOf(one.stage, one.entryYear, year),
                                       .children = children.value(one.id)};
        const bool older = promotion.finishes() && one.entryYear < year && promotion.children > 0;
        if (isAtSchool(one.stage, promotion.gradeBefore) || older)
            list << promotion;
    }
    std::ranges::sort(list, {}, [](const ClassPromotion &p) {
        return std::tuple(p.schoolClass.stage, p.gradeBefore, p.schoolClass.number);
    });
    return list;
}

int PromotionOffice::finishedChildren(SchoolYearStart year) const
{
    int count = 0;
    for (const ClassPromotion &promotion : classes(year))
        count += promotion.finishes() ? promotion.children : 0;
    return count;
}

/// The day after the last day of the spring term, so that nobody is withdrawn from a term that is over.
QDate PromotionOffice::usualGraduation(SchoolYearStart year) const
{
    const QDate turn = firstDayOf(year, m_students.dayOfTurn());
    QDate last;
    for (const Term &term : m_terms.terms())
        if (term.schoolYear == year - 1 && term.season == Season::Spring)
            last = term.ends;
    return last.isValid() && last < turn ? last.addDays(1) : turn;
}

Promotion PromotionOffice::proposal(SchoolYearStart year) const
{
    const SchoolStage school = m_school.school().stage;
    const QList<SchoolClass> stored = m_school.classes();
    const QList<ClassPromotion> all = classes(year);
    Promotion proposal{
        .year = year, .on = firstDayOf(year, m_students.dayOfTurn()), .graduatedOn = usualGraduation(year)};
    if (school != SchoolStage::Junior)
        proposal.entering << classesToMake(Stage::Primary, year, beginning(stored, Stage::Primary, year - 1));
    if (school != SchoolStage::Primary) {
        int wanted = beginning(stored, Stage::Junior, year - 1);
        if (wanted == 0) // a school that grows into the junior stage
            wanted = static_cast<int>(std::ranges::count_if(
                all, [](const ClassPromotion &p) { return p.schoolClass.stage == Stage::Primary && p.grade == 7; }));
        proposal.entering << classesToMake(Stage::Junior, year, wanted);
    }
    for (const ClassPromotion &one : all) {
        if (!one.finishes())
            continue;
        FinishingClass finishing{.schoolClass = one.schoolClass.id};
        if (school == SchoolStage::NineYear && one.schoolClass.stage == Stage::Primary) {
            finishing.goesTo = classBeginning(stored, proposal.entering, Stage::Junior, year, one.schoolClass.number);
            finishing.then = finishing.goesTo.value != 0 ? AfterLastGrade::GoOn : AfterLastGrade::LeaveOpen;
        }
        proposal.finishing << finishing;
    }
    return proposal;
}

QList<PromotionOffice::ChildStep> PromotionOffice::steps(const Promotion &promotion, PromotionCounts &counts) const
{
    QHash<StudentId, ClassId> moves;
    for (const ChildMove &move : promotion.moves)
        moves.insert(move.child, move.to);
    QHash<ClassId, FinishingClass> finishing;
    for (const ClassPromotion &one : classes(promotion.year))
        if (one.finishes()) // a class nobody decided about stays open
            finishing.insert(one.schoolClass.id, {one.schoolClass.id, AfterLastGrade::LeaveOpen, {}});
    for (const FinishingClass &one : promotion.finishing)
        if (finishing.contains(one.schoolClass))
            finishing.insert(one.schoolClass, one);
    QList<ChildStep> steps;
    for (const StudentLine &line : m_students.lines()) {
        if (line.standing != Standing::Present)
            continue;
        const FinishingClass last = finishing.value(line.schoolClass);
        if (moves.contains(line.id)) {
            steps << ChildStep{.child = line.id, .to = moves.value(line.id)};
            ++counts.moved;
        } else if (!finishing.contains(line.schoolClass)) {
            counts.promoted += line.schoolClass.isSet() && line.entryYear < promotion.year;
        } else if (last.then == AfterLastGrade::LeaveOpen) {
            ++counts.open;
        } else {
            steps << ChildStep{.child = line.id, .then = last.then, .to = last.goesTo};
            ++(last.then == AfterLastGrade::Graduate ? counts.graduated : counts.wentOn);
        }
    }
    return steps;
}

PromotionCounts PromotionOffice::counts(const Promotion &promotion) const
{
    PromotionCounts counts{.classes = static_cast<int>(promotion.entering.size())};
    (void)steps(promotion, counts);
    for (const HomeroomChange &change : promotion.teachers) {
        const std::optional<SchoolClass> stored = m_school.find(change.schoolClass);
        counts.teachers += stored && stored->homeroomTeacher != change.teacher;
    }
    return counts;
}

Findings PromotionOffice::check(const Promotion &promotion) const
{
    const QDate turn = firstDayOf(promotion.year, m_students.dayOfTurn());
    Findings found;
    if (m_desk.clock.today() < turn)
        found << policy::finding("promotion.year-turned"_L1, {}, {{u"year"_s, promotion.year}, {u"on"_s, turn}});
    if (isPromoted(promotion.year))
        found << policy::finding("promotion.once"_L1, {}, {{u"year"_s, promotion.year}});
    if (promotion.graduatedOn > m_desk.clock.today())
        found << policy::finding("promotion.graduated-by-today"_L1, u"graduatedOn"_s,
                                 {{u"on"_s, promotion.graduatedOn}});
    for (const FinishingClass &one : promotion.finishing)
        if (one.then == AfterLastGrade::GoOn && one.goesTo.value == 0)
            found << policy::finding("promotion.goes-to-a-class"_L1, u"finishing"_s);
    if (const int open = counts(promotion).open; open > 0)
        found << policy::finding("promotion.nobody-left-open"_L1, {}, {{u"count"_s, open}});
    return found;
}

Outcome<QList<ClassId>> PromotionOffice::prepareClasses(const db::Transaction &write, const Promotion &promotion)
{
    QList<ClassId> made;
    for (const SchoolClass &entering : promotion.entering) {
        const Outcome<ClassId> entered = m_school.enterWithin(write, entering);
        if (!entered)
            return Outcome<QList<ClassId>>::refused(entered.findings());
        made << entered.value();
    }
    for (const HomeroomChange &change : promotion.teachers) {
        std::optional<SchoolClass> stored = m_school.find(change.schoolClass);
        if (!stored || stored->homeroomTeacher == change.teacher)
            continue;
        stored->homeroomTeacher = change.teacher;
        if (const Outcome<Done> changed = m_school.changeWithin(write, *stored); !changed)
            return Outcome<QList<ClassId>>::refused(changed.findings());
    }
    return made;
}

Outcome<PromotionCounts> PromotionOffice::promote(const Promotion &promotion, const Progress &progress)
{
    Findings findings = check(promotion);
    if (refuses(findings))
        return Outcome<PromotionCounts>::refused(std::move(findings));
    PromotionCounts counts = this->counts(promotion);
    PromotionCounts unused;
    const QList<ChildStep> all = steps(promotion, unused);
    db::Transaction write(m_desk.book);
    const Outcome<QList<ClassId>> made = prepareClasses(write, promotion);
    if (!made)
        return Outcome<PromotionCounts>::refused(made.findings());
    const auto settled = [&made](ClassId id) { return id.value < 0 ? made.value().at(-id.value - 1) : id; };
    for (qsizetype i = 0; i < all.size(); ++i) {
        progress.at(i, all.size());
        const ChildStep &step = all.at(i);
        const bool graduates = step.then == AfterLastGrade::Graduate;
        const QDate day = m_life.notBefore(step.child, graduates ? promotion.graduatedOn : promotion.on);
        const Outcome<Done> done =
            graduates ? m_life.leaveWithin(write, step.child,
                                           {.kind = StudentEventKind::Graduated, .on = day, .reason = promotion.reason})
                      : m_life.changeClassWithin(write, step.child, settled(step.to), day, {});
        if (!done)
            return Outcome<PromotionCounts>::refused(done.findings());
    }
    m_store.notePromoted(write, promotion.year, m_desk.clock.now());
    m_desk.note(write, u"year.promoted"_s, Subject::School, 1, {},
                {{u"year"_s, promotion.year},
                 {u"promoted"_s, counts.promoted},
                 {u"graduated"_s, counts.graduated},
                 {u"went_on"_s, counts.wentOn},
                 {u"moved"_s, counts.moved},
                 {u"open"_s, counts.open},
                 {u"classes"_s, counts.classes},
                 {u"teachers"_s, counts.teachers}});
    write.commit();
    for (const Subject subject : {Subject::Class, Subject::Student, Subject::Application, Subject::Seat})
        m_desk.events.announce(subject);
    return {counts, std::move(findings)};
}

} // namespace core
