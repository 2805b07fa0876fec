// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/history_panel.h"

#include "ui/kit/attempt.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/labels.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int linesShown = 100; ///< more are copied and printed, not laid out

QLabel *wrapped(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(0);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setKind(label, kind);
    return label;
}

} // namespace

HistoryPanel::HistoryPanel(PageDesk &desk, const core::StudentRecord &record, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_record(record), m_column(new QVBoxLayout), m_copy(new QPushButton(this)),
      m_print(new QPushButton(this))
{
    setObjectName(u"studentHistory"_s);
    theme::setKind(this, "panel");
    for (QPushButton *button : {m_copy, m_print}) {
        button->setAutoDefault(false);
        theme::setKind(button, "link");
    }
    m_copy->setObjectName(u"copyHistoryButton"_s);
    m_print->setObjectName(u"printHistoryButton"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, theme::grid);
    buttons->setSpacing(theme::panelPadding);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_print);
    buttons->addStretch(1);
    auto *margin = new QVBoxLayout(this);
    margin->setContentsMargins(1, 1, 1, 1);
    margin->setSpacing(0);
    margin->addLayout(m_column, 1);
    margin->addLayout(buttons);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(historyText(title(), m_events, m_years)); });
    connect(m_print, &QPushButton::clicked, this,
            [this] { Q_EMIT printAsked(historyDocument(title(), m_events, m_years)); });
    read();
    fill();
}

void HistoryPanel::read()
{
    m_events.clear();
    m_years.clear();
    const HistoryNames names{.className = [this](core::ClassId id) { return classToday(m_desk.book, id); },
                             .termName =
                                 [this](core::TermId id) {
                                     const auto term = m_desk.book.terms.find(id);
                                     return term ? words::termLabel(*term) : QString();
                                 },
                             .programName =
                                 [this](core::ProgramId id) {
                                     const auto program = m_desk.book.programs.find(id);
                                     return program ? program->title : QString();
                                 }};
    if (!m_record.student.id.isSet())
        return;
    attempt(this, [&] {
        m_events = eventsInWords(m_record.events, names);
        m_years = byYear(historyInWords(m_desk.book.life.story(m_record.student.id), names),
                         m_desk.book.students.dayOfTurn());
    });
}

void HistoryPanel::fill()
{
    m_copy->setText(tr("Copy"));
    m_print->setText(tr("Print…"));
    m_copy->setVisible(!m_years.isEmpty());
    m_print->setVisible(!m_years.isEmpty());
    delete m_inside;
    auto *inside = new QWidget;
    theme::setKind(inside, "inside");
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::grid);
    if (m_years.isEmpty())
        column->addWidget(wrapped(tr("The record begins when it is saved."), "muted", inside));
    else
        addEvents(column, inside);
    addYears(column, inside);
    column->addStretch(1);
    m_inside = scrolled(inside, this);
    m_column->addWidget(m_inside);
}

void HistoryPanel::addEvents(QVBoxLayout *column, QWidget *inside)
{
    column->addWidget(wrapped(tr("At the school"), "section", inside));
    if (m_events.isEmpty())
        column->addWidget(wrapped(tr("No days are known: the record is older than this kind of note. What the journal "
                                     "says stands below."),
                                  "hint", inside));
    for (const QString &event : std::as_const(m_events))
        column->addWidget(wrapped(event, "plain", inside));
    column->addSpacing(theme::controlPadding);
}

void HistoryPanel::addYears(QVBoxLayout *column, QWidget *inside)
{
    int left = linesShown;
    for (const HistoryYear &year : std::as_const(m_years)) {
        if (left > 0)
            column->addWidget(wrapped(words::schoolYearLabel(year.year), "section", inside));
        for (const HistoryLine &line : year.lines) {
            if (--left < 0)
                break;
            column->addWidget(wrapped(line.what, "strong", inside));
            column->addWidget(wrapped(u"%1 · %2"_s.arg(line.when, line.who), "hint", inside));
            for (const QString &change : line.changes)
                column->addWidget(wrapped(change, "plain", inside));
            column->addSpacing(theme::controlPadding);
        }
    }
    if (left < 0)
        column->addWidget(wrapped(tr("Older lines are not shown here; they are copied and printed."), "hint", inside));
}

QString HistoryPanel::title() const
{
    const core::Student &student = m_record.student;
    return tr("History of %1").arg(nameWithMark(student.name, student.mark));
}

void HistoryPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        read();
        fill();
    }
}

} // namespace ui
