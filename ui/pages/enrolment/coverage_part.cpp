// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/coverage_part.h"

#include "core/office/coverage.h"
#include "ui/charts/share_bars.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::StudentLine;
using core::report::CoverageGroup;
using core::report::CoverageState;

namespace {

constexpr std::array states{CoverageState::InGroup, CoverageState::Applied,   CoverageState::InCare,
                            CoverageState::Seated,  CoverageState::FirstWish, CoverageState::Silent};
constexpr int tableHeight = 30 * (core::report::coverageGroups + 1) + 6;

QString keyOf(CoverageState state)
{
    static const QStringList keys{u"inGroup"_s, u"applied"_s, u"inCare"_s, u"seated"_s, u"firstWish"_s, u"silent"_s};
    return keys.at(static_cast<int>(state));
}

/// Who is in one list and not in the others.
int without(const QList<core::StudentId> &list, const QList<core::StudentId> &one, const QList<core::StudentId> &other)
{
    return int(
        std::ranges::count_if(list, [&](core::StudentId id) { return !one.contains(id) && !other.contains(id); }));
}

} // namespace

QString CoveragePart::groupLabel(CoverageGroup group)
{
    switch (group) {
    case CoverageGroup::LowerGrades: return tr("Lower and middle grades");
    case CoverageGroup::AnyGroup: return tr("All six groups, each child once");
    case CoverageGroup::Everybody: return tr("All day pupils");
    default: return words::label(static_cast<core::PriorityGroup>(static_cast<int>(group)));
    }
}

QString CoveragePart::stateLabel(CoverageState state)
{
    switch (state) {
    case CoverageState::InGroup: return tr("Children");
    case CoverageState::Applied: return tr("Applied");
    case CoverageState::InCare: return tr("In care");
    case CoverageState::Seated: return tr("With a seat");
    case CoverageState::FirstWish: return tr("First wish");
    case CoverageState::Silent: return tr("No application");
    }
    return {};
}

RecordModel<CoveragePart::Line>::Columns CoveragePart::lineColumns()
{
    RecordModel<Line>::Columns columns{{.title = [] { return tr("Priority group"); },
                                        .show = [](const Line &line) { return groupLabel(line.group); },
                                        .sort = [](const Line &line) { return QVariant(int(line.group)); },
                                        .width = 150,
                                        .name = u"group"_s}};
    for (const CoverageState state : states)
        columns << Column<Line>{.title = [state] { return stateLabel(state); },
                                .show = [state](const Line &line) { return line.counts.value(int(state)); },
                                .alignment = Qt::AlignRight,
                                .width = 70,
                                .name = keyOf(state)};
    return columns;
}

RecordModel<StudentLine>::Columns CoveragePart::childColumns() const
{
    const auto stepOf = [this](const StudentLine &child) {
        Badge badge{tr("no application"), Badge::Tone::Neutral};
        if (m_view)
            for (const core::ApplicationLine &line : m_view->lines)
                if (line.student.id == child.id)
                    badge = stepBadge(line.application.step);
        return badge;
    };
    return {{.title = [] { return tr("Name"); },
             .show = [](const StudentLine &child) { return nameWithMark(child.name, child.mark); },
             .width = 92,
             .name = u"name"_s},
            {.title = [] { return tr("Class"); },
             .show = [](const StudentLine &child) { return className(child); },
             .sort = [](const StudentLine &child) { return QVariant(child.grade * 100 + child.classNumber); },
             .width = 82,
             .name = u"class"_s},
            {.title = [] { return tr("Born"); },
             .show = [](const StudentLine &child) { return words::dateText(child.born); },
             .width = 86,
             .name = u"born"_s},
            {.title = [] { return tr("Last 4"); },
             .show = [](const StudentLine &child) { return tailOf(child); },
             .width = 48,
             .name = u"tail"_s},
            {.title = [] { return tr("Priority"); },
             .show = [](const StudentLine &child) { return groupsText(child); },
             .width = 150,
             .hidden = true,
             .name = u"groups"_s},
            {.title = [] { return tr("Step"); }, .badge = stepOf, .width = 88, .name = u"step"_s}};
}

