// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/timetable_part.h"

#include "core/base/search_text.h"
#include "core/report/timetable_sheet.h"
#include "ui/kit/attempt.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/record_view.h"
#include "ui/pages/programs/timetable_view.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::TimetableBy;

namespace {

constexpr int listHeight = 132;
const QList<TimetableBy> ways{TimetableBy::Grade, TimetableBy::Place, TimetableBy::Teacher};

} // namespace

RecordModel<TimetablePart::ClashLine>::Columns TimetablePart::columns()
{
    return {{.title = [] { return tr("Clash"); },
             .badge =
                 [](const ClashLine &line) {
                     const bool hard = line.kind == core::Overlap::Place || line.kind == core::Overlap::Staff;
                     return Badge{words::clashWord(line.kind), hard ? Badge::Tone::Refusal : Badge::Tone::Caution};
                 },
             .width = 84,
             .name = u"kind"_s},
            {.title = [] { return tr("When"); },
             .show = [](const ClashLine &line) { return line.when; },
             .sort = [](const ClashLine &line) { return line.id; },
             .width = 150,
             .name = u"when"_s},
            {.title = [] { return tr("What stands in whose way"); },
             .show = [](const ClashLine &line) { return line.sentence; },
             .width = 560,
             .name = u"sentence"_s}};
}

