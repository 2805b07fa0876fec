// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/settled_panel.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString kindWord(bool excluded) { return excluded ? SettledPanel::tr("No seat here") : SettledPanel::tr("Seat given"); }

QList<Column<SettledSeat>> columns()
{
    return {
        {.title = [] { return SettledPanel::tr("Child"); },
         .show = [](const SettledSeat &s) { return s.child; },
         .width = 256,
         .name = u"child"_s},
        {.title = [] { return SettledPanel::tr("Program"); },
         .show = [](const SettledSeat &s) { return s.program; },
         .width = 108,
         .name = u"program"_s},
        {.title = [] { return SettledPanel::tr("Decision"); },
         .badge =
             [](const SettledSeat &s) {
                 return Badge{kindWord(s.pin.excluded), s.pin.excluded ? Badge::Tone::Caution : Badge::Tone::Good};
             },
         .width = 92,
         .name = u"kind"_s},
        {.title = [] { return SettledPanel::tr("Reason"); },
         .show = [](const SettledSeat &s) { return s.pin.reason; },
         .width = 130,
         .name = u"reason"_s},
        {.title = [] { return SettledPanel::tr("By, on"); },
         .show = [](const SettledSeat &s) { return s.pin.actor + u' ' + words::dateText(s.pin.at.date()); },
         .name = u"by"_s},
    };
}

/// A pin has no id of its own: child and program name it.
qint64 idOf(const SettledSeat &seat)
{
    return qint64(qHashMulti(0, seat.pin.student.value, seat.pin.program.value) >> 1);
}

} // namespace

