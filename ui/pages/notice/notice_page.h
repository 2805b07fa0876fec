// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/page_desk.h"

class QStackedWidget;
class QTabBar;

namespace ui {

class NoticeClasses;
class NoticeEditor;
class PointsForm;

/// Families are told before they apply (2.1): the register of papers handed out, what the notice says, its texts.
class NoticePage : public Page
{
    Q_OBJECT

public:
    explicit NoticePage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// A class: its line in the register; the term: the first class whose families were not told yet.
    void openAt(qint64 id) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addActions();
    void connectParts();
    void showTab(int tab);
    void tellState();
    void print(const QString &paper, const QList<core::ClassId> &classes);
    void printAll(const QString &paper);
    void printBlank(const QString &paper, core::ClassId schoolClass, int copies);
    void say(const QString &sentence, const core::Findings &findings);

    PageDesk &m_desk;
    QTabBar *m_tabs;
    QStackedWidget *m_parts;
    NoticeClasses *m_classes;
    PointsForm *m_points;
    NoticeEditor *m_notice;
    NoticeEditor *m_form;
    bool m_givenUp = false; ///< what is not saved may go when the page goes
};

} // namespace ui
