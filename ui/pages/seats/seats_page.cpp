// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/seats_page.h"

#include "ui/charts/figure_row.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/step_bar.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/seats/after_draw_panel.h"
#include "ui/pages/seats/child_panel.h"
#include "ui/pages/seats/draw_columns.h"
#include "ui/pages/seats/draw_stage.h"
#include "ui/pages/seats/settled_panel.h"
#include "ui/pages/seats/what_if_panel.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QAction>
#include <QMenu>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::DrawState;

namespace {
enum Tab { FillTab, ChildTab, SettledTab, GroupTab, WhatIfTab, AfterTab, DrawTab };
enum Way { FreezeStep, SeedStep, DrawStep, LookStep, ConfirmStep, PublishStep, AllDone };
} // namespace

SeatsPage::SeatsPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_fills(fillColumns([this] { return isDrawn(); })),
      m_children(childColumns([this](core::ProgramId id) { return titleOf(id); })), m_drawTable(drawColumns()),
      m_groups(groupColumns()), m_steps(new StepBar(this)), m_stage(new DrawStage(this)),
      m_figures(new FigureRow(this)), m_tabs(new QTabWidget(this)), m_fillView(new RecordView(this)),
      m_childView(new RecordView(this)), m_childSearch(new SearchBar(this)), m_settled(new SettledPanel(this)),
      m_drawView(new RecordView(this)), m_groupView(new RecordView(this)), m_whatIf(new WhatIfPanel(this)),
      m_after(new AfterDrawPanel(this)), m_child(new ChildPanel(this))
{
    setObjectName(u"seatsPage"_s);
    m_steps->setObjectName(u"drawSteps"_s);
    m_steps->setOrientation(Qt::Horizontal);
    m_stage->setObjectName(u"drawStage"_s);
    m_figures->setObjectName(u"drawFigures"_s);
    m_settled->setObjectName(u"settledPanel"_s);
    m_whatIf->setObjectName(u"whatIfPanel"_s);
    m_after->setObjectName(u"afterDrawPanel"_s);
    m_save = addSecondaryAction(
        u"saveRecord"_s, Icon::Save, [] { return tr("Save the &record"); },
        [this] {
            if (const auto draw = currentDraw())
                saveRecord(draw->id);
        },
        QKeySequence(Qt::CTRL | Qt::Key_E));
    buildTabs();
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_steps);
    column->addWidget(m_stage);
    column->addWidget(m_figures);
    column->addWidget(m_tabs, 1);
    QScrollArea *area = scrolled(content, this);               // on a low screen the stage scrolls away above the lists
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // and beside the panel of a child there is little room
    setContent(area);
    setSidePanel(m_child);
    connectStage();
}

