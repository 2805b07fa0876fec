// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/draw_columns.h"

#include "ui/charts/bar_list.h"
#include "ui/kit/theme.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ChildOutcome;
using core::Draw;
using core::DrawFill;

namespace {

QString text(const char *source) { return QCoreApplication::translate("SeatsPage", source); }

constexpr int barColumn = 7;

/// A row of the list of programs whose seats are shown as a bar.
class FillDelegate final : public QStyledItemDelegate
{
public:
    FillDelegate(const RecordModel<DrawFill> *model, std::function<bool()> drawn, QTableView *view)
        : QStyledItemDelegate(view), m_view(view), m_model(model), m_drawn(std::move(drawn))
    {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        m_view->itemDelegate()->paint(painter, option, index); // the ground of the row
        const DrawFill &fill = m_model->record(index.row());
        const QRect inside = option.rect.adjusted(theme::controlPadding, 0, -theme::panelPadding, -1);
        const QRect track(inside.left(), inside.center().y() - 3, inside.width(), 8);
        paintBar(*painter, track, m_drawn() ? fill.seated : fill.firstWishes, fill.program.seats, 0);
    }

private:
    QTableView *m_view;
    const RecordModel<DrawFill> *m_model;
    std::function<bool()> m_drawn;
};

QString wonTitles(const ChildOutcome &child, const std::function<QString(core::ProgramId)> &title)
{
    QStringList titles;
    for (const core::WishOutcome &wish : child.wishes)
        if (wish.round >= 0)
            titles << title(wish.program);
    return words::listText(titles);
}

/// Seats by round; what the school gave stands before, in brackets.
QString roundsText(const DrawFill &fill)
{
    QStringList rounds;
    for (qsizetype round = 1; round < fill.byRound.size(); ++round)
        rounds << QString::number(fill.byRound.at(round));
    const int given = fill.byRound.value(0);
    return (given > 0 ? u"(%1) "_s.arg(given) : QString()) + rounds.join(u" · "_s);
}

} // namespace

QList<Column<DrawFill>> fillColumns(std::function<bool()> drawn)
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Program")); },
         .show = [](const DrawFill &f) { return f.program.title; },
         .width = 150,
         .name = u"title"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Times")); },
         .show = [](const DrawFill &f) { return words::slotsText(f.program.times); },
         .width = 168,
         .name = u"times"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Wishes")); },
         .show = [](const DrawFill &f) { return f.wishes; },
         .alignment = Qt::AlignRight,
         .width = 84,
         .name = u"wishes"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "First wishes")); },
         .show = [](const DrawFill &f) { return f.firstWishes; },
         .alignment = Qt::AlignRight,
         .width = 96,
         .name = u"firstWishes"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Seats")); },
         .show = [](const DrawFill &f) { return f.program.seats; },
         .alignment = Qt::AlignRight,
         .width = 72,
         .name = u"seats"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Taken")); },
         .show = [drawn](const DrawFill &f) { return drawn() ? QVariant(f.seated) : QVariant(); },
         .alignment = Qt::AlignRight,
         .width = 72,
         .name = u"seated"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "By round")); },
         .show = [drawn](const DrawFill &f) { return drawn() ? roundsText(f) : QString(); },
         .width = 92,
         .name = u"rounds"_s},
        {.title =
             [drawn] {
                 return drawn() ? text(QT_TRANSLATE_NOOP("SeatsPage", "Fill"))
                                : text(QT_TRANSLATE_NOOP("SeatsPage", "First wishes for the seats"));
             },
         .sort =
             [drawn](const DrawFill &f) {
                 return 1000 * (drawn() ? f.seated : f.firstWishes) / std::max(1, f.program.seats);
             },
         .width = 140,
         .name = u"fill"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "State")); },
         .badge = [drawn](const DrawFill &f) -> Badge {
             const core::Program &program = f.program;
             if (!drawn() && f.wishes < program.minimum && !program.keepOpen)
                 return {text(QT_TRANSLATE_NOOP("SeatsPage", "Too few wishes to open")), Badge::Tone::Caution};
             if (!drawn())
                 return f.firstWishes > program.seats
                            ? Badge{text(QT_TRANSLATE_NOOP("SeatsPage", "Sought after")), Badge::Tone::Accent}
                            : Badge{};
             if (f.cancelled)
                 //: a program that was cancelled: the children it had then, the fewest it needs
                 return {text(QT_TRANSLATE_NOOP("SeatsPage", "Does not open (%1 of %2)"))
                             .arg(QString::number(f.enrolledThen), QString::number(program.minimum)),
                         Badge::Tone::Refusal};
             if (f.seated >= f.program.seats)
                 return {text(QT_TRANSLATE_NOOP("SeatsPage", "Full")), Badge::Tone::Accent};
             return {text(QT_TRANSLATE_NOOP("SeatsPage", "Seats left")), Badge::Tone::Good};
         },
         .name = u"state"_s},
    };
}

void paintFillsAsBars(QTableView *view, const RecordModel<DrawFill> *model, std::function<bool()> drawn)
{
    view->setItemDelegateForColumn(barColumn, new FillDelegate(model, std::move(drawn), view));
}

