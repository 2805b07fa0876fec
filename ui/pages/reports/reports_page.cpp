// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/reports_page.h"

#include "core/report/catalogue.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/paper_view.h"
#include "ui/kit/record_view.h"
#include "ui/words/explanations.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leftWidth = 320;

/// The catalogue speaks Chinese like the forms; the window has its own words.
QString titleOf(const QString &name)
{
    if (name == "F01"_L1)
        return ReportsPage::tr("Notice to parents");
    if (name == "F02"_L1)
        return ReportsPage::tr("Application form");
    if (name == "F03"_L1)
        return ReportsPage::tr("Class review sheets");
    if (name == "F04"_L1)
        return ReportsPage::tr("Approval list");
    if (name == "F04-public"_L1)
        return ReportsPage::tr("Approval list for the notice board");
    if (name == "F05"_L1)
        return ReportsPage::tr("Enrolment statistics");
    if (name == "F06"_L1)
        return ReportsPage::tr("Service-class lists");
    if (name == "F06-teacher"_L1)
        return ReportsPage::tr("Service-class lists, teacher's copy");
    if (name == "term-calendar"_L1)
        return ReportsPage::tr("School calendar");
    if (name == "timetable"_L1)
        return ReportsPage::tr("Week timetable by grade");
    if (name == "timetable-place"_L1)
        return ReportsPage::tr("Week timetable by place");
    if (name == "timetable-teacher"_L1)
        return ReportsPage::tr("Week timetable by teacher");
    const core::report::CatalogueEntry *entry = core::report::catalogueEntry(name);
    return entry ? entry->title : name;
}

/// May the report be of one class only?
bool isByClass(const QString &name) { return name < "F05"_L1; }

QString aboutOf(const QString &name)
{
    if (name == "F01"_L1)
        return ReportsPage::tr("For a class, a copy for each child with the slip; otherwise a blank copy. Its text is "
                               "written on the page of the notice.");
    if (name == "F02"_L1)
        return ReportsPage::tr("For a class, a form for each child with what is known; otherwise a blank form.");
    if (name == "F03"_L1)
        return ReportsPage::tr("A sheet per class for the teacher's opinion on every application, to be signed.");
    if (name == "F04"_L1)
        return ReportsPage::tr("Every approved child with days, items and priority group. For the school's own files.");
    if (name == "F04-public"_L1)
        return ReportsPage::tr("Class, name and item only: nothing else about a child may hang on a wall.");
    if (name == "F05"_L1)
        return ReportsPage::tr("A line per class, with both rates: of day pupils and of all pupils.");
    if (name == "F06"_L1)
        return ReportsPage::tr("One list per program with the guardian's phone and the way home.");
    if (name == "F06-teacher"_L1)
        return ReportsPage::tr("With health hints: for the responsible teacher alone.");
    if (name == "term-calendar"_L1)
        return ReportsPage::tr("Every week of the term with days off, make-up days and service days, on one page.");
    if (name.startsWith("timetable"_L1))
        return ReportsPage::tr("All weekly times of the term's programs, and below them what clashes.");
    return {};
}

QList<Column<ReportLine>> columns()
{
    return {
        {.title = [] { return ReportsPage::tr("Form"); },
         .show = [](const ReportLine &line) { return line.form; },
         .width = 64,
         .name = u"form"_s},
        {.title = [] { return ReportsPage::tr("Report"); },
         .show = [](const ReportLine &line) { return titleOf(line.name); },
         .name = u"title"_s},
    };
}

} // namespace

ReportsPage::ReportsPage(PageDesk &desk, QWidget *parent)
    : Page(parent), m_desk(desk), m_reports(columns()), m_list(new RecordView(this)), m_about(new QLabel(this)),
      m_options(new Form(this)), m_class(new Choice), m_program(new Choice), m_paper(new PaperView(this)),
      m_where(new QLabel(this)), m_smaller(new QPushButton(this)), m_larger(new QPushButton(this)),
      m_fit(new QPushButton(this)), m_nothing(new QLabel(this))
{
    setObjectName(u"reportsPage"_s);
    buildActions();
    auto *content = new QWidget(this);
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(buildLeft());
    row->addWidget(buildRight(), 1);
    setContent(content);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ReportsPage::make);

    QList<ReportLine> lines;
    for (const core::report::CatalogueEntry &entry : core::report::catalogue())
        lines << ReportLine{lines.size() + 1, entry.name,
                            entry.name.startsWith(u'F') ? entry.name.section(u'-', 0, 0) : QString()};
    m_reports.setRecords(lines);
    connect(m_list, &RecordView::currentChanged, this, [this] {
        showOptions();
        makeLater();
    });
    choose(u"F04"_s);
}

