// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "ui/pages/page_desk.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;
class QStackedWidget;

namespace ui {

class Choice;
class FindingsPanel;
class PaperView;

/// The text of a paper for parents with its merge fields, and beside it the page as it will be printed.
class NoticeEditor : public QWidget
{
    Q_OBJECT

public:
    NoticeEditor(const QString &paper, PageDesk &desk, QWidget *parent = nullptr);
    /// What is being written stays.
    void load();
    void retranslate();
    [[nodiscard]] bool isChanged() const;
    /// What was written and not saved is given up.
    void discard();
    void save();

Q_SIGNALS:
    void saved(const QString &sentence, const core::Findings &findings);
    void refused(const QString &sentence);
    /// Nothing was written yet; the sentence says what stands in the editor.
    void told(const QString &sentence);

private:
    QWidget *buildLeft();
    QWidget *buildRight();
    void insertField();
    void addShortcuts();
    void ship();
    void lookAgain();
    void showPaper(const core::NoticeTemplate &draft);
    [[nodiscard]] core::NoticeTemplate draft() const;

    QString m_paper;
    PageDesk &m_desk;
    core::NoticeTemplate m_stored{};
    QTabBar *m_tabs;
    QStackedWidget *m_texts;
    QPlainTextEdit *m_text;
    QPlainTextEdit *m_tibetan;
    Choice *m_field;
    QPushButton *m_insert;
    QPushButton *m_save;
    QPushButton *m_ship;
    QLabel *m_meanwhile;
    QLabel *m_hint;
    QLabel *m_where;
    Choice *m_class;
    FindingsPanel *m_findings;
    PaperView *m_view;
    QTimer m_pause;
};

} // namespace ui
