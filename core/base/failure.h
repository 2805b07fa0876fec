// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <exception>

namespace core {

/// What can go wrong with the machine or a file, as opposed to a refusal by a rule. One sentence each in ui/words.
enum class FailureCode {
    FileMissing,        ///< facts: path
    FileExists,         ///< facts: path
    FileUnreadable,     ///< facts: path, reason
    NotASchoolFile,     ///< facts: path
    SchoolFileDamaged,  ///< facts: path, reason
    SchoolFileNewer,    ///< facts: path, found, known
    SchoolFileLocked,   ///< facts: path, host, process
    SchoolFileReadOnly, ///< facts: path
    NetworkFolder,      ///< facts: path, network, cloud (a file::CloudService)
    FileGone,           ///< facts: path; the place of an open file has vanished
    FolderMissing,      ///< facts: path
    DiskFull,           ///< facts: path
    CannotWrite,        ///< facts: path, reason
    Storage,            ///< facts: path, code, reason
    ChangedMeanwhile,   ///< facts: subject, id
    SheetUnreadable,    ///< facts: path, reason
    SheetEncrypted,     ///< facts: path
    SheetTooLarge,      ///< facts: path, limit
    SheetMissing,       ///< facts: path, sheet, sheets
    InstanceMalformed,  ///< facts: path, place, reason
    GlyphMissing,       ///< facts: text, character
    FontMissing,        ///< facts: family
    UnknownName,        ///< facts: kind, name
    Bug,                ///< facts: where
};

/// Thrown only by db, store, exchange, print and the file edge; caught only by ui::attempt, ui::Job and main.
class Failure : public std::exception
{
public:
    explicit Failure(FailureCode code, QVariantMap facts = {});

    [[nodiscard]] FailureCode code() const { return m_code; }
    [[nodiscard]] const QVariantMap &facts() const { return m_facts; }
    /// English, with the code: for the log, never for the window.
    [[nodiscard]] const char *what() const noexcept override { return m_what.constData(); }

private:
    FailureCode m_code;
    QVariantMap m_facts;
    QByteArray m_what;
};

/// The code as a word, for logs and --json.
[[nodiscard]] QString name(FailureCode code);

} // namespace core
