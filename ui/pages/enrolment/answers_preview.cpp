// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answers_preview.h"

#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/enrolment/answer_panel.h"
#include "ui/words/labels.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

RecordModel<AnswerRow>::Columns AnswersPreview::columns()
{
    return {{.title = [] { return tr("Row"); },
             .show = [](const AnswerRow &row) { return row.row; },
             .alignment = Qt::AlignRight,
             .width = 48,
             .name = u"row"_s},
            {.title = [] { return tr("Name"); },
             .show = [](const AnswerRow &row) { return row.name; },
             .width = 96,
             .name = u"name"_s},
            {.title = [] { return tr("Class"); },
             .show = [](const AnswerRow &row) { return row.className; },
             .width = 84,
             .name = u"class"_s},
            {.title = [] { return tr("Sent"); },
             .show = [](const AnswerRow &row) { return row.sent; },
             .width = 128,
             .hidden = true,
             .name = u"sent"_s},
            {.title = [] { return tr("What changes, what to look at"); },
             .show = [](const AnswerRow &row) { return row.told; },
             .width = 160,
             .name = u"told"_s},
            {.title = [] { return tr("State"); },
             .badge = [](const AnswerRow &row) { return row.state; },
             .width = 92,
             .name = u"state"_s}};
}

AnswersPreview::AnswersPreview(QWidget *parent)
    : QWidget(parent), m_rows(columns()), m_search(new SearchBar(this)), m_list(new RecordView(this)),
      m_panel(new AnswerPanel(this)), m_split(new QSplitter(this)), m_saveRefused(new QPushButton(this))
{
    m_rows.setId([](const AnswerRow &row) { return qint64(row.row); });
    m_rows.setWanted([this](const AnswerRow &row) { return belongs(row, m_part); });
    build();
}

bool AnswersPreview::belongs(const AnswerRow &row, Part part)
{
    switch (part) {
    case Part::New: return row.kind == RowKind::New;
    case Part::Changed: return row.kind == RowKind::Changed;
    case Part::Unchanged: return row.kind == RowKind::Unchanged;
    case Part::Doubtful: return row.asks && row.kind != RowKind::Refused; // decided ones stay to be looked at again
    case Part::Refused: return row.kind == RowKind::Refused;
    case Part::LeftOut: return row.kind == RowKind::LeftOut;
    }
    return false;
}

void AnswersPreview::addChip(Part part, const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    theme::setKind(chip, "chip");
    m_chips.insert(part, chip);
    connect(chip, &QPushButton::clicked, this, [this, part] { showPart(part); });
}

void AnswersPreview::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::controlPadding);
    addChip(Part::New, u"newAnswersChip"_s);
    addChip(Part::Changed, u"changedAnswersChip"_s);
    addChip(Part::Unchanged, u"unchangedAnswersChip"_s);
    addChip(Part::Doubtful, u"doubtfulAnswersChip"_s);
    addChip(Part::Refused, u"refusedAnswersChip"_s);
    addChip(Part::LeftOut, u"leftOutAnswersChip"_s);
    auto *group = new QButtonGroup(this);
    for (const Part part : {Part::New, Part::Changed, Part::Unchanged, Part::Doubtful, Part::Refused, Part::LeftOut}) {
        group->addButton(m_chips[part]);
        chips->addWidget(m_chips[part]);
    }
    chips->addStretch(1);
    m_search->setPlaceholder([] { return tr("Name, class, row"); });
    connect(m_search, &SearchBar::textChanged, this, [this](const QString &typed) { m_rows.setFilter(typed); });
    connect(m_search, &SearchBar::leftDownwards, this, [this] { m_list->view()->setFocus(); });
    connect(&m_rows, &RecordTable::counted, m_search, &SearchBar::setCount);
    m_saveRefused->setObjectName(u"saveRefusedAnswersButton"_s);
    m_saveRefused->setAutoDefault(false);
    m_saveRefused->setText(tr("&Save the refused rows…"));
    connect(m_saveRefused, &QPushButton::clicked, this, &AnswersPreview::saveRefusedAsked);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(theme::controlPadding);
    tools->addWidget(m_search, 1);
    tools->addWidget(m_saveRefused);

    m_list->setObjectName(u"answersPreviewList"_s);
    m_list->setTable(&m_rows);
    m_list->view()->verticalHeader()->hide(); // the row of the spreadsheet is the number that counts
    m_list->setEmptyState([] { return tr("There are no such rows."); });
    connect(m_list, &RecordView::currentChanged, this, &AnswersPreview::showRow);
    connect(m_list, &RecordView::opened, this, [this] { m_panel->focusDecision(); });
    connect(m_panel, &AnswerPanel::decided, this, &AnswersPreview::decide);
    connect(m_panel, &AnswerPanel::decidedForAlike, this, [this](int row) { decideAlike(row); });
    m_split->setObjectName(u"answersSplitter"_s);
    m_split->addWidget(m_list);
    m_split->addWidget(m_panel);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 3);
    m_split->setStretchFactor(1, 2);
    m_split->setSizes({500, 360});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(chips);
    column->addLayout(tools);
    column->addWidget(m_split, 1);
}

void AnswersPreview::setBook(const ApplicationBook &book)
{
    m_book = book;
    m_panel->setBook(book);
}

