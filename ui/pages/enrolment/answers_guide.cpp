// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/answers_guide.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/column_picker.h"
#include "ui/pages/enrolment/answers_preview.h"
#include "ui/pages/long_write.h"
#include "ui/pages/table_source.h"
#include "ui/words/application_words.h"
#include "ui/words/findings.h"
#include "ui/words/import_words.h"
#include "ui/words/people.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ApplicationField;
using core::exchange::RowKind;

namespace {

constexpr int lastStep = 3;
constexpr QSize wanted{1160, 700};
const QString rememberedUnder = u"import-columns-applications"_s;

std::function<QString(const QString &)> shownAs(ApplicationField field)
{
    switch (field) {
    case ApplicationField::Number:
    case ApplicationField::IdNumber: return [](const QString &text) { return words::maskedNumber(text); };
    case ApplicationField::CollectorPhone:
    case ApplicationField::ConsentPhone: return [](const QString &text) { return words::maskedPhone(text); };
    default: return {};
    }
}

QLabel *textIn(QWidget *step, const QString &name, QVBoxLayout *column)
{
    auto *label = new QLabel(step);
    label->setObjectName(name);
    label->setWordWrap(true);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::panelPadding);
    column->addWidget(label);
    return label;
}

} // namespace

AnswersGuide::AnswersGuide(PageDesk &desk, QWidget *parent) : Guide(parent), m_desk(desk)
{
    setObjectName(u"answersGuide"_s);
    setTitle([] { return tr("Import applications"); });
    setQuestion(&desk.question);
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(40, 60)) : wanted);
    addSourceStep();
    addColumnsStep();
    addPreviewStep();
    addLastStep();
    addResultStep();
}

void AnswersGuide::addSourceStep()
{
    m_source = new TableSource(this);
    connect(m_source, &TableSource::fileAsked, this, [this] { attempt(this, [this] { chooseFile(); }); });
    connect(m_source, &TableSource::fileDropped, this, [this](const QString &path) { readFile(path); });
    connect(m_source, &TableSource::pasteAsked, this, [this] { attempt(this, [this] { paste(); }); });
    connect(m_source, &TableSource::sheetChosen, this, [this](int sheet) { readFile(m_table.path, sheet); });
    addStep({.title = [] { return tr("File"); },
             .explanation =
                 [] {
                     return tr("The table of a questionnaire (wjx.cn, Tencent Docs, WPS forms), or your own in the "
                               "columns of form F02. The file itself is only read.");
                 },
             .widget = m_source,
             .entered =
                 [this] {
                     setNextEnabled(!m_table.sheet.rows.isEmpty());
                     m_source->focusFirst();
                 },
             .mayContinue = [this] { return !m_table.sheet.rows.isEmpty(); }});
}

void AnswersGuide::addColumnsStep()
{
    m_columns = new ColumnPicker(this);
    connect(m_columns, &ColumnPicker::headerRowChosen, this, [this](int row) {
        messages()->clear();
        core::takeHeaderRow(m_table, row);
        showColumns();
    });
    addStep({.title = [] { return tr("Columns"); },
             .explanation =
                 [] { return tr("Only these fields are taken; everything else in the table is not even read."); },
             .widget = m_columns,
             .entered = [this] { m_columns->focusFirst(); },
             .mayContinue = [this] { return mayLeaveColumns(); }});
}

void AnswersGuide::addPreviewStep()
{
    m_preview = new AnswersPreview(this);
    connect(m_preview, &AnswersPreview::decided, this, [this](const QMap<int, core::exchange::RowDecision> &decisions) {
        m_decisions = decisions;
        attempt(this, [this] { compare(); });
    });
    connect(m_preview, &AnswersPreview::saveRefusedAsked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep({.title = [] { return tr("Preview"); },
             .explanation =
                 [] {
                     return tr("What each row would do. Doubtful rows wait for your decision; a row without a "
                               "guardian's consent is refused (2.2). Refused and undecided rows stay out.");
                 },
             .widget = m_preview,
             .entered =
                 [this] {
                     m_book = core::applicationBook(m_desk.book, m_desk.term, tableName(m_table.path));
                     m_preview->setBook(m_book);
                     compare();
                 },
             .mayContinue = [this] { return mayLeavePreview(); }});
}

void AnswersGuide::addLastStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    m_last = textIn(step, u"answersSummaryLabel"_s, column);
    column->addStretch(1);
    addStep({.title = [] { return tr("Import"); },
             .explanation = [] { return tr("Nothing has been changed so far. This is what will happen:"); },
             .widget = step,
             .entered = [this] { m_last->setText(summary()); },
             .mayContinue =
                 [this] {
                     write();
                     return false; // the result comes when everything is on disk
                 },
             .next = [] { return tr("&Import"); }});
}

