// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/page.h"
#include "ui/pages/enrolment/enrolment_view.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace ui {

class AnswersGuide;
class ApplicationCard;
class ApplicationsPart;
class BatchPart;
class CoveragePart;
class DayBar;
class EntryDesk;
class ReasonBar;
class SignalsPart;

/// Applications on their way: entered from paper, reviewed by the class, approved by the school (3.4).
class EnrolmentPage : public Page
{
    Q_OBJECT

public:
    explicit EnrolmentPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// An application; a pupil whose application is shown or begun; a class, where something waits in it; with a minus
    /// sign a class or the term: what is for the principal about it.
    void openAt(qint64 id) override;
    [[nodiscard]] bool mayLeave() override;
    [[nodiscard]] QString helpText() const override;
    /// Opens the import, with a file if one is named already.
    void importApplications(const QString &path = {});

private:
    void buildContent();
    QWidget *buildLists();
    void addActions();
    void connectParts();
    void connectCard();
    void connectBatch(BatchPart *part);
    void showTab(int tab);
    void tellState();
    void tellTabs();
    void writeWorkbooks();
    void readWorkbooks(const QStringList &paths = {});
    [[nodiscard]] bool isClass(qint64 id) const;
    void openClass(qint64 id);
    void enterNew(core::StudentId pupil = {});
    void change(qint64 id);
    void openEntry(); ///< the form takes the place of the lists
    void closeEntry();
    void closeCard();
    void showCard(qint64 id);
    void withdraw(qint64 id);
    void remove(qint64 id);
    void takeUpAgain(qint64 id);
    void amend(qint64 id, const QString &reason);
    void askClosingDay();
    void takeDay(QDate day, const QString &reason);
    void showCoverageReport(bool forPublic);
    void openChild(qint64 student);
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
    CoveragePart *m_coverage;
    SignalsPart *m_signals;
    EntryDesk *m_entry;
    ApplicationCard *m_card;
    ReasonBar *m_reason;
    DayBar *m_day;
    qint64 m_again = 0;    ///< waits for a reason
    bool m_amends = false; ///< the reason is for a change of what was agreed to
    qint64 m_leaves = 0;   ///< waits for its last day; 0: the closing day is asked
};

} // namespace ui
