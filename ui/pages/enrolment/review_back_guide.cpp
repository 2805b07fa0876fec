// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/review_back_guide.h"

#include "ui/kit/file_drop.h"
#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/enrolment/review_preview.h"
#include "ui/pages/long_write.h"
#include "ui/pages/said_findings.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::ReviewState;

namespace {

constexpr int previewStep = 1;
constexpr int resultStep = 3;
constexpr qsizetype namesShown = 14;
constexpr QSize wanted{1140, 700};

QStringList endings() { return {u"xlsx"_s, u"xlsm"_s, u"xls"_s, u"et"_s, u"csv"_s}; }

QStringList patterns()
{
    QStringList patterns;
    for (const QString &ending : endings())
        patterns << u"*."_s + ending;
    return patterns;
}

/// A folder stands for the tables in it.
QStringList filesIn(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files << path;
            continue;
        }
        const QDir folder(path);
        for (const QString &name : folder.entryList(patterns(), QDir::Files, QDir::Name))
            if (!name.startsWith(u'~') &&
                !name.startsWith(u'.')) // what a spreadsheet program keeps beside an open file
                files << folder.filePath(name);
    }
    return files;
}

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ReviewBackGuide::ReviewBackGuide(PageDesk &desk, QWidget *parent) : Guide(parent), m_desk(desk)
{
    setObjectName(u"reviewBackGuide"_s);
    setTitle([] { return tr("Read review workbooks"); });
    setQuestion(&desk.question);
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(40, 60)) : wanted);
    addFilesStep();
    addPreviewStep();
    addLastStep();
    addResultStep();
    const auto *drop = new FileDrop(endings(), this);
    connect(drop, &FileDrop::droppedAll, this, &ReviewBackGuide::addFiles);
}

void ReviewBackGuide::addFilesStep()
{
    auto *step = m_files = new QWidget(this);
    const auto button = [&](const QString &name, const QString &text, Icon which) {
        auto *made = new QPushButton(icon(which), text, step);
        made->setObjectName(name);
        made->setAutoDefault(false);
        return made;
    };
    auto *files = button(u"reviewFilesButton"_s, tr("Choose &files…"), Icon::Open);
    auto *folder = button(u"reviewFilesFolderButton"_s, tr("Choose a f&older…"), Icon::Open);
    auto *clear = button(u"reviewFilesClearButton"_s, tr("C&lear"), Icon::Close);
    m_chosen = textLabel(u"reviewFilesLabel"_s, step);
    auto *hint = new QLabel(tr("Files and folders can also be dropped here."), step);
    theme::setKind(hint, "muted");
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::controlPadding);
    row->addWidget(files);
    row->addWidget(folder);
    row->addWidget(clear);
    row->addStretch(1);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addLayout(row);
    column->addWidget(hint);
    column->addWidget(m_chosen);
    column->addStretch(1);
    connect(files, &QPushButton::clicked, this, [this] {
        addFiles(m_desk.files.filesToOpen(tr("Review workbooks"),
                                          tr("Workbooks and tables (%1)").arg(patterns().join(u' '))));
    });
    connect(folder, &QPushButton::clicked, this, [this] {
        if (const QString path = m_desk.files.folder(tr("Folder with review workbooks")); !path.isEmpty())
            addFiles({path});
    });
    connect(clear, &QPushButton::clicked, this, [this] {
        m_paths.clear();
        tellFiles();
    });
    addStep(
        {.title = [] { return tr("Files"); },
         .explanation =
             [] { return tr("The workbooks as the teachers gave them back, one or all of them. They are only read."); },
         .widget = step,
         .entered = [this] { tellFiles(); },
         .mayContinue =
             [this] {
                 read();
                 return false; // the guide goes on when they are read
             }});
}

void ReviewBackGuide::addPreviewStep()
{
    m_preview = new ReviewPreview(this);
    addStep({.title = [] { return tr("Compare"); },
             .explanation =
                 [] {
                     return tr("Nothing has been changed so far. New answers will be taken; what contradicts itself or "
                               "the file waits for your decision, row by row.");
                 },
             .widget = m_preview});
}

void ReviewBackGuide::addLastStep()
{
    auto *step = new QWidget(this);
    m_summary = textLabel(u"reviewBackSummaryLabel"_s, step);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->addWidget(m_summary);
    column->addStretch(1);
    addStep({.title = [] { return tr("Take"); },
             .explanation = [] { return tr("This is what will happen, all at once or not at all:"); },
             .widget = step,
             .entered = [this] { showLast(); },
             .mayContinue = [this] { return take(); },
             .next = [] { return tr("&Take the answers"); }});
}

