// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_page.h"

#include "ui/kit/message_bar.h"
#include "ui/pages/settings/classes_section.h"
#include "ui/pages/settings/file_section.h"
#include "ui/pages/settings/recycle_section.h"
#include "ui/pages/settings/school_section.h"
#include "ui/pages/settings/spellings_section.h"
#include "ui/pages/settings/staff_section.h"
#include "ui/pages/settings/terms_section.h"
#include "ui/pages/undo_desk.h"

#include <QAction>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_tabs(new QTabWidget), m_new(nullptr)
{
    setObjectName(u"settingsPage"_s);
    m_tabs->setObjectName(u"settingsTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_new = addPrimaryAction(
        u"newEntry"_s, Icon::Add,
        [this] {
            const SettingsSection *shown = m_tabs->count() > 0 ? section(m_tabs->currentIndex()) : nullptr;
            return shown && !shown->newWords().isEmpty() ? shown->newWords() : tr("&New");
        },
        [this] { section(m_tabs->currentIndex())->enterNew(); }, QKeySequence::New);
    add(new SchoolSection(desk, m_tabs));
    add(new TermsSection(desk, m_tabs));
    add(new ClassesSection(desk, m_tabs));
    add(new StaffSection(desk, m_tabs));
    add(new FileSection(desk, m_tabs));
    add(new SpellingsSection(desk, m_tabs));
    add(new RecycleSection(desk, m_tabs));
    setContent(m_tabs);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsPage::showSection);
    showSection(0);
}

void SettingsPage::add(SettingsSection *added)
{
    m_tabs->addTab(added, added->title());
    connect(added, &SettingsSection::done, this, [this](const QString &sentence) { messages()->showDone(sentence); });
    connect(added, &SettingsSection::undoable, this,
            [this](const QString &sentence) { offerUndo(*this, m_desk, sentence); });
    connect(added, &SettingsSection::caution, this,
            [this](const QString &sentence) { messages()->showCaution(sentence); });
}

SettingsSection *SettingsPage::section(int index) const
{
    return static_cast<SettingsSection *>(m_tabs->widget(index));
}

void SettingsPage::showSection(int index)
{
    if (index != m_shown && !section(m_shown)->mayLeave()) {
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(m_shown);
        return;
    }
    m_shown = index;
    const QString words = section(index)->newWords();
    m_new->setVisible(!words.isEmpty());
    m_new->setEnabled(!words.isEmpty());
    Q_EMIT renameAsked();
    attempt(this, [&] { section(index)->load(); });
}

void SettingsPage::load()
{
    attempt(this, [this] { section(m_tabs->currentIndex())->load(); });
}

void SettingsPage::retranslate()
{
    setTitle(tr("Settings"));
    setState(tr("The school, its terms, classes and staff, and the file in which all of it lies."));
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, section(i)->title());
}

bool SettingsPage::mayLeave() { return section(m_tabs->currentIndex())->mayLeave(); }

void SettingsPage::openAt(qint64 id)
{
    if (id >= 1 && id <= m_tabs->count())
        m_tabs->setCurrentIndex(int(id) - 1);
    for (int i = 0; id < 0 && i < m_tabs->count(); ++i) {
        if (!section(i)->openRecord(-id))
            continue;
        m_tabs->setCurrentIndex(i);
        section(i)->openRecord(-id); // showing it has read it anew
        break;
    }
}

QString SettingsPage::helpText() const
{
    return tr(
        "Ctrl+Tab changes the tab, Ctrl+N enters a term, a class or a staff member, Enter opens the one chosen in "
        "the list, Ctrl+Enter saves.");
}

} // namespace ui
