// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/term_form.h"

#include "core/domain/school.h"
#include "ui/kit/editors.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>

namespace ui {

using namespace Qt::Literals::StringLiterals;

TermForm::TermForm(QDate today, QWidget *parent)
    : Form(parent), m_today(today), m_year(new Choice), m_season(new Choice), m_starts(new DateEdit),
      m_ends(new DateEdit), m_policy(new Choice), m_mostCourses(new IntegerEdit(1, 10)), m_oneADay(new QCheckBox),
      m_days(new QLabel)
{
    m_year->setObjectName(u"termYearChoice"_s);
    m_season->setObjectName(u"termSeasonChoice"_s);
    m_starts->setObjectName(u"termStartsEdit"_s);
    m_ends->setObjectName(u"termEndsEdit"_s);
    m_policy->setObjectName(u"termPolicyChoice"_s);
    m_mostCourses->setObjectName(u"termMostCoursesEdit"_s);
    m_oneADay->setObjectName(u"termOneADayCheck"_s);
    fillYears();
    m_season->setItems([] {
        return QList<Choice::Item>{{int(core::Season::Autumn), words::label(core::Season::Autumn)},
                                   {int(core::Season::Spring), words::label(core::Season::Spring)}};
    });
    m_policy->setItems([] {
        return QList<Choice::Item>{
            {int(core::PolicyVersion::National2023), words::label(core::PolicyVersion::National2023)},
            {int(core::PolicyVersion::Lhasa2021), words::label(core::PolicyVersion::Lhasa2021)}};
    });
    add({.field = u"schoolYear"_s, .label = [] { return tr("School &year"); }}, m_year);
    add({.field = u"season"_s, .label = [] { return tr("&Term"); }}, m_season);
    add({.field = u"starts"_s, .label = [] { return tr("&First day"); }, .required = true}, m_starts);
    add({.field = u"ends"_s, .label = [] { return tr("&Last day"); }, .required = true}, m_ends);
    m_days->setObjectName(u"termServiceDays"_s);
    theme::setKind(m_days, "hint");
    m_days->hide();
    addWide(m_days);
    add({.field = u"policy"_s,
         .label = [] { return tr("&Rules"); },
         .wide = true,
         .hint = [] { return tr("Chosen by the first day of the term"); }},
        m_policy);
    add({.field = u"mostCourses"_s, .label = [] { return tr("Courses a child may hold at &most"); }, .required = true},
        m_mostCourses);
    add({.field = u"oneCourseADay"_s,
         .label = [] { return tr("One course a day"); },
         .hint = [] { return tr("A child is given at most one personalised course on each weekday"); }},
        m_oneADay);
    connect(m_starts, &QLineEdit::textChanged, this, &TermForm::proposePolicy);
    connect(m_starts, &QLineEdit::textChanged, this, &TermForm::tellDays);
    connect(m_ends, &QLineEdit::textChanged, this, &TermForm::tellDays);
    connect(m_policy, &QComboBox::activated, this, [this] { m_policyChosen = true; });
}

void TermForm::fillYears()
{
    m_year->setItems([this] {
        QList<Choice::Item> items;
        const int now = core::schoolYearOf(m_today);
        for (int year = now + 1; year >= now - 3; --year)
            items << Choice::Item{year, words::schoolYearLabel(year)};
        if (m_term.schoolYear != 0 && (m_term.schoolYear > now + 1 || m_term.schoolYear < now - 3))
            items << Choice::Item{m_term.schoolYear, words::schoolYearLabel(m_term.schoolYear)};
        return items;
    });
}

core::Term TermForm::usualTerm(QDate today)
{
    core::Term term;
    term.schoolYear = core::schoolYearOf(today);
    const bool spring = today.month() >= 2 && today.month() < 8;
    term.season = spring ? core::Season::Spring : core::Season::Autumn;
    term.policy = core::usualPolicy(today);
    return term;
}

void TermForm::proposePolicy()
{
    if (!m_policyChosen && m_starts->date().isValid())
        m_policy->setValue(int(core::usualPolicy(m_starts->date())));
}

void TermForm::setDayCount(std::function<int(QDate, QDate)> count)
{
    m_count = std::move(count);
    tellDays();
}

void TermForm::tellDays()
{
    constexpr int longest = 366; // two days that make no term are being typed
    const QDate from = m_starts->date();
    const QDate until = m_ends->date();
    const bool known = m_count && from.isValid() && until.isValid() && from < until && from.daysTo(until) < longest;
    m_days->setVisible(known);
    if (known)
        m_days->setText(tr("By the calendar: %n service days", nullptr, m_count(from, until)));
}

void TermForm::setTerm(const core::Term &term)
{
    m_term = term;
    m_policyChosen = term.id.isSet(); // what a stored term follows is not changed in passing
    clearErrors();
    fillYears();
    m_year->setValue(term.schoolYear);
    m_season->setValue(int(term.season));
    m_starts->setDate(term.starts);
    m_ends->setDate(term.ends);
    m_policy->setValue(int(term.policy));
    m_mostCourses->setValue(term.mostCourses);
    m_oneADay->setChecked(term.oneCourseADay);
    tellDays();
    markClean();
}

core::Term TermForm::term() const
{
    core::Term term = m_term;
    term.schoolYear = m_year->value().toInt();
    term.season = core::Season(m_season->value().toInt());
    term.starts = m_starts->date();
    term.ends = m_ends->date();
    term.policy = core::PolicyVersion(m_policy->value().toInt());
    term.mostCourses = m_mostCourses->value().value_or(0);
    term.oneCourseADay = m_oneADay->isChecked();
    return term;
}

} // namespace ui
