// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/students_page.h"

#include "ui/kit/editors.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/pages/report_actions.h"
#include "ui/pages/students/batch_guide.h"
#include "ui/pages/students/import_guide.h"
#include "ui/pages/students/life_panel.h"
#include "ui/pages/students/student_form.h"
#include "ui/pages/students/student_words.h"
#include "ui/pages/students/twice_view.h"
#include "ui/pages/undo_desk.h"
#include "ui/words/findings.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

namespace ui {

using namespace Qt::Literals::StringLiterals;

StudentsPage::StudentsPage(PageDesk &desk, QWidget *parent) : Page(parent), m_desk(desk), m_lines(columns())
{
    setObjectName(u"studentsPage"_s);
    m_lines.setFilterText([](const core::StudentLine &line) { return searchTextOf(line); });
    m_lines.setOtherSpellings(
        [this](const core::StudentLine &line) { return core::otherSpellingsOf(line.name, m_spellings); });
    addActions();
    buildFilters();
    build();
    serveBatch(
        *this, m_desk, *m_list, [this] { return m_lines.records(); }, [this] { load(); });
}

RecordModel<core::StudentLine>::Columns StudentsPage::columns()
{
    using Line = core::StudentLine;
    return {
        {.title = [] { return tr("Name"); },
         .show = [](const Line &line) { return nameWithMark(line.name, line.mark); },
         .sort = [](const Line &line) { return line.name + line.mark; },
         .width = 150,
         .name = u"name"_s},
        {.title = [] { return tr("In Tibetan"); },
         .show = [](const Line &line) { return line.tibetanName; },
         .width = 110,
         .name = u"tibetan"_s},
        {.title = [] { return tr("Class"); },
         .show = [](const Line &line) { return className(line); },
         .sort = [](const Line &line) { return line.grade * 100 + line.classNumber; },
         .width = 112,
         .name = u"class"_s},
        //: column: the child's number within the class
        {.title = [] { return tr("No."); },
         .show = [](const Line &line) { return line.numberInClass > 0 ? QVariant(line.numberInClass) : QVariant(); },
         .alignment = Qt::AlignRight,
         .width = 48,
         .name = u"numberInClass"_s},
        {.title = [] { return tr("Sex"); },
         .show = [](const Line &line) { return words::label(line.sex); },
         .width = 56,
         .name = u"sex"_s},
        {.title = [] { return tr("Born"); },
         .show = [](const Line &line) { return line.born; },
         .width = 94,
         .name = u"born"_s},
        //: column: the last four digits of the pupil number
        {.title = [] { return tr("Number …"); },
         .show = [](const Line &line) { return tailOf(line); },
         .width = 80,
         .name = u"tail"_s},
        {.title = [] { return tr("Residence"); },
         .show = [](const Line &line) { return words::label(line.residence); },
         .width = 88,
         .name = u"residence"_s},
        {.title = [] { return tr("Priority groups"); },
         .badge =
             [](const Line &line) {
                 return Badge{groupsInShort(line.groups), Badge::Tone::Accent};
             },
         .width = 120,
         .name = u"groups"_s},
        {.title = [] { return tr("Guardian"); },
         .show = [](const Line &line) { return line.guardian; },
         .width = 84,
         .name = u"guardian"_s},
        {.title = [] { return tr("Telephone"); },
         .show = [](const Line &line) { return maskedPhone(line.phone); },
         .width = 110,
         .name = u"phone"_s},
    };
}

void StudentsPage::addActions()
{
    addPrimaryAction(
        u"newStudent"_s, Icon::Add, [] { return tr("&New pupil"); }, [this] { enterNew(); }, QKeySequence::New);
    addSecondaryAction(
        u"importRoster"_s, Icon::Import, [] { return tr("&Import the roster…"); }, [this] { importRoster(); },
        QKeySequence(Qt::CTRL | Qt::Key_I));
    addHiddenAction(
        u"pasteRoster"_s, Icon::Import, [] { return tr("Import pupils from the clipboard"); },
        [this] { pasteRoster(); }, QKeySequence::Paste);
    addHiddenAction(
        u"removeStudents"_s, Icon::Delete, [] { return tr("Remove (entered by mistake)"); },
        [this] { removeRecords(idsMeant()); }, QKeySequence(Qt::SHIFT | Qt::Key_Delete));
    addLifeActions();
}

void StudentsPage::buildFilters()
{
    m_filters = new SearchBar(this);
    m_filters->setPlaceholder([] { return tr("Name, initials, class, number"); });
    m_class = new Choice(m_filters);
    m_class->setObjectName(u"classFilterChoice"_s);
    m_class->setMinimumWidth(130);
    m_class->setAccessibleName(tr("Class"));
    fillClasses();
    m_filters->addControl(m_class);
    m_filters->addChip(u"boarders"_s, [] { return tr("Boarders"); });
    m_filters->addChip(u"priority"_s, [] { return tr("Priority groups"); });
    m_filters->addChip(u"withoutClass"_s, [] { return tr("Without class"); });
    m_filters->addChip(u"left"_s, [] { return tr("Left"); });
    addTwiceButton();
    setFilterRow(m_filters);
    connect(m_filters, &SearchBar::chipChanged, this, [this] { m_lines.filterAgain(); });
    connect(m_class, &Choice::valueChanged, this, [this] { m_lines.filterAgain(); });
    m_lines.setWanted([this](const core::StudentLine &line) { return isWanted(line); });
}

void StudentsPage::fillClasses()
{
    const QVariant chosen = m_class->value();
    m_class->setItems([this] {
        QList<Choice::Item> items{{qint64(0), tr("All classes")}};
        const core::SchoolYearStart year = m_desk.book.students.schoolYear();
        for (const core::SchoolClass &schoolClass : m_desk.book.school.classesIn(year)) {
            const int grade = core::gradeOf(schoolClass.stage, schoolClass.entryYear, year);
            items << Choice::Item{schoolClass.id.value,
                                  words::classLabel(schoolClass.stage, grade, schoolClass.number)};
        }
        return items;
    });
    m_class->setValue(chosen);
    if (!m_class->value().isValid())
        m_class->setValue(qint64(0));
}

void StudentsPage::build()
{
    m_list = new RecordView;
    m_list->setObjectName(u"studentList"_s);
    m_list->setMultipleSelection(true);
    m_list->setTable(&m_lines);
    m_list->setSearchBar(m_filters);
    m_list->setEmptyState([] { return tr("No pupils yet. The roster of the register brings them all at once."); },
                          [] { return tr("Import the roster"); }, [this] { importRoster(); });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_list);
    setContent(m_stack);
    connect(m_list, &RecordView::opened, this, &StudentsPage::open);
    connect(m_list, &RecordView::editAsked, this, &StudentsPage::open);
    connect(m_list, &RecordView::deleteAsked, this,
            [this](const QList<qint64> &ids) { attempt(this, [&] { beginLife(LifeAct::Leave, ids); }); });
    connect(m_list, &RecordView::menuAsked, this, &StudentsPage::showRowMenu);
}

