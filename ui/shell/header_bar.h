// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QFrame>
#include <QList>

class QComboBox;
class QMenu;
class QToolButton;

namespace ui {

class SearchField;

/// The head of the window: which term, the search, who is at the desk, the menu of the program.
class HeaderBar : public QFrame
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);
    void setTerms(const QList<NamedId> &terms, qint64 current);
    void setPeopleAtDesk(const QList<NamedId> &people, qint64 current);
    void setMenu(QMenu *menu);
    [[nodiscard]] SearchField *search() const { return m_search; }
    void retranslate();

Q_SIGNALS:
    void termChosen(qint64 id);
    void personAtDeskChosen(qint64 id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QComboBox *m_terms;
    SearchField *m_search;
    QComboBox *m_people;
    QToolButton *m_menu;
};

} // namespace ui
