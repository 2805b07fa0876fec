// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/student_form.h"

#include "core/base/person_name.h"
#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/meanwhile_box.h"
#include "ui/pages/students/claim_rows.h"
#include "ui/pages/students/guardian_rows.h"
#include "ui/pages/students/history_panel.h"
#include "ui/pages/students/masked_edit.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/clauses.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"

#include <QCompleter>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sideWidth = 320;
constexpr int mostInClass = 99;

QLabel *wrapped(const QString &text, const char *kind, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    theme::setKind(label, kind);
    return label;
}

} // namespace

StudentForm::StudentForm(PageDesk &desk, core::StudentRecord record, QList<core::StudentLine> others, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_record(std::move(record)), m_others(std::move(others)), m_form(new Form)
{
    setObjectName(u"studentForm"_s);
    build();
    fill();
    retranslate();
    m_form->markClean();
    connect(m_form, &Form::edited, this, &StudentForm::showFindings);
    connect(m_form, &Form::saveAsked, this, &StudentForm::save);
    connect(m_form, &Form::leaveAsked, this, &StudentForm::left);
    for (const Choice *choice : {m_sex, m_class, m_residence})
        connect(choice, &Choice::valueChanged, this, &StudentForm::showFindings);
    connect(m_name, &QLineEdit::textChanged, this, &StudentForm::showSameNames);
    showFindings();
}

void StudentForm::build()
{
    m_form->setQuestion(&m_desk.question);
    m_form->setClauseSummary([](const QString &clause) { return words::clauseSummary(clause); });
    addFields();
    addPeople();
    m_form->addButtons([] { return tr("&Save"); }, [] { return tr("Back to the list"); });

    auto *paper = new QWidget;
    theme::setKind(paper, "inside");
    auto *margin = new QVBoxLayout(paper);
    margin->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    margin->addWidget(m_form);
    auto *frame = new QFrame(this);
    theme::setKind(frame, "panel");
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSpacing(0);
    inside->addWidget(buildHead());
    inside->addWidget(scrolled(paper, frame), 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::panelPadding);
    row->addWidget(frame, 1);
    row->addWidget(buildSide());
}

void StudentForm::addFields()
{
    const auto row = [this](const QString &field, QWidget *editor, const QString &name, FormRow about) {
        about.field = field;
        editor->setObjectName(name);
        m_form->add(about, editor);
    };
    m_name = new QLineEdit;
    row(u"name"_s, m_name, u"studentNameEdit"_s, {.label = [] { return tr("&Name"); }, .required = true});
    m_tibetanName = new QLineEdit;
    m_tibetanName->setFont(theme::tibetan(theme::font(theme::Type::Body)));
    row(u"tibetanName"_s, m_tibetanName, u"studentTibetanNameEdit"_s, {.label = [] { return tr("Name in Tibetan"); }});
    m_sameNames = wrapped(QString(), "hint", m_form);
    m_sameNames->setObjectName(u"sameNameHint"_s);
    m_sameNames->hide();
    m_form->addWide(m_sameNames);
    m_mark = new QLineEdit;
    row(u"mark"_s, m_mark, u"studentMarkEdit"_s,
        {.label = [] { return tr("Mark"); },
         //: hint under the field "Mark"
         .hint = [] { return tr("A short word that tells two children of one name apart on lists"); }});
    m_sex = new Choice;
    m_sex->setItems([] {
        QList<Choice::Item> items;
        for (const core::Sex sex : {core::Sex::Male, core::Sex::Female, core::Sex::Unknown})
            items << Choice::Item{int(sex), words::label(sex)};
        return items;
    });
    row(u"sex"_s, m_sex, u"studentSexChoice"_s, {.label = [] { return tr("Se&x"); }});
    m_ethnicity = new QLineEdit;
    row(u"ethnicity"_s, m_ethnicity, u"studentEthnicityEdit"_s, {.label = [] { return tr("Ethnicity"); }});
    m_born = new DateEdit;
    row(u"born"_s, m_born, u"studentBornEdit"_s, {.label = [] { return tr("&Born"); }});
    m_class = new Choice;
    m_class->setItems([this] {
        QList<Choice::Item> items;
        QList<core::SchoolClass> classes = m_desk.book.school.classesIn(m_desk.book.students.schoolYear());
        for (const core::SchoolClass &schoolClass : classes) {
            const int grade =
                core::gradeOf(schoolClass.stage, schoolClass.entryYear, m_desk.book.students.schoolYear());
            items << Choice::Item{
                schoolClass.id.value,
                u"%1  %2.%3"_s.arg(classToday(m_desk.book, schoolClass.id)).arg(grade).arg(schoolClass.number)};
        }
        const core::ClassId own = m_record.student.schoolClass;
        const bool listed = std::ranges::find(classes, own, &core::SchoolClass::id) != classes.end();
        if (own.isSet() && !listed)
            items << Choice::Item{own.value, classToday(m_desk.book, own)};
        return items;
    });
    row(u"schoolClass"_s, m_class, u"studentClassChoice"_s,
        {.label = [] { return tr("&Class"); }, .hint = [] { return tr("Type 3.2 for grade 3, class 2"); }});
    if (!m_record.student.id.isSet())
        addEntry();
    m_numberInClass = new IntegerEdit(1, mostInClass);
    row(u"numberInClass"_s, m_numberInClass, u"studentNumberInClassEdit"_s,
        {.label = [] { return tr("Number in class"); }});
    m_number = new MaskedEdit(MaskedEdit::Kind::Number);
    row(u"number"_s, m_number, u"studentNumberEdit"_s, {.label = [] { return tr("P&upil number"); }});
    m_idNumber = new MaskedEdit(MaskedEdit::Kind::Number);
    row(u"idNumber"_s, m_idNumber, u"studentIdNumberEdit"_s, {.label = [] { return tr("&ID number"); }});
    m_residence = new Choice;
    m_residence->setItems([] {
        return QList<Choice::Item>{{int(core::Residence::Day), words::label(core::Residence::Day)},
                                   {int(core::Residence::Boarding), words::label(core::Residence::Boarding)}};
    });
    row(u"residence"_s, m_residence, u"studentResidenceChoice"_s,
        {.label = [] { return tr("&Day pupil or boarder"); }, .clause = u"3.1"_s});
    m_phone = new MaskedEdit(MaskedEdit::Kind::Phone);
    row(u"phone"_s, m_phone, u"studentPhoneEdit"_s, {.label = [] { return tr("&Telephone"); }});
}

void StudentForm::addPeople()
{
    m_address = new QLineEdit;
    m_address->setObjectName(u"studentAddressEdit"_s);
    m_form->add({.field = u"address"_s, .label = [] { return tr("&Address"); }, .wide = true}, m_address);
    m_guardians = new GuardianRows(m_record.guardians);
    m_guardians->setObjectName(u"guardianRows"_s);
    m_form->add({.field = u"guardians"_s, .label = [] { return tr("&Guardians"); }, .wide = true}, m_guardians);
    m_claims = new ClaimRows(m_record.claims, m_desk.book.today());
    m_claims->setObjectName(u"claimRows"_s);
    m_form->add({.field = u"claims"_s,
                 .label = [] { return tr("&Priority groups"); },
                 .wide = true,
                 .clause = u"3.1"_s,
                 .hint = [] { return tr("Grades 1 to 3 and 4 to 6 count as a group by themselves."); }},
                m_claims);
    m_health = new QLineEdit;
    m_health->setObjectName(u"studentHealthEdit"_s);
    m_form->add({.field = u"health"_s,
                 .label = [] { return tr("&Health"); },
                 .wide = true,
                 .hint = [] { return tr("Only what the responsible teacher must know: allergies, medicine"); }},
                m_health);
}

/// How a new child came to the school; what happens later has acts of its own.
void StudentForm::addEntry()
{
    m_entry = new Choice;
    m_entry->setObjectName(u"studentEntryChoice"_s);
    m_entry->setItems([] {
        QList<Choice::Item> items;
        for (const auto kind : {core::StudentEventKind::Enrolled, core::StudentEventKind::TransferredIn})
            items << Choice::Item{int(kind), words::label(kind)};
        return items;
    });
    m_form->add({.field = u"entry"_s, .label = [] { return tr("Came to the school"); }}, m_entry);
    m_entryDay = new DateEdit;
    m_entryDay->setObjectName(u"studentEntryDayEdit"_s);
    m_form->add({.field = u"entryDay"_s,
                 .label = [] { return tr("From the day"); },
                 .hint = [] { return tr("Empty: from the first day of the school year"); }},
                m_entryDay);
}

QWidget *StudentForm::buildHead()
{
    auto *head = new QFrame(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, 0);
    row->setSpacing(theme::fieldGap);
    m_title = wrapped(QString(), "section", head);
    m_title->setObjectName(u"studentTitle"_s);
    m_title->setIndent(0);
    m_tibetan = wrapped(QString(), "muted", head);
    m_tibetan->setFont(theme::tibetan(m_tibetan->font()));
    row->addWidget(m_title, 1);
    row->addWidget(m_tibetan);
    connect(m_name, &QLineEdit::textChanged, this, &StudentForm::showHead);
    connect(m_mark, &QLineEdit::textChanged, this, &StudentForm::showHead);
    connect(m_tibetanName, &QLineEdit::textChanged, this, &StudentForm::showHead);
    return head;
}

QWidget *StudentForm::buildSide()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"studentTabs"_s);
    m_tabs->setFixedWidth(sideWidth);
    m_findings = new FindingsPanel;
    m_findings->setEmptySentence([] { return tr("Nothing stands out in this record."); });
    m_tabs->addTab(m_findings, QString());
    auto *history = new HistoryPanel(m_desk, m_record);
    connect(history, &HistoryPanel::printAsked, this, &StudentForm::printAsked);
    m_tabs->addTab(history, QString());
    return m_tabs;
}