void ReportsPage::buildActions()
{
    const auto add = [this](const QString &name, Icon which, auto text, ReportFormat format, const QKeySequence &keys) {
        m_actions << addSecondaryAction(
            name, which, text, [this, format] { save(format); }, keys);
    };
    add(u"saveText"_s, Icon::Export, [] { return tr("Text table"); }, ReportFormat::Text, {});
    add(
        u"saveWorkbook"_s, Icon::Export, [] { return tr("&Workbook"); }, ReportFormat::Workbook,
        QKeySequence(Qt::CTRL | Qt::Key_E));
    add(
        u"savePdf"_s, Icon::Save, [] { return tr("P&DF"); }, ReportFormat::Pdf, QKeySequence::Save);
    m_actions << addPrimaryAction(
        u"printReport"_s, Icon::Print, [] { return tr("&Print"); }, [this] { print(); }, QKeySequence::Print);
}

QWidget *ReportsPage::buildLeft()
{
    auto *left = new QWidget(this);
    left->setFixedWidth(leftWidth);
    m_list->setObjectName(u"reportList"_s);
    m_list->setParent(left);
    m_reports.setId([](const ReportLine &line) { return line.place; });
    m_list->setTable(&m_reports);
    m_list->setFixedHeight(theme::fieldHeight + 9 * theme::rowHeight);
    m_about->setParent(left);
    m_about->setObjectName(u"reportAboutLabel"_s);
    m_about->setWordWrap(true);
    theme::setKind(m_about, "muted");
    m_class->setObjectName(u"reportClassChoice"_s);
    m_program->setObjectName(u"reportProgramChoice"_s);
    m_options->setParent(left);
    m_options->add({.field = u"class"_s, .label = [] { return tr("Class"); }}, m_class);
    m_options->add({.field = u"program"_s, .label = [] { return tr("Program"); }}, m_program);
    connect(m_class, &Choice::valueChanged, this, &ReportsPage::makeLater);
    connect(m_program, &Choice::valueChanged, this, &ReportsPage::makeLater);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_list);
    column->addWidget(m_about);
    column->addWidget(m_options);
    column->addStretch(1);
    return left;
}

