// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/search_text.h"
#include "ui/kit/kept_setting.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/page.h"
#include "ui/shell/about.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/rail.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/welcome_page.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pastKept = 50;

QString plainText(const QAction *action) { return withoutMnemonic(action->text()); }

QString keysOf(const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); }

} // namespace

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(QIcon(u":/style/kehou.svg"_s));
    setMinimumSize(QSize(960, 600).boundedTo(screen()->availableSize())); // 1366×768 at 150 % has less
    resize(1280, 720);
    build();
    addCommands();
    addLookCommands();
    m_header->search()->addSource([this](const QString &typed) { return pageHits(typed); });
    m_header->search()->addSource([this](const QString &typed) { return actionHits(typed); });
    const QSettings settings;
    restoreGeometry(settings.value(u"window/geometry"_s).toByteArray());
    m_narrowByChoice = settings.value(u"window/narrowRail"_s).toBool();
    closeSchool();
    retranslate();
}

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    m_rail = new Rail(middle);
    m_right = new QWidget(middle);
    m_header = new HeaderBar(m_right);
    m_stack = new QStackedWidget(m_right);
    m_status = new StatusBar(m_right);
    m_welcome = new WelcomePage(m_stack);
    m_menu = new QMenu(this);
    m_header->setMenu(m_menu);
    m_stack->addWidget(m_welcome);
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    column->addWidget(m_status);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_right, 1);
    setCentralWidget(middle);
    connect(m_rail, &Rail::pageAsked, this, [this](const QString &page) {
        if (!goTo(page))
            m_rail->setCurrent(m_current);
    });
    connect(m_rail, &Rail::narrowAsked, this, [this](bool narrow) {
        m_narrowByChoice = narrow;
        m_rail->setNarrow(narrow); // by choice even in a narrow window
        QSettings().setValue(u"window/narrowRail"_s, narrow);
    });
    connect(m_header, &HeaderBar::termChosen, this, &MainWindow::termChosen);
    connect(m_header, &HeaderBar::personAtDeskChosen, this, &MainWindow::personAtDeskChosen);
    connect(m_header->search(), &SearchField::chosen, this, &MainWindow::follow);
    connect(m_status, &StatusBar::copyAsked, this, &MainWindow::copyNowAsked);
    connect(m_status, &StatusBar::findingsAsked, this, [this] { goTo(m_findingsPage); });
    connect(m_welcome, &WelcomePage::newFileAsked, this, &MainWindow::newFileAsked);
    connect(m_welcome, &WelcomePage::openFileAsked, this, &MainWindow::openFileAsked);
    connect(m_welcome, &WelcomePage::restoreAsked, this, &MainWindow::restoreAsked);
    connect(m_welcome, &WelcomePage::recentFileAsked, this, &MainWindow::recentFileAsked);
    connect(m_menu, &QMenu::aboutToShow, this, &MainWindow::fillMenu);
}

QAction *MainWindow::addCommand(const QString &name, Icon which, std::function<QString()> text,
                                std::function<void()> act, const QKeySequence &shortcut, bool inMenu)
{
    auto *action = new QAction(icon(which), text(), this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [this, act = std::move(act)] { attempt(this, act); });
    connect(this, &MainWindow::renameAsked, action, [action, text = std::move(text)] { action->setText(text()); });
    addAction(action);
    m_commands << action;
    if (inMenu) { // what is added later stands before help and quitting
        const auto help = std::ranges::find(m_menuActions, u"helpAction"_s, &QObject::objectName);
        m_menuActions.insert(help - m_menuActions.begin(), action);
    }
    return action;
}

