// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/reserves_edit.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::SeatReserve;

namespace {

constexpr int mostSeats = 2000;
constexpr int usualQuota = 2;
constexpr int kindWidth = 104;
constexpr int seatsWidth = 56;

} // namespace

QList<QWidget *> ReservesEdit::Row::editors() const { return {kind, seats, groups, tier}; }

ReservesEdit::ReservesEdit(QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QPushButton(this)), m_classes(new QPushButton(this)),
      m_openTier(new QCheckBox(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::grid);
    m_add->setObjectName(u"addReserveButton"_s);
    m_classes->setObjectName(u"classQuotasButton"_s);
    m_openTier->setObjectName(u"openTierCheck"_s);
    for (QPushButton *button : {m_add, m_classes}) {
        button->setAutoDefault(false);
        button->setIcon(icon(Icon::Add, theme::Role::Accent));
        theme::setKind(button, "link");
        m_column->addWidget(button, 0, Qt::AlignLeft);
    }
    m_column->addWidget(m_openTier);
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow({.seats = usualQuota});
        nameRows();
        m_rows.last().kind->setFocus(Qt::TabFocusReason);
        Q_EMIT reservesChanged();
    });
    connect(m_classes, &QPushButton::clicked, this, &ReservesEdit::classQuotasAsked);
    connect(m_openTier, &QCheckBox::toggled, this, &ReservesEdit::reservesChanged);
    setFocusProxy(m_add);
    retranslate();
}

void ReservesEdit::setReserves(const QList<SeatReserve> &reserves, bool openTier)
{
    for (const Row &row : std::as_const(m_rows)) {
        row.line->setParent(nullptr);
        row.line->deleteLater();
    }
    m_rows.clear();
    for (const SeatReserve &reserve : reserves)
        addRow(reserve);
    m_openTier->setChecked(openTier);
    nameRows();
    Q_EMIT reservesChanged();
}

void ReservesEdit::addRow(const SeatReserve &reserve)
{
    Row row{.line = new QWidget(this)};
    row.kind = new Choice(row.line);
    //: seats for a group: at least so many of them, or so many beyond the open ones
    row.kind->setItems([] { return QList<Choice::Item>{{0, tr("at least")}, {1, tr("extra")}}; });
    row.kind->setFixedWidth(kindWidth);
    row.kind->setValue(reserve.extra ? 1 : 0);
    row.seats = new IntegerEdit(1, mostSeats, row.line);
    row.seats->setFixedWidth(seatsWidth);
    row.seats->setValue(reserve.seats > 0 ? std::optional(reserve.seats) : std::nullopt);
    row.groups = new GroupsButton(m_groups, row.line);
    row.groups->setGroups(reserve.favours);
    row.groups->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row.tier = new QCheckBox(row.line);
    row.tier->setChecked(reserve.usesTier);
    row.remove = new QToolButton(row.line);
    row.remove->setIcon(icon(Icon::Close, theme::Role::Muted));
    row.remove->setFocusPolicy(Qt::ClickFocus); // by keyboard: Ctrl+Del
    for (QWidget *editor : row.editors())
        editor->installEventFilter(this);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::grid);
    first->addWidget(row.kind);
    first->addWidget(row.seats);
    first->addWidget(row.groups, 1);
    first->addWidget(row.remove);
    auto *both = new QVBoxLayout(row.line);
    both->setContentsMargins(0, 0, 0, theme::grid);
    both->setSpacing(theme::grid);
    both->addLayout(first);
    both->addWidget(row.tier);
    connect(row.kind, &Choice::valueChanged, this, &ReservesEdit::reservesChanged);
    connect(row.seats, &QLineEdit::textChanged, this, &ReservesEdit::reservesChanged);
    connect(row.groups, &GroupsButton::groupsChanged, this, &ReservesEdit::reservesChanged);
    connect(row.tier, &QCheckBox::toggled, this, &ReservesEdit::reservesChanged);
    connect(row.remove, &QToolButton::clicked, this, [this, line = row.line] { removeRow(line); });
    m_column->insertWidget(int(m_rows.size()), row.line);
    m_rows << row;
}

