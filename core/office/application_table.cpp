// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/office/application_table.h"

#include "core/exchange/pasted_block.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "core/office/school_book.h"
#include "core/policy/enrolment_rules.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <memory>

namespace core {

using namespace Qt::Literals::StringLiterals;
using exchange::ApplicationField;

namespace {

constexpr int layoutsKept = 12;
constexpr qsizetype headerSearchRows = 30;

QString headingOf(const ApplicationTable &table, qsizetype row, int column)
{
    return table.sheet.text(row, column).simplified().remove(u' ');
}

/// What tells one set of headings from another; a digest, so that nothing of a child is ever kept.
QString headingsDigest(const ApplicationTable &table, qsizetype row)
{
    QStringList headings;
    for (int column = 0; column < table.sheet.rows.value(row).size(); ++column)
        headings << headingOf(table, row, column);
    while (!headings.isEmpty() && headings.last().isEmpty())
        headings.removeLast();
    const QByteArray all = headings.join(u'\t').toUtf8();
    return headings.isEmpty() ? QString()
                              : QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

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

ApplicationTable readApplications(const QString &path, int sheetIndex, const Progress &progress)
{
    ApplicationTable table{.path = path, .sheets = exchange::sheetNames(path), .sheetIndex = sheetIndex};
    table.sheet = exchange::readTable(path, {.index = sheetIndex}, progress);
    table.mapping = exchange::findApplicationHeader(table.sheet);
    return table;
}

ApplicationTable pastedApplications(const QString &text)
{
    ApplicationTable table{.sheet = exchange::readPastedBlock(text)};
    table.mapping = exchange::findApplicationHeader(table.sheet);
    return table;
}

void takeHeaderRow(ApplicationTable &table, int row)
{
    table.mapping =
        row < 0 ? exchange::ApplicationMapping{} : exchange::mapApplicationHeadings(table.sheet.rows.value(row));
    table.mapping.headerRow = row;
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
    if (!table.mapping.isFound())
        return earlier;
    QJsonObject columns;
    QJsonObject headings;
    for (auto it = table.mapping.columns.cbegin(); it != table.mapping.columns.cend(); ++it) {
        columns.insert(exchange::name(it.key()), *it);
        headings.insert(exchange::name(it.key()), headingOf(table, table.mapping.headerRow, *it));
    }
    const QString digest = headingsDigest(table, table.mapping.headerRow);
    QJsonArray kept{QJsonObject{{u"digest"_s, digest}, {u"columns"_s, columns}, {u"headings"_s, headings}}};
    for (const QJsonValue &other : QJsonDocument::fromJson(earlier.toUtf8()).array())
        if (kept.size() < layoutsKept && other[u"digest"].toString() != digest)
            kept << other;
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

void recallColumns(ApplicationTable &table, const QString &layouts)
{
    const QJsonArray remembered = QJsonDocument::fromJson(layouts.toUtf8()).array();
    for (qsizetype row = 0; row < std::min(table.sheet.rows.size(), headerSearchRows); ++row) {
        const QString digest = headingsDigest(table, row);
        for (const QJsonValue &layout : remembered) {
            if (digest.isEmpty() || layout[u"digest"].toString() != digest)
                continue;
            table.mapping = {.headerRow = static_cast<int>(row)};
            for (const ApplicationField field : exchange::applicationFields())
                if (const QJsonValue column = layout[u"columns"][exchange::name(field)]; column.isDouble())
                    table.mapping.columns.insert(field, column.toInt());
            return;
        }
    }
    if (!table.mapping.isFound())
        return;
    const QJsonValue latest = remembered.first();
    for (const ApplicationField field : exchange::applicationFields()) {
        const QString heading = latest[u"headings"][exchange::name(field)].toString();
        for (int column = 0; !heading.isEmpty() && !table.mapping.has(field) && column < table.sheet.width(); ++column)
            if (headingOf(table, table.mapping.headerRow, column) == heading)
                table.mapping.columns.insert(field, column);
    }
}

void saveRefusedRows(const ApplicationTable &table, const exchange::ApplicationPlan &plan, const QString &reasonHeading,
                     const std::function<QString(const exchange::ImportProblem &)> &words, const QString &path)
{
    exchange::writeXlsx(exchange::rejectedRows(table.sheet, table.mapping, plan, reasonHeading, words), path);
}

} // namespace core
