// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/office/school_book.h"

#include <functional>

/// What the campaigns do to a school file, act by act, and how they see afterwards whether it is well.
namespace risk {

using namespace core;

inline constexpr int rosterSize = 60;
inline constexpr int editsDone = 3;
inline constexpr int childrenDrawn = 6;

/// The kinds of work at whose every write something happens.
enum class Work { Import, Edit, Undo, Backup, Restore, Draw };
inline constexpr std::initializer_list<Work> everyWork{Work::Import, Work::Edit,    Work::Undo,
                                                       Work::Backup, Work::Restore, Work::Draw};
[[nodiscard]] QString name(Work work);

/// The files in a folder: a school file with class and staff but no children, and a copy of it of an earlier moment.
struct Place {
    QString folder{};

    [[nodiscard]] QString file() const { return folder + QStringLiteral("/school.kehou"); }
    [[nodiscard]] QString older() const { return folder + QStringLiteral("/older.kehou"); }
    /// A school with approved applications, to draw for.
    [[nodiscard]] QString term() const { return folder + QStringLiteral("/term.kehou"); }
    /// Where automatic copies go.
    [[nodiscard]] QString copies() const { return folder + QStringLiteral("/copies"); }
};

/// Makes the files once and puts them back as often as something is done to them.
class Site
{
public:
    explicit Site(const QString &folder);
    [[nodiscard]] const Place &place() const { return m_place; }
    /// Everything else is removed.
    void reset() const;
    /// The file as reset() makes it.
    [[nodiscard]] const QByteArray &file() const { return m_file; }

private:
    Place m_place;
    QByteArray m_file;
    QByteArray m_older;
    QByteArray m_term;
};

/// Does the work; `saved` hears of everything the program would show as saved, after it was.
void doWork(Work work, const Place &place, const std::function<void(const QString &what)> &saved);

/// What is wrong in the place after an accident in the middle of `work`, with what had been shown as saved by then.
/// Empty: every file that bears its name is whole, and nothing that was saved is missing.
[[nodiscard]] QString complaint(Work work, const Place &place, const QStringList &saved);

[[nodiscard]] const Clock &clock();
[[nodiscard]] Actor actor();

} // namespace risk
