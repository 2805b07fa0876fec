// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/question.h"

#include <QList>
#include <QScrollArea>
#include <QVariant>
#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// A field of a form. `field` is the name by which findings point to it.
struct FormRow {
    QString field{};
    std::function<QString()> label{};
    bool required = false;
    bool wide = false; ///< over both columns
    QString clause{};
    std::function<QString()> hint{}; ///< one muted line under the field
};

/// What is wrong with a field, in words.
struct FormError {
    QString field{};
    QString sentence{};
};

/// Label above field, two columns where there is room. Enter goes to the next field, Ctrl+Enter saves, Esc leaves and
/// asks only when something would be lost.
class Form : public QWidget
{
    Q_OBJECT

public:
    explicit Form(QWidget *parent = nullptr);

    /// Takes the editor. Its objectName should be "<purpose><kind>"; the accessible name is made from the label.
    void add(const FormRow &row, QWidget *editor);
    void addSection(std::function<QString()> title);
    /// Anything else over both columns.
    void addWide(QWidget *widget);
    /// The row of buttons at the end: save at the right, leave beside it.
    void addButtons(std::function<QString()> save, std::function<QString()> leave);
    /// One answer for every clause chip: what the clause says.
    void setClauseSummary(std::function<QString(const QString &clause)> summary) { m_summary = std::move(summary); }
    void setQuestion(Question *question) { m_question = question; }
    void setRowVisible(const QString &field, bool visible);
    void setRowEnabled(const QString &field, bool enabled);
    [[nodiscard]] QWidget *editor(const QString &field) const;

    /// Shows the errors under their fields and goes to the first; true when every error found its field.
    bool showErrors(const QList<FormError> &errors);
    void clearErrors();
    [[nodiscard]] QString errorOf(const QString &field) const;
    /// Shapes only: required fields are filled, typed ones readable. Shows what is not.
    bool check();

    /// What stands in the fields now is what is stored: nothing would be lost.
    void markClean();
    [[nodiscard]] bool isChanged() const;
    /// True when nothing would be lost, or the person says so.
    [[nodiscard]] bool mayLeave();
    void focusFirst();

Q_SIGNALS:
    /// The fields have their shapes; the page applies them.
    void saveAsked();
    void leaveAsked();
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Row {
        FormRow about{};
        QWidget *cell = nullptr;
        QWidget *editor = nullptr;
        QLabel *label = nullptr;
        QLabel *hint = nullptr;
        QLabel *error = nullptr;
        std::function<QString()> section{};
        bool wide = false;
        QVariant stored{};
        QVariant refused{}; ///< the value that an error speaks of
    };

    void retranslate();
    void arrange();
    void save();
    void leave();
    void setError(Row &row, const QString &sentence);
    void watchEditor(QWidget *editor);
    void forgiveMended(const QWidget *editor);
    [[nodiscard]] Row *find(const QString &field);
    [[nodiscard]] const Row *find(const QString &field) const;

    QList<Row> m_rows;
    QGridLayout *m_grid;
    QPushButton *m_save = nullptr;
    QPushButton *m_leave = nullptr;
    std::function<QString()> m_saveText;
    std::function<QString()> m_leaveText;
    std::function<QString(const QString &)> m_summary;
    Question *m_question = nullptr;
    QWidget *m_last = nullptr;
    int m_columns = 0;
};

/// The widget in a frameless scroll area, for forms longer than the window.
[[nodiscard]] QScrollArea *scrolled(QWidget *widget, QWidget *parent = nullptr);

} // namespace ui
