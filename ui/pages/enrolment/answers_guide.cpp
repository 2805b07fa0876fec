// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answers_guide.h"

#include "ui/pages/enrolment/answers_preview.h"
#include "ui/words/application_words.h"
#include "ui/words/import_words.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ApplicationField;
using core::exchange::RowKind;

namespace {

/// Enough to see whether it is the right column, never a whole number of a child.
std::function<QString(const QString &)> shownAs(ApplicationField field)
{
    switch (field) {
    case ApplicationField::Number:
    case ApplicationField::IdNumber: return [](const QString &text) { return words::maskedNumber(text); };
    case ApplicationField::CollectorPhone:
    case ApplicationField::ConsentPhone: return [](const QString &text) { return words::maskedPhone(text); };
    default: return {};
    }
}

} // namespace

AnswersGuide::AnswersGuide(PageDesk &desk, QWidget *parent)
    : TableGuide(desk,
                 {.guide = u"answersGuide"_s,
                  .summary = u"answersSummaryLabel"_s,
                  .saveRefusedAfter = u"saveRefusedAnswersAfterButton"_s,
                  .rememberedUnder = u"import-columns-applications"_s,
                  .title = [] { return tr("Import applications"); },
                  .source =
                      [] {
                          return tr(
                              "The table of a questionnaire (wjx.cn, Tencent Docs, WPS forms), or your own in the "
                              "columns of form F02. The file itself is only read.");
                      },
                  .preview =
                      [] {
                          return tr("What each row would do. Doubtful rows wait for your decision; a row without a "
                                    "guardian's consent is refused (2.2). Refused and undecided rows stay out.");
                      },
                  .show = [] { return tr("&Show the applications"); }},
                 parent),
      m_preview(new AnswersPreview(this))
{
    build(m_preview);
    connect(m_preview, &AnswersPreview::decided, this, [this](const QMap<int, core::exchange::RowDecision> &decisions) {
        m_decisions = decisions;
        compare();
    });
}

void AnswersGuide::take(core::ReadTable table)
{
    m_table = core::applicationTable(std::move(table));
    m_decisions = {};
    core::recallColumns(m_table, remembered());
    m_plan = {};
    m_preview->setPlan(m_plan, m_decisions); // what stood there was another table's
}

PickedTable AnswersGuide::picked() const
{
    PickedTable picked{.sheet = m_table.sheet,
                       .found = m_table.mapping.isFound(),
                       .headerRow = m_table.mapping.headerRow,
                       .columns = core::namedColumns(0, m_table.mapping.columns).columns};
    for (const ApplicationField field : core::exchange::applicationFields())
        picked.fields << PickedField{
            .name = core::exchange::name(field), .label = words::label(field), .shown = shownAs(field)};
    if (m_table.mapping.ranked.isEmpty())
        return picked;
    const QString courses = words::listText(m_table.mapping.ranked.values());
    const int count = static_cast<int>(m_table.mapping.ranked.size());
    const auto wishes =
        std::ranges::find(picked.fields, core::exchange::name(ApplicationField::Wishes), &PickedField::name);
    //: a ranking question of a questionnaire with one column for each course; %1 is a list of courses
    wishes->note = tr("%n columns, the place of the wish in each: %1", nullptr, count).arg(courses);
    return picked;
}

QString AnswersGuide::takeColumns(const core::NamedColumns &columns)
{
    core::ApplicationTable chosen = m_table;
    const bool differs = core::takeColumns(chosen, columns);
    const auto &mapping = chosen.mapping;
    if (!mapping.has(ApplicationField::Name) && !mapping.has(ApplicationField::Number) &&
        !mapping.has(ApplicationField::IdNumber))
        return tr("Choose the column that says whose row it is: the child's name or number.");
    if (!mapping.has(ApplicationField::ConsentBy))
        return tr("Choose the column that names the guardian who consented; without consent nothing is entered (2.2).");
    if (differs)
        m_decisions = {}; // they were about other values
    m_table = std::move(chosen);
    return {};
}

void AnswersGuide::look()
{
    m_book = core::applicationBook(desk().book, desk().term, sourceName());
    m_preview->setBook(m_book);
    compare();
}

void AnswersGuide::compare()
{
    compareAway(
        [table = m_table, book = m_book, decisions = m_decisions](const core::Progress &progress) {
            return core::exchange::planApplications(table.sheet, table.mapping, book, decisions, progress);
        },
        [this](core::exchange::ApplicationPlan plan) {
            m_plan = std::move(plan);
            m_preview->setPlan(m_plan, m_decisions);
        });
}

void AnswersGuide::saveRefusedTo(const QString &path)
{
    core::saveRefusedRows(
        m_table, m_plan, tr("Reason"),
        [](const core::exchange::ImportProblem &problem) { return words::words(problem); }, path);
}

QList<ImportEffect> AnswersGuide::effects() const
{
    const int fresh = m_plan.count(RowKind::New);
    const int changed = m_plan.count(RowKind::Changed);
    QList<ImportEffect> effects{
        {fresh, tr("%n applications are entered.", nullptr, fresh), tr("applications entered")},
        {changed, tr("%n applications are changed.", nullptr, changed), tr("applications changed")}};
    const int back = static_cast<int>(std::ranges::count_if(m_plan.rows, [](const core::exchange::ApplicationRow &row) {
        return row.kind == RowKind::Changed && row.goesBack;
    }));
    if (back > 0)
        effects << ImportEffect{back, tr("%n of them had been agreed to and go one step back.", nullptr, back),
                                tr("of them one step back")};
    const int leaving =
        static_cast<int>(std::ranges::count_if(m_plan.rows, [](const core::exchange::ApplicationRow &row) {
            return row.kind == RowKind::Changed && row.withdraws;
        }));
    if (leaving > 0)
        effects << ImportEffect{leaving,
                                tr("%n of them are withdrawn, because the family says no now.", nullptr, leaving),
                                tr("of them withdrawn")};
    const bool late = m_book.check && std::ranges::any_of(m_plan.problems, [](const core::exchange::ImportProblem &p) {
                          return p.facts.value(u"rule"_s).toString().startsWith(u"enrolment.late"_s);
                      });
    if (late)
        effects << ImportEffect{0, tr("Those that come late are marked so, with their day."), {}};
    return effects;
}

void AnswersGuide::write()
{
    core::ApplicationIntake intake = core::intakeOf(m_plan, sourceName());
    //: the reason that stands with an application which goes one step back; %1 is the name of a table
    intake.reason = tr("The family sent another answer (%1)").arg(sourceName());
    writeNow([intake](core::SchoolBook &book, const core::Progress &progress) {
        return book.enrolment.take(intake, progress);
    });
}

} // namespace ui
