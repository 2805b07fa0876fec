// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/date_period.h"
#include "core/domain/ids.h"
#include "core/domain/school.h"

#include <QList>
#include <QString>

namespace core {

enum class Sex { Unknown, Male, Female };
enum class Residence { Day, Boarding };

/// Why a child is on the roll no more, or not.
enum class Standing { Present, Left };

/// A child known to the school: only what the service needs (data-conventions 3.1, minimisation in 3.10).
struct Student {
    StudentId id{};
    QString number{}; ///< 学籍号: a letter and 18 characters; a G number holds the citizen ID
    QString name{};   ///< as written; never a key
    QString tibetanName{};
    QString mark{}; ///< tells two of one name apart on lists: "大", "2015"
    Sex sex = Sex::Unknown;
    QDate born{};
    QString ethnicity{}; ///< 藏族, 汉族 …
    QString idNumber{};  ///< citizen ID, optional
    ClassId schoolClass{};
    int numberInClass = 0; ///< 班内学号; 0: none
    Residence residence = Residence::Day;
    Standing standing = Standing::Present;
    QString address{};
    QString phone{};
    QString health{}; ///< what the responsible teacher must know; sensitive
    int version = 0;
};

/// Someone who answers for a child.
struct Guardian {
    GuardianId id{};
    StudentId student{};
    QString name{};
    QString relation{}; ///< 父亲, 母亲, 祖父 …
    QString phone{};
    bool mayCollect = true;
    int place = 1; ///< first or second guardian of the form
};

/// The five recorded priority groups of clause 3.1; the sixth, lower and middle grades, follows from the grade.
enum class PriorityGroup { Disability, LeftBehind, Hardship, MigrantChild, PoorFamily };

/// Where a claim to priority comes from.
enum class ClaimSource { Register, School, Application };

/// A child's claim to belong to a priority group, with its evidence and the days on which it holds.
struct PriorityClaim {
    ClaimId id{};
    StudentId student{};
    PriorityGroup group = PriorityGroup::LeftBehind;
    QString evidence{};
    ClaimSource source = ClaimSource::School;
    DatePeriod valid{};
};

/// What can happen to a child's place at the school (data-conventions 3.1: 入学, 转入, 调班, 离校, 转出, 毕业, 回校).
enum class StudentEventKind { Enrolled, TransferredIn, ClassChanged, Left, TransferredOut, Graduated, Returned };

/// Something that happened to a child's place at the school. It holds from its day on: on the day of leaving the child
/// belongs to no class any more, on the day of a class change to the new one.
struct StudentEvent {
    StudentEventId id{};
    StudentId student{};
    StudentEventKind kind = StudentEventKind::Enrolled;
    QDate on{};
    ClassId fromClass{}; ///< 0: from outside
    ClassId toClass{};   ///< 0: out of the school
    QString remark{};    ///< where to, where from, why
};

/// A child with the rows that belong to the child: what the form edits and the importer brings.
struct StudentRecord {
    Student student{};
    QList<Guardian> guardians{};
    QList<PriorityClaim> claims{};
    QList<StudentEvent> events{}; ///< by day; children of files of before 2026-12 have none from that time
};

/// What a list of children shows: joined, read only. Everything a filter looks at is here.
struct StudentLine {
    StudentId id{};
    QString number{};
    QString name{};
    QString tibetanName{};
    QString mark{};
    QString pinyin{}; ///< how the name sounds, from core::pinyinKeys: for a SearchText
    Sex sex = Sex::Unknown;
    QDate born{};
    QString idNumber{};
    ClassId schoolClass{};
    int grade = 0; ///< in the school year asked for
    Stage stage = Stage::Primary;
    int entryYear = 0;
    int classNumber = 0;
    int numberInClass = 0;
    Residence residence = Residence::Day;
    Standing standing = Standing::Present;
    QString guardian{};            ///< first guardian's name
    QString phone{};               ///< first guardian's, else the child's
    QList<PriorityGroup> groups{}; ///< valid on the day asked for
};

} // namespace core
