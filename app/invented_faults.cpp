// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invented_faults.h"

#include "core/office/back_door.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int begins = 16 * 60 + 30;
constexpr int finishes = 18 * 60 + 30;
const QString smallestPlace = QStringLiteral("临时板房"); ///< holds one child
constexpr int applicationFaults = 7; ///< the first children show one each, the next have one in their record

template<class T>
T done(const Outcome<T> &outcome)
{
    if (!outcome)
        throw Failure(FailureCode::Bug, {{u"where"_s, u"planted fault: "_s + outcome.findings().last().rule}});
    return outcome.value();
}

/// Puts faults into the week of a term.
class WeekPlanter
{
public:
    WeekPlanter(SchoolBook &book, const Term &term, QList<Planted> &planted)
        : m_book(book), m_term(term), m_planted(planted), m_existing(book.programs.programs(term.id)),
          m_leader(done(book.school.enter(StaffMember{.name = u"扎西顿珠"_s, .duty = u"社团教师"_s})))
    {}

    void shortenTuesday();
    void leaveYoungestWithoutFriday();
    void addProgramsWithOneFault();
    void addProgramsWithFeesAndPlaces();
    void leaveCalendarOpen();
    void addProgramsThatAreForbidden();

private:
    [[nodiscard]] Program draft(const QString &title, Weekday day) const
    {
        return {.term = m_term.id,
                .title = title,
                .category = ContentCategory::Club,
                .grades = GradeSet::range(3, 6),
                .times = {{day, begins, finishes}},
                .place = title + u"教室"_s,
                .teacher = m_leader,
                .seats = 20};
    }
    void plant(const QString &rule, ProgramId id) { m_planted << Planted{rule, Subject::Program, id.value}; }
    void plant(const QString &rule) { m_planted << Planted{rule, Subject::Term, m_term.id.value}; }

    SchoolBook &m_book;
    const Term &m_term;
    QList<Planted> &m_planted;
    QList<Program> m_existing;
    StaffId m_leader;
};

/// 3.3: 105 minutes, until a quarter past six, for all grades.
void WeekPlanter::shortenTuesday()
{
    for (Program &program : m_existing) {
        bool changed = false;
        for (WeeklySlot &slot : program.times)
            if (slot.weekday == 2) {
                slot.until = finishes - 15;
                changed = true;
            }
        if (changed)
            (void)done(m_book.programs.change(program));
    }
    m_existing = m_book.programs.programs(m_term.id);
    plant(u"schedule.two-hours"_s);
    plant(u"schedule.ends-late-enough"_s);
}

/// 3.3 for grades 1 and 2. That children ask for care on that day (2.2) follows from the applications.
void WeekPlanter::leaveYoungestWithoutFriday()
{
    const GradeSet youngest = GradeSet::range(1, 2);
    for (Program &program : m_existing) {
        const auto friday = std::ranges::find(program.times, 5, &WeeklySlot::weekday);
        if (friday == program.times.end() || (program.grades.bits & youngest.bits) == 0)
            continue;
        if (program.mode == ProgramMode::InclusiveCare)
            program.times.erase(friday);
        else
            program.grades.bits &= ~youngest.bits;
        if (program.grades.isEmpty())
            (void)done(m_book.programs.remove(program.id)); // it was for nobody else, and nobody has wished for it yet
        else
            (void)done(m_book.programs.change(program));
    }
    m_existing = m_book.programs.programs(m_term.id);
    plant(u"schedule.five-days"_s);
}

/// What the offices let pass with a warning.
void WeekPlanter::addProgramsWithOneFault()
{
    Program homework = draft(u"低年级作业角"_s, 3);
    homework.category = ContentCategory::HomeworkCompletion;
    homework.grades = GradeSet::range(1, 2);
    homework.teacher = {};
    const ProgramId corner = done(m_book.programs.enter(homework));
    plant(u"content.fits-grade"_s, corner);
    plant(u"program.led"_s, corner);

    plant(u"program.on-working-days"_s, done(m_book.programs.enter(draft(u"周六书法"_s, 6))));

    Program evening = draft(u"晚间阅读"_s, 4);
    evening.category = ContentCategory::Reading;
    evening.times = {{4, 19 * 60 + 30, 20 * 60 + 30}};
    const ProgramId late = done(m_book.programs.enter(evening));
    plant(u"schedule.evening-juniors"_s, late);
    plant(u"schedule.counts"_s, late);

    StaffMember gone{.name = u"罗布次仁"_s, .duty = u"社团教师"_s};
    gone.id = done(m_book.school.enter(gone));
    Program orphaned = draft(u"围棋"_s, 3);
    orphaned.teacher = gone.id;
    plant(u"staff.still-here"_s, done(m_book.programs.enter(orphaned)));
    for (const StaffMember &member : m_book.school.staff())
        if (member.id == gone.id)
            gone = member;
    gone.active = false;
    (void)done(m_book.school.change(gone));

    const auto course = std::ranges::find(m_existing, ProgramMode::PersonalisedCourse, &Program::mode);
    if (course == m_existing.end())
        return;
    Program samePlace = draft(u"电子琴"_s, 1);
    samePlace.times = {course->times.first()};
    samePlace.place = course->place;
    plant(u"program.place-free"_s, done(m_book.programs.enter(samePlace)));
    Program sameTeacher = draft(u"小主持人"_s, 1);
    sameTeacher.times = {course->times.first()};
    sameTeacher.teacher = course->teacher;
    plant(u"program.teacher-free"_s, done(m_book.programs.enter(sameTeacher)));
}

