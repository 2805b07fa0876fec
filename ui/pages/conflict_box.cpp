// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conflict_box.h"

#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/kit/two_texts.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/undo.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostShown = 30;
constexpr QSize boxSize(720, 480);

QLabel *wrapped(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setKind(label, kind);
    return label;
}

/// The page that shows a record, where there is one that opens at it.
QString pageOf(core::Subject subject)
{
    switch (subject) {
    case core::Subject::Student: return u"students"_s;
    case core::Subject::Place:
    case core::Subject::Program: return u"programs"_s;
    case core::Subject::Application: return u"enrolment"_s;
    case core::Subject::Calendar: return u"calendar"_s;
    case core::Subject::Notice: return u"notice"_s;
    case core::Subject::Review: return u"enrolment"_s;
    case core::Subject::School:
    case core::Subject::Class:
    case core::Subject::Staff:
    case core::Subject::Term:
    case core::Subject::Draw:
    case core::Subject::Seat:
    case core::Subject::NameVariant:
    case core::Subject::Finding: return {};
    }
    return {};
}

} // namespace

ConflictBox::ConflictBox(PageDesk &desk, const QString &what, const QList<core::UndoConflict> &conflicts,
                         QWidget *parent)
    : QDialog(parent), m_column(new QVBoxLayout(this)), m_buttons(new QHBoxLayout)
{
    setObjectName(u"conflictBox"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Changed meanwhile – Kehou"));
    resize(boxSize);
    m_column->setContentsMargins(theme::pagePadding, theme::pagePadding, theme::pagePadding, theme::panelPadding);
    m_column->setSpacing(theme::fieldGap);
    //: what could not be done follows, for example "Pupil changed: 扎西次仁"
    auto *title = wrapped(tr("Nothing was done: %1").arg(what), "section", this);
    title->setObjectName(u"conflictTitle"_s);
    title->setIndent(0);
    m_column->addWidget(title);
    const int count = int(conflicts.size());
    m_column->addWidget(wrapped(tr("%n records stand in the way.", nullptr, count), "muted", this));
    auto *list = new QWidget;
    theme::setKind(list, "inside");
    auto *cards = new QVBoxLayout(list);
    cards->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    cards->setSpacing(theme::panelPadding);
    for (const core::UndoConflict &conflict : conflicts.mid(0, mostShown))
        cards->addWidget(card(desk, conflict));
    if (conflicts.size() > mostShown)
        cards->addWidget(wrapped(tr("… and %n more.", nullptr, int(conflicts.size() - mostShown)), "muted", list));
    cards->addStretch(1);
    auto *frame = new QFrame(this);
    theme::setKind(frame, "panel");
    auto *margin = new QVBoxLayout(frame);
    margin->setContentsMargins(1, 1, 1, 1);
    margin->addWidget(scrolled(list, frame));
    m_column->addWidget(frame, 1);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(u"conflictCloseButton"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    m_buttons->addStretch(1);
    m_buttons->addWidget(close);
    m_column->addLayout(m_buttons);
}

QWidget *ConflictBox::card(PageDesk &desk, const core::UndoConflict &conflict)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(wrapped(words::conflictWords(conflict), "strong", box));
    if (const QString touched = words::touchedWords(conflict); !touched.isEmpty())
        //: who changed the record last, and when
        column->addWidget(wrapped(tr("Last changed: %1").arg(touched), "hint", box));
    QList<TextPair> pairs;
    for (const words::FieldDifference &field :
         words::differences(conflict.subject, conflict.was, conflict.now, namesOf(desk)))
        pairs << TextPair{field.label, field.one, field.other};
    if (!pairs.isEmpty())
        column->addWidget(new TwoTexts(tr("After the action"), tr("Now"), pairs, false, box));
    const QString page = pageOf(conflict.subject);
    if (!page.isEmpty() && !conflict.now.isEmpty()) {
        auto *open = new QPushButton(tr("Open the record"), box);
        open->setObjectName(u"openRecordButton%1"_s.arg(conflict.id));
        theme::setKind(open, "link");
        connect(open, &QPushButton::clicked, this, [this, page, id = conflict.id] {
            accept();
            Q_EMIT goTo(page, id);
        });
        column->addWidget(open, 0, Qt::AlignLeading);
    }
    return box;
}

void ConflictBox::addWay(const QString &objectName, const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, act] {
        accept();
        act();
    });
    m_buttons->insertWidget(1, button);
}

} // namespace ui
