// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/dashboard_page.h"

#include "ui/charts/bar_list.h"
#include "ui/charts/column_chart.h"
#include "ui/charts/figure_row.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/message_bar.h"
#include "ui/pages/dashboard/copy_card.h"
#include "ui/pages/dashboard/guide_part.h"
#include "ui/pages/dashboard/promotion_note.h"
#include "ui/pages/promotion_guide.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/journal.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

using core::Step;

namespace {

constexpr int guideWidth = 540;
constexpr qsizetype programsShown = 12;

/// A line that ends in dots where the room does.
class ElidedLine final : public QWidget
{
public:
    ElidedLine(const QString &words, QWidget *parent) : QWidget(parent), m_words(words)
    {
        setAccessibleName(words);
        setFixedHeight(QFontMetrics(theme::font(theme::Type::Muted)).height() + theme::grid);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(theme::font(theme::Type::Muted));
        painter.setPen(theme::color(theme::Role::Muted));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_words, Qt::ElideRight, width()));
    }

private:
    QString m_words;
};

/// Lines from the top, as many as there is room for: what has none is left out whole.
class LineStack final : public QWidget
{
public:
    using QWidget::QWidget;
    void arrange()
    {
        int top = 0;
        for (QWidget *line : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            line->setGeometry(0, top, width(), line->minimumHeight());
            line->setVisible(top + line->minimumHeight() <= height());
            top += line->minimumHeight() + theme::grid;
        }
    }

protected:
    void resizeEvent(QResizeEvent *) override { arrange(); }
};

constexpr int latestHeight = 48; ///< two lines at least

} // namespace

DashboardPage::DashboardPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_guide(new GuidePart(desk, *this)), m_promotion(new PromotionNote(this)),
      m_copies(new CopyCard(desk.copies, this))
{
    m_numbers = buildNumbers();
    m_welcome = buildWelcome();
    setObjectName(u"dashboardPage"_s);
    m_guide->setObjectName(u"termGuide"_s);
    m_next = addPrimaryAction(
        u"nextStep"_s, Icon::Forward, [this] { return m_guide->nextWords(); }, [this] { m_guide->openNext(); });
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::controlPadding);
    left->addWidget(m_promotion);
    left->addWidget(m_guide, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::fieldGap);
    right->addWidget(m_numbers, 1);
    right->addWidget(m_welcome, 1);
    right->addWidget(m_copies);
    m_right = new QWidget(content);
    m_right->setLayout(right);
    right->setContentsMargins(0, 0, 0, 0);
    row->addLayout(left, guideWidth);
    row->addWidget(m_right, guideWidth);
    content->setFocusProxy(m_guide);
    setContent(content);
    setSidePanel(m_guide->panel());
    showSidePanel(false);
    connect(m_guide, &GuidePart::panelShown, this, [this](bool shown) {
        showSidePanel(shown);
        m_right->setVisible(!shown); // beside the guide there is room for one of the two
    });
    connect(m_promotion, &PromotionNote::reviewAsked, this, [this] { attempt(this, [this] { reviewPromotion(); }); });
}

DashboardPage::Panel DashboardPage::makePanel(const QString &name, QWidget *content, const QString &page)
{
    auto *frame = new QFrame(this);
    frame->setObjectName(name + u"Panel"_s);
    theme::setKind(frame, "panel");
    Panel panel{.frame = frame, .head = new QHBoxLayout, .title = new QLabel(frame), .link = new QPushButton(frame)};
    theme::setKind(panel.title, "strong");
    theme::setKind(panel.link, "link");
    panel.link->setObjectName(name + u"Link"_s);
    panel.link->setVisible(!page.isEmpty());
    connect(panel.link, &QPushButton::clicked, this, [this, page] { Q_EMIT goTo(page, 0); });
    panel.head->addWidget(panel.title, 1);
    panel.head->addWidget(panel.link);
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    column->addLayout(panel.head);
    content->setParent(frame);
    column->addWidget(content, 1);
    return panel;
}

