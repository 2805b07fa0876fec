// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/review_office.h"

#include "core/exchange/review_plan.h"
#include "core/policy/enrolment_rules.h"
#include "core/report/form_words.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace core {

using namespace Qt::Literals::StringLiterals;
using store::ReviewStore;

namespace {

bool onSheet(const ApplicationLine &line, bool waiting)
{
    const Step step = line.application.step;
    if (line.student.standing != Standing::Present)
        return false;
    return waiting ? step == Step::Applied : step != Step::Withdrawn;
}

/// A name that is not taken yet: an older workbook may hold a teacher's answers.
QString freeName(const QDir &folder, const QString &stem, const QStringList &used)
{
    QString name = stem + u".xlsx"_s;
    for (int next = 2; folder.exists(name) || used.contains(name); ++next)
        name = u"%1 (%2).xlsx"_s.arg(stem).arg(next);
    return name;
}

/// Files that were put in their place but must not stay.
class Moved
{
public:
    ~Moved()
    {
        for (const QString &path : m_paths)
            QFile::remove(path);
    }
    void add(const QString &path) { m_paths << path; }
    void keep() { m_paths.clear(); }

private:
    QStringList m_paths{};
};

} // namespace

QString ReviewOffice::schoolKey() const
{
    return QString::fromLatin1(m_desk.journal.digestAt(1).left(12)); // the line with which the file began
}

QList<report::ReviewSheet> ReviewOffice::sheets(TermId term, const QList<ClassId> &classes, bool waiting) const
{
    const Term of = m_terms.term(term);
    const School school = m_school.school();
    QHash<ProgramId, QString> titles;
    for (const ProgramLine &line : m_programs.lines(term))
        titles.insert(line.program.id, line.program.title);
    QHash<ClassId, QList<ApplicationLine>> byClass;
    for (const ApplicationLine &line : m_enrolment.lines(term))
        if (onSheet(line, waiting))
            byClass[line.student.schoolClass] << line;
    QHash<ClassId, int> children;
    for (const StudentLine &child : m_students.lines(of))
        children[child.schoolClass] += child.standing == Standing::Present;

    QList<report::ReviewSheet> sheets;
    for (const SchoolClass &schoolClass : m_school.classesIn(of.schoolYear)) {
        const QList<ApplicationLine> lines = byClass.value(schoolClass.id);
        if ((!classes.isEmpty() && !classes.contains(schoolClass.id)) || lines.isEmpty())
            continue;
        report::ReviewSheetFacts facts{.school = school,
                                       .schoolKey = schoolKey(),
                                       .term = of,
                                       .schoolClass = schoolClass,
                                       .teacher = m_school.staffName(schoolClass.homeroomTeacher),
                                       .children = children.value(schoolClass.id),
                                       .applications = lines,
                                       .programs = titles};
        for (const ApplicationLine &line : lines)
            if (!line.student.groups.isEmpty())
                if (const auto record = m_students.find(line.student.id))
                    facts.withoutEvidence.insert(line.student.id,
                                                 std::ranges::all_of(record->claims, [](const PriorityClaim &claim) {
                                                     return claim.evidence.trimmed().isEmpty();
                                                 }));
        sheets << report::reviewSheet(facts);
    }
    return sheets;
}

Outcome<ReviewWritten> ReviewOffice::write(TermId term, const QList<ClassId> &classes, const QString &folder,
                                           const Progress &progress)
{
    const QDir place(folder);
    if (!place.exists())
        throw Failure(FailureCode::FolderMissing, {{u"path"_s, folder}});
    const QList<report::ReviewSheet> all = sheets(term, classes, true);
    const qsizetype asked =
        classes.isEmpty() ? m_school.classesIn(m_terms.term(term).schoolYear).size() : classes.size();
    ReviewWritten written{.classesWithout = static_cast<int>(asked - all.size())};

    // Written aside first: a stop or a full disk leaves the folder as it was.
    const QTemporaryDir aside(place.filePath(u".~kehou-XXXXXX"_s));
    if (!aside.isValid())
        throw Failure(FailureCode::CannotWrite, {{u"path"_s, folder}, {u"reason"_s, aside.errorString()}});
    QStringList names;
    for (const report::ReviewSheet &sheet : all) {
        progress.at(names.size(), all.size());
        names << freeName(place, report::reviewFileName(sheet), names);
        exchange::writeReviewSheet(sheet, aside.filePath(names.last()));
    }
    progress.at(names.size(), all.size());

    Moved moved;
    db::Transaction write(m_desk.book);
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QString target = place.filePath(names[at]);
        if (!QFile::rename(aside.filePath(names[at]), target))
            throw Failure(FailureCode::CannotWrite, {{u"path"_s, target}, {u"reason"_s, u"rename"_s}});
        moved.add(target);
        written.files << target;
        written.children += static_cast<int>(all[at].rows.size());
        const ReviewSheetNote note{.term = term,
                                   .schoolClass = all[at].schoolClass,
                                   .writtenAt = m_desk.clock.now(),
                                   .writtenBy = m_desk.actor.name,
                                   .file = names[at],
                                   .checksum = exchange::sheetChecksum(all[at]),
                                   .children = static_cast<int>(all[at].rows.size())};
        const ReviewSheetId id = m_store.insert(write, note);
        m_desk.note(write, u"review.sheet-written"_s, Subject::Review, id.value, {}, ReviewStore::json(note));
    }
    if (!all.isEmpty())
        m_desk.note(write, u"review.sheets-written"_s, Subject::School, 1, {},
                    {{u"term"_s, term.value}, {u"workbooks"_s, all.size()}, {u"children"_s, written.children}});
    write.commit();
    moved.keep();
    m_desk.events.announce(Subject::Review, 0);
    return written;
}

