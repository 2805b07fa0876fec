// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/findings_panel.h"

#include "ui/kit/clause_chip.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Severity;
using theme::Role;

namespace {

constexpr qsizetype mostShown = 200;

std::pair<Icon, Role> mark(Severity severity)
{
    switch (severity) {
    case Severity::Refusal: return {Icon::Refusal, Role::Refusal};
    case Severity::Warning: return {Icon::Warning, Role::Caution};
    case Severity::Note: return {Icon::Information, Role::Accent};
    }
    return {Icon::Information, Role::Accent};
}

QLabel *text(const QString &words, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setKind(label, kind);
    return label;
}

/// Subjects by their worst finding, findings by their weight; otherwise in the order given.
void arrange(QList<FindingItem> &items)
{
    QHash<QString, int> worst;
    QHash<QString, qsizetype> place;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const FindingItem &item = items.at(i);
        worst[item.subject] = std::max(worst.value(item.subject, -1), int(item.severity));
        if (!place.contains(item.subject))
            place.insert(item.subject, i);
    }
    std::ranges::stable_sort(items, [&](const FindingItem &a, const FindingItem &b) {
        if (worst[a.subject] != worst[b.subject])
            return worst[a.subject] > worst[b.subject];
        if (place[a.subject] != place[b.subject])
            return place[a.subject] < place[b.subject];
        return a.severity > b.severity;
    });
}

} // namespace

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Refusal: return QCoreApplication::translate("Severity", "Not allowed");
    case Severity::Warning: return QCoreApplication::translate("Severity", "Caution");
    case Severity::Note: return QCoreApplication::translate("Severity", "Note");
    }
    return QString();
}

FindingsPanel::FindingsPanel(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"findingsPanel"_s);
    theme::setKind(this, "panel");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    m_inside = new QWidget;
    column->addWidget(scrolled(m_inside, this));
    build();
}

void FindingsPanel::setItems(QList<FindingItem> items)
{
    arrange(items);
    m_items = std::move(items);
    build();
}

void FindingsPanel::setEmptySentence(std::function<QString()> sentence)
{
    m_empty = std::move(sentence);
    build();
}

void FindingsPanel::build()
{
    auto *area = findChild<QScrollArea *>();
    m_inside = new QWidget;
    theme::setKind(m_inside, "inside");
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::fieldGap);
    if (m_items.isEmpty())
        column->addWidget(text(m_empty ? m_empty() : tr("Nothing stands in the way."), "muted", m_inside));
    QString subject;
    for (qsizetype i = 0; i < std::min(mostShown, m_items.size()); ++i) {
        const FindingItem &item = m_items.at(i);
        if (!item.subject.isEmpty() && item.subject != subject)
            column->addWidget(head(item));
        subject = item.subject;
        column->addWidget(line(item));
    }
    if (m_items.size() > mostShown)
        column->addWidget(
            text(tr("%n more are not shown here.", nullptr, int(m_items.size() - mostShown)), "muted", m_inside));
    column->addStretch(1);
    area->setWidget(m_inside);
}

QWidget *FindingsPanel::head(const FindingItem &item)
{
    if (item.page.isEmpty())
        return text(item.subject, "strong", m_inside);
    auto *link = new QPushButton(item.subject, m_inside);
    theme::setKind(link, "link");
    link->setObjectName(u"subjectLink"_s);
    connect(link, &QPushButton::clicked, this,
            [this, page = item.page, id = item.subjectId] { Q_EMIT subjectOpened(page, id); });
    auto *row = new QWidget(m_inside);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(link);
    layout->addStretch(1);
    return row;
}

QWidget *FindingsPanel::line(const FindingItem &item)
{
    auto *line = new QWidget(m_inside);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::controlPadding);
    const auto [which, role] = mark(item.severity);
    auto *picture = new IconLabel(which, role, 16, line);
    picture->setToolTip(severityWord(item.severity));
    row->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(text(item.sentence, "plain", line));
    if (!item.advice.isEmpty())
        words->addWidget(text(item.advice, "muted", line));
    if (item.acceptable)
        addAcceptance(item, words);
    row->addLayout(words, 1);
    if (!item.clause.isEmpty())
        row->addWidget(new ClauseChip(
                           item.clause, [summary = item.clauseSummary] { return summary; }, line),
                       0, Qt::AlignTop);
    line->setAccessibleName(severityWord(item.severity) + u": "_s + item.sentence);
    return line;
}

void FindingsPanel::addAcceptance(const FindingItem &item, QVBoxLayout *column)
{
    auto *ask = new QPushButton(tr("Accept with a reason…"), this);
    ask->setObjectName(u"acceptButton"_s);
    theme::setKind(ask, "link");
    auto *reason = new QLineEdit(this);
    reason->setObjectName(u"acceptReasonEdit"_s);
    reason->setPlaceholderText(tr("Why this is accepted; Enter records it under your name"));
    reason->setAccessibleName(tr("Reason for accepting"));
    reason->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(ask);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(reason);
    connect(ask, &QPushButton::clicked, reason, [ask, reason] {
        ask->hide();
        reason->show();
        reason->setFocus();
    });
    connect(reason, &QLineEdit::returnPressed, this, [this, reason, key = item.key] {
        if (!reason->text().trimmed().isEmpty())
            Q_EMIT accepted(key, reason->text().trimmed());
    });
}

void FindingsPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace ui
