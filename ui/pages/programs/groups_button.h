// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPushButton>
#include <QStringList>

namespace ui {

/// A group that seats can be reserved for.
struct SeatGroup {
    QString name{}; ///< as core::groupName
    QString label{};
    int grade = 0; ///< of a class; 0: a priority group
};

/// Chooses one or several groups from a menu; shows them as its text.
class GroupsButton : public QPushButton
{
    Q_OBJECT

public:
    explicit GroupsButton(const QList<SeatGroup> &groups, QWidget *parent = nullptr);
    [[nodiscard]] QStringList groups() const { return m_chosen; }
    void setGroups(const QStringList &groups);
    /// The row in which it stands, for those who hear it.
    void setNumber(int row);

Q_SIGNALS:
    void groupsChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void tell();

    QList<SeatGroup> m_groups;
    QStringList m_chosen{};
    int m_row = 0;
};

} // namespace ui
