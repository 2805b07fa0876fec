// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invented_school.h"

#include "app/invented_people.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SchoolYearStart presentYear = 2026;

/// An office refused something the invention meant to be right: a fault of the invention.
template<class T>
T done(const Outcome<T> &outcome)
{
    if (!outcome)
        throw Failure(FailureCode::Bug, {{u"where"_s, u"invented school: "_s + outcome.findings().last().rule}});
    return outcome.value();
}

struct CourseIdea {
    QString title{};
    ContentCategory category = ContentCategory::Club;
    int fromGrade = 1;
    int toGrade = 6;
    QString place{};
    int seats = 25;
};

const QList<CourseIdea> &courseIdeas()
{
    using enum ContentCategory;
    // Interest groups are for grade 3 and up, handicraft for grades 1 and 2 (3.5a); what the school is known for is for all.
    static const QList<CourseIdea> ideas{{u"国际象棋"_s, SchoolSpeciality, 1, 6, u"棋艺室"_s, 24},
                                         {u"藏文书法"_s, SchoolSpeciality, 2, 6, u"书法教室"_s, 30},
                                         {u"唐卡启蒙"_s, Club, 3, 6, u"美术教室一"_s, 20},
                                         {u"锅庄舞"_s, SchoolSpeciality, 1, 6, u"舞蹈室"_s, 36},
                                         {u"足球"_s, SchoolSpeciality, 2, 6, u"操场东"_s, 30},
                                         {u"篮球"_s, Club, 3, 6, u"操场西"_s, 30},
                                         {u"扎念琴"_s, Club, 3, 6, u"音乐教室一"_s, 18},
                                         {u"合唱"_s, SchoolSpeciality, 1, 6, u"音乐教室二"_s, 40},
                                         {u"机器人搭建"_s, Practice, 3, 6, u"科技室"_s, 20},
                                         {u"陶艺"_s, SchoolSpeciality, 1, 4, u"陶艺室"_s, 20},
                                         {u"绘本阅读"_s, Reading, 1, 3, u"图书馆"_s, 30},
                                         {u"编织"_s, Practice, 2, 6, u"劳动教室"_s, 24},
                                         {u"科学小实验"_s, Practice, 3, 6, u"实验室"_s, 24},
                                         {u"乒乓球"_s, SchoolSpeciality, 1, 6, u"体育馆"_s, 24},
                                         {u"跳绳"_s, SchoolSpeciality, 1, 4, u"操场北"_s, 40},
                                         {u"校园种植"_s, Practice, 1, 6, u"温室"_s, 20},
                                         {u"剪纸"_s, Handicraft, 1, 2, u"美术教室二"_s, 26},
                                         {u"主持与朗诵"_s, Club, 3, 6, u"阶梯教室"_s, 24}};
    return ideas;
}

/// Builds one invented school, step by step, in the order of the school's year.
class Invention
{
public:
    explicit Invention(const DemoWish &wish) : m_wish(wish), m_chance(wish.seed), m_clock(QDate(presentYear, 9, 10)) {}

    [[nodiscard]] const QList<Planted> &planted() const { return m_planted; }

    SchoolBook &build()
    {
        m_book = SchoolBook::inMemory({.name = u"拉萨市雪莲花小学"_s,
                                       .code = u"2154000001"_s,
                                       .county = u"540102"_s,
                                       .stage = SchoolStage::Primary,
                                       .phone = u"0891-0000001"_s,
                                       .yearTurns = QDate(2000, 8, 1)},
                                      m_clock, {.name = u"次仁(教务处)"_s, .workstation = u"演示"_s});
        enterStaff();
        enterClasses();
        enterPupils();
        for (int back = m_wish.terms - 1; back >= 0; --back)
            enterTerm(back);
        return *m_book;
    }

private:
    void enterStaff();
    void enterClasses();
    void enterPupils();
    [[nodiscard]] StudentRecord inventPupil(const SchoolClass &of, int numberInClass);
    void enterTerm(int back);
    void enterCare(const Term &term, bool led);
    void enterCourses(const Term &term, bool led);
    void settleCalendar(const Term &term);
    void handOutNotices(const Term &term, bool present);
    void enterApplications(const Term &term, bool present);
    void enterPressed(const Term &term, QList<Application> ofClass);
    void takeAMoment();
    [[nodiscard]] Application inventApplication(const Term &term, const QList<Program> &programs,
                                                const StudentLine &pupil, int running);
    void moveAlong(const Term &term);
    void finish(const Term &term, bool withFaults);
    [[nodiscard]] QList<StudentId> chosenForFaults() const;