void SeatsPage::buildTabs()
{
    m_tabs->setObjectName(u"seatsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_fills.setId([](const core::DrawFill &fill) { return fill.program.id.value; });
    m_fillView->setObjectName(u"fillView"_s);
    m_fillView->setTable(&m_fills);
    m_fillView->setEmptyState([] { return tr("There is no course to draw for. Courses are entered under Programs."); },
                              [] { return tr("Open the programs"); }, [this] { Q_EMIT goTo(u"programs"_s, 0); });
    paintFillsAsBars(m_fillView->view(), &m_fills, [this] { return isDrawn(); });

    m_children.setId([](const core::ChildOutcome &child) { return child.student.id.value; });
    m_children.setFilterText([](const core::ChildOutcome &child) {
        return child.student.pinyin + u' ' + child.student.number + u' ' + child.student.mark;
    });
    m_children.setOtherSpellings(
        [this](const core::ChildOutcome &child) { return core::otherSpellingsOf(child.student.name, m_spellings); });
    m_childView->setObjectName(u"childView"_s);
    m_childView->setTable(&m_children);
    m_childView->setEmptyState([] { return tr("Nobody has been drawn yet. First freeze the applications."); });
    m_childSearch->setObjectName(u"childSearch"_s);
    m_childSearch->setPlaceholder([] { return tr("Name, initials, class"); });
    m_childSearch->addChip(u"withoutSeat"_s, [] { return tr("Without a seat"); });
    m_childView->setSearchBar(m_childSearch);
    auto *children = new QWidget(this);
    auto *column = new QVBoxLayout(children);
    column->setContentsMargins(0, theme::controlPadding, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_childSearch);
    column->addWidget(m_childView, 1);
    connect(m_childSearch, &SearchBar::chipChanged, this, [this] {
        m_children.setWanted([only = m_childSearch->isChipOn(u"withoutSeat"_s)](const core::ChildOutcome &child) {
            return !only || (!child.application.wishes.isEmpty() && child.won() == 0);
        });
    });
    connect(m_childView, &RecordView::currentChanged, this, &SeatsPage::openChild);
    connect(m_childView, &RecordView::opened, this, &SeatsPage::openChild);

    m_drawView->setObjectName(u"drawView"_s);
    m_drawView->setTable(&m_drawTable);
    m_drawView->setEmptyState([] { return tr("Nothing has been frozen or drawn this term."); });
    connect(m_drawView, &RecordView::menuAsked, this, [this](qint64 id, QMenu *menu) {
        connect(menu->addAction(tr("Save the record")), &QAction::triggered, this,
                [this, id] { attempt(this, [&] { saveRecord({id}); }); });
    });

    m_groups.setId([](const core::GroupServed &g) { return g.group ? 1 + static_cast<int>(*g.group) : 100; });
    m_groupView->setObjectName(u"groupView"_s);
    m_groupView->setTable(&m_groups);
    m_groupView->setEmptyState([] { return tr("Nobody has been drawn yet. First freeze the applications."); });
    m_childTab = children;
    addTabs();
}

void SeatsPage::addTabs()
{
    for (QWidget *page : {static_cast<QWidget *>(m_fillView), m_childTab, static_cast<QWidget *>(m_settled),
                          static_cast<QWidget *>(m_groupView), static_cast<QWidget *>(m_whatIf),
                          static_cast<QWidget *>(m_after), static_cast<QWidget *>(m_drawView)})
        m_tabs->addTab(page, QString());
    constexpr int leastHeight = 160; // a tall panel behind another tab asks for no room
    constexpr int leastList = 210;   // a few rows are always to be seen below the stage
    m_tabs->setMinimumHeight(leastList);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what is left, not what a list would like
    for (QWidget *tall :
         {static_cast<QWidget *>(m_settled), static_cast<QWidget *>(m_whatIf), static_cast<QWidget *>(m_after)})
        tall->setMinimumHeight(leastHeight);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_looked = m_looked || (tab == ChildTab && isDrawn());
        m_steps->setCurrent(step());
        m_figures->setVisible(isDrawn() && tab == FillTab);
        if (tab != ChildTab)
            closeChild();
        attempt(this, [this, tab] { showTab(tab); });
    });
    addHiddenAction(
        u"filterChildren"_s, Icon::Filter, [] { return tr("Filter the children"); }, [this] { focusFilter(); });
}

/// What costs a calculation of its own is made when it is looked at. These lists need the room of the stage above, too.
void SeatsPage::showTab(int tab)
{
    m_stage->setVisible(tab != WhatIfTab && tab != AfterTab);
    if (tab == WhatIfTab)
        showWhatIf();
    if (tab == AfterTab)
        showAfterDraw();
}

void SeatsPage::focusFilter()
{
    if (!isDrawn())
        return;
    m_tabs->setCurrentIndex(ChildTab);
    m_childSearch->focusSearch();
}

void SeatsPage::connectStage()
{
    const auto on = [this](auto signal, void (SeatsPage::*act)()) {
        connect(m_stage, signal, this, [this, act] { attempt(this, [this, act] { (this->*act)(); }); });
    };
    on(&DrawStage::freezeAsked, &SeatsPage::freeze);
    on(&DrawStage::thawAsked, &SeatsPage::thaw);
    on(&DrawStage::drawAsked, &SeatsPage::draw);
    on(&DrawStage::confirmAsked, &SeatsPage::confirm);
    on(&DrawStage::publishAsked, &SeatsPage::publish);
    connect(m_stage, &DrawStage::edited, this, [this] { m_steps->setCurrent(step()); });
    connect(m_stage, &DrawStage::applicationsAsked, this, [this] { Q_EMIT goTo(u"enrolment"_s, 0); });
    connect(m_stage, &DrawStage::noticeAsked, this,
            [this] { attempt(this, [this] { printPaper(u"draw-freeze"_s); }); });
    connect(m_stage, &DrawStage::slipsAsked, this, [this] { attempt(this, [this] { saveSlips(); }); });
    connect(m_stage, &DrawStage::listsAsked, this, [this] { Q_EMIT goTo(u"reports"_s, 0); });
    connect(m_stage, &DrawStage::copied, this,
            [this](const QString &what) { messages()->showDone(tr("Copied: %1").arg(what)); });
    connect(m_child, &ChildPanel::closeAsked, this, [this] {
        closeChild();
        m_childView->setFocus();
    });
    connect(m_child, &ChildPanel::pupilAsked, this, [this](qint64 id) { Q_EMIT goTo(u"students"_s, id); });
    connect(m_child, &ChildPanel::copied, this,
            [this] { messages()->showDone(tr("Copied. Hand it only to the child's own family.")); });
    connect(m_child, &ChildPanel::slipAsked, this,
            [this](qint64 id) { attempt(this, [&] { printPaper(u"slip"_s, {id}); }); });
    connectPanels();
}

