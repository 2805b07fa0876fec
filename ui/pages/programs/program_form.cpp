// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/programs/program_form.h"

#include "ui/kit/attempt.h"
#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/theme.h"
#include "ui/pages/meanwhile_box.h"
#include "ui/pages/programs/documents_panel.h"
#include "ui/pages/programs/grades_edit.h"
#include "ui/pages/programs/reserves_edit.h"
#include "ui/pages/programs/staff_edit.h"
#include "ui/pages/programs/times_edit.h"
#include "ui/pages/record_marks.h"
#include "ui/pages/said_findings.h"
#include "ui/words/clauses.h"
#include "ui/words/labels.h"
#include "ui/words/program_words.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ContentCategory;
using core::Program;
using core::ProgramMode;

namespace {

constexpr int typingPause = 250;
constexpr int mostSeats = 2000;
constexpr int findingsHeight = 132;
constexpr std::array categories{ContentCategory::HomeworkCompletion,
                                ContentCategory::QuestionAnswering,
                                ContentCategory::Reading,
                                ContentCategory::ThemeEducation,
                                ContentCategory::SchoolSpeciality,
                                ContentCategory::Practice,
                                ContentCategory::Handicraft,
                                ContentCategory::Club};

template<class Widget>
Widget *named(Widget *widget, const QString &name)
{
    widget->setObjectName(name);
    return widget;
}

QList<Choice::Item> categoryItems()
{
    QList<Choice::Item> items;
    for (const ContentCategory category : categories)
        items << Choice::Item{
            int(category),
            u"%1 · %2"_s.arg(words::label(category), words::gradesText(core::ProgramsOffice::gradesFor(category)))};
    return items;
}

QList<Choice::Item> modeItems()
{
    return {{int(ProgramMode::InclusiveCare), words::label(ProgramMode::InclusiveCare)},
            {int(ProgramMode::PersonalisedCourse), words::label(ProgramMode::PersonalisedCourse)}};
}

} // namespace

ProgramForm::ProgramForm(PageDesk &desk, QWidget *parent)
    : QFrame(parent), m_desk(desk), m_head(named(new QLabel(this), u"programHeadLabel"_s)), m_form(new Form),
      m_title(named(new QLineEdit, u"programTitleEdit"_s)), m_course(named(new QLineEdit, u"programCourseEdit"_s)),
      m_description(named(new QLineEdit, u"programDescriptionEdit"_s)),
      m_bring(named(new QLineEdit, u"programBringEdit"_s)), m_mode(named(new Choice, u"programModeChoice"_s)),
      m_category(named(new Choice, u"programCategoryChoice"_s)),
      m_grades(named(new GradesEdit(desk.book.school.school().stage), u"programGradesEdit"_s)),
      m_times(named(new TimesEdit, u"programTimesEdit"_s)), m_place(named(new QLineEdit, u"programPlaceEdit"_s)),
      m_teacher(named(new Choice, u"programTeacherChoice"_s)),
      m_assistants(named(new StaffEdit, u"programAssistantsEdit"_s)),
      m_assistant(named(new QLineEdit, u"programAssistantEdit"_s)),
      m_seats(named(new IntegerEdit(1, mostSeats), u"programSeatsEdit"_s)),
      m_reserves(named(new ReservesEdit, u"programReservesEdit"_s)),
      m_seatsSentence(named(new QLabel, u"programSeatsSentence"_s)),
      m_minimum(named(new IntegerEdit(0, mostSeats), u"programMinimumEdit"_s)),
      m_keepOpen(named(new QCheckBox, u"programKeepOpenCheck"_s)),
      m_noLimit(named(new QLabel, u"programNoLimitLabel"_s)), m_fee(named(new MoneyEdit, u"programFeeEdit"_s)),
      m_feeUnit(named(new Choice, u"programFeeUnitChoice"_s)),
      m_feeDocument(named(new QLineEdit, u"programFeeDocumentEdit"_s)),
      m_documents(named(new DocumentsPanel(desk), u"programDocuments"_s)), m_findings(new FindingsPanel(this))
{
    theme::setKind(this, "panel");
    theme::setKind(m_head, "section");
    m_head->setIndent(0);
    for (QLabel *label : {m_noLimit, m_seatsSentence}) {
        label->setWordWrap(true);
        theme::setKind(label, "hint");
    }
    m_findings->setObjectName(u"programFindings"_s);
    m_findings->setMaximumHeight(findingsHeight);
    m_findings->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);

    auto *inside = new QWidget;
    auto *margin = new QVBoxLayout(inside);
    margin->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, theme::panelPadding);
    margin->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 1, 1);
    column->setSpacing(theme::controlPadding);
    m_head->setContentsMargins(theme::panelPadding, 0, theme::panelPadding, 0);
    column->addWidget(m_head);
    column->addWidget(scrolled(inside, this), 1);
    column->addWidget(m_findings);

    m_form->setQuestion(&m_desk.question);
    m_form->setClauseSummary([](const QString &clause) { return words::clauseSummary(clause); });
    addWhat();
    addWhenAndWho();
    addSeats();
    addFeeAndRest();
    connect(m_form, &Form::saveAsked, this, &ProgramForm::save);
    connect(m_form, &Form::leaveAsked, this, &ProgramForm::left);
    connect(m_form, &Form::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ProgramForm::lookAgain);
    connect(m_mode, &Choice::valueChanged, this, &ProgramForm::showMode);
    connect(m_reserves, &ReservesEdit::classQuotasAsked, this,
            [this] { m_reserves->addClassQuotas(m_grades->grades()); });
    connect(m_reserves, &ReservesEdit::reservesChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_seats, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
}