void AnswersGuide::addResultStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    m_result = textIn(step, u"answersResultLabel"_s, column);
    m_saveRefused = new QPushButton(tr("&Save the refused rows…"), step);
    m_saveRefused->setObjectName(u"saveRefusedAnswersAfterButton"_s);
    m_saveRefused->setAutoDefault(false);
    column->addWidget(m_saveRefused, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_saveRefused, &QPushButton::clicked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep({.title = [] { return tr("Result"); },
             .explanation = [] { return tr("Everything is saved. This is what has happened:"); },
             .widget = step,
             .next = [] { return tr("&Show the applications"); },
             .isResult = true});
}

void AnswersGuide::chooseFile()
{
    //: file filter of the import; keep the patterns
    const QString path = m_desk.files.fileToOpen(tr("Import applications"), tr("Tables (*.xlsx *.xls *.csv *.txt)"));
    if (!path.isEmpty())
        readFile(path);
}

void AnswersGuide::readFile(const QString &path, int sheetIndex)
{
    messages()->clear();
    setNextEnabled(false);
    m_table = {};
    m_source->setReading(QFileInfo(path).fileName());
    run(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, sheetIndex](const core::Progress &progress) {
            return core::readApplications(path, sheetIndex, progress);
        },
        [this](core::ApplicationTable table) { take(std::move(table)); });
}

void AnswersGuide::paste()
{
    messages()->clear();
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        messages()->showCaution(tr("There is no table on the clipboard. Copy the cells in the spreadsheet first."));
    else
        take(core::pastedApplications(text));
}

void AnswersGuide::take(core::ApplicationTable table)
{
    m_table = std::move(table);
    m_decisions = {};
    core::recallColumns(m_table, m_desk.book.school.remembered(rememberedUnder));
    m_source->setTable({.path = m_table.path,
                        .sheets = m_table.sheets,
                        .sheet = m_table.sheetIndex,
                        .headerRow = m_table.mapping.headerRow,
                        .rows = int(m_table.sheet.rows.size())});
    showColumns();
    if (m_table.sheet.rows.isEmpty())
        messages()->showCaution(tr("This sheet is empty. Choose another sheet or file."));
    setNextEnabled(!m_table.sheet.rows.isEmpty());
}

void AnswersGuide::showColumns()
{
    PickedTable picked{
        .sheet = m_table.sheet, .found = m_table.mapping.isFound(), .headerRow = m_table.mapping.headerRow};
    for (const ApplicationField field : core::exchange::applicationFields()) {
        const QString name = core::exchange::name(field);
        picked.fields << PickedField{.name = name, .label = words::label(field), .shown = shownAs(field)};
        if (m_table.mapping.has(field))
            picked.columns.insert(name, m_table.mapping.columns.value(field));
    }
    m_columns->setTable(picked);
}

bool AnswersGuide::mayLeaveColumns()
{
    if (!m_table.mapping.isFound()) {
        messages()->showCaution(tr("Choose the row in which the headings stand."));
        return false;
    }
    core::exchange::ApplicationMapping mapping{.headerRow = m_table.mapping.headerRow};
    const QMap<QString, int> chosen = m_columns->columns();
    for (const ApplicationField field : core::exchange::applicationFields())
        if (const QString name = core::exchange::name(field); chosen.contains(name))
            mapping.columns.insert(field, chosen.value(name));
    const auto hasAny = [&mapping](std::initializer_list<ApplicationField> fields) {
        return std::ranges::any_of(fields, [&mapping](ApplicationField field) { return mapping.has(field); });
    };
    if (!hasAny({ApplicationField::Name, ApplicationField::Number, ApplicationField::IdNumber})) {
        messages()->showCaution(tr("Choose the column that says whose row it is: the child's name or number."));
        return false;
    }
    if (!hasAny({ApplicationField::ConsentBy})) {
        messages()->showCaution(
            tr("Choose the column that names the guardian who consented; without consent nothing is entered (2.2)."));
        return false;
    }
    if (mapping != m_table.mapping) {
        m_table.mapping = mapping;
        m_decisions = {}; // they were about other values
    }
    if (!m_desk.book.isReadOnly())
        m_desk.book.school.remember(rememberedUnder,
                                    core::columnLayouts(m_table, m_desk.book.school.remembered(rememberedUnder)));
    return true;
}

bool AnswersGuide::mayLeavePreview()
{
    if (m_plan.count(RowKind::New) + m_plan.count(RowKind::Changed) > 0)
        return true;
    messages()->showCaution(tr("No row brings anything new, so there is nothing to import."));
    return false;
}

