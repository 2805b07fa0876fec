// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/program_rows_preview.h"

#include "ui/words/findings.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"
#include "ui/words/record_fields.h"

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ProgramRow;
using core::exchange::RowKind;

namespace {

Badge badgeOf(RowKind kind)
{
    switch (kind) {
    case RowKind::New: return {ProgramRowsPreview::tr("new"), Badge::Tone::Good};
    case RowKind::Changed: return {ProgramRowsPreview::tr("changed"), Badge::Tone::Accent};
    case RowKind::Refused: return {ProgramRowsPreview::tr("refused"), Badge::Tone::Refusal};
    case RowKind::Unchanged:
    case RowKind::Doubtful:
    case RowKind::LeftOut: break;
    }
    return {ProgramRowsPreview::tr("unchanged"), Badge::Tone::Neutral};
}

/// What a table of programs can hold, in the order of the form.
const QStringList &shownColumns()
{
    static const QStringList columns{u"title"_s,       u"course"_s,  u"mode"_s,    u"category"_s,   u"grades"_s,
                                     u"times"_s,       u"place"_s,   u"teacher"_s, u"assistants"_s, u"assistant"_s,
                                     u"seats"_s,       u"minimum"_s, u"fee"_s,     u"fee_unit"_s,   u"fee_document"_s,
                                     u"description"_s, u"bring"_s};
    return columns;
}

} // namespace

ProgramRowPanel::ProgramRowPanel(const QList<core::StaffMember> &staff, QWidget *parent) : RowPanel({}, parent)
{
    for (const core::StaffMember &member : staff)
        m_names.insert(member.id.value, member.name);
}

void ProgramRowPanel::setRow(const ProgramRow &row, const QStringList &told)
{
    say(row.row, row.program.title, told);
    offer({}, -1, {});
    offerAlike(0);
    const bool known = row.before.id.isSet();
    const auto nameOf = [this](const QString &, qint64 id) { return m_names.value(id); };
    const QJsonObject before = core::ProgramsOffice::texts(row.before);
    const QJsonObject after = core::ProgramsOffice::texts(row.program);
    QList<QStringList> rows;
    for (const QString &column : shownColumns()) {
        if (known && before.value(column) == after.value(column))
            continue;
        if (!known && column.startsWith(u"fee"_s) && row.program.fee == core::Money{})
            continue; // free: nothing to say of it
        const auto text = [&](const QJsonObject &of) {
            return words::fieldText(core::Subject::Program, column, of.value(column), nameOf);
        };
        if (known || !text(after).isEmpty())
            rows << QStringList{words::fieldLabel(core::Subject::Program, column), known ? text(before) : QString(),
                                text(after)};
    }
    showFields(rows, {tr("Field"), tr("Now in the term"), tr("In the table")}, known);
}

ProgramRowsPreview::ProgramRowsPreview(const QList<core::StaffMember> &staff, QWidget *parent)
    : ProgramRowsPreview(new ProgramRowPanel(staff), parent)
{}

ProgramRowsPreview::ProgramRowsPreview(ProgramRowPanel *panel, QWidget *parent)
    : RowsPreview({.list = u"programRowList"_s,
                   .name = [] { return tr("Title"); },
                   .group = [] { return tr("Grades"); },
                   .when = [] { return tr("Times"); },
                   .whenShown = true,
                   .search = [] { return tr("Title, grade, row"); },
                   .decides = false},
                  panel, parent),
      m_panel(panel)
{}

QStringList ProgramRowsPreview::reasons(const core::ProgramTable &table, const ProgramRow &row)
{
    QStringList reasons;
    for (const core::exchange::ProgramProblem &problem : table.plan.problemsOf(row.row))
        reasons << (problem.column.isEmpty() ? words::words(problem)
                                             //: %1 is the heading of a column, %2 what is wrong there
                                             : tr("%1: %2").arg(problem.column, words::words(problem)));
    for (const core::Finding &finding : table.findings.value(row.row))
        reasons << words::words(finding);
    return reasons;
}

void ProgramRowsPreview::setTable(const core::ProgramTable &table)
{
    m_table = table;
    QList<PreviewLine> lines;
    for (qsizetype i = 0; i < table.plan.rows.size(); ++i) {
        const ProgramRow &row = table.plan.rows.at(i);
        lines << PreviewLine{.row = row.row,
                             .place = i,
                             .kind = row.kind,
                             .name = row.program.title,
                             .group = words::gradesText(row.program.grades),
                             .when = words::slotsText(row.program.times),
                             .state = badgeOf(row.kind),
                             .told = reasons(table, row).join(u' ')};
    }
    setLines(lines);
}

void ProgramRowsPreview::fillPanel(const PreviewLine &line)
{
    const ProgramRow &row = m_table.plan.rows.at(line.place);
    m_panel->setRow(row, reasons(m_table, row));
}

} // namespace ui
