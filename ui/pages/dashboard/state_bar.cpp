// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard/state_bar.h"

#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::TermState;
using theme::Role;

/// The states side by side: behind us, now, to come.
class StateStrip final : public QWidget
{
public:
    explicit StateStrip(QWidget *parent) : QWidget(parent) { setFixedHeight(tall); }
    void show(const QStringList &titles, int current)
    {
        m_titles = titles;
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int count = std::max(1, int(m_titles.size()));
        for (int state = 0; state < m_titles.size(); ++state) {
            const int left = state * width() / count;
            const QRect place(left, 0, (state + 1) * width() / count - left - theme::grid, height());
            const bool now = state == m_current;
            const bool done = state < m_current;
            painter.setPen(now || done ? Qt::NoPen : QPen(theme::color(Role::Line), 1));
            painter.setBrush(theme::color(now ? Role::Accent : done ? Role::AccentSoft : Role::Surface));
            painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), theme::corner, theme::corner);
            QFont font = theme::font(theme::Type::Muted);
            if (now)
                font.setWeight(QFont::DemiBold);
            painter.setFont(font);
            painter.setPen(theme::color(now ? Role::OnAccent : done ? Role::Accent : Role::Muted));
            const QRect words = place.adjusted(theme::grid, 0, -theme::grid, 0);
            painter.drawText(words, Qt::AlignCenter,
                             painter.fontMetrics().elidedText(m_titles.at(state), Qt::ElideRight, words.width()));
        }
    }

private:
    static constexpr int tall = 26;
    QStringList m_titles;
    int m_current = 0;
};

StateBar::StateBar(QWidget *parent)
    : QFrame(parent), m_steps(new StateStrip(this)), m_forward(new QPushButton(this)), m_back(new QPushButton(this)),
      m_due(new QPushButton(this))
{
    setObjectName(u"termStateBar"_s);
    theme::setKind(this, "panel");
    m_forward->setObjectName(u"termForwardButton"_s);
    m_back->setObjectName(u"termBackButton"_s);
    m_due->setObjectName(u"dueDaysButton"_s);
    theme::setKind(m_back, "link");
    theme::setKind(m_due, "link");
    for (QPushButton *one : {m_forward, m_back, m_due})
        one->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::controlPadding);
    buttons->addWidget(m_forward);
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_due);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::controlPadding);
    column->setSpacing(theme::grid);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    connect(m_forward, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(TermState(int(m_state) + 1)); });
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT moveAsked(TermState(int(m_state) - 1)); });
    connect(m_due, &QPushButton::clicked, this, &StateBar::dueAsked);
}

QString StateBar::verbOf(TermState to)
{
    switch (to) {
    case TermState::Planning: return tr("Back to planning");
    case TermState::Applying: return tr("Open the applications");
    case TermState::Arranging: return tr("End the applications");
    case TermState::Running: return tr("Begin the service");
    case TermState::Closed: return tr("Close the term");
    }
    return {};
}

void StateBar::setState(TermState state)
{
    m_state = state;
    retranslate();
}

void StateBar::retranslate()
{
    QStringList titles;
    for (const TermState state :
         {TermState::Planning, TermState::Applying, TermState::Arranging, TermState::Running, TermState::Closed})
        titles << words::label(state);
    m_steps->show(titles, int(m_state));
    m_steps->setAccessibleName(tr("State of the term: %1").arg(words::label(m_state)));
    m_forward->setVisible(m_state != TermState::Closed);
    if (m_state != TermState::Closed)
        m_forward->setText(verbOf(TermState(int(m_state) + 1)) + u"…"_s);
    m_back->setVisible(m_state != TermState::Planning);
    m_back->setText(tr("A step back…"));
    m_due->setText(tr("Due days…"));
}

} // namespace ui