SettledPanel::SettledPanel(QWidget *parent)
    : QWidget(parent), m_model(columns()), m_view(new RecordView(this)), m_form(new Form(this)),
      m_child(new PersonPicker), m_program(new Choice), m_kind(new Choice), m_reason(new QLineEdit),
      m_closed(new QLabel(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_rulesHead(new QLabel(this)), m_continuingFirst(new QCheckBox(this)), m_siblingsTogether(new QCheckBox(this)),
      m_continuing(new QPushButton(this))
{
    m_model.setId(idOf);
    m_view->setObjectName(u"settledView"_s);
    m_view->setTable(&m_model);
    m_view->setEmptyState([] {
        return tr("The school has settled nothing. Use this only for what must not depend on the draw, such as a "
                  "child who continues a course.");
    });
    build();
    connect(m_add, &QPushButton::clicked, m_form, [this] { Q_EMIT m_form->saveAsked(); });
    connect(m_form, &Form::saveAsked, this, [this] {
        if (m_child->person() == 0 || !m_program->value().isValid()) {
            (void)m_form->check();
            return;
        }
        Q_EMIT settleAsked({.student = {m_child->person()},
                            .program = {m_program->value().toLongLong()},
                            .excluded = m_kind->value().toBool(),
                            .reason = m_reason->text().trimmed()});
    });
    connect(m_remove, &QPushButton::clicked, this, &SettledPanel::removeChosen);
    connect(m_continuing, &QPushButton::clicked, this, &SettledPanel::continuingAsked);
    for (QCheckBox *box : {m_continuingFirst, m_siblingsTogether})
        connect(box, &QCheckBox::clicked, this, [this] {
            m_rules.continuingFirst = m_continuingFirst->isChecked();
            m_rules.siblingsTogether = m_siblingsTogether->isChecked();
            Q_EMIT rulesAsked(m_rules);
        });
    connect(m_view, &RecordView::deleteAsked, this, &SettledPanel::removeChosen);
    connect(m_view, &RecordView::currentChanged, this, [this](qint64 id) { m_remove->setEnabled(m_open && id != 0); });
}

void SettledPanel::build()
{
    m_child->setObjectName(u"settledChildPicker"_s);
    m_program->setObjectName(u"settledProgramChoice"_s);
    m_kind->setObjectName(u"settledKindChoice"_s);
    m_reason->setObjectName(u"settledReasonEdit"_s);
    m_add->setObjectName(u"settleButton"_s);
    m_add->setAutoDefault(false);
    m_remove->setObjectName(u"unsettleButton"_s);
    m_remove->setAutoDefault(false);
    m_remove->setEnabled(false);
    m_closed->setWordWrap(true);
    theme::setKind(m_closed, "muted");
    m_kind->setItems([] { return QList<Choice::Item>{{false, kindWord(false)}, {true, kindWord(true)}}; });
    m_kind->setValue(false);
    m_form->add({.field = u"child"_s, .label = [] { return tr("Child"); }, .required = true}, m_child);
    m_form->add({.field = u"program"_s, .label = [] { return tr("Program"); }, .required = true}, m_program);
    m_form->add({.field = u"kind"_s, .label = [] { return tr("Decision"); }}, m_kind);
    m_form->add({.field = u"reason"_s,
                 .label = [] { return tr("Reason"); },
                 .required = true,
                 .hint = [] { return tr("One sentence that the family may read."); }},
                m_reason);
    m_rulesHead->setIndent(0);
    theme::setKind(m_rulesHead, "section");
    m_continuingFirst->setObjectName(u"continuingFirstBox"_s);
    m_siblingsTogether->setObjectName(u"siblingsTogetherBox"_s);
    m_continuing->setObjectName(u"settleContinuingButton"_s);
    m_continuing->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::controlPadding);
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    auto *side = new QVBoxLayout;
    side->setSpacing(theme::fieldGap);
    side->addWidget(m_closed);
    side->addWidget(m_form);
    side->addLayout(buttons);
    side->addWidget(m_continuing, 0, Qt::AlignLeft);
    side->addSpacing(theme::controlPadding);
    side->addWidget(m_rulesHead);
    side->addWidget(m_continuingFirst);
    side->addWidget(m_siblingsTogether);
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::controlPadding, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(m_view, 1);
    auto *right = new QWidget;
    side->setContentsMargins(0, 0, theme::controlPadding, 0);
    right->setLayout(side);
    QScrollArea *area = scrolled(right, this);
    area->setFixedWidth(330);
    row->addWidget(area);
    setTabOrder(m_view, m_child);
    setTabOrder(m_reason, m_add);
    setTabOrder(m_add, m_remove);
}

void SettledPanel::setSeats(const QList<SettledSeat> &seats) { m_model.setRecords(seats); }

bool SettledPanel::select(core::StudentId child)
{
    const auto found =
        std::ranges::find_if(m_model.records(), [child](const SettledSeat &seat) { return seat.pin.student == child; });
    return found != m_model.records().end() && m_view->select(idOf(*found));
}

void SettledPanel::setChoices(const QList<PersonEntry> &children, const core::NameSpellings &spellings,
                              const QList<core::Program> &programs)
{
    m_child->setPeople(children, spellings);
    m_programs = programs;
    m_program->setItems([this] {
        QList<Choice::Item> items;
        for (const core::Program &program : std::as_const(m_programs))
            items << Choice::Item{program.id.value, words::programWithDays(program)};
        return items;
    });
}

void SettledPanel::setRules(const core::DrawRules &rules)
{
    m_rules = rules;
    m_continuingFirst->setChecked(rules.continuingFirst);
    m_siblingsTogether->setChecked(rules.siblingsTogether);
}

void SettledPanel::setOpen(bool open)
{
    m_open = open;
    m_form->setEnabled(open);
    m_add->setEnabled(open);
    m_remove->setEnabled(open && m_view->currentId() != 0);
    m_closed->setVisible(!open);
    for (QWidget *widget : {static_cast<QWidget *>(m_continuingFirst), static_cast<QWidget *>(m_siblingsTogether),
                            static_cast<QWidget *>(m_continuing)})
        widget->setEnabled(open);
}

void SettledPanel::retranslate()
{
    m_model.retranslate();
    m_add->setText(tr("&Settle"));
    m_remove->setText(tr("Give up"));
    m_rulesHead->setText(tr("What counts besides need and number"));
    m_continuingFirst->setText(tr("Continuing children come first among equals"));
    m_continuingFirst->setToolTip(tr("A child with a seat in the course of the same name at the end of last term"));
    m_siblingsTogether->setText(tr("Children of one family draw one number"));
    m_siblingsTogether->setToolTip(tr("The same first guardian at the same telephone number"));
    m_continuing->setText(tr("Settle all who continue"));
    m_continuing->setToolTip(tr("Gives a seat beforehand to every child who had one in the same course last term and "
                                "wishes for it again"));
    m_closed->setText(tr("The applications are frozen: nothing can be settled any more. Before they are drawn they can "
                         "be thawed."));
    setOpen(m_open);
}

void SettledPanel::showFindings(const core::Findings &findings) { (void)m_form->showErrors(fieldErrors(findings)); }

void SettledPanel::clear()
{
    m_child->setPerson(0);
    m_program->setValue({});
    m_kind->setValue(false);
    m_reason->clear();
    m_form->clearErrors();
    m_form->markClean();
}

void SettledPanel::removeChosen()
{
    const SettledSeat *seat = m_open ? m_model.recordById(m_view->currentId()) : nullptr;
    if (seat)
        Q_EMIT undoAsked(seat->pin);
}

} // namespace ui
