// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_guide.h"

#include "ui/kit/editors.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/import_columns.h"
#include "ui/pages/students/import_preview.h"
#include "ui/words/findings.h"
#include "ui/words/import_words.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::RowKind;

namespace {
const QString rememberedColumns = u"import-columns"_s;
}

ImportGuide::ImportGuide(PageDesk &desk, QWidget *parent) : Guide(parent), m_desk(desk)
{
    setObjectName(u"importGuide"_s);
    setTitle([] { return tr("Import the roster"); });
    setQuestion(&desk.question);
    addFileStep();
    addColumnsStep();
    addPreviewStep();
    addLastStep();
    setFinish([this] { return write(); });
}

void ImportGuide::addFileStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    m_choose = new QPushButton(icon(Icon::Open), tr("Choose a &file…"), step);
    m_choose->setObjectName(u"chooseFileButton"_s);
    m_choose->setAutoDefault(false);
    m_file = new QLabel(step);
    m_file->setObjectName(u"importFileLabel"_s);
    m_file->setWordWrap(true);
    m_file->setTextFormat(Qt::PlainText);
    m_sheetLabel = new QLabel(tr("&Sheet"), step);
    m_sheet = new Choice(step);
    m_sheet->setObjectName(u"sheetChoice"_s);
    m_sheet->setMaximumWidth(360);
    m_sheet->setAccessibleName(tr("Sheet"));
    m_sheetLabel->setBuddy(m_sheet);
    m_sheetLabel->hide();
    m_sheet->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_file);
    column->addWidget(m_sheetLabel);
    column->addWidget(m_sheet);
    column->addStretch(1);
    connect(m_choose, &QPushButton::clicked, this, [this] { attempt(this, [this] { chooseFile(); }); });
    connect(m_sheet, &Choice::valueChanged, this, [this](const QVariant &sheet) {
        if (sheet.isValid() && sheet.toInt() != m_table.sheetIndex)
            readFile(m_table.path, sheet.toInt());
    });
    addStep({.title = [] { return tr("File"); },
             .explanation =
                 [] {
                     return tr(
                         "A spreadsheet from the pupil register (.xlsx, .xls) or a text table (.csv). The file itself "
                         "is only read.");
                 },
             .widget = step,
             .entered =
                 [this] {
                     setNextEnabled(m_table.mapping.isFound());
                     m_choose->setFocus();
                 },
             .mayContinue = [this] { return mayLeaveFile(); }});
}

void ImportGuide::addColumnsStep()
{
    m_columns = new ImportColumns(this);
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
    m_preview->setMakingClasses(m_makeClasses);
    connect(m_preview, &ImportPreview::makeClassesAsked, this, [this](bool make) {
        m_makeClasses = make;
        attempt(this, [this] { compare(m_makeClasses); });
    });
    connect(m_preview, &ImportPreview::saveRefusedAsked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep(
        {.title = [] { return tr("Preview"); },
         .explanation =
             [] { return tr("What each row would do. Refused rows stay out; the others are imported without them."); },
         .widget = m_preview,
         .entered = [this] { compare(m_makeClasses); },
         .mayContinue =
             [this] {
                 if (m_plan.count(RowKind::New) + m_plan.count(RowKind::Changed) > 0)
                     return true;
                 messages()->showCaution(tr("No row brings anything new, so there is nothing to import."));
                 return false;
             }});
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
             .next = [] { return tr("&Import"); }});
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
    m_file->setText(QFileInfo(path).fileName());
    run(
        tr("Reading %1").arg(QFileInfo(path).fileName()),
        [path, sheetIndex](const core::Progress &progress) { return core::readRoster(path, sheetIndex, progress); },
        [this](core::RosterTable table) { take(std::move(table)); });
}