/// A course without an approved standard (4.5), one that does not fit into its place, and care in a place for one child.
void WeekPlanter::addProgramsWithFeesAndPlaces()
{
    Program charged = draft(u"摄影"_s, 4);
    charged.fee.fen = 12000;
    plant(u"fees.approved-standard"_s, done(m_book.programs.enter(charged)));

    (void)done(m_book.places.enter(Place{.name = u"小琴房"_s, .capacity = 10}));
    Program crowded = draft(u"管乐"_s, 3);
    crowded.place = u"小琴房"_s;
    plant(u"program.fits-place"_s, done(m_book.programs.enter(crowded)));

    (void)done(m_book.places.enter(Place{.name = smallestPlace, .capacity = 1}));
    for (Program program : m_book.programs.programs(m_term.id)) {
        if (program.mode != ProgramMode::InclusiveCare)
            continue;
        if (program.grades.contains(3)) { // who is in it on which day follows from the applications
            program.venue = {};
            program.place = smallestPlace;
            (void)done(m_book.programs.change(program));
        } else if (program.grades.contains(5)) { // 3.5c: the office refuses it
            program.fee.fen = 5000;
            BackDoor(m_book).put(program);
            plant(u"fees.care-is-free"_s, program.id);
        }
    }
}

/// 3.3: make-up days nobody has spoken of, and a Wednesday without service and without a reason.
void WeekPlanter::leaveCalendarOpen()
{
    for (qsizetype i = m_book.calendar.openMakeUps(m_term.id).size(); i > 0; --i)
        plant(u"calendar.make-up-answered"_s);
    const QDate later = m_term.starts.addDays(77);
    BackDoor(m_book).put(SchoolDay{.date = later.addDays(3 - later.dayOfWeek()), .service = false});
    plant(u"schedule.exception-reasoned"_s);
}

/// 3.5b: the offices refuse such titles, so they come by the back door.
void WeekPlanter::addProgramsThatAreForbidden()
{
    BackDoor door(m_book);
    const StaffId other = done(m_book.school.enter(StaffMember{.name = u"巴桑"_s, .duty = u"社团教师"_s}));
    Program lessons = draft(u"数学补课班"_s, 3);
    lessons.teacher = other;
    plant(u"content.no-new-lessons"_s, door.add(lessons));
    Program homework = draft(u"布置作业小组"_s, 4);
    homework.teacher = other;
    plant(u"content.no-homework"_s, door.add(homework));
}

/// Puts one fault into the application or the record of each of a few children.
class ChildPlanter
{
public:
    ChildPlanter(SchoolBook &book, const Term &term, QList<Planted> &planted)
        : m_book(book), m_door(book), m_term(term), m_planted(planted), m_programs(book.programs.programs(term.id))
    {}

    void plant(StudentId child, int which);
    void plantWaiting();
    void plantCareFaults();

private:
    void plantInApplication(int which);
    void plantInRecord(int which);
    void noteApplication(const QString &rule)
    {
        m_planted << Planted{rule, Subject::Application, m_application.id.value};
    }
    void noteChild(const QString &rule) { m_planted << Planted{rule, Subject::Student, m_record.student.id.value}; }
    /// A program of the wanted kind that is for the grade, or one that is not.
    [[nodiscard]] ProgramId find(ProgramMode mode, bool forGrade) const;
    void wishFor(ProgramId program, const QString &rule);

    SchoolBook &m_book;
    BackDoor m_door;
    const Term &m_term;
    QList<Planted> &m_planted;
    QList<Program> m_programs;
    StudentRecord m_record{};
    Application m_application{};
    int m_grade = 0;
};

