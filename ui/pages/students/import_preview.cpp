// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/import_preview.h"

#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/import_words.h"
#include "ui/words/labels.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::FieldChange;
using core::exchange::ImportPlan;
using core::exchange::ImportRow;
using core::exchange::RowKind;
using core::exchange::StudentField;

namespace {

QString shownValue(StudentField field, const QString &value)
{
    switch (field) {
    case StudentField::Number:
    case StudentField::IdNumber: return maskedNumber(value);
    case StudentField::Phone:
    case StudentField::Guardian1Phone:
    case StudentField::Guardian2Phone: return maskedPhone(value);
    default: return storedWord(value);
    }
}

QString changeText(const FieldChange &change)
{
    const QString nothing = QCoreApplication::translate("Students", "nothing");
    const QString before = shownValue(change.field, change.before);
    const QString after = shownValue(change.field, change.after);
    return QCoreApplication::translate("Students", "%1: %2 → %3")
        .arg(words::label(change.field), before.isEmpty() ? nothing : before, after.isEmpty() ? nothing : after);
}

QString classText(const ImportRow &row, const ImportPlan &plan, const core::RosterState &state)
{
    const auto named = [&state](const core::SchoolClass &c) {
        return words::classLabel(c.stage, core::gradeOf(c.stage, c.entryYear, state.year), c.number);
    };
    if (row.newClass >= 0)
        return named(plan.classesToMake.at(row.newClass));
    for (const core::SchoolClass &schoolClass : state.roster.classes)
        if (schoolClass.id == row.record.student.schoolClass)
            return named(schoolClass);
    return QString();
}

} // namespace

RecordModel<PreviewRow>::Columns ImportPreview::columns()
{
    return {{.title = [] { return tr("Row"); },
             .show = [](const PreviewRow &row) { return row.row; },
             .alignment = Qt::AlignRight,
             .width = 56,
             .name = u"row"_s},
            {.title = [] { return tr("Name"); },
             .show = [](const PreviewRow &row) { return row.name; },
             .width = 130,
             .name = u"name"_s},
            {.title = [] { return tr("Class"); },
             .show = [](const PreviewRow &row) { return row.className; },
             .width = 110,
             .name = u"class"_s},
            {.title = [] { return tr("What changes, what to look at"); },
             .show = [](const PreviewRow &row) { return row.told; },
             .width = 320,
             .name = u"told"_s}};
}

ImportPreview::ImportPreview(QWidget *parent)
    : QWidget(parent), m_rows(columns()), m_list(new RecordView(this)), m_makeClasses(new QCheckBox(this)),
      m_detail(new QLabel(this)), m_missing(new QLabel(this)), m_saveRefused(new QPushButton(this))
{
    m_rows.setId([](const PreviewRow &row) { return qint64(row.row); });
    m_rows.setWanted([this](const PreviewRow &row) { return row.kind == m_kind; });
    build();
}

void ImportPreview::build()
{
    auto *chips = new QHBoxLayout;
    chips->setSpacing(theme::controlPadding);
    auto *group = new QButtonGroup(this);
    const QList<std::pair<Kind, QString>> kinds{{Kind::New, u"newRowsChip"_s},
                                                {Kind::Changed, u"changedRowsChip"_s},
                                                {Kind::Unchanged, u"unchangedRowsChip"_s},
                                                {Kind::Refused, u"refusedRowsChip"_s}};
    for (const auto &[kind, name] : kinds) {
        auto *chip = new QPushButton(this);
        chip->setObjectName(name);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        theme::setKind(chip, "chip");
        group->addButton(chip);
        chips->addWidget(chip);
        m_chips.insert(kind, chip);
        connect(chip, &QPushButton::clicked, this, [this, shown = kind] { showKind(shown); });
    }
    chips->addStretch(1);
    m_saveRefused->setObjectName(u"saveRefusedButton"_s);
    m_saveRefused->setAutoDefault(false);
    m_saveRefused->setText(tr("&Save the refused rows…"));
    chips->addWidget(m_saveRefused);

    m_list->setObjectName(u"importPreviewList"_s);
    m_list->setTable(&m_rows);
    m_detail->setObjectName(u"previewDetailLabel"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->hide();
    connect(m_list, &RecordView::currentChanged, this, &ImportPreview::showDetail);
    m_makeClasses->setObjectName(u"makeClassesCheck"_s);
    m_makeClasses->setText(tr("&Make the classes that are missing here"));
    theme::setKind(m_missing, "muted");
    m_missing->setObjectName(u"missingPupilsLabel"_s);
    m_missing->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::controlPadding);
    column->addLayout(chips);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    column->addWidget(m_makeClasses);
    column->addWidget(m_missing);
    connect(m_makeClasses, &QCheckBox::clicked, this, &ImportPreview::makeClassesAsked);
    connect(m_saveRefused, &QPushButton::clicked, this, &ImportPreview::saveRefusedAsked);
}

