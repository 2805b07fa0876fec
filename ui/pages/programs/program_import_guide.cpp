// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/program_import_guide.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/programs/program_rows_preview.h"
#include "ui/pages/table_source.h"

#include <QDir>
#include <QLayout>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ProgramField;
using core::exchange::RowKind;

namespace {

QString label(ProgramField field)
{
    switch (field) {
    case ProgramField::Title: return ProgramImportGuide::tr("Title");
    case ProgramField::Course: return ProgramImportGuide::tr("Course of several sections");
    case ProgramField::Mode: return ProgramImportGuide::tr("Mode");
    case ProgramField::Category: return ProgramImportGuide::tr("Content");
    case ProgramField::Grades: return ProgramImportGuide::tr("Grades");
    case ProgramField::Times: return ProgramImportGuide::tr("Days and hours");
    case ProgramField::Weekdays: return ProgramImportGuide::tr("Days");
    case ProgramField::From: return ProgramImportGuide::tr("From");
    case ProgramField::Until: return ProgramImportGuide::tr("Until");
    case ProgramField::Place: return ProgramImportGuide::tr("Place");
    case ProgramField::Teacher: return ProgramImportGuide::tr("Teacher");
    case ProgramField::Assistants: return ProgramImportGuide::tr("Further staff");
    case ProgramField::Seats: return ProgramImportGuide::tr("Seats");
    case ProgramField::Minimum: return ProgramImportGuide::tr("Fewest children");
    case ProgramField::Fee: return ProgramImportGuide::tr("Fee standard");
    case ProgramField::FeeUnit: return ProgramImportGuide::tr("Fee for each");
    case ProgramField::FeeDocument: return ProgramImportGuide::tr("Document that approved the fee");
    case ProgramField::Description: return ProgramImportGuide::tr("Description for parents");
    case ProgramField::Bring: return ProgramImportGuide::tr("What to bring along");
    }
    return {};
}

} // namespace

ProgramImportGuide::ProgramImportGuide(PageDesk &desk, QWidget *parent)
    : TableGuide(desk,
                 {.guide = u"programImportGuide"_s,
                  .summary = u"importSummaryLabel"_s,
                  .saveRefusedAfter = u"saveRefusedAfterButton"_s,
                  .rememberedUnder = u"import-columns-programs"_s,
                  .title = [] { return tr("Import a table of programs"); },
                  .source =
                      [] {
                          return tr("One row for each program, with headings such as title, grades, time, place, "
                                    "teacher and seats. A program of this term with the same title is changed; empty "
                                    "cells change nothing.");
                      },
                  .preview =
                      [] {
                          return tr("What each row would do. Refused rows stay out; the others are entered in one act "
                                    "that can be undone.");
                      },
                  .show = [] { return tr("&Show the programs"); }},
                 parent),
      m_preview(new ProgramRowsPreview(desk.book.school.staff(), this))
{
    build(m_preview);
    addTemplate();
}

void ProgramImportGuide::addTemplate()
{
    auto *sample = new QPushButton(tr("Save an &empty table…"), source());
    sample->setObjectName(u"saveTemplateButton"_s);
    sample->setAutoDefault(false);
    theme::setKind(sample, "link");
    source()->addBelow(sample);
    connect(sample, &QPushButton::clicked, this, [this] { attempt(this, [this] { saveTemplate(); }); });
}

void ProgramImportGuide::take(core::ReadTable table)
{
    m_table = core::programTable(std::move(table));
    core::recallColumns(m_table, remembered());
    m_preview->setTable(m_table); // what stood there was another table's
}

PickedTable ProgramImportGuide::picked() const
{
    PickedTable picked{.sheet = m_table.sheet,
                       .found = m_table.mapping.isFound(),
                       .headerRow = m_table.mapping.headerRow,
                       .columns = core::namedColumns(0, m_table.mapping.columns).columns};
    for (const ProgramField field : core::exchange::programFields())
        picked.fields << PickedField{.name = core::exchange::name(field), .label = label(field)};
    return picked;
}

QString ProgramImportGuide::takeColumns(const core::NamedColumns &columns)
{
    if (!columns.columns.contains(core::exchange::name(ProgramField::Title)))
        return tr("Choose the column that holds the titles; without it no row can be read.");
    m_table.mapping = {.headerRow = columns.headerRow,
                       .columns = core::columnsOf(columns, core::exchange::programFields())};
    return {};
}

/// The rules ask the file about each program, so that many of them take longer than a blink.
void ProgramImportGuide::look()
{
    const auto show = [this](core::ProgramTable planned) { // of the table itself nothing has changed
        m_table.plan = std::move(planned.plan);
        m_table.findings = std::move(planned.findings);
        m_preview->setTable(m_table);
    };
    if (auto door = desk().book.beside()) {
        compareAway(
            [table = m_table, door, term = desk().term](const core::Progress &progress) mutable {
                core::planProgramTable(table, *door, term, progress);
                door.reset(); // its connection is closed before anybody is told
                return table;
            },
            show);
        return;
    }
    compareHere(
        [this, table = m_table](const core::Progress &progress) mutable {
            core::planProgramTable(table, desk().book, desk().term, progress);
            return table;
        },
        show);
}

QList<ImportEffect> ProgramImportGuide::effects() const
{
    const int fresh = count(RowKind::New);
    const int changed = count(RowKind::Changed);
    return {{fresh, tr("%n programs are entered.", nullptr, fresh), tr("programs entered")},
            {changed, tr("%n programs are changed.", nullptr, changed), tr("programs changed")}};
}

void ProgramImportGuide::saveRefusedTo(const QString &path)
{
    core::saveRefusedRows(
        m_table, tr("Reason"),
        [this](const core::exchange::ProgramRow &row) { return ProgramRowsPreview::reasons(m_table, row); }, path);
}

void ProgramImportGuide::saveTemplate()
{
    const QString path =
        desk().files.fileToSave(tr("Save an empty table"), tr("Programs") + u".xlsx"_s, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    core::saveProgramTemplate(path, tr("Programs"));
    messages()->showDone(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ProgramImportGuide::write()
{
    writeNow([intake = core::programIntake(m_table)](core::SchoolBook &book, const core::Progress &) {
        return book.programs.take(intake);
    });
}

} // namespace ui
