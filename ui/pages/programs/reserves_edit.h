// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/program.h"
#include "ui/pages/programs/groups_button.h"

#include <QWidget>

class QCheckBox;
class QToolButton;
class QVBoxLayout;

namespace ui {

class Choice;
class IntegerEdit;

/// For whom seats of a course are kept, in plain words: at least so many, or so many extra. One button makes a quota
/// for each class of the grades. Ctrl+Del takes a row out.
class ReservesEdit : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString text READ text NOTIFY reservesChanged USER true)

public:
    explicit ReservesEdit(QWidget *parent = nullptr);

    /// The keyboard comes from there into the first row.
    void setBefore(QWidget *before) { m_before = before; }
    void setGroups(const QList<SeatGroup> &groups) { m_groups = groups; }
    void setReserves(const QList<core::SeatReserve> &reserves, bool openTier);
    [[nodiscard]] QList<core::SeatReserve> reserves() const;
    [[nodiscard]] bool openTier() const;
    /// A quota of two seats for each class of these grades that has none yet.
    void addClassQuotas(core::GradeSet grades);
    /// What stands in the rows, to see whether it changed.
    [[nodiscard]] QString text() const;
    void retranslate();

Q_SIGNALS:
    void reservesChanged();
    /// Asks for the grades, which another field knows.
    void classQuotasAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QWidget *line = nullptr;
        Choice *kind = nullptr;
        IntegerEdit *seats = nullptr;
        GroupsButton *groups = nullptr;
        QCheckBox *tier = nullptr;
        QToolButton *remove = nullptr;

        [[nodiscard]] QList<QWidget *> editors() const;
    };

    void addRow(const core::SeatReserve &reserve);
    void removeRow(const QWidget *line);
    void nameRows();
    void orderRows();

    QList<SeatGroup> m_groups{};
    QList<Row> m_rows{};
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QPushButton *m_classes;
    QCheckBox *m_openTier;
    QWidget *m_before = nullptr;
};

} // namespace ui
