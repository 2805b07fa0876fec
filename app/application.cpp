// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "ui/kit/attempt.h"
#include "ui/kit/file_drop.h"
#include "ui/kit/kept_setting.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pages/copy_state.h"
#include "ui/pages/long_write.h"
#include "ui/pages/settings/setup_guide.h"
#include "ui/pages/students/students_page.h"
#include "ui/shell/rooms.h"
#include "ui/words/labels.h"

#include <QFileInfo>
#include <QSettings>
#include <QThreadPool>

namespace app {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype recentFiles = 6;

void rememberRecent(const QString &path)
{
    QStringList recent = QSettings().value(u"recentFiles"_s).toStringList();
    recent.removeAll(path);
    recent.prepend(path);
    ui::keepSetting(u"recentFiles"_s, recent.mid(0, recentFiles));
}

} // namespace

Application::Application(const QString &language, ui::Question &question, ui::FileChooser &files,
                         const file::PlaceProbe &probe)
    : m_language(language), m_question(question), m_files(files),
      m_care(m_window, m_clock, files,
             {.open = [this](const QString &path) { return open(path); }, .close = [this] { close(); }}, probe),
      m_undo(new ui::UndoCommands(m_window))
{
    m_bell.setSingleShot(true);
    m_bell.setInterval(0);
    connectWindow();
}

Application::~Application()
{
    QThreadPool::globalInstance()->waitForDone(); // work under way knows this clock
}

void Application::connectWindow()
{
    using ui::MainWindow;
    connect(&m_window, &MainWindow::newFileAsked, this, &Application::askNew);
    connect(&m_window, &MainWindow::openFileAsked, this, &Application::askOpen);
    connect(&m_window, &MainWindow::recentFileAsked, this, [this](const QString &path) { open(path); });
    m_window.setWorkGuard([this] { return !isWriting(); });
    connect(&m_window, &MainWindow::closeFileAsked, this, [this] {
        if (mayLeave())
            m_care.whenCopied([this] { close(); });
    });
    const auto *drop =
        new ui::FileDrop({u"kehou"_s, u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"et"_s, u"csv"_s, u"txt"_s}, &m_window);
    connect(drop, &ui::FileDrop::dropped, this, &Application::takeDropped);
    connect(&m_window, &MainWindow::termChosen, this, &Application::chooseTerm);
    connect(&m_window, &MainWindow::personAtDeskChosen, this, &Application::choosePerson);
    connect(&m_window, &MainWindow::languageChosen, this, [this](const QString &code) {
        QSettings().setValue(u"language"_s, code);
        m_language.speak(code);
        ui::attempt(&m_window, [this] {
            if (m_book) {
                showTerms();
                showPeople();
            }
        });
    });
    connect(&m_bell, &QTimer::timeout, &m_window, &MainWindow::reload);
    m_window.setLanguages(languages(), m_language.name());
    m_window.setRecentFiles(QSettings().value(u"recentFiles"_s).toStringList());
}

void Application::start(const QString &path)
{
    const QString last = QSettings().value(u"openFile"_s).toString();
    if (!path.isEmpty())
        open(path);
    else if (!last.isEmpty() && QFileInfo::exists(last))
        open(last);
    m_window.show();
}

bool Application::open(const QString &path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    return ui::attempt(&m_window, [this, &whole] {
        if ((m_book && m_book->path() == whole) || !mayLeave())
            return;
        auto book = m_care.openBook(whole);
        close();
        take(std::move(book));
    });
}

/// A school file is opened, a table is taken for a roster.
void Application::takeDropped(const QString &path)
{
    if (path.endsWith(u".kehou"_s, Qt::CaseInsensitive))
        open(path);
    else if (m_book && m_window.goTo(u"students"_s))
        if (auto *page = qobject_cast<ui::StudentsPage *>(m_window.currentPage()))
            page->importRoster(path);
}

void Application::take(std::unique_ptr<SchoolBook> book)
{
    m_book = std::move(book);
    m_desk = std::make_unique<ui::PageDesk>(
        ui::PageDesk{.book = *m_book, .question = m_question, .files = m_files, .copies = m_care.take(*m_book)});
    connect(&m_book->events, &Events::changed, this, &Application::afterBell);
    showTerms();
    showPeople();
    m_watch = std::make_unique<ui::ScanWatch>(*m_desk);
    m_desk->watch = m_watch.get();
    connect(m_watch.get(), &ui::ScanWatch::started, &m_window, &ui::MainWindow::watch);
    connect(m_watch.get(), &ui::ScanWatch::looked, this,
            [this] { m_window.setFindings(m_watch->open(), u"policy"_s); });
    m_window.setPages(ui::rooms(*m_desk));
    m_window.setSearchSources(ui::searchSources(*m_desk));
    m_window.openSchool(m_book->school.school().name, m_book->path());
    m_undo->setDesk(m_desk.get());
    m_watch->lookAgain();
    rememberRecent(m_book->path());
    ui::keepSetting(u"openFile"_s, m_book->path());
    m_window.setRecentFiles(QSettings().value(u"recentFiles"_s).toStringList());
    m_care.greet();
}

