// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice/notice_page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/notice/notice_classes.h"
#include "ui/pages/notice/notice_editor.h"
#include "ui/pages/notice/points_form.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QHideEvent>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostShown = 200; ///< copies that are laid out while a person waits
}

NoticePage::NoticePage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_tabs(new QTabBar), m_parts(new QStackedWidget), m_classes(new NoticeClasses(desk)),
      m_points(new PointsForm(desk)), m_notice(new NoticeEditor(u"F01"_s, desk)),
      m_form(new NoticeEditor(u"F02"_s, desk))
{
    setObjectName(u"noticePage"_s);
    m_tabs->setObjectName(u"noticeTabs"_s);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_classes, m_points, m_notice, m_form}) {
        m_tabs->addTab(QString());
        m_parts->addWidget(part);
    }
    auto *whole = static_cast<QVBoxLayout *>(layout());
    whole->insertWidget(whole->count() - 1, m_tabs);
    m_parts->setFocusProxy(m_classes->list());
    setContent(m_parts);
    addActions();
    connectParts();
}

void NoticePage::addActions()
{
    addPrimaryAction(
        u"printAllNotices"_s, Icon::Print, [] { return tr("&Print for all classes"); }, [this] { printAll(u"F01"_s); });
    addHiddenAction(
        u"printAllForms"_s, Icon::Print, [] { return tr("Print application forms with slips for all classes"); },
        [this] { printAll(u"F02"_s); });
    addHiddenAction(
        u"printBlankCopies"_s, Icon::Print, [] { return tr("Print blank notices and application forms…"); },
        [this] {
            m_tabs->setCurrentIndex(0);
            m_classes->askBlank();
        });
    const auto addTab = [this](const QString &name, std::function<QString()> text, int tab, Qt::Key key) {
        addHiddenAction(
            name, Icon::Applications, std::move(text), [this, tab] { m_tabs->setCurrentIndex(tab); },
            QKeySequence(Qt::ALT | key));
    };
    addTab(
        u"showHandouts"_s, [] { return tr("Show what was handed out"); }, 0, Qt::Key_1);
    addTab(
        u"showPoints"_s, [] { return tr("Show the points of the notice"); }, 1, Qt::Key_2);
    addTab(
        u"showNoticeText"_s, [] { return tr("Edit the text of the notice"); }, 2, Qt::Key_3);
    addTab(
        u"showFormText"_s, [] { return tr("Edit the text of the application form"); }, 3, Qt::Key_4);
}

void NoticePage::connectParts()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &NoticePage::showTab);
    connect(m_classes, &NoticeClasses::printAsked, this, &NoticePage::print);
    connect(m_classes, &NoticeClasses::blankAsked, this, &NoticePage::printBlank);
    connect(m_classes, &NoticeClasses::shownAsHanded, this, [this](core::HandoutId id) {
        attempt(this, [this, id] {
            if (const std::optional<core::Handout> handout = m_desk.book.notices.find(id))
                previewReport(*this, m_desk.files, m_desk.book.notices.handed(*handout));
        });
    });
    const auto refused = [this](const QString &why) { messages()->showFailure(why); };
    connect(m_classes, &NoticeClasses::refused, this, refused);
    connect(m_points, &PointsForm::refused, this, refused);
    connect(m_points, &PointsForm::saved, this, [this](const QString &sentence) { say(sentence, {}); });
    connect(m_classes, &NoticeClasses::done, this, &NoticePage::say);
    for (const NoticeEditor *editor : {m_notice, m_form}) {
        connect(editor, &NoticeEditor::refused, this, refused);
        connect(editor, &NoticeEditor::saved, this, &NoticePage::say);
        connect(editor, &NoticeEditor::told, this, [this](const QString &note) { messages()->showNote(note); });
    }
}

void NoticePage::say(const QString &sentence, const core::Findings &findings)
{
    load();
    offerUndo(*this, m_desk, sentence, findings);
}

