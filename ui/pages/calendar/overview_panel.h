// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/calendar.h"

#include <QFrame>
#include <QHash>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class Choice;

/// What the overview beside the calendar shows of a term.
struct CalendarOverview {
    core::ServiceDays count{};
    QList<core::CalendarDay> makeUps{};
    QList<core::FestivalSuggestion> suggestions{};
    QList<int> unknownYears{};
};

/// How many service days the term has, by month and by weekday, and what is still to be answered: make-up days,
/// suggested festivals, a national list that is not out yet.
class OverviewPanel : public QFrame
{
    Q_OBJECT

public:
    explicit OverviewPanel(QWidget *parent = nullptr);
    void show(const CalendarOverview &overview);
    void retranslate();

Q_SIGNALS:
    void answered(QDate day, bool service, core::Weekday follows);
    void adoptAsked(const core::FestivalSuggestion &suggestion);
    void setAsideAsked(core::Festival festival, int year);
    void importAsked();
    void dayAsked(QDate day);
    /// The last question was answered with the keyboard on it.
    void allAnswered();

private:
    /// One question: its card, and where the keyboard goes in it.
    struct Card {
        QWidget *frame = nullptr;
        QWidget *first = nullptr;
        QString key{};
    };

    void build();
    void clear();
    void focusCard(qsizetype place, const QString &key);
    void addCounts(QVBoxLayout *column);
    void addMakeUp(QVBoxLayout *column, const core::CalendarDay &day);
    void addSuggestion(QVBoxLayout *column, const core::FestivalSuggestion &suggestion);
    void addUnknown(QVBoxLayout *column, int year);
    [[nodiscard]] QVBoxLayout *addCard(QVBoxLayout *column, const QString &words);

    CalendarOverview m_overview{};
    QHash<QDate, core::Weekday> m_chosen{}; ///< timetables chosen for make-up days that are not answered yet
    QHash<QDate, Choice *> m_follows{};
    QList<Card> m_cards{};
    QVBoxLayout *m_column;
    QWidget *m_inside = nullptr;
};

} // namespace ui