void ImportPreview::setMakingClasses(bool making) { m_makeClasses->setChecked(making); }

void ImportPreview::setPlan(const ImportPlan &plan, const core::RosterState &state)
{
    QHash<int, QStringList> problems;
    bool classesMissing = !plan.classesToMake.isEmpty();
    for (const core::exchange::ImportProblem &problem : plan.problems) {
        classesMissing = classesMissing || problem.code == core::exchange::ProblemCode::ClassUnknown;
        //: %1 is the heading of a column of the spreadsheet, %2 what is wrong there
        problems[problem.row] << (problem.column.isEmpty()
                                      ? words::words(problem)
                                      : tr("%1: %2").arg(problem.column.simplified(), words::words(problem)));
    }
    QList<PreviewRow> rows;
    for (const ImportRow &row : plan.rows) {
        QStringList told;
        for (const FieldChange &change : row.kind == Kind::Changed ? row.changes : QList<FieldChange>())
            told << changeText(change);
        told << problems.value(row.row);
        rows << PreviewRow{.row = row.row,
                           .kind = row.kind,
                           .name = row.record.student.name,
                           .className = classText(row, plan, state),
                           .told = told.join(u"; "_s)};
    }
    m_chips[Kind::New]->setText(tr("New %1").arg(plan.count(Kind::New)));
    m_chips[Kind::Changed]->setText(tr("Changed %1").arg(plan.count(Kind::Changed)));
    m_chips[Kind::Unchanged]->setText(tr("Unchanged %1").arg(plan.count(Kind::Unchanged)));
    m_chips[Kind::Refused]->setText(tr("Refused %1").arg(plan.count(Kind::Refused)));
    m_saveRefused->setVisible(plan.count(Kind::Refused) > 0);
    m_makeClasses->setVisible(classesMissing);
    m_missing->setVisible(!plan.missing.isEmpty());
    m_missing->setText(
        tr("%n pupils of the school are not in this sheet. They stay as they are.", nullptr, int(plan.missing.size())));
    m_rows.setRecords(rows);
    for (const Kind kind : {Kind::Refused, Kind::Changed, Kind::New})
        if (plan.count(kind) > 0)
            m_kind = kind;
    showKind(m_kind);
}

void ImportPreview::showDetail(qint64 row)
{
    const PreviewRow *shown = m_rows.recordById(row);
    m_detail->setVisible(shown && !shown->told.isEmpty());
    if (m_detail->isVisibleTo(this))
        //: %1 is the number of a row of the spreadsheet, %2 what is to be said about it
        m_detail->setText(tr("Row %1: %2").arg(shown->row).arg(shown->told));
}

void ImportPreview::showKind(Kind kind)
{
    m_kind = kind;
    m_chips[kind]->setChecked(true);
    m_rows.filterAgain();
    m_list->setEmptyState([] { return tr("There are no such rows."); });
    m_list->select(m_list->table()->idAt(0));
    showDetail(m_list->currentId());
}

} // namespace ui
