// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/enrolment/enrolment_view.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class FindingsPanel;
class ReasonBar;
class RecordView;

/// A class with what waits in it and what is settled.
struct ClassProgress {
    qint64 id = 0; ///< 0: all classes
    QString title{};
    QString teacher{};
    int applied = 0; ///< applications that count here
    int waiting = 0;
    int agreed = 0;
    int returned = 0;
    int declined = 0;
};

/// Applications settled class by class: the class review (form F03), or the school's approval (F04) after it. Agreed to
/// in batches; sent back or declined with a reason; all of a batch or none.
class BatchPart : public QWidget
{
    Q_OBJECT

public:
    enum class Stage { ClassReview, SchoolApproval };

    BatchPart(Stage stage, PageDesk &desk, QWidget *parent = nullptr);
    void setView(const EnrolmentView *view);
    void retranslate();
    void setNarrow(bool narrow);
    [[nodiscard]] int waiting() const;
    /// Comes to a class; false when nothing waits in it.
    [[nodiscard]] bool goToClass(qint64 id);
    [[nodiscard]] RecordView *sheet() const { return m_sheet; }
    [[nodiscard]] RecordView *classList() const { return m_classes; }

Q_SIGNALS:
    void opened(qint64 id);
    void done(const QString &sentence, const core::Findings &findings);
    void refused(const QString &sentence);

private:
    void buildClasses();
    void buildSheet();
    QWidget *makeFoot();
    QPushButton *addButton(const QString &name, const char *kind, const QKeySequence &keys,
                           const std::function<void()> &act);
    void countClasses();
    void showClass();
    void tellCounts();
    void agree();
    void askReason(core::Step to);
    void move(const QList<core::ApplicationId> &ids, core::Step to, const QString &reason);
    void showRefusal(const core::Findings &findings);
    [[nodiscard]] bool counts(const core::ApplicationLine &line) const;
    [[nodiscard]] bool waits(const core::ApplicationLine &line) const;
    [[nodiscard]] QStringList recentReasons(core::Step to) const;
    [[nodiscard]] QList<core::ApplicationId> chosen() const;

    Stage m_stage;
    core::Step m_from;
    core::Step m_to;
    PageDesk &m_desk;
    const EnrolmentView *m_view = nullptr;
    RecordModel<ClassProgress> m_progress;
    RecordModel<core::ApplicationLine> m_lines;
    RecordView *m_classes;
    RecordView *m_sheet;
    QLabel *m_head;
    QPushButton *m_waitingChip;
    QLabel *m_counts;
    QPushButton *m_agree = nullptr;
    QPushButton *m_return = nullptr;
    QPushButton *m_decline = nullptr;
    QPushButton *m_all = nullptr;
    ReasonBar *m_reason;
    FindingsPanel *m_findings;
    core::Step m_asked = core::Step::Returned;
    QList<core::ApplicationId> m_askedIds{};
};

} // namespace ui