void NoticePage::print(const QString &paper, const QList<core::ClassId> &classes)
{
    if (classes.isEmpty()) {
        messages()->showNote(tr("There is no class with pupils in this term."));
        return;
    }
    attempt(this, [&] {
        core::report::Document all;
        int copies = 0;
        for (const core::NoticeClassLine &line : m_classes->lines())
            copies += classes.contains(line.schoolClass) ? line.children : 0;
        for (const core::ClassId schoolClass : classes) {
            const core::report::Document one =
                m_desk.book.notices.print({.name = paper, .term = m_desk.term, .schoolClass = schoolClass});
            if (all.blocks.isEmpty())
                all = one;
            else
                all.blocks << core::report::PageBreak{} << one.blocks;
        }
        if (copies > mostShown) // laying out thousands of pages is work for the background
            saveReport(*this, m_desk.files, all, ReportFormat::Pdf);
        else
            previewReport(*this, m_desk.files, all);
    });
}

void NoticePage::printAll(const QString &paper)
{
    QList<core::ClassId> all;
    for (const core::NoticeClassLine &line : m_classes->lines())
        if (line.children > 0)
            all << line.schoolClass;
    print(paper, all);
}

void NoticePage::printBlank(const QString &paper, core::ClassId schoolClass, int copies)
{
    attempt(this, [&] {
        previewReport(
            *this, m_desk.files,
            m_desk.book.notices.print(
                {.name = paper, .term = m_desk.term, .schoolClass = schoolClass, .isBlank = true, .copies = copies}));
    });
}

void NoticePage::load()
{
    m_classes->load();
    m_points->load();
    m_notice->load();
    m_form->load();
    tellState();
}

void NoticePage::showTab(int tab)
{
    m_parts->setCurrentIndex(tab);
    if (tab == 0)
        m_classes->list()->view()->setFocus(Qt::OtherFocusReason);
}

void NoticePage::tellState()
{
    int classes = 0;
    int informed = 0;
    int missing = 0;
    for (const core::NoticeClassLine &line : m_classes->lines()) {
        if (line.children == 0)
            continue;
        ++classes;
        if (const core::Handout *latest = line.latest(u"F01"_s)) {
            ++informed;
            missing += latest->missing();
        }
    }
    if (classes == 0)
        setState(tr("Families are told time, manner, content and fee standard before they apply (2.1)."));
    else
        setState(tr("The notice was handed out to %1 of %2 classes; %3 slips are not back yet.")
                     .arg(informed)
                     .arg(classes)
                     .arg(missing));
}

void NoticePage::openAt(qint64 id)
{
    m_tabs->setCurrentIndex(0);
    if (m_classes->list()->select(id))
        return;
    const auto untold = std::ranges::find_if(m_classes->lines(), [](const core::NoticeClassLine &line) {
        return line.children > 0 && !line.latest(u"F01"_s);
    });
    if (untold != m_classes->lines().end())
        m_classes->list()->select(untold->schoolClass.value);
}

/// Asked once for all parts. Nothing is thrown away yet: the window may stay open for another reason.
bool NoticePage::mayLeave()
{
    QStringList changed;
    if (m_points->isChanged())
        changed << m_tabs->tabText(1);
    if (m_notice->isChanged())
        changed << m_tabs->tabText(2);
    if (m_form->isChanged())
        changed << m_tabs->tabText(3);
    m_givenUp = !changed.isEmpty() &&
                //: %1 names the parts of the page, as on its tabs
                m_desk.question.confirmed(tr("Not saved yet: %1.").arg(words::listText(changed)),
                                          tr("The changes would be lost."), tr("Discard changes"));
    return changed.isEmpty() || m_givenUp;
}

void NoticePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (!m_givenUp || event->spontaneous()) // only put out of sight with the whole window
        return;
    m_givenUp = false;
    attempt(this, [this] {
        m_points->discard();
        m_notice->discard();
        m_form->discard();
    });
}

void NoticePage::retranslate()
{
    setTitle(tr("Notice to parents"));
    m_tabs->setAccessibleName(tr("Parts of the page"));
    m_tabs->setTabText(0, tr("Handed out"));
    m_tabs->setTabText(1, tr("What it says"));
    m_tabs->setTabText(2, tr("Text of the notice"));
    m_tabs->setTabText(3, tr("Text of the form"));
    m_classes->retranslate();
    m_notice->retranslate();
    m_form->retranslate();
    tellState();
}

QString NoticePage::helpText() const
{
    return tr(
        "Families are told before they apply. Fill in what the notice says, look at its text beside the page as it "
        "will be printed, print a copy for each child, and record what was handed out and which slips came back. "
        "What was handed out is kept in its words.");
}

} // namespace ui
