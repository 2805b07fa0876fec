// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "ui/pages/page_desk.h"

#include <QFrame>

class QLineEdit;

namespace ui {

class DateEdit;
class Form;

/// What the notice says of this term that stands nowhere else: days of applying, manner, fees, telephones.
class PointsForm : public QFrame
{
    Q_OBJECT

public:
    explicit PointsForm(PageDesk &desk, QWidget *parent = nullptr);
    /// What is being typed stays; the other fields follow the file.
    void load();
    [[nodiscard]] bool isChanged() const;
    /// What was typed is given up.
    void discard();

Q_SIGNALS:
    void saved(const QString &sentence);
    void refused(const QString &sentence);

private:
    void addRows();
    void save();
    void fill(const core::NoticePoints &points);

    PageDesk &m_desk;
    core::NoticePoints m_points{};
    Form *m_form;
    DateEdit *m_from;
    DateEdit *m_until;
    QLineEdit *m_handIn;
    QLineEdit *m_manner;
    QLineEdit *m_careFee;
    QLineEdit *m_courseFee;
    QLineEdit *m_waiver;
    QLineEdit *m_phone;
    QLineEdit *m_bureau;
};

} // namespace ui
