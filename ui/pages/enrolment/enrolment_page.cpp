// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/enrolment_page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/enrolment/application_card.h"
#include "ui/pages/enrolment/applications_part.h"
#include "ui/pages/enrolment/batch_part.h"
#include "ui/pages/enrolment/coverage_part.h"
#include "ui/pages/enrolment/day_bar.h"
#include "ui/pages/enrolment/entry_desk.h"
#include "ui/pages/enrolment/reason_bar.h"
#include "ui/pages/enrolment/review_back_guide.h"
#include "ui/pages/enrolment/review_out_guide.h"
#include "ui/pages/enrolment/signals_part.h"
#include "ui/pages/scan_watch.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

namespace {
constexpr int tabs = 5;
constexpr int coverageTab = 3;
constexpr int signalsTab = 4;
} // namespace

using namespace Qt::Literals::StringLiterals;
using core::ApplicationId;
using core::ApplicationLine;
using core::Findings;
using core::Step;

EnrolmentPage::EnrolmentPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_tabs(new QTabBar), m_unsigned(new QLabel), m_parts(new QStackedWidget),
      m_content(new QStackedWidget), m_applications(new ApplicationsPart),
      m_review(new BatchPart(BatchPart::Stage::ClassReview, desk)),
      m_approval(new BatchPart(BatchPart::Stage::SchoolApproval, desk)), m_coverage(new CoveragePart(desk)),
      m_signals(new SignalsPart(desk)), m_entry(new EntryDesk(desk)), m_card(new ApplicationCard(desk)),
      m_reason(new ReasonBar), m_day(new DayBar)
{
    buildContent();
    addActions();
    connectParts();
    connectCard();
    connectBatch(m_review);
    connectBatch(m_approval);
    if (desk.watch)
        connect(desk.watch, &ScanWatch::looked, this, [this] {
            m_applications->showMarks();
            if (const ApplicationLine *line = isSidePanelShown() ? m_view.line(m_card->application()) : nullptr)
                attempt(this, [this, line] { m_card->show(m_view, *line); });
        });
}

void EnrolmentPage::buildContent()
{
    m_tabs->setObjectName(u"enrolmentTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < tabs; ++i)
        m_tabs->addTab(QString());
    auto *whole = static_cast<QVBoxLayout *>(layout()); // tabs stand over list and side panel
    whole->insertWidget(whole->count() - 1, m_tabs);
    setFilterRow(m_applications->searchBar());
    m_card->setObjectName(u"applicationCard"_s);
    m_applications->setObjectName(u"applicationsPart"_s);
    m_entry->setObjectName(u"entryDesk"_s);
    m_content->addWidget(buildLists());
    m_content->addWidget(m_entry);
    m_content->setFocusProxy(m_applications->list());
    setContent(m_content);
    setSidePanel(m_card);
    connect(m_tabs, &QTabBar::currentChanged, this, &EnrolmentPage::showTab);
}

QWidget *EnrolmentPage::buildLists()
{
    m_unsigned->setObjectName(u"nobodyNamedLabel"_s);
    m_unsigned->setWordWrap(true);
    auto *strip = new QFrame;
    strip->setObjectName(u"nobodyNamedStrip"_s);
    theme::setKind(strip, "caution");
    auto *stripRow = new QHBoxLayout(strip);
    stripRow->setContentsMargins(theme::fieldGap, 6, theme::fieldGap, 6);
    stripRow->addWidget(new IconLabel(Icon::Warning, theme::Role::Caution, 16, strip));
    stripRow->addWidget(m_unsigned, 1);

    for (QWidget *part :
         {static_cast<QWidget *>(m_applications), static_cast<QWidget *>(m_review), static_cast<QWidget *>(m_approval),
          static_cast<QWidget *>(m_coverage), static_cast<QWidget *>(m_signals)})
        m_parts->addWidget(part);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(strip);
    column->addWidget(m_parts, 1);
    column->addWidget(m_reason);
    column->addWidget(m_day);
    return lists;
}

void EnrolmentPage::addActions()
{
    addSecondaryAction(
        u"writeReviewSheets"_s, Icon::Export, [] { return tr("Review &workbooks…"); }, [this] { writeWorkbooks(); });
    addSecondaryAction(
        u"readReviewSheets"_s, Icon::Import, [] { return tr("&Read workbooks…"); }, [this] { readWorkbooks(); });
    addPrimaryAction(
        u"enterApplications"_s, Icon::Add, [] { return tr("&Enter applications"); }, [this] { enterNew(); },
        QKeySequence::New);
    addSecondaryAction(
        u"importApplications"_s, Icon::Import, [] { return tr("&Import applications…"); },
        [this] { importApplications(); }, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I));
    addHiddenAction(
        u"closingDay"_s, Icon::Applications, [] { return tr("Closing day of the applications…"); },
        [this] { attempt(this, [this] { askClosingDay(); }); });
    const auto addTab = [this](const QString &name, std::function<QString()> text, int tab, Qt::Key key) {
        addHiddenAction(
            name, Icon::Applications, std::move(text),
            [this, tab] {
                if (m_content->currentWidget() != m_entry || m_entry->mayLeave()) {
                    closeEntry();
                    m_tabs->setCurrentIndex(tab);
                }
            },
            QKeySequence(Qt::ALT | key));
    };
    addTab(
        u"showApplications"_s, [] { return tr("Show all applications"); }, 0, Qt::Key_1);
    addTab(
        u"showReview"_s, [] { return tr("Review applications by class"); }, 1, Qt::Key_2);
    addTab(
        u"showApproval"_s, [] { return tr("Approve applications"); }, 2, Qt::Key_3);
    addTab(
        u"showCoverage"_s, [] { return tr("Coverage of the priority groups"); }, coverageTab, Qt::Key_4);
}

