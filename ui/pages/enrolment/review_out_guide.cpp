// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/enrolment/review_out_guide.h"

#include "ui/kit/icons.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/theme.h"
#include "ui/pages/enrolment/review_classes.h"
#include "ui/pages/long_write.h"
#include "ui/pages/said_findings.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int folderStep = 1;
constexpr int resultStep = 2;
constexpr qsizetype namesShown = 12;
constexpr QSize wanted{1120, 660};

QLabel *textLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ReviewOutGuide::ReviewOutGuide(PageDesk &desk, QWidget *parent) : Guide(parent), m_desk(desk)
{
    setObjectName(u"reviewOutGuide"_s);
    setTitle([] { return tr("Review workbooks for class teachers"); });
    setQuestion(&desk.question);
    const QScreen *screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() - QSize(40, 60)).expandedTo(size()) : wanted);
    addClassesStep();
    addFolderStep();
    addResultStep();
}

void ReviewOutGuide::addClassesStep()
{
    m_classes = new ReviewClasses(m_desk, this);
    addStep({.title = [] { return tr("Classes"); },
             .explanation =
                 [] {
                     return tr("A teacher without Kehou fills in a workbook: everything is locked but the answers. All "
                               "classes in which something waits get one, unless you choose some in the list.");
                 },
             .widget = m_classes,
             .entered =
                 [this] {
                     m_classes->load();
                     setNextEnabled(!m_classes->chosen().isEmpty());
                 },
             .mayContinue = [this] { return !m_classes->chosen().isEmpty(); }});
    connect(m_classes, &ReviewClasses::changed, this, [this] { setNextEnabled(!m_classes->chosen().isEmpty()); });
}

void ReviewOutGuide::addFolderStep()
{
    auto *step = new QWidget(this);
    auto *choose = new QPushButton(icon(Icon::Open), tr("Choose a &folder…"), step);
    choose->setObjectName(u"reviewFolderButton"_s);
    choose->setAutoDefault(false);
    m_place = textLabel(u"reviewFolderLabel"_s, step);
    m_summary = textLabel(u"reviewOutSummaryLabel"_s, step);
    auto *row = new QHBoxLayout;
    row->addWidget(choose);
    row->addWidget(m_place, 1);
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addLayout(row);
    column->addWidget(m_summary);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_desk.files.folder(tr("Folder for the workbooks")); !folder.isEmpty())
            setFolder(folder);
    });
    addStep({.title = [] { return tr("Folder"); },
             .explanation =
                 [] {
                     return tr("A workbook that lies there already stays: it may hold a teacher's answers. The new one "
                               "is then named “… (2)”.");
                 },
             .widget = step,
             .entered = [this] { tellFolder(); },
             .mayContinue =
                 [this] {
                     write();
                     return false; // the guide goes on when they are written
                 },
             .next = [] { return tr("&Write"); }});
}

void ReviewOutGuide::addResultStep()
{
    auto *step = new QWidget(this);
    m_result = textLabel(u"reviewOutResultLabel"_s, step);
    auto *open = new QPushButton(icon(Icon::Open), tr("&Open the folder"), step);
    open->setObjectName(u"openReviewFolderButton"_s);
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    auto *column = new QVBoxLayout(step);
    column->setContentsMargins(0, theme::fieldGap, 0, 0);
    column->setSpacing(theme::fieldGap);
    column->addWidget(m_result);
    column->addWidget(open, 0, Qt::AlignLeft);
    column->addStretch(1);
    addStep({.title = [] { return tr("Done"); },
             .explanation = [] { return tr("Give each teacher the workbook of the class."); },
             .widget = step,
             .isResult = true});
}

void ReviewOutGuide::setFolder(const QString &folder)
{
    m_folder = folder;
    tellFolder();
}

void ReviewOutGuide::tellFolder()
{
    const QList<core::ClassId> classes = m_classes->chosen();
    m_place->setText(m_folder.isEmpty() ? tr("No folder has been chosen yet.") : QDir::toNativeSeparators(m_folder));
    const QString books = tr("%n workbooks will be written,", nullptr, static_cast<int>(classes.size()));
    //: %1 "12 workbooks will be written,"
    m_summary->setText(
        tr("%1 with %n applications that wait for the class teacher.", nullptr, m_classes->waiting(classes))
            .arg(books));
    if (current() == folderStep)
        setNextEnabled(!m_folder.isEmpty() && !m_desk.book.isReadOnly());
}

void ReviewOutGuide::write()
{
    writeBusy(
        *this, m_desk, tr("Writing workbooks"),
        [term = m_desk.term, classes = m_classes->chosen(), folder = m_folder](core::SchoolBook &book,
                                                                               const core::Progress &progress) {
            return book.review.write(term, classes, folder, progress);
        },
        [this](const core::Outcome<core::ReviewWritten> &outcome) { finish(outcome); });
}

void ReviewOutGuide::finish(const core::Outcome<core::ReviewWritten> &outcome)
{
    if (!outcome) {
        messages()->showFailure(sentencesOf(outcome.findings(), core::Severity::Refusal));
        return;
    }
    const core::ReviewWritten &done = outcome.value();
    const QString sentence = tr("%n review workbooks were written.", nullptr, static_cast<int>(done.files.size()));
    QStringList lines{sentence, QString()};
    for (const QString &path : done.files.mid(0, namesShown))
        lines << QFileInfo(path).fileName();
    if (done.files.size() > namesShown)
        lines << u"…"_s;
    m_result->setText(lines.join(u'\n'));
    goToStep(resultStep);
    Q_EMIT written(sentence);
}

} // namespace ui