    DemoWish m_wish;
    Chance m_chance;
    FixedClock m_clock;
    std::unique_ptr<SchoolBook> m_book{};
    QList<StaffId> m_staff{};
    QList<Planted> m_planted{};
};

void Invention::enterStaff()
{
    const std::array duties{u"校长"_s, u"教务主任"_s, u"班主任"_s};
    m_staff << done(m_book->school.enter(
        StaffMember{.name = u"次仁(教务处)"_s, .duty = duties[1], .phone = inventPhone(m_chance)}));
    m_staff << done(
        m_book->school.enter(StaffMember{.name = u"索朗旺堆"_s, .duty = duties[0], .phone = inventPhone(m_chance)}));
    const int teachers = std::max(12, m_wish.pupils / 25);
    for (int i = 0; i < teachers; ++i)
        m_staff << done(m_book->school.enter(
            StaffMember{.name = inventName(m_chance).name, .duty = duties[2], .phone = inventPhone(m_chance)}));
}

void Invention::enterClasses()
{
    const int each = std::max(1, (m_wish.pupils + 125) / 252); // about 42 children in a class
    QList<SchoolClass> classes;
    for (int grade = 1; grade <= 6; ++grade)
        for (int number = 1; number <= each; ++number)
            classes << SchoolClass{.stage = Stage::Primary,
                                   .entryYear = entryYearOf(grade, presentYear),
                                   .number = number,
                                   .homeroomTeacher = m_staff.at(2 + classes.size() % (m_staff.size() - 2))};
    (void)done(m_book->school.enter(classes));
}

StudentRecord Invention::inventPupil(const SchoolClass &of, int numberInClass)
{
    const InventedName name = inventName(m_chance);
    const int age = 6 + presentYear - of.entryYear;
    const QDate born = QDate(presentYear - age, 9, 1).addDays(-m_chance.below(365));
    StudentRecord record{
        .student = {.number = inventPupilNumber(born, static_cast<int>(of.id.value) * 60 + numberInClass),
                    .name = name.name,
                    .tibetanName = name.tibetan,
                    .sex = name.sex,
                    .born = born,
                    .ethnicity = name.ethnicity,
                    .schoolClass = of.id,
                    .numberInClass = numberInClass,
                    .address = u"城关区八一路%1号"_s.arg(1 + m_chance.below(200)),
                    .health = m_chance.in(3) ? u"花生过敏"_s : QString()}};
    const bool father = m_chance.in(45);
    record.guardians << Guardian{
        .name = inventName(m_chance).name, .relation = father ? u"父亲"_s : u"母亲"_s, .phone = inventPhone(m_chance)};
    if (m_chance.in(60))
        record.guardians << Guardian{.name = inventName(m_chance).name,
                                     .relation = father ? u"母亲"_s : u"祖父"_s,
                                     .phone = inventPhone(m_chance)};
    const std::array groups{std::pair{PriorityGroup::LeftBehind, 9}, std::pair{PriorityGroup::MigrantChild, 11},
                            std::pair{PriorityGroup::PoorFamily, 6}, std::pair{PriorityGroup::Disability, 1},
                            std::pair{PriorityGroup::Hardship, 2}};
    for (const auto &[group, percent] : groups)
        if (m_chance.in(percent))
            record.claims << PriorityClaim{.group = group,
                                           .evidence = u"证明材料第%1号"_s.arg(1 + m_chance.below(900)),
                                           .source = group == PriorityGroup::PoorFamily ? ClaimSource::School
                                                                                        : ClaimSource::Register,
                                           .valid = {QDate(presentYear - 1, 9, 1), QDate(presentYear + 1, 7, 31)}};
    return record;
}