void EnrolmentPage::connectParts()
{
    const auto tried = [this](auto act) {
        return [this, act](qint64 id) { attempt(this, [this, act, id] { (this->*act)(id); }); };
    };
    connect(m_applications, &ApplicationsPart::opened, this, tried(&EnrolmentPage::showCard));
    connect(m_applications, &ApplicationsPart::changeAsked, this, tried(&EnrolmentPage::change));
    connect(m_applications, &ApplicationsPart::withdrawAsked, this, tried(&EnrolmentPage::withdraw));
    connect(m_applications, &ApplicationsPart::removeAsked, this, tried(&EnrolmentPage::remove));
    connect(m_applications, &ApplicationsPart::enterAsked, this, [this] { attempt(this, [this] { enterNew(); }); });
    connect(m_applications, &ApplicationsPart::settingsAsked, this, [this] { Q_EMIT goTo(u"settings"_s, 0); });
    connect(m_applications, &ApplicationsPart::closingDayAsked, this,
            [this] { attempt(this, [this] { askClosingDay(); }); });
    connect(m_applications, &ApplicationsPart::answersAsked, this, [this] { importApplications(); });
    connect(m_coverage, &CoveragePart::opened, this, &EnrolmentPage::openChild);
    connect(m_coverage, &CoveragePart::reportAsked, this,
            [this](bool forPublic) { attempt(this, [this, forPublic] { showCoverageReport(forPublic); }); });
    connect(m_day, &DayBar::given, this, [this](QDate day, const QString &reason) {
        attempt(this, [this, day, &reason] { takeDay(day, reason); });
    });
    connect(m_applications, &ApplicationsPart::importAsked, this, [this] { Q_EMIT goTo(u"students"_s, 0); });
    connect(m_entry, &EntryDesk::left, this, &EnrolmentPage::closeEntry);
    connect(m_entry, &EntryDesk::refused, this, [this](const QString &why) { messages()->showFailure(why); });
    connect(m_entry, &EntryDesk::saved, this,
            [this](qint64 id, const QString &sentence, const Findings &findings, bool fresh) {
                load();
                say(sentence, findings);
                if (fresh) {
                    m_entry->startNew();
                    return;
                }
                closeEntry();
                m_applications->select(id);
                showCard(id);
            });
}

void EnrolmentPage::connectCard()
{
    connect(m_card, &ApplicationCard::changeAsked, this,
            [this](qint64 id) { attempt(this, [this, id] { change(id); }); });
    connect(m_card, &ApplicationCard::withdrawAsked, this,
            [this](qint64 id) { attempt(this, [this, id] { withdraw(id); }); });
    connect(m_card, &ApplicationCard::againAsked, this,
            [this](qint64 id) { attempt(this, [this, id] { takeUpAgain(id); }); });
    connect(m_card, &ApplicationCard::pupilAsked, this, [this](qint64 id) { Q_EMIT goTo(u"students"_s, id); });
    connect(m_card, &ApplicationCard::closeAsked, this, &EnrolmentPage::closeCard);
    connect(m_reason, &ReasonBar::given, this, [this](const QString &reason) {
        m_reason->close();
        attempt(this, [this, &reason] {
            if (m_amends)
                amend(m_again, reason);
            else
                move(m_again, Step::Applied, reason);
        });
    });
}

