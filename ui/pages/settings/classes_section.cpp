// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/classes_section.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/icons.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/settings/form_findings.h"
#include "ui/pages/settings/grade_counts.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int mostClasses = 40;
}

RecordModel<ClassLine>::Columns ClassesSection::columns()
{
    return {{.title = [] { return tr("Class"); },
             .show =
                 [](const ClassLine &line) {
                     return words::classLabel(line.schoolClass.stage, line.grade, line.schoolClass.number);
                 },
             .sort = [](const ClassLine &line) { return line.grade * 100 + line.schoolClass.number; },
             .width = 180,
             .name = u"class"_s},
            {.title = [] { return tr("Entered in"); },
             .show = [](const ClassLine &line) { return line.schoolClass.entryYear; },
             .alignment = Qt::AlignRight,
             .width = 90,
             .name = u"entryYear"_s},
            {.title = [] { return tr("Homeroom teacher"); },
             .show = [](const ClassLine &line) { return line.teacher; },
             .width = 180,
             .name = u"teacher"_s},
            {.title = [] { return tr("Pupils"); },
             .show = [](const ClassLine &line) { return line.children; },
             .alignment = Qt::AlignRight,
             .width = 80,
             .name = u"children"_s}};
}

ClassesSection::ClassesSection(PageDesk &desk, QWidget *parent)
    : SettingsSection(desk, parent), m_classes(columns()), m_list(new RecordView(this)),
      m_batchButton(new QPushButton(this)), m_form(new Form), m_title(new QLabel), m_grade(new Choice),
      m_number(new IntegerEdit(1, mostClasses)), m_teacher(new Choice), m_batch(new Form), m_counts(new GradeCounts)
{
    setObjectName(u"classesSection"_s);
    m_classes.setId([](const ClassLine &line) { return line.schoolClass.id.value; });
    m_list->setObjectName(u"classList"_s);
    m_list->setTable(&m_classes);
    m_list->setEmptyState([] { return tr("No classes yet. Say how many there are in each grade."); },
                          [] { return tr("Add classes for each grade"); }, [this] { showBatch(); });
    m_batchButton->setObjectName(u"addClassesButton"_s);
    m_batchButton->setIcon(icon(Icon::Add));
    m_batchButton->setText(tr("Add classes for each &grade…"));
    buildForm();
    buildBatch();
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_batchButton);
    foot->addStretch(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(theme::controlPadding);
    left->addWidget(m_list, 1);
    left->addLayout(foot);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, theme::fieldGap, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addLayout(left, 1);
    row->addWidget(m_panel);
    row->addWidget(m_batchPanel);
    connect(m_batchButton, &QPushButton::clicked, this, &ClassesSection::showBatch);
    connect(m_list, &RecordView::opened, this, &ClassesSection::open);
    connect(m_list, &RecordView::editAsked, this, &ClassesSection::open);
    connect(m_list, &RecordView::deleteAsked, this, [this](const QList<qint64> &ids) {
        if (!ids.isEmpty())
            remove(ids.first());
    });
}

void ClassesSection::buildForm()
{
    m_grade->setObjectName(u"classGradeChoice"_s);
    m_number->setObjectName(u"classNumberEdit"_s);
    m_teacher->setObjectName(u"classTeacherChoice"_s);
    m_form->add({.field = u"entryYear"_s,
                 .label = [] { return tr("&Grade this school year"); },
                 .required = true,
                 .hint = [] { return tr("Kept as the year of entry, so the grade rises by itself"); }},
                m_grade);
    m_form->add({.field = u"number"_s, .label = [] { return tr("N&umber of the class"); }, .required = true}, m_number);
    m_form->add({.field = u"homeroomTeacher"_s, .label = [] { return tr("&Homeroom teacher"); }}, m_teacher);
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Close"); });
    m_panel = sidePanel(m_form, m_title);
    m_panel->hide();
    connect(m_form, &Form::saveAsked, this, &ClassesSection::save);
    connect(m_form, &Form::leaveAsked, this, &ClassesSection::closeForms);
}

void ClassesSection::buildBatch()
{
    m_counts->setObjectName(u"gradeCounts"_s);
    m_batch->add({.field = u"counts"_s,
                  .label = [] { return tr("Classes in each grade"); },
                  .wide = true,
                  .hint = [] { return tr("Those that are there already stay; the missing numbers are added."); }},
                 m_counts);
    m_batch->addButtons([] { return tr("&Add the classes"); }, [] { return tr("Close"); });
    auto *title = new QLabel(tr("Add classes for each grade"));
    m_batchPanel = sidePanel(m_batch, title);
    m_batchPanel->setObjectName(u"batchPanel"_s);
    m_batchPanel->hide();
    connect(m_batch, &Form::saveAsked, this, &ClassesSection::saveBatch);
    connect(m_batch, &Form::leaveAsked, this, &ClassesSection::closeForms);
}

void ClassesSection::load()
{
    const core::SchoolYearStart year = m_desk.book.students.schoolYear();
    QHash<core::ClassId, int> children;
    for (const core::StudentLine &line : m_desk.book.students.lines())
        children[line.schoolClass] += line.standing == core::Standing::Present;
    QList<ClassLine> lines;
    for (const core::SchoolClass &schoolClass : m_desk.book.school.classes())
        lines << ClassLine{.schoolClass = schoolClass,
                           .grade = core::gradeOf(schoolClass.stage, schoolClass.entryYear, year),
                           .teacher = m_desk.book.school.staffName(schoolClass.homeroomTeacher),
                           .children = children.value(schoolClass.id)};
    m_classes.setRecords(lines);
    m_counts->setStage(m_desk.book.school.school().stage);
}