bool StudentsPage::isWanted(const core::StudentLine &line) const
{
    if ((line.standing == core::Standing::Left) != m_filters->isChipOn(u"left"_s))
        return false;
    if (m_filters->isChipOn(u"boarders"_s) && line.residence != core::Residence::Boarding)
        return false;
    if (m_filters->isChipOn(u"priority"_s) && line.groups.isEmpty())
        return false;
    if (m_filters->isChipOn(u"withoutClass"_s) && line.schoolClass.isSet())
        return false;
    const qint64 wanted = m_class->value().toLongLong();
    return wanted == 0 || line.schoolClass.value == wanted;
}

void StudentsPage::load()
{
    attempt(this, [this] {
        fillClasses();
        m_spellings = m_desk.book.spellings.spellings();
        m_lines.setRecords(m_desk.book.students.lines());
        showState();
        showTwiceCount();
        if (m_twiceView && m_stack->currentWidget() == m_twiceView)
            m_twiceView->setPairs(m_pairs, m_lines.records());
    });
}

void StudentsPage::retranslate()
{
    setTitle(tr("Pupils"));
    showState();
}

void StudentsPage::showState()
{
    int present = 0;
    int boarders = 0;
    int priority = 0;
    int without = 0;
    for (const core::StudentLine &line : m_lines.records()) {
        if (line.standing == core::Standing::Left)
            continue;
        ++present;
        boarders += line.residence == core::Residence::Boarding;
        priority += !line.groups.isEmpty();
        without += !line.schoolClass.isSet();
    }
    if (present == 0)
        setState(QString());
    else if (without > 0)
        setState(tr("%1 pupils on the roll: %2 boarders, %3 in priority groups, %4 without a class.")
                     .arg(present)
                     .arg(boarders)
                     .arg(priority)
                     .arg(without));
    else
        setState(
            tr("%1 pupils on the roll: %2 boarders, %3 in priority groups.").arg(present).arg(boarders).arg(priority));
}

