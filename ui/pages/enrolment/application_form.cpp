// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/application_form.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/pages/enrolment/guardian_edit.h"
#include "ui/pages/enrolment/wish_list.h"
#include "ui/words/clauses.h"
#include "ui/words/labels.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Application;
using core::ApplyReason;
using core::ConsentForm;
using core::WayHome;

namespace {

constexpr int mostCoursesEver = 10;

template<class Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

template<class Enum>
QList<Choice::Item> items(std::initializer_list<Enum> values)
{
    QList<Choice::Item> list;
    for (const Enum value : values)
        list << Choice::Item{int(value), words::label(value)};
    return list;
}

} // namespace

ApplicationForm::ApplicationForm(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_form(new Form), m_number(named(new QLineEdit, u"formNumberEdit"_s)),
      m_pupil(named(new PersonPicker, u"pupilPicker"_s)), m_appliedOn(named(new DateEdit, u"appliedOnEdit"_s)),
      m_care(named(new WeekdayPicker, u"careDaysPicker"_s)),
      m_wishes(named(new WishList(core::EnrolmentOffice::mostWishes()), u"wishList"_s)),
      m_most(named(new IntegerEdit(0, mostCoursesEver), u"mostCoursesEdit"_s)),
      m_swap(named(new QCheckBox, u"swapCheck"_s)), m_reason(named(new Choice, u"applyReasonChoice"_s)),
      m_pickUp(named(new QCheckBox, u"pickUpCheck"_s)), m_wayHome(named(new Choice, u"wayHomeChoice"_s)),
      m_collector(named(new QLineEdit, u"collectorEdit"_s)), m_waiver(named(new QCheckBox, u"waiverCheck"_s)),
      m_health(named(new QLineEdit, u"healthEdit"_s)), m_consentBy(named(new GuardianEdit, u"consentByEdit"_s)),
      m_consentOn(named(new DateEdit, u"consentOnEdit"_s)), m_consentForm(named(new Choice, u"consentFormChoice"_s)),
      m_remark(named(new QLineEdit, u"remarkEdit"_s))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->setQuestion(&m_desk.question);
    m_form->setClauseSummary([](const QString &clause) { return words::clauseSummary(clause); });
    addRows();
    addConsentRows();
    connect(m_form, &Form::saveAsked, this, &ApplicationForm::saveAsked);
    connect(m_form, &Form::leaveAsked, this, &ApplicationForm::leaveAsked);
    connect(m_form, &Form::edited, this, &ApplicationForm::edited);
    connect(m_pupil, &PersonPicker::personChanged, this, [this](qint64 id) {
        offerWishes();
        showGuardians();
        Q_EMIT pupilChanged(id);
    });
    connect(m_wayHome, &Choice::valueChanged, this, &ApplicationForm::showCollector);
    connect(m_consentBy, &QLineEdit::textChanged, this, &ApplicationForm::followConsent);
}

void ApplicationForm::addRows()
{
    m_reason->setItems([] {
        return items(
            {ApplyReason::ParentsAtWork, ApplyReason::WishesActivities, ApplyReason::NobodyAtHome, ApplyReason::Other});
    });
    m_wayHome->setItems([] { return items({WayHome::FetchedByGuardian, WayHome::FetchedByDelegate, WayHome::Alone}); });
    m_form->add({.field = u"formNumber"_s, .label = [] { return tr("Form number"); }}, m_number);
    m_form->add({.field = u"student"_s, .label = [] { return tr("Pupil"); }, .required = true, .clause = u"3.1"_s},
                m_pupil);
    m_form->add({.field = u"appliedOn"_s, .label = [] { return tr("Date of the application"); }, .required = true},
                m_appliedOn);
    m_form->add({.field = u"care"_s, .label = [] { return tr("Days of inclusive care"); }, .clause = u"3.2"_s}, m_care);
    m_form->add({.field = u"wishes"_s,
                 .label = [] { return tr("Wishes, most wanted first"); },
                 .wide = true,
                 .clause = u"3.5a"_s},
                m_wishes);
    m_form->add({.field = u"most"_s, .label = [] { return tr("Courses at most"); }}, m_most);
    m_form->add({.field = u"swap"_s, .label = [] { return tr("If a seat becomes free later"); }}, m_swap);
    m_form->add({.field = u"reason"_s, .label = [] { return tr("Reason"); }}, m_reason);
    m_form->add({.field = u"pickUpDifficulty"_s, .label = [] { return tr("Fetching the child"); }, .clause = u"3.2"_s},
                m_pickUp);
    m_form->add({.field = u"wayHome"_s, .label = [] { return tr("Way home"); }, .clause = u"5.2"_s}, m_wayHome);
    m_form->add({.field = u"collector"_s, .label = [] { return tr("Who fetches the child: name, relation"); }},
                m_collector);
    m_form->add({.field = u"wantsWaiver"_s, .label = [] { return tr("Fees"); }, .clause = u"4.5"_s}, m_waiver);
    m_form->add({.field = u"health"_s, .label = [] { return tr("Health, as told on the form"); }}, m_health);
}

