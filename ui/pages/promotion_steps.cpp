// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/promotion_steps.h"

#include "ui/kit/editors.h"
#include "ui/kit/form.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::AfterLastGrade;

namespace {

constexpr int mostClasses = 40;
constexpr int rowsAtMost = 400;
constexpr int labelWidth = 150;
constexpr int choiceWidth = 300;

/// Names for what a finishing class does, as a choice holds them: the word, and for going on the class.
/// A class to make is known by its number: its place in the list changes with the number of classes before it.
QString keyOf(const core::SchoolClass &fresh) { return u"new%1"_s.arg(fresh.number); }

QString keyOf(const core::FinishingClass &finishing, const QList<core::SchoolClass> &entering)
{
    switch (finishing.then) {
    case AfterLastGrade::Graduate: return u"graduate"_s;
    case AfterLastGrade::LeaveOpen: return u"open"_s;
    case AfterLastGrade::GoOn:
        return finishing.goesTo.value < 0 ? keyOf(entering.at(-finishing.goesTo.value - 1))
                                          : QString::number(finishing.goesTo.value);
    }
    return QString();
}

QLabel *label(const QString &text, const char *kind, QWidget *parent)
{
    auto *made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    theme::setKind(made, kind);
    return made;
}

QGridLayout *grid(QWidget *inside)
{
    theme::setKind(inside, "inside");
    auto *made = new QGridLayout(inside);
    made->setContentsMargins(0, 0, theme::controlPadding, 0);
    made->setHorizontalSpacing(theme::fieldGap);
    made->setVerticalSpacing(theme::controlPadding);
    made->setColumnMinimumWidth(0, labelWidth);
    made->setColumnStretch(2, 1);
    made->setRowStretch(rowsAtMost, 1);
    return made;
}

void clear(QGridLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QVBoxLayout *columnOf(QWidget *step)
{
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::controlPadding, 0, 0);
    column->setSpacing(theme::fieldGap);
    return column;
}

} // namespace

QString classInYear(const core::SchoolClass &schoolClass, core::SchoolYearStart year)
{
    return words::classLabel(schoolClass.stage, core::gradeOf(schoolClass.stage, schoolClass.entryYear, year),
                             schoolClass.number);
}

