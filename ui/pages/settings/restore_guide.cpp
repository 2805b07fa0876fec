// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/restore_guide.h"

#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/question.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/copy_keeper.h"
#include "ui/words/file_words.h"
#include "ui/words/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

using Count = qint64 BookCounts::*;

QPushButton *plainButton(const QString &name, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(icon(Icon::Open), text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// One row of the comparison.
struct Compared {
    QString title{};
    Count count{};
};

QList<Compared> compared()
{
    return {{RestoreGuide::tr("Pupils"), &BookCounts::pupils},
            {RestoreGuide::tr("Classes"), &BookCounts::classes},
            {RestoreGuide::tr("Staff"), &BookCounts::staff},
            {RestoreGuide::tr("Programs"), &BookCounts::programs},
            {RestoreGuide::tr("Applications"), &BookCounts::applications},
            {RestoreGuide::tr("Seats"), &BookCounts::seats},
            {RestoreGuide::tr("Lines of journal"), &BookCounts::journal}};
}

} // namespace

RestoreGuide::RestoreGuide(const Clock &clock, FileChooser &files, const QString &path, Doors doors, QWidget *parent)
    : Guide(parent), m_clock(clock), m_files(files), m_doors(std::move(doors)), m_lines(columns())
{
    setObjectName(u"restoreGuide"_s);
    setTitle([] { return tr("Restore from a copy"); });
    m_lines.setId([](const Line &line) { return line.id; });
    addSteps();
    setFinish([this] { return restore(); });
    setPath(path);
}

RecordModel<RestoreGuide::Line>::Columns RestoreGuide::columns()
{
    const auto number = [](const QString &name, std::function<QString()> title, Count count) {
        return Column<Line>{.title = std::move(title),
                            .show =
                                [count](const Line &line) {
                                    const auto &glance = line.copy.glance;
                                    return glance ? QVariant(glance->counts.*count) : QVariant();
                                },
                            .alignment = Qt::AlignRight,
                            .width = 70,
                            .name = name};
    };
    return {{.title = [] { return tr("Made"); },
             .show = [](const Line &line) { return words::dateTimeText(line.copy.at); },
             .sort = [](const Line &line) { return line.copy.at; },
             .width = 140,
             .name = u"made"_s},
            number(
                u"pupils"_s, [] { return tr("Pupils"); }, &BookCounts::pupils),
            number(
                u"classes"_s, [] { return tr("Classes"); }, &BookCounts::classes),
            number(
                u"applications"_s, [] { return tr("Applications"); }, &BookCounts::applications),
            number(
                u"seats"_s, [] { return tr("Seats"); }, &BookCounts::seats),
            {.title = [] { return tr("Size"); },
             .show = [](const Line &line) { return words::sizeWords(line.copy.size); },
             .alignment = Qt::AlignRight,
             .sort = [](const Line &line) { return line.copy.size; },
             .width = 80,
             .name = u"size"_s},
            {.title = [] { return tr("Where"); },
             .show =
                 [](const Line &line) {
                     const QString where = QDir::toNativeSeparators(line.copy.path);
                     return line.copy.glance ? where : tr("Cannot be opened: %1").arg(where);
                 },
             .width = 260,
             .name = u"where"_s}};
}

QWidget *RestoreGuide::choosing()
{
    auto *step = new QWidget(this);
    m_pathLabel = new QLabel(step);
    m_pathLabel->setObjectName(u"restorePathLabel"_s);
    m_pathLabel->setTextFormat(Qt::PlainText);
    theme::setKind(m_pathLabel, "strong");
    m_pathLabel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *other = plainButton(u"restorePathButton"_s, tr("Another &file…"), step);
    auto *browsing = plainButton(u"browseCopyButton"_s, tr("&Another copy…"), step);
    m_list = new RecordView(step);
    m_list->setObjectName(u"copyList"_s);
    m_list->setTable(&m_lines);
    m_list->setEmptyState([] { return tr("No copies of this file are known on this computer."); },
                          [] { return tr("Choose a copy…"); }, [this] { browse(); });
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::controlPadding);
    head->addWidget(m_pathLabel, 1);
    head->addWidget(other);
    head->addWidget(browsing);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::controlPadding, 0, theme::controlPadding);
    column->setSpacing(theme::controlPadding);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(other, &QPushButton::clicked, this, [this] {
        const QString path = m_files.fileToOpen(tr("The file to restore"), tr("School files (*.kehou)"));
        if (!path.isEmpty()) {
            setPath(path);
            listCopies();
        }
    });
    connect(browsing, &QPushButton::clicked, this, &RestoreGuide::browse);
    connect(m_list, &RecordView::opened, this, &Guide::next);
    return step;
}

QWidget *RestoreGuide::examining()
{
    auto *step = new QWidget(this);
    m_checks = new QLabel(step);
    m_checks->setObjectName(u"restoreChecksLabel"_s);
    m_checks->setTextFormat(Qt::PlainText);
    m_checks->setWordWrap(true);
    auto *panel = new QFrame(step);
    theme::setKind(panel, "panel");
    m_table = new QGridLayout(panel);
    m_table->setContentsMargins(theme::panelPadding, theme::fieldGap, theme::panelPadding, theme::fieldGap);
    m_table->setHorizontalSpacing(2 * theme::pagePadding);
    m_table->setVerticalSpacing(theme::controlPadding);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::controlPadding, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_checks);
    column->addWidget(panel, 0, Qt::AlignLeft);
    column->addStretch(1);
    return step;
}

void RestoreGuide::addSteps()
{
    addStep({.title = [] { return tr("Which copy"); },
             .explanation = [] { return tr("Choose the copy that shall take the place of the file."); },
             .widget = choosing(),
             .entered = [this] { listCopies(); },
             .mayContinue =
                 [this] {
                     if (m_path.isEmpty())
                         messages()->showCaution(tr("Choose the file that is to be restored."));
                     else if (!chosen())
                         messages()->showCaution(tr("Choose a copy."));
                     else
                         return true;
                     return false;
                 }});
    addStep({.title = [] { return tr("Examination"); },
             .explanation = [] { return tr("A temporary copy is examined. Nothing has been changed so far."); },
             .widget = examining(),
             .entered = [this] { examine(); }});
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"restoreSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop);
    m_summary->setMargin(theme::controlPadding);
    addStep({.title = [] { return tr("Restore"); },
             .explanation = [] { return tr("This will change; if anything fails, everything stays as it is."); },
             .widget = m_summary,
             .entered = [this] { m_summary->setText(summary()); },
             .next = [] { return tr("&Restore"); }});
}

void RestoreGuide::setPath(const QString &path)
{
    m_path = path;
    m_pathLabel->setText(path.isEmpty() ? tr("No file chosen") : QDir::toNativeSeparators(path));
    m_pathLabel->setToolTip(m_pathLabel->text());
}

void RestoreGuide::listCopies()
{
    if (m_listed == m_path) // coming back from a later step
        return;
    m_listed = m_path;
    m_lines.setRecords({});
    m_list->setLoading(true);
    const auto read = [path = m_path, places = CopyKeeper::placesOf(m_path), now = m_clock.now()](
                          const Progress &progress) { return file::knownCopies(path, places, now, progress); };
    Job *job = run(tr("Looking at the copies"), read, [this](const QList<file::KnownCopy> &copies) {
        QList<Line> lines;
        for (const file::KnownCopy &copy : copies)
            lines << Line{.id = lines.size() + 1, .copy = copy};
        m_lines.setRecords(lines);
        if (!lines.isEmpty())
            m_list->select(1);
    });
    connect(job, &Job::ended, m_list, [this] { m_list->setLoading(false); });
}

void RestoreGuide::browse()
{
    const QString path = m_files.fileToOpen(tr("A copy of a school file"), tr("School files (*.kehou)"));
    if (path.isEmpty())
        return;
    attempt(this, [&] {
        const QFileInfo about(path);
        QList<Line> lines = m_lines.records();
        lines << Line{.id = lines.size() + 1,
                      .copy = {.path = about.absoluteFilePath(),
                               .at = about.lastModified(),
                               .size = about.size(),
                               .glance = file::glanceAt(path, m_clock.now())}};
        m_lines.setRecords(lines);
        m_list->select(lines.last().id);
    });
}

