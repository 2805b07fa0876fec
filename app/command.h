// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/commandline.h"
#include "core/base/clock.h"
#include "core/base/findings.h"
#include "core/domain/journal.h"
#include "core/exchange/sheet_choice.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace app {

/// What a command has at hand.
struct Desk {
    const Arguments &arguments;
    QTextStream &out;
    QTextStream &err;
    bool json = false;
    const core::Clock &clock;

    /// The answer: as JSON when it was asked for, else as the lines given.
    void answer(const QJsonObject &object, const QStringList &lines) const;
    /// An answer that is a list.
    void answerList(const QJsonArray &list, const QStringList &lines) const;
    /// Findings as sentences on `err`.
    void tell(const core::Findings &findings) const;
};

/// One command: its words for `help`, its options, what it does.
struct Command {
    QString name{};
    QString usage{};
    const char *words = nullptr; ///< translated in context CommandLine
    QStringList flags{};
    QStringList options{};
    Exit (*run)(const Desk &) = nullptr;
};

/// All commands, in the order of cli.md.
[[nodiscard]] const QList<Command> &commands();

/// --sheet takes a name, or a number counted from 1 as people count sheets.
[[nodiscard]] core::exchange::SheetChoice sheetChoice(const Arguments &arguments);

/// Who works at a command line: nobody has chosen a name there, so the computer's user stands for the person.
[[nodiscard]] core::Actor shellActor();

/// The counts of a file under the names of cli.md.
[[nodiscard]] QJsonObject countsJson(const core::BookCounts &counts);

/// A file written whole or not at all.
void writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path);

Exit makeNew(const Desk &desk);
Exit makeDemo(const Desk &desk);
Exit showInfo(const Desk &desk);
Exit checkFile(const Desk &desk);
Exit showSheet(const Desk &desk);
Exit importStudents(const Desk &desk);
Exit importStaff(const Desk &desk);
Exit importGuardians(const Desk &desk);
Exit addTerm(const Desk &desk);
Exit showTerm(const Desk &desk);
Exit showCalendar(const Desk &desk);
Exit importCalendar(const Desk &desk);
Exit answerMakeUp(const Desk &desk);
Exit handOut(const Desk &desk);
Exit importPrograms(const Desk &desk);
Exit importApplications(const Desk &desk);
Exit moveApplications(const Desk &desk);
Exit placeInstance(const Desk &desk);
Exit placeTerm(const Desk &desk);
Exit verifyRecord(const Desk &desk);
Exit showWaitingLists(const Desk &desk);
Exit offerSeat(const Desk &desk);
Exit answerOffer(const Desk &desk);
Exit listReports(const Desk &desk);
Exit writeReport(const Desk &desk);
Exit writeReviewSheets(const Desk &desk);
Exit readReviewSheets(const Desk &desk);
Exit backUp(const Desk &desk);
Exit restoreFile(const Desk &desk);
Exit verifyFile(const Desk &desk);

} // namespace app
