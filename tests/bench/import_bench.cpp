// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an import costs after the table has been read: 5,000 rows of 30 columns are validated, compared with a school
// that has them all, and shown. The yardstick beside it is reading the same file.
#include "core/exchange/xlsx_writer.h"
#include "core/office/roster_table.h"
#include "core/office/school_book.h"
#include "tests/bench/median.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/import_preview.h"

#include <QApplication>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>

using namespace core;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pupils = 5000;
constexpr double bound = 300; ///< milliseconds more than reading, for validation and preview

const QStringList headings{u"学籍号"_s,       u"姓名"_s,        u"性别"_s,        u"出生日期"_s,     u"民族"_s,
                           u"身份证件类型"_s, u"身份证件号"_s,  u"健康状况"_s,    u"班内学号"_s,     u"年级"_s,
                           u"班级"_s,         u"就读方式"_s,    u"现住址"_s,      u"联系电话"_s,     u"是否留守儿童"_s,
                           u"是否孤儿"_s,     u"残疾人类型"_s,  u"随班就读"_s,    u"是否享受一补"_s, u"藏文姓名"_s,
                           u"监护人1姓名"_s,  u"监护人1关系"_s, u"监护人1电话"_s, u"监护人2姓名"_s,  u"监护人2关系"_s,
                           u"监护人2电话"_s,  u"籍贯"_s,        u"政治面貌"_s,    u"入学年月"_s,     u"备注"_s};

/// A roster as the register exports it; other words in the column of addresses for the second import.
exchange::Sheet roster(const QString &street)
{
    exchange::Sheet sheet{.name = u"名册"_s};
    const auto add = [&sheet](const QStringList &cells) {
        exchange::CellRow row;
        for (const QString &cell : cells)
            row << exchange::Cell{.text = cell, .kind = exchange::CellKind::Text};
        sheet.rows << row;
    };
    add(headings);
    for (int i = 0; i < pupils; ++i) {
        const QDate born = QDate(2014, 9, 1).addDays(i % 2000);
        const QString phone = QString::number(13800000000 + i);
        add({u"L540102%1%2"_s.arg(born.toString(u"yyyyMMdd"_s)).arg(i, 4, 10, QChar(u'0')),
             u"扎西%1%2"_s.arg(QChar(0x4E00 + i % 900), QChar(0x5300 + i / 900)),
             i % 2 ? u"男"_s : u"女"_s,
             born.toString(u"yyyyMMdd"_s),
             u"藏族"_s,
             u"居民身份证"_s,
             QString(),
             u"健康或良好"_s,
             QString::number(i % 45 + 1),
             u"%1年级"_s.arg(i % 6 + 1),
             u"%1班"_s.arg(i / 6 % 20 + 1),
             u"走读"_s,
             street + QString::number(i),
             phone,
             u"非留守儿童"_s,
             u"否"_s,
             u"无残疾"_s,
             u"非随班就读"_s,
             u"是"_s,
             u"བཀྲ་ཤིས"_s,
             u"央金"_s,
             u"母亲"_s,
             phone,
             u"边巴"_s,
             u"父亲"_s,
             phone,
             u"拉萨"_s,
             u"少先队员"_s,
             u"202009"_s,
             QString()});
    }
    return sheet;
}

} // namespace

TEST_CASE("validating and showing 5,000 rows costs less than 300 ms more than reading them", "[bench]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"roster.xlsx"_s);
    const FixedClock clock(QDate(2026, 9, 10));
    const auto book = SchoolBook::inMemory({.name = u"bench"_s, .yearTurns = QDate(2000, 8, 1)}, clock, {});
    const exchange::ImportOptions options{.makeClasses = true};

    exchange::writeXlsx(roster(u"八廓街"_s), path);
    const RosterTable first = readRoster(path, 0);
    const exchange::ImportPlan fresh = planRoster(first, rosterState(*book), options);
    REQUIRE(fresh.count(exchange::RowKind::New) == pupils);
    const double writing =
        bench::timeOf([&] { REQUIRE(book->students.take(intakeOf(fresh, u"roster.xlsx"_s)).isDone()); });

    exchange::writeXlsx(roster(u"林廓路"_s), path); // every pupil has moved
    RosterTable table;
    const double reading = bench::median(5, [&] { table = readRoster(path, 0); });
    const RosterState state = rosterState(*book);
    exchange::ImportPlan plan;
    const double planning = bench::median(5, [&] { plan = planRoster(table, state, options); });
    REQUIRE(plan.count(exchange::RowKind::Changed) == pupils);
    ui::theme::apply(ui::theme::Scheme::Light);
    ui::ImportPreview preview;
    preview.resize(860, 520);
    preview.setVisible(true);
    const double showing = bench::median(5, [&] {
        preview.setPlan(plan, state, options);
        preview.repaint();
    });
    std::printf("reading %.0f ms, validating and comparing %.0f ms, preview %.0f ms: together %.2f x reading\n",
                reading, planning, showing, (planning + showing) / reading);
    std::printf("writing %d pupils in one transaction %.0f ms\n", pupils, writing);
    CHECK(planning + showing <= bound);
}
