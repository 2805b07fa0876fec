// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/kit/theme.h"
#include "ui/shell/search_field.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 380;

QComboBox *headerCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    combo->setMaximumWidth(240);
    theme::setKind(combo, "header");
    combo->installEventFilter(parent); // a wheel that passes by must not change the term or the person at the desk
    return combo;
}

void fill(QComboBox *combo, const QList<NamedId> &items, qint64 current)
{
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const NamedId &item : items)
        combo->addItem(item.name, item.id);
    combo->setCurrentIndex(combo->findData(current));
    combo->setVisible(!items.isEmpty());
}

} // namespace

bool HeaderBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

HeaderBar::HeaderBar(QWidget *parent)
    : QFrame(parent), m_terms(headerCombo(u"termCombo"_s, this)), m_search(new SearchField(this)),
      m_people(headerCombo(u"personAtDeskCombo"_s, this)), m_menu(new QToolButton(this))
{
    setObjectName(u"header"_s);
    setFixedHeight(theme::headerHeight);
    m_search->setMaximumWidth(searchWidth);
    m_menu->setObjectName(u"programMenuButton"_s);
    m_menu->setIcon(icon(Icon::Menu));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFixedSize(theme::fieldHeight, theme::fieldHeight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, 0);
    row->setSpacing(theme::fieldGap);
    row->addWidget(m_terms);
    row->addStretch(1);
    row->addWidget(m_search, 4);
    row->addStretch(1);
    row->addWidget(m_people);
    row->addWidget(m_menu);
    m_terms->hide();
    m_people->hide();
    connect(m_terms, &QComboBox::activated, this,
            [this](int index) { Q_EMIT termChosen(m_terms->itemData(index).toLongLong()); });
    connect(m_people, &QComboBox::activated, this,
            [this](int index) { Q_EMIT personAtDeskChosen(m_people->itemData(index).toLongLong()); });
    retranslate();
}

void HeaderBar::setTerms(const QList<NamedId> &terms, qint64 current) { fill(m_terms, terms, current); }

void HeaderBar::setPeopleAtDesk(const QList<NamedId> &people, qint64 current)
{
    fill(m_people, people, current);
    for (int i = 0; i < m_people->count(); ++i)
        m_people->setItemIcon(i, icon(Icon::Person, theme::Role::Muted));
}

void HeaderBar::setMenu(QMenu *menu) { m_menu->setMenu(menu); }

void HeaderBar::retranslate()
{
    m_terms->setToolTip(tr("The term everything is shown for"));
    m_terms->setAccessibleName(tr("Term"));
    m_people->setToolTip(tr("Who is at the desk: every change is recorded under this name"));
    m_people->setAccessibleName(tr("Person at the desk"));
    m_menu->setToolTip(tr("Files, look, language, help"));
    m_menu->setAccessibleName(tr("Menu"));
    m_search->retranslate();
}

} // namespace ui
