// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/review_plan.h"

#include "core/domain/codes.h"

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;
using Code = ReviewProblemCode;

namespace {

constexpr int signatureColumn = 1;
constexpr int opinionColumn = 2;
constexpr int reasonColumn = 3;

void conflict(ReviewLine &line, Code code, const QString &column = {}, const QVariantMap &facts = {})
{
    line.problems << ReviewProblem{code, column, facts};
    if (line.state == ReviewState::Fresh)
        line.state = ReviewState::Conflict;
}

void refuse(ReviewLine &line, Code code, const QString &column = {}, const QVariantMap &facts = {})
{
    line.problems << ReviewProblem{code, column, facts};
    line.state = ReviewState::Refused;
}

/// Columns in which the file's cells and ours differ. The running number follows the order and means nothing.
QVariantList differences(const QStringList &theirs, const QStringList &ours)
{
    QVariantList list;
    const QStringList &columns = report::fixedReviewColumns();
    for (qsizetype column = 1; column < columns.size(); ++column)
        if (theirs.value(column) != ours.value(column))
            list << QVariantMap{
                {u"column"_s, columns[column]}, {u"theirs"_s, theirs.value(column)}, {u"ours"_s, ours.value(column)}};
    return list;
}

bool isSame(const ReviewLine &a, const ReviewLine &b)
{
    return a.opinion == b.opinion && (a.opinion == ReviewOpinion::Agreed || a.reason == b.reason);
}

/// Sets one row beside the application as it is now.
class RowJudge
{
public:
    RowJudge(const ReviewAnswer &answer, const ReviewNow &now, ReviewLine &line)
        : m_answer(answer), m_now(now), m_line(line)
    {}

    void judge()
    {
        if (m_answer.opinion.isEmpty()) {
            m_line.state = ReviewState::Blank;
            return;
        }
        m_line.opinion = report::opinionOf(m_answer.opinion);
        if (!m_line.opinion) {
            refuse(m_line, Code::OpinionUnknown, heads()[opinionColumn], {{u"written"_s, m_answer.opinion}});
            return;
        }
        if (m_now.step == stepOf(*m_line.opinion)) {
            m_line.state = ReviewState::Unchanged;
            return;
        }
        judgeStep();
        judgeCells();
        judgeAnswer();
    }

private:
    [[nodiscard]] static const QStringList &heads() { return report::answerReviewColumns(); }

    /// From where the application is now, does a class review lead on (3.4)?
    void judgeStep()
    {
        const QVariantMap step{{u"step"_s, static_cast<int>(m_now.step)}};
        if (m_now.step == Step::ClassReviewed)
            conflict(m_line, Code::AnsweredOtherwise, {}, step);
        else if (m_now.step != Step::Applied)
            refuse(m_line, Code::StepGoneOn, {}, step);
    }

    void judgeCells()
    {
        const QVariantList differ = differences(m_answer.fixed, m_now.fixed);
        // A step taken since raises the version too; that is told by the step itself.
        if (m_answer.key.number != m_now.version && m_now.step == Step::Applied) {
            conflict(m_line, Code::ChangedMeanwhile, {}, {{u"columns"_s, differ}});
            return;
        }
        if (!m_answer.isIntact)
            for (const QVariant &one : differ)
                conflict(m_line, Code::CellChanged, one.toMap().value(u"column"_s).toString(), one.toMap());
    }

    void judgeAnswer()
    {
        const QString no = u"无"_s;
        if (m_line.opinion != ReviewOpinion::Agreed && m_answer.reason.isEmpty())
            refuse(m_line, Code::ReasonMissing, heads()[reasonColumn]);
        if (m_line.opinion == ReviewOpinion::Agreed && m_answer.signature == no)
            conflict(m_line, Code::SignatureMissing, heads()[signatureColumn]);
        if (m_line.opinion == ReviewOpinion::Agreed && m_now.inGroup && m_answer.evidence == no)
            m_line.problems << ReviewProblem{Code::EvidenceMissing, heads()[0], {{u"groups"_s, m_now.fixed.value(7)}}};
    }

