// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/what_if_panel.h"

#include "ui/charts/figure_row.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int formWidth = 212;
constexpr int coursesWidth = 400;
constexpr int namesWidth = 484;
constexpr int mostSeats = 999;
constexpr int mostOfAll = 10;

QString text(const char *source) { return QCoreApplication::translate("WhatIfPanel", source); }

QString fromTo(int now, int then)
{
    //: a number as it is, and as it would be
    return now == then
               ? QString::number(then)
               : QCoreApplication::translate("WhatIfPanel", "%1 → %2").arg(QString::number(now), QString::number(then));
}

QList<Column<WhatIfCourse>> courseColumns()
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Program")); },
         .show = [](const WhatIfCourse &c) { return c.title; },
         .width = 144,
         .name = u"title"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Seats")); },
         .show = [](const WhatIfCourse &c) { return c.fill.seats; },
         .alignment = Qt::AlignRight,
         .width = 58,
         .name = u"seats"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Now")); },
         .show = [](const WhatIfCourse &c) { return c.fill.seatedNow; },
         .alignment = Qt::AlignRight,
         .width = 52,
         .name = u"now"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Then")); },
         .show = [](const WhatIfCourse &c) { return c.fill.seatedThen; },
         .alignment = Qt::AlignRight,
         .width = 52,
         .name = u"then"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Difference")); },
         .badge = [](const WhatIfCourse &c) -> Badge {
             if (c.fill.cancelledNow && !c.fill.cancelledThen)
                 return {text(QT_TRANSLATE_NOOP("WhatIfPanel", "Would open")), Badge::Tone::Good};
             if (!c.fill.cancelledNow && c.fill.cancelledThen)
                 return {text(QT_TRANSLATE_NOOP("WhatIfPanel", "Would not open")), Badge::Tone::Refusal};
             if (c.fill.cancelledThen)
                 return {text(QT_TRANSLATE_NOOP("WhatIfPanel", "Does not open")), Badge::Tone::Neutral};
             const int more = c.fill.seatedThen - c.fill.seatedNow;
             if (more == 0)
                 return {};
             return {more > 0 ? u"+%1"_s.arg(more) : QString::number(more),
                     more > 0 ? Badge::Tone::Good : Badge::Tone::Caution};
         },
         .width = 76,
         .name = u"difference"_s},
    };
}

QList<Column<WhatIfName>> nameColumns()
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Child")); },
         .show = [](const WhatIfName &c) { return c.child; },
         .width = 154,
         .name = u"child"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "For the child")); },
         .badge =
             [](const WhatIfName &c) {
                 return c.better ? Badge{text(QT_TRANSLATE_NOOP("WhatIfPanel", "Better")), Badge::Tone::Good}
                                 : Badge{text(QT_TRANSLATE_NOOP("WhatIfPanel", "Worse")), Badge::Tone::Caution};
             },
         .width = 84,
         .name = u"better"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Would get")); },
         .show = [](const WhatIfName &c) { return c.gains; },
         .width = 116,
         .name = u"gains"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("WhatIfPanel", "Would lose")); },
         .show = [](const WhatIfName &c) { return c.loses; },
         .name = u"loses"_s},
    };
}

} // namespace

WhatIfPanel::WhatIfPanel(QWidget *parent)
    : QWidget(parent), m_courses(courseColumns()), m_children(nameColumns()), m_form(new Form(this)),
      m_program(new Choice), m_seats(new IntegerEdit(0, mostSeats)), m_minimum(new IntegerEdit(0, mostSeats)),
      m_keepOpen(new Choice), m_most(new IntegerEdit(0, mostOfAll)), m_over(new QPushButton(this)),
      m_note(new QLabel(this)), m_figures(new FigureRow(this)), m_lists(new QSplitter(Qt::Horizontal, this)),
      m_courseView(new RecordView), m_childView(new RecordView)
{
    build();
    connect(m_program, &Choice::valueChanged, this, &WhatIfPanel::showProgram);
    connect(m_form, &Form::edited, this, &WhatIfPanel::takeFields);
    connect(m_keepOpen, &Choice::valueChanged, this, &WhatIfPanel::takeFields); // a form does not hear of choices
    connect(m_over, &QPushButton::clicked, this, &WhatIfPanel::startOver);
    connect(m_childView, &RecordView::opened, this, &WhatIfPanel::childAsked);
}

