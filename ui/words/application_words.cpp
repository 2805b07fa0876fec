// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/application_words.h"

#include "ui/words/findings.h"
#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

using core::exchange::ApplicationField;
using core::exchange::ImportProblem;
using core::exchange::ProblemCode;
using namespace Qt::Literals::StringLiterals;

namespace {

QString childWords(const ImportProblem &problem, const QString &name)
{
    const int count = problem.facts.value(u"count"_s).toInt();
    const QString child = problem.facts.value(u"child"_s).toString();
    switch (problem.code) {
    case ProblemCode::ChildUnknown:
        //: %1 is a name
        return QCoreApplication::translate("ImportApplications",
                                           "Nobody at the school is certainly meant by %1. Choose the child, or "
                                           "correct name, class and date of birth in the table.")
            .arg(name);
    case ProblemCode::ChildSpelled:
        return count > 1
                   ? QCoreApplication::translate("ImportApplications",
                                                 "The school knows %n children who may be written %1. Which is meant?",
                                                 nullptr, count)
                         .arg(name)
                   : QCoreApplication::translate("ImportApplications", "Perhaps %2 is meant by %1?").arg(name, child);
    case ProblemCode::ChildByPhone:
        return QCoreApplication::translate("ImportApplications",
                                           "Name and class fit %1, and so does a guardian's telephone; a number or "
                                           "date of birth is missing. Is it this child?")
            .arg(child);
    default: return {};
    }
}

QString consentWords(const ImportProblem &problem, const QString &name)
{
    switch (problem.code) {
    case ProblemCode::ConsentMissing:
        return QCoreApplication::translate(
                   "ImportApplications",
                   "No guardian's consent stands in this row (who and when). Without it nothing is entered for %1 "
                   "(2.2).")
            .arg(name);
    case ProblemCode::ConsentDenied:
        return QCoreApplication::translate("ImportApplications",
                                           "The guardian of %1 does not agree, so nothing is entered (2.2).")
            .arg(name);
    case ProblemCode::ConsentUnlisted:
        return QCoreApplication::translate("ImportApplications",
                                           "%1 consented and is not among the child's guardians on record (%2).")
            .arg(name, problem.facts.value(u"known"_s).toString());
    default: return {};
    }
}

QString wishWords(const ImportProblem &problem, const QString &value)
{
    const QString nearest = problem.facts.value(u"nearest"_s).toString();
    switch (problem.code) {
    case ProblemCode::WishUnknown:
        return nearest.isEmpty()
                   ? QCoreApplication::translate("ImportApplications", "This term has no course “%1”.").arg(value)
                   //: %2 is a list of titles
                   : QCoreApplication::translate("ImportApplications",
                                                 "This term has no course “%1”. Perhaps meant: %2.")
                         .arg(value, nearest);
    case ProblemCode::WishOtherTerm:
        return QCoreApplication::translate("ImportApplications", "“%1” is a course of another term.").arg(value);
    case ProblemCode::WishAmbiguous:
        return QCoreApplication::translate("ImportApplications",
                                           "Several courses are called “%1”: %2. Write the number instead.")
            .arg(value, nearest);
    case ProblemCode::RankUnreadable:
        //: a ranking question with one column for each course: %1 is what stands in the cell, %2 the course
        return QCoreApplication::translate("ImportApplications",
                                           "“%1” is no place among the wishes for “%2”. Write 1, 2, 3 …, or leave the "
                                           "cell empty.")
            .arg(value, problem.facts.value(u"course"_s).toString());
    case ProblemCode::RankTwice:
        //: %1 is a number, %2 and %3 are courses
        return QCoreApplication::translate("ImportApplications",
                                           "“%2” and “%3” both have place %1. Say which is wished more.")
            .arg(value, problem.facts.value(u"other"_s).toString(), problem.facts.value(u"course"_s).toString());
    case ProblemCode::WishRepeated:
        return QCoreApplication::translate("ImportApplications", "“%1” is wished twice and counts once.").arg(value);
    default: return {};
    }
}

/// What stands in the file already and does not go with the answer.
QString storedWords(const ImportProblem &problem, const QString &name)
{
    const QVariantMap &facts = problem.facts;
    const QString at = facts.value(u"at"_s).toString();
    const QString step = label(static_cast<core::Step>(facts.value(u"step"_s).toInt()));
    switch (problem.code) {
    case ProblemCode::OlderAnswer:
        return QCoreApplication::translate("ImportApplications",
                                           "This answer of %1, or a later one (%2), is in the file already; what was "
                                           "changed here since stays.")
            .arg(name, at);
    case ProblemCode::ApprovedChange:
        return QCoreApplication::translate("ImportApplications",
                                           "The application of %1 is at “%2” already. With this change it goes one "
                                           "step back and is agreed to again. Change it?")
            .arg(name, step);
    case ProblemCode::EndedSince:
        return facts.value(u"later"_s).toBool()
                   //: %1 is a name, %2 “withdrawn” or “declined”, %3 a day and time
                   ? QCoreApplication::translate(
                         "ImportApplications", "An earlier application of %1 was ended (%2, %3). This answer was sent "
                                               "after that and is entered as a new application.")
                         .arg(name, step, at)
                   : QCoreApplication::translate("ImportApplications",
                                                 "The application of %1 was ended (%2, %3), and nothing says that this "
                                                 "answer was sent after that. Has the family applied again?")
                         .arg(name, step, at);
    case ProblemCode::SaysNo:
        return QCoreApplication::translate("ImportApplications",
                                           "The family of %1 does not take part now, and its application is in the "
                                           "file (%2). Is it to be withdrawn?")
            .arg(name, step);
    case ProblemCode::DeskLater:
        return QCoreApplication::translate("ImportApplications",
                                           "The application of %1 was typed or changed at the desk (%2), and nothing "
                                           "says that this answer was sent after that. Is the answer to be taken?")
            .arg(name, at);
    default: return {};
    }
}

QString rowWords(const ImportProblem &problem, const QString &name)
{
    const QVariantMap &facts = problem.facts;
    switch (problem.code) {
    case ProblemCode::DoesNotTakePart:
        return QCoreApplication::translate("ImportApplications",
                                           "The family says that the child does not take part; nothing is entered.");
    case ProblemCode::SentTwice:
        return facts.value(u"counts"_s).toBool()
                   ? QCoreApplication::translate("ImportApplications",
                                                 "The family sent the form more than once; this is the latest and "
                                                 "counts.")
                   : QCoreApplication::translate("ImportApplications",
                                                 "The family sent the form again later; row %1 counts.")
                         .arg(facts.value(u"rows"_s).toString());
    case ProblemCode::FormNumberTwice: {
        const QString rows = facts.value(u"rows"_s).toString();
        return rows.isEmpty() ? QCoreApplication::translate("ImportApplications",
                                                            "The form number %1 stands with another child already.")
                                    .arg(facts.value(u"value"_s).toString())
                              : QCoreApplication::translate("ImportApplications",
                                                            "The form number %1 stands in row %2 with another child.")
                                    .arg(facts.value(u"value"_s).toString(), rows);
    }
    default: return storedWords(problem, name);
    }
}

} // namespace

