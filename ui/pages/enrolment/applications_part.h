// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/record_model.h"
#include "ui/pages/enrolment/enrolment_view.h"

#include <QWidget>

class QMenu;

namespace ui {

class Choice;
class RecordView;
class SearchBar;

/// Every application of the term, filtered by words, class and step.
class ApplicationsPart : public QWidget
{
    Q_OBJECT

public:
    explicit ApplicationsPart(QWidget *parent = nullptr);
    void setView(const EnrolmentView *view);
    void retranslate();
    /// The rules have looked through the term again.
    void showMarks() { m_lines.showAgain(); }
    /// The applications of one class.
    void showClass(qint64 id);
    [[nodiscard]] RecordView *list() const { return m_list; }
    /// The page puts it into its filter row.
    [[nodiscard]] SearchBar *searchBar() const { return m_search; }
    /// Makes it current, without the filter if that hides it.
    void select(qint64 id);

Q_SIGNALS:
    void opened(qint64 id);
    void changeAsked(qint64 id);
    void withdrawAsked(qint64 id);
    void removeAsked(qint64 id);
    void enterAsked();
    void settingsAsked();
    void importAsked();
    void answersAsked();
    void closingDayAsked();

private:
    void buildFilter();
    void buildList();
    [[nodiscard]] bool isWanted(const core::ApplicationLine &line) const;

    const EnrolmentView *m_view = nullptr;
    RecordModel<core::ApplicationLine> m_lines;
    SearchBar *m_search;
    Choice *m_class;
    RecordView *m_list;
};

} // namespace ui