void ProgramForm::addWhat()
{
    m_mode->setItems(modeItems);
    m_category->setItems(categoryItems);
    m_form->add({.field = u"title"_s, .label = [] { return tr("Title"); }, .required = true, .clause = u"3.5b"_s},
                m_title);
    m_form->add({.field = u"mode"_s, .label = [] { return tr("Mode"); }, .required = true, .clause = u"3.2"_s}, m_mode);
    m_form->add({.field = u"category"_s,
                 .label = [] { return tr("Content and the grades it may serve"); },
                 .required = true,
                 .clause = u"3.5a"_s},
                m_category);
    m_form->add({.field = u"grades"_s, .label = [] { return tr("Grades"); }, .required = true}, m_grades);
}

void ProgramForm::addWhenAndWho()
{
    m_form->add({.field = u"times"_s, .label = [] { return tr("Weekly times"); }, .required = true, .clause = u"3.3"_s},
                m_times);
    m_times->setBefore(m_grades->findChildren<QPushButton *>().last());
    m_assistants->setBefore(m_teacher);
    m_reserves->setBefore(m_seats);
    m_form->add({.field = u"place"_s,
                 .label = [] { return tr("Place"); },
                 .hint = [] { return tr("A new name enters the register of places."); }},
                m_place);
    m_form->add({.field = u"teacher"_s, .label = [] { return tr("Teacher"); }}, m_teacher);
    m_form->add({.field = u"assistants"_s, .label = [] { return tr("Further staff"); }}, m_assistants);
    m_form->add({.field = u"assistant"_s, .label = [] { return tr("Others who help"); }}, m_assistant);
    m_form->add({.field = u"course"_s,
                 .label = [] { return tr("Course of several sections"); },
                 .hint = [] { return tr("Sections bear one name here; a child takes part in one of them."); }},
                m_course);
}

void ProgramForm::addSeats()
{
    m_form->addSection([] { return tr("Seats"); });
    m_form->add({.field = u"seats"_s, .label = [] { return tr("Seats in all"); }, .required = true}, m_seats);
    m_form->add({.field = u"reserves"_s, .label = [] { return tr("For whom seats are kept"); }}, m_reserves);
    m_form->addWide(m_seatsSentence);
    m_form->add({.field = u"minimum"_s,
                 .label = [] { return tr("Fewest children"); },
                 .hint = [] { return tr("With fewer children the course does not open."); }},
                m_minimum);
    m_form->add({.field = u"keepOpen"_s, .label = [] { return tr("Below the minimum"); }}, m_keepOpen);
    m_form->addWide(m_noLimit);
}

void ProgramForm::addFeeAndRest()
{
    m_feeUnit->setItems([] {
        QList<Choice::Item> items;
        for (const core::FeeUnit unit : {core::FeeUnit::Lesson, core::FeeUnit::Month, core::FeeUnit::Term})
            items << Choice::Item{int(unit), words::label(unit)};
        return items;
    });
    m_form->addSection([] { return tr("For the parents"); });
    m_form->add({.field = u"description"_s,
                 .label = [] { return tr("Description"); },
                 .hint = [] { return tr("One or two sentences for the parents' notice."); }},
                m_description);
    m_form->add({.field = u"bring"_s, .label = [] { return tr("What to bring along"); }}, m_bring);
    m_form->add({.field = u"fee"_s,
                 .label = [] { return tr("Fee standard in yuan"); },
                 .clause = u"4.5"_s,
                 .hint = [] { return tr("Empty means free. Inclusive care is always free (3.5c)."); }},
                m_fee);
    m_form->add({.field = u"feeUnit"_s, .label = [] { return tr("For each"); }}, m_feeUnit);
    m_form->add({.field = u"feeDocument"_s, .label = [] { return tr("Number of the approval"); }}, m_feeDocument);
    m_form->addSection([] { return tr("Documents"); });
    m_form->addWide(m_documents);
    m_form->addButtons([] { return tr("&Save the program"); }, [] { return tr("Close"); });
}