QString applicationWords(const ImportProblem &problem)
{
    const QString name = problem.facts.value(u"name"_s).toString();
    const QString value = problem.facts.value(u"value"_s).toString();
    switch (problem.code) {
    case ProblemCode::ChildUnknown:
    case ProblemCode::ChildSpelled:
    case ProblemCode::ChildByPhone: return childWords(problem, name);
    case ProblemCode::ConsentMissing:
    case ProblemCode::ConsentDenied:
    case ProblemCode::ConsentUnlisted: return consentWords(problem, name);
    case ProblemCode::WishUnknown:
    case ProblemCode::WishOtherTerm:
    case ProblemCode::WishAmbiguous:
    case ProblemCode::RankUnreadable:
    case ProblemCode::RankTwice:
    case ProblemCode::WishRepeated: return wishWords(problem, value);
    case ProblemCode::CareUnreadable:
        return QCoreApplication::translate(
                   "ImportApplications", "“%1” names no weekdays. Write them as in “Mon, Wed” so that no day is lost.")
            .arg(value);
    case ProblemCode::AnswerUnclear:
        return QCoreApplication::translate("ImportApplications",
                                           "“%1” is neither a clear yes nor a clear no, so nothing is entered (2.2). "
                                           "Ask the family and correct the cell.")
            .arg(value);
    case ProblemCode::CareAllDays:
        return QCoreApplication::translate("ImportApplications",
                                           "Inclusive care is asked for without days; Monday to Friday are taken.");
    case ProblemCode::MomentUnreadable:
        return QCoreApplication::translate("ImportApplications", "“%1” is no day or time that can be read.").arg(value);
    case ProblemCode::RuleSays: {
        const QString said = words(core::Finding{.rule = problem.facts.value(u"rule"_s).toString(),
                                                 .clause = problem.facts.value(u"clause"_s).toString(),
                                                 .severity = problem.severity,
                                                 .facts = problem.facts.value(u"facts"_s).toMap()});
        return said.isEmpty() ? QCoreApplication::translate("ImportApplications", "A rule of the plan speaks about it.")
                              : said;
    }
    default: return rowWords(problem, name);
    }
}

