// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/review_words.h"

#include "core/base/failure.h"
#include "ui/words/failures.h"
#include "ui/words/labels.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using core::ReviewProblem;
using Code = core::ReviewProblemCode;

namespace {

QString said(const ReviewProblem &problem, const QString &fact)
{
    const QString text = problem.facts.value(fact).toString();
    return text.isEmpty() ? QCoreApplication::translate("Review", "(empty)") : text;
}

QString stepSaid(const ReviewProblem &problem)
{
    return label(static_cast<core::Step>(problem.facts.value(u"step"_s).toInt()));
}

/// Each column with what stands in the workbook and in the file.
QString differences(const QVariantList &columns)
{
    QStringList parts;
    for (const QVariant &one : columns) {
        const ReviewProblem cell{.facts = one.toMap()};
        //: %1 a column, %2 what the workbook says, %3 what the file says
        parts << QCoreApplication::translate("Review", "%1: workbook “%2”, now “%3”")
                     .arg(said(cell, u"column"_s), said(cell, u"theirs"_s), said(cell, u"ours"_s));
    }
    return parts.join(QCoreApplication::translate("Review", "; "));
}

QString failureSaid(const ReviewProblem &problem)
{
    const auto code = static_cast<core::FailureCode>(problem.facts.value(u"failure"_s).toInt());
    return words(core::Failure(code, problem.facts));
}

QString deletedSaid(const ReviewProblem &problem)
{
    const QStringList children = problem.facts.value(u"children"_s).toStringList();
    const QString counted =
        QCoreApplication::translate("Review", "%1 rows were written, %2 came back. Nothing is taken for the others.")
            .arg(problem.facts.value(u"written"_s).toInt())
            .arg(problem.facts.value(u"found"_s).toInt());
    if (children.isEmpty())
        return counted;
    //: %1 the sentence before; %2 names of children
    return QCoreApplication::translate("Review", "%1 Not in this workbook: %2.").arg(counted, listText(children));
}

QString otherAnswers(const ReviewProblem &problem)
{
    QStringList parts;
    for (const QVariant &one : problem.facts.value(u"rows"_s).toList()) {
        const QVariantMap place = one.toMap();
        //: %1 number of the file, %2 number of the row, %3 the answer there
        parts << QCoreApplication::translate("Review", "file %1, row %2: %3")
                     .arg(place.value(u"file"_s).toInt() + 1)
                     .arg(place.value(u"row"_s).toInt())
                     .arg(place.value(u"opinion"_s).toString());
    }
    return QCoreApplication::translate("Review",
                                       "The same application is answered differently (%1). Choose one answer.")
        .arg(parts.join(QCoreApplication::translate("Review", "; ")));
}

QString rowWords(const ReviewProblem &problem)
{
    switch (problem.code) {
    case Code::RowAdded:
        return QCoreApplication::translate(
            "Review",
            "This row was added by hand. A child takes part only after an application by the guardian (2.2).");
    case Code::KeyDamaged:
        return QCoreApplication::translate(
            "Review", "The hidden key of this row is damaged, so nobody can tell which application is meant. Write the "
                      "workbook again, or review this child on the page.");
    case Code::ApplicationGone:
        return QCoreApplication::translate("Review", "The application is not in the file any more.");
    case Code::OpinionUnknown:
        return QCoreApplication::translate(
                   "Review", "“%1” is no answer that is understood. Ask the teacher for one of the three.")
            .arg(said(problem, u"written"_s));
    case Code::ReasonMissing:
        return QCoreApplication::translate("Review", "Sending back or turning down needs a reason (3.4).");
    case Code::OtherClass:
        return QCoreApplication::translate("Review",
                                           "This row is from the workbook of %1, whose own teacher answers for the "
                                           "class. Decide whether the answer holds.")
            .arg(said(problem, u"class"_s));
    case Code::CellChanged:
        return QCoreApplication::translate("Review",
                                           "A locked cell was changed: the workbook says “%1”, the file says “%2”. The "
                                           "answer can be taken, the cell is not.")
            .arg(said(problem, u"theirs"_s), said(problem, u"ours"_s));
    case Code::ChangedMeanwhile: {
        const QVariantList columns = problem.facts.value(u"columns"_s).toList();
        if (columns.isEmpty())
            return QCoreApplication::translate(
                "Review",
                "The application was changed after the workbook was written. Decide whether the answer holds.");
        return QCoreApplication::translate("Review", "The application was changed after the workbook was written (%1). "
                                                     "Decide whether the answer holds.")
            .arg(differences(columns));
    }
    case Code::AnsweredOtherwise:
        return QCoreApplication::translate("Review",
                                           "The application stands at “%1” already. Decide which answer holds.")
            .arg(stepSaid(problem));
    case Code::TwoAnswers: return otherAnswers(problem);
    case Code::SignatureMissing:
        return QCoreApplication::translate("Review", "The teacher agrees, but says that the guardian's signature is "
                                                     "missing (2.2). Look at the form.");
    case Code::EvidenceMissing:
        return QCoreApplication::translate("Review", "The teacher saw no evidence for %1 (3.1).")
            .arg(said(problem, u"groups"_s));
    case Code::StepGoneOn:
        return QCoreApplication::translate(
                   "Review", "The application stands at “%1”; a class review does not lead on from there.")
            .arg(stepSaid(problem));
    default: return QCoreApplication::translate("Review", "The rules do not allow this step.");
    }
}

} // namespace

