// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/seats_office.h"

#include "core/allocation/allocator.h"
#include "core/allocation/checker.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/ladder.h"
#include "core/domain/codes.h"
#include "core/office/draw_offerings.h"
#include "core/policy/priority_rules.h"
#include "core/store/merge_store.h"

#include <algorithm>
#include <numeric>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int daysOfWeek = 7;

/// Children with the same first guardian at the same telephone number, where there is more than one.
QHash<StudentId, QString> familiesOf(const QList<StudentLine> &pupils)
{
    QHash<QString, QList<StudentId>> homes;
    for (const StudentLine &pupil : pupils)
        if (pupil.standing == Standing::Present && !pupil.phone.isEmpty() && !pupil.guardian.isEmpty())
            homes[pupil.phone + u'|' + pupil.guardian] << pupil.id;
    QHash<StudentId, QString> families;
    for (QList<StudentId> &home : homes) {
        std::ranges::sort(home);
        for (const StudentId child : std::as_const(home))
            if (home.size() > 1)
                families.insert(child, u"family-"_s + home.first().text());
    }
    return families;
}

} // namespace

/// Sections of one course are one; a program without sections goes by its title.
QString SeatsOffice::courseOf(const Program &program)
{
    const QString course = program.course.trimmed();
    return course.isEmpty() ? program.title.trimmed() : course;
}

/// The courses in which a child held a seat at the end of the last term, by their titles.
QHash<StudentId, QSet<QString>> SeatsOffice::continuing(TermId term) const
{
    const Term now = m_terms.term(term);
    QHash<StudentId, QSet<QString>> courses;
    for (const Term &last : m_terms.terms()) { // latest first
        if (last.starts >= now.starts)
            continue;
        QHash<ProgramId, QString> titles;
        for (const Program &program : m_programs.programs(last.id))
            titles.insert(program.id, courseOf(program));
        for (const Seat &seat : m_store.seats(last.id))
            courses[seat.student].insert(titles.value(seat.program));
        break;
    }
    return courses;
}

/// What a child gave up or declined since the seats were given: she is not asked for it again.
QHash<StudentId, QSet<ProgramId>> SeatsOffice::declined(TermId term) const
{
    QHash<StudentId, QSet<ProgramId>> programs;
    for (const Seat &seat : m_store.everySeat(term))
        if (seat.end == SeatEnd::Withdrawn)
            programs[seat.student].insert(seat.program);
    for (const SeatOffer &offer : m_offers.offers(term))
        if (offer.state == OfferState::Declined || offer.state == OfferState::Lapsed)
            programs[offer.student].insert(offer.program);
    return programs;
}

/// While a file is frozen or drawn it is as it was published: who is approved now was not in it, and waits.
std::optional<QSet<StudentId>> SeatsOffice::inFileUnderWay(TermId term) const
{
    const QList<Draw> draws = m_store.draws(term);
    if (draws.isEmpty() || (draws.first().state != DrawState::Frozen && draws.first().state != DrawState::Drawn))
        return {};
    const QList<StudentId> children = childrenOf(draws.first(), allocation::readInstance(draws.first().input));
    return QSet<StudentId>(children.begin(), children.end());
}

/// What the school settled, without the seats that have ended since a draw gave them: a decision is carried out once.
QList<Pin> SeatsOffice::standingPins(TermId term) const
{
    QHash<DrawId, QDateTime> frozen;
    for (const Draw &draw : m_store.draws(term))
        frozen.insert(draw.id, draw.frozenAt);
    QHash<std::pair<StudentId, ProgramId>, QDateTime> over;
    for (const Seat &seat : m_store.everySeat(term))
        if (!seat.isHeld())
            over.insert({seat.student, seat.program}, frozen.value(seat.draw));
    QList<Pin> pins = m_store.pins(term);
    pins.removeIf([&over](const Pin &pin) {
        const auto ended = over.constFind({pin.student, pin.program});
        return !pin.excluded && ended != over.cend() && pin.at <= *ended;
    });
    return pins;
}

