// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QList>

namespace ui {

/// A step of a job as a row: done, next, open or still to come, and late or not; pressing it leads to the place.
class JobRow : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Done, Next, Open, Later };

    explicit JobRow(QWidget *parent = nullptr);
    void setNumber(int number) { m_number = number; }
    void setWords(const QString &title, const QString &sentence);
    void setState(State state);
    /// A few words at the right, such as the day by which the step is due.
    void setDue(const QString &words, bool late);
    [[nodiscard]] bool isLate() const { return m_late; }
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
    /// The due words at the right; answers the width they took.
    [[nodiscard]] int paintDue(QPainter &painter, const QRect &ground) const;

    int m_number = 0;
    QString m_title;
    QString m_sentence;
    QString m_due;
    State m_state = State::Later;
    bool m_late = false;
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
