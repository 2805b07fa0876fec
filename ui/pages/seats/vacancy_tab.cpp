// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/seats/vacancy_tab.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::VacancyLine;
using core::WaitingChild;

namespace {

constexpr int usualDaysToAnswer = 3;
constexpr int leftWidth = 410;
constexpr int rightWidth = 700;

QString text(const char *source) { return QCoreApplication::translate("VacancyTab", source); }

QList<Column<VacancyLine>> courseColumns()
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Program")); },
         .show = [](const VacancyLine &l) { return words::programWithDays(l.program); },
         .width = 138,
         .name = u"title"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Seats")); },
         .show = [](const VacancyLine &l) { return l.program.seats; },
         .alignment = Qt::AlignRight,
         .width = 54,
         .name = u"seats"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Free")); },
         .show = [](const VacancyLine &l) { return l.free(); },
         .alignment = Qt::AlignRight,
         .width = 50,
         .name = u"free"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Waiting")); },
         .show = [](const VacancyLine &l) { return l.waiting.size(); },
         .alignment = Qt::AlignRight,
         .width = 70,
         .name = u"waiting"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "State")); },
         .badge = [](const VacancyLine &l) -> Badge {
             if (l.cancelled)
                 return {text(QT_TRANSLATE_NOOP("VacancyTab", "Does not open")), Badge::Tone::Neutral};
             if (l.isOfferable())
                 return {text(QT_TRANSLATE_NOOP("VacancyTab", "To be offered")), Badge::Tone::Caution};
             if (l.offered > 0)
                 return {text(QT_TRANSLATE_NOOP("VacancyTab", "Offered")), Badge::Tone::Accent};
             return l.free() > 0 ? Badge{text(QT_TRANSLATE_NOOP("VacancyTab", "Seats left")), Badge::Tone::Good}
                                 : Badge{text(QT_TRANSLATE_NOOP("VacancyTab", "Full")), Badge::Tone::Neutral};
         },
         .name = u"state"_s},
    };
}

QList<Column<WaitingChild>> waitingColumns(std::function<QString(const QList<core::ProgramId> &)> titles)
{
    return {
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Place")); },
         .show = [](const WaitingChild &c) { return c.place; },
         .alignment = Qt::AlignRight,
         .width = 54,
         .name = u"place"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Child")); },
         .show = [](const WaitingChild &c) { return words::nameWithMark(c.student.name, c.student.mark); },
         .width = 104,
         .name = u"name"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Class")); },
         .show = [](const WaitingChild &c) { return words::className(c.student); },
         .width = 100,
         .name = u"class"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Why in this place")); },
         .show =
             [](const WaitingChild &c) {
                 QStringList why;
                 if (c.late)
                     why << text(QT_TRANSLATE_NOOP("VacancyTab", "late"));
                 //: seats the child would have besides this one
                 why << QCoreApplication::translate("VacancyTab", "%n other courses", nullptr, c.keeps);
                 if (c.need)
                     why << text(QT_TRANSLATE_NOOP("VacancyTab", "priority group"));
                 why << QCoreApplication::translate("VacancyTab", "number %1").arg(words::publicNumber(c.number));
                 return why.join(u" · "_s);
             },
         .width = 186,
         .name = u"why"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Wish")); },
         .show = [](const WaitingChild &c) { return c.wish; },
         .alignment = Qt::AlignRight,
         .width = 56,
         .hidden = true,
         .name = u"wish"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Gives up for it")); },
         .show = [titles](const WaitingChild &c) { return titles(c.givesUp); },
         .width = 110,
         .name = u"givesUp"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Offer")); },
         .badge = [](const WaitingChild &c) -> Badge {
             return c.offer ? Badge{words::label(c.offer->state), Badge::Tone::Accent} : Badge{};
         },
         .width = 80,
         .name = u"offer"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Serial")); },
         .show = [](const WaitingChild &c) { return c.serial; },
         .width = 64,
         .hidden = true,
         .name = u"serial"_s},
        {.title = [] { return text(QT_TRANSLATE_NOOP("VacancyTab", "Phone")); },
         .show = [](const WaitingChild &c) { return c.student.phone; },
         .width = 110,
         .hidden = true,
         .name = u"phone"_s},
    };
}

} // namespace

