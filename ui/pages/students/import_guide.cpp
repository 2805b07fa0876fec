// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_guide.h"

#include "ui/kit/theme.h"
#include "ui/pages/students/import_preview.h"
#include "ui/pages/students/student_words.h"
#include "ui/pages/table_source.h"
#include "ui/words/import_words.h"

#include <QButtonGroup>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::ImportPurpose;
using core::exchange::RowKind;
using core::exchange::StudentField;

namespace {

/// Enough to see whether it is the right column, never a whole number of a child.
std::function<QString(const QString &)> shownAs(StudentField field)
{
    switch (field) {
    case StudentField::Number:
    case StudentField::IdNumber: return [](const QString &text) { return maskedNumber(text); };
    case StudentField::Phone:
    case StudentField::Guardian1Phone:
    case StudentField::Guardian2Phone: return [](const QString &text) { return maskedPhone(text); };
    default: return {};
    }
}

QString rememberedUnder(ImportPurpose purpose)
{
    switch (purpose) {
    case ImportPurpose::Pupils: break;
    case ImportPurpose::GuardianPhones: return u"import-columns-phones"_s;
    case ImportPurpose::Staff: return u"import-columns-staff"_s;
    }
    return u"import-columns"_s;
}

} // namespace

ImportGuide::ImportGuide(PageDesk &desk, QWidget *parent)
    : TableGuide(
          desk,
          {.guide = u"importGuide"_s,
           .summary = u"importSummaryLabel"_s,
           .saveRefusedAfter = u"saveRefusedAfterButton"_s,
           .title = [] { return tr("Import the roster"); },
           .source =
               [] {
                   return tr("A spreadsheet from the pupil register (.xlsx, .xls) or a text table (.csv). The "
                             "file itself is only read.");
               },
           .preview =
               [] {
                   return tr("What each row would do. Doubtful rows wait for your decision; refused and undecided "
                             "rows stay out, the others are imported without them.");
               },
           .show =
               [this] { return m_options.purpose == ImportPurpose::Staff ? tr("&Close") : tr("&Show the pupils"); }},
          parent),
      m_preview(new ImportPreview(this))
{
    // A new school has no classes yet; later a class that nobody knows is rather a mistake in the sheet.
    m_options.makeClasses = desk.book.school.classes().isEmpty();
    build(m_preview);
    source()->setQuestion(purposes());
    connect(m_preview, &ImportPreview::makeClassesAsked, this, [this](bool make) {
        m_options.makeClasses = make;
        compare();
    });
    connect(m_preview, &ImportPreview::decided, this, [this](const core::exchange::ImportDecisions &decisions) {
        m_options.decisions = decisions;
        compare();
    });
}

QWidget *ImportGuide::purposes()
{
    auto *all = new QWidget(this);
    auto *group = new QButtonGroup(this);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    const QList<std::pair<QString, QString>> purposes{
        {u"pupilsPurpose"_s, tr("&Pupils: the roster of the register, or a class list")},
        {u"phonesPurpose"_s, tr("&Guardians' telephones: only numbers of children whom the school knows")},
        {u"staffPurpose"_s, tr("&Staff: name, duty and telephone")}};
    for (int i = 0; i < purposes.size(); ++i) {
        auto *button = new QRadioButton(purposes.at(i).second, all);
        button->setObjectName(purposes.at(i).first);
        button->setChecked(i == 0);
        group->addButton(button, i);
        column->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this,
            [this](int purpose) { setPurpose(static_cast<ImportPurpose>(purpose)); });
    return all;
}

/// The same file may be taken for another list.
void ImportGuide::setPurpose(ImportPurpose purpose)
{
    m_options.purpose = purpose;
    if (m_table.sheet.rows.isEmpty())
        return;
    take(std::move(m_table));
    showTable();
}

void ImportGuide::take(core::ReadTable table)
{
    m_table = {std::move(table)};
    m_options.decisions = {};
    core::takePurpose(m_table, m_options.purpose);
    remember(rememberedUnder(m_options.purpose));
    core::recallColumns(m_table, remembered());
    m_plan = {};
    m_preview->setPlan(m_plan, m_state, m_options); // what stood there was another table's
}

