// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

namespace ui {

class PopupList;

/// A name typed from the paper; those already known are one arrow key away, but nothing is filled in by itself (2.2).
class GuardianEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit GuardianEdit(QWidget *parent = nullptr);
    struct Guardian {
        QString name{};
        QString detail{};
    };
    void setGuardians(const QList<Guardian> &guardians);
    [[nodiscard]] PopupList *popup() const { return m_popup; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void look(const QString &typed);

    QList<Guardian> m_guardians;
    QStringList m_found;
    PopupList *m_popup;
};

} // namespace ui