/// Seats and refusals settled before the draw. In a second sign-up period what is held stays held, and a course that runs
/// is not cancelled.
void SeatsOffice::addDecided(allocation::Instance &instance, TermId term, const QHash<StudentId, int> &childAt,
                             const QHash<ProgramId, int> &offeringAt) const
{
    for (const Pin &pin : standingPins(term))
        if (childAt.contains(pin.student) && offeringAt.contains(pin.program))
            (pin.excluded ? instance.exclusions : instance.pins)
                << allocation::Pairing{childAt.value(pin.student), offeringAt.value(pin.program)};
    for (const Seat &seat : m_store.seats(term)) {
        const allocation::Pairing held{childAt.value(seat.student, -1), offeringAt.value(seat.program, -1)};
        if (held.offering < 0)
            continue;
        instance.offerings[held.offering].keepOpen = true;
        if (held.child >= 0 && !instance.pins.contains(held))
            instance.pins << held;
    }
}

allocation::Instance SeatsOffice::instanceOf(TermId term) const { return gathered(term, inFileUnderWay(term)); }

allocation::Instance SeatsOffice::gathered(TermId term, const std::optional<QSet<StudentId>> &only) const
{
    const Term of = m_terms.term(term);
    const QList<Program> programs = m_programs.programs(term);
    const DrawOfferings draw = drawOfferings(programs, of.oneCourseADay);
    const QHash<ProgramId, int> &offeringAt = draw.at;
    const DrawRules rules = m_store.rules(term);
    const QHash<StudentId, QSet<QString>> before =
        rules.continuingFirst ? continuing(term) : QHash<StudentId, QSet<QString>>{};
    const QHash<StudentId, QSet<ProgramId>> givenUp = declined(term);
    QHash<ProgramId, QString> titles;
    for (const Program &program : programs)
        titles.insert(program.id, courseOf(program));
    allocation::Instance instance{.offerings = draw.offerings, .groups = draw.groups};
    QHash<StudentId, StudentLine> pupils;
    for (const StudentLine &pupil : m_students.lines(of))
        pupils.insert(pupil.id, pupil);
    const QHash<StudentId, QString> families =
        rules.siblingsTogether ? familiesOf(pupils.values()) : QHash<StudentId, QString>{};
    QHash<StudentId, int> childAt;
    for (const Application &application : m_enrolment.applications(term)) {
        if (application.step != Step::SchoolApproved && application.step != Step::Arranged)
            continue;
        if (only && !only->contains(application.student))
            continue; // in care, and waits for a seat
        const StudentLine pupil = pupils.value(application.student);
        if (pupil.standing != Standing::Present)
            continue; // who has left takes part in nothing any more
        allocation::Child child{.id = application.student.text(),
                                .limit = std::min(application.most, of.mostCourses),
                                .tier = policy::tierOf(pupil.groups),
                                .grade = pupil.grade,
                                .groups = drawGroups(pupil, draw.groups),
                                .swap = application.swap,
                                .family = families.value(application.student)};
        for (const ProgramId wish : application.wishes) {
            if (!offeringAt.contains(wish) || givenUp.value(application.student).contains(wish))
                continue; // given up, or declined, in the course of the term: no wish any more
            child.prefs << offeringAt.value(wish);
            if (before.value(application.student).contains(titles.value(wish)))
                child.bumps << offeringAt.value(wish);
        }
        for (const Weekday day : application.care.days())
            child.custody << QString::number(day);
        childAt.insert(application.student, static_cast<int>(instance.children.size()));
        instance.children << child;
    }
    addDecided(instance, term, childAt, offeringAt);
    return instance;
}