    const ReviewAnswer &m_answer;
    const ReviewNow &m_now;
    ReviewLine &m_line;
};

ReviewFile fileOf(const ReviewAnswers &answers, const ReviewFacts &facts)
{
    ReviewFile file{.path = answers.path,
                    .schoolClass = answers.schoolClass,
                    .classWords = facts.classWords.value(answers.schoolClass),
                    .checksum = answers.checksum,
                    .reviewer = answers.reviewer,
                    .reviewedOn = answers.reviewedOn};
    const auto refused = [&file](Code code, const QVariantMap &about = {}) {
        file.problems << ReviewProblem{code, {}, about};
        file.isRefused = true;
    };
    if (answers.failure) {
        QVariantMap about = answers.failure->facts();
        about.insert(u"failure"_s, static_cast<int>(answers.failure->code()));
        refused(Code::Unreadable, about);
    } else if (answers.format == 0)
        refused(Code::NoKeys);
    else if (answers.format > reviewFormat)
        refused(Code::NewerFormat, {{u"found"_s, answers.format}, {u"known"_s, reviewFormat}});
    else if (answers.school != facts.schoolKey)
        refused(Code::OtherSchool);
    else if (answers.term != facts.term)
        refused(Code::OtherTerm);
    if (file.isRefused)
        return file;
    for (const QString &column : answers.missingColumns)
        file.problems << ReviewProblem{Code::ColumnMissing, column, {{u"column"_s, column}}};
    if (answers.missingColumns.contains(report::answerReviewColumns()[opinionColumn]))
        file.isRefused = true;
    return file;
}

/// Children of the sheet whose rows did not come back.
void tellDeleted(ReviewFile &file, const ReviewAnswers &answers, const ReviewFacts &facts)
{
    QSet<ApplicationId> found;
    for (const ReviewAnswer &answer : answers.rows)
        if (answer.key.schoolClass == answers.schoolClass) // one that was pasted in makes up for none
            found.insert(answer.key.application);
    const bool counted = !answers.checksum.isEmpty();
    if (counted && answers.written <= found.size())
        return;
    QStringList children; // those who wait now and are not there; one may have applied after the writing
    for (auto it = facts.now.cbegin(); it != facts.now.cend(); ++it)
        if (it->schoolClass == answers.schoolClass && it->step == Step::Applied && !it->fixed.isEmpty() &&
            !found.contains(it.key()))
            children << it->child;
    children.sort();
    if (!counted) {
        if (!children.isEmpty())
            file.problems << ReviewProblem{Code::RowsUncounted, {}, {{u"children"_s, children}}};
        return;
    }
    file.problems << ReviewProblem{
        Code::RowsDeleted,
        {},
        {{u"written"_s, answers.written}, {u"found"_s, static_cast<int>(found.size())}, {u"children"_s, children}}};
}

ReviewLine lineOf(const ReviewAnswer &answer, const ReviewAnswers &answers, const ReviewFacts &facts)
{
    ReviewLine line{.row = answer.row,
                    .application = answer.key.application,
                    .child = answer.name(),
                    .classWords = facts.classWords.value(answer.key.schoolClass),
                    .schoolClass = answer.key.schoolClass,
                    .written = answer.opinion,
                    .reason = answer.reason.isEmpty() ? answer.remark : answer.reason,
                    .remark = answer.remark,
                    .evidence = answer.evidence,
                    .signature = answer.signature};
    // Rows may have been copied in from another file.
    if (answer.key.school != answers.school || answer.key.school != facts.schoolKey)
        refuse(line, Code::OtherSchool);
    else if (answer.key.term != facts.term)
        refuse(line, Code::OtherTerm);
    else if (!facts.now.contains(answer.key.application))
        refuse(line, Code::ApplicationGone, {}, {{u"name"_s, answer.name()}});
    if (line.state == ReviewState::Refused)
        return line;
    const ReviewNow now = facts.now.value(answer.key.application);
    line.child = now.child;
    line.classWords = now.classWords;
    line.schoolClass = now.schoolClass;
    line.version = now.version;
    line.step = now.step;
    RowJudge(answer, now, line).judge();
    // Who answers for a class is named in the head of its own workbook.
    if (line.opinion && answer.key.schoolClass != answers.schoolClass && line.state != ReviewState::Unchanged)
        conflict(line, Code::OtherClass, {}, {{u"class"_s, facts.classWords.value(answer.key.schoolClass)}});
    return line;
}

/// The same application answered twice: differently, and a person decides; alike, and once is enough.
void compareAnswers(QList<ReviewLine> &lines)
{
    QHash<ApplicationId, QList<qsizetype>> byApplication;
    for (qsizetype at = 0; at < lines.size(); ++at)
        if (lines[at].application.isSet() && lines[at].opinion)
            byApplication[lines[at].application] << at;
    for (const QList<qsizetype> &group : std::as_const(byApplication)) {
        if (group.size() < 2)
            continue;
        const bool alike =
            std::ranges::all_of(group, [&](qsizetype at) { return isSame(lines[at], lines[group.first()]); });
        QVariantList places;
        for (const qsizetype at : group)
            places << QVariantMap{
                {u"file"_s, lines[at].file}, {u"row"_s, lines[at].row}, {u"opinion"_s, lines[at].written}};
        for (const qsizetype at : group) {
            if (alike && at != group.first() && lines[at].state != ReviewState::Refused)
                lines[at].state = ReviewState::Unchanged;
            else if (!alike) {
                conflict(lines[at], Code::TwoAnswers, {}, {{u"rows"_s, places}});
                if (lines[at].state == ReviewState::Unchanged)
                    lines[at].state = ReviewState::Conflict;
            }
        }
    }
}

} // namespace

ReviewPlan planReview(const QList<ReviewAnswers> &answers, const ReviewFacts &facts)
{
    ReviewPlan plan{.term = facts.term};
    for (const ReviewAnswers &one : answers) {
        ReviewFile file = fileOf(one, facts);
        const int index = static_cast<int>(plan.files.size());
        if (!file.isRefused) {
            tellDeleted(file, one, facts);
            for (const ReviewAnswer &answer : one.rows) {
                plan.lines << lineOf(answer, one, facts);
                plan.lines.last().file = index;
            }
            for (const ReviewStray &stray : one.strays) {
                ReviewLine line{.file = index,
                                .row = stray.row,
                                .child = stray.name,
                                .classWords = file.classWords,
                                .schoolClass = one.schoolClass};
                refuse(line, stray.keyDamaged ? Code::KeyDamaged : Code::RowAdded, {}, {{u"name"_s, stray.name}});
                plan.lines << line;
            }
        }
        plan.files << file;
    }
    compareAnswers(plan.lines);
    for (ReviewLine &line : plan.lines)
        line.take = line.state == ReviewState::Fresh;
    return plan;
}

} // namespace core::exchange
