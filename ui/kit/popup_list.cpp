// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/popup_list.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {

constexpr int detailRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;
constexpr int groupHeight = 24;
constexpr int iconSize = 16;
constexpr int mostRows = 10;
constexpr int leastWidth = 360;

class LineDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {leastWidth, theme::rowHeight + (index.data(groupRole).toString().isEmpty() ? 0 : groupHeight)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QRect rect = option.rect;
        const QString group = index.data(groupRole).toString();
        if (!group.isEmpty()) {
            painter->setFont(theme::font(theme::Type::Muted));
            painter->setPen(theme::color(Role::Muted));
            painter->drawText(QRect(rect.left() + theme::fieldGap, rect.top(), rect.width(), groupHeight),
                              Qt::AlignLeft | Qt::AlignBottom, group);
            rect.setTop(rect.top() + groupHeight);
        }
        if (option.state & QStyle::State_Selected)
            painter->fillRect(rect, theme::color(Role::AccentSoft));
        QRect inside = rect.adjusted(theme::fieldGap, 0, -theme::fieldGap, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        if (!icon.isNull()) {
            icon.paint(painter, QRect(inside.left(), inside.center().y() - iconSize / 2 + 1, iconSize, iconSize));
            inside.setLeft(inside.left() + iconSize + theme::controlPadding);
        }
        const QString title = index.data(Qt::DisplayRole).toString();
        painter->setFont(option.font);
        painter->setPen(theme::color(Role::Text));
        const int wide = std::min(painter->fontMetrics().horizontalAdvance(title), inside.width());
        painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(title, Qt::ElideRight, inside.width()));
        painter->setFont(theme::font(theme::Type::Muted));
        painter->setPen(theme::color(Role::Muted));
        inside.setLeft(inside.left() + wide + theme::panelPadding);
        painter->drawText(
            inside, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
            painter->fontMetrics().elidedText(index.data(detailRole).toString(), Qt::ElideRight, inside.width()));
    }
};

} // namespace

PopupList::PopupList(QLineEdit *edit)
    : QFrame(edit), m_edit(edit), m_list(new QListWidget(this)), m_foot(new QLabel(this))
{
    setObjectName(u"popupList"_s);
    theme::setKind(this, "popup");
    m_list->setObjectName(u"popupRows"_s);
    m_list->setItemDelegate(new LineDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_foot->setObjectName(u"popupFoot"_s);
    theme::setKind(m_foot, "foot");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme::grid, 1, 1);
    column->setSpacing(theme::grid);
    column->addWidget(m_list, 1);
    column->addWidget(m_foot);
    setFocusPolicy(Qt::NoFocus);
    edit->installEventFilter(this);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::currentRowChanged, this, &PopupList::tellEnter);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        const int row = current();
        hide();
        Q_EMIT chosen(row);
    });
    hide();
}

int PopupList::current() const { return m_list->currentRow(); }
int PopupList::count() const { return int(m_items.size()); }
QString PopupList::enterSentence() const { return m_foot->text(); }

void PopupList::tellEnter()
{
    const int row = current();
    if (row >= 0 && row < m_items.size())
        m_foot->setText(m_items.at(row).enter);
    m_foot->setVisible(!m_foot->text().isEmpty());
}

void PopupList::showItems(const QList<Item> &items, const QString &nothing)
{
    m_items = items;
    m_list->clear();
    m_foot->setText(items.isEmpty() ? nothing : QString());
    QString group;
    for (const Item &item : items) {
        auto *line = new QListWidgetItem(item.icon, item.title, m_list);
        line->setData(detailRole, item.detail);
        line->setData(groupRole, item.group == group ? QString() : item.group);
        group = item.group;
    }
    if (!items.isEmpty())
        m_list->setCurrentRow(0);
    theme::setKind(m_foot, items.isEmpty() ? "footAlone" : "foot");
    tellEnter();
    if (items.isEmpty() && nothing.isEmpty()) {
        hide();
        return;
    }
    m_edit->removeEventFilter(this); // the filter set last sees a key first: Enter is the list's, not the form's
    m_edit->installEventFilter(this);
    place();
    show();
    raise();
}

/// A child of the window, not a window of its own: the line keeps the focus on every desktop.
void PopupList::place()
{
    QWidget *window = m_edit->window();
    if (parentWidget() != window)
        setParent(window);
    int height = theme::grid + 2;
    for (int row = 0; row < std::min(mostRows, m_list->count()); ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setVisible(m_list->count() > 0);
    height += m_foot->text().isEmpty() ? 0 : m_foot->sizeHint().height() + theme::grid;
    const QPoint corner = m_edit->mapTo(window, QPoint(0, 0));
    const int below = window->height() - (corner.y() + m_edit->height()) - 2 * theme::grid;
    const bool above = height > below && corner.y() > below;
    height = std::min(height, above ? corner.y() - 2 * theme::grid : below);
    const int width = std::min(std::max(m_edit->width(), leastWidth), window->width() - 2 * theme::grid);
    const int left = std::min(corner.x(), window->width() - width - theme::grid);
    setGeometry(left, above ? corner.y() - height - theme::grid : corner.y() + m_edit->height() + theme::grid, width,
                height);
}

void PopupList::move(int step)
{
    const int rows = m_list->count();
    if (rows > 0)
        m_list->setCurrentRow((current() + step + rows) % rows);
}

bool PopupList::isKeyHandled(int key)
{
    switch (key) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_Escape: hide(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        const int row = current();
        hide();
        if (row >= 0)
            Q_EMIT chosen(row);
        return true;
    }
    default: return false;
    }
}

bool PopupList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && !isHidden()) {
        if (event->type() == QEvent::KeyPress && isKeyHandled(static_cast<QKeyEvent *>(event)->key()))
            return true;
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        if (event->type() == QEvent::FocusOut || event->type() == QEvent::Hide)
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui
