// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/table_guide.h"

#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/rows_preview.h"
#include "ui/pages/said_findings.h"
#include "ui/pages/table_source.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;
using core::exchange::RowKind;

namespace {
constexpr int resultStep = 4;
constexpr QSize wanted{1160, 700};
} // namespace

TableGuide::TableGuide(PageDesk &desk, const TableGuideWords &words, QWidget *parent)
    : Guide(parent), m_desk(desk), m_words(words)
{
    setObjectName(words.guide);
    setTitle(words.title);
    setQuestion(&desk.question);
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(40, 60)) : wanted);
}

void TableGuide::build(RowsPreview *preview)
{
    addSourceStep();
    addColumnsStep();
    addPreviewStep(preview);
    addLastStep();
    addResultStep();
}

void TableGuide::addSourceStep()
{
    m_source = new TableSource(this);
    connect(m_source, &TableSource::fileAsked, this, [this] { attempt(this, [this] { chooseFile(); }); });
    connect(m_source, &TableSource::fileDropped, this, [this](const QString &path) { readFile(path); });
    connect(m_source, &TableSource::pasteAsked, this, [this] { attempt(this, [this] { paste(); }); });
    connect(m_source, &TableSource::sheetChosen, this, [this](int sheet) { readFile(m_path, sheet); });
    addStep({.title = [] { return tr("File"); },
             .explanation = m_words.source,
             .widget = m_source,
             .entered =
                 [this] {
                     setNextEnabled(!table().sheet.rows.isEmpty());
                     m_source->focusFirst();
                 },
             .mayContinue = [this] { return !table().sheet.rows.isEmpty(); }});
}

void TableGuide::addColumnsStep()
{
    m_columns = new ColumnPicker(this);
    connect(m_columns, &ColumnPicker::headerRowChosen, this, [this](int row) {
        messages()->clear();
        takeHeader(row);
        m_columns->setTable(picked());
    });
    addStep({.title = [] { return tr("Columns"); },
             .explanation =
                 [] { return tr("Only these fields are taken; everything else in the table is not even read."); },
             .widget = m_columns,
             .entered = [this] { m_columns->focusFirst(); },
             .mayContinue = [this] { return mayLeaveColumns(); }});
}

void TableGuide::addPreviewStep(RowsPreview *preview)
{
    connect(preview, &RowsPreview::saveRefusedAsked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    addStep({.title = [] { return tr("Preview"); },
             .explanation = m_words.preview,
             .widget = preview,
             .entered =
                 [this] {
                     m_compared = Compared::No;
                     attempt(this, [this] { look(); });
                 },
             .mayContinue = [this] { return mayLeavePreview(); },
             .next = [this] { return m_compared == Compared::No ? tr("&Compare again") : Guide::tr("&Continue"); }});
}

void TableGuide::addLastStep()
{
    auto *step = new QWidget(this);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    m_last = new QLabel(step);
    m_last->setObjectName(m_words.summary);
    m_last->setWordWrap(true);
    column->addWidget(m_last);
    column->addStretch(1);
    addStep({.title = [] { return tr("Import"); },
             .explanation = [] { return tr("Nothing has been changed so far. This is what will happen:"); },
             .widget = step,
             .entered =
                 [this] {
                     QStringList lines;
                     for (const ImportEffect &effect : allEffects())
                         if (!effect.before.isEmpty())
                             lines << effect.before;
                     m_last->setText(lines.join(u"\n\n"_s));
                 },
             .mayContinue =
                 [this] {
                     attempt(this, [this] { write(); });
                     return false; // the result comes when everything is on disk
                 },
             .next = [] { return tr("&Import"); }});
}

void TableGuide::addResultStep()
{
    auto *step = new QWidget(this);
    m_result = new QGridLayout;
    m_result->setHorizontalSpacing(theme::pagePadding);
    m_result->setVerticalSpacing(theme::controlPadding);
    m_result->setColumnStretch(2, 1);
    m_saveRefusedAfter = new QPushButton(tr("&Save the refused rows…"), step);
    m_saveRefusedAfter->setObjectName(m_words.saveRefusedAfter);
    m_saveRefusedAfter->setAutoDefault(false);
    connect(m_saveRefusedAfter, &QPushButton::clicked, this, [this] { attempt(this, [this] { saveRefused(); }); });
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::pagePadding);
    column->addLayout(m_result);
    column->addWidget(m_saveRefusedAfter, 0, Qt::AlignLeft);
    column->addStretch(1);
    addStep({.title = [] { return tr("Result"); },
             .explanation = [] { return tr("Everything is saved. This is what has happened:"); },
             .widget = step,
             .next = m_words.show,
             .isResult = true});
}

void TableGuide::chooseFile()
{
    //: file filter of the import; keep the patterns
    const QString path = m_desk.files.fileToOpen(m_words.title(), tr("Tables (*.xlsx *.xls *.csv *.txt)"));
    if (!path.isEmpty())
        readFile(path);
}

void TableGuide::dropWork()
{
    ++m_reading;
    ++m_comparison;
    m_compared = Compared::No;
    for (Job *job : {m_reader.data(), m_comparer.data()})
        if (job) {
            disconnect(job, &Job::failed, this, nullptr); // its failure may be on the way already
            job->deleteLater();                           // not at once: it may be its own answer that leads here
        }
}

void TableGuide::readFile(const QString &path, int sheetIndex)
{
    messages()->clear();
    setNextEnabled(false);
    dropWork();
    take({});
    const QString name = QFileInfo(path).fileName();
    m_source->setReading(name, path == m_path);
    m_path = path;
    m_reader = run(
        tr("Reading %1").arg(name),
        [path = m_path, sheetIndex](const core::Progress &progress) {
            return core::readTable(path, sheetIndex, progress);
        },
        [this, latest = m_reading](core::ReadTable table) {
            if (latest == m_reading)
                receive(std::move(table));
        });
}

void TableGuide::paste()
{
    messages()->clear();
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        messages()->showCaution(tr("There is no table on the clipboard. Copy the cells in the spreadsheet first."));
        return;
    }
    dropWork();
    m_path.clear();
    receive(core::pastedTable(text));
}

void TableGuide::receive(core::ReadTable table)
{
    take(std::move(table));
    showTable();
}

void TableGuide::showTable()
{
    const core::ReadTable &read = table();
    const PickedTable shown = picked();
    ++m_comparison; // one under way is about what it meant before
    m_source->setTable({.path = read.path,
                        .sheets = read.sheets,
                        .sheet = read.sheetIndex,
                        .headerRow = shown.headerRow,
                        .rows = int(read.sheet.rows.size())});
    m_columns->setTable(shown);
    if (read.sheet.rows.isEmpty())
        messages()->showCaution(tr("This sheet is empty. Choose another sheet or file."));
    setNextEnabled(!read.sheet.rows.isEmpty());
}

QString TableGuide::sourceName() const { return tableName(table().path); }

QString TableGuide::remembered() const { return m_desk.book.school.remembered(m_words.rememberedUnder); }

bool TableGuide::mayLeaveColumns()
{
    const PickedTable shown = picked();
    const QString reason = !shown.found ? tr("Choose the row in which the headings stand.")
                                        : takeColumns({.headerRow = shown.headerRow, .columns = m_columns->columns()});
    if (!reason.isEmpty()) {
        messages()->showCaution(reason);
        return false;
    }
    if (!m_desk.book.isReadOnly())
        m_desk.book.school.remember(m_words.rememberedUnder, layouts(remembered()));
    return true;
}

int TableGuide::beginComparison()
{
    setNextEnabled(false);
    m_compared = Compared::Running;
    return ++m_comparison;
}

/// Whatever kept the answer from coming, there is a way on.
void TableGuide::watchComparison(Job *job, int latest)
{
    if (m_comparer)
        m_comparer->deleteLater();
    m_comparer = job;
    connect(job, &Job::ended, this, [this, latest] {
        if (latest == m_comparison && m_compared == Compared::Running)
            endComparison(Compared::No);
    });
}

void TableGuide::endComparison(Compared how)
{
    m_compared = how;
    setNextEnabled(true);
    retranslate(); // the button says what it does now
}

bool TableGuide::mayLeavePreview()
{
    if (m_compared != Compared::Yes) {
        messages()->clear();
        attempt(this, [this] { look(); });
        retranslate();
        return false;
    }
    if (count(RowKind::New) + count(RowKind::Changed) > 0 || hasMore())
        return true;
    messages()->showCaution(tr("No row brings anything new, so there is nothing to import."));
    return false;
}

void TableGuide::saveRefused()
{
    const QString path = table().path;
    const QString name = path.isEmpty() ? sourceName() : QFileInfo(path).completeBaseName();
    const QString target = m_desk.files.fileToSave(tr("Save the refused rows"), tr("%1 – refused rows.xlsx").arg(name),
                                                   tr("Spreadsheets (*.xlsx)"));
    if (target.isEmpty())
        return;
    saveRefusedTo(target);
    messages()->showDone(tr("The refused rows are saved. Correct them there and import that file again."));
}

QList<ImportEffect> TableGuide::allEffects() const
{
    QList<ImportEffect> all = effects();
    const auto add = [&all](int count, const QString &before, const QString &after) {
        if (count > 0)
            all << ImportEffect{count, before, after};
    };
    const int same = count(RowKind::Unchanged);
    add(same, tr("%n rows are the same as before.", nullptr, same), tr("rows the same as before"));
    const int refused = count(RowKind::Refused);
    add(refused,
        tr("%n rows are refused and stay out; save them in the step before to correct them.", nullptr, refused),
        tr("rows refused"));
    const int open = count(RowKind::Doubtful);
    add(open, tr("%n doubtful rows are not decided and stay out.", nullptr, open),
        tr("rows not decided, not imported"));
    const int out = count(RowKind::LeftOut);
    add(out, tr("%n rows are left out.", nullptr, out), tr("rows left out"));
    return all << remarks();
}

void TableGuide::settle(const core::Outcome<int> &taken)
{
    if (!taken) {
        messages()->showFailure(sentencesOf(taken.findings(), core::Severity::Refusal));
        return;
    }
    showResult();
    goToStep(resultStep);
    Q_EMIT imported(doneSentence());
}

void TableGuide::showResult()
{
    for (const ImportEffect &effect : allEffects()) {
        if (effect.count == 0 || effect.after.isEmpty())
            continue;
        auto *number = new QLabel(QString::number(effect.count), this);
        theme::setKind(number, "strong");
        const int row = m_result->rowCount();
        m_result->addWidget(number, row, 0, Qt::AlignRight);
        m_result->addWidget(new QLabel(effect.after, this), row, 1);
    }
    m_saveRefusedAfter->setVisible(count(RowKind::Refused) + count(RowKind::Doubtful) > 0);
}

QString TableGuide::doneSentence() const
{
    const int out = count(RowKind::Refused) + count(RowKind::Doubtful);
    const QString done = tr("%1 is imported: %2 new, %3 changed, %4 unchanged.")
                             .arg(sourceName())
                             .arg(count(RowKind::New))
                             .arg(count(RowKind::Changed))
                             .arg(count(RowKind::Unchanged));
    return out > 0 ? done + u' ' + tr("%n rows were refused.", nullptr, out) : done;
}

QString TableGuide::comparing() { return tr("Comparing with the school"); }

QString TableGuide::writing() const { return tr("Importing %1").arg(sourceName()); }

} // namespace ui
