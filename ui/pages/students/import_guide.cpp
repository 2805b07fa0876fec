// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_guide.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/long_write.h"
#include "ui/pages/students/import_columns.h"
#include "ui/pages/students/import_preview.h"
#include "ui/pages/students/import_result.h"
#include "ui/pages/students/import_source.h"
#include "ui/words/findings.h"
#include "ui/words/import_words.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <memory>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ImportPurpose;
using core::exchange::RowKind;

namespace {
constexpr int lastStep = 3;
constexpr QSize wanted{1120, 700};
} // namespace

ImportGuide::ImportGuide(PageDesk &desk, QWidget *parent) : Guide(parent), m_desk(desk)
{
    // A new school has no classes yet; later a class that nobody knows is rather a mistake in the sheet.
    m_options.makeClasses = desk.book.school.classes().isEmpty();
    setObjectName(u"importGuide"_s);
    setTitle([] { return tr("Import the roster"); });
    setQuestion(&desk.question);
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(40, 60)) : wanted);
    addSourceStep();
    addColumnsStep();
    addPreviewStep();
    addLastStep();
    addResultStep();
}

void ImportGuide::addSourceStep()
{
    m_source = new ImportSource(this);
    connect(m_source, &ImportSource::purposeChosen, this, &ImportGuide::setPurpose);
    connect(m_source, &ImportSource::fileAsked, this, [this] { attempt(this, [this] { chooseFile(); }); });
    connect(m_source, &ImportSource::fileDropped, this, [this](const QString &path) { readFile(path); });
    connect(m_source, &ImportSource::pasteAsked, this, [this] { attempt(this, [this] { paste(); }); });
    connect(m_source, &ImportSource::sheetChosen, this, [this](int sheet) { readFile(m_table.path, sheet); });
    addStep({.title = [] { return tr("File"); },
             .explanation =
                 [] {
                     return tr(
                         "A spreadsheet from the pupil register (.xlsx, .xls) or a text table (.csv). The file itself "
                         "is only read.");
                 },
             .widget = m_source,
             .entered =
                 [this] {
                     setNextEnabled(!m_table.sheet.rows.isEmpty());
                     m_source->focusFirst();
                 },
             .mayContinue = [this] { return !m_table.sheet.rows.isEmpty(); }});
}

void ImportGuide::addColumnsStep()
{
    m_columns = new ImportColumns(this);
    connect(m_columns, &ImportColumns::headerRowChosen, this, [this](int row) {
        messages()->clear();
        core::takeHeaderRow(m_table, row);
        m_columns->setTable(m_table);
    });
    addStep({.title = [] { return tr("Columns"); },
             .explanation =
                 [] { return tr("Only these fields are taken; everything else in the sheet is not even read."); },
             .widget = m_columns,
             .entered = [this] { m_columns->focusFirst(); },
             .mayContinue = [this] { return mayLeaveColumns(); }});
}

