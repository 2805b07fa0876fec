// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/settings/setup_guide.h"
#include "ui/pages/students/import_guide.h"
#include "ui/pages/students/students_page.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Pictures for looking at, when a folder for them and a school file are named.
void take(QWidget &widget, const QString &name)
{
    QTest::qWait(50);
    widget.grab().save(QDir(qEnvironmentVariable("KEHOU_SHOTS")).filePath(name + u".png"_s));
}

} // namespace

TEST_CASE("pictures of the pages of people are taken when asked for", "[pages][shots]")
{
    if (!qEnvironmentVariableIsSet("KEHOU_SHOTS") || !qEnvironmentVariableIsSet("KEHOU_SHOTS_FILE"))
        return;
    DeskOfTest t;
    const auto book =
        core::SchoolBook::rehearse(qEnvironmentVariable("KEHOU_SHOTS_FILE"), t.clock, {.name = u"格桑"_s});
    ui::PageDesk desk{*book, t, t};
    for (const bool dark : {false, true}) {
        ui::theme::apply(dark ? ui::theme::Scheme::Dark : ui::theme::Scheme::Light);
        const QString mood = dark ? u"-dark"_s : u""_s;
        ui::StudentsPage page(desk);
        page.resize(1158, 690);
        page.load();
        showActive(page);
        take(page, u"students"_s + mood);
        auto &list = find<ui::RecordView>(page, "studentList");
        list.view()->selectRow(3);
        page.openAt(list.currentId());
        take(page, u"student"_s + mood);
        find<QTabWidget>(page, "studentTabs").setCurrentIndex(1);
        QTest::mouseClick(&find<QPushButton>(page, "addClaimButton"), Qt::LeftButton);
        take(page, u"student-history"_s + mood);
        t.file = qEnvironmentVariable("KEHOU_SHOTS_TABLE");
        if (!t.file.isEmpty()) {
            page.importRoster(t.file);
            auto &guide = find<ui::ImportGuide>(page, "");
            auto &next = find<QPushButton>(guide, "guideNextButton");
            for (int step = 0; step < 4; ++step) {
                (void)QTest::qWaitFor([&] { return next.isEnabled(); });
                take(guide, u"import-%1"_s.arg(step) + mood);
                if (step < 3)
                    guide.next();
            }
        }
        ui::SettingsPage settings(desk);
        settings.resize(1158, 690);
        settings.load();
        showActive(settings);
        for (int tab = 0; tab < 6; ++tab) {
            settings.openAt(tab + 1);
            if (tab >= 1 && tab <= 3)
                QTest::mouseClick(&find<QPushButton>(settings, "newEntryButton"), Qt::LeftButton);
            take(settings, u"settings-%1"_s.arg(tab) + mood);
            if (tab == 2) {
                QTest::mouseClick(&find<QPushButton>(settings, "addClassesButton"), Qt::LeftButton);
                take(settings, u"settings-batch"_s + mood);
            }
        }
        ui::SetupGuide guide(t.clock, t, t, [](const ui::SetupWish &) { return core::Findings(); });
        guide.open();
        take(guide, u"setup-0"_s + mood);
        for (int step = 1; step < 5; ++step) {
            guide.goToStep(step);
            take(guide, u"setup-%1"_s.arg(step) + mood);
        }
    }
}