exchange::ReviewFacts ReviewOffice::facts(TermId term) const
{
    exchange::ReviewFacts facts{.schoolKey = schoolKey(), .term = term};
    const Term of = m_terms.term(term);
    for (const SchoolClass &schoolClass : m_school.classes())
        facts.classWords.insert(schoolClass.id, report::classLabel(schoolClass, of.schoolYear));
    QHash<ApplicationId, QStringList> fixed;
    for (const report::ReviewSheet &sheet : sheets(term, {}, false))
        for (const report::ReviewRow &row : sheet.rows)
            fixed.insert(row.application, row.fixed);
    for (const ApplicationLine &line : m_enrolment.lines(term))
        facts.now.insert(line.application.id,
                         exchange::ReviewNow{.step = line.application.step,
                                             .version = line.application.version,
                                             .fixed = fixed.value(line.application.id),
                                             .child = line.student.name,
                                             .classWords = facts.classWords.value(line.student.schoolClass),
                                             .schoolClass = line.student.schoolClass,
                                             .inGroup = !line.student.groups.isEmpty()});
    return facts;
}

ReviewPlan ReviewOffice::read(TermId term, const QStringList &paths, const Progress &progress) const
{
    QList<exchange::ReviewAnswers> answers;
    for (const QString &path : paths) {
        progress.at(answers.size(), paths.size());
        try {
            answers << exchange::readReviewSheet(path, Progress());
        } catch (const Failure &failure) { // the other files are read all the same
            answers << exchange::ReviewAnswers{.path = path, .failure = failure};
        }
    }
    ReviewPlan plan = exchange::planReview(answers, facts(term));
    applyRules(plan);
    return plan;
}

/// What the rules forbid is refused in the preview already: need is never turned away (2.2).
void ReviewOffice::applyRules(ReviewPlan &plan) const
{
    const Term term = m_terms.term(plan.term);
    QHash<StudentId, int> grades;
    for (const StudentLine &child : m_students.lines(term))
        grades.insert(child.id, child.grade);
    for (ReviewLine &line : plan.lines) {
        if (line.state != ReviewState::Fresh && line.state != ReviewState::Conflict)
            continue;
        const std::optional<Application> application = m_enrolment.find(line.application);
        if (!application || application->step == stepOf(*line.opinion))
            continue;
        const std::optional<StudentRecord> record = m_students.find(application->student);
        line.findings = policy::checkMove({.application = *application,
                                           .student = record ? record->student : Student{},
                                           .grade = grades.value(application->student),
                                           .to = stepOf(*line.opinion),
                                           .reason = line.reason,
                                           .actor = m_desk.actor.name});
        // Nobody named at the desk is no fault of the row: taking the plan refuses it as a whole.
        line.findings.removeIf([](const Finding &f) { return f.rule == "enrolment.move-signed"_L1; });
        if (!refuses(line.findings))
            continue;
        line.state = ReviewState::Refused;
        line.take = false;
        line.problems << ReviewProblem{.code = ReviewProblemCode::RuleRefuses};
    }
}

