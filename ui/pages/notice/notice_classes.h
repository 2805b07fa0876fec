// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/notice.h"
#include "ui/kit/record_model.h"
#include "ui/pages/page_desk.h"

#include <QWidget>

class QPushButton;

namespace ui {

class HandoutBar;
class RecordView;

/// The register: what each class was given, and what came back.
class NoticeClasses : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeClasses(PageDesk &desk, QWidget *parent = nullptr);
    void load();
    void retranslate();
    void askBlank();
    [[nodiscard]] RecordView *list() const { return m_list; }
    [[nodiscard]] const QList<core::NoticeClassLine> &lines() const { return m_classes.records(); }

Q_SIGNALS:
    void printAsked(const QString &paper, const QList<core::ClassId> &classes);
    /// Copies without a child's name, for a class or (none) for no class in particular.
    void blankAsked(const QString &paper, core::ClassId schoolClass, int copies);
    void shownAsHanded(core::HandoutId handout);
    void done(const QString &sentence, const core::Findings &findings);
    void refused(const QString &sentence);

private:
    QPushButton *addButton(const QString &name, const std::function<void()> &act);
    [[nodiscard]] QList<core::ClassId> chosen() const;
    [[nodiscard]] const core::NoticeClassLine *current() const;
    void tellButtons();
    void askHandout();
    void askSlips();
    void handOut(const QString &paper, QDate day);
    void countSlips(int yes, int no, QDate day);
    void removeHandout();

    PageDesk &m_desk;
    RecordModel<core::NoticeClassLine> m_classes;
    RecordView *m_list;
    HandoutBar *m_bar;
    QPushButton *m_printNotices = nullptr;
    QPushButton *m_printForms = nullptr;
    QPushButton *m_printBlank = nullptr;
    QPushButton *m_handOut = nullptr;
    QPushButton *m_slips = nullptr;
    QPushButton *m_shown = nullptr;
    core::HandoutId m_asked{};
};

} // namespace ui
