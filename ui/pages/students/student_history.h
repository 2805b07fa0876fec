// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/term.h"
#include "core/office/life_office.h"
#include "core/report/document.h"

#include <QStringList>

#include <functional>

namespace ui {

/// What a history needs to know besides the journal.
struct HistoryNames {
    std::function<QString(core::ClassId)> className{};
    std::function<QString(core::TermId)> termName{};
    std::function<QString(core::ProgramId)> programName{};
};

/// One line of the journal as people read it.
struct HistoryLine {
    QDateTime at{};
    QString when{};
    QString who{};
    QString what{};
    QStringList changes{}; ///< "Telephone: 189****1234 → 138****0001"
};

/// The lines of one school year.
struct HistoryYear {
    core::SchoolYearStart year = 0;
    QList<HistoryLine> lines{};
};

/// The life of a child's record, latest first; sensitive numbers stay masked.
[[nodiscard]] QList<HistoryLine> historyInWords(const QList<core::StoryLine> &story, const HistoryNames &names);
[[nodiscard]] QList<HistoryYear> byYear(const QList<HistoryLine> &lines, QDate turns);
/// What happened to the child's place at the school, latest first: "2026-10-12 changed class: … → …".
[[nodiscard]] QStringList eventsInWords(const QList<core::StudentEvent> &events, const HistoryNames &names);
/// The same as plain text, to copy.
[[nodiscard]] QString historyText(const QString &title, const QStringList &events, const QList<HistoryYear> &years);
/// The same as a document, to print.
[[nodiscard]] core::report::Document historyDocument(const QString &title, const QStringList &events,
                                                     const QList<HistoryYear> &years);

} // namespace ui