Outcome<bool> ReviewOffice::takeLine(const db::Transaction &write, const ReviewPlan &plan, const ReviewLine &line)
{
    const std::optional<Application> application = m_enrolment.find(line.application);
    if (!application || application->version != line.version)
        changedMeanwhile(Subject::Application, line.application.value);
    const Step to = stepOf(*line.opinion);
    if (application->step == to)
        return false;
    const QString reviewer = plan.files.at(line.file).reviewer;
    const Outcome<Done> moved = m_enrolment.moveWithin(write, *application, to, line.reason, reviewer);
    return moved ? Outcome<bool>(true, moved.findings()) : Outcome<bool>::refused(moved.findings());
}

void ReviewOffice::noteReading(const db::Transaction &write, const ReviewPlan &plan, int file)
{
    const ReviewFile &read = plan.files.at(file);
    ReviewReading reading{.term = plan.term,
                          .schoolClass = read.schoolClass,
                          .readAt = m_desk.clock.now(),
                          .readBy = m_desk.actor.name,
                          .file = QFileInfo(read.path).fileName(),
                          .checksum = read.checksum,
                          .reviewer = read.reviewer,
                          .reviewedOn = read.reviewedOn};
    for (const ReviewLine &line : plan.lines)
        if (line.file == file) {
            reading.taken += line.take;
            reading.leftOpen += !line.take && line.state != ReviewState::Unchanged;
        }
    const ReviewReadingId id = m_store.insert(write, reading);
    for (const ReviewLine &line : plan.lines)
        if (line.file == file && line.opinion && line.application.isSet() && m_enrolment.find(line.application))
            m_store.insertAnswer(write, id, line);
    m_desk.note(write, u"review.sheet-read"_s, Subject::Review, id.value, {}, ReviewStore::json(reading));
}

Outcome<ReviewCounts> ReviewOffice::take(const ReviewPlan &plan, const Progress &progress)
{
    ReviewCounts counts;
    Findings findings;
    db::Transaction write(m_desk.book);
    qint64 at = 0;
    for (const ReviewLine &line : plan.lines) {
        progress.at(at++, plan.lines.size());
        if (!line.take) {
            counts.left += line.opinion && line.state != ReviewState::Unchanged;
            continue;
        }
        const Outcome<bool> taken = takeLine(write, plan, line);
        findings << taken.findings();
        if (!taken)
            return Outcome<ReviewCounts>::refused(std::move(findings));
        counts.agreed += taken.value() && line.opinion == ReviewOpinion::Agreed;
        counts.returned += taken.value() && line.opinion == ReviewOpinion::Returned;
        counts.refused += taken.value() && line.opinion == ReviewOpinion::Refused;
    }
    for (int file = 0; file < plan.files.size(); ++file)
        if (!plan.files[file].isRefused && m_school.find(plan.files[file].schoolClass))
            noteReading(write, plan, file);
    m_desk.note(write, u"review.read"_s, Subject::School, 1, {},
                {{u"term"_s, plan.term.value},
                 {u"workbooks"_s, plan.files.size()},
                 {u"agreed"_s, counts.agreed},
                 {u"returned"_s, counts.returned},
                 {u"refused"_s, counts.refused}});
    write.commit();
    m_desk.events.announce(Subject::Application, 0);
    return {counts, std::move(findings)};
}

QList<ReviewProgress> ReviewOffice::progress(TermId term) const
{
    const Term of = m_terms.term(term);
    QList<ReviewProgress> list;
    QHash<ClassId, qsizetype> places;
    for (const SchoolClass &schoolClass : m_school.classesIn(of.schoolYear)) {
        places.insert(schoolClass.id, list.size());
        list << ReviewProgress{.schoolClass = schoolClass.id,
                               .classWords = report::classLabel(schoolClass, of.schoolYear),
                               .grade = gradeOf(schoolClass.stage, schoolClass.entryYear, of.schoolYear),
                               .number = schoolClass.number,
                               .teacher = m_school.staffName(schoolClass.homeroomTeacher)};
    }
    const auto at = [&](ClassId id) { return places.contains(id) ? &list[places.value(id)] : nullptr; };
    for (const StudentLine &child : m_students.lines(of))
        if (ReviewProgress *one = at(child.schoolClass))
            one->children += child.standing == Standing::Present;
    for (const ApplicationLine &line : m_enrolment.lines(term))
        if (ReviewProgress *one = at(line.student.schoolClass); one && onSheet(line, false)) {
            ++one->applied;
            one->open += line.application.step == Step::Applied;
        }
    for (const ReviewSheetNote &note : m_store.sheets(term))
        if (ReviewProgress *one = at(note.schoolClass))
            one->written = note;
    for (const ReviewReading &reading : m_store.readings(term))
        if (ReviewProgress *one = at(reading.schoolClass))
            one->back = reading;
    return list;
}

} // namespace core