namespace {

/// The places of what she still wished for among the wishes of her application, 1 is first: what was given up in the
/// course of the term is no wish any more and moves nothing up. An application written anew since tells nothing.
QList<int> placesOf(const QList<ProgramId> &drawn, const QList<ProgramId> &wishes)
{
    QList<int> places;
    qsizetype at = 0;
    for (const ProgramId program : drawn) {
        at = wishes.indexOf(program, at) + 1;
        if (at == 0)
            break;
        places << static_cast<int>(at);
    }
    if (places.size() == drawn.size())
        return places;
    places.resize(drawn.size());
    std::iota(places.begin(), places.end(), 1);
    return places;
}

QList<WishOutcome> outcomesOf(const allocation::Instance &instance, const allocation::Result &result,
                              const allocation::Explainer &explainer, int child, const QList<ProgramId> &wishes,
                              const std::optional<QSet<ProgramId>> &refused)
{
    const auto programAt = [&instance](int offering) {
        return ProgramId{instance.offerings.at(offering).id.toLongLong()};
    };
    const QList<int> &prefs = instance.children.at(child).prefs;
    QList<ProgramId> drawn;
    for (const int wish : prefs)
        drawn << programAt(wish);
    const QList<int> places = placesOf(drawn, wishes);
    QList<WishOutcome> outcomes;
    for (const allocation::SeatWon &won : result.seats.at(child))
        if (!prefs.contains(won.offering))
            outcomes << WishOutcome{.program = programAt(won.offering), .round = won.round};
    for (qsizetype i = 0; i < prefs.size(); ++i) {
        WishOutcome outcome{.program = drawn.at(i), .wish = places.at(i)};
        for (const allocation::SeatWon &won : result.seats.at(child))
            if (won.offering == prefs.at(i))
                outcome.round = won.round;
        if (const auto why = outcome.round < 0 ? explainer.explain(child, prefs.at(i)) : std::nullopt) {
            outcome.explanation = *why;
            outcome.explanation.wish = outcome.wish;
            outcome.explanation.clashWish = why->clashWish > 0 ? places.at(why->clashWish - 1) : 0;
            // In a published file a grade is never told: there it looks like a decision, and it is none.
            if (refused && why->bar == allocation::Bar::Excluded && !refused->contains(outcome.program))
                outcome.explanation.bar = allocation::Bar::Grade;
            if (why->refusal.reason == allocation::Reason::TimeClash)
                outcome.clashing = programAt(why->refusal.clashing);
        }
        outcomes << outcome;
    }
    return outcomes;
}

/// Which of her wishes is the first that is still one; 0: she has none.
int firstPlaceOf(const allocation::Instance &instance, const allocation::Child &child, const QList<ProgramId> &wishes)
{
    QList<ProgramId> drawn;
    for (const int wish : child.prefs)
        drawn << ProgramId{instance.offerings.at(wish).id.toLongLong()};
    return placesOf(drawn, wishes).value(0);
}

void countFills(DrawView &view, const allocation::Instance &instance, const allocation::Result &result)
{
    int step = 0;
    for (const allocation::Cancellation &cancellation : result.cancelled) {
        DrawFill &fill = view.fills[cancellation.offering];
        fill.cancelled = true;
        fill.cancelStep = ++step;
        fill.enrolledThen = cancellation.enrolled;
    }
    for (qsizetype child = 0; child < instance.children.size(); ++child) {
        const QList<int> &prefs = instance.children.at(child).prefs;
        for (const int wish : prefs)
            ++view.fills[wish].wishes;
        for (const allocation::SeatWon &won : result.seats.value(child)) {
            DrawFill &fill = view.fills[won.offering];
            ++fill.seated;
            if (fill.byRound.size() <= won.round)
                fill.byRound.resize(won.round + 1);
            ++fill.byRound[won.round];
        }
    }
}

void countChild(DrawView &view, const ChildOutcome &outcome, const allocation::Child &child, int firstPlace)
{
    const bool asks = !child.prefs.isEmpty();
    const bool first =
        std::ranges::any_of(outcome.wishes, [](const WishOutcome &w) { return w.wish == 1 && w.round >= 0; });
    const bool seated = outcome.won() > 0;
    if (asks && firstPlace == 1)
        ++view.fills[child.prefs.first()].firstWishes;
    const bool inCare = !child.custody.isEmpty();
    view.asking += asks ? 1 : 0;
    view.inCare += inCare ? 1 : 0;
    view.withSeat += seated ? 1 : 0;
    view.firstWish += first ? 1 : 0;
    for (const QString &day : child.custody)
        ++view.careByDay[day.toInt() - 1];
    for (GroupServed &served : view.groups) {
        if (served.group ? !outcome.student.groups.contains(*served.group)
                         : !policy::isLowerOrMiddleGrade(outcome.student.grade))
            continue;
        served.asking += asks ? 1 : 0;
        served.withSeat += seated ? 1 : 0;
        served.firstWish += first ? 1 : 0;
        served.inCare += inCare ? 1 : 0;
    }
}

/// A family that withdrew and applied again has two applications: the one that is alive speaks for the child.
QList<ApplicationLine> onePerChild(const QList<ApplicationLine> &lines)
{
    const auto isAlive = [](const ApplicationLine &line) {
        return line.application.step != Step::Withdrawn && line.application.step != Step::Declined;
    };
    QList<ApplicationLine> chosen;
    for (const ApplicationLine &line : lines) { // the applications of one child follow each other
        if (chosen.isEmpty() || chosen.last().student.id != line.student.id)
            chosen << line;
        else if (isAlive(line))
            chosen.last() = line;
    }
    return chosen;
}

} // namespace