void ReviewBackGuide::addResultStep()
{
    auto *step = new QWidget(this);
    m_result = textLabel(u"reviewBackResultLabel"_s, step);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->addWidget(m_result);
    column->addStretch(1);
    addStep({.title = [] { return tr("Done"); }, .widget = step, .isResult = true});
}

void ReviewBackGuide::addFiles(const QStringList &paths)
{
    if (current() != 0 || isBusy())
        return;
    m_paths << filesIn(paths);
    m_paths.removeDuplicates();
    tellFiles();
}

void ReviewBackGuide::tellFiles()
{
    QStringList lines;
    if (m_paths.isEmpty())
        lines << tr("No file has been chosen yet.");
    else
        lines << tr("%n files:", nullptr, static_cast<int>(m_paths.size()));
    for (const QString &path : m_paths.mid(0, namesShown))
        lines << QFileInfo(path).fileName();
    if (m_paths.size() > namesShown)
        lines << u"…"_s;
    m_chosen->setText(lines.join(u'\n'));
    if (current() == 0 && !isBusy())
        setNextEnabled(!m_paths.isEmpty() && m_desk.term.isSet());
}

void ReviewBackGuide::read()
{
    const auto show = [this](const core::ReviewPlan &plan) {
        m_preview->setPlan(plan);
        goToStep(previewStep);
    };
    const auto readIn = [term = m_desk.term, paths = m_paths](const core::SchoolBook &book,
                                                              const core::Progress &progress) {
        return book.review.read(term, paths, progress);
    };
    std::shared_ptr<core::SchoolBook> door = m_desk.book.beside();
    if (!door) {
        show(readIn(m_desk.book, core::Progress()));
        return;
    }
    setReading(true);
    const Job *job = run(
        tr("Reading workbooks"),
        [door = std::move(door), readIn](const core::Progress &progress) mutable {
            core::ReviewPlan plan = readIn(*door, progress);
            door.reset();
            return plan;
        },
        show);
    connect(job, &Job::ended, this, [this] { setReading(false); });
}

/// Which files are read does not change while they are, and they are read once.
void ReviewBackGuide::setReading(bool reading)
{
    setBusy(reading);
    m_files->setEnabled(!reading);
}

void ReviewBackGuide::showLast()
{
    const core::ReviewPlan &plan = m_preview->plan();
    const auto taken = [&plan](core::ReviewOpinion opinion) {
        return static_cast<int>(std::ranges::count_if(
            plan.lines, [opinion](const core::ReviewLine &line) { return line.take && line.opinion == opinion; }));
    };
    QStringList lines{tr("%n applications pass the class review.", nullptr, taken(core::ReviewOpinion::Agreed))};
    if (const int count = taken(core::ReviewOpinion::Returned); count > 0)
        lines << tr("%n applications go back to the families.", nullptr, count);
    if (const int count = taken(core::ReviewOpinion::Refused); count > 0)
        lines << tr("%n applications are turned down.", nullptr, count);
    if (const int count = plan.undecided(); count > 0)
        lines << tr("%n rows were not decided and stay as they are.", nullptr, count);
    if (const int count = plan.count(ReviewState::Refused); count > 0)
        lines << tr("%n rows cannot be taken; tell the teachers.", nullptr, count);
    m_summary->setText(lines.join(u'\n'));
    setNextEnabled(plan.taken() > 0 && !m_desk.book.isReadOnly());
    if (plan.taken() == 0)
        messages()->showNote(tr("No row is to be taken."));
}

bool ReviewBackGuide::take()
{
    writeBusy(
        *this, m_desk, tr("Taking the answers"),
        [plan = m_preview->plan()](core::SchoolBook &book, const core::Progress &progress) {
            return book.review.take(plan, progress);
        },
        [this](const core::Outcome<core::ReviewCounts> &outcome) { finish(outcome); });
    return false;
}

void ReviewBackGuide::finish(const core::Outcome<core::ReviewCounts> &outcome)
{
    if (!outcome) {
        messages()->showFailure(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    const core::ReviewCounts &counts = outcome.value();
    //: after workbooks of class teachers were read
    const QString sentence = tr("Class review taken: %1 agreed, %2 sent back, %3 turned down.")
                                 .arg(counts.agreed)
                                 .arg(counts.returned)
                                 .arg(counts.refused);
    QStringList lines{sentence};
    if (counts.left > 0)
        lines << tr("%n answers were left.", nullptr, counts.left);
    m_result->setText(lines.join(u'\n'));
    goToStep(resultStep);
    Q_EMIT taken(sentence);
}

} // namespace ui
