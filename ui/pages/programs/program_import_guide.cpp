// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/program_import_guide.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/said_findings.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ProgramRow;
using core::exchange::ProgramRowKind;

namespace {

Badge badgeOf(ProgramRowKind kind)
{
    switch (kind) {
    case ProgramRowKind::New: return {ProgramImportGuide::tr("new"), Badge::Tone::Good};
    case ProgramRowKind::Changed: return {ProgramImportGuide::tr("changed"), Badge::Tone::Accent};
    case ProgramRowKind::Unchanged: return {ProgramImportGuide::tr("unchanged"), Badge::Tone::Neutral};
    case ProgramRowKind::Refused: return {ProgramImportGuide::tr("refused"), Badge::Tone::Refusal};
    }
    return {};
}

} // namespace

ProgramImportGuide::ProgramImportGuide(PageDesk &desk, QWidget *parent) : Guide(parent), m_desk(desk), m_rows(columns())
{
    setObjectName(u"programImportGuide"_s);
    setTitle([] { return tr("Import a table of programs"); });
    setQuestion(&desk.question);
    m_rows.setId([](const ProgramRow &row) { return qint64(row.row); });
    addSource();
    addPreview();
    setFinish([this] { return import(); });
}

RecordModel<ProgramRow>::Columns ProgramImportGuide::columns()
{
    return {{.title = [] { return tr("Row"); },
             .show = [](const ProgramRow &row) { return row.row; },
             .alignment = Qt::AlignRight,
             .width = 50,
             .name = u"row"_s},
            {.title = [] { return tr("Result"); },
             .badge = [](const ProgramRow &row) { return badgeOf(row.kind); },
             .width = 90,
             .name = u"kind"_s},
            {.title = [] { return tr("Title"); },
             .show = [](const ProgramRow &row) { return row.program.title; },
             .width = 150,
             .name = u"title"_s},
            {.title = [] { return tr("Times"); },
             .show = [](const ProgramRow &row) { return words::slotsText(row.program.times); },
             .width = 180,
             .name = u"times"_s},
            {.title = [] { return tr("What is said about it"); },
             .show = [this](const ProgramRow &row) { return reasonsOf(row).join(u' '); },
             .width = 330,
             .name = u"reasons"_s}};
}

QStringList ProgramImportGuide::reasonsOf(const ProgramRow &row) const
{
    QStringList reasons;
    for (const core::exchange::ProgramProblem &problem : m_table.plan.problemsOf(row.row))
        reasons << (problem.column.isEmpty() ? words::words(problem)
                                             //: %1 is the heading of a column, %2 what is wrong there
                                             : tr("%1: %2").arg(problem.column, words::words(problem)));
    for (const core::Finding &finding : m_table.findings.value(row.row))
        reasons << words::words(finding);
    return reasons;
}

void ProgramImportGuide::addSource()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    auto *choose = new QPushButton(step);
    choose->setObjectName(u"chooseTableButton"_s);
    choose->setAutoDefault(false);
    choose->setText(tr("&Choose the table…"));
    auto *sample = new QPushButton(step);
    sample->setObjectName(u"saveTemplateButton"_s);
    sample->setAutoDefault(false);
    sample->setText(tr("Save an &empty table…"));
    theme::setKind(sample, "link");
    m_file = new QLabel(step);
    m_file->setObjectName(u"tableFileLabel"_s);
    m_file->setWordWrap(true);
    column->addWidget(choose, 0, Qt::AlignLeft);
    column->addWidget(m_file);
    column->addStretch(1);
    column->addWidget(sample, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = m_desk.files.fileToOpen(tr("Choose the table"), tr("Tables (*.xlsx *.xls *.csv)"));
        if (!path.isEmpty())
            read(path);
    });
    connect(sample, &QPushButton::clicked, this, [this] { attempt(this, [this] { saveTemplate(); }); });
    addStep({.title = [] { return tr("Table"); },
             .explanation =
                 [] {
                     return tr(
                         "One row for each program, with headings such as title, grades, time, place, teacher and "
                         "seats. A program of this term with the same title is changed; empty cells change "
                         "nothing.");
                 },
             .widget = step,
             .mayContinue =
                 [this] {
                     if (!m_table.plan.rows.isEmpty())
                         return true;
                     messages()->showNote(tr("Choose a table with programs first."));
                     return false;
                 }});
}

void ProgramImportGuide::addPreview()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, 0, 0, 0);
    m_counts = new QLabel(step);
    m_counts->setObjectName(u"importCountsLabel"_s);
    m_refused = new QPushButton(step);
    m_refused->setObjectName(u"saveRefusedButton"_s);
    m_refused->setAutoDefault(false);
    m_refused->setText(tr("Save the &refused rows…"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_counts, 1);
    row->addWidget(m_refused);
    m_list = new RecordView(step);
    m_list->setObjectName(u"programRowList"_s);
    m_list->setTable(&m_rows);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(m_refused, &QPushButton::clicked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep({.title = [] { return tr("Look and import"); },
             .explanation =
                 [] {
                     return tr("Nothing has changed yet. Refused rows stay out; the others are entered in one act that "
                               "can be undone.");
                 },
             .widget = step,
             .entered = [this] { show(); },
             .next = [] { return tr("Import"); }});
}

void ProgramImportGuide::read(const QString &path)
{
    attempt(this, [this, &path] {
        core::ProgramTable table = core::readProgramTable(path, {});
        core::planProgramTable(table, m_desk.book, m_desk.term);
        m_table = std::move(table);
        messages()->clear();
        const QString name = QFileInfo(path).fileName();
        m_file->setText(
            m_table.plan.headerRow == 0
                ? tr("%1: no row with a title and two more known headings was found.").arg(name)
                : tr("%1: the headings stand in row %2, %n rows follow.", nullptr, int(m_table.plan.rows.size()))
                      .arg(name)
                      .arg(m_table.plan.headerRow));
    });
}

void ProgramImportGuide::show()
{
    m_rows.setRecords(m_table.plan.rows);
    const auto count = [this](ProgramRowKind kind) { return m_table.plan.count(kind); };
    m_counts->setText(tr("New: %1, changed: %2, unchanged: %3, refused: %4")
                          .arg(count(ProgramRowKind::New))
                          .arg(count(ProgramRowKind::Changed))
                          .arg(count(ProgramRowKind::Unchanged))
                          .arg(count(ProgramRowKind::Refused)));
    m_refused->setVisible(count(ProgramRowKind::Refused) > 0);
}

void ProgramImportGuide::saveRefused()
{
    const QString path =
        m_desk.files.fileToSave(tr("Save the refused rows"), tr("Refused rows") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    core::saveRefusedPrograms(
        m_table, tr("Reason"), [this](const ProgramRow &row) { return reasonsOf(row); }, path);
    messages()->showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ProgramImportGuide::saveTemplate()
{
    const QString path =
        m_desk.files.fileToSave(tr("Save an empty table"), tr("Programs") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    core::saveProgramTemplate(path, tr("Programs"));
    messages()->showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

bool ProgramImportGuide::import()
{
    bool isDone = false;
    attempt(this, [&] {
        const core::Outcome<int> taken = m_desk.book.programs.take(core::programIntake(m_table));
        if (taken) {
            isDone = true;
            Q_EMIT imported(taken.value());
        } else {
            messages()->showFailure(sentencesOf(taken.findings(), core::Severity::Refusal));
        }
    });
    return isDone;
}

} // namespace ui