/// For class teachers who have no Kehou (3.4).
void EnrolmentPage::writeWorkbooks()
{
    auto *guide = new ReviewOutGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &ReviewOutGuide::written, this,
            [this](const QString &sentence) { offerUndo(*this, m_desk, sentence); });
    guide->open();
}

void EnrolmentPage::readWorkbooks(const QStringList &paths)
{
    auto *guide = new ReviewBackGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->addFiles(paths);
    connect(guide, &ReviewBackGuide::taken, this, [this](const QString &sentence) {
        load();
        offerUndo(*this, m_desk, sentence);
    });
    guide->open();
}

void EnrolmentPage::connectBatch(BatchPart *part)
{
    connect(part, &BatchPart::opened, this, [this](qint64 id) { attempt(this, [this, id] { showCard(id); }); });
    connect(part, &BatchPart::refused, this, [this](const QString &why) { messages()->showFailure(why); });
    connect(part, &BatchPart::done, this, [this](const QString &sentence, const Findings &findings) {
        load();
        say(sentence, findings);
    });
}

void EnrolmentPage::say(const QString &sentence, const Findings &findings)
{
    offerUndo(*this, m_desk, sentence, findings);
}

void EnrolmentPage::load()
{
    m_view = EnrolmentView::read(m_desk);
    m_applications->setView(&m_view);
    m_review->setView(&m_view);
    m_approval->setView(&m_view);
    m_coverage->setView(&m_view);
    m_signals->setView(&m_view);
    m_entry->setView(&m_view);
    if (isSidePanelShown()) {
        if (const ApplicationLine *line = m_view.line(m_card->application()))
            m_card->show(m_view, *line);
        else
            closeCard();
    }
    tellTabs();
    tellState();
}

void EnrolmentPage::showTab(int tab)
{
    m_parts->setCurrentIndex(tab);
    m_reason->close();
    m_day->hide();
    filterRow()->setVisible(tab == 0);
    tellTabs();
    if (tab > 0)
        closeCard();
    if (tab == coverageTab) {
        m_coverage->table()->view()->setFocus(Qt::OtherFocusReason);
    } else if (tab == 1 || tab == 2) {
        (tab == 1 ? m_review : m_approval)->classList()->view()->setFocus(Qt::OtherFocusReason);
    } else if (tab == 0) {
        m_applications->list()->view()->setFocus(Qt::OtherFocusReason);
    }
}

void EnrolmentPage::tellTabs()
{
    //: a tab of the page; %1 is how many applications stand there
    m_tabs->setTabText(0, tr("Applications (%1)").arg(m_view.lines.size()));
    m_tabs->setTabText(1, tr("Class review (%1)").arg(m_review->waiting()));
    m_tabs->setTabText(2, tr("School approval (%1)").arg(m_approval->waiting()));
    m_tabs->setTabText(coverageTab, tr("Priority groups"));
    //: a tab for the principal only; %1 is how many questions stand there
    m_tabs->setTabText(signalsTab, tr("For the principal (%1)").arg(m_signals->count()));
    m_tabs->setTabVisible(signalsTab, readsSignals(m_desk));
    const int tab = m_parts->currentIndex();
    if (QWidget *strip = findChild<QWidget *>(u"nobodyNamedStrip"_s))
        strip->setVisible((tab == 1 || tab == 2) && m_desk.book.actor().name.trimmed().isEmpty());
    m_unsigned->setText(
        tr("Nobody is named at the desk. Choose at the top who you are; each step is recorded with a name (3.4)."));
}

