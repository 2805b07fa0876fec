// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/programs/timetable_plan.h"

#include <QAbstractScrollArea>

#include <optional>

class QPainter;

namespace ui {

/// The week on the screen: lines of grades, places or people, days beside each other, minutes to scale. A block is
/// dragged to another time, or to another place or person; what clashes is shown while it moves. By keyboard: arrows
/// choose a block and never change one; F2 takes it up, then left and right move it by five minutes, with Ctrl by a day,
/// up and down by a line. Enter saves the move or opens the program; Esc, or leaving, gives the move up.
class TimetableView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimetableView(QWidget *parent = nullptr);

    void setPrograms(const QList<core::ProgramLine> &programs, core::TimetableBy by,
                     const QList<core::TimetableRow> &more = {});
    [[nodiscard]] const TimetablePlan &plan() const { return m_plan; }
    /// Chooses the first block of a program and brings it into sight.
    void select(core::ProgramId program, qsizetype slot = 0);
    [[nodiscard]] core::ProgramId selected() const;
    [[nodiscard]] bool isMoving() const { return m_move.has_value(); }
    /// Letting go saves, not Enter.
    [[nodiscard]] bool isDragging() const { return m_dragging; }
    void cancelMove();
    /// Where a block stands in the viewport, for tests.
    [[nodiscard]] QRect rectOf(core::ProgramId program, qsizetype slot = 0) const;

Q_SIGNALS:
    void opened(qint64 id);
    /// The person let go: save it, or set the programs anew.
    void moved(const core::Program &changed);
    /// Something is on its way, or not any more.
    void moveChanged();
    /// What was moved by keyboard stands where it stood, because the person went elsewhere.
    void givenUp(qint64 id);
    void selectionChanged(qint64 id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A block on its way.
    struct Move {
        qsizetype program = 0;
        qsizetype slot = 0;
        qsizetype fromRow = 0;
        qsizetype row = 0;
        core::WeeklySlot time{};
        core::Program changed{};
    };
    struct Choice {
        qint64 program = 0;
        qsizetype slot = 0;
        qsizetype row = 0;
    };

    [[nodiscard]] QPointF whole(QPoint point) const;
    [[nodiscard]] qsizetype blockOf(const Choice &choice) const;
    void beginMove(const core::TimetableBlock &block);
    void moveTo(core::WeeklySlot time, qsizetype row);
    [[nodiscard]] core::Program outcomeOf(const Move &move) const;
    void finishMove();
    void takeUp();
    void leaveMove();
    void choose(qsizetype block);
    void chooseNext(int step);
    void chooseBeside(int step);
    void reveal();
    void setBars();
    void tellChoice();
    bool isMoveKey(const QKeyEvent *event);
    [[nodiscard]] bool isOwnKey(const QKeyEvent *event) const;

    void paintGround(QPainter &painter, QRect seen) const;
    void paintBlock(QPainter &painter, const core::TimetableBlock &block) const;
    void paintHeads(QPainter &painter) const;
    [[nodiscard]] QString rowName(const core::TimetableRow &row) const;
    [[nodiscard]] QString tooltip(qsizetype block) const;

    TimetablePlan m_plan;
    QList<core::ProgramLine> m_stored{};
    QList<core::TimetableRow> m_more{};
    std::optional<Choice> m_choice{};
    std::optional<Move> m_move{};
    QPoint m_pressed{};
    int m_grab = 0; ///< minutes between the begin of the block and the hand
    bool m_dragging = false;
};

/// The sentence of a clash among these programs.
[[nodiscard]] QString clashWords(const core::TimetableClash &clash, const QList<core::ProgramLine> &programs);

} // namespace ui