void ProgramForm::retranslate()
{
    m_keepOpen->setText(tr("Open it all the same"));
    m_noLimit->setText(tr("No limit of seats: no child who needs inclusive care is turned away (2.2)."));
    m_head->setText(m_stored.id.isSet()   ? tr("Program")
                    : m_sectionOf.isSet() ? tr("Another section")
                                          : tr("New program"));
    m_documents->retranslate();
}

/// What can be chosen depends on the file: people, places, classes of the term's year.
void ProgramForm::fillChoices()
{
    const QList<core::StaffMember> staff = m_desk.book.school.staff();
    m_teacher->setItems([this, staff] {
        QList<Choice::Item> items{{qint64(0), tr("nobody named yet")}};
        for (const core::StaffMember &member : staff)
            if (member.active || member.id == m_stored.teacher)
                items << Choice::Item{member.id.value, member.name};
        return items;
    });
    m_assistants->setMembers(staff);
    QStringList places;
    for (const core::Place &place : m_desk.book.places.places())
        places << place.name;
    auto *completer = new QCompleter(places, m_place);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_place->setCompleter(completer);

    QList<SeatGroup> groups;
    for (const auto group :
         {core::PriorityGroup::Disability, core::PriorityGroup::LeftBehind, core::PriorityGroup::Hardship,
          core::PriorityGroup::MigrantChild, core::PriorityGroup::PoorFamily})
        groups << SeatGroup{core::groupName(group), words::label(group), 0};
    const core::SchoolYearStart year = m_desk.book.terms.term(m_stored.term).schoolYear;
    m_classNames.clear();
    for (const core::SchoolClass &one : m_desk.book.school.classesIn(year)) {
        const int grade = core::gradeOf(one.stage, one.entryYear, year);
        m_classNames.insert(one.id, words::classLabel(one.stage, grade, one.number));
        groups << SeatGroup{core::groupName(one.id), m_classNames.value(one.id), grade};
    }
    m_reserves->setGroups(groups);
}

QString ProgramForm::className(core::ClassId id) const { return m_classNames.value(id); }

void ProgramForm::start(const Program &draft, core::ProgramId sectionOf)
{
    m_stored = draft;
    m_sectionOf = sectionOf;
    fillChoices();
    m_title->setText(draft.title);
    m_course->setText(draft.course);
    m_description->setText(draft.description);
    m_bring->setText(draft.bring);
    m_mode->setValue(int(draft.mode));
    m_category->setValue(int(draft.category));
    m_grades->setBits(draft.grades.bits);
    m_times->setTimes(draft.times);
    m_place->setText(draft.place);
    m_teacher->setValue(draft.teacher.value);
    m_assistants->setStaff(draft.assistants);
    m_assistant->setText(draft.assistant);
    m_seats->setValue(draft.seats > 0 ? std::optional(draft.seats) : std::nullopt);
    m_reserves->setReserves(draft.reserves, draft.openTier);
    m_minimum->setValue(draft.minimum);
    m_keepOpen->setChecked(draft.keepOpen);
    m_fee->setMoney(draft.fee.fen > 0 ? std::optional(draft.fee) : std::nullopt);
    m_feeUnit->setValue(int(draft.feeUnit));
    m_feeDocument->setText(draft.feeDocument);
    m_documents->setProgram(draft.id);
    m_form->clearErrors();
    showMode();
    m_form->markClean();
    retranslate();
    lookAgain();
}

void ProgramForm::showMode()
{
    const bool course = m_mode->value().toInt() == int(ProgramMode::PersonalisedCourse);
    for (const QString &field : {u"seats"_s, u"reserves"_s, u"minimum"_s, u"keepOpen"_s, u"course"_s})
        m_form->setRowVisible(field, course);
    m_seatsSentence->setVisible(course);
    m_noLimit->setVisible(!course);
}

