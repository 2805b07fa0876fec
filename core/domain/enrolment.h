// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "core/domain/student.h"

#include <QDateTime>

namespace core {

/// The way of an application: parents apply, the class teacher reviews, the school approves, seats are arranged (3.4).
enum class Step { Applied, Returned, ClassReviewed, SchoolApproved, Arranged, Withdrawn, Declined };

/// How a guardian's consent reached the school (2.2).
enum class ConsentForm { PaperSignature, OnlineSignature, SpokenWithWitness };

/// How the child goes home (form F02).
enum class WayHome { FetchedByGuardian, FetchedByDelegate, Alone };

/// Why the family applies (form F02).
enum class ApplyReason { ParentsAtWork, WishesActivities, NobodyAtHome, Other };

/// How an application reached the school.
enum class Origin {
    Paper,  ///< form F02, typed in at the desk
    Online, ///< a questionnaire, typed in at the desk
    Import, ///< a row of a table: a questionnaire's or the clerk's own
};

/// Whether an application came when others were already on their way. It is accepted all the same (2.2): inclusive care
/// is granted with the approval, courses go to the waiting list once the application file was frozen.
enum class Lateness { No, AfterClosing, AfterFreeze, AfterDraw };

/// A family's application for one term, from form F02.
struct Application {
    ApplicationId id{};
    TermId term{};
    StudentId student{};
    QString formNumber{};
    QDate appliedOn{};
    WeekdaySet care{};         ///< days of inclusive care asked for
    QList<ProgramId> wishes{}; ///< personalised courses, most wanted first, at most 10
    int most = 1;              ///< how many courses the family wants at most
    bool swap = true;          ///< may a later vacancy change what was won?
    ApplyReason reason = ApplyReason::ParentsAtWork;
    bool pickUpDifficulty = false; ///< 接送困难 (3.2)
    WayHome wayHome = WayHome::FetchedByGuardian;
    QString collector{}; ///< name and relation of a delegate
    bool wantsWaiver = false;
    QString consentBy{}; ///< the guardian who consented; empty means none did
    ConsentForm consentForm = ConsentForm::PaperSignature;
    QDate consentOn{};
    QString health{}; ///< as told on the form
    QString remark{};
    Origin origin = Origin::Paper;
    QDateTime submittedAt{}; ///< when the family sent it, where a questionnaire says so
    QDateTime enteredAt{};   ///< when it came into the file, and by whom
    QString enteredBy{};
    QString source{};      ///< of an import: the name of the table
    int sourceRow = 0;     ///< … and the row of it, 1 is the first
    QDateTime consentAt{}; ///< when the consent was entered
    Lateness late = Lateness::No;
    QDate lateOn{}; ///< the day on which the late application came
    QDate endsOn{}; ///< withdrawn: the last day of the service; invalid: at once
    Step step = Step::Applied;
    int version = 0;
};

/// One step taken: who moved the application, when and why.
struct ApplicationMove {
    ApplicationId application{};
    Step from = Step::Applied;
    Step to = Step::Applied;
    QDateTime at{};
    QString actor{};
    QString reason{};
    QString reviewer{}; ///< who judged, when somebody else entered it: the teacher of a review workbook
};

/// An application as lists show it.
struct ApplicationLine {
    Application application{};
    StudentLine student{};
    QString lastReason{}; ///< the reason given with the latest step
    QDate approvedOn{};
};

} // namespace core