QString words(const ReviewProblem &problem)
{
    switch (problem.code) {
    case Code::Unreadable: return failureSaid(problem);
    case Code::NoKeys:
        return QCoreApplication::translate(
            "Review",
            "This is no review workbook of Kehou, or its hidden columns are lost. Ask the teacher for the file "
            "itself, not a copy of its cells.");
    case Code::NewerFormat:
        return QCoreApplication::translate("Review", "A newer Kehou wrote this workbook. Read it with that program.");
    case Code::OtherSchool: return QCoreApplication::translate("Review", "This belongs to the file of another school.");
    case Code::OtherTerm: return QCoreApplication::translate("Review", "This was written for another term.");
    case Code::ColumnMissing:
        return QCoreApplication::translate("Review", "The column “%1” is missing.").arg(said(problem, u"column"_s));
    case Code::RowsDeleted: return deletedSaid(problem);
    case Code::RowsUncounted:
        return QCoreApplication::translate("Review",
                                           "The head of the workbook has lost its hidden key, so nobody can tell how "
                                           "many rows were written. Waiting and not in this workbook: %1.")
            .arg(listText(problem.facts.value(u"children"_s).toStringList()));
    default: return rowWords(problem);
    }
}

QString label(core::ReviewOpinion opinion)
{
    switch (opinion) {
    //: what a class teacher says of an application
    case core::ReviewOpinion::Agreed: return QCoreApplication::translate("Review", "Agreed");
    case core::ReviewOpinion::Returned: return QCoreApplication::translate("Review", "Sent back");
    case core::ReviewOpinion::Refused: return QCoreApplication::translate("Review", "Turned down");
    }
    return {};
}

QString label(core::ReviewState state)
{
    switch (state) {
    //: how a row of a review workbook stands to the file
    case core::ReviewState::Fresh: return QCoreApplication::translate("Review", "New answer");
    case core::ReviewState::Unchanged: return QCoreApplication::translate("Review", "Known already");
    case core::ReviewState::Blank: return QCoreApplication::translate("Review", "No answer yet");
    case core::ReviewState::Conflict: return QCoreApplication::translate("Review", "To be decided");
    case core::ReviewState::Refused: return QCoreApplication::translate("Review", "Cannot be taken");
    }
    return {};
}

QString label(core::ReviewProgress::State state)
{
    using State = core::ReviewProgress::State;
    switch (state) {
    //: how far the review of a class is
    case State::NothingToReview: return QCoreApplication::translate("Review", "Nothing to review");
    case State::NotWritten: return QCoreApplication::translate("Review", "No workbook yet");
    case State::Out: return QCoreApplication::translate("Review", "With the teacher");
    case State::PartlyBack: return QCoreApplication::translate("Review", "Partly back");
    case State::Done: return QCoreApplication::translate("Review", "Done");
    }
    return {};
}

} // namespace ui::words
