// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/enrolment_page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/enrolment/application_card.h"
#include "ui/pages/enrolment/applications_part.h"
#include "ui/pages/enrolment/batch_part.h"
#include "ui/pages/enrolment/entry_desk.h"
#include "ui/pages/enrolment/reason_bar.h"
#include "ui/pages/enrolment/review_back_guide.h"
#include "ui/pages/enrolment/review_out_guide.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ApplicationId;
using core::ApplicationLine;
using core::Findings;
using core::Step;

EnrolmentPage::EnrolmentPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_tabs(new QTabBar), m_unsigned(new QLabel), m_parts(new QStackedWidget),
      m_content(new QStackedWidget), m_applications(new ApplicationsPart),
      m_review(new BatchPart(BatchPart::Stage::ClassReview, desk)),
      m_approval(new BatchPart(BatchPart::Stage::SchoolApproval, desk)), m_entry(new EntryDesk(desk)),
      m_card(new ApplicationCard(desk)), m_reason(new ReasonBar)
{
    buildContent();
    addActions();
    connectParts();
    connectCard();
    connectBatch(m_review);
    connectBatch(m_approval);
}

void EnrolmentPage::buildContent()
{
    m_tabs->setObjectName(u"enrolmentTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 3; ++i)
        m_tabs->addTab(QString());
    m_unsigned->setObjectName(u"nobodyNamedLabel"_s);
    m_unsigned->setWordWrap(true);
    auto *strip = new QFrame;
    strip->setObjectName(u"nobodyNamedStrip"_s);
    theme::setKind(strip, "caution");
    auto *stripRow = new QHBoxLayout(strip);
    stripRow->setContentsMargins(theme::fieldGap, 6, theme::fieldGap, 6);
    stripRow->addWidget(new IconLabel(Icon::Warning, theme::Role::Caution, 16, strip));
    stripRow->addWidget(m_unsigned, 1);

    auto *whole = static_cast<QVBoxLayout *>(layout()); // tabs stand over list and side panel
    whole->insertWidget(whole->count() - 1, m_tabs);
    setFilterRow(m_applications->searchBar());
    m_card->setObjectName(u"applicationCard"_s);
    m_applications->setObjectName(u"applicationsPart"_s);
    m_entry->setObjectName(u"entryDesk"_s);
    m_parts->addWidget(m_applications);
    m_parts->addWidget(m_review);
    m_parts->addWidget(m_approval);
    auto *lists = new QWidget;
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(strip);
    column->addWidget(m_parts, 1);
    column->addWidget(m_reason);
    m_content->addWidget(lists);
    m_content->addWidget(m_entry);
    m_content->setFocusProxy(m_applications->list());
    setContent(m_content);
    setSidePanel(m_card);
    connect(m_tabs, &QTabBar::currentChanged, this, &EnrolmentPage::showTab);
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
        attempt(this, [this, &reason] { move(m_again, Step::Applied, reason); });
        m_reason->close();
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
    const QString warnings = sentencesOf(findings, core::Severity::Warning);
    if (warnings.isEmpty())
        offerUndo(*this, m_desk, sentence);
    else
        //: %1 says what was done, %2 what the rules noticed about it
        messages()->showCaution(tr("%1 Please check: %2").arg(sentence, warnings));
}

void EnrolmentPage::load()
{
    m_view = EnrolmentView::read(m_desk);
    m_applications->setView(&m_view);
    m_review->setView(&m_view);
    m_approval->setView(&m_view);
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
    filterRow()->setVisible(tab == 0);
    tellTabs();
    if (tab > 0) {
        closeCard();
        (tab == 1 ? m_review : m_approval)->classList()->view()->setFocus(Qt::OtherFocusReason);
    } else {
        m_applications->list()->view()->setFocus(Qt::OtherFocusReason);
    }
}

void EnrolmentPage::tellTabs()
{
    //: a tab of the page; %1 is how many applications stand there
    m_tabs->setTabText(0, tr("Applications (%1)").arg(m_view.lines.size()));
    m_tabs->setTabText(1, tr("Class review (%1)").arg(m_review->waiting()));
    m_tabs->setTabText(2, tr("School approval (%1)").arg(m_approval->waiting()));
    if (QWidget *strip = findChild<QWidget *>(u"nobodyNamedStrip"_s))
        strip->setVisible(m_parts->currentIndex() > 0 && m_desk.book.actor().name.trimmed().isEmpty());
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
    setState(tr("This term: applied %1, approved %2, waiting for class review %3, for approval %4, returned %5.")
                 .arg(m_view.lines.size() - count({Step::Withdrawn}))
                 .arg(count({Step::SchoolApproved, Step::Arranged}))
                 .arg(count({Step::Applied}))
                 .arg(count({Step::ClassReviewed}))
                 .arg(count({Step::Returned})));
}

void EnrolmentPage::retranslate()
{
    setTitle(tr("Applications and review"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_applications->retranslate();
    m_review->retranslate();
    m_approval->retranslate();
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
        if (m_view.pupil(core::StudentId{id}))
            enterNew(core::StudentId{id});
        return;
    }
    const qint64 application = found->application.id.value;
    closeEntry();
    m_tabs->setCurrentIndex(0);
    m_applications->select(application);
    showCard(application);
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

void EnrolmentPage::change(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    const Step step = line->application.step;
    if (step != Step::Applied && step != Step::Returned) {
        //: %1 is the state of an application
        messages()->showNote(
            tr("This application is at “%1”. Send it back first; then it can be changed.").arg(words::label(step)));
        return;
    }
    messages()->clear();
    openEntry();
    m_entry->startChange(line->application);
}

void EnrolmentPage::openEntry()
{
    closeCard();
    m_reason->close();
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

void EnrolmentPage::withdraw(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line || line->application.step == Step::Withdrawn)
        return;
    const QString consequence =
        line->application.step == Step::Arranged
            ? tr("The child leaves the service, and the seats become free. A family may withdraw at any time (2.2).")
            : tr("The application ends here. A family may withdraw at any time (2.2).");
    if (m_desk.question.confirmed(tr("Withdraw the application of %1?").arg(lineOf(line->student)), consequence,
                                  tr("Withdraw")))
        move(id, Step::Withdrawn, {});
}

/// No question: the application lies in the recycle bin, and the message offers to undo.
void EnrolmentPage::remove(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    const QString name = line->student.name;
    const core::Outcome<core::Done> removed = m_desk.book.recycling.remove(core::ApplicationId{id});
    if (!removed) {
        messages()->showFailure(sentencesOf(removed.findings()));
        return;
    }
    closeCard();
    load();
    offerUndo(*this, m_desk, tr("The application of %1 is removed and lies in the recycle bin.").arg(name));
}

void EnrolmentPage::takeUpAgain(qint64 id)
{
    const ApplicationLine *line = m_view.line(id);
    if (!line)
        return;
    if (line->application.step == Step::Returned) {
        move(id, Step::Applied, {});
        return;
    }
    m_again = id;
    m_reason->ask(tr("Why is the application of %1 taken up again?").arg(line->student.name), tr("Take up again"), {});
}

void EnrolmentPage::move(qint64 id, Step to, const QString &reason)
{
    const core::Outcome<core::Done> moved = m_desk.book.enrolment.move(ApplicationId{id}, to, reason);
    if (!moved) {
        messages()->showFailure(sentencesOf(moved.findings(), core::Severity::Refusal));
        return;
    }
    load();
    const ApplicationLine *line = m_view.line(id);
    //: %1 is a pupil's name, %2 the state of the application now
    say(tr("The application of %1 is now: %2.").arg(line ? line->student.name : QString(), words::label(to)),
        moved.findings());
}

bool EnrolmentPage::mayLeave() { return m_content->currentWidget() != m_entry || m_entry->mayLeave(); }

QString EnrolmentPage::helpText() const
{
    return tr(
        "Ctrl+N opens an empty form in the order of the paper form; Enter goes to the next field, Ctrl+Enter saves "
        "and opens the next one. Class review and school approval work on the rows chosen: Ctrl+Enter agrees, "
        "Ctrl+R sends back and Ctrl+D declines with a reason. A child who needs inclusive care cannot be declined "
        "(2.2). Alt+1, Alt+2 and Alt+3 change between the three parts.");
}

} // namespace ui
