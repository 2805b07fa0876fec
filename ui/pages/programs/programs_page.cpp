// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/programs_page.h"

#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/programs/places_part.h"
#include "ui/pages/programs/program_form.h"
#include "ui/pages/programs/program_import_guide.h"
#include "ui/pages/programs/take_over_guide.h"
#include "ui/pages/programs/timetable_part.h"
#include "ui/pages/programs/timetable_view.h"
#include "ui/pages/record_marks.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/scan_watch.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"

#include <QAction>
#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Program;
using core::ProgramId;
using core::ProgramLine;
using core::ProgramMode;

namespace {

constexpr int planHeight = 148;

bool isCourse(const ProgramLine &line) { return line.program.mode == ProgramMode::PersonalisedCourse; }

/// 1–3, 5
QString gradesInShort(core::GradeSet grades)
{
    QStringList parts;
    for (int first = 1; first <= 9; ++first) {
        if (!grades.contains(first))
            continue;
        int last = first;
        while (grades.contains(last + 1))
            ++last;
        parts << (last == first ? QString::number(first) : u"%1–%2"_s.arg(first).arg(last));
        first = last;
    }
    return parts.join(u", "_s);
}

QVariant numberOf(const ProgramLine &line, int number) { return isCourse(line) ? QVariant(number) : QVariant(); }

} // namespace

static RecordModel<ProgramLine>::Columns columns(const PageDesk &desk)
{
    return {
        {.title = [] { return ProgramsPage::tr("Title"); },
         .show = [](const ProgramLine &l) { return QVariant(l.program.title); },
         .width = 150,
         .name = u"title"_s},
        {.title = [] { return ProgramsPage::tr("Mode"); },
         .badge =
             [](const ProgramLine &l) {
                 return Badge{words::label(l.program.mode), isCourse(l) ? Badge::Tone::Accent : Badge::Tone::Good};
             },
         .width = 100,
         .name = u"mode"_s},
        {.title = [] { return ProgramsPage::tr("Content"); },
         .show = [](const ProgramLine &l) { return QVariant(words::label(l.program.category)); },
         .width = 84,
         .name = u"category"_s},
        {.title = [] { return ProgramsPage::tr("Grades"); },
         .show = [](const ProgramLine &l) { return QVariant(gradesInShort(l.program.grades)); },
         .sort = [](const ProgramLine &l) { return QVariant(l.program.grades.grades().value(0)); },
         .width = 56,
         .name = u"grades"_s},
        {.title = [] { return ProgramsPage::tr("Times"); },
         .show = [](const ProgramLine &l) { return QVariant(words::slotsText(l.program.times)); },
         .width = 196,
         .name = u"times"_s},
        {.title = [] { return ProgramsPage::tr("Place"); },
         .show = [](const ProgramLine &l) { return QVariant(l.program.place); },
         .width = 90,
         .name = u"place"_s},
        {.title = [] { return ProgramsPage::tr("Teacher"); },
         .show = [](const ProgramLine &l) { return QVariant(l.teacherName); },
         .width = 80,
         .name = u"teacher"_s},
        {.title = [] { return ProgramsPage::tr("Fee"); },
         .show =
             [](const ProgramLine &l) {
                 return l.program.fee.fen > 0 ? QVariant(words::feeText(l.program)) : QVariant();
             },
         .alignment = Qt::AlignRight,
         .sort = [](const ProgramLine &l) { return QVariant(l.program.fee.fen); },
         .width = 96,
         .hidden = true,
         .name = u"fee"_s},
        {.title = [] { return ProgramsPage::tr("Course"); },
         .show = [](const ProgramLine &l) { return QVariant(l.program.course); },
         .width = 90,
         .hidden = true,
         .name = u"course"_s},
        {.title = [] { return ProgramsPage::tr("Seats"); },
         .show = [](const ProgramLine &l) { return numberOf(l, l.program.seats); },
         .alignment = Qt::AlignRight,
         .width = 52,
         .name = u"seats"_s},
        {.title = [] { return ProgramsPage::tr("Minimum"); },
         .show = [](const ProgramLine &l) { return numberOf(l, l.program.minimum); },
         .alignment = Qt::AlignRight,
         .width = 52,
         .name = u"minimum"_s},
        {.title = [] { return ProgramsPage::tr("Wishes"); },
         .show = [](const ProgramLine &l) { return numberOf(l, l.wishes); },
         .alignment = Qt::AlignRight,
         .width = 52,
         .name = u"wishes"_s},
        {.title = [] { return ProgramsPage::tr("Seated"); },
         .show = [](const ProgramLine &l) { return numberOf(l, l.seated); },
         .alignment = Qt::AlignRight,
         .width = 52,
         .name = u"seated"_s},
        markColumn<ProgramLine>([&desk](const ProgramLine &l) {
            return noticedAbout(desk.watch, core::Subject::Program, l.program.id.value);
        }),
    };
}

