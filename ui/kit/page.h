// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/job_bar.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QAction;
class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class MessageBar;
class SearchBar;

/// A page of the window: title, one muted sentence that says the state, at most one primary button, a filter row, the
/// content and a side panel for details. Its actions carry their own shortcuts (Ctrl+N, Ctrl+P, Ctrl+E …) and stand in
/// the search of the window.
class Page : public QWidget, public FailureHost
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// Reads again what the page shows: when it comes to the front, on F5, after a change elsewhere.
    virtual void load() {}
    /// Gives every text of the page in the language of now; called once at first and at every change.
    virtual void retranslate() {}
    /// Comes to the subject a link or the search meant.
    virtual void openAt(qint64 id);
    /// False keeps the person here (something would be lost and they chose to stay).
    [[nodiscard]] virtual bool mayLeave() { return true; }
    /// A few sentences for F1.
    [[nodiscard]] virtual QString helpText() const { return QString(); }

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setState(const QString &sentence);
    [[nodiscard]] QString state() const;

    /// The text of an action is asked again at every change of language. `name` becomes the objectName of the action;
    /// the button is "<name>Button".
    QAction *addPrimaryAction(const QString &name, Icon icon, std::function<QString()> text, std::function<void()> act,
                              const QKeySequence &shortcut = {});
    QAction *addSecondaryAction(const QString &name, Icon icon, std::function<QString()> text,
                                std::function<void()> act, const QKeySequence &shortcut = {});
    /// Without a button: by shortcut and by search only.
    QAction *addHiddenAction(const QString &name, Icon icon, std::function<QString()> text, std::function<void()> act,
                             const QKeySequence &shortcut = {});

    void setFilterRow(SearchBar *bar);
    [[nodiscard]] SearchBar *filterRow() const { return m_filter; }
    /// Ctrl+F comes here; a page whose filter row is not always there brings it forward first.
    virtual void focusFilter();
    void setContent(QWidget *content);
    /// Where the keyboard is when the page comes to the front.
    void focusContent();
    void setSidePanel(QWidget *panel);
    void showSidePanel(bool shown);
    [[nodiscard]] bool isSidePanelShown() const;

    [[nodiscard]] MessageBar *messages() const { return m_messages; }
    void showFailure(const core::Failure &failure) override;

    /// Long work with its bar in this page; failures are told here. Leaving the page does not stop it, destroying does.
    template<class Work, class Done>
    Job *run(const QString &what, Work work, Done done, JobKind kind = JobKind::Reading)
    {
        return m_jobs->run(this, what, std::move(work), std::move(done), kind);
    }

Q_SIGNALS:
    /// Asks the window to show another page, at a subject (0: none).
    void goTo(const QString &page, qint64 id);
    void stateChanged(const QString &sentence);
    void jobStarted(ui::Job *job);
    /// The language has changed: actions take their texts again.
    void renameAsked();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QAction *makeAction(const QString &name, Icon icon, std::function<QString()> text, std::function<void()> act,
                        const QKeySequence &shortcut);
    QAction *addButton(const QString &name, Icon icon, std::function<QString()> text, std::function<void()> act,
                       const QKeySequence &shortcut, bool primary);
    void rename();

    QLabel *m_title;
    QLabel *m_state;
    QHBoxLayout *m_buttons;
    MessageBar *m_messages;
    JobBar *m_jobs;
    QVBoxLayout *m_column;
    QHBoxLayout *m_body;
    SearchBar *m_filter = nullptr;
    QWidget *m_content = nullptr;
    QWidget *m_side = nullptr;
    bool m_primary = false;
    bool m_named = false;
};

} // namespace ui
