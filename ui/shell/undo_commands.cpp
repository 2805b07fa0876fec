// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_commands.h"

#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pages/undo_desk.h"
#include "ui/shell/main_window.h"
#include "ui/words/undo.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype listed = 12;
const QKeySequence undoKeys(Qt::CTRL | Qt::Key_Z);
const QKeySequence redoKeys(Qt::CTRL | Qt::Key_Y);
const QKeySequence otherRedoKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);

/// Has the text field something of its own to undo or redo?
bool hasOwn(const QObject *field, bool redo)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return redo ? line->isRedoAvailable() : line->isUndoAvailable();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return redo ? text->document()->isRedoAvailable() : text->document()->isUndoAvailable();
    return true; // not a field that we know: it decides by itself
}

} // namespace

UndoCommands::UndoCommands(MainWindow &window)
    : QObject(&window), m_window(window),
      m_undo(window.addCommand(
          u"undoAction"_s, Icon::Undo, [] { return tr("Undo"); }, [this] { undo(); }, undoKeys, true)),
      m_redo(window.addCommand(
          u"redoAction"_s, Icon::Redo, [] { return tr("Redo"); }, [this] { redo(); }, redoKeys, true)),
      m_earlier(window.addCommand(
          u"undoEarlierAction"_s, Icon::Recent, [] { return tr("Undo an earlier action"); },
          [this] { m_list->popup(m_window.mapToGlobal(m_window.rect().center())); },
          QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), true)),
      m_list(new QMenu(&window))
{
    m_list->setObjectName(u"undoListMenu"_s);
    m_earlier->setMenu(m_list);
    connect(m_list, &QMenu::aboutToShow, this, &UndoCommands::fillList);
    m_redo->setShortcuts({redoKeys, otherRedoKeys});
    connect(&window, &MainWindow::renameAsked, this, &UndoCommands::refresh);
    qApp->installEventFilter(this);
    refresh();
}

void UndoCommands::setDesk(PageDesk *desk)
{
    m_desk = desk;
    if (desk)
        connect(&desk->book.events, &core::Events::changed, this, &UndoCommands::refresh, Qt::QueuedConnection);
    refresh();
}

void UndoCommands::refresh()
{
    attempt(&m_window, [this] {
        const QList<core::Act> done = m_desk ? m_desk->book.undo.done() : QList<core::Act>();
        const QList<core::Act> undone = m_desk ? m_desk->book.undo.undone() : QList<core::Act>();
        //: menu entry: what would be undone follows, for example "Roster imported (612 records)"
        m_undo->setText(done.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(words::actWords(done.first())));
        m_redo->setText(undone.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(words::actWords(undone.first())));
        m_undo->setEnabled(!done.isEmpty());
        m_redo->setEnabled(!undone.isEmpty());
        m_earlier->setEnabled(done.size() > 1);
    });
}

void UndoCommands::undo()
{
    Page *page = m_window.currentPage();
    const QList<core::Act> done = m_desk ? m_desk->book.undo.done() : QList<core::Act>();
    if (page && !done.isEmpty())
        takeBack(*page, *m_desk, done.first().gesture);
    refresh();
}

void UndoCommands::redo()
{
    Page *page = m_window.currentPage();
    const QList<core::Act> undone = m_desk ? m_desk->book.undo.undone() : QList<core::Act>();
    if (page && !undone.isEmpty())
        takeBack(*page, *m_desk, undone.first().gesture);
    refresh();
}

void UndoCommands::fillList()
{
    m_list->clear();
    Page *page = m_window.currentPage();
    if (!m_desk || !page)
        return;
    const QList<core::Act> done = m_desk->book.undo.done();
    for (const core::Act &act : done.mid(0, listed)) {
        //: an entry of a list: when, what was done
        QAction *entry = m_list->addAction(
            tr("%1  %2").arg(QLocale().toString(act.at.time(), QLocale::ShortFormat), words::actWords(act)));
        entry->setEnabled(act.bar == core::UndoBar::None);
        entry->setToolTip(words::barWords(act.bar));
        connect(entry, &QAction::triggered, page,
                [this, page, gesture = act.gesture] { takeBack(*page, *m_desk, gesture); });
    }
    m_list->setToolTipsVisible(true);
}

/// A text field claims these keys for itself whether it has anything to undo or not: when it has nothing, the claim is
/// not passed on and the window's action gets the keys.
bool UndoCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || watched != QApplication::focusWidget())
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const QKeySequence pressed(key->keyCombination());
    const bool redo = pressed == redoKeys || pressed == otherRedoKeys;
    // Within a form these keys mean its fields, even those that have nothing to undo: nobody who types a record wants
    // last week's import taken back.
    for (auto *around = qobject_cast<QWidget *>(watched); around; around = around->parentWidget())
        if (const auto *form = qobject_cast<Form *>(around); form && form->isChanged())
            return QObject::eventFilter(watched, event);
    if ((redo || pressed == undoKeys) && !hasOwn(watched, redo)) {
        event->ignore();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
