// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/batch_guide.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/pages/long_write.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Step { FieldStep, PreviewStep };

Badge badgeOf(BatchOutcome outcome)
{
    switch (outcome) {
    case BatchOutcome::Changes: return {BatchGuide::tr("changes"), Badge::Tone::Accent};
    case BatchOutcome::Same: return {BatchGuide::tr("as it is"), Badge::Tone::Neutral};
    case BatchOutcome::Refused: return {BatchGuide::tr("refused"), Badge::Tone::Refusal};
    }
    return {};
}

QString noticed(const core::Findings &findings)
{
    QStringList sentences;
    for (const core::Finding &finding : findings)
        sentences << words::words(finding);
    return sentences.join(u' ');
}

} // namespace

BatchGuide::BatchGuide(PageDesk &desk, const QList<core::StudentLine> &lines, const QList<core::StudentId> &students,
                       QWidget *parent)
    : Guide(parent), m_desk(desk), m_lines(lines), m_students(students), m_rows(columns())
{
    setObjectName(u"batchGuide"_s);
    if (parent)
        resize(std::clamp(parent->window()->width() - 80, 960, 1140), 640); // the preview is wide
    setTitle([count = int(students.size())] { return tr("Change %n pupils", nullptr, count); });
    addFieldStep();
    addPreviewStep();
    setFinish([this] {
        write();
        return false; // it closes itself when everything is written
    });
}

RecordModel<BatchLine>::Columns BatchGuide::columns()
{
    return {{.title = [] { return tr("Pupil"); },
             .show = [](const BatchLine &line) { return line.name; },
             .width = 110,
             .name = u"name"_s},
            {.title = [] { return tr("Class, born, number …"); },
             .show = [](const BatchLine &line) { return line.person; },
             .width = 236,
             .name = u"person"_s},
            {.title = [] { return tr("Before"); },
             .show = [](const BatchLine &line) { return line.before; },
             .width = 100,
             .name = u"before"_s},
            {.title = [] { return tr("After"); },
             .show = [](const BatchLine &line) { return line.after; },
             .width = 100,
             .name = u"after"_s},
            {.title = [] { return tr("State"); },
             .sort = [](const BatchLine &line) { return int(line.outcome); },
             .badge = [](const BatchLine &line) { return badgeOf(line.outcome); },
             .width = 84,
             .name = u"outcome"_s},
            {.title = [] { return tr("What the rules notice"); },
             .show = [](const BatchLine &line) { return noticed(line.findings); },
             .name = u"findings"_s}};
}

void BatchGuide::addFieldStep()
{
    m_form = new Form(this);
    m_field = new Choice;
    m_field->setObjectName(u"batchFieldChoice"_s);
    m_field->setItems([] {
        QList<Choice::Item> items;
        for (const BatchField field : batchFields())
            items << Choice::Item{int(field), batchTitle(field)};
        return items;
    });
    m_field->setValue(int(BatchField::Class));
    m_choice = new Choice;
    m_choice->setObjectName(u"batchValueChoice"_s);
    m_text = new QLineEdit;
    m_text->setObjectName(u"batchValueEdit"_s);
    m_form->add({.field = u"field"_s, .label = [] { return tr("What is changed"); }, .wide = true}, m_field);
    m_form->add({.field = u"choice"_s, .label = [] { return tr("For all of them now"); }, .wide = true}, m_choice);
    m_form->add({.field = u"text"_s,
                 .label = [] { return tr("For all of them now"); },
                 .wide = true,
                 .hint = [] { return tr("Leave it empty to take the entry away."); }},
                m_text);
    connect(m_field, &Choice::valueChanged, this, &BatchGuide::showEditor);
    addStep(
        {.title = [] { return tr("What changes"); },
         .explanation = [this] { return tr("One field of the %n selected pupils.", nullptr, int(m_students.size())); },
         .widget = m_form,
         .entered = [this] { m_form->focusFirst(); },
         .mayContinue =
             [this] {
                 if (!isChoice() || m_choice->value().isValid())
                     return true;
                 messages()->showCaution(tr("Choose what it shall be for all of them."));
                 return false;
             }});
    showEditor();
}