void StudentForm::fill()
{
    const core::Student &student = m_record.student;
    m_name->setText(student.name);
    m_tibetanName->setText(student.tibetanName);
    m_mark->setText(student.mark);
    m_sex->setValue(int(student.sex));
    m_ethnicity->setText(student.ethnicity);
    m_born->setDate(student.born);
    m_class->setValue(student.schoolClass.value);
    m_numberInClass->setValue(student.numberInClass > 0 ? std::optional(student.numberInClass) : std::nullopt);
    m_number->setValue(student.number);
    m_idNumber->setValue(student.idNumber);
    m_residence->setValue(int(student.residence));
    m_phone->setValue(student.phone);
    m_address->setText(student.address);
    m_health->setText(student.health);
    if (m_entry)
        m_entry->setValue(int(core::StudentEventKind::Enrolled));
    showHead();
    showSameNames();
}

core::StudentRecord StudentForm::record() const
{
    core::StudentRecord record = m_record;
    core::Student &student = record.student;
    student.name = m_name->text().trimmed();
    student.tibetanName = m_tibetanName->text().trimmed();
    student.mark = m_mark->text().trimmed();
    student.sex = core::Sex(m_sex->value().toInt());
    student.ethnicity = m_ethnicity->text().trimmed();
    student.born = m_born->date();
    student.schoolClass = {m_class->value().toLongLong()};
    student.numberInClass = m_numberInClass->value().value_or(0);
    student.number = m_number->value();
    student.idNumber = m_idNumber->value();
    student.residence = core::Residence(m_residence->value().toInt());
    student.phone = m_phone->value();
    student.address = m_address->text().trimmed();
    student.health = m_health->text().trimmed();
    record.guardians = m_guardians->guardians();
    record.claims = m_claims->claims();
    if (!m_entry)
        return record;
    const auto kind = core::StudentEventKind(m_entry->value().toInt());
    const QDate usual = core::firstDayOf(m_desk.book.students.schoolYear(), m_desk.book.students.dayOfTurn());
    if (kind == core::StudentEventKind::TransferredIn || m_entryDay->date().isValid())
        record.events = {{.kind = kind,
                          .on = m_entryDay->date().isValid() ? m_entryDay->date() : usual,
                          .toClass = student.schoolClass}};
    return record;
}

