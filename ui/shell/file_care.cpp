// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_care.h"

#include "core/file/file_lock.h"
#include "ui/kit/job.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/pages/copy_keeper.h"
#include "ui/pages/settings/restore_guide.h"
#include "ui/shell/closing_box.h"
#include "ui/shell/main_window.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/status_bar.h"
#include "ui/words/failures.h"
#include "ui/words/file_words.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace ui {

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 300; ///< milliseconds before a copy on closing shows itself

/// Both the file and its folder, where the lock and the journal come to lie.
bool mayWrite(const QString &path)
{
    return file::isWritable(path) && QFileInfo(QFileInfo(file::truePath(path)).absolutePath()).isWritable();
}

} // namespace

FileCare::FileCare(MainWindow &window, const Clock &clock, FileChooser &files, Doors doors,
                   const file::PlaceProbe &probe)
    : m_window(window), m_clock(clock), m_files(files), m_doors(std::move(doors)), m_probe(probe),
      m_notice(new NoticeBar(&window))
{
    m_window.addBar(m_notice);
    m_window.setCloseGuard([this] { return mayCloseWindow(); });
    m_window.addCommand(
        u"restoreAction"_s, Icon::Undo, [] { return tr("Restore from a copy…"); }, [this] { askRestore(); }, {}, true);
    connect(&m_window, &MainWindow::restoreAsked, this, &FileCare::askRestore);
    connect(&m_window, &MainWindow::copyAsked, this, &FileCare::saveCopy);
    connect(&m_window, &MainWindow::copyNowAsked, this, [this] {
        if (m_keeper)
            m_keeper->copyNow(true);
    });
    connect(&m_window, &MainWindow::failureShown, this, &FileCare::noticeFailure);
}

FileCare::~FileCare() = default;

std::unique_ptr<SchoolBook> FileCare::openBook(const QString &path) const
{
    const bool forWork = file::placeOf(path, m_probe).isOurs() && (mayWrite(path) || !QFileInfo::exists(path));
    return SchoolBook::open(path, m_clock, {.name = {}, .workstation = workstationName()},
                            forWork ? db::Access::ReadWrite : db::Access::ReadOnly, m_probe);
}

CopyKeeper *FileCare::take(SchoolBook &book)
{
    m_book = &book;
    m_leaving = false;
    m_notice->clear();
    if (book.isReadOnly())
        return nullptr;
    m_keeper = std::make_unique<CopyKeeper>(book.path(), m_clock);
    connect(m_keeper.get(), &CopyKeeper::jobStarted, &m_window, &MainWindow::watch);
    connect(m_keeper.get(), &CopyKeeper::copied, this, &FileCare::tellCopied);
    connect(m_keeper.get(), &CopyKeeper::failed, this, [this](const Failure &failure, bool asked) {
        if (asked)
            m_window.showFailure(failure);
    });
    connect(m_keeper.get(), &CopyKeeper::stateChanged, this, &FileCare::showCopyState);
    connect(m_keeper.get(), &CopyKeeper::ended, this, &FileCare::leave);
    connect(m_keeper.get(), &CopyKeeper::restoreAsked, this, &FileCare::askRestore);
    return m_keeper.get();
}

void FileCare::greet()
{
    showCopyState();
    sayWhyOnlyRead();
    warnOfClock();
    if (m_keeper && m_keeper->isDue())
        m_keeper->copyNow();
}

void FileCare::letGo()
{
    if (m_keeper && !m_leaving && m_keeper->isDue()) {
        auto *late = new Job(this); // nobody waits for it; the program waits for its pool at the end
        const QString path = m_keeper->path();
        late->start(
            tr("Making a safe copy"),
            [path, places = m_keeper->places(), now = m_clock.now()](const Progress &progress) {
                return file::makeCopy(path, places, now, progress);
            },
            [path](const file::CopyMade &made) { CopyKeeper::remember(path, made); }, JobKind::Writing);
        connect(late, &Job::ended, late, &QObject::deleteLater);
    }
    m_keeper.reset();
    m_book = nullptr;
    m_notice->clear();
}

void FileCare::afterBell()
{
    if (!m_keeper)
        return;
    m_keeper->considerDaily();
    showCopyState();
}

void FileCare::showCopyState()
{
    m_window.status()->setCopyState(m_keeper ? std::optional(m_keeper->state()) : std::nullopt);
}

void FileCare::tellCopied(const QString &path, bool asked)
{
    Page *page = m_window.currentPage();
    if (!asked || !page)
        return;
    const QString done = tr("Copied to %1 and checked the copy.").arg(QDir::toNativeSeparators(path));
    if (const CopyState state = m_keeper->state(); state.secondGone)
        page->messages()->showNote(done + u' ' +
                                   tr("The second place %1 is not connected; no copy was made there.")
                                       .arg(QDir::toNativeSeparators(state.second)));
    else
        page->messages()->showDone(done);
}

void FileCare::sayWhyOnlyRead()
{
    if (!m_book || !m_book->isReadOnly())
        return;
    const file::Place place = file::placeOf(m_book->path(), m_probe);
    m_notice->showNotice([place] { return words::placeWords(place); },
                         [] { return tr("Copy to this computer and open"); }, [this] { copyHere(); });
}

