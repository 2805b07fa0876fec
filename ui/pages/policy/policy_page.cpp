// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/policy/policy_page.h"

#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/policy/finding_panel.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/scan_watch.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/clauses.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Severity;

namespace {

enum Column { StateColumn, SubjectColumn, ClauseColumn };
const QList<SortKey> byWeight{{StateColumn, Qt::AscendingOrder}};
enum Order { ByWeight, BySubject, ByClause };
constexpr int orderWidth = 150;

} // namespace

PolicyPage::PolicyPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_watch(desk.watch ? desk.watch : new ScanWatch(desk, this)),
      m_rows(findingColumns()), m_list(new RecordView(this)), m_search(new SearchBar(this)), m_clause(new Choice(this)),
      m_order(new Choice(this)), m_panel(new FindingPanel(this))
{
    setObjectName(u"policyPage"_s);
    build();
    connectList();
}

void PolicyPage::build()
{
    addPrimaryAction(
        u"lookAgain"_s, Icon::Refresh, [] { return tr("&Look again"); }, [this] { m_watch->lookAgain(); },
        QKeySequence(Qt::CTRL | Qt::Key_R));
    m_search->setObjectName(u"findingSearch"_s);
    m_search->setPlaceholder([] { return tr("Name, words, clause, rule"); });
    m_search->addChip(u"refusal"_s, [] { return tr("Not allowed"); });
    m_search->addChip(u"warning"_s, [] { return tr("Caution"); });
    m_search->addChip(u"note"_s, [] { return tr("Note"); });
    m_search->addChip(u"accepted"_s, [] { return tr("Accepted"); });
    m_clause->setObjectName(u"clauseChoice"_s);
    m_clause->setMaximumWidth(200);
    fillClauses();
    m_order->setObjectName(u"orderChoice"_s);
    m_order->setItems([] {
        return QList<Choice::Item>{
            {ByWeight, tr("The worst first")}, {BySubject, tr("By whom it concerns")}, {ByClause, tr("By clause")}};
    });
    m_order->setValue(int(ByWeight));
    m_order->setMinimumWidth(orderWidth);
    m_search->addControl(m_clause);
    m_search->addControl(m_order);
    setFilterRow(m_search);

    m_rows.setId([](const FindingRow &row) { return row.id; });
    m_rows.setFilterText([](const FindingRow &row) {
        return row.found.finding.rule + u' ' + words::clauseTitle(row.found.finding.clause);
    });
    m_rows.setFaint([](const FindingRow &row) { return row.found.accepted.has_value(); });
    m_list->setObjectName(u"findingsView"_s);
    m_list->setTable(&m_rows);
    m_list->setMultipleSelection(true);
    m_list->setSearchBar(m_search);
    m_list->setListTitle([] { return tr("Policy check"); });
    m_list->setEmptyState([this] { return nothingFound(); }, [] { return tr("Look again"); },
                          [this] { m_watch->lookAgain(); });
    setContent(m_list);
    setSidePanel(m_panel);
    showSidePanel(false);
}