bool StudentForm::mayLeave() { return m_form->mayLeave(); }

void StudentForm::focusFirst() { m_form->focusFirst(); }

void StudentForm::save()
{
    attempt(this, [this] {
        if (const core::StudentRecord draft = record(); !isSettledFirst(draft))
            store(draft);
    });
}

bool StudentForm::isSettledFirst(const core::StudentRecord &draft)
{
    if (!draft.student.id.isSet())
        return false;
    const std::optional<core::StudentRecord> file = m_desk.book.students.find(draft.student.id);
    if (file && file->student.version == draft.student.version)
        return false;
    if (file) {
        settleMeanwhile<core::StudentsOffice>(
            m_desk, this, {.subject = core::Subject::Student, .id = draft.student.id.value, .name = draft.student.name},
            m_record, draft, *file, [this](const core::StudentRecord &settled) { store(settled); });
    } else if (entersAnew(m_desk, draft.student.name)) {
        core::StudentRecord fresh = draft;
        fresh.student.id = {};
        store(fresh);
    }
    return true;
}

void StudentForm::store(const core::StudentRecord &draft)
{
    attempt(this, [this, &draft] {
        core::Findings findings;
        core::StudentId id = draft.student.id;
        if (id.isSet()) {
            const core::Outcome<core::Done> changed = m_desk.book.students.change(draft);
            findings = changed.findings();
        } else if (const auto entered = m_desk.book.students.enter(draft)) {
            id = entered.value();
            findings = entered.findings();
        } else {
            findings = entered.findings();
        }
        if (core::refuses(findings)) {
            QList<FormError> errors;
            for (const core::Finding &finding : findings)
                if (finding.severity == core::Severity::Refusal)
                    errors << FormError{finding.field, words::words(finding)};
            m_form->showErrors(errors);
            return;
        }
        m_form->markClean();
        Q_EMIT saved(id, nameWithMark(draft.student.name, draft.student.mark), findings);
    });
}