const RestoreGuide::Line *RestoreGuide::chosen() const { return m_lines.recordById(m_list->currentId()); }

void RestoreGuide::examine()
{
    setNextEnabled(false);
    m_checks->clear();
    showComparison({});
    const Line *line = chosen();
    const auto work = [copy = line->copy.path, path = m_path, now = m_clock.now()](const Progress &progress) {
        Comparison found{.copy = file::rehearseRestore(copy, now, progress)};
        try {
            found.present = file::glanceAt(path, now);
        } catch (const Failure &) { // missing or damaged: that may be why it is restored
        }
        return found;
    };
    run(tr("Examining the copy"), work, [this](const Comparison &found) {
        m_checks->setText(
            tr("The copy is whole: its header and version, every page and index, every reference, and the "
               "chain of its journal were examined."));
        showComparison(found);
        setNextEnabled(true);
    });
}

void RestoreGuide::showComparison(const Comparison &found)
{
    m_found = found;
    while (QLayoutItem *item = m_table->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool known = !found.copy.origin.isEmpty();
    m_table->parentWidget()->setVisible(known);
    if (!known)
        return;
    const auto put = [this](const QString &text, int row, int column, const char *kind) {
        auto *label = new QLabel(text, m_table->parentWidget());
        label->setTextFormat(Qt::PlainText);
        theme::setKind(label, kind);
        m_table->addWidget(label, row, column, column == 0 ? Qt::AlignLeft : Qt::AlignRight);
    };
    put(tr("The file now"), 0, 1, "muted");
    put(tr("The copy"), 0, 2, "muted");
    int row = 1;
    const QList<Compared> rows = compared();
    for (const Compared &one : rows) {
        const qint64 copied = found.copy.counts.*one.count;
        const bool differs = found.present && found.present->counts.*one.count != copied;
        put(one.title, row, 0, "label");
        put(found.present ? QString::number(found.present->counts.*one.count) : u"–"_s, row, 1, "label");
        put(QString::number(copied), row, 2, differs ? "strong" : "label");
        ++row;
    }
    put(tr("Last entry"), row, 0, "label");
    put(found.present ? words::dateTimeText(found.present->lastEntry) : tr("cannot be read"), row, 1, "label");
    put(words::dateTimeText(found.copy.lastEntry), row, 2, "label");
}

QString RestoreGuide::summary() const
{
    const Line *line = chosen();
    QStringList lines{tr("%1 will hold what the copy of %2 holds: %3.")
                          .arg(QDir::toNativeSeparators(m_path), words::dateTimeText(line->copy.at),
                               words::countsWords(m_found.copy.counts))};
    if (m_found.present) {
        if (m_found.present->origin != m_found.copy.origin)
            lines << tr("Mind: this copy is not from the history of this file. It is of the school “%1”.")
                         .arg(m_found.copy.school);
        else if (const qint64 later = m_found.present->counts.journal - m_found.copy.counts.journal; later > 0)
            lines << tr("%n things were done after the copy was made; they will not be in it.", nullptr, int(later));
    }
    if (QFileInfo::exists(m_path))
        lines << tr("The file that is there now is kept beside it under a name with today's date.");
    return lines.join(u"\n\n"_s);
}

bool RestoreGuide::restore()
{
    const Line *line = chosen();
    setBusy(true);
    m_doors.close();
    const auto work = [copy = line->copy.path, path = m_path, now = m_clock.now()](const Progress &progress) {
        return file::restore(copy, path, now, progress);
    };
    Job *job = run(
        tr("Restoring"), work,
        [this](const file::Restored &result) {
            m_done = true;
            accept();
            m_doors.restored(result, m_path);
        },
        JobKind::Writing);
    connect(job, &Job::ended, this, [this] {
        setBusy(false);
        if (m_done)
            return;
        m_doors.gaveUp(m_path);
    });
    return false; // the job closes the guide
}

} // namespace ui