PromotionClassesStep::PromotionClassesStep(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_head(new QGridLayout), m_rows(nullptr)
{
    setObjectName(u"promotionClassesStep"_s);
    m_head->setHorizontalSpacing(theme::fieldGap);
    m_head->setColumnMinimumWidth(0, labelWidth);
    m_head->setColumnStretch(2, 1);
    const core::SchoolStage school = desk.book.school.school().stage;
    if (school != core::SchoolStage::Junior)
        addCount(core::Stage::Primary, u"firstGradeClassesEdit"_s);
    if (school != core::SchoolStage::Primary)
        addCount(core::Stage::Junior, u"seventhGradeClassesEdit"_s);
    auto *inside = new QWidget;
    m_rows = grid(inside);
    QVBoxLayout *column = columnOf(this);
    column->addLayout(m_head);
    column->addWidget(label(tr("Homeroom teachers in the new year"), "strong", this));
    column->addWidget(scrolled(inside, this), 1);
}

void PromotionClassesStep::addCount(core::Stage stage, const QString &name)
{
    const int line = int(m_counts.size());
    auto *edit = new IntegerEdit(0, mostClasses, this);
    edit->setObjectName(name);
    edit->setMaximumWidth(80);
    const QString title = tr("Classes of %1").arg(words::gradeLabel(stage == core::Stage::Primary ? 1 : 7));
    edit->setAccessibleName(title);
    m_head->addWidget(label(title, "label", this), line, 0);
    m_head->addWidget(edit, line, 1);
    m_counts.insert(stage, edit);
    connect(edit, &QLineEdit::textChanged, this, [this] { countChanged(); });
}

void PromotionClassesStep::begin(core::SchoolYearStart year, const QList<core::SchoolClass> &entering)
{
    m_year = year;
    m_entering = entering;
    for (auto count = m_counts.cbegin(); count != m_counts.cend(); ++count) {
        const auto begins = [&](const core::SchoolClass &c) { return c.stage == count.key() && c.entryYear == year; };
        const QSignalBlocker quiet(count.value());
        count.value()->setValue(
            int(std::ranges::count_if(m_desk.book.school.classes(), begins) + std::ranges::count_if(entering, begins)));
    }
    showTeachers();
}

void PromotionClassesStep::countChanged()
{
    for (const IntegerEdit *count : std::as_const(m_counts))
        if (!count->value())
            return; // a number is being typed
    QList<core::SchoolClass> entering;
    for (const core::Stage stage : {core::Stage::Primary, core::Stage::Junior})
        if (const IntegerEdit *count = m_counts.value(stage))
            entering << m_desk.book.promotion.classesToMake(stage, m_year, *count->value());
    for (core::SchoolClass &fresh : entering) // who was named already stays named
        for (const core::SchoolClass &known : std::as_const(m_entering))
            if (known.stage == fresh.stage && known.number == fresh.number)
                fresh.homeroomTeacher = known.homeroomTeacher;
    m_entering = entering;
    showTeachers();
}

void PromotionClassesStep::showTeachers()
{
    clear(m_rows);
    int line = 0;
    QList<core::SchoolClass> classes = m_desk.book.school.classesIn(m_year);
    for (qsizetype i = 0; i < m_entering.size(); ++i)
        addTeacher(line++, m_entering.at(i), m_entering.at(i).homeroomTeacher,
                   [this, i](core::StaffId teacher) { m_entering[i].homeroomTeacher = teacher; });
    for (const core::SchoolClass &one : std::as_const(classes)) {
        const core::StaffId leads = m_leads.value(one.id, one.homeroomTeacher);
        addTeacher(line++, one, leads, [this, id = one.id](core::StaffId teacher) { m_leads.insert(id, teacher); });
    }
}

void PromotionClassesStep::addTeacher(int line, const core::SchoolClass &schoolClass, core::StaffId teacher,
                                      std::function<void(core::StaffId)> chosen)
{
    const QString title = classInYear(schoolClass, m_year);
    auto *choice = new Choice(this);
    choice->setObjectName(u"teacher%1Choice"_s.arg(line + 1));
    choice->setAccessibleName(title);
    choice->setMinimumWidth(choiceWidth);
    choice->setItems([this] {
        //: nobody is the homeroom teacher yet
        QList<Choice::Item> items{{qint64(0), tr("(nobody yet)")}};
        for (const core::StaffMember &member : m_desk.book.school.staff())
            if (member.active)
                items << Choice::Item{member.id.value, member.name};
        return items;
    });
    choice->setValue(teacher.value);
    connect(choice, &Choice::valueChanged, this,
            [chosen = std::move(chosen)](const QVariant &value) { chosen({value.toLongLong()}); });
    m_rows->addWidget(label(title, "label", this), line, 0);
    m_rows->addWidget(choice, line, 1);
    if (!schoolClass.id.isSet())
        m_rows->addWidget(label(tr("new class"), "hint", this), line, 2);
}

QList<core::HomeroomChange> PromotionClassesStep::teachers() const
{
    QList<core::HomeroomChange> changes;
    for (auto leads = m_leads.cbegin(); leads != m_leads.cend(); ++leads)
        changes << core::HomeroomChange{leads.key(), leads.value()};
    return changes;
}

PromotionFinishStep::PromotionFinishStep(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_on(new DateEdit(this)), m_rows(nullptr)
{
    setObjectName(u"promotionFinishStep"_s);
    m_on->setObjectName(u"graduatedOnEdit"_s);
    m_on->setMaximumWidth(160);
    m_on->setAccessibleName(tr("Graduated from the day"));
    auto *day = new QHBoxLayout;
    day->setSpacing(theme::fieldGap);
    day->addWidget(label(tr("Graduated from the day"), "label", this));
    day->addWidget(m_on);
    day->addWidget(label(tr("From this day on they are not on the roll."), "hint", this));
    day->addStretch(1);
    auto *inside = new QWidget;
    m_rows = grid(inside);
    QVBoxLayout *column = columnOf(this);
    column->addLayout(day);
    column->addWidget(scrolled(inside, this), 1);
}

void PromotionFinishStep::begin(const core::Promotion &proposal, const QList<core::SchoolClass> &entering,
                                const QList<core::ClassPromotion> &classes)
{
    m_entering = entering;
    if (!m_on->date().isValid())
        m_on->setDate(proposal.graduatedOn);
    QHash<core::ClassId, QString> chosen; // a person who goes back and comes again finds what was chosen
    for (auto then = m_then.cbegin(); then != m_then.cend(); ++then)
        chosen.insert(then.key(), then.value()->value().toString());
    m_then.clear();
    clear(m_rows);
    QList<Choice::Item> goOn;
    for (const core::SchoolClass &one : m_desk.book.school.classesIn(proposal.year))
        if (one.stage == core::Stage::Junior && one.entryYear == proposal.year)
            goOn << Choice::Item{QString::number(one.id.value), tr("go on to %1").arg(classInYear(one, proposal.year))};
    for (const core::SchoolClass &fresh : entering)
        if (fresh.stage == core::Stage::Junior)
            goOn << Choice::Item{keyOf(fresh), tr("go on to %1").arg(classInYear(fresh, proposal.year))};
    QHash<core::ClassId, QString> usual;
    for (const core::FinishingClass &one : proposal.finishing)
        usual.insert(one.schoolClass, keyOf(one, proposal.entering));
    int line = 0;
    for (const core::ClassPromotion &one : classes) {
        if (!one.finishes())
            continue;
        auto *choice = new Choice(this);
        choice->setObjectName(u"finishing%1Choice"_s.arg(line + 1));
        choice->setAccessibleName(classInYear(one.schoolClass, proposal.year - 1));
        choice->setMinimumWidth(choiceWidth);
        const bool primary = one.schoolClass.stage == core::Stage::Primary;
        choice->setItems([goOn = primary ? goOn : QList<Choice::Item>()] {
            return QList<Choice::Item>{{u"graduate"_s, tr("graduate")}} + goOn +
                   QList<Choice::Item>{{u"open"_s, tr("stay on the roll, to be decided later")}};
        });
        choice->setValue(chosen.value(one.schoolClass.id, usual.value(one.schoolClass.id)));
        m_rows->addWidget(label(classInYear(one.schoolClass, proposal.year - 1), "label", this), line, 0);
        m_rows->addWidget(choice, line, 1);
        m_rows->addWidget(label(tr("%n pupils", nullptr, one.children), "hint", this), line++, 2);
        m_then.insert(one.schoolClass.id, choice);
    }
    if (line == 0)
        m_rows->addWidget(label(tr("No class finishes with this year."), "muted", this), 0, 0, 1, 3);
}

QList<core::FinishingClass> PromotionFinishStep::finishing() const
{
    QList<core::FinishingClass> list;
    for (auto then = m_then.cbegin(); then != m_then.cend(); ++then) {
        const QString key = then.value()->value().toString();
        core::FinishingClass one{.schoolClass = then.key(), .then = AfterLastGrade::GoOn, .goesTo = {key.toLongLong()}};
        for (qsizetype i = 0; i < m_entering.size(); ++i)
            if (m_entering.at(i).stage == core::Stage::Junior && key == keyOf(m_entering.at(i)))
                one.goesTo = {-(i + 1)};
        if (key == "graduate"_L1)
            one = {.schoolClass = then.key(), .then = AfterLastGrade::Graduate};
        else if (key == "open"_L1 || key.isEmpty())
            one = {.schoolClass = then.key(), .then = AfterLastGrade::LeaveOpen};
        list << one;
    }
    return list;
}

QDate PromotionFinishStep::graduatedOn() const { return m_on->date(); }

PromotionMovesStep::PromotionMovesStep(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_child(new PersonPicker(this)), m_class(new Choice(this)),
      m_model({{.title = [] { return tr("Pupil"); },
                .show = [](const MoveLine &line) { return line.child; },
                .width = 340,
                .name = u"child"_s},
               {.title = [] { return tr("In the new year"); },
                .show = [](const MoveLine &line) { return line.to; },
                .name = u"to"_s}}),
      m_list(new RecordView(this))
{
    setObjectName(u"promotionMovesStep"_s);
    m_child->setObjectName(u"repeaterPicker"_s);
    m_child->setAccessibleName(tr("Pupil"));
    m_class->setObjectName(u"repeaterClassChoice"_s);
    m_class->setAccessibleName(tr("Class in the new year"));
    m_class->setMinimumWidth(labelWidth);
    m_model.setId([](const MoveLine &line) { return line.move.child.value; });
    m_list->setObjectName(u"repeaterList"_s);
    m_list->setTable(&m_model);
    m_list->setEmptyState([] { return tr("Everybody goes up with the class."); });
    auto *button = new QPushButton(tr("&Add"), this);
    button->setObjectName(u"addRepeaterButton"_s);
    button->setAutoDefault(false);
    auto *removal = new QPushButton(tr("&Remove"), this);
    removal->setObjectName(u"removeRepeaterButton"_s);
    removal->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    row->addWidget(m_child, 2);
    row->addWidget(label(tr("in the new year in"), "label", this));
    row->addWidget(m_class, 1);
    row->addWidget(button);
    row->addWidget(removal);
    QVBoxLayout *column = columnOf(this);
    column->addLayout(row);
    column->addWidget(m_list, 1);
    connect(button, &QPushButton::clicked, this, &PromotionMovesStep::add);
    connect(removal, &QPushButton::clicked, this, &PromotionMovesStep::remove);
    connect(m_list, &RecordView::deleteAsked, this, &PromotionMovesStep::remove);
}

void PromotionMovesStep::begin(core::SchoolYearStart year)
{
    m_year = year;
    m_children.clear();
    QList<PersonEntry> people;
    for (const core::StudentLine &line : m_desk.book.students.lines()) {
        if (line.standing != core::Standing::Present)
            continue;
        m_children << line;
        people << PersonEntry{.id = line.id.value,
                              .name = words::nameWithMark(line.name, line.mark),
                              .group = words::classLabel(
                                  line.stage, core::gradeOf(line.stage, line.entryYear, year - 1), line.classNumber),
                              .born = words::dateText(line.born),
                              .tail = words::tailOf(line),
                              .more = line.number};
    }
    m_child->setPeople(people);
    m_class->setItems([this] {
        QList<Choice::Item> items;
        for (const core::SchoolClass &one : m_desk.book.school.classesIn(m_year))
            items << Choice::Item{one.id.value, classInYear(one, m_year)};
        return items;
    });
}

void PromotionMovesStep::add()
{
    const auto child = std::ranges::find(m_children, core::StudentId{m_child->person()}, &core::StudentLine::id);
    if (child == m_children.end() || m_class->value().toLongLong() == 0) {
        (child == m_children.end() ? static_cast<QWidget *>(m_child) : m_class)->setFocus();
        return;
    }
    QList<MoveLine> lines = m_model.records();
    lines.removeIf([&](const MoveLine &line) { return line.move.child == child->id; });
    lines << MoveLine{.move = {child->id, {m_class->value().toLongLong()}},
                      .child = words::personLine(*child),
                      .to = m_class->currentText()};
    m_model.setRecords(lines);
    m_child->setPerson(0);
    m_child->setFocus();
}

void PromotionMovesStep::remove()
{
    QList<MoveLine> lines = m_model.records();
    lines.removeIf([this](const MoveLine &line) { return line.move.child.value == m_list->currentId(); });
    m_model.setRecords(lines);
}

QList<core::ChildMove> PromotionMovesStep::moves() const
{
    QList<core::ChildMove> moves;
    for (const MoveLine &line : m_model.records())
        moves << line.move;
    return moves;
}

} // namespace ui
