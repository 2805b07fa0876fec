// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/coverage.h"
#include "ui/kit/record_model.h"
#include "ui/pages/enrolment/enrolment_view.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace ui {

class RecordView;
class ShareBars;

/// How far the groups that come first are served (3.1): a chart, the table behind it, and the children behind each
/// number.
class CoveragePart : public QWidget
{
    Q_OBJECT

public:
    explicit CoveragePart(PageDesk &desk, QWidget *parent = nullptr);
    void setView(const EnrolmentView *view);
    void retranslate();
    [[nodiscard]] RecordView *table() const { return m_table; }

Q_SIGNALS:
    /// A child was opened: the application, or the pupil who has none.
    void opened(qint64 student);
    void reportAsked(bool forPublic);

private:
    struct Line {
        core::report::CoverageGroup group{};
        QList<int> counts{};
    };

    void buildTable();
    void buildChildren();
    QWidget *buildTools();
    void showGroup(core::report::CoverageGroup group, core::report::CoverageState state);
    void fillChart();
    [[nodiscard]] static QString groupLabel(core::report::CoverageGroup group);
    [[nodiscard]] static QString stateLabel(core::report::CoverageState state);
    [[nodiscard]] static RecordModel<Line>::Columns lineColumns();
    [[nodiscard]] RecordModel<core::StudentLine>::Columns childColumns() const;

    PageDesk &m_desk;
    const EnrolmentView *m_view = nullptr;
    core::report::Coverage m_coverage;
    core::report::CoverageGroup m_group = core::report::CoverageGroup::AnyGroup;
    core::report::CoverageState m_state = core::report::CoverageState::Silent;
    RecordModel<Line> m_lines;
    RecordModel<core::StudentLine> m_children;
    ShareBars *m_chart;
    RecordView *m_table;
    RecordView *m_list;
    QLabel *m_head;
    QLabel *m_note;
    QButtonGroup *m_states;
    QPushButton *m_report;
    QPushButton *m_publicReport;
};

} // namespace ui
