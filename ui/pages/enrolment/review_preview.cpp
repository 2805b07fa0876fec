// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/review_preview.h"

#include "ui/kit/findings_panel.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/words/findings.h"
#include "ui/words/review_words.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ReviewLine;
using core::ReviewState;

namespace {

constexpr int filesHeight = 110;
constexpr int toldHeight = 66;

Badge badgeOf(const ReviewLine &line)
{
    switch (line.state) {
    case ReviewState::Fresh: return {words::label(line.state), Badge::Tone::Good};
    case ReviewState::Unchanged:
    case ReviewState::Blank: return {words::label(line.state), Badge::Tone::Neutral};
    case ReviewState::Conflict:
        if (!line.decided)
            return {words::label(line.state), Badge::Tone::Caution};
        return line.take ? Badge{ReviewPreview::tr("Taken"), Badge::Tone::Good}
                         : Badge{ReviewPreview::tr("Left"), Badge::Tone::Neutral};
    case ReviewState::Refused: return {words::label(line.state), Badge::Tone::Refusal};
    }
    return {};
}

QString answerOf(const ReviewLine &line) { return line.opinion ? words::label(*line.opinion) : line.written; }

RecordModel<ReviewRowLine>::Columns columns(std::function<QString(const ReviewLine &)> told)
{
    return {{.title = [] { return ReviewPreview::tr("Row"); },
             .show = [](const ReviewRowLine &row) { return row.line.row; },
             .alignment = Qt::AlignRight,
             .width = 46,
             .name = u"row"_s},
            {.title = [] { return ReviewPreview::tr("Class"); },
             .show = [](const ReviewRowLine &row) { return row.line.classWords; },
             .width = 84,
             .name = u"class"_s},
            {.title = [] { return ReviewPreview::tr("Name"); },
             .show = [](const ReviewRowLine &row) { return row.line.child; },
             .width = 96,
             .name = u"name"_s},
            {.title = [] { return ReviewPreview::tr("Answer"); },
             .show = [](const ReviewRowLine &row) { return answerOf(row.line); },
             .width = 74,
             .name = u"answer"_s},
            {.title = [] { return ReviewPreview::tr("Reason"); },
             .show = [](const ReviewRowLine &row) { return row.line.reason; },
             .width = 96,
             .name = u"reason"_s},
            {.title = [] { return ReviewPreview::tr("What to look at"); },
             .show = [told = std::move(told)](const ReviewRowLine &row) { return told(row.line); },
             .width = 170,
             .name = u"told"_s},
            {.title = [] { return ReviewPreview::tr("State"); },
             .badge = [](const ReviewRowLine &row) { return badgeOf(row.line); },
             .width = 92,
             .name = u"state"_s},
            {.title = [] { return ReviewPreview::tr("File"); },
             .show = [](const ReviewRowLine &row) { return row.file; },
             .hidden = true,
             .name = u"file"_s}};
}

} // namespace

ReviewPreview::ReviewPreview(QWidget *parent)
    : QWidget(parent), m_rows(columns([this](const ReviewLine &line) { return toldOf(line); })),
      m_search(new SearchBar(this)), m_list(new RecordView(this)), m_files(new FindingsPanel(this)),
      m_told(new QLabel(this)), m_take(new QPushButton(this)), m_leave(new QPushButton(this))
{
    m_rows.setId([](const ReviewRowLine &row) { return row.place; });
    m_rows.setWanted([this](const ReviewRowLine &row) { return row.line.state == m_state; });
    build();
}

void ReviewPreview::addChip(ReviewState state, const QString &name)
{
    auto *chip = new QPushButton(this);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    theme::setKind(chip, "chip");
    m_chips.insert(state, chip);
    connect(chip, &QPushButton::clicked, this, [this, state] { showState(state); });
}

