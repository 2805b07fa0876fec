// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/enrolment/enrolment_view.h"

#include <QWidget>

class QLabel;

namespace ui {

class FindingsPanel;

/// What can look like compulsion in disguise (2.2), for the principal and whoever she names: questions, not findings of
/// guilt.
class SignalsPart : public QWidget
{
    Q_OBJECT

public:
    explicit SignalsPart(PageDesk &desk, QWidget *parent = nullptr);
    void setView(const EnrolmentView *view);
    void retranslate();
    [[nodiscard]] int count() const;

private:
    void showReaders();

    PageDesk &m_desk;
    const EnrolmentView *m_view = nullptr;
    QLabel *m_about;
    FindingsPanel *m_findings;
    QLabel *m_readersLabel;
    PersonPicker *m_reader;
    QLabel *m_readers;
};

/// May the person at the desk see what is for the principal only?
[[nodiscard]] bool readsSignals(const PageDesk &desk);

} // namespace ui