QWidget *DashboardPage::buildNumbers()
{
    m_figures = new FigureRow(this);
    m_figures->setObjectName(u"termFigures"_s);
    m_steps = new BarList(this);
    m_steps->setObjectName(u"stepBars"_s);
    m_care = new ColumnChart(this);
    m_care->setObjectName(u"careChart"_s);
    m_programs = new BarList(this);
    m_programs->setObjectName(u"programBars"_s);
    m_plan = new FindingsPanel(this);
    m_plan->setObjectName(u"planFindings"_s);
    theme::setKind(m_plan, "inside");
    m_plan->setEmptySentence([this] {
        return m_facts.programs.isEmpty() ? tr("No programs have been entered yet.")
                                          : tr("The week of the term agrees with the plan.");
    });
    m_journal = new LineStack(this);
    m_journal->setMinimumHeight(latestHeight);
    theme::setKind(m_journal, "inside");
    m_stepsPanel = makePanel(u"steps"_s, m_steps, u"enrolment"_s);
    m_carePanel = makePanel(u"care"_s, m_care, QString());
    m_programsPanel = makePanel(u"programs"_s, m_programs, u"programs"_s);
    m_planPanel = makePanel(u"plan"_s, m_plan, u"programs"_s);
    // The findings bring their own margin.
    m_planPanel.frame->layout()->setContentsMargins(0, theme::controlPadding, 0, 0);
    m_planPanel.head->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, 0);
    m_journalPanel = makePanel(u"journal"_s, m_journal, QString());
    connect(m_plan, &FindingsPanel::subjectOpened, this, &Page::goTo);

    auto *numbers = new QWidget(this);
    auto *grid = new QGridLayout(numbers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme::fieldGap);
    grid->addWidget(m_figures, 0, 0, 1, 2);
    grid->addWidget(m_stepsPanel.frame, 1, 0);
    grid->addWidget(m_carePanel.frame, 1, 1);
    grid->addWidget(m_programsPanel.frame, 2, 0, 2, 1);
    grid->addWidget(m_planPanel.frame, 2, 1);
    grid->addWidget(m_journalPanel.frame, 3, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(1, 4);
    grid->setRowStretch(2, 3);
    grid->setRowStretch(3, 3);
    return numbers;
}

QWidget *DashboardPage::buildWelcome()
{
    auto *welcome = new QFrame(this);
    welcome->setObjectName(u"welcomePanel"_s);
    theme::setKind(welcome, "panel");
    m_welcomeTitle = new QLabel(welcome);
    theme::setKind(m_welcomeTitle, "title");
    m_welcomeWords = new QLabel(welcome);
    m_welcomeWords->setWordWrap(true);
    theme::setKind(m_welcomeWords, "muted");
    auto *column = new QVBoxLayout(welcome);
    column->setContentsMargins(2 * theme::pagePadding, theme::pagePadding, 2 * theme::pagePadding, theme::pagePadding);
    column->setSpacing(theme::fieldGap);
    column->addStretch(2);
    column->addWidget(m_welcomeTitle);
    column->addWidget(m_welcomeWords);
    column->addStretch(3);
    return welcome;
}

void DashboardPage::load()
{
    attempt(this, [this] {
        m_facts = readTermFacts(m_desk.book, m_desk.term);
        showAll();
        m_copies->load();
    });
}

void DashboardPage::showAll()
{
    m_guide->show(m_facts.guide);
    const core::TermGuide guide = core::guideOf(m_facts.guide);
    const core::GuideRow *next = guide.next();
    const bool fresh = next && (next->step == core::GuideStep::School ||
                                (next->step == core::GuideStep::Roster && m_facts.applications() == 0));
    m_numbers->setVisible(!fresh);
    m_welcome->setVisible(fresh);
    m_next->setVisible(next != nullptr);
    m_next->setText(m_guide->nextWords());
    m_promotion->setDue(m_facts.schoolYear, m_facts.finished);
    showNumbers();
    showPrograms();
    showPlan();
    showJournal();
    tellState(guide);
}

void DashboardPage::tellState(const core::TermGuide &guide)
{
    if (!m_facts.hasTerm) {
        setState(tr("This school file is new."));
        return;
    }
    //: %1 is the state of the term; numbers of applications
    const QString counted = tr("Term %1: %2 applications, %3 approved.")
                                .arg(words::label(m_facts.guide.term.state))
                                .arg(m_facts.applications())
                                .arg(m_facts.approved());
    const int late = guide.late();
    //: %1 is a sentence about the term
    setState(late > 0 ? tr("%1 %n steps are late.", nullptr, late).arg(counted) : counted);
}