void BatchGuide::addPreviewStep()
{
    m_rows.setFaint([](const BatchLine &line) { return line.outcome == BatchOutcome::Same; });
    m_list = new RecordView(this);
    m_list->setObjectName(u"batchPreviewList"_s);
    m_list->setTable(&m_rows);
    m_list->setEmptyState([] { return tr("None of these pupils is in the school file any more."); });
    addStep({.title = [] { return tr("Preview"); },
             .explanation = [this] { return told(); },
             .widget = m_list,
             .entered = [this] { plan(); },
             .next = [] { return tr("C&hange"); }});
}

BatchField BatchGuide::field() const { return BatchField(m_field->value().toInt()); }

bool BatchGuide::isChoice() const
{
    return field() == BatchField::Class || field() == BatchField::Residence || field() == BatchField::Sex;
}

QVariant BatchGuide::value() const { return isChoice() ? m_choice->value() : QVariant(m_text->text().trimmed()); }

void BatchGuide::showEditor()
{
    if (!m_field->value().isValid())
        return;
    m_form->setRowVisible(u"choice"_s, isChoice());
    m_form->setRowVisible(u"text"_s, !isChoice());
    m_text->clear();
    m_choice->setItems([this] {
        QList<Choice::Item> items;
        if (field() == BatchField::Residence) {
            for (const auto residence : {core::Residence::Day, core::Residence::Boarding})
                items << Choice::Item{int(residence), words::label(residence)};
        } else if (field() == BatchField::Sex) {
            for (const auto sex : {core::Sex::Female, core::Sex::Male})
                items << Choice::Item{int(sex), words::label(sex)};
        } else if (field() == BatchField::Class) {
            const core::SchoolYearStart year = m_desk.book.students.schoolYear();
            const QList<core::SchoolClass> classes = m_desk.book.school.classesIn(year);
            for (const core::SchoolClass &one : classes)
                items << Choice::Item{one.id.value, batchWord(BatchField::Class, one.id.value, classes, year)};
        }
        return items;
    });
}

void BatchGuide::preview(BatchField field, const QVariant &value)
{
    m_field->setValue(int(field));
    showEditor();
    m_choice->setValue(value);
    m_text->setText(isChoice() ? QString() : value.toString());
    goToStep(PreviewStep);
}

void BatchGuide::plan()
{
    const BatchChange change{.field = field(), .value = value(), .students = m_students};
    setNextEnabled(false);
    const auto beside = m_desk.book.beside();
    if (!beside) { // a school in memory has one door only
        show(planBatch(m_desk.book, change, m_lines));
        return;
    }
    run(
        tr("Looking at the pupils"),
        [beside, change, lines = m_lines](const core::Progress &progress) {
            return planBatch(*beside, change, lines, progress);
        },
        [this, asked = ++m_asked](BatchPlan plan) {
            if (asked == m_asked) // another value was chosen meanwhile
                show(std::move(plan));
        });
}

void BatchGuide::show(BatchPlan plan)
{
    m_plan = std::move(plan);
    m_rows.setRecords(m_plan.lines);
    m_list->select(m_list->table()->idAt(0));
    setNextEnabled(!m_plan.records.isEmpty());
    retranslate(); // the explanation counts
}

QString BatchGuide::told() const
{
    QStringList sentences{tr("%n pupils change.", nullptr, m_plan.count(BatchOutcome::Changes))};
    if (const int same = m_plan.count(BatchOutcome::Same); same > 0)
        sentences << tr("%n have this value already.", nullptr, same);
    if (const int refused = m_plan.count(BatchOutcome::Refused); refused > 0)
        sentences << tr("%n are refused by the rules and stay as they are.", nullptr, refused);
    sentences << tr("Nothing has been changed so far.");
    return sentences.join(u' ');
}

void BatchGuide::write()
{
    writeBusy(
        *this, m_desk, tr("Changing the pupils"),
        [records = m_plan.records](core::SchoolBook &book, const core::Progress &progress) {
            return book.students.changeAll(records, progress);
        },
        [this](const core::Outcome<int> &outcome) { finished(outcome); });
}

void BatchGuide::finished(const core::Outcome<int> &outcome)
{
    if (!outcome) {
        messages()->showFailure(words::words(outcome.findings().first()));
        return;
    }
    Q_EMIT changed(m_plan);
    accept();
}

} // namespace ui