void Invention::enterPupils()
{
    const QList<SchoolClass> classes = m_book->school.classes();
    RosterIntake intake{.source = u"演示数据"_s};
    QHash<qint64, int> inClass;
    const int onceHere = m_wish.clean ? 0 : 1; // one of the planted faults is a child who left
    for (int i = 0; i < m_wish.pupils + onceHere; ++i) {
        const SchoolClass &of = classes.at(i % classes.size());
        intake.fresh << inventPupil(of, ++inClass[of.id.value]);
    }
    // Two of one name in one class are normal in Lhasa; lists must tell them apart.
    const qsizetype step = classes.size();
    for (qsizetype i = 0; i + step < intake.fresh.size() && i < 6 * step; i += 2 * step + 1) {
        intake.fresh[i + step].student.name = intake.fresh[i].student.name;
        intake.fresh[i + step].student.tibetanName = intake.fresh[i].student.tibetanName;
        intake.fresh[i].student.mark = u"大"_s;
        intake.fresh[i + step].student.mark = u"小"_s;
    }
    (void)done(m_book->students.take(intake));
}

void Invention::enterTerm(int back)
{
    const bool autumn = back % 2 == 0;
    const bool present = back == 0;
    const bool withFaults = !m_wish.clean && back == 1; // of the terms that are over, the last
    const SchoolYearStart schoolYear = presentYear - (back + 1) / 2;
    Term term{.schoolYear = schoolYear, .season = autumn ? Season::Autumn : Season::Spring};
    term.starts = autumn ? QDate(schoolYear, 9, 1) : QDate(schoolYear + 1, 3, 9);
    term.ends = autumn ? QDate(schoolYear + 1, 1, 8) : QDate(schoolYear + 1, 7, 10);
    term.policy = withFaults ? PolicyVersion::Lhasa2021 : usualPolicy(term.starts);
    term.mostCourses = 2;
    m_clock.set(QDateTime(term.starts.addDays(-6), QTime(9, 0)));
    term.id = done(m_book->terms.enter(term));
    term = m_book->terms.term(term.id);
    if (!present || m_wish.clean)
        settleCalendar(term);
    enterCare(term, !withFaults);
    enterCourses(term, !withFaults);
    if (present && !m_wish.clean)
        plantInPrograms(*m_book, term, m_planted);
    handOutNotices(term, present);
    m_clock.set(QDateTime(term.starts.addDays(1), QTime(8, 0)));
    enterApplications(term, present);
    m_clock.set(std::max(m_clock.now(), QDateTime(term.starts.addDays(2), QTime(10, 0))));
    if (present) {
        moveAlong(term);
        if (!m_wish.clean)
            plantInApplications(*m_book, term, chosenForFaults(), m_planted);
    } else {
        finish(term, withFaults);
        if (withFaults)
            plantInFinishedTerm(*m_book, term, m_planted);
    }
    m_clock.set(QDateTime(QDate(presentYear, 9, 10), QTime(9, 0)));
}

/// Children on whom faults are shown: they apply in the present term only, and nobody reviews what they hand in.
QList<StudentId> Invention::chosenForFaults() const
{
    QList<StudentId> chosen;
    if (m_wish.clean)
        return chosen;
    const QList<StudentLine> lines = m_book->students.lines();
    QSet<ClassId> begun;
    for (const StudentLine &pupil : lines) {
        if (begun.contains(pupil.schoolClass) &&
            chosen.size() < std::min<qsizetype>(mostFaultyChildren, lines.size() / 3))
            chosen << pupil.id;
        begun.insert(pupil.schoolClass);
    }
    return chosen;
}

/// Inclusive care for every grade on all five days.
void Invention::enterCare(const Term &term, bool led)
{
    const struct {
        QString title;
        ContentCategory category;
        int from;
        int to;
        QString place;
    } bands[] = {{u"普惠托管(一、二年级)"_s, ContentCategory::Reading, 1, 2, u"一楼教室"_s},
                 {u"普惠托管(三、四年级)"_s, ContentCategory::HomeworkCompletion, 3, 4, u"二楼教室"_s},
                 {u"普惠托管(五、六年级)"_s, ContentCategory::HomeworkCompletion, 5, 6, u"三楼教室"_s}};
    int teacher = 2;
    for (const auto &band : bands) {
        Program care{.term = term.id,
                     .title = band.title,
                     .mode = ProgramMode::InclusiveCare,
                     .category = band.category,
                     .grades = GradeSet::range(band.from, band.to),
                     .place = band.place,
                     .teacher = led ? m_staff.at(teacher++) : StaffId{},
                     .seats = 0};
        for (Weekday day = 1; day <= 5; ++day)
            care.times << WeeklySlot{day, 16 * 60 + 30, 18 * 60 + 30};
        (void)done(m_book->programs.enter(care));
    }
}

