// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/value_text.h"
#include "tests/bench/median.h"
#include "tests/support/report_school.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/preview.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <cstdio>

#include <xlsxwriter.h>

using namespace core::report;
using bench::median;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The same table as a spreadsheet, for the office program to set.
void writeSheet(const Document &document, const QString &path)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    const Table &table = std::get<Table>(document.blocks[1]);
    for (qsizetype column = 0; column < table.columns.size(); ++column)
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column),
                               table.columns[column].title.toUtf8().constData(), nullptr);
    for (qsizetype row = 0; row < table.rows.size(); ++row)
        for (qsizetype column = 0; column < table.columns.size(); ++column)
            worksheet_write_string(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(column),
                                   valueText(table.rows[row][column]).toUtf8().constData(), nullptr);
    workbook_close(book);
}

} // namespace

TEST_CASE("the approval list of 5000 children becomes a PDF in well under a second", "[bench]")
{
    const QTemporaryDir folder;
    const Document document = approvalList(report_school::approval(5000));
    const Document page = approvalList(report_school::approval(10));
    ui::print::writePdf(page, folder.filePath(u"warm.pdf"_s));
    const double one = median(7, [&] { ui::print::writePdf(page, folder.filePath(u"one.pdf"_s)); });
    const double many = median(3, [&] { ui::print::writePdf(document, folder.filePath(u"many.pdf"_s)); });
    const double building = median(3, [] { (void)approvalList(report_school::approval(5000)); });
    const ui::print::Pages pages(document);
    const double preview = median(7, [&] { (void)ui::print::pageImage(pages, 3, 96); });
    std::printf("preview: one page %.1f ms\n", preview);
    std::printf("pdf: one page %.1f ms, 5000 children %.0f ms (document %.0f ms)\n", one, many, building);
    CHECK(one < 60);
    CHECK(many < 1000);

    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    if (office.isEmpty()) {
        WARN("no LibreOffice here: no ratio");
        return;
    }
    const QString sheet = folder.filePath(u"many.xlsx"_s);
    writeSheet(document, sheet);
    const auto convert = [&] {
        QProcess::execute(office, {u"-env:UserInstallation=file://"_s + folder.filePath(u"profile"_s), u"--headless"_s,
                                   u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.filePath(u"out"_s), sheet});
    };
    convert(); // makes its profile
    const double theirs = median(3, convert);
    REQUIRE(QFile::exists(folder.filePath(u"out/many.pdf"_s)));
    std::printf("pdf: the office program %.0f ms, ratio %.1f\n", theirs, theirs / many);
    CHECK(theirs / many >= 7);
}