void Application::close()
{
    if (!m_book)
        return;
    m_undo->setDesk(nullptr);
    m_window.setSearchSources({});
    m_window.closeSchool();
    m_care.letGo();
    m_watch.reset();
    m_desk.reset();
    m_book.reset();
    QSettings().remove(u"openFile"_s);
}

/// False keeps the file open: something typed would be lost and the person chose to stay.
/// What is being written stays whole only when nobody takes the file away meanwhile.
bool Application::isWriting()
{
    if (!m_desk || m_desk->writing == 0)
        return false;
    if (ui::Page *page = m_window.currentPage())
        return ui::isBusyWriting(*m_desk, *page->messages());
    return true;
}

bool Application::mayLeave()
{
    if (isWriting())
        return false;
    ui::Page *page = m_window.currentPage();
    return !page || page->mayLeave();
}

void Application::askNew()
{
    if (!mayLeave())
        return;
    auto *guide = new ui::SetupGuide(
        m_clock, m_question, m_files,
        [this](const ui::SetupWish &wish) {
            ui::SetupResult made = ui::setUp(wish, m_clock);
            if (made.book) {
                close();
                take(std::move(made.book));
            }
            return made.findings;
        },
        &m_window);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->open();
}

void Application::askOpen()
{
    const QString path = m_files.fileToOpen(tr("Open a school file"), tr("School files (*.kehou)"));
    if (!path.isEmpty())
        open(path);
}

void Application::showTerms()
{
    QList<ui::NamedId> terms;
    for (const Term &term : m_book->terms.terms())
        terms << ui::NamedId{term.id.value, ui::words::termLabel(term)};
    qint64 current = m_desk->term.value;
    if (current == 0)
        current = QSettings().value(settingOf(u"term"_s)).toLongLong();
    const bool known = std::ranges::any_of(terms, [current](const ui::NamedId &t) { return t.id == current; });
    if (!known)
        current = terms.isEmpty() ? 0 : terms.first().id;
    m_desk->term = {current};
    m_window.setTerms(terms, current);
}

void Application::showPeople()
{
    QList<ui::NamedId> people;
    for (const StaffMember &member : m_book->school.staff())
        if (member.active)
            people << ui::NamedId{member.id.value, member.name};
    qint64 current = QSettings().value(settingOf(u"person"_s)).toLongLong();
    const auto chosen = std::ranges::find(people, current, &ui::NamedId::id);
    if (chosen == people.end())
        current = people.isEmpty() ? 0 : people.first().id;
    m_window.setPeopleAtDesk(people, current);
    const auto now = std::ranges::find(people, current, &ui::NamedId::id);
    m_book->setActor({.name = now == people.end() ? QString() : now->name, .workstation = workstationName()});
    if (m_watch)
        m_watch->sift();
}

void Application::chooseTerm(qint64 id)
{
    ui::attempt(&m_window, [this, id] {
        if (!mayLeave()) {
            showTerms(); // the choice goes back to the term that the open form belongs to
            return;
        }
        m_desk->term = {id};
        QSettings().setValue(settingOf(u"term"_s), id);
        // Made anew: no form of the other term stays open behind the new name.
        m_window.openSchool(m_book->school.school().name, m_book->path());
        m_watch->lookAgain();
    });
}

void Application::choosePerson(qint64 id)
{
    ui::attempt(&m_window, [this, id] {
        QSettings().setValue(settingOf(u"person"_s), id);
        showPeople();
        m_window.reload();
    });
}

void Application::afterBell(Subject subject)
{
    ui::attempt(&m_window, [this, subject] {
        if (subject == Subject::Term)
            showTerms();
        if (subject == Subject::Staff)
            showPeople();
        if (subject == Subject::School)
            m_window.setSchoolName(m_book->school.school().name);
        m_care.afterBell();
        m_bell.start();
    });
}

QString Application::settingOf(const QString &what) const { return ui::fileSetting(m_book->path(), what); }

} // namespace app