void ImportGuide::addPreviewStep()
{
    m_preview = new ImportPreview(this);
    connect(m_preview, &ImportPreview::makeClassesAsked, this, [this](bool make) {
        m_options.makeClasses = make;
        attempt(this, [this] { compare(); });
    });
    connect(m_preview, &ImportPreview::decided, this, [this](const core::exchange::ImportDecisions &decisions) {
        m_options.decisions = decisions;
        attempt(this, [this] { compare(); });
    });
    connect(m_preview, &ImportPreview::saveRefusedAsked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep({.title = [] { return tr("Preview"); },
             .explanation =
                 [] {
                     return tr("What each row would do. Doubtful rows wait for your decision; refused and undecided "
                               "rows stay out, the others are imported without them.");
                 },
             .widget = m_preview,
             .entered =
                 [this] {
                     m_state = core::rosterState(m_desk.book);
                     compare();
                 },
             .mayContinue = [this] { return mayLeavePreview(); }});
}

void ImportGuide::addLastStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    m_last = new QLabel(step);
    m_last->setObjectName(u"importSummaryLabel"_s);
    m_last->setWordWrap(true);
    column->addWidget(m_last);
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

void ImportGuide::addResultStep()
{
    m_result = new ImportResult(this);
    connect(m_result, &ImportResult::saveRefusedAsked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep(
        {.title = [] { return tr("Result"); },
         .explanation = [] { return tr("Everything is saved. This is what has happened:"); },
         .widget = m_result,
         .next = [this] { return m_options.purpose == ImportPurpose::Staff ? tr("&Close") : tr("&Show the pupils"); },
         .isResult = true});
}

void ImportGuide::chooseFile()
{
    //: file filter of the import; keep the patterns
    const QString path = m_desk.files.fileToOpen(tr("Import the roster"), tr("Tables (*.xlsx *.xls *.csv *.txt)"));
    if (!path.isEmpty())
        readFile(path);
}

void ImportGuide::readFile(const QString &path, int sheetIndex)
{
    messages()->clear();
    setNextEnabled(false);
    m_table = {};
    m_source->setReading(QFileInfo(path).fileName());
    run(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, sheetIndex, purpose = m_options.purpose](const core::Progress &progress) {
            return core::readRoster(path, sheetIndex, progress, purpose);
        },
        [this](core::RosterTable table) { take(std::move(table)); });
}

void ImportGuide::paste()
{
    messages()->clear();
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty())
        messages()->showCaution(tr("There is no table on the clipboard. Copy the cells in the spreadsheet first."));
    else
        take(core::pastedRoster(text, m_options.purpose));
}

void ImportGuide::take(core::RosterTable table)
{
    m_table = std::move(table);
    m_options.decisions = {};
    core::recallColumns(m_table, m_desk.book.school.remembered(rememberedUnder()));
    m_source->setTable(m_table);
    m_columns->setTable(m_table);
    if (m_table.sheet.rows.isEmpty())
        messages()->showCaution(tr("This sheet is empty. Choose another sheet or file."));
    setNextEnabled(!m_table.sheet.rows.isEmpty());
}

/// The same file may be taken for another list.
void ImportGuide::setPurpose(ImportPurpose purpose)
{
    m_options.purpose = purpose;
    if (m_table.sheet.rows.isEmpty())
        return;
    core::takePurpose(m_table, purpose);
    take(std::move(m_table));
}

QString ImportGuide::rememberedUnder() const
{
    switch (m_options.purpose) {
    case ImportPurpose::Pupils: break;
    case ImportPurpose::GuardianPhones: return u"import-columns-phones"_s;
    case ImportPurpose::Staff: return u"import-columns-staff"_s;
    }
    return u"import-columns"_s;
}

bool ImportGuide::mayLeaveColumns()
{
    if (!m_table.mapping.isFound()) {
        messages()->showCaution(tr("Choose the row in which the headings stand, or that there are none."));
        return false;
    }
    const bool numbered = m_options.purpose == ImportPurpose::GuardianPhones &&
                          m_columns->mapping().has(core::exchange::StudentField::Number);
    if (!m_columns->hasName() && !numbered) {
        messages()->showCaution(tr("Choose the column that holds the names; without it no row can be read."));
        return false;
    }
    if (const core::exchange::ColumnMapping mapping = m_columns->mapping(); mapping != m_table.mapping) {
        m_table.mapping = mapping;
        m_options.decisions = {}; // they were about other values
    }
    if (!m_desk.book.isReadOnly())
        m_desk.book.school.remember(rememberedUnder(),
                                    core::columnLayouts(m_table, m_desk.book.school.remembered(rememberedUnder())));
    return true;
}

bool ImportGuide::mayLeavePreview()
{
    if (m_plan.count(RowKind::New) + m_plan.count(RowKind::Changed) + m_options.decisions.left.size() > 0)
        return true;
    messages()->showCaution(tr("No row brings anything new, so there is nothing to import."));
    return false;
}

void ImportGuide::compare()
{
    setNextEnabled(false);
    run(
        tr("Comparing with the school"),
        [table = m_table, state = m_state, options = m_options](const core::Progress &progress) {
            return core::planRoster(table, state, options, progress);
        },
        [this, comparison = ++m_comparison](core::exchange::ImportPlan plan) {
            if (comparison != m_comparison)
                return;
            m_plan = std::move(plan);
            m_preview->setPlan(m_plan, m_state, m_options);
            setNextEnabled(true);
        });
}