CoveragePart::CoveragePart(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_lines(lineColumns()), m_children(childColumns()), m_chart(new ShareBars(this)),
      m_table(new RecordView(this)), m_list(new RecordView(this)), m_head(new QLabel(this)), m_note(new QLabel(this)),
      m_states(new QButtonGroup(this)), m_report(new QPushButton(this)), m_publicReport(new QPushButton(this))
{
    m_lines.setId([](const Line &line) { return qint64(line.group) + 1; });
    m_chart->setObjectName(u"coverageChart"_s);
    theme::setKind(m_head, "section");
    m_head->setObjectName(u"coverageHead"_s);
    theme::setKind(m_note, "muted");
    m_note->setWordWrap(true);
    buildTable();
    buildChildren();

    auto *numbers = new QWidget;
    auto *left = new QVBoxLayout(numbers);
    left->setContentsMargins(0, 0, theme::controlPadding, 0);
    left->setSpacing(theme::grid);
    left->addWidget(m_chart);
    left->addWidget(m_table);
    left->addWidget(m_note);
    left->addStretch(1);
    auto *children = new QWidget;
    auto *right = new QVBoxLayout(children);
    right->setContentsMargins(theme::controlPadding, 0, 0, 0);
    right->setSpacing(theme::controlPadding);
    right->addWidget(m_head);
    right->addWidget(buildTools());
    right->addWidget(m_list, 1);
    auto *split = new QSplitter(this);
    split->setObjectName(u"coverageSplitter"_s);
    split->setChildrenCollapsible(false);
    split->addWidget(scrolled(numbers)); // on a low screen
    split->addWidget(children);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({642, 462});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_chart, &ShareBars::partClicked, this, [this](int bar, int part) {
        // The parts of the chart, as the lists behind them: a seat, care only, applied only, another answer, none.
        constexpr std::array behind{CoverageState::Seated, CoverageState::InCare, CoverageState::Applied,
                                    CoverageState::InGroup, CoverageState::Silent};
        showGroup(static_cast<CoverageGroup>(bar), behind.at(std::size_t(part)));
    });
}

void CoveragePart::buildTable()
{
    m_table->setObjectName(u"coverageTable"_s);
    m_table->setTable(&m_lines);
    m_table->setFillDown(true); // a single number is meant
    m_table->setListTitle([] { return tr("Coverage of the priority groups"); });
    m_table->view()->verticalHeader()->hide();
    m_table->setFixedHeight(tableHeight);
    m_table->setEmptyState([] { return tr("There is no term yet."); });
    const auto show = [this](const QModelIndex &index) {
        const qint64 id = m_table->currentId();
        if (id == 0 || !index.isValid())
            return;
        const int column = index.column() - 1;
        showGroup(static_cast<CoverageGroup>(id - 1),
                  column >= 0 && column < int(states.size()) ? states.at(std::size_t(column)) : m_state);
    };
    connect(m_table->view(), &QTableView::clicked, this, show);
    connect(m_table, &RecordView::opened, this, [this, show] { show(m_table->view()->currentIndex()); });
    connect(m_table, &RecordView::currentChanged, this, [this](qint64 id) {
        if (id > 0)
            showGroup(static_cast<CoverageGroup>(id - 1), m_state);
    });
}

void CoveragePart::buildChildren()
{
    m_list->setObjectName(u"coverageChildren"_s);
    m_list->setTable(&m_children);
    m_list->setListTitle([this] { return m_head->text(); });
    m_list->setEmptyState([] { return tr("Nobody."); });
    connect(m_list, &RecordView::opened, this, &CoveragePart::opened);
}