void PolicyPage::connectList()
{
    connect(m_watch, &ScanWatch::looked, this, [this] { attempt(this, [this] { showFindings(); }); });
    connect(m_watch, &ScanWatch::gaveUp, this, [this] {
        m_list->setLoading(false);
        tellState();
    });
    connect(m_watch, &ScanWatch::started, this, [this](Job *job) {
        if (isVisible())
            Q_EMIT jobStarted(job);
    });
    connect(m_search, &SearchBar::chipChanged, this, [this] { filter(); });
    connect(m_clause, &Choice::valueChanged, this, [this] { filter(); });
    connect(m_order, &Choice::valueChanged, this, [this](const QVariant &order) {
        switch (order.toInt()) {
        case BySubject:
            m_rows.setSortKeys({{SubjectColumn, Qt::AscendingOrder}, {StateColumn, Qt::AscendingOrder}});
            break;
        case ByClause:
            m_rows.setSortKeys({{ClauseColumn, Qt::AscendingOrder}, {SubjectColumn, Qt::AscendingOrder}});
            break;
        default: m_rows.setSortKeys(byWeight);
        }
    });
    m_rows.setSortKeys(byWeight);
    connect(m_list, &RecordView::selectionChanged, this, [this] { showPanel(); });
    connect(m_list, &RecordView::currentChanged, this, [this] { showPanel(); });
    connect(m_list, &RecordView::opened, this, [this](qint64 id) { goThere(id); });
    connect(m_list, &RecordView::editAsked, this, [this] {
        showPanel();
        m_panel->focusReason();
    });
    connect(m_list, &RecordView::menuAsked, this, [this](qint64 id, QMenu *menu) {
        connect(menu->addAction(tr("Go there")), &QAction::triggered, this, [this, id] { goThere(id); });
        connect(menu->addAction(tr("Accept…")), &QAction::triggered, this, [this] { m_panel->focusReason(); });
    });
    connect(m_panel, &FindingPanel::placeAsked, this, &Page::goTo);
    connect(m_panel, &FindingPanel::acceptAsked, this, [this] { attempt(this, [this] { accept(); }); });
    connect(m_panel, &FindingPanel::withdrawAsked, this, [this] { attempt(this, [this] { withdraw(); }); });
    connect(m_panel, &FindingPanel::closeAsked, this, [this] {
        showSidePanel(false);
        m_list->setFocus();
    });
}

void PolicyPage::load()
{
    if (m_watch->hasLooked())
        showFindings();
    if (!m_watch->hasLooked() || m_desk.watch == nullptr) {
        m_list->setLoading(m_rows.records().isEmpty());
        m_watch->lookAgain();
    }
}

core::Term PolicyPage::term() const { return m_desk.book.terms.find(m_desk.term).value_or(core::Term{}); }

void PolicyPage::showFindings()
{
    m_list->setLoading(false);
    m_rows.setRecords(m_words.rows(m_watch->findings(), term()));
    fillClauses();
    filter();
    if (m_list->selectedIds().isEmpty() && m_list->currentId() != 0)
        m_list->select(m_list->currentId()); // what the panel shows is marked in the list
    showPanel();
    tellState();
}

void PolicyPage::filter()
{
    const bool refusal = m_search->isChipOn(u"refusal"_s);
    const bool warning = m_search->isChipOn(u"warning"_s);
    const bool note = m_search->isChipOn(u"note"_s);
    const bool accepted = m_search->isChipOn(u"accepted"_s);
    const bool all = !refusal && !warning && !note && !accepted;
    m_rows.setWanted([=, clause = m_clause->value().toString()](const FindingRow &row) {
        const core::ScanFinding &found = row.found;
        if (!clause.isEmpty() && found.finding.clause != clause)
            return false;
        if (all || found.accepted)
            return all || accepted;
        return found.finding.severity == Severity::Refusal   ? refusal
               : found.finding.severity == Severity::Warning ? warning
                                                             : note;
    });
}

/// Only the clauses about which something was noticed.
void PolicyPage::fillClauses()
{
    const QVariant chosen = m_clause->value();
    m_clause->setItems([this] {
        QStringList clauses;
        for (const FindingRow &row : m_rows.records())
            if (!row.found.finding.clause.isEmpty() && !clauses.contains(row.found.finding.clause))
                clauses << row.found.finding.clause;
        clauses.sort();
        QList<Choice::Item> items{{QString(), tr("All clauses")}};
        for (const QString &clause : std::as_const(clauses))
            items << Choice::Item{clause, words::clauseLine(clause)};
        return items;
    });
    m_clause->setValue(chosen.isValid() ? chosen : QVariant(QString()));
}

