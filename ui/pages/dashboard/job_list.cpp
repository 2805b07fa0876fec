// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/job_list.h"

#include "ui/kit/badge.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using theme::Role;

namespace {
constexpr int disc = 24;
constexpr int tall = 42;
constexpr int arrow = 16;
} // namespace

JobRow::JobRow(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void JobRow::setWords(const QString &title, const QString &sentence)
{
    m_title = title;
    m_sentence = sentence;
    tell();
}

void JobRow::setState(State state)
{
    m_state = state;
    tell();
}

void JobRow::tell()
{
    QString word = m_state == State::Done   ? tr("done")
                   : m_state == State::Next ? tr("next")
                   : m_state == State::Open ? tr("open")
                                            : tr("to come");
    if (!m_due.isEmpty())
        word += u", "_s + m_due;
    //: what a screen reader says of a step: its title, how far it is, a sentence
    setAccessibleName(tr("%1, %2. %3").arg(m_title, word, m_sentence));
    setToolTip(m_sentence);
    update();
}

void JobRow::setDue(const QString &words, bool late)
{
    m_due = words;
    m_late = late;
    tell();
}

QSize JobRow::sizeHint() const { return {300, tall}; }

void JobRow::paintMark(QPainter &painter, const QRect &circle) const
{
    const bool now = m_state == State::Next;
    const bool done = m_state == State::Done;
    const bool open = m_state == State::Open;
    painter.setPen(now || done ? Qt::NoPen : QPen(theme::color(open ? Role::Accent : Role::Line), 1.5));
    painter.setBrush(theme::color(now ? Role::Accent : done ? Role::GoodSoft : Role::Surface));
    painter.drawEllipse(circle);
    if (done) {
        ui::icon(Icon::Check, Role::Good).paint(&painter, circle.adjusted(5, 5, -5, -5));
        return;
    }
    painter.setFont(theme::font(theme::Type::Muted));
    painter.setPen(theme::color(now ? Role::OnAccent : open ? Role::Accent : Role::Muted));
    painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
}

int JobRow::paintDue(QPainter &painter, const QRect &ground) const
{
    if (m_due.isEmpty())
        return 0;
    const Badge badge{m_due, m_late ? Badge::Tone::Refusal : Badge::Tone::Neutral};
    const QSize size = badgeSize(badge);
    const int right = ground.right() - arrow - 2 * theme::controlPadding;
    paintBadge(painter, QRect(right - size.width(), ground.top(), size.width(), ground.height()), badge);
    return size.width() + theme::controlPadding;
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect ground = rect().adjusted(theme::grid, 1, -theme::grid, -1);
    if (m_state == State::Next || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::color(m_state == State::Next ? Role::AccentSoft : Role::Hover));
        painter.drawRoundedRect(ground, theme::corner, theme::corner);
    }
    if (hasFocus()) {
        painter.setPen(QPen(theme::color(Role::Accent), 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ground, theme::corner, theme::corner);
    }
    const QRect circle(ground.left() + theme::controlPadding, ground.center().y() - disc / 2 + 1, disc, disc);
    paintMark(painter, circle);
    const QRect words(circle.right() + theme::fieldGap, ground.top(),
                      ground.right() - circle.right() - 2 * theme::fieldGap - arrow - theme::controlPadding -
                          paintDue(painter, ground),
                      ground.height());
    QFont font = theme::font(theme::Type::Body);
    if (m_state == State::Next)
        font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const int line = painter.fontMetrics().height();
    const QFont small = theme::font(theme::Type::Muted);
    const int smallLine = QFontMetrics(small).height();
    const int top = words.top() + (words.height() - line - smallLine - 1) / 2;
    painter.setPen(theme::color(m_state == State::Later ? Role::Muted : Role::Text));
    painter.drawText(QRect(words.left(), top, words.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, words.width()));
    painter.setFont(small);
    painter.setPen(theme::color(Role::Muted));
    painter.drawText(QRect(words.left(), top + line + 1, words.width(), smallLine), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_sentence, Qt::ElideRight, words.width()));
    const QRect pointer(ground.right() - arrow - theme::controlPadding, ground.center().y() - arrow / 2, arrow, arrow);
    ui::icon(Icon::Forward, m_state == State::Next ? Role::Accent : Role::Muted).paint(&painter, pointer);
}

void JobRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QAbstractButton::keyPressEvent(event);
}

void JobRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void JobRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

JobList::JobList(int count, QWidget *parent) : QFrame(parent)
{
    theme::setKind(this, "panel");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::controlPadding, theme::grid, theme::controlPadding);
    column->setSpacing(0);
    for (int number = 0; number < count; ++number) {
        auto *row = new JobRow(this);
        row->setNumber(number + 1);
        connect(row, &QAbstractButton::clicked, this, [this, number] { Q_EMIT opened(number); });
        column->addWidget(row);
        m_rows << row;
    }
}

} // namespace ui
