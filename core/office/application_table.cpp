// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/application_table.h"

#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"
#include "core/policy/enrolment_rules.h"

#include <memory>
#include <utility>

namespace core {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the rules ask about, as whole values.
struct RuleState {
    Term term{};
    QHash<StudentId, Student> students{};
    QHash<ClassId, SchoolClass> classes{};
    QHash<ProgramId, Program> programs{};
    QHash<StudentId, QList<Application>> applications{};
    QDate today{};
    QDate closes{};
    std::optional<DrawState> draw{};
};

Findings askRules(const RuleState &state, const Application &application)
{
    policy::ApplicationFacts facts{.application = application,
                                   .student = state.students.value(application.student),
                                   .term = state.term,
                                   .today = state.today,
                                   .closes = state.closes,
                                   .draw = state.draw};
    const auto of = state.classes.constFind(facts.student.schoolClass);
    if (of != state.classes.cend())
        facts.grade = gradeOf(of->stage, of->entryYear, state.term.schoolYear);
    for (const ProgramId wish : application.wishes)
        if (state.programs.contains(wish))
            facts.wished << state.programs.value(wish);
    for (const Application &other : state.applications.value(application.student))
        if (other.id != application.id)
            facts.othersOfTerm << other;
    return policy::checkApplication(facts);
}

} // namespace

ApplicationTable applicationTable(ReadTable table)
{
    ApplicationTable made{std::move(table)};
    made.mapping = exchange::findApplicationHeader(made.sheet);
    return made;
}

void takeHeaderRow(ApplicationTable &table, int row)
{
    table.mapping = row < 0 ? exchange::ApplicationMapping{} : exchange::mapApplicationHeadings(table.sheet, row);
}

bool takeColumns(ApplicationTable &table, const NamedColumns &columns)
{
    const exchange::ApplicationMapping before = table.mapping;
    table.mapping = {.headerRow = columns.headerRow, .columns = columnsOf(columns, exchange::applicationFields())};
    exchange::completeRanking(table.sheet, table.mapping);
    return table.mapping != before;
}

exchange::ApplicationBook applicationBook(const SchoolBook &book, TermId term, const QString &source)
{
    exchange::ApplicationBook made{.term = book.terms.term(term),
                                   .roster = {.records = book.students.records(), .classes = book.school.classes()},
                                   .spellings = book.spellings.spellings(),
                                   .programs = book.programs.programs(term),
                                   .applications = book.enrolment.applications(term),
                                   .endedAt = book.enrolment.endedAt(term),
                                   .changedAt = book.enrolment.changedAtDesk(term),
                                   .today = book.today(),
                                   .source = source};
    for (const Term &other : book.terms.terms())
        if (other.id != term)
            for (const Program &program : book.programs.programs(other.id))
                made.titlesOfOtherTerms << program.title;
    auto state = std::make_shared<RuleState>();
    state->term = made.term;
    for (const StudentRecord &record : made.roster.records)
        state->students.insert(record.student.id, record.student);
    for (const SchoolClass &of : made.roster.classes)
        state->classes.insert(of.id, of);
    for (const Program &program : made.programs)
        state->programs.insert(program.id, program);
    for (const Application &application : made.applications)
        state->applications[application.student] << application;
    state->today = made.today;
    state->closes = book.enrolment.closes(term);
    state->draw = book.enrolment.drawOf(term);
    made.check = [state = std::shared_ptr<const RuleState>(state)](const Application &a) {
        return askRules(*state, a);
    };
    return made;
}

QString columnLayouts(const ApplicationTable &table, const QString &earlier)
{
    return rememberedLayouts(table.sheet, namedColumns(table.mapping.headerRow, table.mapping.columns), earlier);
}

void recallColumns(ApplicationTable &table, const QString &layouts)
{
    const NamedColumns found = namedColumns(table.mapping.headerRow, table.mapping.columns);
    if (const auto recalled = recalledColumns(table.sheet, found, namesOf(exchange::applicationFields()), layouts))
        (void)takeColumns(table, *recalled);
}

void saveRefusedRows(const ApplicationTable &table, const exchange::ApplicationPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path)
{
    exchange::writeXlsx(exchange::rejectedRows(table.sheet, table.mapping, plan, reasonHeading, words), path);
}

} // namespace core
