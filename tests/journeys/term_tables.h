// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace journey {

/// The tables that come to the office of a small school in the course of a term, whoever enters them: the roster with two
/// of one name, staff, calendar files, programs, answers of a questionnaire.
class TermTables
{
public:
    explicit TermTables(const QString &folder);

    QString roster{};
    QString staff{};
    QString national{};
    QString lhasa{};
    QString programs{};
    QString answers{};
    QString corrected{}; ///< the doubtful row of the answers, with the date of birth that was missing

    QDate starts{};
    QDate ends{};
    QDate autumnMakeUp{}; ///< worked for the national day, served as on a Thursday
    QDate winterMakeUp{}; ///< worked for the new year, not served

    static constexpr int children = 40;
    static constexpr int applying = 31; ///< with the doubtful one, without the refused one

private:
    void writeCalendars(const QString &folder, int year);
    void writeRoster(int year);
    void writeStaff() const;
    void writePrograms() const;
    void writeAnswers(int year);
};

/// A workbook of a class as its teacher sends it back: all agreed to, but one child.
void fillReview(const QString &workbook);
/// The child that the teacher sends back, because the guardian has not signed.
[[nodiscard]] QString sentBack();
/// The name that two children of the third grade have.
[[nodiscard]] QString twiceGiven();

} // namespace journey
