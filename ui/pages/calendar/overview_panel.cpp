// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/calendar/overview_panel.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QLabel *label(const QString &text, const char *kind, QWidget *parent, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setAlignment(alignment | Qt::AlignVCenter);
    if (kind)
        theme::setKind(made, kind);
    return made;
}

QPushButton *button(const QString &name, const QString &text, const char *kind, QWidget *parent)
{
    auto *made = new QPushButton(text, parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    if (kind)
        theme::setKind(made, kind);
    return made;
}

/// The weekday whose lessons the notice moves is not in the notice: Monday for a Sunday, Friday for a Saturday is what
/// schools choose most.
core::Weekday usualTimetable(QDate day) { return day.dayOfWeek() == 7 ? 1 : 5; }

bool isSame(const CalendarOverview &one, const CalendarOverview &other)
{
    return one.count.total == other.count.total && one.count.schoolDays == other.count.schoolDays &&
           one.count.weekdays == other.count.weekdays && one.count.months == other.count.months &&
           one.makeUps == other.makeUps && one.suggestions == other.suggestions &&
           one.unknownYears == other.unknownYears;
}

} // namespace

OverviewPanel::OverviewPanel(QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"calendarOverview"_s);
    theme::setKind(this, "panel");
    m_column->setContentsMargins(0, 0, 0, 0);
}

void OverviewPanel::show(const CalendarOverview &overview)
{
    if (m_inside && isSame(m_overview, overview))
        return; // the keyboard may stand in it
    m_overview = overview;
    build();
}

void OverviewPanel::retranslate() { build(); }

void OverviewPanel::clear()
{
    for (auto it = m_follows.cbegin(); it != m_follows.cend(); ++it)
        m_chosen.insert(it.key(), it.value()->value().toInt());
    m_follows.clear();
    m_cards.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button whose answer is shown may stand in it
        delete item;
    }
}

/// The same question, or the one that took its place.
void OverviewPanel::focusCard(qsizetype place, const QString &key)
{
    if (m_cards.isEmpty())
        return Q_EMIT allAnswered();
    const auto same = std::ranges::find(m_cards, key, &Card::key);
    const Card &card = same != m_cards.end() ? *same : m_cards.at(std::min(place, m_cards.size() - 1));
    card.first->setFocus();
}

void OverviewPanel::build()
{
    const QWidget *focused = QApplication::focusWidget();
    const auto asked =
        std::ranges::find_if(m_cards, [focused](const Card &card) { return card.frame->isAncestorOf(focused); });
    const qsizetype place = asked == m_cards.end() ? -1 : asked - m_cards.begin();
    const QString key = asked == m_cards.end() ? QString() : asked->key;
    clear();
    m_inside = new QWidget(this);
    theme::setKind(m_inside, "inside");
    auto *column = new QVBoxLayout(m_inside);
    column->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    column->setSpacing(theme::controlPadding);
    addCounts(column);
    const bool asks =
        !m_overview.makeUps.isEmpty() || !m_overview.suggestions.isEmpty() || !m_overview.unknownYears.isEmpty();
    column->addSpacing(theme::grid);
    column->addWidget(label(asks ? tr("To be answered") : tr("Nothing is open in the calendar."),
                            asks ? "strong" : "muted", m_inside));
    for (const core::CalendarDay &day : m_overview.makeUps)
        addMakeUp(column, day);
    for (const core::FestivalSuggestion &one : m_overview.suggestions)
        addSuggestion(column, one);
    for (const int year : m_overview.unknownYears)
        addUnknown(column, year);
    column->addStretch(1);
    QScrollArea *view = scrolled(m_inside, this);
    m_column->addWidget(view);
    view->show();
    if (place >= 0)
        focusCard(place, key);
}

void OverviewPanel::addCounts(QVBoxLayout *column)
{
    const core::ServiceDays &count = m_overview.count;
    auto *figure = label(QString::number(count.total), nullptr, m_inside);
    figure->setFont(theme::font(theme::Type::Figure));
    figure->setObjectName(u"serviceDaysFigure"_s);
    //: under the number of service days of a term
    auto *what = label(tr("service days on %n school days", nullptr, count.schoolDays), "muted", m_inside);
    column->addWidget(figure);
    column->addWidget(what);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::fieldGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    grid->addWidget(label(tr("Month"), "hint", m_inside), 0, 0);
    grid->addWidget(label(tr("School days"), "hint", m_inside, Qt::AlignRight), 0, 1);
    grid->addWidget(label(tr("Service"), "hint", m_inside, Qt::AlignRight), 0, 2);
    int row = 1;
    for (const core::MonthCount &month : count.months) {
        grid->addWidget(label(words::monthLabel(month.year, month.month), nullptr, m_inside), row, 0);
        grid->addWidget(label(QString::number(month.schoolDays), nullptr, m_inside, Qt::AlignRight), row, 1);
        grid->addWidget(label(QString::number(month.service), nullptr, m_inside, Qt::AlignRight), row++, 2);
    }
    column->addLayout(grid);
    auto *week = new QGridLayout;
    week->setHorizontalSpacing(theme::grid);
    week->setVerticalSpacing(2);
    for (int day = 0; day < 5; ++day) {
        week->addWidget(label(words::weekday(day + 1, words::Length::Short), "hint", m_inside, Qt::AlignHCenter), 0,
                        day);
        week->addWidget(label(QString::number(count.weekdays[size_t(day)]), nullptr, m_inside, Qt::AlignHCenter), 1,
                        day);
        week->setColumnStretch(day, 1);
    }
    column->addWidget(label(tr("By timetable"), "hint", m_inside));
    column->addLayout(week);
}