void AnswersPreview::setPlan(const ApplicationPlan &plan, const QMap<int, RowDecision> &decisions)
{
    m_plan = plan;
    m_decisions = decisions;
    m_problems.clear();
    for (const ImportProblem &problem : plan.problems)
        m_problems[problem.row] << problem;
    QList<AnswerRow> rows;
    for (qsizetype i = 0; i < plan.rows.size(); ++i) {
        const ApplicationRow &row = plan.rows.at(i);
        QStringList told;
        for (const ImportProblem &problem : m_problems.value(row.row))
            told << answerProblem(problem);
        if (row.kind == RowKind::Changed)
            for (const AnswerField &field : answerFields(row.before, row.application, m_book))
                //: a field of an application: its name, what stood there, what comes
                told << tr("%1: %2 → %3").arg(field.label, field.one, field.other);
        rows << AnswerRow{.row = row.row,
                          .place = i,
                          .kind = row.kind,
                          .asks = row.asks,
                          .name = row.name,
                          .className = row.className,
                          .sent = words::dateTimeText(row.submittedAt),
                          .state = answerBadge(row),
                          .told = told.join(u"; "_s)};
    }
    m_saveRefused->setVisible(plan.count(RowKind::Refused) + plan.count(RowKind::Doubtful) > 0);
    const qint64 current = m_list->currentId();
    m_rows.setRecords(rows);
    nameChips();
    if (!m_filled || count(m_part) == 0)
        m_part = firstPart();
    m_filled = true;
    showPart(m_part);
    m_list->select(current);
    showRow(m_list->currentId());
}

/// What needs a person comes first.
AnswersPreview::Part AnswersPreview::firstPart() const
{
    for (const Part part : {Part::Doubtful, Part::New, Part::Changed, Part::Refused})
        if (count(part) > 0)
            return part;
    return Part::Unchanged;
}

int AnswersPreview::count(Part part) const
{
    return int(std::ranges::count_if(m_rows.records(), [part](const AnswerRow &row) { return belongs(row, part); }));
}

void AnswersPreview::nameChips()
{
    m_chips[Part::New]->setText(tr("New %1").arg(count(Part::New)));
    m_chips[Part::Changed]->setText(tr("Changed %1").arg(count(Part::Changed)));
    m_chips[Part::Unchanged]->setText(tr("Unchanged %1").arg(count(Part::Unchanged)));
    const int asking = count(Part::Doubtful);
    const int open = m_plan.count(RowKind::Doubtful);
    //: rows that a person has to decide; %1 are still open, of %2
    m_chips[Part::Doubtful]->setText(open == asking ? tr("Doubtful %1").arg(open)
                                                    : tr("Doubtful %1 of %2").arg(open).arg(asking));
    m_chips[Part::Refused]->setText(tr("Refused %1").arg(count(Part::Refused)));
    m_chips[Part::LeftOut]->setText(tr("Left out %1").arg(count(Part::LeftOut)));
    m_chips[Part::LeftOut]->setVisible(count(Part::LeftOut) > 0);
}

void AnswersPreview::showPart(Part part)
{
    m_part = part;
    m_chips[part]->setChecked(true);
    m_rows.filterAgain();
    qint64 first = m_rows.idAt(0);
    for (int i = 0; part == Part::Doubtful && i < m_rows.shown(); ++i)
        if (const AnswerRow *row = m_rows.recordById(m_rows.idAt(i)); row && row->kind == RowKind::Doubtful) {
            first = row->row; // what is still open comes first
            break;
        }
    m_list->select(first);
    showRow(m_list->currentId());
}

const ApplicationRow *AnswersPreview::planRow(int row) const
{
    const auto found = std::ranges::find(m_plan.rows, row, &ApplicationRow::row);
    return found == m_plan.rows.end() ? nullptr : &*found;
}

void AnswersPreview::showRow(qint64 row)
{
    const AnswerRow *shown = m_rows.recordById(row);
    if (!shown || !belongs(*shown, m_part)) {
        m_panel->clear();
        return;
    }
    const ApplicationRow &meant = m_plan.rows.at(shown->place);
    m_panel->setRow(meant, m_problems.value(shown->row), planRow(meant.rivals.value(0)), int(alike(shown->row).size()));
}

/// Open rows with the same question, to which the same answer is possible.
QList<int> AnswersPreview::alike(int row) const
{
    const ImportProblems problems = m_problems.value(row);
    const auto first = std::ranges::find_if(problems, [](const ImportProblem &p) { return asks(p.code); });
    QList<int> rows;
    for (const ApplicationRow &other : m_plan.rows) {
        if (first == problems.end() || first->code == ProblemCode::PupilTwice || other.row == row ||
            other.kind != RowKind::Doubtful)
            continue;
        const bool same = std::ranges::any_of(m_problems.value(other.row),
                                              [&](const ImportProblem &p) { return p.code == first->code; });
        if (same && (asksToAgree(first->code) || other.candidates.size() == 1))
            rows << other.row;
    }
    return rows;
}

void AnswersPreview::decide(int row, const RowDecision &decision)
{
    if (decision.counts) // of rows that exclude one another only one can count
        if (const ApplicationRow *meant = planRow(row))
            for (const int rival : meant->rivals)
                if (m_decisions.contains(rival))
                    m_decisions[rival].counts = false;
    if (decision == RowDecision{})
        m_decisions.remove(row);
    else
        m_decisions.insert(row, decision);
    Q_EMIT decided(m_decisions);
}

void AnswersPreview::decideAlike(int row)
{
    const RowDecision decision = m_decisions.value(row);
    for (const int other : alike(row)) {
        RowDecision same = m_decisions.value(other);
        same.choice = decision.choice == RowChoice::AsKnown ? RowChoice::Confirm : decision.choice;
        same.agreed = decision.agreed;
        m_decisions.insert(other, same);
    }
    Q_EMIT decided(m_decisions);
}

} // namespace ui