void WhatIfPanel::build()
{
    m_program->setObjectName(u"whatIfProgramChoice"_s);
    m_seats->setObjectName(u"whatIfSeatsEdit"_s);
    m_minimum->setObjectName(u"whatIfMinimumEdit"_s);
    m_keepOpen->setObjectName(u"whatIfKeepOpenChoice"_s);
    m_most->setObjectName(u"whatIfMostEdit"_s);
    m_over->setObjectName(u"whatIfOverButton"_s);
    m_over->setAutoDefault(false);
    m_note->setObjectName(u"whatIfNote"_s);
    m_note->setWordWrap(true);
    theme::setKind(m_note, "muted");
    m_keepOpen->setItems([] {
        return QList<Choice::Item>{{false, tr("only from the least number on")}, {true, tr("in any case")}};
    });
    m_form->add({.field = u"program"_s, .label = [] { return tr("Program"); }}, m_program);
    m_form->add({.field = u"seats"_s, .label = [] { return tr("Seats"); }}, m_seats);
    m_form->add({.field = u"minimum"_s, .label = [] { return tr("Least number to open"); }}, m_minimum);
    m_form->add({.field = u"keepOpen"_s, .label = [] { return tr("Opens"); }}, m_keepOpen);
    m_form->add({.field = u"most"_s, .label = [] { return tr("Most courses per child"); }}, m_most);
    m_courses.setId([](const WhatIfCourse &c) { return c.fill.program.value; });
    m_children.setId([](const WhatIfName &c) { return c.student.value; });
    m_courseView->setObjectName(u"whatIfCourseView"_s);
    m_courseView->setTable(&m_courses);
    m_courseView->setEmptyState([] { return tr("There is nothing to ask about yet: no application is approved."); });
    m_childView->setObjectName(u"whatIfChildView"_s);
    m_childView->setTable(&m_children);
    m_childView->setEmptyState([] { return tr("Nothing would be different for anybody."); });
    auto *side = new QWidget;
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, theme::controlPadding, 0);
    sideColumn->setSpacing(theme::fieldGap);
    sideColumn->addWidget(m_note);
    sideColumn->addWidget(m_form);
    sideColumn->addWidget(m_over, 0, Qt::AlignLeft);
    sideColumn->addStretch(1);
    QScrollArea *area = scrolled(side, this);
    area->setFixedWidth(formWidth);
    m_lists->addWidget(m_courseView);
    m_lists->addWidget(m_childView);
    m_lists->setChildrenCollapsible(false);
    m_lists->setSizes({coursesWidth, namesWidth});
    for (RecordView *list : {m_courseView, m_childView})
        list->view()->verticalHeader()->hide(); // two lists beside each other: the columns need the room
    auto *right = new QVBoxLayout;
    right->setSpacing(theme::controlPadding);
    right->addWidget(m_figures);
    right->addWidget(m_lists, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::controlPadding, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(area);
    row->addLayout(right, 1);
}

void WhatIfPanel::setWhatIf(core::TermId term, std::shared_ptr<const core::WhatIf> whatIf, int mostCourses,
                            const QHash<core::ProgramId, QString> &titles, const QHash<core::StudentId, QString> &names)
{
    if (std::exchange(m_term, term) != term)
        m_question = {};
    m_whatIf = std::move(whatIf);
    m_mostCourses = mostCourses;
    m_titles = titles;
    m_names = names;
    m_asIs = m_whatIf ? m_whatIf->ask({}) : core::WhatIfAnswer{};
    forgetWhatIsGone();
    m_program->setItems([this] {
        QList<Choice::Item> items;
        for (const core::WhatIfFill &fill : std::as_const(m_asIs.fills))
            items << Choice::Item{fill.program.value, m_titles.value(fill.program)};
        return items;
    });
    if (!m_program->value().isValid() && !m_asIs.fills.isEmpty())
        m_program->setValue(m_asIs.fills.first().program.value);
    m_form->setEnabled(!m_asIs.fills.isEmpty());
    showProgram();
    answer();
}

/// Programs that are not drawn any more, and what the plan has meanwhile just as it was asked.
void WhatIfPanel::forgetWhatIsGone()
{
    const auto forget = [this](auto &asked, auto asIs) {
        using Each = typename std::remove_reference_t<decltype(asked)>::iterator;
        asked.removeIf([&](const Each &one) {
            const core::WhatIfFill *fill = fillOf(one.key());
            return !fill || one.value() == fill->*asIs;
        });
    };
    forget(m_question.seats, &core::WhatIfFill::seats);
    forget(m_question.minimum, &core::WhatIfFill::minimum);
    forget(m_question.keepOpen, &core::WhatIfFill::keepOpen);
    if (m_question.mostCourses == m_mostCourses)
        m_question.mostCourses.reset();
}

