// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

namespace ui {

/// A step of a job as a row: done, next or still to come; pressing it leads to the place.
class JobRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Done, Next, Later };

    JobRow(int number, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &sentence);
    void setState(State state);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString sentence() const { return m_sentence; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void tell();
    void paintMark(QPainter &painter, const QRect &circle) const;

    int m_number;
    QString m_title;
    QString m_sentence;
    State m_state = State::Later;
};

/// The rows of a job, one below the other.
class JobList : public QFrame
{
    Q_OBJECT

public:
    JobList(int count, QWidget *parent = nullptr);
    [[nodiscard]] JobRow *row(int number) const { return m_rows.at(number); }

Q_SIGNALS:
    void opened(int number);

private:
    QList<JobRow *> m_rows;
};

} // namespace ui
