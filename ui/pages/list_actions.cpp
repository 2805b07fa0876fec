// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_actions.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/page.h"
#include "ui/kit/record_view.h"
#include "ui/pages/report_actions.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QHeaderView>
#include <QTabWidget>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::report::Document;
using core::report::Paragraph;

namespace {

QString say(const char *text) { return QCoreApplication::translate("ListActions", text); }

/// The list with the keyboard, else the one that is to be seen.
RecordView *listMeant(Page &page)
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != &page; widget = widget->parentWidget())
        if (auto *list = qobject_cast<RecordView *>(widget); list && page.isAncestorOf(list))
            return list;
    const QList<RecordView *> all = page.findChildren<RecordView *>();
    const auto seen = std::ranges::find_if(
        all, [&page](const RecordView *list) { return list->isVisibleTo(&page) && list->table(); });
    return seen == all.end() ? nullptr : *seen;
}

/// A list without a name of its own is called as its guide or its page, and as the tab it stands in.
QString titleOf(const Page &page, const RecordView &list)
{
    if (!list.listTitle().isEmpty())
        return list.listTitle();
    QString tab;
    for (const QWidget *around = &list; around && around != &page; around = around->parentWidget()) {
        if (const auto *tabs = qobject_cast<const QTabWidget *>(around))
            tab = withoutMnemonic(tabs->tabText(tabs->currentIndex()));
        if (const auto *guide = qobject_cast<const QDialog *>(around))
            return guide->windowTitle();
    }
    return tab.isEmpty() ? page.title() : page.title() + u" – "_s + tab;
}

QString footOf(const PageDesk &desk, const ListWish &wish)
{
    const core::Actor &actor = desk.book.actor();
    const QString who = actor.name.isEmpty() ? actor.workstation : actor.name;
    const QString when = desk.book.clock().now().toString(u"yyyy-MM-dd HH:mm"_s);
    if (wish.purpose.isEmpty())
        //: foot of a list on paper or in a file: %1 is a day and time, %2 a person
        return QCoreApplication::translate("ListActions", "Taken from the school file on %1 by %2.").arg(when, who);
    //: foot of a list on paper or in a file: %1 is a day and time, %2 a person, %3 what the list is for
    return QCoreApplication::translate("ListActions", "Taken from the school file on %1 by %2. Purpose: %3")
        .arg(when, who, wish.purpose);
}

ReportFormat reportFormat(ListFormat format)
{
    switch (format) {
    case ListFormat::Workbook: return ReportFormat::Workbook;
    case ListFormat::Text: return ReportFormat::Text;
    case ListFormat::TextGb18030: return ReportFormat::TextGb18030;
    }
    return ReportFormat::Workbook;
}

void take(Page &page, PageDesk &desk, const RecordView &list, const ListWish &wish)
{
    attempt(&page, [&] {
        const Document document = leavingList(page, desk, list, wish);
        if (wish.task == ListTask::Print)
            previewReport(page, desk.files, document);
        else
            saveReport(page, desk.files, document, reportFormat(wish.format));
    });
}

void serve(Page &page, PageDesk &desk, RecordView &list, ListTask task)
{
    if (!list.table() || list.table()->shown() == 0) {
        page.messages()->showNote(say(QT_TRANSLATE_NOOP("ListActions", "The list is empty.")));
        return;
    }
    const auto answered = [&page, &desk, &list](const ListWish &wish) { take(page, desk, list, wish); };
    if (task == ListTask::Print && list.rows(ListRows::Selected).size() < 2)
        answered({.task = task}); // nothing to ask
    else
        list.askForList(task, answered);
}

/// The key, unless the page uses it itself.
QKeySequence freeKey(const Page &page, const QKeySequence &wanted)
{
    const QList<QAction *> actions = page.findChildren<QAction *>();
    const bool taken =
        std::ranges::any_of(actions, [&wanted](const QAction *action) { return action->shortcut() == wanted; });
    return taken ? QKeySequence() : wanted;
}

} // namespace

Document leavingList(const Page &page, const PageDesk &desk, const RecordView &list, const ListWish &wish)
{
    Document document = listDocument(list, titleOf(page, list), wish.rows);
    document.school = desk.book.school.school().name;
    if (const std::optional<core::Term> term = desk.book.terms.find(desk.term))
        document.term = words::termLabel(*term);
    document.compiledBy = desk.book.actor().name;
    document.date = desk.book.today();
    document.blocks << Paragraph{.text = footOf(desk, wish)};
    return document;
}

void serveLists(Page &page, PageDesk &desk)
{
    page.setListKeeper([&page, &desk](RecordView &list, ListTask task) { serve(page, desk, list, task); });
    const auto withList = [&page](auto act) {
        return [&page, act] {
            if (RecordView *list = listMeant(page))
                act(*list);
            else
                page.messages()->showNote(say(QT_TRANSLATE_NOOP("ListActions", "There is no list here.")));
        };
    };
    page.addHiddenAction(
        u"exportList"_s, Icon::Export, [] { return say(QT_TRANSLATE_NOOP("ListActions", "Export the list…")); },
        withList([&page, &desk](RecordView &list) { serve(page, desk, list, ListTask::Export); }),
        freeKey(page, QKeySequence(Qt::CTRL | Qt::Key_E)));
    page.addHiddenAction(
        u"printList"_s, Icon::Print, [] { return say(QT_TRANSLATE_NOOP("ListActions", "Print the list…")); },
        withList([&page, &desk](RecordView &list) { serve(page, desk, list, ListTask::Print); }),
        freeKey(page, QKeySequence(QKeySequence::Print)));
    page.addHiddenAction(
        u"listColumns"_s, Icon::More,
        [] { return say(QT_TRANSLATE_NOOP("ListActions", "Columns and order of the list")); },
        withList([](RecordView &list) {
            const int column = list.view()->currentIndex().isValid() ? list.view()->currentIndex().column()
                                                                     : list.view()->shownColumns().value(0);
            QHeaderView *head = list.view()->horizontalHeader();
            list.showHeadMenu(column, head->mapToGlobal(QPoint(head->sectionViewportPosition(column), head->height())));
        }),
        freeKey(page, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L)));
}

} // namespace ui