void MainWindow::addCommands()
{
    addCommand(
        u"newFileAction"_s, Icon::NewFile, [] { return tr("New school file…"); }, [this] { Q_EMIT newFileAsked(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), true);
    addCommand(
        u"openFileAction"_s, Icon::Open, [] { return tr("Open a school file…"); }, [this] { Q_EMIT openFileAsked(); },
        QKeySequence::Open, true);
    addCommand(
        u"closeFileAction"_s, Icon::Close, [] { return tr("Close the school file"); },
        [this] { Q_EMIT closeFileAsked(); }, {}, true);
    addCommand(
        u"copyAction"_s, Icon::Save, [] { return tr("Make a safe copy…"); }, [this] { Q_EMIT copyAsked(); }, {}, true);
    addCommand(
        u"searchAction"_s, Icon::Search, [] { return tr("Search"); },
        [this] {
            m_header->search()->setFocus(Qt::ShortcutFocusReason);
            m_header->search()->selectAll();
        },
        QKeySequence(Qt::CTRL | Qt::Key_K));
    addCommand(
        u"filterAction"_s, Icon::Filter, [] { return tr("Filter the list"); },
        [this] {
            if (Page *page = currentPage())
                page->focusFilter();
        },
        QKeySequence::Find);
    addCommand(
        u"backAction"_s, Icon::Back, [] { return tr("Back"); }, [this] { back(); },
        QKeySequence(Qt::ALT | Qt::Key_Left));
    addCommand(
        u"reloadAction"_s, Icon::Refresh, [] { return tr("Read again"); }, [this] { reload(); },
        QKeySequence(Qt::Key_F5));
    addCommand(
        u"helpAction"_s, Icon::Help, [] { return tr("Help for this page"); }, [this] { showHelp(); },
        QKeySequence::HelpContents, true);
    addCommand(
        u"aboutAction"_s, Icon::Information, [] { return tr("About Kehou"); }, [this] { (new About(this))->open(); },
        {}, true);
    addCommand(
        u"quitAction"_s, Icon::Close, [] { return tr("Quit"); }, [this] { close(); },
        QKeySequence(Qt::CTRL | Qt::Key_Q), true);
}

void MainWindow::fillMenu()
{
    m_menu->clear();
    for (QAction *action : std::as_const(m_menuActions)) {
        if (action->objectName() == "helpAction"_L1) {
            m_menu->addSeparator();
            QMenu *look = m_menu->addMenu(icon(Icon::Theme), tr("Look"));
            for (QAction *command : std::as_const(m_commands))
                if (command->objectName().endsWith("LookAction"_L1))
                    look->addAction(command);
            if (!m_languageActions.isEmpty())
                m_menu->addMenu(icon(Icon::Language), tr("Language"))->addActions(m_languageActions);
            m_menu->addSeparator();
        }
        if (action->objectName() == "quitAction"_L1)
            m_menu->addSeparator();
        m_menu->addAction(action);
        if (action->objectName() == "openFileAction"_L1 && !m_recent.isEmpty()) {
            QMenu *recent = m_menu->addMenu(icon(Icon::Recent), tr("Recent files"));
            for (const QString &path : std::as_const(m_recent))
                connect(recent->addAction(QFileInfo(path).completeBaseName()), &QAction::triggered, this,
                        [this, path] { Q_EMIT recentFileAsked(path); });
        }
    }
}

void MainWindow::setLanguages(const QStringList &codes, const QString &current)
{
    qDeleteAll(m_languageActions);
    m_languageActions.clear();
    auto *group = new QActionGroup(this);
    for (const QString &code : codes) {
        auto *action = new QAction(QLocale(code).nativeLanguageName(), group);
        action->setObjectName(u"language_%1"_s.arg(code));
        action->setCheckable(true);
        action->setChecked(code == current);
        connect(action, &QAction::triggered, this, [this, code] { Q_EMIT languageChosen(code); });
        m_languageActions << action;
    }
}

const PageEntry *MainWindow::entry(const QString &id) const
{
    const auto found = std::ranges::find_if(m_entries, [&id](const PageEntry &e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void MainWindow::setPages(const QList<PageEntry> &pages)
{
    dropPages();
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    m_entries = pages;
    int number = 1;
    for (PageEntry &made : m_entries) {
        if (made.shortcut.isEmpty() && number <= 9 && made.group != RailGroup::Foot)
            made.shortcut = QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number++));
        auto *action = new QAction(this);
        action->setObjectName(made.id + u"PageAction"_s);
        action->setShortcut(made.shortcut);
        connect(action, &QAction::triggered, this, [this, id = made.id] {
            if (m_open)
                goTo(id);
        });
        addAction(action);
        m_pageActions << action;
    }
    m_rail->setPages(m_entries);
}

void MainWindow::setSearchSources(const QList<SearchSource> &sources) { m_header->search()->setFileSources(sources); }

void MainWindow::openSchool(const QString &name, const QString &path)
{
    dropPages();
    m_open = true;
    m_rail->show();
    m_header->show();
    m_status->show();
    m_status->setFile(path);
    m_welcome->hide();
    setSchoolName(name);
    const QString last = QSettings().value(u"window/page"_s).toString();
    if (!goTo(last) && !m_entries.isEmpty())
        goTo(m_entries.first().id);
}

void MainWindow::closeSchool()
{
    m_open = false;
    m_stack->setCurrentWidget(m_welcome);
    dropPages();
    m_rail->hide();
    m_header->hide();
    m_status->hide();
    setWindowTitle(tr("Kehou"));
}

void MainWindow::setSchoolName(const QString &name)
{
    m_rail->setSchool(name);
    //: title of the window: the school's name, then the program's
    setWindowTitle(tr("%1 – Kehou").arg(name));
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_recent = paths;
    m_welcome->setRecentFiles(paths);
}

void MainWindow::setTerms(const QList<NamedId> &terms, qint64 current) { m_header->setTerms(terms, current); }

void MainWindow::setPeopleAtDesk(const QList<NamedId> &people, qint64 current)
{
    m_header->setPeopleAtDesk(people, current);
}

void MainWindow::setFindings(int count, const QString &page)
{
    m_findingsPage = page;
    m_status->setFindings(count);
}

void MainWindow::addBar(QWidget *bar) { static_cast<QVBoxLayout *>(m_right->layout())->insertWidget(1, bar); }

void MainWindow::watch(Job *job) { m_status->watch(job); }

void MainWindow::dropPages()
{
    for (Page *page : std::as_const(m_pages))
        delete page;
    m_pages.clear();
    m_past.clear();
    m_current.clear();
    m_currentId = 0;
}

Page *MainWindow::currentPage() const { return m_pages.value(m_current); }

Page *MainWindow::made(const PageEntry &about)
{
    if (Page *page = m_pages.value(about.id))
        return page;
    Page *page = about.make(m_stack);
    page->setObjectName(about.id + u"Page"_s);
    m_pages.insert(about.id, page);
    m_stack->addWidget(page);
    connect(page, &Page::goTo, this, [this](const QString &where, qint64 id) { goTo(where, id); });
    connect(page, &Page::jobStarted, this, &MainWindow::watch);
    connect(page, &Page::failureShown, this, &MainWindow::failureShown);
    return page;
}

bool MainWindow::goTo(const QString &id, qint64 subject)
{
    const PageEntry *about = entry(id);
    if (!m_open || !about)
        return false;
    Page *from = currentPage();
    if (from && id != m_current && !from->mayLeave())
        return false;
    Page *page = nullptr;
    if (!attempt(this, [&] { page = made(*about); })) // a page may read the file already when it is made
        return false;
    if (!m_current.isEmpty() && (id != m_current || subject != m_currentId)) {
        m_past << std::pair(m_current, m_currentId);
        if (m_past.size() > pastKept)
            m_past.removeFirst();
    }
    const bool comes = id != m_current || !from;
    m_current = id;
    m_currentId = subject;
    m_rail->setCurrent(id);
    m_stack->setCurrentWidget(page);
    attempt(page, [page, subject] {
        page->load();
        if (subject != 0)
            page->openAt(subject);
    });
    if (comes)
        page->focusContent();
    keepSetting(u"window/page"_s, id);
    Q_EMIT pageShown(id);
    return true;
}

void MainWindow::back()
{
    if (m_past.isEmpty())
        return;
    const auto [page, id] = m_past.takeLast();
    const QList<std::pair<QString, qint64>> kept = m_past;
    goTo(page, id);
    if (m_current == page)
        m_past = kept; // going back is not a step forward
}

void MainWindow::reload()
{
    if (Page *page = currentPage())
        attempt(page, [page] { page->load(); });
}

void MainWindow::follow(const SearchHit &hit)
{
    if (Page *page = currentPage())
        page->focusContent(); // the search has let go of the keyboard
    if (hit.act)
        attempt(this, hit.act);
    else
        goTo(hit.page, hit.id);
}

QList<SearchHit> MainWindow::pageHits(const QString &typed) const
{
    const core::SearchWords words(typed);
    QList<SearchHit> hits;
    for (const PageEntry &about : m_entries) {
        const QString title = about.title();
        if (core::searchText(title, {about.id}).answers(words))
            hits << SearchHit{.title = title,
                              .detail = about.shortcut.toString(QKeySequence::NativeText),
                              .group = tr("Pages"),
                              .enter = tr("Enter goes to “%1”").arg(title),
                              .icon = about.icon,
                              .page = about.id};
    }
    return hits;
}

QList<SearchHit> MainWindow::actionHits(const QString &typed) const
{
    QList<QAction *> all = currentPage() ? currentPage()->actions() : QList<QAction *>();
    all << m_commands << m_languageActions;
    const core::SearchWords words(typed);
    QList<SearchHit> hits;
    for (QAction *action : std::as_const(all)) {
        const QString title = plainText(action);
        if (action->isEnabled() && action->isVisible() && core::searchText(title).answers(words))
            hits << SearchHit{.title = title,
                              .detail = keysOf(action),
                              .group = tr("Actions"),
                              .enter = tr("Enter does: %1").arg(title),
                              .icon = Icon::Forward,
                              .act = [action] { action->trigger(); }};
    }
    return hits;
}

void MainWindow::showHelp()
{
    const Page *page = currentPage();
    QList<QAction *> actions = page ? page->actions() : QList<QAction *>();
    actions << m_commands;
    (new HelpBox(page ? page->title() : tr("Kehou"), page ? page->helpText() : QString(), actions, this))->open();
}

void MainWindow::showFailure(const core::Failure &failure)
{
    if (Page *page = currentPage())
        page->showFailure(failure);
    else
        m_welcome->showFailure(failure);
}

void MainWindow::retranslate()
{
    Q_EMIT renameAsked();
    for (qsizetype i = 0; i < m_pageActions.size(); ++i)
        m_pageActions.at(i)->setText(m_entries.at(i).title());
    m_rail->retranslate();
    m_header->retranslate();
    m_status->retranslate();
    m_welcome->retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::closeNow()
{
    m_asked = true;
    m_asked = close();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workGuard && !m_workGuard()) {
        event->ignore();
        return;
    }
    if (Page *page = currentPage(); !m_asked && page && !page->mayLeave()) {
        event->ignore();
        return;
    }
    if (m_closeGuard && !m_closeGuard()) {
        event->ignore();
        return;
    }
    QSettings().setValue(u"window/geometry"_s, saveGeometry());
    event->accept();
}

} // namespace ui
