// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/attempt.h"
#include "ui/kit/composing_keys.h"
#include "ui/kit/theme.h"
#include "ui/shell/page_entry.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QMainWindow>

class QMenu;
class QStackedWidget;

namespace ui {

class HeaderBar;
class Job;
class Rail;
class StatusBar;
class WelcomePage;

/// The frame around the pages. It knows no office: what it shows is given to it, what is asked of it is told.
class MainWindow : public QMainWindow, public FailureHost
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);

    void setPages(const QList<PageEntry> &pages);
    /// What Ctrl+K finds in the open school file, besides pages and actions.
    void setSearchSources(const QList<SearchSource> &sources);
    /// An action of the program: in the search, by its shortcut, and in the menu when asked.
    QAction *addCommand(const QString &name, Icon icon, std::function<QString()> text, std::function<void()> act,
                        const QKeySequence &shortcut = {}, bool inMenu = false);
    /// Codes such as "zh_CN"; the program changes the language itself when languageChosen is told.
    void setLanguages(const QStringList &codes, const QString &current);

    /// The school file that is open; shows the page left last. The pages are made anew for every file.
    void openSchool(const QString &name, const QString &path);
    /// No file is open: the welcome page.
    void closeSchool();
    [[nodiscard]] bool isSchoolOpen() const { return m_open; }
    void setSchoolName(const QString &name);
    void setRecentFiles(const QStringList &paths);
    void setTerms(const QList<NamedId> &terms, qint64 current);
    void setPeopleAtDesk(const QList<NamedId> &people, qint64 current);
    void setFindings(int count, const QString &page);
    void watch(Job *job);
    /// A line across the window, below the header.
    void addBar(QWidget *bar);
    /// Asked before the window closes; false keeps it open.
    /// False keeps the window open without a question: something is being written.
    void setWorkGuard(std::function<bool()> guard) { m_workGuard = std::move(guard); }
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

    /// False when the page is unknown or the present one keeps the person.
    bool goTo(const QString &page, qint64 id = 0);
    void back();
    /// The page in front reads again.
    void reload();
    [[nodiscard]] QString currentPageId() const { return m_current; }
    [[nodiscard]] Page *currentPage() const;
    /// A page made already, or nullptr.
    [[nodiscard]] Page *page(const QString &id) const { return m_pages.value(id); }

    [[nodiscard]] Rail *rail() const { return m_rail; }
    [[nodiscard]] HeaderBar *header() const { return m_header; }
    [[nodiscard]] StatusBar *status() const { return m_status; }
    [[nodiscard]] WelcomePage *welcome() const { return m_welcome; }

    void showFailure(const core::Failure &failure) override;
    /// Closes without asking the page once more: it has been asked.
    void closeNow();
    /// The look kept from last time; to be called before the first window is made.
    [[nodiscard]] static theme::Scheme rememberedScheme();

Q_SIGNALS:
    void newFileAsked();
    void openFileAsked();
    void recentFileAsked(const QString &path);
    void closeFileAsked();
    void copyAsked();
    void copyNowAsked();
    void restoreAsked();
    void failureShown(const core::Failure &failure);
    void termChosen(qint64 id);
    void personAtDeskChosen(qint64 id);
    void languageChosen(const QString &code);
    void pageShown(const QString &page);
    /// The language has changed: actions take their texts again.
    void renameAsked();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addCommands();
    void addLookCommands();
    void fillMenu();
    void retranslate();
    void foldRail();
    void setScheme(theme::Scheme scheme);
    void showHelp();
    void dropPages();
    Page *made(const PageEntry &entry);
    void follow(const SearchHit &hit);
    QList<SearchHit> pageHits(const QString &typed) const;
    QList<SearchHit> actionHits(const QString &typed) const;
    [[nodiscard]] const PageEntry *entry(const QString &id) const;

    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    QList<QAction *> m_pageActions;
    QList<QAction *> m_commands;
    QList<QAction *> m_menuActions;
    QList<QAction *> m_languageActions;
    QStringList m_recent;
    QList<std::pair<QString, qint64>> m_past;
    QString m_current;
    qint64 m_currentId = 0;
    QString m_findingsPage;
    std::function<bool()> m_closeGuard;
    std::function<bool()> m_workGuard;
    bool m_open = false;
    bool m_asked = false; ///< the page has agreed to be left
    bool m_narrowByChoice = false;

    QWidget *m_right = nullptr;
    Rail *m_rail = nullptr;
    HeaderBar *m_header = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusBar *m_status = nullptr;
    WelcomePage *m_welcome = nullptr;
    QMenu *m_menu = nullptr;
    ComposingKeys m_composing;
};

} // namespace ui
