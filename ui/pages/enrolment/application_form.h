// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/enrolment_view.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ui {

class Choice;
class DateEdit;
class Form;
struct FormError;
class GuardianEdit;
class IntegerEdit;
class WeekdayPicker;
class WishList;

/// The fields of an application in the order of form F02.
class ApplicationForm : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationForm(PageDesk &desk, QWidget *parent = nullptr);

    /// New pupils, programs and limits; what is typed stays.
    void setView(const EnrolmentView *view);
    void start(const core::Application &draft);
    [[nodiscard]] core::Application draft() const;
    [[nodiscard]] const core::Application &stored() const { return m_stored; }
    [[nodiscard]] Form *form() const { return m_form; }
    void retranslate();

Q_SIGNALS:
    void saveAsked();
    void leaveAsked();
    void edited();
    void pupilChanged(qint64 id);

private:
    void addRows();
    void addConsentRows();
    void offerWishes();
    void showGuardians();
    void followConsent();
    void showCollector();

    PageDesk &m_desk;
    const EnrolmentView *m_view = nullptr;
    core::Application m_stored{};
    Form *m_form;
    QLineEdit *m_number;
    PersonPicker *m_pupil;
    DateEdit *m_appliedOn;
    WeekdayPicker *m_care;
    WishList *m_wishes;
    IntegerEdit *m_most;
    QCheckBox *m_swap;
    Choice *m_reason;
    QCheckBox *m_pickUp;
    Choice *m_wayHome;
    QLineEdit *m_collector;
    QCheckBox *m_waiver;
    QLineEdit *m_health;
    GuardianEdit *m_consentBy;
    DateEdit *m_consentOn;
    Choice *m_consentForm;
    QLineEdit *m_remark;
};

} // namespace ui
