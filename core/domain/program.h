// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"

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

/// An offering of a term: one group of children, its weekly times and its seats.
struct Program {
    ProgramId id{};
    TermId term{};
    QString title{};
    ProgramMode mode = ProgramMode::PersonalisedCourse;
    ContentCategory category = ContentCategory::Club;
    GradeSet grades{};
    QList<WeeklySlot> times{};
    QString place{};
    StaffId teacher{};
    QString assistant{};
    int seats = 30;        ///< personalised courses only: inclusive care has no limit (2.2)
    int minimum = 0;       ///< fewest children with which it opens
    bool keepOpen = false; ///< opens below the minimum too
    int version = 0;
};

/// A program as lists show it.
struct ProgramLine {
    Program program{};
    QString teacherName{};
    int wishes = 0; ///< approved applications that name it
    int seated = 0; ///< confirmed seats
};

} // namespace core