ProgramsPage::ProgramsPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_lines(columns(desk)), m_list(new RecordView),
      m_week(new TimetablePart(*this, desk)), m_places(new PlacesPart(*this, desk)), m_views(new QStackedWidget),
      m_plan(new FindingsPanel), m_form(new ProgramForm(desk)), m_tabs(new QButtonGroup(this))
{
    m_lines.setId([](const ProgramLine &l) { return l.program.id.value; });
    m_form->setObjectName(u"programForm"_s);
    m_plan->setObjectName(u"planFindings"_s);
    m_plan->setMaximumHeight(planHeight);
    addActions();
    buildList();
    setSidePanel(m_form);
    if (desk.watch)
        connect(desk.watch, &ScanWatch::looked, this, [this] {
            m_lines.showAgain();
            m_form->showNoticed();
        });
    connect(m_form, &ProgramForm::saved, this, [this](qint64 id, const QString &title, const core::Findings &found) {
        load();
        m_list->select(id);
        offerUndo(*this, m_desk, tr("Saved: %1.").arg(title), found, core::Severity::Note);
        closeForm();
    });
    connect(m_form, &ProgramForm::refused, this, [this](const QString &why) { messages()->showFailure(why); });
    connect(m_form, &ProgramForm::left, this, &ProgramsPage::closeForm);
}

void ProgramsPage::addActions()
{
    addPrimaryAction(
        u"newProgram"_s, Icon::Add, [] { return tr("&New program"); }, [this] { enterNew(); }, QKeySequence::New);
    m_duplicate = addHiddenAction(
        u"duplicateProgram"_s, Icon::Copy, [] { return tr("&Duplicate"); }, [this] { duplicate(); },
        QKeySequence(Qt::CTRL | Qt::Key_D));
    m_section = addHiddenAction(
        u"addSection"_s, Icon::Copy, [] { return tr("Make another section…"); }, [this] { addSection(); },
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
    addSecondaryAction(
        u"takeOverPrograms"_s, Icon::Recent, [] { return tr("&Take over…"); }, [this] { takeOver(); });
    addSecondaryAction(
        u"importPrograms"_s, Icon::Import, [] { return tr("&Import…"); }, [this] { importTable(); });
    addHiddenAction(
        u"weekView"_s, Icon::Calendar, [] { return tr("Show the week"); },
        [this] { showView(shownView() == View::Week ? View::List : View::Week); }, QKeySequence(Qt::CTRL | Qt::Key_W));
    addHiddenAction(
        u"placesView"_s, Icon::Home, [] { return tr("Show the places"); }, [this] { showView(View::Places); });
    m_duplicate->setEnabled(false);
    m_section->setEnabled(false);
}

/// What the page shows: the list, the week, or the register of places.
void ProgramsPage::buildTabs(SearchBar *search)
{
    const QStringList names{u"listButton"_s, u"weekButton"_s, u"placesButton"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        auto *button = new QPushButton;
        button->setObjectName(names[i]);
        button->setCheckable(true);
        button->setChecked(i == 0);
        button->setAutoDefault(false);
        theme::setKind(button, "chip");
        m_tabs->addButton(button, int(i));
        search->addControl(button);
    }
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int id) { showView(static_cast<View>(id)); });
}

