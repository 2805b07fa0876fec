// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_preview.h"

#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/import_missing.h"
#include "ui/pages/students/import_row_panel.h"
#include "ui/pages/students/import_texts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

RecordModel<PreviewRow>::Columns ImportPreview::columns()
{
    return {{.title = [] { return tr("Row"); },
             .show = [](const PreviewRow &row) { return row.row; },
             .alignment = Qt::AlignRight,
             .width = 52,
             .name = u"row"_s},
            {.title = [] { return tr("Name"); },
             .show = [](const PreviewRow &row) { return row.name; },
             .width = 100,
             .name = u"name"_s},
            {.title = [] { return tr("Class"); },
             .show = [](const PreviewRow &row) { return row.className; },
             .width = 96,
             .name = u"class"_s},
            {.title = [] { return tr("What changes, what to look at"); },
             .show = [](const PreviewRow &row) { return row.told; },
             .width = 160,
             .name = u"told"_s},
            {.title = [] { return tr("State"); },
             .badge = [](const PreviewRow &row) { return row.state; },
             .width = 100,
             .name = u"state"_s}};
}

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent), m_rows(columns()), m_search(new SearchBar(this)), m_list(new RecordView(this)),
      m_panel(new ImportRowPanel(this)), m_missing(new ImportMissing(this)), m_split(new QSplitter(this)),
      m_stack(new QStackedWidget(this)), m_makeClasses(new QCheckBox(this)), m_saveRefused(new QPushButton(this))
{
    m_rows.setId([](const PreviewRow &row) { return qint64(row.row); });
    m_rows.setWanted([this](const PreviewRow &row) { return belongs(row, m_part); });
    build();
}

bool ImportPreview::belongs(const PreviewRow &row, Part part)
{
    switch (part) {
    case Part::New: return row.kind == RowKind::New;
    case Part::Changed: return row.kind == RowKind::Changed || row.keepsSome;
    case Part::Unchanged: return row.kind == RowKind::Unchanged && !row.keepsSome;
    case Part::Doubtful: return row.asks && row.kind != RowKind::Refused; // decided ones stay to be looked at again
    case Part::Missing: return false;
    case Part::Refused: return row.kind == RowKind::Refused;
    case Part::LeftOut: return row.kind == RowKind::LeftOut;
    }
    return false;
}

void ImportPreview::addChip(Part part, const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    theme::setKind(chip, "chip");
    m_chips.insert(part, chip);
    connect(chip, &QPushButton::clicked, this, [this, part] { showPart(part); });
}

void ImportPreview::buildTools()
{
    m_search->setPlaceholder([] { return tr("Name, class, row, number"); });
    connect(m_search, &SearchBar::textChanged, this, [this](const QString &typed) {
        m_rows.setFilter(typed);
        m_missing->setFilter(typed);
    });
    connect(m_search, &SearchBar::leftDownwards, this, [this] { m_list->view()->setFocus(); });
    connect(&m_rows, &RecordTable::counted, m_search, &SearchBar::setCount);
    m_makeClasses->setObjectName(u"makeClassesCheck"_s);
    m_makeClasses->setText(tr("&Make the classes that are missing here"));
    connect(m_makeClasses, &QCheckBox::clicked, this, &ImportPreview::makeClassesAsked);
    m_saveRefused->setObjectName(u"saveRefusedButton"_s);
    m_saveRefused->setAutoDefault(false);
    m_saveRefused->setText(tr("&Save the refused rows…"));
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPreview::saveRefusedAsked);
}