void SeatsPage::connectPanels()
{
    const auto acting = [this](auto act) {
        return [this, act](const auto &...what) { attempt(this, [&] { (this->*act)(what...); }); };
    };
    connect(m_settled, &SettledPanel::settleAsked, this, acting(&SeatsPage::settle));
    connect(m_settled, &SettledPanel::undoAsked, this, acting(&SeatsPage::undo));
    connect(m_settled, &SettledPanel::rulesAsked, this, acting(&SeatsPage::setRules));
    connect(m_settled, &SettledPanel::continuingAsked, this, acting(&SeatsPage::settleContinuing));
    connect(m_whatIf, &WhatIfPanel::childAsked, this, &SeatsPage::openAt);
    connect(m_after, &AfterDrawPanel::offerAsked, this, acting(&SeatsPage::offerSeat));
    connect(m_after, &AfterDrawPanel::answerAsked, this, acting(&SeatsPage::answerOffer));
    connect(m_after, &AfterDrawPanel::takeBackAsked, this, acting(&SeatsPage::takeBackOffer));
    connect(m_after, &AfterDrawPanel::withdrawAsked, this, acting(&SeatsPage::withdrawSeat));
    connect(m_after, &AfterDrawPanel::changeAsked, this, acting(&SeatsPage::changeSeat));
    connect(m_after, &AfterDrawPanel::lapseAsked, this, acting(&SeatsPage::lapseOffers));
    connect(m_after, &AfterDrawPanel::lateAsked, this, acting(&SeatsPage::appendLate));
    connect(m_after, &AfterDrawPanel::listsAsked, this,
            [this] { attempt(this, [this] { printPaper(u"waiting-lists"_s); }); });
}

std::optional<core::Draw> SeatsPage::currentDraw() const
{
    return m_draws.isEmpty() ? std::nullopt : std::optional(m_draws.first());
}

bool SeatsPage::isDrawn() const { return m_shown.draw.id.isSet() && m_shown.draw.state != DrawState::Frozen; }

QString SeatsPage::titleOf(core::ProgramId id) const { return m_programs.value(id).title; }

int SeatsPage::step() const
{
    const auto draw = currentDraw();
    if (!draw)
        return FreezeStep;
    switch (draw->state) {
    case DrawState::Frozen: return m_stage->seed().isEmpty() || m_stage->witnesses().isEmpty() ? SeedStep : DrawStep;
    case DrawState::Drawn: return m_looked ? ConfirmStep : LookStep;
    case DrawState::Confirmed: return PublishStep;
    case DrawState::Published: return AllDone;
    }
    return FreezeStep;
}

void SeatsPage::load()
{
    attempt(this, [this] {
        m_isWhatIfOld = true;
        readApplications();
        readDraw();
        showFills();
        showChildren();
        showSettled();
        showFigures();
        showState();
        showTab(m_tabs->currentIndex());
    });
}

void SeatsPage::readApplications()
{
    m_programs.clear();
    for (const core::Program &program : m_desk.book.programs.programs(m_desk.term))
        m_programs.insert(program.id, program);
    m_spellings = m_desk.book.spellings.spellings();
    m_lines = m_desk.term.isSet() ? m_desk.book.enrolment.lines(m_desk.term) : QList<core::ApplicationLine>{};
}

void SeatsPage::readDraw()
{
    m_draws = m_desk.book.seats.draws(m_desk.term);
    const auto draw = currentDraw();
    const core::DrawId before = m_shown.draw.id;
    m_shown = draw ? m_desk.book.seats.view(draw->id) : core::DrawView{};
    if (m_shown.draw.id != before)
        m_looked = false;
    m_drawTable.setRecords(m_draws);
}