void ProgramsPage::buildList()
{
    auto *search = new SearchBar;
    search->setPlaceholder([] { return tr("Title, place or teacher"); });
    search->addChip(u"care"_s, [] { return words::label(ProgramMode::InclusiveCare); });
    search->addChip(u"course"_s, [] { return words::label(ProgramMode::PersonalisedCourse); });
    buildTabs(search);
    connect(search, &SearchBar::textChanged, this, [this](const QString &typed) {
        if (shownView() == View::Week)
            m_week->find(typed);
    });
    m_lines.setWanted([search](const ProgramLine &line) {
        const bool care = search->isChipOn(u"care"_s);
        return care == search->isChipOn(u"course"_s) || care != isCourse(line);
    });
    connect(search, &SearchBar::chipChanged, this, [this] { m_lines.filterAgain(); });
    m_list->setObjectName(u"programList"_s);
    m_list->setTable(&m_lines);
    m_list->setSearchBar(search);
    m_list->setEmptyState(
        [this] {
            return m_desk.term.isSet()
                       ? tr("No programs yet. Enter inclusive care for every grade first, then the courses.")
                       : tr("There is no term yet. Enter one in the settings.");
        },
        [this] { return m_desk.term.isSet() ? tr("Enter the first program") : tr("Go to the settings"); },
        [this] {
            if (m_desk.term.isSet())
                attempt(this, [this] { enterNew(); });
            else
                Q_EMIT goTo(u"settings"_s, 0);
        });
    const auto openIt = [this](qint64 id) { attempt(this, [this, id] { open(id); }); };
    connect(m_list, &RecordView::opened, this, openIt);
    connect(m_list, &RecordView::editAsked, this, openIt);
    connect(m_list, &RecordView::deleteAsked, this,
            [this](const QList<qint64> &ids) { attempt(this, [this, &ids] { remove(ids.value(0)); }); });
    connect(m_list, &RecordView::currentChanged, this, [this](qint64 id) {
        m_duplicate->setEnabled(id != 0);
        m_section->setEnabled(id != 0);
    });
    connect(m_list, &RecordView::menuAsked, this, [this, openIt](qint64 id, QMenu *menu) {
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [openIt, id] { openIt(id); });
        menu->addAction(m_duplicate);
        menu->addAction(m_section);
        connect(menu->addAction(tr("Remove…")), &QAction::triggered, this,
                [this, id] { attempt(this, [this, id] { remove(id); }); });
    });
    buildViews(search);
}

void ProgramsPage::buildViews(SearchBar *search)
{
    connect(m_week, &TimetablePart::opened, this, [this](qint64 id) { attempt(this, [this, id] { open(id); }); });
    connect(m_week->view(), &TimetableView::selectionChanged, this, [this](qint64 id) { m_list->select(id); });
    connect(m_week, &TimetablePart::saved, this, &ProgramsPage::load);
    connect(m_places, &PlacesPart::saved, this, &ProgramsPage::load);
    m_week->setObjectName(u"weekView"_s);
    m_places->setObjectName(u"placesView"_s);
    m_views->addWidget(m_places); // a stack puts what is added later before what was there
    m_views->insertWidget(0, m_week);
    m_views->insertWidget(0, m_list);
    m_views->setCurrentIndex(0);
    setFilterRow(search);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_views, 1);
    column->addWidget(m_plan);
    content->setFocusProxy(m_views);
    setContent(content);
}

void ProgramsPage::load()
{
    m_lines.setRecords(m_desk.term.isSet() ? m_desk.book.programs.lines(m_desk.term) : QList<ProgramLine>());
    m_week->setPrograms(m_lines.records());
    m_places->load();
    m_form->showDocuments();
    m_planFindings = m_lines.records().isEmpty() ? core::Findings() : m_desk.book.programs.checkPlan(m_desk.term);
    m_plan->setItems(said(m_planFindings));
    m_plan->setVisible(!m_planFindings.isEmpty() && shownView() == View::List);
    m_duplicate->setEnabled(m_list->currentId() != 0);
    m_section->setEnabled(m_list->currentId() != 0);
    tellState();
}

void ProgramsPage::tellState()
{
    const int courses = static_cast<int>(std::ranges::count_if(m_lines.records(), isCourse));
    const int care = static_cast<int>(m_lines.records().size()) - courses;
    if (!m_desk.term.isSet() || m_lines.records().isEmpty()) {
        setState(tr("What the school offers this term: inclusive care and personalised courses."));
        return;
    }
    const QString counts = tr("Inclusive care: %1, personalised courses: %2.").arg(care).arg(courses);
    const QString plan = m_planFindings.isEmpty()
                             ? tr("The week has its five days, two hours each, until 18:30 (3.3).")
                             : tr("The week's plan has %n open points.", nullptr, int(m_planFindings.size()));
    //: two sentences about the programs of a term, one after the other
    setState(tr("%1 %2").arg(counts, plan));
}

void ProgramsPage::retranslate()
{
    setTitle(tr("Programs and timetable"));
    m_tabs->button(int(View::List))->setText(tr("List"));
    m_tabs->button(int(View::Week))->setText(tr("Week"));
    m_tabs->button(int(View::Week))->setToolTip(tr("Show the programs as a week") + u"  Ctrl+W"_s);
    m_tabs->button(int(View::Places))->setText(tr("Places"));
    m_lines.retranslate();
    m_week->retranslate();
    m_places->retranslate();
    m_plan->setItems(said(m_planFindings));
    m_form->retranslate();
    tellState();
}

void ProgramsPage::openAt(qint64 id)
{
    m_list->select(id);
    open(id);
}

