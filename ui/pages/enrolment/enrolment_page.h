// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/enrolment/enrolment_view.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class ApplicationCard;
class ApplicationsPart;
class BatchPart;
class EntryDesk;
class ReasonBar;

/// Applications on their way: entered from paper, reviewed by the class, approved by the school (3.4).
class EnrolmentPage : public Page
{
    Q_OBJECT

public:
    explicit EnrolmentPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// An application, or a pupil whose application is shown or begun.
    void openAt(qint64 id) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;

private:
    void buildContent();
    void addActions();
    void connectParts();
    void connectCard();
    void connectBatch(BatchPart *part);
    void showTab(int tab);
    void tellState();
    void tellTabs();
    void writeWorkbooks();
    void readWorkbooks(const QStringList &paths = {});
    void enterNew(core::StudentId pupil = {});
    void change(qint64 id);
    void openEntry();
    void closeEntry();
    void closeCard();
    void showCard(qint64 id);
    void withdraw(qint64 id);
    void remove(qint64 id);
    void takeUpAgain(qint64 id);
    void move(qint64 id, core::Step to, const QString &reason);
    void say(const QString &sentence, const core::Findings &findings);

    PageDesk &m_desk;
    EnrolmentView m_view{};
    QTabBar *m_tabs;
    QLabel *m_unsigned; ///< nobody is named at the desk
    QStackedWidget *m_parts;
    QStackedWidget *m_content;
    ApplicationsPart *m_applications;
    BatchPart *m_review;
    BatchPart *m_approval;
    EntryDesk *m_entry;
    ApplicationCard *m_card;
    ReasonBar *m_reason;
    qint64 m_again = 0; ///< waits for a reason
};

} // namespace ui