ProgramId ChildPlanter::find(ProgramMode mode, bool forGrade) const
{
    for (const Program &program : m_programs)
        if (program.mode == mode && program.grades.contains(m_grade) == forGrade)
            return program.id;
    return {};
}

void ChildPlanter::wishFor(ProgramId program, const QString &rule)
{
    if (!program.isSet())
        return;
    m_application.wishes = {program};
    m_application.most = 1;
    m_door.put(m_application);
    noteApplication(rule);
}

void ChildPlanter::plant(StudentId child, int which)
{
    const QList<Application> applications = m_book.enrolment.of(child, m_term.id);
    const std::optional<StudentRecord> record = m_book.students.find(child);
    if (applications.isEmpty() || !record)
        return;
    m_application = applications.first();
    m_record = *record;
    const std::optional<SchoolClass> of = m_book.school.find(record->student.schoolClass);
    m_grade = of ? gradeOf(of->stage, of->entryYear, m_term.schoolYear) : 0;
    if (which < applicationFaults)
        plantInApplication(which);
    else
        plantInRecord(which - applicationFaults);
}

void ChildPlanter::plantInApplication(int which)
{
    switch (which) {
    case 0:
        m_application.consentBy.clear();
        m_door.put(m_application);
        noteApplication(u"enrolment.guardian-applies"_s);
        break;
    case 1: wishFor(find(ProgramMode::PersonalisedCourse, false), u"enrolment.wish-for-grade"_s); break;
    case 2: wishFor(find(ProgramMode::InclusiveCare, true), u"enrolment.wish-is-course"_s); break;
    case 3:
        m_application.wayHome = WayHome::FetchedByDelegate;
        m_application.collector.clear();
        (void)done(m_book.enrolment.change(m_application));
        noteApplication(u"enrolment.collector-named"_s);
        break;
    case 4:
        m_application.wayHome = WayHome::Alone;
        (void)done(m_book.enrolment.change(m_application));
        if (m_grade < 4)
            noteApplication(u"enrolment.young-alone"_s);
        break;
    case 5:
        m_application.step = Step::Declined;
        m_door.put(m_application);
        noteApplication(u"enrolment.no-rejection-of-need"_s);
        break;
    default:
        if (const ProgramId other = find(ProgramMode::PersonalisedCourse, false); other.isSet()) {
            m_door.put(Pin{.term = m_term.id,
                           .student = m_record.student.id,
                           .program = other,
                           .reason = u"上学期已参加"_s,
                           .actor = m_book.actor().name,
                           .at = m_book.clock().now()});
            noteChild(u"seats.pin-for-grade"_s);
        }
    }
}

void ChildPlanter::plantInRecord(int which)
{
    PriorityClaim claim{.student = m_record.student.id,
                        .group = PriorityGroup::LeftBehind,
                        .evidence = u"村委会证明"_s,
                        .valid = {m_term.starts, {}}};
    switch (which) {
    case 0:
        m_record.student.standing = Standing::Left;
        m_door.put(m_record);
        noteApplication(u"enrolment.on-roll"_s);
        break;
    case 1:
        m_record.guardians.clear();
        (void)done(m_book.students.change(m_record));
        noteChild(u"guardian.known"_s);
        break;
    case 2:
        claim.valid.until = m_term.starts.addDays(-31);
        m_record.claims = {claim};
        m_door.put(m_record);
        noteChild(u"claim.period-ordered"_s);
        break;
    case 3:
        claim.evidence.clear();
        m_record.claims = {claim};
        (void)done(m_book.students.change(m_record));
        noteChild(u"claim.evidence"_s);
        break;
    case 4:
        claim.valid = {m_term.starts.addYears(-1), m_term.starts.addDays(4)};
        m_record.claims = {claim};
        (void)done(m_book.students.change(m_record));
        noteChild(u"claim.on-draw-day"_s);
        break;
    default:
        m_record.student.residence = Residence::Boarding;
        (void)done(m_book.students.change(m_record));
        noteApplication(u"enrolment.day-student"_s);
    }
}

/// Whatever has not been decided in the first week lies from then on; one finding for each class and step.
void ChildPlanter::plantWaiting()
{
    QSet<std::pair<qint64, int>> stacks;
    for (const ApplicationLine &line : m_book.enrolment.lines(m_term.id)) {
        const Step step = line.application.step;
        if (step == Step::Applied || step == Step::ClassReviewed || step == Step::Returned)
            stacks.insert({line.student.schoolClass.value, static_cast<int>(step)});
    }
    for (const auto &[schoolClass, step] : std::as_const(stacks))
        m_planted << Planted{u"enrolment.waits"_s, Subject::Class, schoolClass};
}