DrawView SeatsOffice::view(DrawId id) const
{
    DrawView view{.draw = require(id)};
    const allocation::Instance instance = allocation::readInstance(view.draw.input);
    const bool drawn = view.draw.state != DrawState::Frozen;
    // A frozen file has wishes but no seats yet.
    const allocation::Result result =
        drawn ? allocation::arrange(instance)
              : allocation::Result{.seats = QList<QList<allocation::SeatWon>>(instance.children.size()),
                                   .refusals = QList<QList<allocation::Refusal>>(instance.children.size())};
    const allocation::Ladder ladder(instance);
    const allocation::Explainer explainer(instance, ladder, result);
    for (const allocation::Offering &offering : instance.offerings)
        view.fills << DrawFill{.program =
                                   m_programs.find({offering.id.toLongLong()}).value_or(Program{.title = offering.id})};
    countFills(view, instance, result);
    if (drawn)
        view.disputed = allocation::Checker(instance, result).disputed();

    view.careByDay.resize(daysOfWeek);
    for (const auto &[group, name] : Words<PriorityGroup>::list)
        view.groups << GroupServed{.group = group};
    view.groups << GroupServed{};
    QHash<StudentId, QSet<ProgramId>> refused;
    for (const Pin &pin : m_store.pins(view.draw.term))
        if (pin.excluded)
            refused[pin.student].insert(pin.program);
    QHash<StudentId, int> childAt;
    const QList<StudentId> children = childrenOf(view.draw, instance);
    for (qsizetype child = 0; child < children.size(); ++child)
        childAt.insert(children.at(child), static_cast<int>(child));
    const QHash<StudentId, StudentId> livesOn = store::MergeStore(m_desk.book).livesOn();
    for (auto merged = livesOn.cbegin(); merged != livesOn.cend(); ++merged) // drawn before two records became one
        if (childAt.contains(merged.key()) && !childAt.contains(merged.value()))
            childAt.insert(merged.value(), childAt.value(merged.key()));
    for (const ApplicationLine &line : onePerChild(m_enrolment.lines(view.draw.term))) {
        const auto at = childAt.constFind(line.application.student);
        if (at == childAt.cend())
            continue;
        const allocation::Child &child = instance.children.at(*at);
        ChildOutcome outcome{.application = line.application,
                             .student = line.student,
                             .serial = view.draw.publicIds ? child.id : QString(),
                             .drawnAs = view.draw.publicIds ? child.family : QString(),
                             .number = child.lottery,
                             .need = child.tier == policy::needTier};
        if (drawn)
            outcome.wishes =
                outcomesOf(instance, result, explainer, *at, line.application.wishes,
                           view.draw.publicIds ? std::optional(refused.value(line.student.id)) : std::nullopt);
        countChild(view, outcome, child, firstPlaceOf(instance, child, line.application.wishes));
        view.children << outcome;
    }
    return view;
}

WhatIf SeatsOffice::whatIf(TermId term) const
{
    if (!term.isSet())
        return WhatIf::rehearsal({}, {}, {});
    const QList<Draw> draws = m_store.draws(term);
    const bool drawn = !draws.isEmpty() && draws.first().state != DrawState::Frozen;
    const allocation::Instance instance = drawn ? allocation::readInstance(draws.first().input) : instanceOf(term);
    const QList<StudentId> children = childrenOf(drawn ? draws.first() : Draw{}, instance);
    QHash<StudentId, int> most;
    for (const Application &application : m_enrolment.applications(term))
        if (application.step == Step::SchoolApproved || application.step == Step::Arranged)
            most.insert(application.student, application.most);
    QList<int> mostOf;
    mostOf.reserve(children.size());
    for (qsizetype i = 0; i < children.size(); ++i)
        mostOf << most.value(children.at(i), instance.children.at(i).limit);
    return drawn ? WhatIf(instance, children, mostOf) : WhatIf::rehearsal(instance, children, mostOf);
}

} // namespace core
