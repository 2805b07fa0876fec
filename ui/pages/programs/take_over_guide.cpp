// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/take_over_guide.h"

#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ProgramLine;

TakeOverGuide::TakeOverGuide(PageDesk &desk, QWidget *parent)
    : Guide(parent), m_desk(desk), m_sources(sourceColumns()), m_drafts(draftColumns())
{
    setObjectName(u"takeOverGuide"_s);
    setTitle([] { return tr("Take programs over from another term"); });
    setQuestion(&desk.question);
    m_sources.setId([](const ProgramLine &line) { return line.program.id.value; });
    m_drafts.setId([](const Line &line) { return line.source.program.id.value; });
    addChoosing();
    addLooking();
    setFinish([this] { return take(); });
    if (const QList<core::Term> terms = sources(desk); !terms.isEmpty())
        m_term->setValue(terms.first().id.value);
    loadSources();
}

QList<core::Term> TakeOverGuide::sources(PageDesk &desk)
{
    QList<core::Term> terms = desk.book.terms.terms();
    terms.removeIf([&desk](const core::Term &term) {
        return term.id == desk.term || desk.book.programs.programs(term.id).isEmpty();
    });
    return terms;
}

RecordModel<ProgramLine>::Columns TakeOverGuide::sourceColumns()
{
    return {{.title = [] { return tr("Title"); },
             .show = [](const ProgramLine &line) { return line.program.title; },
             .width = 170,
             .name = u"title"_s},
            {.title = [] { return tr("Grades"); },
             .show = [](const ProgramLine &line) { return words::gradesText(line.program.grades); },
             .width = 130,
             .name = u"grades"_s},
            {.title = [] { return tr("Times"); },
             .show = [](const ProgramLine &line) { return words::slotsText(line.program.times); },
             .width = 210,
             .name = u"times"_s},
            {.title = [] { return tr("Teacher"); },
             .show = [](const ProgramLine &line) { return line.teacherName; },
             .width = 90,
             .name = u"teacher"_s}};
}

RecordModel<TakeOverGuide::Line>::Columns TakeOverGuide::draftColumns()
{
    return {{.title = [] { return tr("Title"); },
             .show = [](const Line &line) { return line.draft.title; },
             .width = 160,
             .name = u"title"_s},
            {.title = [] { return tr("What becomes of it"); },
             .badge =
                 [](const Line &line) {
                     return core::refuses(line.findings) ? Badge{tr("stays out"), Badge::Tone::Refusal}
                            : line.findings.isEmpty()    ? Badge{tr("taken over"), Badge::Tone::Good}
                                                         : Badge{tr("taken over, check"), Badge::Tone::Caution};
                 },
             .width = 130,
             .name = u"fate"_s},
            {.title = [] { return tr("To be checked"); },
             .show =
                 [](const Line &line) {
                     QStringList notes;
                     if (line.source.program.teacher.isSet() && !line.draft.teacher.isSet())
                         notes << tr("%1 does not work here any more.").arg(line.source.teacherName);
                     if (line.source.program.reserves.size() != line.draft.reserves.size())
                         notes << tr("Seats for single classes are not taken over.");
                     notes << sentencesOf(line.findings);
                     notes.removeAll(QString());
                     return notes.join(u' ');
                 },
             .width = 420,
             .name = u"notes"_s}};
}

void TakeOverGuide::addChoosing()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    m_term = new Choice(step);
    m_term->setObjectName(u"sourceTermChoice"_s);
    m_term->setItems([this] {
        QList<Choice::Item> items;
        for (const core::Term &term : sources(m_desk))
            items << Choice::Item{term.id.value, words::termLabel(term)};
        return items;
    });
    m_list = new RecordView(step);
    m_list->setObjectName(u"sourceList"_s);
    m_list->setTable(&m_sources);
    m_list->setMultipleSelection(true);
    column->addWidget(m_term);
    column->addWidget(m_list, 1);
    connect(m_term, &Choice::valueChanged, this, &TakeOverGuide::loadSources);
    addStep({.title = [] { return tr("Choose"); },
             .explanation =
                 [] {
                     return tr(
                         "Choose the term and the programs: Ctrl or Shift with a click takes several, Ctrl+A all. "
                         "Programs whose title stands in this term already are not shown.");
                 },
             .widget = step,
             .mayContinue =
                 [this] {
                     m_chosen = m_list->selectedIds();
                     if (!m_chosen.isEmpty())
                         return true;
                     messages()->showNote(tr("Choose at least one program."));
                     return false;
                 }});
}

void TakeOverGuide::addLooking()
{
    m_looking = new RecordView(this);
    m_looking->setObjectName(u"draftList"_s);
    m_looking->setTable(&m_drafts);
    addStep({.title = [] { return tr("Look and take over"); },
             .explanation =
                 [] {
                     return tr("Times, places, grades, seats, fees and descriptions stay as they were. Nothing has "
                               "changed yet; all of it is one act that can be undone.");
                 },
             .widget = m_looking,
             .entered = [this] { draw(); },
             .next = [] { return tr("Take over"); }});
}

void TakeOverGuide::loadSources()
{
    const core::TermId from{m_term->value().toLongLong()};
    QStringList known;
    for (const core::Program &program : m_desk.book.programs.programs(m_desk.term))
        known << program.title;
    QList<ProgramLine> lines = from.isSet() ? m_desk.book.programs.lines(from) : QList<ProgramLine>();
    lines.removeIf([&known](const ProgramLine &line) { return known.contains(line.program.title); });
    m_sources.setRecords(lines);
    m_list->view()->selectAll();
}

void TakeOverGuide::draw()
{
    const QList<core::StaffMember> staff = m_desk.book.school.staff();
    QList<Line> lines;
    for (const qint64 id : std::as_const(m_chosen))
        if (const ProgramLine *source = m_sources.recordById(id)) {
            const core::Program draft = m_desk.book.programs.forTerm(source->program, m_desk.term, staff);
            lines << Line{.source = *source, .draft = draft, .findings = m_desk.book.programs.check(draft)};
        }
    m_drafts.setRecords(lines);
}

bool TakeOverGuide::take()
{
    core::ProgramIntake intake{.action = u"programs.taken-over"_s, .source = m_term->value().toString()};
    for (const Line &line : m_drafts.records())
        if (!core::refuses(line.findings))
            intake.fresh << line.draft;
    if (intake.fresh.isEmpty()) {
        messages()->showNote(tr("Nothing can be taken over as it is."));
        return false;
    }
    bool isDone = false;
    attempt(this, [&] {
        const core::Outcome<int> taken = m_desk.book.programs.take(intake);
        if (taken) {
            isDone = true;
            Q_EMIT this->taken(taken.value());
        } else {
            messages()->showFailure(sentencesOf(taken.findings(), core::Severity::Refusal));
        }
    });
    return isDone;
}

} // namespace ui