QWidget *CoveragePart::buildTools()
{
    auto *tools = new QWidget(this);
    auto *column = new QVBoxLayout(tools);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::grid);
    for (const CoverageState state : states) {
        auto *chip = new QPushButton(tools);
        chip->setObjectName(keyOf(state) + u"CoverageChip"_s);
        chip->setCheckable(true);
        theme::setKind(chip, "chip");
        m_states->addButton(chip, int(state));
        chips->addWidget(chip);
    }
    chips->addStretch(1);
    auto *reports = new QHBoxLayout;
    reports->setSpacing(theme::controlPadding);
    m_report->setObjectName(u"coverageReportButton"_s);
    m_publicReport->setObjectName(u"coveragePublicButton"_s);
    for (QPushButton *button : {m_report, m_publicReport}) {
        theme::setKind(button, "secondary");
        reports->addWidget(button);
    }
    reports->addStretch(1);
    column->addLayout(reports);
    column->addLayout(chips);
    connect(m_states, &QButtonGroup::idClicked, this,
            [this](int state) { showGroup(m_group, static_cast<CoverageState>(state)); });
    connect(m_report, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(false); });
    connect(m_publicReport, &QPushButton::clicked, this, [this] { Q_EMIT reportAsked(true); });
    return tools;
}

void CoveragePart::setView(const EnrolmentView *view)
{
    m_view = view;
    m_coverage = view->term ? m_desk.book.reports.coverageOf(*view->term, view->pupils, view->lines)
                            : core::report::Coverage(); // as it is printed
    QList<Line> lines;
    for (int group = 0; view->term && group < core::report::coverageGroups; ++group) {
        Line line{.group = static_cast<CoverageGroup>(group)};
        for (const CoverageState state : states)
            line.counts << m_coverage.count(line.group, state);
        lines << line;
    }
    const CoverageGroup group = m_group; // a list that is filled anew may speak of its first row
    m_lines.setRecords(lines);
    m_table->select(qint64(group) + 1);
    fillChart();
    showGroup(group, m_state);
}

void CoveragePart::fillChart()
{
    QList<ShareBar> bars;
    for (int i = 0; i < core::report::coverageGroups; ++i) {
        const auto group = static_cast<CoverageGroup>(i);
        const auto of = [&](CoverageState state) { return m_coverage.of(group, state); };
        const int seated = int(of(CoverageState::Seated).size());
        const int care = without(of(CoverageState::InCare), of(CoverageState::Seated), {});
        const int applied = without(of(CoverageState::Applied), of(CoverageState::Seated), of(CoverageState::InCare));
        const int silent = int(of(CoverageState::Silent).size());
        const int rest = int(of(CoverageState::InGroup).size()) - seated - care - applied - silent;
        bars << ShareBar{.label = groupLabel(group), .parts = {seated, care, applied, std::max(rest, 0), silent}};
    }
    m_chart->setShares(
        {tr("with a seat"), tr("in care only"), tr("applied only"), tr("withdrew"), tr("no application")}, bars);
}

void CoveragePart::showGroup(CoverageGroup group, CoverageState state)
{
    m_group = group;
    m_state = state;
    if (QAbstractButton *chip = m_states->button(int(state)))
        chip->setChecked(true);
    QHash<core::StudentId, const StudentLine *> known;
    if (m_view)
        for (const StudentLine &child : m_view->pupils)
            known.insert(child.id, &child);
    QList<StudentLine> children;
    for (const core::StudentId id : m_coverage.of(group, state))
        if (const StudentLine *child = known.value(id))
            children << *child;
    const int count = int(children.size());
    m_children.setRecords(children);
    //: %1 is a priority group, %2 what is said of its children; %n is how many these are
    m_head->setText(tr("%1 · %2: %n children", nullptr, count).arg(groupLabel(group), stateLabel(state)));
}

void CoveragePart::retranslate()
{
    for (const CoverageState state : states)
        m_states->button(int(state))->setText(stateLabel(state));
    m_report->setText(tr("&Print the table…"));
    m_publicReport->setText(tr("For the notice &board…"));
    const int smallest = core::report::smallestPublicGroup;
    m_publicReport->setToolTip(
        tr("Without names; groups of fewer than %n children are not told apart.", nullptr, smallest));
    m_chart->setAccessibleName(tr("Coverage of the priority groups"));
    m_note->setText(tr("A child in several groups counts in each. Boarders are not counted. Lower and middle grades "
                       "are 1 to 4."));
    for (QWidget *numbers : {static_cast<QWidget *>(m_chart), static_cast<QWidget *>(m_table)})
        numbers->setToolTip(tr("Click a number to see the children behind it."));
    m_lines.retranslate();
    m_children.retranslate();
    if (m_view) {
        fillChart();
        showGroup(m_group, m_state);
    }
}

} // namespace ui
