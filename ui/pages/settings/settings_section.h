// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_desk.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace ui {

class Form;

/// One tab of the settings. What it did it tells the page, which shows it.
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsSection(PageDesk &desk, QWidget *parent = nullptr) : QWidget(parent), m_desk(desk) {}

    virtual void load() = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// What Ctrl+N makes here; empty: nothing.
    [[nodiscard]] virtual QString newWords() const { return QString(); }
    virtual void enterNew() {}
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// Comes to the record of this id; false when it is none of this section's.
    virtual bool openRecord(qint64 id);

Q_SIGNALS:
    void done(const QString &sentence);
    void caution(const QString &sentence);
    /// The same as done, and the act can be undone.
    void undoable(const QString &sentence);

protected:
    /// The form in its panel beside a list, with a title of its own.
    [[nodiscard]] QFrame *sidePanel(Form *form, QLabel *title);
    /// Says that it is done and offers to undo it, or that it is done with something to look at.
    void tell(const QString &sentence, const QString &warnings);

    PageDesk &m_desk;
};

} // namespace ui
