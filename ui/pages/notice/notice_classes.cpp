// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notice/notice_classes.h"

#include "ui/kit/attempt.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/notice/handout_bar.h"
#include "ui/pages/said_findings.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::Handout;
using core::NoticeClassLine;

namespace {

const QString notice = u"F01"_s;
const QString form = u"F02"_s;
constexpr int blankAtFirst = 10;

QString classOf(const NoticeClassLine &line)
{
    return words::classLabel(core::stageOfGrade(line.grade), line.grade, line.number);
}

QString dayOf(const NoticeClassLine &line, const QString &paper)
{
    const Handout *latest = line.latest(paper);
    return latest ? words::dateText(latest->handedOn) : QString();
}

/// A number of the latest notice; nothing where none was handed out.
QVariant numberOf(const NoticeClassLine &line, const std::function<int(const Handout &)> &number)
{
    const Handout *latest = line.latest(notice);
    return latest ? QVariant(number(*latest)) : QVariant();
}

Badge badgeOf(const NoticeClassLine &line)
{
    const Handout *latest = line.latest(notice);
    if (!latest)
        return {NoticeClasses::tr("Not informed"), line.children == 0 ? Badge::Tone::Neutral : Badge::Tone::Caution};
    if (latest->missing() == 0)
        return {NoticeClasses::tr("All slips back"), Badge::Tone::Good};
    return latest->slipsOn.isValid() ? Badge{NoticeClasses::tr("Slips missing"), Badge::Tone::Caution}
                                     : Badge{NoticeClasses::tr("Informed"), Badge::Tone::Accent};
}

RecordModel<NoticeClassLine>::Columns columns()
{
    const auto number = [](const QString &name, std::function<QString()> title,
                           std::function<int(const Handout &)> of) {
        return Column<NoticeClassLine>{
            .title = std::move(title),
            .show = [of = std::move(of)](const NoticeClassLine &line) { return numberOf(line, of); },
            .alignment = Qt::AlignRight,
            .width = 70,
            .name = name};
    };
    return {
        {.title = [] { return NoticeClasses::tr("Class"); },
         .show = [](const NoticeClassLine &line) { return classOf(line); },
         .sort = [](const NoticeClassLine &line) { return line.grade * 100 + line.number; },
         .width = 112,
         .name = u"class"_s},
        {.title = [] { return NoticeClasses::tr("Class teacher"); },
         .show = [](const NoticeClassLine &line) { return line.teacher; },
         .width = 112,
         .name = u"teacher"_s},
        {.title = [] { return NoticeClasses::tr("Pupils"); },
         .show = [](const NoticeClassLine &line) { return line.children; },
         .alignment = Qt::AlignRight,
         .width = 64,
         .name = u"children"_s},
        {.title = [] { return NoticeClasses::tr("Notice handed out"); },
         .show = [](const NoticeClassLine &line) { return dayOf(line, notice); },
         .width = 112,
         .name = u"notice"_s},
        number(
            u"copies"_s, [] { return NoticeClasses::tr("Papers"); }, [](const Handout &h) { return h.copies; }),
        number(
            u"yes"_s, [] { return NoticeClasses::tr("Takes part"); }, [](const Handout &h) { return h.slipsYes; }),
        number(
            u"no"_s, [] { return NoticeClasses::tr("Does not"); }, [](const Handout &h) { return h.slipsNo; }),
        number(
            u"missing"_s, [] { return NoticeClasses::tr("Missing"); }, [](const Handout &h) { return h.missing(); }),
        {.title = [] { return NoticeClasses::tr("Form handed out"); },
         .show = [](const NoticeClassLine &line) { return dayOf(line, form); },
         .width = 112,
         .name = u"form"_s},
        {.title = [] { return NoticeClasses::tr("By"); },
         .show =
             [](const NoticeClassLine &line) {
                 const Handout *latest = line.latest(notice);
                 return latest ? latest->handedBy : QString();
             },
         .hidden = true,
         .name = u"by"_s},
        {.title = [] { return NoticeClasses::tr("State"); },
         .badge = [](const NoticeClassLine &line) { return badgeOf(line); },
         .width = 136,
         .name = u"state"_s}};
}

} // namespace

NoticeClasses::NoticeClasses(PageDesk &desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_classes(columns()), m_list(new RecordView(this)), m_bar(new HandoutBar(this))
{
    setObjectName(u"noticeClasses"_s);
    m_classes.setId([](const NoticeClassLine &line) { return line.schoolClass.value; });
    m_list->setObjectName(u"noticeClassList"_s);
    m_list->setMultipleSelection(true);
    m_list->setTable(&m_classes);
    m_list->setEmptyState([] { return tr("No classes yet. They are entered in the settings."); });
    m_printNotices = addButton(u"printNoticesButton"_s, [this] { Q_EMIT printAsked(notice, chosen()); });
    m_printForms = addButton(u"printFormsButton"_s, [this] { Q_EMIT printAsked(form, chosen()); });
    m_printBlank = addButton(u"printBlankButton"_s, [this] { askBlank(); });
    m_shown = addButton(u"shownAsHandedButton"_s, [this] {
        if (const NoticeClassLine *line = current(); line && !line->handouts.isEmpty())
            Q_EMIT shownAsHanded(line->handouts.first().id);
    });
    m_slips = addButton(u"countSlipsButton"_s, [this] { askSlips(); });
    m_handOut = addButton(u"handOutButton"_s, [this] { askHandout(); });
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::controlPadding);
    foot->addWidget(m_printNotices);
    foot->addWidget(m_printForms);
    foot->addWidget(m_printBlank);
    foot->addWidget(m_shown);
    foot->addStretch(1);
    foot->addWidget(m_slips);
    foot->addWidget(m_handOut);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_list, 1);
    column->addWidget(m_bar);
    column->addLayout(foot);
    connect(m_list, &RecordView::currentChanged, this, &NoticeClasses::tellButtons);
    connect(m_list, &RecordView::selectionChanged, this, &NoticeClasses::tellButtons);
    connect(m_list, &RecordView::opened, this, [this] { askSlips(); });
    connect(m_list, &RecordView::deleteAsked, this, [this] { attempt(this, [this] { removeHandout(); }); });
    connect(m_bar, &HandoutBar::paperGiven, this,
            [this](const QString &paper, QDate day) { attempt(this, [&] { handOut(paper, day); }); });
    connect(m_bar, &HandoutBar::slipsGiven, this,
            [this](int yes, int no, QDate day) { attempt(this, [&] { countSlips(yes, no, day); }); });
    connect(m_bar, &HandoutBar::blankGiven, this, [this](const QString &paper, int copies) {
        m_bar->close();
        const NoticeClassLine *line = current();
        Q_EMIT blankAsked(paper, line ? line->schoolClass : core::ClassId{}, copies);
    });
    connect(m_bar, &HandoutBar::left, this, [this] { m_list->view()->setFocus(); });
}