void DashboardPage::showNumbers()
{
    const int percent =
        m_facts.dayPupils == 0 ? 0 : (m_facts.approved() * 200 + m_facts.dayPupils) / (2 * m_facts.dayPupils);
    m_figures->setFigures({
        {QString::number(m_facts.dayPupils), tr("day pupils")},
        {QString::number(m_facts.applications()), tr("applications")},
        {QString::number(m_facts.approved()), tr("approved")},
        {QString::number(percent) + u'%', tr("of day pupils")},
        {QString::number(m_facts.children), tr("with a seat")},
        {QString::number(m_facts.guide.days.total), tr("service days")},
    });
    QList<ChartBar> bars;
    for (const Step step : {Step::Applied, Step::Returned, Step::ClassReviewed, Step::SchoolApproved, Step::Arranged,
                            Step::Withdrawn, Step::Declined})
        if (m_facts.at(step) > 0 || (step != Step::Withdrawn && step != Step::Declined))
            bars << ChartBar{.label = words::label(step), .value = m_facts.at(step)};
    m_steps->setBars(bars);
    QList<ChartColumn> days;
    for (core::Weekday day = 1; day <= int(m_facts.careDays.size()); ++day)
        days << ChartColumn{words::weekday(day, words::Length::Short), m_facts.careDays[size_t(day - 1)]};
    m_care->setColumns(days);
}

void DashboardPage::showPrograms()
{
    const bool given = m_facts.guide.hasSeats();
    QList<ChartBar> bars;
    for (const core::ProgramLine &line : std::as_const(m_facts.programs)) {
        if (line.program.mode != core::ProgramMode::PersonalisedCourse)
            continue;
        const int value = given ? line.seated : m_facts.firstWishes.value(line.program.id);
        bars << ChartBar{.label = line.program.title,
                         .value = value,
                         .limit = std::max(1, line.program.seats),
                         .text = (given ? tr("%1 of %2") : tr("%1 for %2")).arg(value).arg(line.program.seats)};
    }
    // The fullest first: that is where the questions come from.
    std::ranges::stable_sort(bars, [](const ChartBar &a, const ChartBar &b) {
        return qint64(a.value) * b.limit > qint64(b.value) * a.limit;
    });
    m_programsPanel.title->setText(given ? tr("Seats taken in courses") : tr("First wishes for the seats"));
    m_programs->setBars(bars.mid(0, programsShown));
}

void DashboardPage::showPlan() { m_plan->setItems(said(m_facts.plan)); }

void DashboardPage::showJournal()
{
    qDeleteAll(m_journal->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (const LatestAct &act : std::as_const(m_facts.latest)) {
        const core::JournalEntry &entry = act.entry;
        QString what = words::actionWords(entry.action);
        if (act.times > 1)
            //: how many times something was done, and what
            what = tr("%1 × %2").arg(QString::number(act.times) + (act.more ? u"+"_s : QString()), what);
        const bool today = entry.at.date() == m_desk.book.today();
        const QString when = today ? entry.at.toString(u"HH:mm"_s) : words::dateText(entry.at.date());
        auto *line = new ElidedLine(when + u"  "_s + what, m_journal);
        line->setToolTip(words::dateTimeText(entry.at) + u"  "_s + what + u"  "_s + entry.actor.name);
    }
    static_cast<LineStack *>(m_journal)->arrange();
}

void DashboardPage::reviewPromotion()
{
    auto *guide = new PromotionGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &PromotionGuide::promoted, this, [this](const QString &sentence) {
        load();
        offerUndo(*this, m_desk, sentence);
    });
    // The button that opened the guide may be gone by then.
    connect(guide, &QDialog::finished, this, [this] { focusContent(); });
    guide->open();
}

bool DashboardPage::mayLeave() { return m_guide->mayLeave(); }

void DashboardPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!event->spontaneous()) // not only put out of sight with the whole window
        m_guide->leave();
}

void DashboardPage::retranslate()
{
    setTitle(tr("Home"));
    m_guide->retranslate();
    m_stepsPanel.title->setText(tr("Applications by step"));
    m_stepsPanel.link->setText(tr("Applications"));
    m_carePanel.title->setText(tr("Inclusive care: children a day"));
    m_programsPanel.link->setText(tr("Programs"));
    m_planPanel.title->setText(tr("The week against the plan"));
    m_planPanel.link->setText(tr("Programs"));
    m_journalPanel.title->setText(tr("Latest"));
    m_welcomeTitle->setText(tr("A new school file"));
    m_welcomeWords->setText(tr("Begin at the top of the list: the school with its classes and the term, then the "
                               "roster from a spreadsheet. Everything can be corrected later. From then on this page "
                               "shows how far the term is and what comes next."));
    showAll();
}

QString DashboardPage::helpText() const
{
    return tr("The list at the left is the way of the term, from the calendar to its closing. The marked line comes "
              "next; every line leads to its place, and a line that is late says so. Above it stands how far the term "
              "is: the button takes it on, “A step back” needs a reason. Due days are set once a term.");
}

} // namespace ui