Badge outcomeBadge(const ChildOutcome &child)
{
    using enum Badge::Tone;
    if (child.application.wishes.isEmpty() && child.won() == 0)
        return {text(QT_TRANSLATE_NOOP("SeatsPage", "Care only")), Neutral};
    int best = 0;
    for (const core::WishOutcome &wish : child.wishes) {
        if (wish.round == 0 && wish.wish == 0)
            return {text(QT_TRANSLATE_NOOP("SeatsPage", "Given by the school")), Accent};
        if (wish.round >= 0 && (best == 0 || wish.wish < best))
            best = wish.wish;
    }
    if (best == 0)
        return {text(QT_TRANSLATE_NOOP("SeatsPage", "Without a seat")), Caution};
    if (best == 1)
        return {text(QT_TRANSLATE_NOOP("SeatsPage", "First wish")), Good};
    //: the best wish a child got
    return {text(QT_TRANSLATE_NOOP("SeatsPage", "Wish %1")).arg(best), Accent};
}

QList<Column<ChildOutcome>> childColumns(std::function<QString(core::ProgramId)> title)
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Name")); },
         .show = [](const ChildOutcome &c) { return words::nameWithMark(c.student.name, c.student.mark); },
         .width = 108,
         .name = u"name"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Serial")); },
         .show = [](const ChildOutcome &c) { return c.serial; },
         .width = 78,
         .name = u"serial"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Class")); },
         .show = [](const ChildOutcome &c) { return words::className(c.student); },
         .sort = [](const ChildOutcome &c) { return c.student.grade * 100 + c.student.classNumber; },
         .width = 92,
         .name = u"class"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Born")); },
         .show = [](const ChildOutcome &c) { return c.student.born; },
         .width = 88,
         .name = u"born"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "No. ends in")); },
         .show = [](const ChildOutcome &c) { return words::tailOf(c.student); },
         .width = 66,
         .name = u"tail"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Result")); },
         .sort = [](const ChildOutcome &c) { return outcomeBadge(c).text; },
         .badge = outcomeBadge,
         .width = 108,
         .name = u"result"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Seats")); },
         .show = [title](const ChildOutcome &c) { return wonTitles(c, title); },
         .width = 220,
         .name = u"seats"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Wishes")); },
         .show = [](const ChildOutcome &c) { return c.application.wishes.size(); },
         .alignment = Qt::AlignRight,
         .width = 60,
         .name = u"wishes"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Care days")); },
         .show = [](const ChildOutcome &c) { return words::weekdaysText(c.application.care); },
         .name = u"care"_s},
    };
}

QList<Column<core::GroupServed>> groupColumns()
{
    using core::GroupServed;
    const auto count = [](const char *title, int GroupServed::*member, const char *name) {
        return Column<GroupServed>{.title = [title] { return text(title); },
                                   .show = [member](const GroupServed &g) { return g.*member; },
                                   .alignment = Qt::AlignRight,
                                   .width = 120,
                                   .name = QString::fromLatin1(name)};
    };
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Group of clause 3.1")); },
         .show =
             [](const GroupServed &g) {
                 return g.group ? words::label(*g.group)
                                : text(QT_TRANSLATE_NOOP("SeatsPage", "lower and middle grades"));
             },
         .width = 220,
         .name = u"group"_s},
        count(QT_TRANSLATE_NOOP("SeatsPage", "Asked for a course"), &GroupServed::asking, "asking"),
        count(QT_TRANSLATE_NOOP("SeatsPage", "With a seat"), &GroupServed::withSeat, "withSeat"),
        count(QT_TRANSLATE_NOOP("SeatsPage", "First wish"), &GroupServed::firstWish, "firstWish"),
        count(QT_TRANSLATE_NOOP("SeatsPage", "In inclusive care"), &GroupServed::inCare, "inCare"),
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "With a seat, of those who asked")); },
         .show =
             [](const GroupServed &g) {
                 return g.asking > 0 ? u"%1 %"_s.arg((100 * g.withSeat + g.asking / 2) / g.asking) : QString();
             },
         .sort = [](const GroupServed &g) { return 1000 * g.withSeat / std::max(1, g.asking); },
         .name = u"share"_s},
    };
}

QList<Column<Draw>> drawColumns()
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Frozen")); },
         .show = [](const Draw &d) { return words::dateTimeText(d.frozenAt); },
         .width = 130,
         .name = u"frozen"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "State")); },
         .badge =
             [](const Draw &d) {
                 const bool given = d.state == core::DrawState::Confirmed || d.state == core::DrawState::Published;
                 return Badge{words::label(d.state), given ? Badge::Tone::Good : Badge::Tone::Neutral};
             },
         .width = 100,
         .name = u"state"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Applications")); },
         .show = [](const Draw &d) { return d.children; },
         .alignment = Qt::AlignRight,
         .width = 116,
         .name = u"children"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Drawn")); },
         .show = [](const Draw &d) { return words::dateTimeText(d.drawnAt); },
         .width = 130,
         .name = u"drawn"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "By")); },
         .show = [](const Draw &d) { return d.drawnBy; },
         .width = 130,
         .name = u"by"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Seed")); },
         .show = [](const Draw &d) { return d.seed; },
         .width = 110,
         .name = u"seed"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Witnesses")); },
         .show = [](const Draw &d) { return d.witnesses; },
         .width = 150,
         .name = u"witnesses"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("SeatsPage", "Hash of the result")); },
         .show = [](const Draw &d) { return d.resultHash; },
         .name = u"hash"_s},
    };
}

} // namespace ui