void ProgramsPage::open(qint64 id)
{
    if (const std::optional<Program> program = m_desk.book.programs.find(ProgramId{id}))
        start(*program);
}

void ProgramsPage::enterNew()
{
    if (!m_desk.term.isSet()) {
        messages()->showNote(tr("There is no term yet. Enter one in the settings."));
        return;
    }
    if (shownView() == View::Places)
        m_places->enterNew();
    else
        start({.term = m_desk.term});
}

void ProgramsPage::duplicate()
{
    std::optional<Program> copy = m_desk.book.programs.find(ProgramId{m_list->currentId()});
    if (!copy)
        return;
    copy->id = {};
    copy->version = 0;
    start(*copy);
}

/// A copy that bears the course's name, as the first one will from then on.
void ProgramsPage::addSection()
{
    std::optional<Program> copy = m_desk.book.programs.find(ProgramId{m_list->currentId()});
    if (!copy)
        return;
    const ProgramId of = copy->id;
    copy->title = core::nextSectionTitle(*copy, m_desk.book.programs.programs(m_desk.term));
    if (copy->course.isEmpty())
        copy->course = m_desk.book.programs.find(of)->title;
    copy->id = {};
    copy->version = 0;
    start(*copy, of);
}

void ProgramsPage::takeOver()
{
    if (!m_desk.term.isSet() || TakeOverGuide::sources(m_desk).isEmpty()) {
        messages()->showNote(tr("No other term has programs that could be taken over."));
        return;
    }
    auto *guide = new TakeOverGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &TakeOverGuide::taken, this, [this](int count) {
        load();
        offerUndo(*this, m_desk, tr("%n programs are taken over.", nullptr, count));
    });
    guide->open();
}

void ProgramsPage::importTable()
{
    if (!m_desk.term.isSet()) {
        messages()->showNote(tr("There is no term yet. Enter one in the settings."));
        return;
    }
    auto *guide = new ProgramImportGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &ProgramImportGuide::imported, this, [this](const QString &sentence) {
        load();
        offerUndo(*this, m_desk, sentence);
    });
    guide->open();
}

void ProgramsPage::start(const Program &draft, ProgramId sectionOf)
{
    if (isSidePanelShown() && !m_form->mayLeave())
        return;
    messages()->clear();
    m_form->start(draft, sectionOf);
    showSidePanel(true);
    m_list->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form->focusFirst();
}

void ProgramsPage::closeForm()
{
    showSidePanel(false);
    m_list->view()->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    if (shownView() == View::Week)
        m_week->view()->setFocus();
    else
        m_list->view()->setFocus();
}

void ProgramsPage::remove(qint64 id)
{
    const std::optional<Program> program = m_desk.book.programs.find(ProgramId{id});
    if (!program)
        return;
    const core::Outcome<core::Done> removed = m_desk.book.programs.remove(program->id);
    if (!removed) {
        messages()->showFailure(sentencesOf(removed.findings()));
        return;
    }
    if (m_form->program() == program->id)
        showSidePanel(false);
    load();
    offerUndo(*this, m_desk, tr("“%1” is removed and lies in the recycle bin.").arg(program->title));
}

ProgramsPage::View ProgramsPage::shownView() const { return static_cast<View>(m_views->currentIndex()); }

void ProgramsPage::showView(View view)
{
    if (!mayLeave()) {
        m_tabs->button(m_views->currentIndex())->setChecked(true);
        return;
    }
    if (view == View::Places)
        showSidePanel(false);
    m_tabs->button(int(view))->setChecked(true);
    m_views->setCurrentIndex(int(view));
    m_plan->setVisible(!m_planFindings.isEmpty() && view == View::List);
    m_views->currentWidget()->setFocus();
}

bool ProgramsPage::mayLeave()
{
    return (!isSidePanelShown() || m_form->mayLeave()) && (shownView() != View::Places || m_places->mayLeave());
}

QString ProgramsPage::helpText() const
{
    return tr(
        "A program has weekly times, grades and a teacher. Inclusive care has no limit of seats; courses have "
        "seats and may have a fewest number of children. Ctrl+N enters a new one, Ctrl+D copies the current one, "
        "Ctrl+Shift+D makes another section of its course, Del removes it. Below the list stands what the plan "
        "asks of the week: five days, two hours, until 18:30. In the week (Ctrl+W) a program is dragged to another "
        "time, place or teacher; by keyboard, arrows choose a program and F2 takes it up: then left and right move it "
        "by five minutes, with Ctrl by a day, up and down by a line. Only Enter saves the move; Esc gives it up.");
}

} // namespace ui