void ReviewPreview::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::controlPadding);
    auto *group = new QButtonGroup(this);
    for (const auto &[state, name] :
         {std::pair(ReviewState::Fresh, u"freshChip"_s), std::pair(ReviewState::Conflict, u"conflictChip"_s),
          std::pair(ReviewState::Refused, u"refusedChip"_s), std::pair(ReviewState::Unchanged, u"unchangedChip"_s),
          std::pair(ReviewState::Blank, u"blankChip"_s)}) {
        addChip(state, name);
        group->addButton(m_chips[state]);
        chips->addWidget(m_chips[state]);
    }
    chips->addStretch(1);
    m_search->setPlaceholder([] { return tr("Name, class, reason"); });
    m_list->setObjectName(u"reviewPreviewList"_s);
    m_list->setTable(&m_rows);
    m_list->setSearchBar(m_search);
    m_list->view()->verticalHeader()->hide(); // the row of the workbook is the number that counts
    m_list->setEmptyState([] { return tr("There are no such rows."); });
    m_list->setListTitle([] { return tr("Answers of class teachers"); });
    m_files->setObjectName(u"reviewFileFindings"_s);
    m_files->setMaximumHeight(filesHeight);
    m_told->setObjectName(u"reviewToldLabel"_s);
    m_told->setWordWrap(true);
    m_told->setTextFormat(Qt::PlainText);
    m_told->setMinimumHeight(toldHeight);
    m_told->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_take->setObjectName(u"takeAnswerButton"_s);
    m_take->setText(tr("&Take this answer"));
    m_leave->setObjectName(u"leaveAnswerButton"_s);
    m_leave->setText(tr("&Leave it"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addWidget(m_told, 1);
    for (QPushButton *button : {m_take, m_leave}) {
        button->setAutoDefault(false);
        foot->addWidget(button, 0, Qt::AlignTop);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_files);
    column->addLayout(chips);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_list, &RecordView::currentChanged, this, &ReviewPreview::showRow);
    connect(m_list, &RecordView::opened, this, [this] { m_take->setFocus(); });
    connect(m_take, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_leave, &QPushButton::clicked, this, [this] { decide(false); });
}

void ReviewPreview::setPlan(const core::ReviewPlan &plan)
{
    m_plan = plan;
    QList<FindingItem> items;
    for (const core::ReviewFile &file : plan.files)
        for (const core::ReviewProblem &problem : file.problems)
            items << FindingItem{.severity = file.isRefused ? core::Severity::Refusal : core::Severity::Warning,
                                 .sentence = words::words(problem),
                                 .subject = QFileInfo(file.path).fileName()};
    m_files->setItems(items);
    m_files->setVisible(!items.isEmpty());
    fill();
    ReviewState first = ReviewState::Fresh;
    for (const ReviewState state :
         {ReviewState::Blank, ReviewState::Unchanged, ReviewState::Fresh, ReviewState::Refused, ReviewState::Conflict})
        if (plan.count(state) > 0)
            first = state; // what a person has to look at comes first
    showState(first);
}

void ReviewPreview::fill()
{
    QList<ReviewRowLine> rows;
    for (const ReviewLine &line : m_plan.lines)
        rows << ReviewRowLine{rows.size() + 1, line, QFileInfo(m_plan.files.at(line.file).path).fileName()};
    m_rows.setRecords(rows);
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it)
        //: a chip: how rows stand, and how many there are
        it.value()->setText(tr("%1 (%2)").arg(words::label(it.key())).arg(m_plan.count(it.key())));
}

void ReviewPreview::showState(ReviewState state)
{
    m_state = state;
    m_chips[state]->setChecked(true);
    m_rows.filterAgain();
    if (m_rows.shown() > 0)
        m_list->select(m_rows.record(0).place);
    showRow();
}

QString ReviewPreview::toldOf(const ReviewLine &line) const
{
    QStringList parts;
    for (const core::ReviewProblem &problem : line.problems) {
        if (problem.code == core::ReviewProblemCode::RuleRefuses)
            for (const core::Finding &finding : line.findings)
                parts << words::words(finding);
        else
            //: %1 a column of the workbook, %2 what is wrong there
            parts << (problem.column.isEmpty() ? words::words(problem)
                                               : tr("%1: %2").arg(problem.column, words::words(problem)));
    }
    parts.removeDuplicates();
    return parts.join(u' ');
}

void ReviewPreview::showRow()
{
    const ReviewRowLine *row = m_rows.recordById(m_list->currentId());
    const bool asks = row && row->line.state == m_state && row->line.state == ReviewState::Conflict;
    m_take->setVisible(asks);
    m_leave->setVisible(asks);
    const QString told = row && row->line.state == m_state ? toldOf(row->line) : QString();
    m_told->setText(told.isEmpty() ? told : tr("%1: %2").arg(row->file, told));
}

void ReviewPreview::decide(bool take)
{
    const qint64 place = m_list->currentId();
    if (place < 1 || place > m_plan.lines.size())
        return;
    m_plan.decide(place - 1, take);
    fill();
    m_list->select(place);
    const int row = m_rows.rowOf(place); // on to the next that waits
    for (int next = row + 1; next < m_rows.shown(); ++next)
        if (!m_rows.record(next).line.decided) {
            m_list->select(m_rows.record(next).place);
            break;
        }
    showRow();
}

} // namespace ui
