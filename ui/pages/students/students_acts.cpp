// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/students_page.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/promotion_guide.h"
#include "ui/pages/students/life_panel.h"
#include "ui/pages/students/merge_guide.h"
#include "ui/pages/students/student_form.h"
#include "ui/pages/students/twice_view.h"
#include "ui/pages/undo_desk.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

void StudentsPage::addLifeActions()
{
    addHiddenAction(
        u"leaveStudents"_s, Icon::Delete, [] { return tr("Leaves the school…"); },
        [this] { beginLife(LifeAct::Leave, idsMeant()); });
    addHiddenAction(
        u"changeClass"_s, Icon::Edit, [] { return tr("Changes class…"); },
        [this] { beginLife(LifeAct::ChangeClass, idsMeant()); });
    addHiddenAction(
        u"takeBackOntoRoll"_s, Icon::Undo, [] { return tr("Comes back…"); },
        [this] { beginLife(LifeAct::ComeBack, idsMeant()); });
    addHiddenAction(
        u"possiblyTwice"_s, Icon::Search, [] { return tr("Pupils possibly twice"); }, [this] { showTwice(); });
    addHiddenAction(
        u"promoteYear"_s, Icon::Forward, [] { return tr("Promotion to the next school year…"); },
        [this] { promoteYear(); });
    m_life = new LifePanel(m_desk, this);
    setSidePanel(m_life);
    showSidePanel(false);
    connect(m_life, &LifePanel::left, this, &StudentsPage::endLife);
    connect(m_life, &LifePanel::recorded, this, [this](const QString &sentence) {
        endLife();
        load();
        offerUndo(*this, m_desk, sentence);
    });
}

QList<qint64> StudentsPage::idsMeant() const
{
    return m_stack->currentWidget() == m_list ? m_list->selectedIds() : QList<qint64>();
}

void StudentsPage::addTwiceButton()
{
    m_twice = new QPushButton(m_filters);
    m_twice->setObjectName(u"possiblyTwiceButton"_s);
    m_twice->setAutoDefault(false);
    theme::setKind(m_twice, "link");
    m_twice->hide();
    m_filters->addControl(m_twice);
    connect(m_twice, &QPushButton::clicked, this, [this] { attempt(this, [this] { showTwice(); }); });
}

void StudentsPage::beginLife(LifeAct act, const QList<qint64> &ids)
{
    if (m_form || m_desk.book.isReadOnly() || !mayLeave())
        return;
    // Only whom it can concern: those who left come back, the others leave or change.
    const core::Standing wanted = act == LifeAct::ComeBack ? core::Standing::Left : core::Standing::Present;
    QList<core::StudentLine> children;
    for (const qint64 id : ids)
        if (const core::StudentLine *line = m_lines.recordById(id); line && line->standing == wanted)
            children << *line;
    if (children.isEmpty()) {
        messages()->showNote(act == LifeAct::ComeBack ? tr("Select pupils who have left; the chip “Left” shows them.")
                                                      : tr("Select one or several pupils first."));
        return;
    }
    messages()->clear();
    showSidePanel(true);
    m_life->begin(act, children);
}

void StudentsPage::endLife()
{
    showSidePanel(false);
    m_list->setFocus();
}

void StudentsPage::showRowMenu(qint64 id, QMenu *menu)
{
    QAction *openRecord = menu->addAction(icon(Icon::Edit), tr("Open the record"));
    connect(openRecord, &QAction::triggered, this, [this, id] { open(id); });
    menu->addSeparator();
    const core::StudentLine *line = m_lines.recordById(id);
    const auto add = [this, menu](const QString &text, LifeAct act) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, act] { attempt(this, [&] { beginLife(act, m_list->selectedIds()); }); });
    };
    if (line && line->standing == core::Standing::Left) {
        add(tr("Comes back…"), LifeAct::ComeBack);
        return;
    }
    add(tr("Changes class…"), LifeAct::ChangeClass);
    add(tr("Leaves the school…"), LifeAct::Leave);
}

void StudentsPage::showTwiceCount()
{
    m_pairs = m_desk.book.merging.possiblyTwice(m_lines.records());
    m_twice->setVisible(!m_pairs.isEmpty());
    m_twice->setText(tr("Possibly twice: %n", nullptr, int(m_pairs.size())));
}

void StudentsPage::showTwice()
{
    if (!mayLeave())
        return;
    closeForm();
    showSidePanel(false);
    if (!m_twiceView) {
        m_twiceView = new TwiceView(m_desk, m_stack);
        m_stack->addWidget(m_twiceView);
        connect(m_twiceView, &TwiceView::left, this, &StudentsPage::showList);
        connect(m_twiceView, &TwiceView::mergeAsked, this, &StudentsPage::mergeRecords);
        connect(m_twiceView, &TwiceView::apartAsked, this, &StudentsPage::tellApart);
    }
    m_filters->hide();
    m_stack->setCurrentWidget(m_twiceView);
    m_twiceView->setPairs(m_pairs, m_lines.records());
}

void StudentsPage::tellApart(core::StudentId one, core::StudentId other)
{
    attempt(this, [&] {
        (void)m_desk.book.merging.tellApart(one, other).isDone();
        load();
        offerUndo(*this, m_desk, tr("They are two children. They are not shown here again."));
    });
}

void StudentsPage::mergeRecords(core::StudentId one, core::StudentId other)
{
    attempt(this, [&] {
        const auto first = m_desk.book.students.find(one);
        const auto second = m_desk.book.students.find(other);
        if (!first || !second)
            return;
        auto *guide = new MergeGuide(m_desk, *first, *second, this);
        guide->setAttribute(Qt::WA_DeleteOnClose);
        connect(guide, &MergeGuide::merged, this, [this](const QString &sentence, core::StudentId kept) {
            load();
            if (m_pairs.isEmpty()) {
                showList();
                m_list->select(kept.value);
            }
            offerUndo(*this, m_desk, sentence);
        });
        guide->open();
    });
}

void StudentsPage::promoteYear()
{
    if (!mayLeave())
        return;
    showList();
    auto *guide = new PromotionGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &PromotionGuide::promoted, this, [this](const QString &sentence) {
        load();
        offerUndo(*this, m_desk, sentence);
    });
    guide->open();
}

} // namespace ui
