// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/median.h"
#include "tests/support/qstring_maker.h"
#include "ui/kit/theme.h"
#include "ui/pages/programs/timetable_view.h"

#include <QApplication>
#include <QMouseEvent>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A large school's week: programs with two weekly times each, spread over 30 places and 60 teachers.
QList<core::ProgramLine> programs(int count)
{
    QList<core::ProgramLine> lines;
    for (int i = 0; i < count; ++i) {
        core::Program program{.id = {1000 + i},
                              .term = {1},
                              .title = u"兴趣小组第%1号班"_s.arg(i),
                              .grades = core::GradeSet::range(1 + i % 5, 2 + i % 5),
                              .venue = {1 + i % 30},
                              .place = u"二号教学楼%1室"_s.arg(i % 30),
                              .teacher = {100 + i % 60}};
        for (const int day : {i % 5, (i + 2) % 5})
            program.times << core::WeeklySlot{day + 1, 990 + i % 4 * 15, 1080 + i % 4 * 15};
        lines << core::ProgramLine{.program = program, .teacherName = u"格桑旺堆%1"_s.arg(i % 60)};
    }
    return lines;
}

} // namespace

TEST_CASE("the week of 150 programs follows a drag within 50 ms, paint included", "[bench]")
{
    ui::theme::apply(ui::theme::Scheme::Light);
    const QList<core::ProgramLine> lines = programs(150);
    for (const auto &[name, by] :
         {std::pair("grade", core::TimetableBy::Grade), std::pair("place", core::TimetableBy::Place),
          std::pair("teacher", core::TimetableBy::Teacher)}) {
        ui::TimetableView view;
        view.resize(1110, 620);
        view.setPrograms(lines, by);
        view.show();
        QApplication::processEvents();
        view.select(lines[0].program.id);
        QPoint at = view.rectOf(lines[0].program.id).center();
        const auto send = [&](QEvent::Type type, Qt::MouseButton button) {
            QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(view.viewport(), &event);
        };
        send(QEvent::MouseButtonPress, Qt::LeftButton);
        int turn = 0;
        const double time = bench::median(41, [&] {
            ++turn;
            at += QPoint(turn % 2 ? 40 : -30, turn % 7 - 3);
            send(QEvent::MouseMove, Qt::NoButton);
            view.viewport()->repaint();
        });
        CHECK(view.isMoving());
        std::printf("timetable: 150 programs by %s, a step of a drag with layout, clashes and paint %.1f ms\n", name,
                    time);
        CHECK(time < 50);
    }
}