QPushButton *NoticeClasses::addButton(const QString &name, const std::function<void()> &act)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void NoticeClasses::load()
{
    m_bar->close();
    m_classes.setRecords(m_desk.term.isSet() ? m_desk.book.notices.classes(m_desk.term) : QList<NoticeClassLine>());
    if (m_list->selectedIds().isEmpty() && m_list->currentId() != 0)
        m_list->select(m_list->currentId()); // the buttons act on what is marked
    tellButtons();
}

QList<core::ClassId> NoticeClasses::chosen() const
{
    QList<core::ClassId> chosen;
    const QList<qint64> selected = m_list->selectedIds();
    for (const NoticeClassLine &line : m_classes.records())
        if (line.children > 0 && selected.contains(line.schoolClass.value))
            chosen << line.schoolClass;
    return chosen;
}

const NoticeClassLine *NoticeClasses::current() const { return m_classes.recordById(m_list->currentId()); }

void NoticeClasses::tellButtons()
{
    const bool any = !chosen().isEmpty();
    const bool mayWrite = !m_desk.book.isReadOnly();
    const NoticeClassLine *line = current();
    m_printNotices->setEnabled(any);
    m_printForms->setEnabled(any);
    m_printBlank->setEnabled(m_desk.term.isSet());
    m_handOut->setEnabled(any && mayWrite);
    m_slips->setEnabled(line && line->latest(notice) && mayWrite);
    m_shown->setEnabled(line && !line->handouts.isEmpty());
}

void NoticeClasses::askHandout()
{
    m_bar->askPaper(
        tr("What was handed out to %n classes, a copy for each child?", nullptr, static_cast<int>(chosen().size())),
        m_desk.book.today());
}

/// For a child who lost the paper, and for families who are not in the file yet.
void NoticeClasses::askBlank()
{
    const NoticeClassLine *line = current();
    m_bar->askBlank(line ? tr("Copies for %1 without a child's name: which paper, how many?").arg(classOf(*line))
                         : tr("Copies without a class and a child's name: which paper, how many?"),
                    blankAtFirst);
}

void NoticeClasses::askSlips()
{
    const NoticeClassLine *line = current();
    const Handout *latest = line ? line->latest(notice) : nullptr;
    if (!latest || m_desk.book.isReadOnly())
        return;
    m_asked = latest->id;
    m_bar->askSlips(tr("How many slips of %1 came back in all?").arg(classOf(*line)), latest->slipsYes, latest->slipsNo,
                    latest->copies, m_desk.book.today());
}

void NoticeClasses::handOut(const QString &paper, QDate day)
{
    const QList<core::ClassId> classes = chosen();
    const core::Outcome<int> outcome = m_desk.book.notices.handOut(m_desk.term, classes, paper, day);
    if (!outcome) {
        Q_EMIT refused(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    m_bar->close();
    Q_EMIT done(tr("Recorded: handed out to %n classes.", nullptr, outcome.value()), outcome.findings());
}

void NoticeClasses::countSlips(int yes, int no, QDate day)
{
    const core::Outcome<core::Done> outcome = m_desk.book.notices.countSlips(m_asked, yes, no, day);
    if (!outcome) {
        Q_EMIT refused(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    m_bar->close();
    Q_EMIT done(tr("Slips recorded."), outcome.findings());
}

void NoticeClasses::removeHandout()
{
    const NoticeClassLine *line = current();
    if (!line || line->handouts.isEmpty() || m_desk.book.isReadOnly())
        return;
    const core::Outcome<core::Done> outcome = m_desk.book.notices.remove(line->handouts.first().id);
    if (outcome)
        Q_EMIT done(tr("The latest handing out to this class is removed."), outcome.findings());
}

void NoticeClasses::retranslate()
{
    m_printNotices->setText(tr("Print &notices"));
    m_printForms->setText(tr("Print &forms"));
    m_printNotices->setToolTip(tr("One for each child of the classes chosen, with its name and the slip"));
    m_printForms->setToolTip(m_printNotices->toolTip());
    m_printBlank->setText(tr("&Blank copies…"));
    m_shown->setText(tr("&As handed out"));
    m_slips->setText(tr("Record &slips…"));
    m_handOut->setText(tr("Record &handing out…"));
    m_classes.retranslate();
}

} // namespace ui