namespace {

const char *fieldWords(ApplicationField field)
{
    using enum ApplicationField;
    switch (field) {
    case FormNumber: return QT_TRANSLATE_NOOP("ImportApplications", "Form number");
    case SubmittedAt: return QT_TRANSLATE_NOOP("ImportApplications", "Sent at");
    case AppliedOn: return QT_TRANSLATE_NOOP("ImportApplications", "Date of the application");
    case Number: return QT_TRANSLATE_NOOP("ImportApplications", "Student number");
    case Name: return QT_TRANSLATE_NOOP("ImportApplications", "Child's name");
    case Born: return QT_TRANSLATE_NOOP("ImportApplications", "Date of birth");
    case IdNumber: return QT_TRANSLATE_NOOP("ImportApplications", "Identity number");
    case Grade: return QT_TRANSLATE_NOOP("ImportApplications", "Grade");
    case Class: return QT_TRANSLATE_NOOP("ImportApplications", "Class");
    case TakesPart: return QT_TRANSLATE_NOOP("ImportApplications", "Takes part (yes or no)");
    case Mode: return QT_TRANSLATE_NOOP("ImportApplications", "Inclusive care or course");
    case Care: return QT_TRANSLATE_NOOP("ImportApplications", "Days of care, in one column");
    case Wishes: return QT_TRANSLATE_NOOP("ImportApplications", "Wishes, in one column");
    case Most: return QT_TRANSLATE_NOOP("ImportApplications", "Courses at most");
    case Swap: return QT_TRANSLATE_NOOP("ImportApplications", "May be changed for a free seat");
    case Reason: return QT_TRANSLATE_NOOP("ImportApplications", "Reason");
    case PickUp: return QT_TRANSLATE_NOOP("ImportApplications", "Difficult to fetch (yes or no)");
    case ApplicationField::WayHome: return QT_TRANSLATE_NOOP("ImportApplications", "Way home");
    case Collector: return QT_TRANSLATE_NOOP("ImportApplications", "Who fetches the child: name");
    case CollectorRelation: return QT_TRANSLATE_NOOP("ImportApplications", "Who fetches the child: relation");
    case CollectorPhone: return QT_TRANSLATE_NOOP("ImportApplications", "Who fetches the child: telephone");
    case Waiver: return QT_TRANSLATE_NOOP("ImportApplications", "Asks for a waiver (yes or no)");
    case Health: return QT_TRANSLATE_NOOP("ImportApplications", "Health");
    case Consent: return QT_TRANSLATE_NOOP("ImportApplications", "Consent (yes or no)");
    case ConsentBy: return QT_TRANSLATE_NOOP("ImportApplications", "Who consented: name");
    case ConsentRelation: return QT_TRANSLATE_NOOP("ImportApplications", "Who consented: relation");
    case ConsentPhone: return QT_TRANSLATE_NOOP("ImportApplications", "Who consented: telephone");
    case ConsentOn: return QT_TRANSLATE_NOOP("ImportApplications", "Consented on");
    case ApplicationField::ConsentForm: return QT_TRANSLATE_NOOP("ImportApplications", "How they consented");
    case Remark: return QT_TRANSLATE_NOOP("ImportApplications", "Remark");
    default: return nullptr;
    }
}

} // namespace

QString label(ApplicationField field)
{
    const int care = static_cast<int>(field) - static_cast<int>(ApplicationField::CareMonday) + 1;
    const int wish = static_cast<int>(field) - static_cast<int>(ApplicationField::Wish1) + 1;
    if (care >= 1 && care <= 5)
        //: a column of a table; %1 is a day of the week
        return QCoreApplication::translate("ImportApplications", "Care on %1").arg(weekday(care));
    if (wish >= 1 && wish <= core::exchange::wishColumns)
        return QCoreApplication::translate("ImportApplications", "Wish %1").arg(wish);
    return QCoreApplication::translate("ImportApplications", fieldWords(field));
}

QString label(core::Origin origin)
{
    switch (origin) {
    case core::Origin::Paper: return QCoreApplication::translate("Labels", "paper form");
    case core::Origin::Online: return QCoreApplication::translate("Labels", "online form");
    case core::Origin::Import: return QCoreApplication::translate("Labels", "imported table");
    }
    return {};
}

QString label(core::Lateness late)
{
    switch (late) {
    case core::Lateness::No: return {};
    case core::Lateness::AfterClosing: return QCoreApplication::translate("Labels", "after the closing day");
    case core::Lateness::AfterFreeze: return QCoreApplication::translate("Labels", "after the freeze");
    case core::Lateness::AfterDraw: return QCoreApplication::translate("Labels", "after the draw");
    }
    return {};
}

} // namespace ui::words
