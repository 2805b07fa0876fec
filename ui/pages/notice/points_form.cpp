// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice/points_form.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/clauses.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

PointsForm::PointsForm(PageDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_form(new Form), m_from(named(new DateEdit, u"applyFromEdit"_s)),
      m_until(named(new DateEdit, u"applyUntilEdit"_s)), m_handIn(named(new QLineEdit, u"handInEdit"_s)),
      m_manner(named(new QLineEdit, u"mannerEdit"_s)), m_careFee(named(new QLineEdit, u"careFeeEdit"_s)),
      m_courseFee(named(new QLineEdit, u"courseFeeEdit"_s)), m_waiver(named(new QLineEdit, u"waiverEdit"_s)),
      m_phone(named(new QLineEdit, u"noticePhoneEdit"_s)), m_bureau(named(new QLineEdit, u"bureauPhoneEdit"_s))
{
    setObjectName(u"noticePoints"_s);
    theme::setKind(this, "panel");
    auto *inside = new QWidget;
    auto *margin = new QVBoxLayout(inside);
    margin->setContentsMargins(theme::panelPadding, theme::panelPadding, theme::panelPadding, theme::panelPadding);
    margin->addWidget(m_form);
    margin->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(scrolled(inside, this));
    m_form->setQuestion(&m_desk.question);
    m_form->setClauseSummary([](const QString &clause) { return words::clauseSummary(clause); });
    addRows();
    connect(m_form, &Form::saveAsked, this, [this] { attempt(this, [this] { save(); }); });
    connect(m_form, &Form::leaveAsked, this, [this] { attempt(this, [this] { discard(); }); });
}

void PointsForm::addRows()
{
    m_form->addSection([] { return tr("Applying"); });
    m_form->add({.field = u"applyFrom"_s, .label = [] { return tr("Applications from"); }}, m_from);
    m_form->add({.field = u"applyUntil"_s, .label = [] { return tr("Applications until"); }}, m_until);
    m_form->add({.field = u"handIn"_s, .label = [] { return tr("Forms are handed to"); }}, m_handIn);
    m_form->addSection([] { return tr("Service and fees"); });
    m_form->add(
        {.field = u"manner"_s, .label = [] { return tr("Manner of the service"); }, .wide = true, .clause = u"2.1"_s},
        m_manner);
    m_form->add(
        {.field = u"careFee"_s, .label = [] { return tr("Fee of inclusive care"); }, .wide = true, .clause = u"3.5c"_s},
        m_careFee);
    m_form->add({.field = u"courseFee"_s,
                 .label = [] { return tr("Fee standard of courses"); },
                 .wide = true,
                 .clause = u"2.1"_s,
                 .hint = [] { return tr("As it was approved and published, or that courses are free."); }},
                m_courseFee);
    m_form->add({.field = u"waiver"_s, .label = [] { return tr("Who pays less"); }, .wide = true}, m_waiver);
    m_form->addSection([] { return tr("Questions and complaints"); });
    m_form->add({.field = u"phone"_s,
                 .label = [] { return tr("Telephone for questions"); },
                 .hint = [] { return tr("Empty: the school's own."); }},
                m_phone);
    m_form->add({.field = u"bureauPhone"_s, .label = [] { return tr("Telephone of the education bureau"); }}, m_bureau);
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Discard changes"); });
}

void PointsForm::load()
{
    if (!m_desk.term.isSet())
        return;
    const core::NoticePoints file = m_desk.book.notices.points(m_desk.term);
    if (!m_form->isChanged())
        return fill(file);
    if (file.id == m_points.id && file.version == m_points.version)
        return;
    const QList<QLineEdit *> edits{m_from,      m_until,  m_handIn, m_manner, m_careFee,
                                   m_courseFee, m_waiver, m_phone,  m_bureau};
    QStringList typed;
    for (const QLineEdit *edit : edits)
        typed << edit->text();
    fill(m_points);
    QStringList before;
    for (const QLineEdit *edit : edits)
        before << edit->text();
    fill(file);
    for (qsizetype i = 0; i < edits.size(); ++i)
        if (typed.at(i) != before.at(i))
            edits.at(i)->setText(typed.at(i));
}

void PointsForm::fill(const core::NoticePoints &points)
{
    m_points = points;
    m_from->setDate(m_points.applyFrom);
    m_until->setDate(m_points.applyUntil);
    m_handIn->setText(m_points.handIn);
    m_manner->setText(m_points.manner);
    m_careFee->setText(m_points.careFee);
    m_courseFee->setText(m_points.courseFee);
    m_waiver->setText(m_points.waiver);
    m_phone->setText(m_points.phone);
    m_bureau->setText(m_points.bureauPhone);
    for (QLineEdit *edit : {m_handIn, m_manner, m_careFee, m_courseFee, m_waiver})
        edit->setCursorPosition(0);
    m_form->clearErrors();
    m_form->markClean();
}

bool PointsForm::isChanged() const { return m_form->isChanged(); }

void PointsForm::discard()
{
    m_form->markClean();
    load();
}

void PointsForm::save()
{
    core::NoticePoints points = m_points;
    points.term = m_desk.term;
    points.applyFrom = m_from->date();
    points.applyUntil = m_until->date();
    points.handIn = m_handIn->text().trimmed();
    points.manner = m_manner->text().trimmed();
    points.careFee = m_careFee->text().trimmed();
    points.courseFee = m_courseFee->text().trimmed();
    points.waiver = m_waiver->text().trimmed();
    points.phone = m_phone->text().trimmed();
    points.bureauPhone = m_bureau->text().trimmed();
    const core::Outcome<core::Done> outcome = m_desk.book.notices.save(points);
    if (!outcome) {
        if (!m_form->showErrors(fieldErrors(outcome.findings())))
            Q_EMIT refused(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    discard(); // what was typed is in the file now
    Q_EMIT saved(tr("The points of the notice are saved."));
}

} // namespace ui