void ApplicationForm::addConsentRows()
{
    m_consentForm->setItems([] {
        return items({ConsentForm::PaperSignature, ConsentForm::OnlineSignature, ConsentForm::SpokenWithWitness});
    });
    m_form->addSection([] { return tr("Consent of a guardian"); });
    m_form->add({.field = u"consentBy"_s,
                 .label = [] { return tr("Who consented"); },
                 .clause = u"2.2"_s,
                 .hint = [] { return tr("Arrow down shows the guardians on record."); }},
                m_consentBy);
    m_form->add({.field = u"consentOn"_s, .label = [] { return tr("On which day"); }, .clause = u"2.2"_s}, m_consentOn);
    m_form->add({.field = u"consentForm"_s, .label = [] { return tr("How"); }}, m_consentForm);
    m_form->add({.field = u"remark"_s, .label = [] { return tr("Remark"); }}, m_remark);
    m_form->addButtons([] { return tr("&Save and next form"); }, [] { return tr("Close"); });
}

void ApplicationForm::retranslate()
{
    m_swap->setText(tr("The course may be changed for it"));
    m_pickUp->setText(tr("It is difficult for the family"));
    m_waiver->setText(tr("The family asks for a waiver"));
    m_wishes->retranslate();
}

void ApplicationForm::setView(const EnrolmentView *view)
{
    m_view = view;
    QList<PersonEntry> people;
    for (const core::StudentLine &pupil : view->pupils)
        people << entryOf(pupil);
    m_pupil->setPeople(people, view->spellings);
    offerWishes();
    showGuardians();
}

void ApplicationForm::offerWishes()
{
    if (!m_view)
        return;
    const core::StudentLine *pupil = m_view->pupil(core::StudentId{m_pupil->person()});
    QList<WishOffer> offers;
    for (const core::Program &course : m_view->courses)
        offers << WishOffer{.id = course.id.value,
                            .title = course.title,
                            .detail = words::slotsText(course.times),
                            .fits = !pupil || course.grades.contains(pupil->grade)};
    m_wishes->setOffers(offers);
}

void ApplicationForm::showGuardians()
{
    QList<GuardianEdit::Guardian> guardians;
    if (const std::optional<core::StudentRecord> record =
            m_pupil->person() == 0 ? std::nullopt : m_desk.book.students.find(core::StudentId{m_pupil->person()}))
        for (const core::Guardian &guardian : record->guardians)
            guardians << GuardianEdit::Guardian{guardian.name,
                                                guardian.relation + u"  "_s + maskedPhone(guardian.phone)};
    m_consentBy->setGuardians(guardians);
}

/// On nearly every form the signature bears the day of the application; the person still sees it and can change it.
void ApplicationForm::followConsent()
{
    if (!m_consentBy->text().isEmpty() && m_consentOn->text().isEmpty() && !m_stored.id.isSet())
        m_consentOn->setDate(m_appliedOn->date());
}

void ApplicationForm::showCollector()
{
    m_form->setRowEnabled(u"collector"_s, m_wayHome->value().toInt() == int(WayHome::FetchedByDelegate));
}

void ApplicationForm::start(const Application &draft)
{
    m_stored = draft;
    m_number->setText(draft.formNumber);
    m_pupil->setPerson(draft.student.value);
    offerWishes();
    showGuardians();
    m_appliedOn->setDate(draft.appliedOn);
    m_care->setBits(draft.care.bits);
    m_wishes->setWishes(draft.wishes);
    m_most->setValue(draft.most);
    m_swap->setChecked(draft.swap);
    m_reason->setValue(int(draft.reason));
    m_pickUp->setChecked(draft.pickUpDifficulty);
    m_wayHome->setValue(int(draft.wayHome));
    m_collector->setText(draft.collector);
    m_waiver->setChecked(draft.wantsWaiver);
    m_health->setText(draft.health);
    m_consentOn->clear();
    m_consentBy->setText(draft.consentBy);
    m_consentOn->setDate(draft.consentOn);
    m_consentForm->setValue(int(draft.consentForm));
    m_remark->setText(draft.remark);
    showCollector();
    m_form->clearErrors();
    m_form->markClean();
    Q_EMIT pupilChanged(m_pupil->person());
}

Application ApplicationForm::draft() const
{
    Application draft = m_stored;
    draft.formNumber = m_number->text().trimmed();
    draft.student = core::StudentId{m_pupil->person()};
    draft.appliedOn = m_appliedOn->date();
    draft.care.bits = m_care->bits();
    draft.wishes = m_wishes->wishes();
    draft.most = m_most->value().value_or(0);
    draft.swap = m_swap->isChecked();
    draft.reason = static_cast<ApplyReason>(m_reason->value().toInt());
    draft.pickUpDifficulty = m_pickUp->isChecked();
    draft.wayHome = static_cast<WayHome>(m_wayHome->value().toInt());
    draft.collector = draft.wayHome == WayHome::FetchedByDelegate ? m_collector->text().trimmed() : QString();
    draft.wantsWaiver = m_waiver->isChecked();
    draft.health = m_health->text().trimmed();
    draft.consentBy = m_consentBy->text().trimmed();
    draft.consentOn = m_consentOn->date();
    draft.consentForm = static_cast<ConsentForm>(m_consentForm->value().toInt());
    draft.remark = m_remark->text().trimmed();
    return draft;
}

} // namespace ui