/// Once for every opening: work goes on, but dates in the journal and on copies would be wrong.
void FileCare::warnOfClock()
{
    const QList<JournalEntry> last = m_book->journalInBrief(1);
    const QDateTime now = m_clock.now();
    QDateTime latest = last.isEmpty() ? QDateTime() : last.first().at;
    if (m_keeper && (!latest.isValid() || m_keeper->state().at > latest))
        latest = m_keeper->state().at;
    Page *page = m_window.currentPage();
    if (page && file::isBefore(now, latest))
        page->messages()->showCaution(
            tr("The clock of this computer says %1, but something was saved in this file at %2. Set the clock right "
               "before working on; no safe copy is removed meanwhile.")
                .arg(now.toString(u"yyyy-MM-dd HH:mm"_s), latest.toString(u"yyyy-MM-dd HH:mm"_s)));
}

bool FileCare::mayCloseWindow()
{
    if (m_leaving || qApp->isSavingSession() || !m_keeper || !m_keeper->isDue())
        return true;
    whenCopied([this] {
        m_window.closeNow();
        m_leaving = false; // when it stays after all, copies are made as before
    });
    return false;
}

void FileCare::whenCopied(std::function<void()> then)
{
    if (!m_keeper || !m_keeper->isDue()) {
        then();
        return;
    }
    m_then = std::move(then);
    if (m_box)
        return;
    m_box = new ClosingBox(&m_window);
    connect(m_box, &ClosingBox::closeAsked, this, [this] {
        m_leaving = true;
        m_keeper->cancel();
        leave();
    });
    connect(m_box, &ClosingBox::stayAsked, this, [this] {
        m_then = {};
        m_box->deleteLater();
        m_box.clear();
    });
    m_keeper->copyNow();
    m_box->watch(m_keeper->job());
    QTimer::singleShot(patience, m_box, [box = m_box.data()] { box->open(); });
}

/// A copy has been made, or could not be made, or was skipped.
void FileCare::leave()
{
    if (!m_then)
        return;
    if (const CopyState state = m_keeper->state(); state.trouble && !m_leaving) {
        m_box->showTrouble(words::words(*state.trouble));
        m_box->open();
        return;
    }
    m_leaving = true;
    if (m_box) {
        m_box->hide();
        m_box->deleteLater();
        m_box.clear();
    }
    const auto then = std::exchange(m_then, {});
    then();
}

void FileCare::noticeFailure(const Failure &failure)
{
    if (m_book && failure.code() == FailureCode::FileGone)
        m_notice->showNotice(
            [path = m_book->path()] {
                return tr("The place of the file %1 is gone. What was read can still be looked at, but nothing more "
                          "is saved there.")
                    .arg(QDir::toNativeSeparators(path));
            },
            [] { return tr("Save a copy elsewhere and go on there…"); }, [this] { saveElsewhere(); });
}

void FileCare::saveElsewhere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path =
        m_files.fileToSave(tr("Save a copy elsewhere"), QDir(folder).filePath(QFileInfo(m_book->path()).fileName()),
                           tr("School files (*.kehou)"));
    if (path.isEmpty())
        return;
    m_book->backUp(path);
    m_doors.open(path);
}

void FileCare::saveCopy()
{
    if (!m_keeper)
        return;
    const QString name = u"%1-%2.kehou"_s.arg(QFileInfo(m_keeper->path()).completeBaseName(),
                                              m_clock.now().toString(u"yyyyMMdd-HHmm"_s));
    const QString path = m_files.fileToSave(tr("Make a safe copy"), name, tr("School files (*.kehou)"));
    if (!path.isEmpty())
        m_keeper->saveAs(path);
}

void FileCare::copyHere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString from = m_book->path();
    const QString path = m_files.fileToSave(
        tr("Copy to this computer"), QDir(folder).filePath(QFileInfo(from).fileName()), tr("School files (*.kehou)"));
    Page *page = m_window.currentPage();
    if (path.isEmpty() || !page)
        return;
    page->run(
        tr("Copying the file"),
        [from, path, now = m_clock.now()](const Progress &progress) { return file::copyAs(from, path, now, progress); },
        [this, path](const file::Glance &) {
            QTimer::singleShot(0, this, [this, path] { m_doors.open(path); }); // after the page's own work is over
        });
}

void FileCare::askRestore()
{
    Page *page = m_window.currentPage();
    if (page && !page->mayLeave())
        return;
    const QString path = m_book ? m_book->path() : QSettings().value(u"recentFiles"_s).toStringList().value(0);
    auto *guide =
        new RestoreGuide(m_clock, m_files, path,
                         {.close =
                              [this] {
                                  m_leaving = true; // no copy of what is being replaced: it is kept beside as it is
                                  m_doors.close();
                              },
                          .restored = [this](const file::Restored &done, const QString &to) { restored(done, to); },
                          .gaveUp =
                              [this, was = m_book ? m_book->path() : QString()](const QString &) {
                                  if (!was.isEmpty())
                                      m_doors.open(was);
                              }},
                         &m_window);
    guide->setAttribute(Qt::WA_DeleteOnClose);
    guide->open();
}

void FileCare::restored(const file::Restored &done, const QString &path)
{
    CopyKeeper::forget(path);
    if (!m_doors.open(path))
        return;
    QString said = tr("The copy was restored and examined. Now: %1.").arg(words::countsWords(done.after.counts));
    if (done.before)
        said += u' ' + tr("Before: %1.").arg(words::countsWords(done.before->counts));
    if (!done.kept.isEmpty())
        said += u' ' + tr("The file that was there is kept as %1.").arg(QDir::toNativeSeparators(done.kept));
    if (Page *page = m_window.currentPage())
        page->messages()->showNote(said);
}

} // namespace ui