QVBoxLayout *OverviewPanel::addCard(QVBoxLayout *column, const QString &words)
{
    auto *card = new QFrame(m_inside);
    theme::setKind(card, "caution");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(theme::fieldGap, theme::controlPadding, theme::fieldGap, theme::controlPadding);
    inside->setSpacing(theme::grid);
    auto *sentence = label(words, nullptr, card);
    sentence->setWordWrap(true);
    inside->addWidget(sentence);
    column->addWidget(card);
    return inside;
}

void OverviewPanel::addMakeUp(QVBoxLayout *column, const core::CalendarDay &day)
{
    const QString id = day.date.toString(u"yyyyMMdd"_s);
    //: %1 is a day with its weekday, %2 the holiday for which it is worked
    QVBoxLayout *card =
        addCard(column, tr("Does %1 have service? It is worked for: %2.").arg(words::dayLabel(day.date), day.reason));
    auto *follows = new Choice(m_inside);
    follows->setObjectName(u"makeUpFollows"_s + id);
    follows->setAccessibleName(tr("Timetable of"));
    follows->setItems([] {
        QList<Choice::Item> items;
        for (core::Weekday weekday = 1; weekday <= 5; ++weekday)
            //: a make-up day uses the timetable of this weekday
            items << Choice::Item{weekday, tr("as on %1").arg(words::weekday(weekday))};
        return items;
    });
    follows->setValue(m_chosen.value(day.date, usualTimetable(day.date)));
    m_follows.insert(day.date, follows);
    m_cards << Card{card->parentWidget(), follows, id};
    QPushButton *yes = button(u"makeUpYes"_s + id, tr("With service"), nullptr, m_inside);
    QPushButton *no = button(u"makeUpNo"_s + id, tr("No service"), "quiet", m_inside);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(follows, 1);
    row->addWidget(yes);
    row->addWidget(no);
    card->addLayout(row);
    const QDate date = day.date;
    connect(yes, &QPushButton::clicked, this,
            [this, date, follows] { Q_EMIT answered(date, true, follows->value().toInt()); });
    connect(no, &QPushButton::clicked, this, [this, date] { Q_EMIT answered(date, false, 0); });
}

void OverviewPanel::addSuggestion(QVBoxLayout *column, const core::FestivalSuggestion &suggestion)
{
    const QString id = words::label(suggestion.festival);
    QVBoxLayout *card =
        addCard(column,
                //: %1 is a festival, %2 a day by the Tibetan calendar, %3 and %4 the days usually off
                tr("%1 falls on %2 by the Tibetan calendar. The town sets the days off; usually %3 to %4.")
                    .arg(id, words::dateText(suggestion.day), words::dateText(suggestion.from),
                         words::dateText(suggestion.until)));
    const QString name = suggestion.festival == core::Festival::Losar ? u"losar"_s : u"shoton"_s;
    QPushButton *take = button(name + u"AdoptButton"_s, tr("Take over…"), nullptr, m_inside);
    QPushButton *aside = button(name + u"AsideButton"_s, tr("Set aside"), "quiet", m_inside);
    m_cards << Card{card->parentWidget(), take, name};
    auto *row = new QHBoxLayout;
    row->addWidget(take);
    row->addWidget(aside);
    row->addStretch(1);
    card->addLayout(row);
    connect(take, &QPushButton::clicked, this, [this, suggestion] { Q_EMIT adoptAsked(suggestion); });
    connect(aside, &QPushButton::clicked, this,
            [this, suggestion] { Q_EMIT setAsideAsked(suggestion.festival, suggestion.year); });
}

void OverviewPanel::addUnknown(QVBoxLayout *column, int year)
{
    QVBoxLayout *card = addCard(column, tr("The national days off of %1 are not announced yet; its days are counted by "
                                           "the ordinary week.")
                                            .arg(year));
    QPushButton *import = button(u"importYear%1Button"_s.arg(year), tr("Import a list…"), nullptr, m_inside);
    card->addWidget(import, 0, Qt::AlignLeft);
    m_cards << Card{card->parentWidget(), import, import->objectName()};
    connect(import, &QPushButton::clicked, this, &OverviewPanel::importAsked);
}

} // namespace ui