/// Care that is asked for where none is, or where the place is full (2.2).
void ChildPlanter::plantCareFaults()
{
    bool without = false;
    std::array<int, 5> crowd{};
    for (const ApplicationLine &line : m_book.enrolment.lines(m_term.id)) {
        const Application &a = line.application;
        if (a.step == Step::Returned || a.step == Step::Withdrawn || a.step == Step::Declined ||
            line.student.standing != Standing::Present || line.student.residence != Residence::Day)
            continue;
        without = without || (line.student.grade <= 2 && a.care.contains(5));
        for (Weekday day = 1; day <= 5; ++day)
            crowd[size_t(day - 1)] += (line.student.grade == 3 || line.student.grade == 4) && a.care.contains(day);
    }
    if (without)
        m_planted << Planted{u"care.offered"_s, Subject::Term, m_term.id.value};
    for (const int children : crowd)
        if (children > 1)
            m_planted << Planted{u"care.room"_s, Subject::Term, m_term.id.value};
}

} // namespace

void plantInPrograms(SchoolBook &book, const Term &term, QList<Planted> &planted)
{
    WeekPlanter planter(book, term, planted);
    planter.shortenTuesday();
    planter.leaveYoungestWithoutFriday();
    planter.addProgramsWithOneFault();
    planter.addProgramsWithFeesAndPlaces();
    planter.addProgramsThatAreForbidden();
    planter.leaveCalendarOpen();
}

void plantInApplications(SchoolBook &book, const Term &term, const QList<StudentId> &chosen, QList<Planted> &planted)
{
    School school = book.school.school();
    school.county.clear();
    (void)done(book.school.save(school));
    planted << Planted{u"school.county-known"_s, Subject::School, 1};
    ChildPlanter planter(book, term, planted);
    for (qsizetype i = 0; i < chosen.size(); ++i)
        planter.plant(chosen.at(i), static_cast<int>(i));
    planter.plantWaiting();
    planter.plantCareFaults();
}

bool pressClass(QList<Application> &ofClass)
{
    if (ofClass.size() < fewestPressed)
        return false;
    for (qsizetype i = 0; i < 5; ++i)
        ofClass[i].remark = u"学校统一要求，同意参加课后服务"_s;
    for (qsizetype i = 5; i < 9; ++i)
        ofClass[i].consentBy = u"多吉老师"_s;
    return true;
}

void notePressed(const Term &term, ClassId schoolClass, QList<Planted> &planted)
{
    planted << Planted{u"compulsion.whole-class"_s, Subject::Class, schoolClass.value}
            << Planted{u"compulsion.same-words"_s, Subject::Class, schoolClass.value}
            << Planted{u"compulsion.one-guardian"_s, Subject::Term, term.id.value}
            << Planted{u"compulsion.one-minute"_s, Subject::Term, term.id.value};
}

void plantInFinishedTerm(SchoolBook &book, const Term &term, QList<Planted> &planted)
{
    planted << Planted{u"term.policy-in-force"_s, Subject::Term, term.id.value};
    planted << Planted{u"staff.own-share"_s, Subject::Term, term.id.value};
    const QList<Program> programs = book.programs.programs(term.id);
    for (const Program &program : programs)
        planted << Planted{u"program.led"_s, Subject::Program, program.id.value};
    const std::optional<Draw> draw = book.seats.confirmed(term.id);
    planted << Planted{u"seats.witnesses-named"_s, Subject::Draw, draw->id.value};
    QSet<StudentId> applied;
    for (const Application &application : book.enrolment.applications(term.id)) {
        applied.insert(application.student);
        if (application.step == Step::ClassReviewed)
            planted << Planted{u"care.granted"_s, Subject::Application, application.id.value};
    }
    const auto course = std::ranges::find(programs, ProgramMode::PersonalisedCourse, &Program::mode);
    for (const StudentLine &pupil : book.students.lines(term)) {
        if (applied.contains(pupil.id) || !isAtSchool(pupil.stage, pupil.grade) || course == programs.end())
            continue;
        BackDoor(book).add(
            Seat{.draw = draw->id, .term = term.id, .student = pupil.id, .program = course->id, .from = term.starts});
        planted << Planted{u"seats.priority-first"_s, Subject::Student, pupil.id.value}
                << Planted{u"seats.rest-on-applications"_s, Subject::Student, pupil.id.value};
        return;
    }
}

} // namespace app
