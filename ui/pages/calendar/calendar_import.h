// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"
#include "ui/pages/page_desk.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Choice;

/// Takes calendar lists over: from a file, or one of the town's past notices the program knows. What would change in
/// the term stands there before it changes.
class CalendarImport : public QFrame
{
    Q_OBJECT

public:
    explicit CalendarImport(PageDesk &desk, QWidget *parent = nullptr);
    void start();
    void retranslate();

Q_SIGNALS:
    void taken(const QString &sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseFile();
    void show(const QList<core::CalendarList> &lists, const QString &name);
    void refuse(const core::Findings &findings);
    void take();
    [[nodiscard]] QString preview() const;

    PageDesk &m_desk;
    QList<core::CalendarList> m_lists;
    QString m_name;
    QLabel *m_title;
    QLabel *m_words;
    QLabel *m_layerWords;
    Choice *m_layer;
    QPushButton *m_file;
    QLabel *m_knownWords;
    QList<QPushButton *> m_known;
    QLabel *m_preview;
    QPushButton *m_take;
    QPushButton *m_leave;
};

} // namespace ui