void ImportGuide::take(core::RosterTable table)
{
    m_table = std::move(table);
    core::recallColumns(m_table, m_desk.book.school.remembered(rememberedColumns));
    const qsizetype rows = m_table.sheet.rows.size() - (m_table.mapping.headerRow + 1);
    {
        const QSignalBlocker quiet(m_sheet);
        m_sheet->setItems([names = m_table.sheets] {
            QList<Choice::Item> items;
            for (int i = 0; i < names.size(); ++i)
                items << Choice::Item{i, names.at(i)};
            return items;
        });
        m_sheet->setValue(m_table.sheetIndex);
    }
    m_sheet->setVisible(m_table.sheets.size() > 1);
    m_sheetLabel->setVisible(m_table.sheets.size() > 1);
    const QString name = QFileInfo(m_table.path).fileName();
    if (m_table.mapping.isFound())
        m_file->setText(tr("%1: the headings stand in row %2, %n rows follow.", nullptr, int(rows))
                            .arg(name)
                            .arg(m_table.mapping.headerRow + 1));
    else
        messages()->showCaution(
            tr("No row of headings was found in the first 15 rows of this sheet. Choose another sheet or file."));
    m_columns->setTable(m_table);
    setNextEnabled(m_table.mapping.isFound());
}

bool ImportGuide::mayLeaveFile() { return m_table.mapping.isFound(); }

bool ImportGuide::mayLeaveColumns()
{
    if (!m_columns->hasName()) {
        messages()->showCaution(tr("Choose the column that holds the names; without it no row can be read."));
        return false;
    }
    m_table.mapping = m_columns->mapping();
    if (!m_desk.book.isReadOnly())
        m_desk.book.school.remember(rememberedColumns, core::columnChoices(m_table));
    return true;
}

void ImportGuide::compare(bool makeClasses)
{
    setNextEnabled(false);
    m_state = core::rosterState(m_desk.book);
    run(
        tr("Comparing with the school"),
        [table = m_table, state = m_state, makeClasses](const core::Progress &progress) {
            return core::planRoster(table, state, makeClasses, progress);
        },
        [this](core::exchange::ImportPlan plan) {
            m_plan = std::move(plan);
            m_preview->setPlan(m_plan, m_state);
            setNextEnabled(true);
        });
}

void ImportGuide::saveRefused()
{
    const QString suggested = tr("%1 – refused rows.xlsx").arg(QFileInfo(m_table.path).completeBaseName());
    const QString path = m_desk.files.fileToSave(tr("Save the refused rows"), suggested, tr("Spreadsheets (*.xlsx)"));
    if (path.isEmpty())
        return;
    core::saveRefusedRows(
        m_table, m_plan, tr("Reason"),
        [](const core::exchange::ImportProblem &problem) { return words::words(problem); }, path);
    messages()->showDone(tr("The refused rows are saved. Correct them there and import that file again."));
}

QString ImportGuide::summary() const
{
    QStringList lines{tr("%n pupils are entered.", nullptr, m_plan.count(RowKind::New)),
                      tr("%n pupils are changed.", nullptr, m_plan.count(RowKind::Changed))};
    const int classes = int(core::intakeOf(m_plan, QString()).classes.size());
    if (classes > 0)
        lines << tr("%n classes are made.", nullptr, classes);
    lines << tr("%n rows are the same as before.", nullptr, m_plan.count(RowKind::Unchanged));
    if (const int refused = m_plan.count(RowKind::Refused); refused > 0)
        lines << tr("%n rows are refused and stay out; save them in the step before to correct them.", nullptr,
                    refused);
    if (!m_plan.missing.isEmpty())
        lines << tr("%n pupils who are not in the sheet stay as they are.", nullptr, int(m_plan.missing.size()));
    return lines.join(u"\n\n"_s);
}

bool ImportGuide::write()
{
    const core::Outcome<int> taken =
        m_desk.book.students.take(core::intakeOf(m_plan, QFileInfo(m_table.path).fileName()));
    if (!taken) {
        messages()->showFailure(words::words(taken.findings().first()));
        return false;
    }
    const int refused = m_plan.count(RowKind::Refused);
    const QString done = tr("%1 is imported: %2 new, %3 changed, %4 unchanged.")
                             .arg(QFileInfo(m_table.path).fileName())
                             .arg(m_plan.count(RowKind::New))
                             .arg(m_plan.count(RowKind::Changed))
                             .arg(m_plan.count(RowKind::Unchanged));
    Q_EMIT imported(refused > 0 ? done + u' ' + tr("%n rows were refused.", nullptr, refused) : done);
    return true;
}

} // namespace ui
