// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/db/connection.h"
#include "core/file/examination.h"
#include "core/file/file_place.h"
#include "core/office/guide_office.h"
#include "core/office/merging_office.h"
#include "core/office/notices_office.h"
#include "core/office/offers_office.h"
#include "core/office/policy_office.h"
#include "core/office/promotion_office.h"
#include "core/office/recycle_office.h"
#include "core/office/reports_office.h"
#include "core/office/review_office.h"
#include "core/office/spellings_office.h"
#include "core/office/undo_office.h"

#include <QLockFile>

#include <memory>

namespace core {

/// One open school file: owns the connection and the offices. A writer holds a lock beside the file, so that a second
/// window on it is refused with the name of the computer that has it.
class SchoolBook
{
public:
    /// What the rules say of a school, before there is a file for it.
    [[nodiscard]] static Findings check(const School &school);
    /// Makes a new file with its school; it appears only when it is whole. The file is then open for writing.
    [[nodiscard]] static std::unique_ptr<SchoolBook> create(const QString &path, const School &school,
                                                            const Clock &clock, const Actor &actor);
    /// Opens a file after examining it. A refused file is left exactly as it was. For writing it must lie on this
    /// computer: NetworkFolder otherwise.
    [[nodiscard]] static std::unique_ptr<SchoolBook> open(const QString &path, const Clock &clock, const Actor &actor,
                                                          db::Access access = db::Access::ReadWrite,
                                                          const file::PlaceProbe &probe = file::systemProbe());
    /// A copy of the file in memory, to try something on: nothing on disk is touched.
    [[nodiscard]] static std::unique_ptr<SchoolBook> rehearse(const QString &path, const Clock &clock,
                                                              const Actor &actor);
    /// A second door to the open file, for a long write away from the window's thread: a connection and offices of its
    /// own under the same lock, for one thread. The first book reads on meanwhile, sees what was committed, and its
    /// bell rings with the other's. Nothing for a school in memory or a file that may only be read.
    [[nodiscard]] std::shared_ptr<SchoolBook> beside();
    /// What an open file holds at this moment, in memory: for reading at length away from the window's thread, which does
    /// not wait for it. Asks nothing of the book that has the file open.
    [[nodiscard]] static std::unique_ptr<SchoolBook> snapshot(const QString &path, const Clock &clock,
                                                              const Progress &progress = {});
    /// A school that lives in memory, for tests and rehearsals.
    [[nodiscard]] static std::unique_ptr<SchoolBook> inMemory(const School &school, const Clock &clock,
                                                              const Actor &actor);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == db::Access::ReadOnly; }
    [[nodiscard]] bool isInMemory() const { return m_connection.isInMemory(); }
    [[nodiscard]] int schema();
    [[nodiscard]] BookCounts counts();
    /// The person at the desk.
    [[nodiscard]] const Actor &actor() const { return m_desk.actor; }
    void setActor(const Actor &actor) { m_desk.actor = actor; }
    [[nodiscard]] const Clock &clock() const { return m_desk.clock; }
    [[nodiscard]] QDate today() const { return m_desk.clock.today(); }

    /// A checked copy under a new name, while the file stays in use; by the window's own connection, so it also works
    /// when the file's place has vanished and the copy is to lie elsewhere.
    void backUp(const QString &path, const Progress &progress = {});
    [[nodiscard]] Verification verify();
    [[nodiscard]] QList<JournalEntry> journal(int count) const { return m_desk.journal.latest(count); }
    /// Without what the records were before and after.
    [[nodiscard]] QList<JournalEntry> journalInBrief(int count) const { return m_desk.journal.latestInBrief(count); }

    Events events{};

private:
    friend class BackDoor;
    SchoolBook(db::Connection connection, const QString &path, db::Access access, const Clock &clock,
               const Actor &actor, std::shared_ptr<QLockFile> lock,
               std::shared_ptr<GestureBox> box = std::make_shared<GestureBox>());

    QString m_path;
    db::Access m_access;
    std::shared_ptr<QLockFile> m_lock; ///< shared with the doors beside: held until the last of them is done
    std::shared_ptr<GestureBox> m_box; ///< shared with the doors beside
    db::Connection m_connection;
    Desk m_desk;

public:
    SchoolOffice school;
    SpellingsOffice spellings;
    TermsOffice terms;
    StudentsOffice students;
    PlacesOffice places;
    ProgramsOffice programs;
    EnrolmentOffice enrolment;
    SeatsOffice seats;
    OffersOffice offers;
    CalendarOffice calendar;
    LifeOffice life;
    PromotionOffice promotion;
    MergingOffice merging;
    PolicyOffice oversight;
    NoticesOffice notices;
    GuideOffice guide;
    ReviewOffice review;
    ReportsOffice reports;
    RecycleOffice recycling;
    UndoOffice undo;
};

/// The person at this computer before a name is chosen at the desk: system user and computer.
[[nodiscard]] QString workstationName();

} // namespace core