void ImportPreview::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::controlPadding);
    addChip(Part::New, u"newRowsChip"_s);
    addChip(Part::Changed, u"changedRowsChip"_s);
    addChip(Part::Unchanged, u"unchangedRowsChip"_s);
    addChip(Part::Doubtful, u"doubtfulRowsChip"_s);
    addChip(Part::Missing, u"missingPupilsChip"_s);
    addChip(Part::Refused, u"refusedRowsChip"_s);
    addChip(Part::LeftOut, u"leftOutRowsChip"_s);
    auto *group = new QButtonGroup(this);
    for (const Part part :
         {Part::New, Part::Changed, Part::Unchanged, Part::Doubtful, Part::Missing, Part::Refused, Part::LeftOut}) {
        group->addButton(m_chips[part]);
        chips->addWidget(m_chips[part]);
    }
    chips->addStretch(1);
    buildTools();
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::controlPadding);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_makeClasses);
    tools->addWidget(m_saveRefused);

    m_list->setObjectName(u"importPreviewList"_s);
    m_list->setTable(&m_rows);
    m_list->view()->verticalHeader()->hide(); // the row of the spreadsheet is the number that counts
    m_list->setEmptyState([] { return tr("There are no such rows."); });
    connect(m_list, &RecordView::currentChanged, this, &ImportPreview::showRow);
    connect(m_list, &RecordView::opened, this, [this] { m_panel->focusDecision(); });
    connect(m_panel, &ImportRowPanel::decided, this, &ImportPreview::decide);
    connect(m_panel, &ImportRowPanel::decidedForAlike, this, &ImportPreview::decideAlike);
    connect(m_missing, &ImportMissing::leftDecided, this, &ImportPreview::decideLeft);
    m_split->setObjectName(u"previewSplitter"_s);
    m_split->addWidget(m_list);
    m_split->addWidget(m_panel);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({500, 340});
    m_stack->addWidget(m_split);
    m_stack->addWidget(m_missing);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(chips);
    column->addLayout(tools);
    column->addWidget(m_stack, 1);
}

void ImportPreview::setPlan(const ImportPlan &plan, const core::RosterState &state, const ImportOptions &options)
{
    m_plan = plan;
    m_state = state;
    m_decisions = options.decisions;
    m_purpose = options.purpose;
    m_makeClasses->setChecked(options.makeClasses);
    m_problems.clear();
    bool classesMissing = !plan.classesToMake.isEmpty();
    for (const ImportProblem &problem : plan.problems) {
        classesMissing = classesMissing || problem.code == ProblemCode::ClassUnknown;
        m_problems[problem.row] << problem;
    }
    QList<PreviewRow> rows;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ImportRow &row = plan.rows.at(i);
        QStringList told;
        for (const ImportProblem &problem : m_problems.value(row.row))
            told << problemText(problem);
        for (const FieldChange &change : row.isOfKnown() ? row.changes : QList<FieldChange>())
            if (!change.kept)
                told << changeText(change);
        rows << PreviewRow{.row = row.row,
                           .place = i,
                           .kind = row.kind,
                           .asks = row.asks,
                           .keepsSome = row.kind == RowKind::Unchanged && !row.changes.isEmpty(),
                           .name = row.name(),
                           .className = classText(row, plan, state),
                           .state = stateBadge(row),
                           .told = told.join(u"; "_s)};
    }
    m_saveRefused->setVisible(plan.count(RowKind::Refused) + plan.count(RowKind::Doubtful) > 0);
    m_makeClasses->setVisible(classesMissing);
    const qint64 current = m_list->currentId();
    m_rows.setRecords(rows);
    m_missing->setPlan(plan, state, m_decisions);
    nameChips();
    if (!m_filled || count(m_part) == 0)
        m_part = firstPart();
    m_filled = true;
    showPart(m_part);
    m_list->select(current);
    showRow(m_list->currentId());
}

/// What needs a person comes first.
ImportPreview::Part ImportPreview::firstPart() const
{
    for (const Part part : {Part::Doubtful, Part::New, Part::Changed, Part::Refused, Part::Missing})
        if (count(part) > 0)
            return part;
    return Part::Unchanged;
}

int ImportPreview::count(Part part) const
{
    if (part == Part::Missing)
        return int(m_plan.missing.size());
    return int(std::ranges::count_if(m_rows.records(), [part](const PreviewRow &row) { return belongs(row, part); }));
}