void StudentForm::showHead()
{
    const QString name = nameWithMark(m_name->text().trimmed(), m_mark->text().trimmed());
    m_title->setText(name.isEmpty() ? tr("New pupil") : name);
    m_tibetan->setText(m_tibetanName->text());
}

void StudentForm::showFindings()
{
    QList<FindingItem> items;
    attempt(this, [&] {
        const core::StudentRecord draft = record();
        if (draft.student.name.isEmpty())
            return; // an empty sheet is no mistake yet
        for (const core::Finding &finding : m_desk.book.students.check(draft))
            items << FindingItem{.severity = finding.severity,
                                 .sentence = words::words(finding),
                                 .clause = finding.clause,
                                 .clauseSummary = words::clauseSummary(finding.clause)};
    });
    if (items.size() != m_findings->items().size() ||
        !std::ranges::equal(items, m_findings->items(), {}, &FindingItem::sentence, &FindingItem::sentence))
        m_findings->setItems(items);
    //: tab beside a pupil's record, with the number of things to look at
    m_tabs->setTabText(0, items.isEmpty() ? tr("To check") : tr("To check (%1)").arg(items.size()));
}

void StudentForm::showSameNames()
{
    const QString name = core::matchingName(m_name->text());
    QStringList same;
    if (!name.isEmpty())
        for (const core::StudentLine &line : m_others)
            if (line.id != m_record.student.id && core::matchingName(line.name) == name)
                same << personLine(line);
    constexpr qsizetype most = 3;
    const int count = int(same.size());
    m_sameNames->setVisible(count > 0);
    if (count == 0)
        return;
    if (count > most)
        same = same.mid(0, most) << u"…"_s;
    //: %n children have the same name; a list of them follows
    m_sameNames->setText(tr("%n other pupils have this name:", nullptr, count) + u'\n' + same.join(u'\n'));
}

void StudentForm::retranslate()
{
    m_tabs->setTabText(1, tr("History"));
    auto *completer = new QCompleter({tr("Tibetan"), tr("Han"), tr("Hui"), tr("Monpa"), tr("Lhoba")}, m_ethnicity);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_ethnicity->setCompleter(completer);
    showHead();
    showSameNames();
    showFindings();
}

void StudentForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace ui