TimetablePart::TimetablePart(Page &page, PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_page(page), m_desk(desk), m_view(new TimetableView), m_choice(new QButtonGroup(this)),
      m_print(new QPushButton), m_save(new QPushButton), m_state(new QLabel), m_list(new RecordView), m_lines(columns())
{
    m_lines.setId([](const ClashLine &line) { return line.id; });
    build();
    connect(m_view, &TimetableView::opened, this, &TimetablePart::opened);
    connect(m_view, &TimetableView::moveChanged, this, &TimetablePart::tellMove);
    connect(m_view, &TimetableView::selectionChanged, this, &TimetablePart::tellMove);
    connect(m_view, &TimetableView::givenUp, this, [this](qint64 id) {
        for (const core::ProgramLine &line : std::as_const(m_programs))
            if (line.program.id.value == id)
                m_page.messages()->showNote(
                    tr("%1 stands where it stood: only Enter saves a move by keyboard.").arg(line.program.title));
    });
    connect(m_view, &TimetableView::moved, this, [this](const core::Program &changed) {
        attempt(this, [this, &changed] { save(changed); });
        m_view->setPrograms(m_programs, m_by, emptyRows()); // refused or failed: where it was
    });
    connect(m_list, &RecordView::opened, this, [this](qint64 id) {
        if (const ClashLine *line = m_lines.recordById(id)) {
            m_view->select(line->program, line->slot);
            m_view->setFocus();
        }
    });
}

void TimetablePart::build()
{
    m_view->setObjectName(u"timetableView"_s);
    m_state->setObjectName(u"timetableStateLabel"_s);
    m_state->setTextInteractionFlags(Qt::NoTextInteraction);
    theme::setKind(m_state, "muted");
    auto *bar = new QHBoxLayout;
    bar->setSpacing(theme::grid);
    const QStringList names{u"byGradeButton"_s, u"byPlaceButton"_s, u"byTeacherButton"_s};
    for (qsizetype i = 0; i < ways.size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(names[i]);
        button->setCheckable(true);
        button->setChecked(ways[i] == m_by);
        theme::setKind(button, "chip");
        m_choice->addButton(button, int(i));
        bar->addWidget(button);
    }
    connect(m_choice, &QButtonGroup::idClicked, this, [this](int id) { setBy(ways[id]); });
    bar->addSpacing(theme::fieldGap);
    bar->addWidget(m_state, 1);
    for (QPushButton *button : {m_print, m_save}) {
        button->setAutoDefault(false);
        bar->addWidget(button);
    }
    m_print->setObjectName(u"printTimetableButton"_s);
    m_print->setIcon(icon(Icon::Print));
    m_save->setObjectName(u"saveTimetableButton"_s);
    m_save->setIcon(icon(Icon::Export));
    connect(m_print, &QPushButton::clicked, this, &TimetablePart::print);
    connect(m_save, &QPushButton::clicked, this, &TimetablePart::saveAsWorkbook);

    m_list->setObjectName(u"clashList"_s);
    m_list->setTable(&m_lines);
    m_list->setListTitle([] { return tr("Clashes in the timetable"); });
    m_list->setFixedHeight(listHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    column->addWidget(m_list);
    setFocusProxy(m_view);
}

void TimetablePart::setPrograms(const QList<core::ProgramLine> &programs)
{
    m_programs = programs;
    show();
}

void TimetablePart::setBy(TimetableBy by)
{
    m_by = by;
    show();
    m_view->setFocus();
}

void TimetablePart::show()
{
    m_view->setPrograms(m_programs, m_by, emptyRows());
    listClashes();
    tellMove();
}

/// Places of the register where nothing happens yet, so that something can be moved there.
QList<core::TimetableRow> TimetablePart::emptyRows() const
{
    QList<core::TimetableRow> rows;
    if (m_by == TimetableBy::Place)
        for (const core::Place &place : m_desk.book.places.places())
            rows << core::TimetableRow{.place = place.id, .name = place.name};
    if (m_by == TimetableBy::Teacher)
        for (const core::ProgramLine &line : m_programs)
            if (!line.program.teacher.isSet() && line.program.assistants.isEmpty()) // somebody is wanted
                for (const core::StaffMember &member : m_desk.book.school.staff())
                    if (member.active &&
                        std::ranges::none_of(rows, [&](const core::TimetableRow &r) { return r.staff == member.id; }))
                        rows << core::TimetableRow{.staff = member.id, .name = member.name};
    return rows;
}

void TimetablePart::listClashes()
{
    QList<ClashLine> lines;
    for (const core::TimetableClash &clash : m_view->plan().clashes()) {
        const core::Program &program = m_programs[clash.one].program;
        lines << ClashLine{.id = lines.size() + 1,
                           .kind = clash.kind,
                           .when = words::slotText(program.times[clash.slot]),
                           .sentence = clashWords(clash, m_programs),
                           .program = program.id,
                           .slot = clash.slot};
    }
    m_lines.setRecords(lines);
    m_list->setVisible(!lines.isEmpty());
}

/// While something moves: where it is now and what it would meet there. Otherwise what the week has to say.
void TimetablePart::tellMove()
{
    if (!m_view->isMoving()) {
        const int clashes = int(m_view->plan().clashes().size());
        //: two sentences about the week, one after the other
        m_state->setText(tr("%1 %2").arg(clashes == 0 ? tr("Nothing clashes.") : tr("%n clashes.", nullptr, clashes),
                                         tr("Arrows choose a program, F2 moves it.")));
        m_state->setToolTip(QString());
        return;
    }
    const core::ProgramId id = m_view->selected();
    QStringList found;
    for (const core::TimetableClash &clash : m_view->plan().clashes()) {
        const QList<core::ProgramLine> &programs = m_view->plan().programs();
        if (programs[clash.one].program.id == id || programs[clash.other].program.id == id)
            found << clashWords(clash, programs);
    }
    for (const core::ProgramLine &line : m_view->plan().programs())
        if (line.program.id == id) {
            const QString where = words::slotsText(line.program.times);
            const QString keys =
                m_view->isDragging() ? tr("Esc gives the move up.") : tr("Enter saves the move, Esc gives it up.");
            const QString there = found.isEmpty() ? tr("%1: %2. Nothing clashes there.").arg(line.program.title, where)
                                                  : found.join(u' ');
            //: two sentences about the week, one after the other
            m_state->setText(tr("%1 %2").arg(there, keys));
        }
    m_state->setToolTip(m_state->text());
}

void TimetablePart::save(const core::Program &changed)
{
    const core::Outcome<core::Done> saved = m_desk.book.programs.change(changed);
    if (!saved) {
        m_page.messages()->showFailure(sentencesOf(saved.findings(), core::Severity::Refusal));
        return;
    }
    const QString where = words::slotsText(changed.times);
    Q_EMIT this->saved();
    //: %1 is the title of a program, %2 its weekly times
    offerUndo(m_page, m_desk, tr("Moved: %1, %2.").arg(changed.title, where));
}

void TimetablePart::find(const QString &typed)
{
    const QString words = typed.trimmed();
    if (words.isEmpty())
        return;
    for (const core::ProgramLine &line : m_programs)
        if (line.program.title.contains(words, Qt::CaseInsensitive) ||
            line.program.place.contains(words, Qt::CaseInsensitive) || line.teacherName.contains(words)) {
            m_view->select(line.program.id);
            return;
        }
}

void TimetablePart::print()
{
    attempt(this, [this] {
        previewReport(m_page, m_desk.files,
                      m_desk.book.reports.make({.name = core::report::timetableName(m_by), .term = m_desk.term}));
    });
}

void TimetablePart::saveAsWorkbook()
{
    attempt(this, [this] {
        saveReport(m_page, m_desk.files,
                   m_desk.book.reports.make({.name = core::report::timetableName(m_by), .term = m_desk.term}),
                   ReportFormat::Workbook);
    });
}

void TimetablePart::retranslate()
{
    //: what stands at the left of the week timetable
    m_choice->button(0)->setText(tr("By grade"));
    m_choice->button(1)->setText(tr("By place"));
    m_choice->button(2)->setText(tr("By teacher"));
    m_print->setText(tr("&Print…"));
    m_save->setText(tr("Save as &workbook…"));
    m_lines.retranslate();
    show();
}

} // namespace ui