VacancyTab::VacancyTab(QWidget *parent)
    : QWidget(parent), m_courses(courseColumns()), m_waiting(waitingColumns([this](const auto &programs) {
          QStringList titles;
          for (const core::ProgramId program : programs)
              titles << m_shown.title(program);
          return words::listText(titles);
      })),
      m_courseView(new RecordView), m_waitingView(new RecordView), m_head(new QLabel(this)), m_form(new Form(this)),
      m_deadline(new DateEdit), m_offer(new QPushButton(this))
{
    build();
    connect(m_courseView, &RecordView::currentChanged, this, &VacancyTab::showWaiting);
    connect(m_offer, &QPushButton::clicked, m_form, [this] { Q_EMIT m_form->saveAsked(); });
    connect(m_form, &Form::saveAsked, this, [this] {
        if (const VacancyLine *line = chosen())
            Q_EMIT offerAsked(line->program.id, m_deadline->date());
    });
}

void VacancyTab::build()
{
    m_courses.setId([](const VacancyLine &l) { return l.program.id.value; });
    m_waiting.setId([](const WaitingChild &c) { return c.student.id.value; });
    m_courseView->setObjectName(u"vacancyView"_s);
    m_courseView->setTable(&m_courses);
    m_courseView->setEmptyState([] { return tr("No draw has given seats yet: confirm one first."); });
    m_waitingView->setObjectName(u"waitingView"_s);
    m_waitingView->setTable(&m_waiting);
    m_waitingView->setEmptyState([] { return tr("Nobody waits for a seat in this course."); });
    for (RecordView *list : {m_courseView, m_waitingView})
        list->view()->verticalHeader()->hide(); // the places are numbers themselves
    m_head->setObjectName(u"waitingHead"_s);
    m_head->setIndent(0);
    theme::setKind(m_head, "section");
    m_deadline->setObjectName(u"offerDeadlineEdit"_s);
    m_offer->setObjectName(u"offerSeatButton"_s);
    m_offer->setAutoDefault(false);
    theme::setKind(m_offer, "primary");
    m_form->add({.field = u"deadline"_s, .label = [] { return tr("The family answers by"); }}, m_deadline);
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addWidget(m_head);
    column->addWidget(m_waitingView, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::fieldGap);
    row->addWidget(m_form, 1);
    row->addWidget(m_offer, 0, Qt::AlignBottom);
    column->addLayout(row);
    auto *split = new QSplitter(Qt::Horizontal, this);
    split->addWidget(m_courseView);
    split->addWidget(right);
    split->setChildrenCollapsible(false);
    split->setSizes({leftWidth, rightWidth});
    split->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, theme::controlPadding, 0, 0);
    all->addWidget(split);
}

const VacancyLine *VacancyTab::chosen() const { return m_courses.recordById(m_courseView->currentId()); }

void VacancyTab::setShown(const AfterDrawShown &shown)
{
    m_shown = shown;
    m_courses.setRecords(shown.after.vacancies);
    if (!m_form->isChanged() || !m_deadline->date().isValid() || m_deadline->date() < shown.today) {
        m_deadline->setDate(shown.today.addDays(usualDaysToAnswer)); // a day that was typed serves for several offers
        m_form->markClean();
    }
    if (!chosen() && !shown.after.vacancies.isEmpty())
        m_courseView->select(shown.after.next() ? shown.after.next()->program.id.value
                                                : shown.after.vacancies.first().program.id.value);
    showWaiting();
}

void VacancyTab::select(core::ProgramId program)
{
    m_courseView->select(program.value);
    m_deadline->setFocus();
}

void VacancyTab::showWaiting()
{
    const VacancyLine *line = chosen();
    m_waiting.setRecords(line ? line->waiting : QList<WaitingChild>{});
    m_form->clearErrors();
    m_form->setEnabled(line && line->isOfferable());
    m_offer->setEnabled(line && line->isOfferable());
    if (!line)
        m_head->clear();
    else
        //: a program, free seats, children who wait
        m_head->setText(
            tr("%1: %2 free, %3 waiting")
                .arg(line->program.title, QString::number(line->free()), QString::number(line->waiting.size())));
}

void VacancyTab::retranslate()
{
    m_courses.retranslate();
    m_waiting.retranslate();
    m_offer->setText(tr("&Offer to the first"));
    showWaiting();
}

void VacancyTab::showFindings(const core::Findings &findings)
{
    if (isVisible())
        (void)m_form->showErrors(fieldErrors(findings));
}

} // namespace ui