void ClassesSection::enterNew()
{
    if (!mayLeave())
        return;
    m_title->setText(tr("New class"));
    showClass({});
}

bool ClassesSection::openRecord(qint64 id)
{
    load();
    if (!m_list->select(id))
        return false;
    open(id);
    return true;
}

void ClassesSection::open(qint64 id)
{
    const ClassLine *line = m_classes.recordById(id);
    if (!line || !mayLeave())
        return;
    m_title->setText(words::classLabel(line->schoolClass.stage, line->grade, line->schoolClass.number));
    showClass(line->schoolClass);
}

void ClassesSection::showClass(const core::SchoolClass &schoolClass)
{
    m_open = schoolClass;
    const core::SchoolYearStart year = m_desk.book.students.schoolYear();
    const bool fresh = !schoolClass.id.isSet();
    const int grade = fresh ? 0 : core::gradeOf(schoolClass.stage, schoolClass.entryYear, year);
    m_grade->setItems([this, grade] {
        const core::SchoolStage stage = m_desk.book.school.school().stage;
        QList<Choice::Item> items;
        for (int g = stage == core::SchoolStage::Junior ? 7 : 1; g <= (stage == core::SchoolStage::Primary ? 6 : 9);
             ++g)
            items << Choice::Item{g, words::gradeLabel(g)};
        if (grade != 0 && !core::isAtSchool(m_open.stage, grade)) // it keeps its place outside the school
            items << Choice::Item{grade, words::classLabel(m_open.stage, grade, m_open.number)};
        return items;
    });
    m_teacher->setItems([this] {
        QList<Choice::Item> items{{qint64(0), tr("nobody yet")}};
        for (const core::StaffMember &member : m_desk.book.school.staff())
            if (member.active || member.id == m_open.homeroomTeacher)
                items << Choice::Item{member.id.value, member.name};
        return items;
    });
    m_form->clearErrors();
    m_grade->setValue(fresh ? QVariant() : QVariant(grade));
    m_number->setValue(fresh ? std::nullopt : std::optional(schoolClass.number));
    m_teacher->setValue(schoolClass.homeroomTeacher.value);
    m_form->markClean();
    m_batchPanel->hide();
    m_panel->show();
    m_form->focusFirst();
}

void ClassesSection::showBatch()
{
    if (!mayLeave())
        return;
    for (int grade = 1; grade <= 9; ++grade) {
        int most = 0;
        for (const ClassLine &line : m_classes.records())
            if (line.grade == grade && core::isAtSchool(line.schoolClass.stage, grade))
                most = std::max(most, line.schoolClass.number);
        m_counts->setCount(grade, most);
    }
    m_panel->hide();
    m_batchPanel->show();
    m_counts->setFocus();
}

void ClassesSection::closeForms()
{
    m_form->markClean();
    m_panel->hide();
    m_batchPanel->hide();
    m_list->setFocus();
}

bool ClassesSection::mayLeave() { return m_panel->isHidden() || m_form->mayLeave(); }

void ClassesSection::save()
{
    attempt(this, [this] {
        const int grade = m_grade->value().toInt();
        const core::SchoolYearStart year = m_desk.book.students.schoolYear();
        core::SchoolClass draft = m_open;
        if (core::isAtSchool(core::stageOfGrade(grade), grade)) {
            draft.stage = core::stageOfGrade(grade);
            draft.entryYear = core::entryYearOf(grade, year);
        }
        draft.number = m_number->value().value_or(0);
        draft.homeroomTeacher = {m_teacher->value().toLongLong()};
        core::Findings findings;
        if (draft.id.isSet()) {
            findings = m_desk.book.school.change(draft).findings();
        } else {
            const core::Outcome<core::ClassId> entered = m_desk.book.school.enter(draft);
            findings = entered.findings();
            if (entered)
                draft.id = entered.value();
        }
        if (core::refuses(findings)) {
            if (const QString rest = showRefusals(m_form, findings); !rest.isEmpty())
                Q_EMIT caution(rest);
            return;
        }
        closeForms();
        load();
        m_list->select(draft.id.value);
        tell(tr("%1 is saved.").arg(words::classLabel(draft.stage, grade, draft.number)), warningsOf(findings));
    });
}

void ClassesSection::saveBatch()
{
    attempt(this, [this] {
        if (!m_counts->isReadable()) {
            m_batch->showErrors({{u"counts"_s, tr("Enter whole numbers from 0 to 40.")}});
            return;
        }
        const QList<core::SchoolClass> wanted =
            m_counts->classes(m_desk.book.students.schoolYear(), m_desk.book.school.classes());
        if (wanted.isEmpty()) {
            m_batch->showErrors({{u"counts"_s, tr("All these classes are there already.")}});
            return;
        }
        const core::Outcome<int> entered = m_desk.book.school.enter(wanted);
        if (!entered) {
            m_batch->showErrors({{u"counts"_s, words::words(entered.findings().first())}});
            return;
        }
        closeForms();
        load();
        tell(tr("%n classes are added.", nullptr, entered.value()), warningsOf(entered.findings()));
    });
}

void ClassesSection::remove(qint64 id)
{
    attempt(this, [&] {
        const ClassLine *line = m_classes.recordById(id);
        if (!line)
            return;
        const QString name = words::classLabel(line->schoolClass.stage, line->grade, line->schoolClass.number);
        const core::Outcome<core::Done> removed = m_desk.book.school.remove({id});
        if (!removed) {
            Q_EMIT caution(words::words(removed.findings().first()));
            return;
        }
        closeForms();
        load();
        Q_EMIT undoable(tr("%1 is removed and lies in the recycle bin.").arg(name));
    });
}

} // namespace ui