void EnrolmentPage::tellState()
{
    if (!m_view.term) {
        setState(tr("Families apply, the class reviews, the school approves."));
        return;
    }
    const auto count = [this](std::initializer_list<Step> steps) {
        return std::ranges::count_if(m_view.lines, [&](const ApplicationLine &l) {
            return std::ranges::find(steps, l.application.step) != steps.end();
        });
    };
    const QDate closes = m_desk.book.enrolment.closes(m_view.term->id);
    const auto late = std::ranges::count_if(
        m_view.lines, [](const ApplicationLine &l) { return l.application.late != core::Lateness::No; });
    QString more;
    if (closes.isValid())
        //: %1 is a day
        more += u' ' + tr("Closing day %1.").arg(words::dateText(closes));
    if (const int many = int(late); many > 0)
        more += u' ' + tr("%n came late.", nullptr, many);
    setState(tr("This term: applied %1, approved %2, waiting for class review %3, for approval %4, returned %5.")
                 .arg(m_view.lines.size() - count({Step::Withdrawn}))
                 .arg(count({Step::SchoolApproved, Step::Arranged}))
                 .arg(count({Step::Applied}))
                 .arg(count({Step::ClassReviewed}))
                 .arg(count({Step::Returned})) +
             more);
}

void EnrolmentPage::retranslate()
{
    setTitle(tr("Applications and review"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_applications->retranslate();
    m_review->retranslate();
    m_approval->retranslate();
    m_coverage->retranslate();
    m_signals->retranslate();
    m_entry->retranslate();
    tellTabs();
    tellState();
}

void EnrolmentPage::openAt(qint64 id)
{
    const auto found = std::ranges::find_if(m_view.lines, [id](const ApplicationLine &l) {
        return l.application.id.value == id || l.student.id.value == id;
    });
    if (found == m_view.lines.end()) {
        if (id < 0 || isClass(id))
            openClass(id);
        else if (m_view.pupil(core::StudentId{id}))
            enterNew(core::StudentId{id});
        return;
    }
    const qint64 application = found->application.id.value;
    closeEntry();
    m_tabs->setCurrentIndex(0);
    m_applications->select(application);
    showCard(application);
}

bool EnrolmentPage::isClass(qint64 id) const
{
    return std::ranges::any_of(m_view.classes, [id](const core::SchoolClass &one) { return one.id.value == id; });
}

void EnrolmentPage::openClass(qint64 id)
{
    closeEntry();
    if (id < 0) {
        if (readsSignals(m_desk))
            m_tabs->setCurrentIndex(signalsTab);
        return;
    }
    const bool atSchool = !m_review->goToClass(id) && m_approval->goToClass(id);
    if (atSchool || m_review->goToClass(id)) {
        m_tabs->setCurrentIndex(atSchool ? 2 : 1);
        return;
    }
    m_tabs->setCurrentIndex(0);
    m_applications->showClass(id);
}

void EnrolmentPage::enterNew(core::StudentId pupil)
{
    if (!m_view.term) {
        messages()->showNote(tr("There is no term yet. Enter one in the settings."));
        return;
    }
    if (m_content->currentWidget() == m_entry && !m_entry->mayLeave())
        return;
    openEntry();
    m_entry->startNew(pupil);
}

void EnrolmentPage::openEntry()
{
    closeCard();
    m_reason->close();
    m_day->hide();
    m_tabs->hide();
    filterRow()->hide();
    m_content->setCurrentWidget(m_entry);
}

void EnrolmentPage::closeEntry()
{
    if (m_content->currentWidget() != m_entry)
        return;
    m_content->setCurrentIndex(0);
    m_tabs->show();
    filterRow()->setVisible(m_parts->currentIndex() == 0);
    m_applications->list()->view()->setFocus(Qt::OtherFocusReason);
}

void EnrolmentPage::closeCard()
{
    showSidePanel(false);
    m_review->setNarrow(false);
    m_approval->setNarrow(false);
    m_applications->list()->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void EnrolmentPage::showCard(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    m_card->show(m_view, *line);
    m_review->setNarrow(true);
    m_approval->setNarrow(true);
    m_applications->list()->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    showSidePanel(true);
}

bool EnrolmentPage::mayLeave() { return m_content->currentWidget() != m_entry || m_entry->mayLeave(); }

QString EnrolmentPage::helpText() const
{
    return tr(
        "Ctrl+N opens an empty form in the order of the paper form; Enter goes to the next field, Ctrl+Enter saves "
        "and opens the next one. Class review and school approval work on the rows chosen: Ctrl+Enter agrees, "
        "Ctrl+R sends back and Ctrl+D declines with a reason. A child who needs inclusive care cannot be declined "
        "(2.2). Alt+1 to Alt+4 change between the parts. Ctrl+Shift+I imports the table of a questionnaire.");
}

} // namespace ui
