// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/wish_list.h"

#include "ui/kit/icons.h"
#include "ui/kit/popup_list.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ProgramId;

namespace {
constexpr int rankWidth = 18;
}

WishList::WishList(int most, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    for (int number = 1; number <= most; ++number)
        addRow(number);
    setFocusProxy(m_rows.first().picker);
    settle();
    retranslate();
}

void WishList::addRow(int number)
{
    Row row{.line = new QWidget(this)};
    auto *rank = new QLabel(QString::number(number), row.line);
    rank->setFixedWidth(rankWidth);
    rank->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    theme::setKind(rank, "muted");
    row.picker = new WishPicker(row.line);
    row.picker->setObjectName(u"wish%1Picker"_s.arg(number));
    row.picker->installEventFilter(this);
    row.remove = new QToolButton(row.line);
    row.remove->setObjectName(u"removeWish%1Button"_s.arg(number));
    row.remove->setIcon(icon(Icon::Close, theme::Role::Muted));
    row.remove->setFocusPolicy(Qt::ClickFocus); // by keyboard: Ctrl+Del
    QSizePolicy kept = row.remove->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    row.remove->setSizePolicy(kept);
    auto *layout = new QHBoxLayout(row.line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::controlPadding);
    layout->addWidget(rank);
    layout->addWidget(row.picker, 1);
    layout->addWidget(row.remove);
    this->layout()->addWidget(row.line);
    connect(row.picker, &WishPicker::wishChanged, this, [this] {
        settle();
        Q_EMIT wishesChanged();
    });
    connect(row.remove, &QToolButton::clicked, this, [this, number] { takeOut(number - 1); });
    m_rows << row;
}

void WishList::retranslate()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        //: %1 is the rank: 1 is wanted most
        row.picker->setAccessibleName(tr("Wish %1").arg(i + 1));
        row.picker->setPlaceholderText(i == 0 ? tr("Course, initials or weekday") : tr("Next wish, or leave empty"));
        row.picker->setToolTip(tr("Alt+Up and Alt+Down move the wish, Ctrl+Del takes it out"));
        row.remove->setToolTip(tr("Take this wish out") + u"  Ctrl+Del"_s);
        row.remove->setAccessibleName(tr("Take wish %1 out").arg(i + 1));
    }
}

void WishList::setOffers(const QList<WishOffer> &offers)
{
    for (const Row &row : std::as_const(m_rows))
        row.picker->setOffers(offers);
    settle();
}

QList<ProgramId> WishList::wishes() const
{
    QList<ProgramId> wishes;
    for (const Row &row : m_rows)
        if (row.picker->wish() != 0)
            wishes << ProgramId{row.picker->wish()};
    return wishes;
}

void WishList::setWishes(const QList<ProgramId> &wishes)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i).picker->setWish(i < wishes.size() ? wishes.at(i).value : 0);
    settle();
    Q_EMIT wishesChanged();
}

QString WishList::text() const
{
    QStringList ids;
    for (const ProgramId wish : wishes())
        ids << wish.text();
    return ids.join(u',');
}

/// No gaps, and one empty line after the last wish.
void WishList::settle()
{
    const QList<ProgramId> filled = wishes();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const qint64 wish = i < filled.size() ? filled.at(i).value : 0;
        if (row.picker->wish() != wish)
            row.picker->setWish(wish);
        row.line->setVisible(i <= filled.size());
        row.remove->setVisible(wish != 0);
    }
}

void WishList::moveWish(qsizetype from, qsizetype to)
{
    QList<ProgramId> list = wishes();
    if (from >= list.size() || to < 0 || to >= list.size())
        return;
    list.move(from, to);
    setWishes(list);
    m_rows.at(to).picker->setFocus(Qt::OtherFocusReason);
}

void WishList::takeOut(qsizetype row)
{
    QList<ProgramId> list = wishes();
    if (row >= list.size())
        return;
    list.removeAt(row);
    setWishes(list);
    m_rows.at(std::min(row, list.size())).picker->setFocus(Qt::OtherFocusReason);
}

bool WishList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto at = std::ranges::find(m_rows, watched, [](const Row &row) -> const QObject * { return row.picker; });
    if (at == m_rows.end())
        return QWidget::eventFilter(watched, event);
    const qsizetype row = at - m_rows.begin();
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool alt = key->modifiers() & Qt::AltModifier;
    if (alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        at->picker->popup()->hide();
        moveWish(row, key->key() == Qt::Key_Up ? row - 1 : row + 1);
        return true;
    }
    if (key->key() == Qt::Key_Delete && key->modifiers() & Qt::ControlModifier) {
        takeOut(row);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
