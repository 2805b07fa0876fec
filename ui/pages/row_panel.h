// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/roster_table.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace ui {

/// An answer that a person can give about a row of an import.
struct RowOption {
    QString name{}; ///< in the objectName of its button
    QString text{};
    core::exchange::RowDecision decision{};
};

/// How the parts of a row's panel are called.
struct RowPanelNames {
    QString title = QStringLiteral("previewRowTitle");
    QString told = QStringLiteral("previewDetailLabel");
    QString fields = QStringLiteral("fieldChangesTable");
    QString alike = QStringLiteral("decideAlikeButton");
    QString option = QStringLiteral("Option"); ///< the tail of an answer's name
};

/// One row of an import's preview in full: what is to be said about it, the answers a person can give, and what it
/// brings beside what stands there now. What the row is about is said by the heir.
class RowPanel : public QFrame
{
    Q_OBJECT

public:
    explicit RowPanel(const RowPanelNames &names, QWidget *parent = nullptr);
    virtual void clear();
    void focusDecision();

Q_SIGNALS:
    void decided(int row, const core::exchange::RowDecision &decision);
    /// The same answer for every open row with this row's question.
    void decidedForAlike(int row, const core::exchange::RowDecision &decision);

protected:
    /// Another way to answer, below the answers; hidden until the heir shows it.
    void addAnswer(QWidget *answer);
    void say(int row, const QString &name, const QStringList &told);
    /// `chosen` is the place of the answer that stands.
    void offer(const QList<RowOption> &options, qsizetype chosen, const core::exchange::RowDecision &now);
    /// `alike`: how many other rows ask the same and are open; 0: the answer is for this row alone. `answer` says which
    /// of its answers is meant, where it may have given several.
    void offerAlike(int alike, const QString &answer = {});
    /// Fields, what stands there now, what comes. Without something `before` that column is not shown.
    void showFields(const QList<QStringList> &rows, const QStringList &heads, bool before);
    [[nodiscard]] QTableWidget *fields() const { return m_fields; }

private:
    void build(const RowPanelNames &names);

    int m_row = 0;
    core::exchange::RowDecision m_now;
    QList<RowOption> m_options;
    QString m_optionTail;
    QList<QWidget *> m_more;
    QLabel *m_title;
    QLabel *m_told;
    QWidget *m_answers;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QPushButton *m_alike;
    QTableWidget *m_fields;
};

} // namespace ui