void ImportGuide::saveRefused()
{
    const QString name = m_table.path.isEmpty() ? sourceName(m_table) : QFileInfo(m_table.path).completeBaseName();
    const QString path = m_desk.files.fileToSave(tr("Save the refused rows"), tr("%1 – refused rows.xlsx").arg(name),
                                                 tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    core::saveRefusedRows(
        m_table, m_plan, tr("Reason"),
        [](const core::exchange::ImportProblem &problem) { return words::words(problem); }, path);
    messages()->showDone(tr("The refused rows are saved. Correct them there and import that file again."));
}

QStringList ImportGuide::whatChanges() const
{
    const int fresh = m_plan.count(RowKind::New);
    const int changed = m_plan.count(RowKind::Changed);
    switch (m_options.purpose) {
    case ImportPurpose::Pupils: break;
    case ImportPurpose::GuardianPhones:
        return {tr("The guardians' telephones of %n pupils are entered or changed.", nullptr, changed)};
    case ImportPurpose::Staff:
        return {tr("%n members of staff are entered.", nullptr, fresh),
                tr("%n members of staff are changed.", nullptr, changed)};
    }
    return {tr("%n pupils are entered.", nullptr, fresh), tr("%n pupils are changed.", nullptr, changed)};
}

QString ImportGuide::summary() const
{
    QStringList lines = whatChanges();
    const int classes = int(core::intakeOf(m_plan, QString()).classes.size());
    if (classes > 0)
        lines << tr("%n classes are made.", nullptr, classes);
    lines << tr("%n rows are the same as before.", nullptr, m_plan.count(RowKind::Unchanged));
    if (const int refused = m_plan.count(RowKind::Refused); refused > 0)
        lines << tr("%n rows are refused and stay out; save them in the step before to correct them.", nullptr,
                    refused);
    if (const int open = m_plan.count(RowKind::Doubtful); open > 0)
        lines << tr("%n doubtful rows are not decided and stay out.", nullptr, open);
    if (const int out = m_plan.count(RowKind::LeftOut); out > 0)
        lines << tr("%n rows are left out by choice.", nullptr, out);
    const int left = int(m_options.decisions.left.size());
    if (left > 0)
        lines << tr("%n pupils are marked as left.", nullptr, left);
    if (const int stay = int(m_plan.missing.size()) - left; stay > 0)
        lines << tr("%n pupils who are not in the sheet stay as they are.", nullptr, stay);
    return lines.join(u"\n\n"_s);
}

void ImportGuide::write()
{
    core::RosterIntake intake = core::intakeOf(m_plan, sourceName(m_table), m_options.decisions);
    //: the reason that stands with the application of a pupil who left
    intake.leavingReason = tr("Left the school");
    const core::StaffIntake staff = core::staffIntakeOf(m_plan, sourceName(m_table));
    const auto takeInto = [intake, staff, purpose = m_options.purpose](core::SchoolBook &book,
                                                                       const core::Progress &progress) {
        return purpose == ImportPurpose::Staff ? book.school.take(staff, progress)
                                               : book.students.take(intake, progress);
    };
    writeBusy(*this, m_desk, tr("Importing %1").arg(sourceName(m_table)), takeInto,
              [this, intake](const core::Outcome<int> &taken) { settle(taken, intake); });
}

void ImportGuide::settle(const core::Outcome<int> &taken, const core::RosterIntake &intake)
{
    if (!taken) {
        messages()->showFailure(words::words(taken.findings().first()));
        return;
    }
    m_result->setPlan(m_plan, intake);
    goToStep(lastStep + 1);
    Q_EMIT imported(doneSentence());
}

QString ImportGuide::doneSentence() const
{
    const int out = m_plan.count(RowKind::Refused) + m_plan.count(RowKind::Doubtful);
    const QString done = tr("%1 is imported: %2 new, %3 changed, %4 unchanged.")
                             .arg(sourceName(m_table))
                             .arg(m_plan.count(RowKind::New))
                             .arg(m_plan.count(RowKind::Changed))
                             .arg(m_plan.count(RowKind::Unchanged));
    return out > 0 ? done + u' ' + tr("%n rows were refused.", nullptr, out) : done;
}

} // namespace ui