void AnswersGuide::compare()
{
    setNextEnabled(false);
    run(
        tr("Comparing with the school"),
        [table = m_table, book = m_book, decisions = m_decisions](const core::Progress &progress) {
            return core::exchange::planApplications(table.sheet, table.mapping, book, decisions, progress);
        },
        [this, comparison = ++m_comparison](core::exchange::ApplicationPlan plan) {
            if (comparison != m_comparison)
                return;
            m_plan = std::move(plan);
            m_preview->setPlan(m_plan, m_decisions);
            setNextEnabled(true);
        });
}

void AnswersGuide::saveRefused()
{
    const QString name = m_table.path.isEmpty() ? tableName(m_table.path) : QFileInfo(m_table.path).completeBaseName();
    const QString path = m_desk.files.fileToSave(tr("Save the refused rows"), tr("%1 – refused rows.xlsx").arg(name),
                                                 tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    core::saveRefusedRows(
        m_table, m_plan, tr("Reason"),
        [](const core::exchange::ImportProblem &problem) { return words::words(problem); }, path);
    messages()->showDone(tr("The refused rows are saved. Correct them there and import that file again."));
}

QStringList AnswersGuide::staysOut() const
{
    QStringList lines;
    if (const int same = m_plan.count(RowKind::Unchanged); same > 0)
        lines << tr("%n rows are the same as before.", nullptr, same);
    if (const int refused = m_plan.count(RowKind::Refused); refused > 0)
        lines << tr("%n rows are refused and stay out; save them to correct them.", nullptr, refused);
    if (const int open = m_plan.count(RowKind::Doubtful); open > 0)
        lines << tr("%n doubtful rows are not decided and stay out.", nullptr, open);
    if (const int out = m_plan.count(RowKind::LeftOut); out > 0)
        lines << tr("%n rows are left out.", nullptr, out);
    return lines;
}

QString AnswersGuide::summary() const
{
    QStringList lines{tr("%n applications are entered.", nullptr, m_plan.count(RowKind::New)),
                      tr("%n applications are changed.", nullptr, m_plan.count(RowKind::Changed))};
    const int back = int(std::ranges::count_if(m_plan.rows, [](const core::exchange::ApplicationRow &row) {
        return row.kind == RowKind::Changed && row.goesBack;
    }));
    if (back > 0)
        lines << tr("%n of them had been agreed to and go one step back.", nullptr, back);
    const int leaving = int(std::ranges::count_if(m_plan.rows, [](const core::exchange::ApplicationRow &row) {
        return row.kind == RowKind::Changed && row.withdraws;
    }));
    if (leaving > 0)
        lines << tr("%n of them are withdrawn, because the family says no now.", nullptr, leaving);
    const bool late = m_book.check && std::ranges::any_of(m_plan.problems, [](const core::exchange::ImportProblem &p) {
                          return p.facts.value(u"rule"_s).toString().startsWith(u"enrolment.late"_s);
                      });
    if (late)
        lines << tr("Those that come late are marked so, with their day.");
    return (lines + staysOut()).join(u"\n\n"_s);
}

void AnswersGuide::write()
{
    core::ApplicationIntake intake = core::intakeOf(m_plan, tableName(m_table.path));
    //: the reason that stands with an application which goes one step back; %1 is the name of a table
    intake.reason = tr("The family sent another answer (%1)").arg(tableName(m_table.path));
    writeBusy(
        *this, m_desk, tr("Importing %1").arg(tableName(m_table.path)),
        [intake](core::SchoolBook &book, const core::Progress &progress) {
            return book.enrolment.take(intake, progress);
        },
        [this](const core::Outcome<int> &taken) { settle(taken); });
}

void AnswersGuide::settle(const core::Outcome<int> &taken)
{
    if (!taken) {
        messages()->showFailure(words::words(taken.findings().first()));
        return;
    }
    QStringList lines{tr("%n applications entered.", nullptr, m_plan.count(RowKind::New)),
                      tr("%n applications changed.", nullptr, m_plan.count(RowKind::Changed))};
    m_result->setText((lines + staysOut()).join(u"\n\n"_s));
    m_saveRefused->setVisible(m_plan.count(RowKind::Refused) + m_plan.count(RowKind::Doubtful) > 0);
    goToStep(lastStep + 1);
    const int out = m_plan.count(RowKind::Refused) + m_plan.count(RowKind::Doubtful);
    const QString done = tr("%1 is imported: %2 new, %3 changed, %4 unchanged.")
                             .arg(tableName(m_table.path))
                             .arg(m_plan.count(RowKind::New))
                             .arg(m_plan.count(RowKind::Changed))
                             .arg(m_plan.count(RowKind::Unchanged));
    Q_EMIT imported(out > 0 ? done + u' ' + tr("%n rows were refused.", nullptr, out) : done);
}

} // namespace ui