const core::WhatIfFill *WhatIfPanel::fillOf(core::ProgramId program) const
{
    const auto found = std::ranges::find(m_asIs.fills, program, &core::WhatIfFill::program);
    return found == m_asIs.fills.end() ? nullptr : &*found;
}

void WhatIfPanel::showProgram()
{
    const core::ProgramId program{m_program->value().toLongLong()};
    const core::WhatIfFill *fill = fillOf(program);
    m_filling = true;
    m_seats->setValue(fill ? std::optional(m_question.seats.value(program, fill->seats)) : std::nullopt);
    m_minimum->setValue(fill ? std::optional(m_question.minimum.value(program, fill->minimum)) : std::nullopt);
    m_keepOpen->setValue(fill && m_question.keepOpen.value(program, fill->keepOpen));
    m_most->setValue(m_question.mostCourses.value_or(m_mostCourses));
    m_filling = false;
}

/// Only what differs from the plan is asked.
void WhatIfPanel::takeFields()
{
    const core::ProgramId program{m_program->value().toLongLong()};
    const core::WhatIfFill *fill = fillOf(program);
    if (m_filling || !fill)
        return;
    const auto ask = [program](auto &asked, const auto &value, const auto &asIs) {
        if (value == asIs)
            asked.remove(program);
        else
            asked.insert(program, value);
    };
    ask(m_question.seats, m_seats->value().value_or(fill->seats), fill->seats);
    ask(m_question.minimum, m_minimum->value().value_or(fill->minimum), fill->minimum);
    ask(m_question.keepOpen, m_keepOpen->value().toBool(), fill->keepOpen);
    const int most = m_most->value().value_or(m_mostCourses);
    m_question.mostCourses = most == m_mostCourses ? std::nullopt : std::optional(most);
    answer();
}

void WhatIfPanel::startOver()
{
    m_question = {};
    showProgram();
    answer();
}

void WhatIfPanel::answer()
{
    const bool asks = !(m_question == core::WhatIfQuestion{});
    m_over->setEnabled(asks);
    showAnswer(asks && m_whatIf ? m_whatIf->ask(m_question) : m_asIs);
}

void WhatIfPanel::showAnswer(const core::WhatIfAnswer &answer)
{
    m_answer = answer;
    QList<WhatIfCourse> courses;
    for (const core::WhatIfFill &fill : answer.fills)
        courses << WhatIfCourse{fill, m_titles.value(fill.program)};
    m_courses.setRecords(courses);
    const auto titles = [this](const QList<core::ProgramId> &programs) {
        QStringList list;
        for (const core::ProgramId program : programs)
            list << m_titles.value(program);
        return words::listText(list);
    };
    QList<WhatIfName> children;
    for (const core::WhatIfChild &child : answer.children)
        children << WhatIfName{.student = child.student,
                               .child = m_names.value(child.student, child.student.text()),
                               .gains = titles(child.gains),
                               .loses = titles(child.loses),
                               .better = child.better};
    m_children.setRecords(children);
    m_childView->setVisible(m_whatIf && !m_whatIf->isRehearsal());
    m_figures->setFigures({{fromTo(answer.withSeatNow, answer.withSeatThen), tr("have a seat")},
                           {fromTo(answer.firstWishNow, answer.firstWishThen), tr("get their first wish")},
                           {QString::number(answer.better), tr("would be better off")},
                           {QString::number(answer.worse), tr("would be worse off")}});
    const bool rehearsal = m_whatIf && m_whatIf->isRehearsal();
    m_note->setText(
        rehearsal
            ? tr("Rehearsal: averages of %1 sample lotteries. Their numbers are not the draw's, so nobody is named.")
                  .arg(core::WhatIf::samples)
            : tr("Beside the result, with the numbers drawn. Nothing is saved: the draw stays as it is."));
}

void WhatIfPanel::retranslate()
{
    m_courses.retranslate();
    m_children.retranslate();
    m_over->setText(tr("As planned again"));
    showAnswer(m_answer);
}

} // namespace ui
