// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/child_panel.h"

#include "ui/kit/badge.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *wrapped(const QString &words, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    theme::setKind(label, kind);
    return label;
}

} // namespace

ChildPanel::ChildPanel(QWidget *parent)
    : QFrame(parent), m_name(wrapped({}, "section", this)), m_details(wrapped({}, "muted", this)),
      m_close(new QToolButton(this)), m_serial(wrapped({}, "muted", this)), m_slip(new QPushButton(this)),
      m_copy(new QPushButton(this)), m_pupil(new QPushButton(this))
{
    setObjectName(u"childPanel"_s);
    theme::setKind(this, "panel");
    m_name->setObjectName(u"childNameLabel"_s);
    m_name->setIndent(0);
    m_details->setObjectName(u"childDetailsLabel"_s);
    m_close->setObjectName(u"closeChildButton"_s);
    m_close->setIcon(icon(Icon::Close));
    m_copy->setObjectName(u"copyReasonsButton"_s);
    m_copy->setIcon(icon(Icon::Copy));
    m_pupil->setObjectName(u"openPupilButton"_s);
    m_serial->setObjectName(u"childSerialLabel"_s);
    m_slip->setObjectName(u"childSlipButton"_s);
    m_slip->setIcon(icon(Icon::Print));
    connect(m_slip, &QPushButton::clicked, this, [this] { Q_EMIT slipAsked(m_child.student.id.value); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addWidget(m_slip);
    foot->addWidget(m_copy);
    foot->addWidget(m_pupil);
    foot->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::controlPadding, theme::fieldGap);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addWidget(m_details);
    column->addWidget(m_serial);
    column->addSpacing(theme::controlPadding);
    column->addWidget(scrolled(new QWidget, this), 1);
    column->addLayout(foot);
    connect(m_close, &QToolButton::clicked, this, &ChildPanel::closeAsked);
    connect(m_pupil, &QPushButton::clicked, this, [this] { Q_EMIT pupilAsked(m_child.student.id.value); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(text());
        Q_EMIT copied();
    });
}

void ChildPanel::setPrograms(const QHash<core::ProgramId, core::Program> &programs, const QList<core::Pin> &pins)
{
    m_programs = programs;
    m_pins = pins;
}

void ChildPanel::setChild(const core::ChildOutcome &child)
{
    m_child = child;
    build();
}

void ChildPanel::retranslate()
{
    m_close->setToolTip(tr("Close  Esc"));
    m_close->setAccessibleName(tr("Close"));
    m_slip->setText(tr("Slip"));
    m_slip->setToolTip(tr("The slip for the family, to be printed"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy for the family"));
    m_pupil->setText(tr("Open the pupil"));
    build();
}

QString ChildPanel::programName(core::ProgramId id) const
{
    const auto found = m_programs.constFind(id);
    return found == m_programs.cend() ? id.text() : words::programWithDays(*found);
}

QString ChildPanel::heading(const core::WishOutcome &wish) const
{
    if (wish.wish == 0)
        return programName(wish.program);
    //: a ranked wish: its number, the program
    return tr("%1. %2").arg(QString::number(wish.wish), programName(wish.program));
}

QString ChildPanel::sentence(const core::WishOutcome &wish) const
{
    if (wish.round >= 0) {
        for (const core::Pin &pin : m_pins)
            if (wish.round == 0 && !pin.excluded && pin.student == m_child.student.id && pin.program == wish.program)
                return pin.reason;
        return wish.round == 0 ? tr("Held before this draw.") : QString();
    }
    words::WishNames names{.program = programName(wish.program),
                           .clashing = wish.clashing.isSet() ? programName(wish.clashing) : QString(),
                           .grades = words::gradesText(m_programs.value(wish.program).grades)};
    for (const core::Pin &pin : m_pins)
        if (pin.excluded && pin.student == m_child.student.id && pin.program == wish.program)
            names.decision = pin.reason;
    return words::words(wish.explanation, names);
}

QString ChildPanel::careSentence() const
{
    const core::WeekdaySet care = m_child.application.care;
    if (care.isEmpty())
        return {};
    //: %1 is a list of weekdays
    return tr("Inclusive care is granted on every day asked for: %1.").arg(words::weekdaysText(care));
}

QWidget *ChildPanel::wishCell(const core::WishOutcome &wish, QWidget *parent) const
{
    auto *cell = new QWidget(parent);
    theme::setKind(cell, "inside");
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::controlPadding);
    head->addWidget(wrapped(heading(wish), "strong", cell), 1);
    const bool won = wish.round >= 0;
    head->addWidget(new BadgeLabel(Badge{won ? words::wonWords(wish.round) : tr("No seat"),
                                         won ? Badge::Tone::Good : Badge::Tone::Neutral},
                                   cell),
                    0, Qt::AlignTop);
    column->addLayout(head);
    const QString why = sentence(wish);
    if (!why.isEmpty()) {
        QLabel *label = wrapped(why, "muted", cell);
        label->setObjectName(u"reasonLabel%1"_s.arg(wish.wish));
        column->addWidget(label);
    }
    return cell;
}

void ChildPanel::build()
{
    const core::StudentLine &student = m_child.student;
    m_name->setText(words::nameWithMark(student.name, student.mark));
    m_details->setText(words::personDetail(student));
    m_serial->setVisible(!m_child.serial.isEmpty());
    //: the serial under which a child stands in the public record, and her place in the draw
    m_serial->setText(
        tr("Public serial %1 · public number %2").arg(m_child.serial, words::publicNumber(m_child.number)));

    m_list = new QWidget;
    theme::setKind(m_list, "inside");
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, theme::controlPadding, 0);
    column->setSpacing(theme::panelPadding);
    for (const core::WishOutcome &wish : m_child.wishes)
        column->addWidget(wishCell(wish, m_list));
    if (m_child.wishes.isEmpty())
        column->addWidget(
            wrapped(m_child.application.wishes.isEmpty() ? tr("No course was wished for.") : tr("Not drawn yet."),
                    "muted", m_list));
    if (const QString care = careSentence(); !care.isEmpty())
        column->addWidget(wrapped(care, "plain", m_list));
    column->addStretch(1);
    findChild<QScrollArea *>()->setWidget(m_list);
}

QString ChildPanel::text() const
{
    QStringList lines{m_name->text() + u"  "_s + m_details->text()};
    if (!m_child.serial.isEmpty())
        lines << m_serial->text();
    for (const core::WishOutcome &wish : m_child.wishes) {
        lines << heading(wish) + u"  "_s + (wish.round >= 0 ? words::wonWords(wish.round) : tr("No seat"));
        if (const QString why = sentence(wish); !why.isEmpty())
            lines << u"   "_s + why;
    }
    if (const QString care = careSentence(); !care.isEmpty())
        lines << care;
    return lines.join(u'\n');
}

void ChildPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closeAsked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace ui