void ImportPreview::nameChips()
{
    m_chips[Part::New]->setText(tr("New %1").arg(count(Part::New)));
    m_chips[Part::Changed]->setText(tr("Changed %1").arg(count(Part::Changed)));
    m_chips[Part::Unchanged]->setText(tr("Unchanged %1").arg(count(Part::Unchanged)));
    const int asking = count(Part::Doubtful);
    const int open = m_plan.count(RowKind::Doubtful);
    //: rows that a person has to decide; %1 are still open, of %2
    m_chips[Part::Doubtful]->setText(open == asking ? tr("Doubtful %1").arg(open)
                                                    : tr("Doubtful %1 of %2").arg(open).arg(asking));
    //: pupils of the school who are not in the sheet
    m_chips[Part::Missing]->setText(tr("Missing %1").arg(count(Part::Missing)));
    m_chips[Part::Refused]->setText(tr("Refused %1").arg(count(Part::Refused)));
    m_chips[Part::LeftOut]->setText(tr("Left out %1").arg(count(Part::LeftOut)));
    m_chips[Part::Missing]->setVisible(m_purpose == ImportPurpose::Pupils);
    m_chips[Part::LeftOut]->setVisible(count(Part::LeftOut) > 0);
}

void ImportPreview::showPart(Part part)
{
    m_part = part;
    m_chips[part]->setChecked(true);
    m_stack->setCurrentWidget(part == Part::Missing ? static_cast<QWidget *>(m_missing) : m_split);
    m_rows.filterAgain();
    m_list->select(m_rows.idAt(0));
    showRow(m_list->currentId());
}

void ImportPreview::showRow(qint64 row)
{
    const PreviewRow *shown = m_rows.recordById(row);
    if (!shown || !belongs(*shown, m_part)) {
        m_panel->clear();
        return;
    }
    m_panel->setRow(m_plan.rows.at(shown->place), m_problems.value(shown->row), m_state, m_purpose,
                    int(alike(shown->row).size()));
}

/// Open rows with the same question, to which the same answer is possible.
QList<int> ImportPreview::alike(int row) const
{
    const ImportProblems problems = m_problems.value(row);
    const ImportProblem *question = questionIn(problems);
    QList<int> rows;
    for (const ImportRow &other : m_plan.rows) {
        if (!question || other.row == row || other.kind != RowKind::Doubtful)
            continue;
        const ImportProblems asked = m_problems.value(other.row);
        if (const ImportProblem *same = questionIn(asked); same && same->code == question->code)
            rows << other.row;
    }
    return rows;
}

void ImportPreview::decide(int row, const RowDecision &decision)
{
    if (decision.counts) // of rows that exclude one another only one can count
        for (const ImportProblem &problem : m_problems.value(row))
            for (const ImportProblem &other : std::as_const(m_plan.problems))
                if (other.code == problem.code && other.row != row && m_decisions.rows.contains(other.row) &&
                    other.facts.value(u"value"_s) == problem.facts.value(u"value"_s))
                    m_decisions.rows[other.row].counts = false;
    if (decision == RowDecision{})
        m_decisions.rows.remove(row);
    else
        m_decisions.rows.insert(row, decision);
    Q_EMIT decided(m_decisions);
}

void ImportPreview::decideAlike(int row, const RowDecision &decision)
{
    for (const int other : alike(row)) {
        RowDecision same = m_decisions.rows.value(other);
        same.choice = decision.choice == RowChoice::AsKnown ? RowChoice::Confirm : decision.choice;
        m_decisions.rows.insert(other, same);
    }
    Q_EMIT decided(m_decisions);
}

void ImportPreview::decideLeft(const QList<qint64> &ids, QDate day)
{
    for (const qint64 id : ids)
        if (day.isValid())
            m_decisions.left.insert({id}, day);
        else
            m_decisions.left.remove({id});
    Q_EMIT decided(m_decisions);
}

} // namespace ui
