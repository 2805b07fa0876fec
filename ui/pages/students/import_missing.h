// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"
#include "ui/kit/record_model.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class DateEdit;
class RecordView;

/// A pupil of the school whom the sheet does not name.
struct MissingPupil {
    core::StudentId id{};
    QString name{};
    QString className{};
    QDate born{};
    QString tail{};  ///< the last four digits of the number
    QDate left{};    ///< as a person decided; invalid: stays as it is
    QString twice{}; ///< who is perhaps the same child under a real number
};

/// The pupils who are missing from the sheet. They stay as they are; whoever left is marked one by one, or as selected.
class ImportMissing : public QWidget
{
    Q_OBJECT

public:
    explicit ImportMissing(QWidget *parent = nullptr);
    void setPlan(const core::exchange::ImportPlan &plan, const core::RosterState &state,
                 const core::exchange::ImportDecisions &decisions);
    void setFilter(const QString &typed) { m_rows.setFilter(typed); }
    void focusList();

Q_SIGNALS:
    /// An invalid day takes the mark back.
    void leftDecided(const QList<qint64> &ids, QDate day);

private:
    void showSelection();
    [[nodiscard]] static RecordModel<MissingPupil>::Columns columns();

    RecordModel<MissingPupil> m_rows;
    RecordView *m_list;
    DateEdit *m_day;
    QPushButton *m_mark;
    QPushButton *m_unmark;
    QLabel *m_told;
};

} // namespace ui
