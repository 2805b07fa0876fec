// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/claim_rows.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesToSpare = 5; // as many as there are groups

template<class E>
Choice *choiceOf(std::initializer_list<E> values, QWidget *parent)
{
    auto *choice = new Choice(parent);
    choice->setItems([list = QList<E>(values)] {
        QList<Choice::Item> items;
        for (const E value : list)
            items << Choice::Item{int(value), words::label(value)};
        return items;
    });
    return choice;
}

} // namespace

ClaimRows::ClaimRows(const QList<core::PriorityClaim> &claims, QDate today, QWidget *parent)
    : QWidget(parent), m_today(today), m_more(new QPushButton(this))
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::controlPadding);
    grid->setVerticalSpacing(theme::controlPadding);
    for (int column = 0; column < 5; ++column) {
        auto *head = new QLabel(this);
        theme::setKind(head, "hint");
        grid->addWidget(head, 0, column);
        m_heads << head;
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    grid->setColumnStretch(2, 2);
    grid->setColumnStretch(3, 3);
    grid->setColumnStretch(4, 4);
    for (qsizetype i = 0; i < claims.size() + linesToSpare; ++i) {
        addLine(grid);
        fill(m_lines.last(), i < claims.size() ? claims.at(i) : core::PriorityClaim{});
        showLine(m_lines.last(), i < claims.size());
    }
    m_more->setObjectName(u"addClaimButton"_s);
    theme::setKind(m_more, "link");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(grid);
    column->addLayout(foot);
    connect(m_more, &QPushButton::clicked, this, [this] {
        const auto spare = std::ranges::find(m_lines, false, &Line::shown);
        if (spare == m_lines.end())
            return;
        fill(*spare, {.source = core::ClaimSource::School, .valid = {.from = m_today}});
        spare->group->setValue(QVariant());
        showLine(*spare, true);
        spare->group->setFocus();
        Q_EMIT edited();
    });
    setFocusProxy(m_more);
    retranslate();
}

void ClaimRows::addLine(QGridLayout *grid)
{
    using enum core::PriorityGroup;
    const int number = int(m_lines.size()) + 1;
    Line line{.group = choiceOf({Disability, LeftBehind, Hardship, MigrantChild, PoorFamily}, this),
              .from = new DateEdit(this),
              .until = new DateEdit(this),
              .source = choiceOf(
                  {core::ClaimSource::Register, core::ClaimSource::School, core::ClaimSource::Application}, this),
              .evidence = new QLineEdit(this),
              .remove = new QToolButton(this)};
    const QString prefix = u"claim%1"_s.arg(number);
    line.group->setObjectName(prefix + u"GroupChoice"_s);
    line.from->setObjectName(prefix + u"FromEdit"_s);
    line.until->setObjectName(prefix + u"UntilEdit"_s);
    line.source->setObjectName(prefix + u"SourceChoice"_s);
    line.evidence->setObjectName(prefix + u"EvidenceEdit"_s);
    line.remove->setObjectName(prefix + u"RemoveButton"_s);
    line.remove->setIcon(icon(Icon::Close, theme::Role::Muted));
    const QWidgetList fields{line.group, line.from, line.until, line.source, line.evidence, line.remove};
    for (int column = 0; column < fields.size(); ++column)
        grid->addWidget(fields.at(column), number, column);
    connect(line.group, &Choice::valueChanged, this, &ClaimRows::edited);
    connect(line.source, &Choice::valueChanged, this, &ClaimRows::edited);
    for (QLineEdit *edit : std::initializer_list<QLineEdit *>{line.from, line.until, line.evidence})
        connect(edit, &QLineEdit::textChanged, this, &ClaimRows::edited);
    connect(line.remove, &QToolButton::clicked, this, [this, at = m_lines.size()] {
        showLine(m_lines[at], false);
        Q_EMIT edited();
    });
    m_lines << line;
}

void ClaimRows::fill(Line &line, const core::PriorityClaim &claim)
{
    line.stored = claim;
    line.group->setValue(int(claim.group));
    line.source->setValue(int(claim.source));
    line.evidence->setText(claim.evidence);
    line.from->setDate(claim.valid.from);
    line.until->setDate(claim.valid.until.value_or(QDate()));
}

void ClaimRows::showLine(Line &line, bool shown)
{
    line.shown = shown;
    for (QWidget *field :
         std::initializer_list<QWidget *>{line.group, line.from, line.until, line.source, line.evidence, line.remove})
        field->setVisible(shown);
    showHeads();
}

void ClaimRows::showHeads()
{
    const bool any = std::ranges::any_of(m_lines, &Line::shown);
    for (QLabel *head : std::as_const(m_heads))
        head->setVisible(any);
    m_more->setVisible(std::ranges::any_of(m_lines, [](const Line &line) { return !line.shown; }));
}

QList<core::PriorityClaim> ClaimRows::claims() const
{
    QList<core::PriorityClaim> list;
    for (const Line &line : m_lines) {
        if (!line.shown || !line.group->value().isValid())
            continue;
        core::PriorityClaim claim = line.stored;
        claim.group = core::PriorityGroup(line.group->value().toInt());
        claim.source = core::ClaimSource(line.source->value().toInt());
        claim.evidence = line.evidence->text().trimmed();
        claim.valid.from = line.from->date();
        claim.valid.until.reset();
        if (line.until->date().isValid())
            claim.valid.until = line.until->date();
        list << claim;
    }
    return list;
}

QString ClaimRows::digest() const
{
    QStringList parts;
    for (const Line &line : m_lines)
        if (line.shown)
            parts << line.group->value().toString() << line.from->text() << line.until->text()
                  << line.source->value().toString() << line.evidence->text();
    return parts.join(u'\n');
}

void ClaimRows::retranslate()
{
    //: heads over the lines of priority groups: which group, first day, last day, where it is known from, what was seen
    const QStringList heads{tr("Group"), tr("Holds from"), tr("Until"), tr("Known from"), tr("Evidence")};
    for (int i = 0; i < m_heads.size(); ++i)
        m_heads.at(i)->setText(heads.at(i));
    m_more->setText(tr("Add a priority group"));
    for (int i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        const QWidgetList fields{line.group, line.from, line.until, line.source, line.evidence};
        for (int column = 0; column < fields.size(); ++column)
            fields.at(column)->setAccessibleName(
                //: %1 is the number of the line, %2 what the field is
                tr("Priority group %1: %2").arg(i + 1).arg(heads.at(column)));
        line.until->setPlaceholderText(tr("open"));
        line.remove->setToolTip(tr("Take this line away"));
        line.remove->setAccessibleName(tr("Priority group %1: take away").arg(i + 1));
    }
}

void ClaimRows::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
