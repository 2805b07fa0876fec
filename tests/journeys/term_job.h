// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/desk.h"
#include "tests/journeys/program_run.h"
#include "tests/journeys/term_tables.h"

#include <QJsonObject>
#include <QMap>

namespace journey {

inline const QString termSeed = QStringLiteral("174902558");
inline const QString termSeedSource = QStringLiteral("福彩3D三期开奖号码相连");
inline const QString termWitnesses = QStringLiteral("家委会 央宗、王小明");

/// What a term has left behind when its seats are published.
struct TermResult {
    QString school{};   ///< the file
    QString record{};   ///< of the draw
    QString list{};     ///< for the notice board, as a workbook
    QString approved{}; ///< F04, as a PDF
};

/// The term from an empty calendar to the published list, on the pages of the window, in the order of its guide.
class WindowTerm
{
public:
    WindowTerm(Desk &desk, const TermTables &tables) : m_desk(desk), m_tables(tables) {}
    TermResult run();

private:
    void settleCalendar();
    void importCalendar();
    void readTable(const QString &file, const QString &shot);
    void finishImport(const QString &shot);
    void choose(const QString &choice, int item);
    void importPrograms();
    void acceptCaution();
    void markPlan();
    void tellFamilies();
    void openApplications();
    void importAnswers();
    void sendWorkbooks();
    void readWorkbooks();
    void approve();
    void draw();
    void publish();
    void saveLists();
    /// The guide's next step, opened with its button.
    void takeNext(core::GuideStep step, const QString &page);
    void goOn();
    [[nodiscard]] core::GuideState stateOf(core::GuideStep step) const;

    Desk &m_desk;
    const TermTables &m_tables;
    TermResult m_result{};
};

/// The same with kehou-cli.
[[nodiscard]] TermResult runTermByCommands(const QString &school, const TermTables &tables, const QString &folder);

} // namespace journey