void StudentsPage::openAt(qint64 id)
{
    if (m_lines.records().isEmpty())
        load();
    if (m_form && !m_form->mayLeave())
        return;
    closeForm();
    open(id);
}

void StudentsPage::enterNew()
{
    if (!mayLeave())
        return;
    closeForm();
    core::StudentRecord fresh;
    fresh.student.schoolClass = {m_class->value().toLongLong()};
    showRecord(std::move(fresh));
}

void StudentsPage::open(qint64 id)
{
    if (!m_life->mayLeave())
        return;
    attempt(this, [&] {
        if (std::optional<core::StudentRecord> record = m_desk.book.students.find({id})) {
            m_list->select(id);
            showRecord(std::move(*record));
        }
    });
}

void StudentsPage::showRecord(core::StudentRecord record)
{
    messages()->clear();
    showSidePanel(false);
    m_form = new StudentForm(m_desk, std::move(record), m_lines.records(), m_stack);
    connect(m_form, &StudentForm::saved, this, &StudentsPage::tellSaved);
    connect(m_form, &StudentForm::left, this, &StudentsPage::showList);
    connect(m_form, &StudentForm::printAsked, this, [this](const core::report::Document &document) {
        attempt(this, [&] { previewReport(*this, m_desk.files, document); });
    });
    m_stack->addWidget(m_form);
    m_stack->setCurrentWidget(m_form);
    m_filters->hide();
    m_form->focusFirst();
}

void StudentsPage::closeForm()
{
    if (!m_form)
        return;
    m_stack->removeWidget(m_form);
    m_form->hide();
    m_form->setParent(nullptr); // it may be the sender, but is part of this page no more
    m_form->deleteLater();
    m_form = nullptr;
    m_filters->show();
}

void StudentsPage::showList()
{
    const core::StudentId last = m_form ? m_form->student() : core::StudentId{};
    closeForm();
    m_filters->show();
    m_stack->setCurrentWidget(m_list);
    if (last.isSet())
        m_list->select(last.value);
    m_list->setFocus();
}

bool StudentsPage::mayLeave() { return m_form ? m_form->mayLeave() : m_life->mayLeave(); }

void StudentsPage::tellSaved(core::StudentId id, const QString &name, const core::Findings &findings)
{
    closeForm();
    load();
    m_stack->setCurrentWidget(m_list);
    m_list->select(id.value);
    m_list->setFocus();
    if (findings.isEmpty())
        offerUndo(*this, m_desk, tr("%1 is saved.").arg(name));
    else
        //: %1 is a pupil, %2 the first thing that the rules noticed
        messages()->showCaution(tr("%1 is saved. %2").arg(name, words::words(findings.first())));
}

ImportGuide *StudentsPage::openGuide()
{
    if (!mayLeave())
        return nullptr;
    showList();
    auto *guide = new ImportGuide(m_desk, this);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    connect(guide, &ImportGuide::imported, this, [this](const QString &sentence) {
        load();
        offerUndo(*this, m_desk, sentence);
    });
    guide->open();
    return guide;
}

void StudentsPage::importRoster(const QString &path)
{
    if (ImportGuide *guide = openGuide(); guide && !path.isEmpty())
        guide->readFile(path);
}

void StudentsPage::pasteRoster()
{
    if (ImportGuide *guide = m_stack->currentWidget() == m_list ? openGuide() : nullptr)
        guide->paste();
}

QString StudentsPage::helpText() const
{
    return tr(
        "Type a name, its pinyin or the initials, a class such as 3.2, or the last digits of a number. Enter "
        "opens the record, Ctrl+N enters a pupil, Del records that the selected pupils leave the school. Numbers are "
        "masked until you ask to see one.");
}

} // namespace ui
