// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/kit/page.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"
#include "ui/pages/report_actions.h"

#include <QTimer>

class QAction;
class QLabel;
class QPushButton;

namespace ui {

class Choice;
class Form;
class PaperView;
class RecordView;

/// A report as the list shows it.
struct ReportLine {
    qint64 place = 0; ///< in the catalogue, from 1
    QString name{};   ///< as in the catalogue
    QString form{};   ///< F04
};

/// The reports of the term: chosen, seen as they will be printed, printed or saved.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(PageDesk &desk, QWidget *parent = nullptr);

    void load() override;
    void retranslate() override;
    /// A class (its approval list) or a program (its service-class list).
    void openAt(qint64 id) override;
    [[nodiscard]] QString helpText() const override;
    [[nodiscard]] QString chosen() const;
    void choose(const QString &name);

private:
    void buildActions();
    [[nodiscard]] QWidget *buildLeft();
    [[nodiscard]] QWidget *buildRight();
    void showOptions();
    void makeLater();
    void make();
    void save(ReportFormat format);
    void print();
    void noteList(const QString &name);
    void tellPage();

    PageDesk &m_desk;
    RecordModel<ReportLine> m_reports;
    RecordView *m_list;
    QLabel *m_about;
    Form *m_options;
    Choice *m_class;
    Choice *m_program;
    PaperView *m_paper;
    QLabel *m_where;
    QPushButton *m_smaller;
    QPushButton *m_larger;
    QPushButton *m_fit;
    QLabel *m_nothing;
    QList<QAction *> m_actions;
    std::optional<core::report::Document> m_document;
    QTimer m_later;
};

} // namespace ui