PickedTable ImportGuide::picked() const
{
    PickedTable picked{.sheet = m_table.sheet,
                       .found = m_table.mapping.isFound(),
                       .headerRow = m_table.mapping.headless ? -1 : m_table.mapping.headerRow,
                       .mayLackHeadings = true,
                       .columns = core::namedColumns(0, m_table.mapping.columns).columns};
    for (const StudentField field : core::exchange::studentFields(m_table.purpose))
        picked.fields << PickedField{
            .name = core::exchange::name(field), .label = words::label(field), .shown = shownAs(field)};
    return picked;
}

QString ImportGuide::takeColumns(const core::NamedColumns &columns)
{
    core::exchange::ColumnMapping mapping = m_table.mapping;
    mapping.columns = core::columnsOf(columns, core::exchange::studentFields(m_table.purpose));
    const bool numbered = m_options.purpose == ImportPurpose::GuardianPhones && mapping.has(StudentField::Number);
    if (!mapping.has(StudentField::Name) && !numbered)
        return tr("Choose the column that holds the names; without it no row can be read.");
    if (mapping != m_table.mapping)
        m_options.decisions = {}; // they were about other values
    m_table.mapping = mapping;
    return {};
}

void ImportGuide::look()
{
    m_state = core::rosterState(desk().book);
    compare();
}

void ImportGuide::compare()
{
    compareAway([table = m_table, state = m_state, options = m_options](
                    const core::Progress &progress) { return core::planRoster(table, state, options, progress); },
                [this](core::exchange::ImportPlan plan) {
                    m_plan = std::move(plan);
                    m_preview->setPlan(m_plan, m_state, m_options);
                });
}

void ImportGuide::saveRefusedTo(const QString &path)
{
    core::saveRefusedRows(
        m_table, m_plan, tr("Reason"),
        [](const core::exchange::ImportProblem &problem) { return words::words(problem); }, path);
}

QList<ImportEffect> ImportGuide::effects() const
{
    const int fresh = m_plan.count(RowKind::New);
    const int changed = m_plan.count(RowKind::Changed);
    const QString entered = tr("entered");
    const QString altered = tr("changed");
    switch (m_options.purpose) {
    case ImportPurpose::Pupils: break;
    case ImportPurpose::GuardianPhones:
        return {
            {changed, tr("The guardians' telephones of %n pupils are entered or changed.", nullptr, changed), altered}};
    case ImportPurpose::Staff:
        return {{fresh, tr("%n members of staff are entered.", nullptr, fresh), entered},
                {changed, tr("%n members of staff are changed.", nullptr, changed), altered}};
    }
    const int classes = static_cast<int>(core::intakeOf(m_plan, QString()).classes.size());
    QList<ImportEffect> effects{{fresh, tr("%n pupils are entered.", nullptr, fresh), entered},
                                {changed, tr("%n pupils are changed.", nullptr, changed), altered},
                                {m_plan.renumbered(), {}, tr("of them with a real number instead of a temporary one")}};
    if (classes > 0)
        effects << ImportEffect{classes, tr("%n classes are made.", nullptr, classes), tr("classes made")};
    return effects;
}

QList<ImportEffect> ImportGuide::remarks() const
{
    QList<ImportEffect> remarks;
    const int left = static_cast<int>(m_options.decisions.left.size());
    if (left > 0)
        remarks << ImportEffect{left, tr("%n pupils are marked as left.", nullptr, left), tr("pupils marked as left")};
    if (const int stay = static_cast<int>(m_plan.missing.size()) - left; stay > 0)
        remarks << ImportEffect{stay, tr("%n pupils who are not in the sheet stay as they are.", nullptr, stay),
                                tr("pupils not in the sheet, left as they are")};
    return remarks;
}

void ImportGuide::write()
{
    core::RosterIntake intake = core::intakeOf(m_plan, sourceName(), m_options.decisions);
    //: the reason that stands with the application of a pupil who left
    intake.leavingReason = tr("Left the school");
    const core::StaffIntake staff = core::staffIntakeOf(m_plan, sourceName());
    writeNow([intake, staff, purpose = m_options.purpose](core::SchoolBook &book, const core::Progress &progress) {
        return purpose == ImportPurpose::Staff ? book.school.take(staff, progress)
                                               : book.students.take(intake, progress);
    });
}

} // namespace ui