void Invention::enterCourses(const Term &term, bool led)
{
    const int count = std::clamp(m_wish.pupils / 34, 6, 300);
    for (int i = 0; i < count; ++i) {
        const CourseIdea &idea = courseIdeas().at(i % courseIdeas().size());
        const int section = i / static_cast<int>(courseIdeas().size());
        Program course{.term = term.id,
                       .title = section == 0 ? idea.title : u"%1(%2班)"_s.arg(idea.title).arg(section + 1),
                       .mode = ProgramMode::PersonalisedCourse,
                       .category = idea.category,
                       .grades = GradeSet::range(idea.fromGrade, idea.toGrade),
                       .place = section == 0 ? idea.place : u"%1(%2)"_s.arg(idea.place).arg(section + 1),
                       .teacher = led ? m_staff.at(5 + i % (m_staff.size() - 5)) : StaffId{},
                       .seats = idea.seats,
                       .minimum = 8};
        course.times << WeeklySlot{1 + i % 5, 16 * 60 + 30, 18 * 60 + 30};
        if (i % 6 == 5)
            course.times << WeeklySlot{1 + (i + 2) % 5, 16 * 60 + 30, 18 * 60 + 30};
        (void)done(m_book->programs.enter(course));
    }
}

Application Invention::inventApplication(const Term &term, const QList<Program> &programs, const StudentLine &pupil,
                                         int running)
{
    Application application{.term = term.id,
                            .student = pupil.id,
                            .formNumber = u"%1"_s.arg(running, 4, 10, QLatin1Char('0')),
                            .appliedOn = m_clock.today().addDays(-m_chance.below(5)),
                            .reason = m_chance.in(75) ? ApplyReason::ParentsAtWork : ApplyReason::WishesActivities,
                            .wayHome =
                                pupil.grade <= 4 || m_chance.in(60) ? WayHome::FetchedByGuardian : WayHome::Alone,
                            .consentBy = pupil.guardian};
    application.consentOn = application.appliedOn;
    application.care = m_chance.in(70) ? WeekdaySet::allWeek() : WeekdaySet{1 + m_chance.below(31)};
    QList<ProgramId> suitable;
    for (const Program &program : programs)
        if (program.mode == ProgramMode::PersonalisedCourse && program.grades.contains(pupil.grade))
            suitable << program.id;
    const int wishes = m_chance.in(12) ? 0 : std::min<int>(1 + m_chance.below(5), static_cast<int>(suitable.size()));
    for (int i = 0; i < wishes; ++i) {
        // The lower of two throws: some courses are everybody's favourite.
        const int at = std::min(m_chance.below(static_cast<int>(suitable.size())),
                                m_chance.below(static_cast<int>(suitable.size())));
        application.wishes << suitable.takeAt(at);
    }
    application.most = m_chance.in(60) ? 1 : 2;
    application.wantsWaiver = pupil.groups.contains(PriorityGroup::PoorFamily);
    return application;
}

/// Make-up days have no service here, and what the Tibetan calendar suggests is set aside.
void Invention::settleCalendar(const Term &term)
{
    for (const CalendarDay &day : m_book->calendar.openMakeUps(term.id))
        (void)done(m_book->calendar.answer(day.date, false, 0));
    for (const FestivalSuggestion &one : m_book->calendar.suggestions(term.id))
        (void)done(m_book->calendar.setAside(one.festival, one.year));
}

/// Every class gets the notice before anybody applies (2.1); with faults, one is forgotten in the present term.
void Invention::handOutNotices(const Term &term, bool present)
{
    const QHash<ClassId, int> children = m_book->students.presentByClass();
    QList<ClassId> told;
    for (const SchoolClass &one : m_book->school.classesIn(term.schoolYear))
        if (children.value(one.id) > 0)
            told << one.id;
    if (present && !m_wish.clean && told.size() > 1) {
        told.removeLast();
        m_planted << Planted{u"enrolment.notice-first"_s, Subject::Term, term.id.value};
    }
    (void)done(m_book->notices.handOut(term.id, told, u"F01"_s, m_clock.today()));
}

/// Forms are typed in one after the other, not hundreds in a minute.
void Invention::takeAMoment()
{
    constexpr int secondsForAForm = 16;
    m_clock.set(m_clock.now().addSecs(secondsForAForm));
    if (m_clock.now().time() > QTime(20, 0))
        m_clock.set(QDateTime(m_clock.today().addDays(1), QTime(8, 0)));
}