Program ProgramForm::draft() const
{
    Program draft = m_stored;
    draft.title = m_title->text().trimmed();
    draft.description = m_description->text().trimmed();
    draft.bring = m_bring->text().trimmed();
    draft.mode = static_cast<ProgramMode>(m_mode->value().toInt());
    draft.category = static_cast<ContentCategory>(m_category->value().toInt());
    draft.grades = m_grades->grades();
    draft.times = m_times->times();
    draft.place = m_place->text().trimmed();
    if (draft.place != m_stored.place)
        draft.venue = {}; // another one of the register, or a new one
    draft.teacher = core::StaffId{m_teacher->value().toLongLong()};
    draft.assistants = m_assistants->staff();
    draft.assistants.removeAll(draft.teacher);
    draft.assistant = m_assistant->text().trimmed();
    const bool course = draft.mode == ProgramMode::PersonalisedCourse;
    draft.course = course ? m_course->text().trimmed() : QString();
    draft.reserves = course ? m_reserves->reserves() : QList<core::SeatReserve>();
    draft.openTier = !course || draft.reserves.isEmpty() || m_reserves->openTier();
    draft.fee = m_fee->money().value_or(core::Money{});
    draft.feeUnit = static_cast<core::FeeUnit>(m_feeUnit->value().toInt());
    draft.feeDocument = m_feeDocument->text().trimmed();
    draft.seats = course ? m_seats->value().value_or(0) : 0;
    draft.minimum = course ? m_minimum->value().value_or(0) : 0;
    draft.keepOpen = course && m_keepOpen->isChecked();
    return draft;
}

void ProgramForm::lookAgain()
{
    m_pause.stop();
    attempt(this, [this] {
        const Program now = draft();
        m_seatsSentence->setText(words::seatsSentence(now, [this](core::ClassId id) { return className(id); }));
        core::Findings noticed;
        for (const core::Finding &finding : m_desk.book.programs.check(now))
            if (finding.severity != core::Severity::Refusal || !now.title.isEmpty())
                noticed << finding;
        if (!m_form->isChanged()) // as it is stored; who leads it, for one, only the scan asks
            for (const core::ScanFinding &found : noticedAbout(m_desk.watch, core::Subject::Program, m_stored.id.value))
                if (!noticed.contains(found.finding))
                    noticed << found.finding;
        m_findings->setItems(said(noticed));
        m_findings->setVisible(!noticed.isEmpty() && (m_form->isChanged() || m_stored.id.isSet()));
    });
}

void ProgramForm::showNoticed()
{
    if (isVisible() && !m_form->isChanged())
        lookAgain();
}

void ProgramForm::save()
{
    if (m_times->hasUnreadableRow()) {
        m_form->showErrors({{u"times"_s, tr("Each row needs a weekday and two times, or take the row out.")}});
        return;
    }
    attempt(this, [this] {
        if (const Program now = draft(); !isSettledFirst(now))
            store(now);
    });
}

bool ProgramForm::isSettledFirst(const Program &now)
{
    if (!now.id.isSet())
        return false;
    const std::optional<Program> file = m_desk.book.programs.find(now.id);
    if (file && file->version == now.version)
        return false;
    if (file) {
        settleMeanwhile<core::ProgramsOffice>(
            m_desk, this, {.subject = core::Subject::Program, .id = now.id.value, .name = now.title}, m_stored, now,
            *file, [this](const Program &settled) { store(settled); });
    } else if (entersAnew(m_desk, now.title)) {
        Program fresh = now;
        fresh.id = {};
        store(fresh);
    }
    return true;
}

void ProgramForm::store(Program now)
{
    attempt(this, [this, &now] {
        core::Findings findings;
        if (now.id.isSet()) {
            const core::Outcome<core::Done> changed = m_desk.book.programs.change(now);
            findings = changed.findings();
        } else if (const core::Outcome<core::ProgramId> entered =
                       m_sectionOf.isSet() ? m_desk.book.programs.enterSection(now, m_sectionOf)
                                           : m_desk.book.programs.enter(now);
                   true) {
            findings = entered.findings();
            if (entered)
                now.id = entered.value();
        }
        if (!core::refuses(findings)) {
            m_form->markClean();
            Q_EMIT saved(now.id.value, now.title, findings);
        } else if (!m_form->showErrors(fieldErrors(findings)) || fieldErrors(findings).isEmpty()) {
            Q_EMIT refused(sentencesOf(findings, core::Severity::Refusal));
        }
    });
}

bool ProgramForm::mayLeave() { return m_form->mayLeave(); }
void ProgramForm::focusFirst() { m_form->focusFirst(); }
void ProgramForm::showDocuments() { m_documents->load(); }

} // namespace ui
