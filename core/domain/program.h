// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/domain/student.h"
#include "core/domain/term.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace core {

/// The two modes of clause 3.2.
enum class ProgramMode { InclusiveCare, PersonalisedCourse };

/// What a program is about (3.5a, 3.5c); there is no category for teaching a school subject (3.5b).
enum class ContentCategory {
    HomeworkCompletion, ///< 集中完成作业 / 作业辅导
    QuestionAnswering,  ///< 答疑解惑 (junior)
    Reading,            ///< 自主阅读 / 课外阅读
    ThemeEducation,     ///< 专题教育活动
    SchoolSpeciality,   ///< 学校特色活动
    Practice,           ///< 实践活动
    Handicraft,         ///< 手工操作
    Club,               ///< 兴趣小组 / 社团
};

/// A set of grades 1-9, one bit each.
struct GradeSet {
    int bits = 0;

    [[nodiscard]] static GradeSet range(int from, int to)
    {
        GradeSet set;
        for (int grade = from; grade <= to; ++grade)
            set.bits |= 1 << (grade - 1);
        return set;
    }
    [[nodiscard]] bool contains(int grade) const { return grade >= 1 && grade <= 9 && ((bits >> (grade - 1)) & 1); }
    [[nodiscard]] bool isEmpty() const { return bits == 0; }
    [[nodiscard]] QList<int> grades() const
    {
        QList<int> list;
        for (int grade = 1; grade <= 9; ++grade)
            if (contains(grade))
                list << grade;
        return list;
    }
    bool operator==(const GradeSet &) const = default;
};

/// What a fee standard counts by (生/课时, 生/月, 生/学期).
enum class FeeUnit { Lesson, Month, Term };

/// Seats for which some children come first. What they do not take goes to the others.
struct SeatReserve {
    int seats = 0;
    bool extra = false;    ///< given after the open seats ("2 extra"); otherwise before them ("at least 2")
    QStringList favours{}; ///< groups by name, see groupName()
    bool usesTier = true;  ///< does the need tier count in this block?
    bool operator==(const SeatReserve &) const = default;
};

/// The seats of a program in the order in which a draw fills them.
struct SeatBlock {
    int seats = 0;
    QStringList favours{}; ///< empty: open to all alike
    bool usesTier = true;
    bool operator==(const SeatBlock &) const = default;
};

/// The name of a group that seats can be reserved for: a priority group's word, or "class-12".
[[nodiscard]] QString groupName(PriorityGroup group);
[[nodiscard]] QString groupName(ClassId schoolClass);
/// What a name stands for; nothing when it is the other kind, or no group.
[[nodiscard]] std::optional<PriorityGroup> priorityGroupOf(const QString &name);
[[nodiscard]] std::optional<ClassId> classOfGroup(const QString &name);

/// An offering of a term: one group of children, its weekly times and its seats.
struct Program {
    ProgramId id{};
    TermId term{};
    QString title{};
    QString course{}; ///< shared by the sections of one course: a child takes part in one of them only
    ProgramMode mode = ProgramMode::PersonalisedCourse;
    ContentCategory category = ContentCategory::Club;
    GradeSet grades{};
    QList<WeeklySlot> times{};
    PlaceId venue{}; ///< in the register of places
    QString place{}; ///< its name there; a name without a venue is looked up, or entered, when the program is saved
    StaffId teacher{};
    QList<StaffId> assistants{};
    QString assistant{}; ///< others who help, in words: parents, students
    int seats = 30;      ///< personalised courses only: inclusive care has no limit (2.2)
    QList<SeatReserve> reserves{};
    bool openTier = true;  ///< does the need tier count for the open seats?
    int minimum = 0;       ///< fewest children with which it opens
    bool keepOpen = false; ///< opens below the minimum too
    Money fee{};           ///< the approved standard, as a reference; 0: free
    FeeUnit feeUnit = FeeUnit::Term;
    QString feeDocument{}; ///< number of the document that approved it
    QString description{}; ///< for the parents' menu, one or two sentences
    QString bring{};       ///< what children bring along
    int version = 0;

    [[nodiscard]] int reserved() const
    {
        int sum = 0;
        for (const SeatReserve &reserve : reserves)
            sum += reserve.seats;
        return sum;
    }
    /// Everyone who leads or helps and is on the staff.
    [[nodiscard]] QList<StaffId> staff() const
    {
        return (teacher.isSet() ? QList<StaffId>{teacher} : QList<StaffId>()) + assistants;
    }
};

/// "At least" before the open seats, "extra" after them.
[[nodiscard]] QList<SeatBlock> seatBlocks(const Program &program);
/// The next free title for another section: 国际象棋(2).
[[nodiscard]] QString nextSectionTitle(const Program &program, const QList<Program> &others);

/// A program as lists show it.
struct ProgramLine {
    Program program{};
    QString teacherName{};
    QStringList assistantNames{}; ///< of the staff; others stand in Program::assistant
    int wishes = 0;               ///< approved applications that name it
    int seated = 0;               ///< confirmed seats
};

/// A file kept with a program: a plan, a permit, an agreement.
struct ProgramDocument {
    ProgramDocumentId id{};
    ProgramId program{};
    QString name{}; ///< with its ending
    qint64 size = 0;
    QString sha256{}; ///< 64 hex digits
    QDateTime addedAt{};
    QString addedBy{};
};

inline constexpr qint64 mostDocumentBytes = 10 * 1024 * 1024;

} // namespace core