void Invention::enterApplications(const Term &term, bool present)
{
    int running = 0;
    const QList<StudentId> chosen = chosenForFaults();
    const QList<Program> programs = m_book->programs.programs(term.id);
    const QList<StudentLine> lines = m_book->students.lines(term);
    const ClassId pressed = present && !m_wish.clean && !lines.isEmpty() ? lines.last().schoolClass : ClassId{};
    QSet<ClassId> begun;
    QList<Application> atOnce;
    for (const StudentLine &pupil : lines) {
        if (!isAtSchool(pupil.stage, pupil.grade))
            continue;
        const bool isFirst = !begun.contains(pupil.schoolClass); // somebody of every class stays away
        begun.insert(pupil.schoolClass);
        const bool applies = m_chance.in(86) && !isFirst;
        if (pupil.schoolClass == pressed)
            atOnce << inventApplication(term, programs, pupil, ++running);
        else if (chosen.contains(pupil.id) ? present : applies) {
            (void)done(m_book->enrolment.enter(inventApplication(term, programs, pupil, ++running)));
            takeAMoment();
        }
    }
    enterPressed(term, atOnce);
}

void Invention::enterPressed(const Term &term, QList<Application> ofClass)
{
    if (ofClass.isEmpty())
        return;
    const bool isPressed = pressClass(ofClass);
    if (!isPressed)
        ofClass.removeFirst();
    m_clock.set(m_clock.now().addSecs(120));
    for (const Application &application : std::as_const(ofClass)) {
        (void)done(m_book->enrolment.enter(application));
        if (!isPressed)
            takeAMoment();
    }
    if (isPressed)
        notePressed(term, m_book->students.find(ofClass.first().student)->student.schoolClass, m_planted);
}

/// The present term: most are approved. In a clean school the rest has withdrawn, so that nothing lies.
void Invention::moveAlong(const Term &term)
{
    QList<ApplicationId> reviewed;
    QList<ApplicationId> approved;
    QList<ApplicationId> returned;
    QList<ApplicationId> withdrawn;
    const QList<StudentId> chosen = chosenForFaults();
    for (const Application &application : m_book->enrolment.applications(term.id)) {
        const int throwOf = m_chance.below(100);
        if (chosen.contains(application.student))
            continue;
        if (throwOf < 90)
            approved << application.id;
        else if (m_wish.clean)
            withdrawn << application.id;
        else if (throwOf < 95)
            reviewed << application.id;
        else if (throwOf < 97)
            returned << application.id;
    }
    (void)done(m_book->enrolment.move(reviewed + approved, Step::ClassReviewed));
    (void)done(m_book->enrolment.move(returned, Step::Returned, u"请补监护人签字日期"_s));
    (void)done(m_book->enrolment.move(approved, Step::SchoolApproved));
    (void)done(m_book->enrolment.move(withdrawn, Step::Withdrawn, u"家长已能按时接送"_s));
}

/// An earlier term: everybody was approved, drawn for, published. With faults, one application was forgotten and nobody
/// watched the draw.
void Invention::finish(const Term &term, bool withFaults)
{
    QList<ApplicationId> approved;
    for (const Application &application : m_book->enrolment.applications(term.id))
        approved << application.id;
    (void)done(m_book->enrolment.move(approved, Step::ClassReviewed));
    if (withFaults && approved.size() > 1)
        approved.removeFirst();
    (void)done(m_book->enrolment.move(approved, Step::SchoolApproved));
    const DrawId draw = done(m_book->seats.freeze(term.id));
    (void)done(m_book->seats.draw(draw, u"福彩3D 2026%1 5-1-7"_s.arg(term.id.value),
                                  withFaults ? QString() : u"家委会代表德吉、次仁"_s));
    (void)done(m_book->seats.confirm(draw));
    (void)done(m_book->seats.publish(draw));
    (void)done(m_book->guide.move(term.id, TermState::Closed, u"学期结束"_s));
}

} // namespace

InventedSchool inventSchool(const DemoWish &wish, const QString &path)
{
    Invention invention(wish);
    SchoolBook &book = invention.build();
    book.backUp(path);
    return {.counts = book.counts(), .planted = invention.planted()};
}

} // namespace app
