// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/shell/rail_button.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int margin = 8;

QString groupTitle(RailGroup group)
{
    switch (group) {
    case RailGroup::Term: return Rail::tr("This term");
    case RailGroup::People: return Rail::tr("People");
    case RailGroup::Money: return Rail::tr("Money");
    case RailGroup::Oversight: return Rail::tr("Oversight");
    case RailGroup::Foot: return QString();
    }
    return QString();
}

} // namespace

Rail::Rail(QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_school(new RailButton(QIcon(u":/style/kehou.svg"_s), this)),
      m_fold(new RailButton(icon(Icon::RailNarrow, theme::Role::Muted), this))
{
    setObjectName(u"rail"_s);
    m_school->setHead(true);
    m_school->setFocusPolicy(Qt::NoFocus);
    m_school->setObjectName(u"railSchool"_s);
    m_fold->setObjectName(u"railFoldButton"_s);
    m_column->setContentsMargins(margin, 6, margin, margin);
    m_column->setSpacing(2);
    connect(m_fold, &QAbstractButton::clicked, this, [this] { Q_EMIT narrowAsked(!m_narrow); });
    setFixedWidth(theme::railWidth);
}

void Rail::setPages(const QList<PageEntry> &pages)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.button;
    for (const Head &head : std::as_const(m_heads))
        delete head.label;
    m_rows.clear();
    m_heads.clear();
    delete findChild<QScrollArea *>(); // gone with the rows that stood in it
    while (m_column->count() > 0)
        delete m_column->takeAt(0);

    m_column->addWidget(m_school);
    m_column->addSpacing(margin);
    auto *rooms = new QWidget;
    auto *column = new QVBoxLayout(rooms);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    for (const RailGroup group :
         {RailGroup::Term, RailGroup::People, RailGroup::Money, RailGroup::Oversight, RailGroup::Foot}) {
        bool isFirst = true;
        for (const PageEntry &entry : pages) {
            if (entry.group != group)
                continue;
            QVBoxLayout *where = group == RailGroup::Foot ? m_column : column;
            if (isFirst && group != RailGroup::Foot) {
                auto *label = new QLabel(this);
                theme::setKind(label, "railGroup");
                label->setContentsMargins(theme::fieldGap, m_heads.isEmpty() ? 0 : theme::controlPadding, 0, 1);
                m_heads << Head{group, label};
                where->addWidget(label);
            }
            if (isFirst && group == RailGroup::Foot) {
                column->addStretch(1);
                addRooms(rooms);
            }
            isFirst = false;
            auto *button = new RailButton(icon(entry.icon), this);
            button->setObjectName(entry.id + u"RailButton"_s);
            button->setCheckable(true);
            connect(button, &QAbstractButton::clicked, this, [this, id = entry.id, button] {
                button->setChecked(false); // the window says where we are
                Q_EMIT pageAsked(id);
            });
            m_rows << Row{entry.id, button, entry.title, entry.shortcut};
            where->addWidget(button);
        }
    }
    if (!rooms->parentWidget()) {
        column->addStretch(1);
        addRooms(rooms);
    }
    m_column->addWidget(m_fold);
    retranslate();
}

void Rail::addRooms(QWidget *rooms)
{
    QScrollArea *area = scrolled(rooms, this);
    area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the wheel and Tab still reach every room
    m_column->addWidget(area, 1);
}

void Rail::setCurrent(const QString &page)
{
    for (const Row &row : std::as_const(m_rows))
        row.button->setChecked(row.page == page);
}

void Rail::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? theme::narrowRailWidth : theme::railWidth);
    dress();
}

void Rail::setSchool(const QString &name)
{
    m_schoolName = name;
    dress();
}

void Rail::retranslate() { dress(); }

void Rail::dress()
{
    for (const Head &head : std::as_const(m_heads)) {
        head.label->setText(m_narrow ? QString() : groupTitle(head.group));
        head.label->setMaximumHeight(m_narrow ? theme::fieldGap : QWIDGETSIZE_MAX);
    }
    for (const Row &row : std::as_const(m_rows)) {
        const QString title = row.title();
        const QString keys = row.shortcut.toString(QKeySequence::NativeText);
        row.button->setText(title);
        row.button->setAccessibleName(title);
        row.button->setNarrow(m_narrow);
        row.button->setToolTip(m_narrow ? title + u"  "_s + keys : keys);
    }
    m_school->setText(m_schoolName.isEmpty() ? tr("Kehou") : m_schoolName);
    m_school->setToolTip(m_schoolName);
    m_school->setAccessibleName(m_school->text());
    m_school->setNarrow(m_narrow);
    m_fold->setIcon(icon(m_narrow ? Icon::RailWide : Icon::RailNarrow, theme::Role::Muted));
    m_fold->setText(tr("Fold away"));
    m_fold->setToolTip(m_narrow ? tr("Show words beside the icons") : tr("Show icons alone"));
    m_fold->setAccessibleName(m_fold->toolTip());
    m_fold->setNarrow(m_narrow);
}

} // namespace ui
