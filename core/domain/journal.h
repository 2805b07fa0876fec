// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace core {

/// The person at the desk, with the computer they sit at.
struct Actor {
    QString name{};        ///< chosen in the header from the staff; empty until chosen
    QString workstation{}; ///< system user and computer name
};

/// What a page must reload when something changed.
enum class Subject {
    School,
    Class,
    Staff,
    Term,
    Student,
    Program,
    Application,
    Draw,
    Seat,
    NameVariant,
    Calendar,
    Place,
    Finding,
    Notice,
    Review,
};

/// One line of the journal: who did what, when, and what stood there before and after. Never edited; each line's
/// digest covers the line before it.
struct JournalEntry {
    qint64 number = 0;
    QDateTime at{};
    Actor actor{};
    QString action{}; ///< "student.entered"
    Subject subject = Subject::School;
    qint64 subjectId = 0;
    QByteArray before{}; ///< JSON, empty for new rows
    QByteArray after{};  ///< JSON, empty for removed rows
    QByteArray digest{}; ///< SHA-256, 64 hex digits
    qint64 gesture = 0;  ///< number of the first line written in the same transaction; 0 in files of before 2026-12
};

/// How many of what a school file holds.
struct BookCounts {
    qint64 pupils = 0;
    qint64 classes = 0;
    qint64 staff = 0;
    qint64 terms = 0;
    qint64 programs = 0;
    qint64 applications = 0;
    qint64 seats = 0;
    qint64 journal = 0;
    bool operator==(const BookCounts &) const = default;
};

} // namespace core