void ReservesEdit::removeRow(const QWidget *line)
{
    const auto row = std::ranges::find(m_rows, line, &Row::line);
    if (row == m_rows.end())
        return;
    QWidget *gone = row->line; // later, because a key pressed in the row may be what takes it out
    m_rows.erase(row);
    nameRows();
    m_add->setFocus(Qt::TabFocusReason);
    gone->setParent(nullptr);
    gone->deleteLater();
    Q_EMIT reservesChanged();
}

void ReservesEdit::addClassQuotas(core::GradeSet grades)
{
    for (const SeatGroup &group : m_groups) {
        const bool has =
            std::ranges::any_of(m_rows, [&](const Row &r) { return r.groups->groups().contains(group.name); });
        if (group.grade > 0 && grades.contains(group.grade) && !has)
            addRow({.seats = usualQuota, .favours = {group.name}});
    }
    nameRows();
    Q_EMIT reservesChanged();
}

QList<SeatReserve> ReservesEdit::reserves() const
{
    QList<SeatReserve> list;
    for (const Row &row : m_rows)
        list << SeatReserve{.seats = row.seats->value().value_or(0),
                            .extra = row.kind->value().toInt() == 1,
                            .favours = row.groups->groups(),
                            .usesTier = row.tier->isChecked()};
    return list;
}

bool ReservesEdit::openTier() const { return m_openTier->isChecked(); }

QString ReservesEdit::text() const
{
    QStringList rows{m_openTier->isChecked() ? u"+"_s : u"-"_s};
    for (const SeatReserve &reserve : reserves())
        rows << u"%1 %2 %3 %4"_s.arg(reserve.seats)
                    .arg(int(reserve.extra))
                    .arg(reserve.favours.join(u' '))
                    .arg(int(reserve.usesTier));
    return rows.join(u';');
}

void ReservesEdit::nameRows()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows.at(i);
        const QString number = QString::number(i + 1);
        row.kind->setObjectName(u"reserve%1KindChoice"_s.arg(number));
        row.seats->setObjectName(u"reserve%1SeatsEdit"_s.arg(number));
        row.groups->setObjectName(u"reserve%1GroupsButton"_s.arg(number));
        row.tier->setObjectName(u"reserve%1TierCheck"_s.arg(number));
        row.remove->setObjectName(u"removeReserve%1Button"_s.arg(number));
        //: a row of reserved seats; %1 is its number
        row.kind->setAccessibleName(tr("At least or extra, row %1").arg(number));
        row.seats->setAccessibleName(tr("Seats, row %1").arg(number));
        row.remove->setAccessibleName(tr("Take row %1 out").arg(number));
        row.remove->setToolTip(row.remove->accessibleName() + u"  Ctrl+Del"_s);
        row.groups->setNumber(int(i) + 1);
        row.tier->setText(tr("Need comes first here, too"));
    }
    m_openTier->setVisible(!m_rows.isEmpty());
    orderRows();
}

/// By keyboard as they stand: the rows from left to right, then what is below them.
void ReservesEdit::orderRows()
{
    QList<QWidget *> order;
    for (const Row &row : std::as_const(m_rows))
        order << row.editors();
    order << m_add << m_classes << m_openTier;
    QWidget *before = m_before;
    for (QWidget *next : std::as_const(order)) {
        if (before)
            setTabOrder(before, next);
        before = next;
    }
}

/// Rows come and go, so the form does not watch them.
bool ReservesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && key->modifiers() & Qt::ControlModifier) {
        removeRow(static_cast<QWidget *>(watched)->parentWidget());
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!enter || key->modifiers() & ~Qt::KeypadModifier)
        return QWidget::eventFilter(watched, event);
    if (auto *line = qobject_cast<QLineEdit *>(watched))
        Q_EMIT line->editingFinished();
    focusNextPrevChild(true);
    return true;
}

void ReservesEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ReservesEdit::retranslate()
{
    m_add->setText(tr("Seats for a &group"));
    m_classes->setText(tr("Seats for &each class"));
    m_classes->setToolTip(tr("At least two seats for each class of the grades chosen above; each row can be changed."));
    m_openTier->setText(tr("Need comes first for the open seats"));
    nameRows();
}

} // namespace ui