void SeatsPage::showFills()
{
    if (m_shown.draw.id.isSet()) {
        m_fills.setRecords(m_shown.fills);
        return;
    }
    // Nothing is frozen: what the approved applications ask for now.
    QList<core::DrawFill> fills;
    QHash<core::ProgramId, qsizetype> place;
    for (const core::Program &program : m_desk.book.programs.programs(m_desk.term))
        if (program.mode == core::ProgramMode::PersonalisedCourse) {
            place.insert(program.id, fills.size());
            fills << core::DrawFill{.program = program};
        }
    for (const core::ApplicationLine &line : std::as_const(m_lines)) {
        if (line.application.step != core::Step::SchoolApproved)
            continue;
        bool first = true;
        for (const core::ProgramId wish : line.application.wishes)
            if (place.contains(wish)) {
                ++fills[place.value(wish)].wishes;
                fills[place.value(wish)].firstWishes += std::exchange(first, false) ? 1 : 0;
            }
    }
    m_fills.setRecords(fills);
}

void SeatsPage::showChildren()
{
    m_child->setPrograms(m_programs, m_desk.book.seats.pins(m_desk.term));
    m_children.setRecords(isDrawn() ? m_shown.children : QList<core::ChildOutcome>{});
    m_tabs->setTabVisible(ChildTab, isDrawn());
    m_tabs->setTabVisible(GroupTab, isDrawn());
    m_tabs->setTabVisible(AfterTab, m_desk.term.isSet() && m_desk.book.seats.confirmed(m_desk.term).has_value());
    m_tabs->setTabVisible(WhatIfTab, m_desk.term.isSet());
    m_tabs->setTabVisible(DrawTab, !m_draws.isEmpty());
    m_groups.setRecords(isDrawn() ? m_shown.groups : QList<core::GroupServed>{});
    if (!isDrawn())
        closeChild();
    else if (isSidePanelShown())
        openChild(m_child->child().value);
}

void SeatsPage::showSettled()
{
    QHash<core::StudentId, QString> names;
    QList<PersonEntry> people;
    for (const core::ApplicationLine &line : std::as_const(m_lines)) {
        const core::StudentLine &student = line.student;
        const PersonEntry entry{.id = student.id.value,
                                .name = student.name,
                                .mark = student.mark,
                                .group = words::className(student),
                                .born = words::dateText(student.born),
                                .tail = words::tailOf(student),
                                .more = student.number};
        names.insert(student.id, words::personLine(student));
        if (line.application.step != core::Step::Withdrawn && line.application.step != core::Step::Declined)
            people << entry;
    }
    QList<SettledSeat> seats;
    for (const core::Pin &pin : m_desk.book.seats.pins(m_desk.term))
        seats << SettledSeat{
            .pin = pin, .child = names.value(pin.student, pin.student.text()), .program = titleOf(pin.program)};
    QList<core::Program> courses;
    for (const core::DrawFill &fill : m_fills.records())
        courses << fill.program;
    m_settled->setChoices(people, m_spellings, courses);
    m_settled->setSeats(seats);
    const auto draw = currentDraw();
    m_settled->setRules(m_desk.term.isSet() ? m_desk.book.seats.rules(m_desk.term) : core::DrawRules{});
    m_settled->setOpen(m_desk.term.isSet() && (!draw || draw->state != DrawState::Frozen));
}

void SeatsPage::showWhatIf()
{
    if (!m_desk.term.isSet() || !m_isWhatIfOld)
        return;
    QHash<core::ProgramId, QString> titles;
    for (const core::Program &program : std::as_const(m_programs))
        titles.insert(program.id, words::programWithDays(program));
    QHash<core::StudentId, QString> names;
    for (const core::ApplicationLine &line : std::as_const(m_lines))
        names.insert(line.student.id,
                     words::nameWithMark(line.student.name, line.student.mark) + u' ' + words::className(line.student));
    m_whatIf->setWhatIf(m_desk.term, std::make_shared<const core::WhatIf>(m_desk.book.seats.whatIf(m_desk.term)),
                        m_desk.book.terms.term(m_desk.term).mostCourses, titles, names);
    m_isWhatIfOld = false;
}

void SeatsPage::showAfterDraw()
{
    if (!m_desk.term.isSet())
        return;
    m_after->setShown({.after = m_desk.book.offers.afterDraw(m_desk.term),
                       .programs = m_programs,
                       .children = m_desk.book.offers.pupils(m_desk.term),
                       .term = m_desk.book.terms.term(m_desk.term),
                       .today = m_desk.book.today()});
}

void SeatsPage::showFigures()
{
    m_figures->setVisible(isDrawn() && m_tabs->currentIndex() == FillTab); // the list of children needs the room
    m_figures->setFigures({
        {QString::number(m_shown.asking), tr("asked for a course")},
        {QString::number(m_shown.withSeat), tr("have a seat")},
        {QString::number(m_shown.firstWish), tr("got their first wish")},
        {QString::number(m_shown.asking - m_shown.withSeat), tr("without a seat")},
        {QString::number(m_shown.inCare), tr("in inclusive care, all who asked")},
    });
}

void SeatsPage::showState()
{
    const auto draw = currentDraw();
    DrawStand stand{.draw = draw, .today = m_desk.book.today(), .disputed = m_shown.disputed.size()};
    for (const core::ApplicationLine &line : std::as_const(m_lines)) {
        const core::Step at = line.application.step;
        stand.fresh += at == core::Step::SchoolApproved ? 1 : 0;
        stand.approved += at == core::Step::SchoolApproved || at == core::Step::Arranged ? 1 : 0;
        stand.atSchool += at == core::Step::ClassReviewed ? 1 : 0;
        stand.atClass += at == core::Step::Applied ? 1 : 0;
        stand.returned += at == core::Step::Returned ? 1 : 0;
    }
    stand.settled = int(m_desk.book.seats.pins(m_desk.term).size());
    for (const core::Draw &earlier : std::as_const(m_draws))
        if (!earlier.seed.isEmpty())
            stand.drawnSeed = earlier.seed;
    m_stage->setStand(stand);
    m_steps->setCurrent(step());
    m_save->setEnabled(isDrawn());
    if (!m_desk.term.isSet())
        setState(tr("No term has been entered yet. Terms are entered under Settings."));
    else
        //: the state of the page: numbers of applications
        setState(tr("%1 applications this term, %2 of them approved")
                     .arg(QString::number(m_lines.size()), QString::number(stand.approved)));
}

void SeatsPage::openChild(qint64 id)
{
    const core::ChildOutcome *child = m_children.recordById(id);
    if (!child || m_tabs->currentIndex() != ChildTab) // a list that is read anew behind another tab opens nothing
        return;
    m_child->setChild(*child);
    showSidePanel(true);
}

void SeatsPage::closeChild() { showSidePanel(false); }

void SeatsPage::openAt(qint64 id)
{
    if (m_drawTable.recordById(id)) {
        m_tabs->setCurrentIndex(DrawTab);
        m_drawView->select(id);
        m_drawView->setFocus();
        return;
    }
    if (!m_children.recordById(id)) {
        if (m_settled->select(core::StudentId{id})) {
            m_tabs->setCurrentIndex(SettledTab);
        } else if (id != 0) { // a seat that rests on no draw
            m_tabs->setCurrentIndex(AfterTab);
            m_after->select(core::StudentId{id});
        }
        return;
    }
    m_tabs->setCurrentIndex(ChildTab);
    m_childSearch->setText({});
    m_childSearch->setChipOn(u"withoutSeat"_s, false);
    m_childView->select(id);
    m_childView->setFocus();
    openChild(id);
}

void SeatsPage::retranslate()
{
    setTitle(tr("Placement"));
    m_steps->setSteps({tr("Freeze"), tr("Seed"), tr("Draw"), tr("Look"), tr("Confirm"), tr("Publish")});
    m_tabs->setTabText(FillTab, tr("Programs"));
    m_tabs->setTabText(ChildTab, tr("Children"));
    m_tabs->setTabText(SettledTab, tr("Settled by the school"));
    m_tabs->setTabText(GroupTab, tr("Groups"));
    m_tabs->setTabText(WhatIfTab, tr("What if"));
    m_tabs->setTabText(AfterTab, tr("After the draw"));
    m_tabs->setTabText(DrawTab, tr("All draws of the term"));
    m_fills.retranslate();
    m_children.retranslate();
    m_drawTable.retranslate();
    m_stage->retranslate();
    m_settled->retranslate();
    m_groups.retranslate();
    m_whatIf->retranslate();
    m_after->retranslate();
    m_child->retranslate();
    showFigures();
    showState();
}

QString SeatsPage::helpText() const
{
    return tr("Seats are given by a public draw. The approved applications are frozen; their number and hash are "
              "published; then the witnesses say the seed, and the draw is made once. Look at the result, confirm it, "
              "publish it. Inclusive care needs no draw: everyone who asked has it.");
}

} // namespace ui