QWidget *ReportsPage::buildRight()
{
    auto *right = new QFrame(this);
    theme::setKind(right, "panel");
    m_where->setObjectName(u"reportPageLabel"_s);
    theme::setKind(m_where, "muted");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    theme::setKind(m_nothing, "muted");
    m_smaller->setObjectName(u"smallerButton"_s);
    m_larger->setObjectName(u"largerButton"_s);
    m_fit->setObjectName(u"fitButton"_s);
    m_smaller->setIcon(icon(Icon::ZoomOut));
    m_larger->setIcon(icon(Icon::ZoomIn));
    m_paper->setObjectName(u"reportPaper"_s);
    m_paper->setFitting(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(theme::panelPadding, theme::controlPadding, theme::controlPadding, 0);
    bar->setSpacing(theme::controlPadding);
    bar->addWidget(m_where, 1);
    bar->addWidget(m_smaller);
    bar->addWidget(m_larger);
    bar->addWidget(m_fit);
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(theme::controlPadding);
    column->addLayout(bar);
    column->addWidget(m_paper, 1);
    column->addWidget(m_nothing, 1);
    connect(m_paper, &PaperView::pageChanged, this, &ReportsPage::tellPage);
    connect(m_smaller, &QPushButton::clicked, this, [this] {
        m_paper->setFitting(false);
        m_paper->setZoom(m_paper->zoom() / 1.2);
    });
    connect(m_larger, &QPushButton::clicked, this, [this] {
        m_paper->setFitting(false);
        m_paper->setZoom(m_paper->zoom() * 1.2);
    });
    connect(m_fit, &QPushButton::clicked, this, [this] { m_paper->setFitting(true); });
    return right;
}

QString ReportsPage::chosen() const
{
    const ReportLine *line = m_reports.recordById(m_list->currentId());
    return line ? line->name : QString();
}

void ReportsPage::choose(const QString &name)
{
    for (const ReportLine &line : m_reports.records())
        if (line.name == name)
            m_list->select(line.place);
}

void ReportsPage::load()
{
    attempt(this, [this] {
        const std::optional<core::Term> term = m_desk.book.terms.find(m_desk.term);
        const QList<core::SchoolClass> classes =
            term ? m_desk.book.school.classesIn(term->schoolYear) : QList<core::SchoolClass>{};
        const core::SchoolYearStart year = term ? term->schoolYear : 0;
        m_class->setItems([classes, year] {
            QList<Choice::Item> items{{qint64(0), tr("All classes")}};
            for (const core::SchoolClass &one : classes)
                items << Choice::Item{
                    one.id.value,
                    words::classLabel(one.stage, core::gradeOf(one.stage, one.entryYear, year), one.number)};
            return items;
        });
        const QList<core::Program> programs = m_desk.book.programs.programs(m_desk.term);
        m_program->setItems([programs] {
            QList<Choice::Item> items{{qint64(0), tr("All programs")}};
            for (const core::Program &program : programs)
                items << Choice::Item{program.id.value, words::programWithDays(program)};
            return items;
        });
        if (!m_class->value().isValid())
            m_class->setValue(qint64(0));
        if (!m_program->value().isValid())
            m_program->setValue(qint64(0));
    });
    showOptions();
    makeLater();
}

void ReportsPage::showOptions()
{
    const QString name = chosen();
    m_about->setText(aboutOf(name));
    m_options->setRowVisible(u"class"_s, isByClass(name));
    m_options->setRowVisible(u"program"_s, name.startsWith(u"F06"_s));
}

void ReportsPage::makeLater() { m_later.start(); }

void ReportsPage::make()
{
    m_document.reset();
    if (m_desk.term.isSet() && !chosen().isEmpty())
        attempt(this, [this] {
            const QString name = chosen();
            const auto idOf = [](const Choice *choice, bool wanted) {
                return wanted ? choice->value().toLongLong() : 0;
            };
            const core::report::Document document =
                m_desk.book.reports.make({.name = name,
                                          .term = m_desk.term,
                                          .schoolClass = {idOf(m_class, isByClass(name))},
                                          .program = {idOf(m_program, name.startsWith(u"F06"_s))}});
            showPages(*m_paper, document);
            m_document = document;
        });
    m_paper->setVisible(m_document.has_value());
    m_nothing->setVisible(!m_document);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(m_document.has_value());
    tellPage();
}

void ReportsPage::tellPage()
{
    //: the page seen and the number of pages
    m_where->setText(m_document ? tr("Page %1 of %2").arg(m_paper->page() + 1).arg(m_paper->count()) : QString());
    if (!m_desk.term.isSet())
        setState(tr("No term has been entered yet. Terms are entered under Settings."));
    else
        setState(m_document ? tr("%n pages A4, as they will be printed", nullptr, m_paper->count()) : QString());
}

void ReportsPage::save(ReportFormat format)
{
    if (m_later.isActive())
        make(); // what is saved is what was chosen, even a moment ago
    if (m_document)
        saveReport(*this, m_desk.files, *m_document, format, [this, name = chosen()] { noteList(name); });
}

void ReportsPage::print()
{
    if (m_later.isActive())
        make();
    if (m_document)
        printReport(*this, *m_document, [this, name = chosen()] { noteList(name); });
}

/// The dashboard counts the job as done when the lists have left the house.
void ReportsPage::noteList(const QString &name)
{
    const bool list = name.startsWith(u"F04"_s) || name.startsWith(u"F06"_s);
    if (list && !m_desk.book.isReadOnly() && m_desk.book.seats.confirmed(m_desk.term))
        m_desk.book.school.remember(u"lists.printed.%1"_s.arg(m_desk.term.text()),
                                    m_desk.book.today().toString(Qt::ISODate));
}

void ReportsPage::openAt(qint64 id)
{
    if (id == 0)
        return;
    if (m_desk.book.programs.find({id})) {
        choose(u"F06"_s);
        m_program->setValue(id);
    } else if (m_desk.book.school.find(core::ClassId{id})) {
        choose(u"F04"_s);
        m_class->setValue(id);
    }
}

void ReportsPage::retranslate()
{
    setTitle(tr("Reports"));
    m_reports.retranslate();
    m_smaller->setToolTip(tr("Smaller"));
    m_larger->setToolTip(tr("Larger"));
    m_smaller->setAccessibleName(tr("Smaller"));
    m_larger->setAccessibleName(tr("Larger"));
    m_fit->setText(tr("Fit width"));
    m_paper->setAccessibleName(tr("Preview"));
    m_nothing->setText(m_desk.term.isSet() ? tr("This report cannot be shown.")
                                           : tr("Reports need a term. Enter one under Settings."));
    showOptions();
    tellPage();
}

QString ReportsPage::helpText() const
{
    return tr("Choose a report at the left; what you see is what will be printed. Save it as PDF for the files, as "
              "workbook for further work. Lists for the notice board show class, name and item only.");
}

} // namespace ui