QString PolicyPage::nothingFound() const
{
    if (!m_desk.term.isSet())
        return tr("There is no term yet to look through.");
    return tr("Nothing was noticed in this term. Looked at: the five days of the week for each grade, %1 programs, "
              "%2 applications, priority groups, the draw and its seats.")
        .arg(m_watch->programs())
        .arg(m_watch->applications());
}

void PolicyPage::tellState()
{
    if (!m_watch->hasLooked()) {
        setState(tr("What the rules of the plan notice in this term."));
        return;
    }
    int refusals = 0;
    int warnings = 0;
    int accepted = 0;
    for (const FindingRow &row : m_rows.records()) {
        accepted += row.found.accepted ? 1 : 0;
        refusals += row.found.isOpen() && row.found.finding.severity == Severity::Refusal ? 1 : 0;
        warnings += row.found.isOpen() && row.found.finding.severity == Severity::Warning ? 1 : 0;
    }
    //: counts of findings: what the plan forbids, what it asks in principle, what a person has accepted
    setState(tr("Not allowed: %1, to be looked at: %2, accepted: %3.").arg(refusals).arg(warnings).arg(accepted));
}

QList<FindingRow> PolicyPage::chosen() const
{
    QList<FindingRow> rows;
    QList<qint64> ids = m_list->selectedIds();
    if (ids.isEmpty() && m_list->currentId() != 0)
        ids << m_list->currentId();
    for (const qint64 id : ids)
        if (const FindingRow *row = m_rows.recordById(id))
            rows << *row;
    return rows;
}

void PolicyPage::showPanel()
{
    const QList<FindingRow> rows = chosen();
    showSidePanel(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    const QDate today = m_desk.book.today();
    const QDate end = term().ends;
    m_panel->setRows(rows, end > today && end <= today.addYears(1) ? end : today.addMonths(1));
}

void PolicyPage::goThere(qint64 id)
{
    if (const FindingRow *row = m_rows.recordById(id)) {
        const FindingPlace place = placeOf(row->found);
        Q_EMIT goTo(place.page, place.id);
    }
}

void PolicyPage::accept()
{
    core::ScanFindings cautions;
    for (const FindingRow &row : chosen())
        if (!row.found.accepted && row.found.finding.severity == Severity::Warning)
            cautions << row.found;
    if (cautions.isEmpty())
        return;
    const core::Outcome<int> accepted =
        m_desk.book.oversight.accept(m_desk.term, cautions, m_panel->reason(), m_panel->until());
    if (!accepted) {
        m_panel->showError(sentencesOf(accepted.findings()));
        return;
    }
    m_watch->lookAgain();
    offerUndo(*this, m_desk, tr("Accepted: %n cautions.", nullptr, accepted.value()));
    m_list->setFocus();
}

void PolicyPage::withdraw()
{
    QList<core::AcceptanceId> accepted;
    for (const FindingRow &row : chosen())
        if (row.found.accepted && !accepted.contains(row.found.accepted->id))
            accepted << row.found.accepted->id; // one may cover several findings
    if (accepted.isEmpty())
        return;
    const core::Outcome<int> withdrawn = m_desk.book.oversight.withdraw(accepted);
    m_watch->lookAgain();
    if (withdrawn)
        offerUndo(*this, m_desk,
                  tr("%n acceptances are withdrawn; the cautions stand open again.", nullptr, withdrawn.value()));
    m_list->setFocus();
}

void PolicyPage::retranslate()
{
    setTitle(tr("Policy check"));
    m_rows.retranslate();
    m_panel->retranslate();
    if (m_watch->hasLooked())
        showFindings();
    tellState();
}

QString PolicyPage::helpText() const
{
    return tr(
        "The term is looked through whenever something has changed. Enter goes to the record a finding is about. "
        "What the plan asks in principle can be accepted: choose one finding or several, give a reason and a last "
        "day, and it stands under your name. It comes back after that day, or when things become worse. What the "
        "plan forbids cannot be accepted. Ctrl+P prints the list, Ctrl+E writes it into a file.");
}

} // namespace ui
