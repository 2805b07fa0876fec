// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/csv_text.h"
#include "core/exchange/tables.h"
#include "core/exchange/xlsx_writer.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/qstring_maker.h"
#include "ui/words/failures.h"

#include <QDir>

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

report::Document form()
{
    report::Document document{.form = u"F04"_s, .title = u"学校核准名单"_s, .school = u"雪域小学"_s};
    document.term = u"2026-2027学年第一学期"_s;
    document.compiledBy = u"央金"_s;
    document.date = QDate(2026, 9, 1);
    document.orientation = report::Orientation::Landscape;
    document.blocks << report::Facts{.pairs = {{u"班级"_s, u"三年级1班"_s}, {u"教师"_s, u"=cmd|' /C calc'!A0"_s}}};
    report::Table table{
        .columns = {
            {.title = u"学籍号"_s, .share = 2}, {.title = u"收费"_s}, {.title = u"日期"_s}, {.title = u"人数"_s}}};
    table.rows << report::Row{u"540102201509010004"_s, Money{123450}, QDate(2026, 9, 2), qint64{3}};
    table.rows << report::Row{u"=1+1"_s, Money{-5}, QDate(), u"@SUM(A1)"_s};
    table.totals << report::Row{u"合计"_s, Money{123445}, std::monostate(), qint64{3}};
    document.blocks << table << report::Signatures{.labels = {u"负责人签字"_s, u"日期"_s}};
    return document;
}

} // namespace

TEST_CASE("a workbook shows its cells as a person sees them", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = workbook(
        folder,
        {.rows =
             "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c r=\"D2\" s=\"1\"><v>42248</v></c>"
             "<c r=\"E2\" t=\"b\"><v>1</v></c><c r=\"F2\" t=\"e\"><v>#REF!</v></c></row>"
             "<row><c t=\"inlineStr\"><is><t>in</t><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh><r><t>line</t></r></is></c>"
             "<c s=\"2\"><v>1523</v></c><c><v>0.10000000000000001</v></c><c><v>12</v></c>"
             "<c><v>540102201509010000</v></c><c s=\"3\"><v>42248.5</v></c><c s=\"4\"><v>1234.5</v></c>"
             "<c t=\"str\"><f>A1&amp;B1</f><v>made</v></c><c r=\"XFD3\" s=\"1\"/></row>",
         .strings = "<si><t>姓名</t></si><si><r><t>扎西</t></r><r><rPr/><t xml:space=\"preserve\"> 次仁</t></r>"
                    "<rPh sb=\"0\" eb=\"2\"><t>zhaxi</t></rPh></si>",
         .styles =
             "<numFmts><numFmt numFmtId=\"170\" formatCode=\"000000\"/>"
             "<numFmt numFmtId=\"171\" formatCode=\"yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot; hh:mm\"/>"
             "<numFmt numFmtId=\"172\" formatCode=\"[Red]#,##0.00&quot;d&quot;\"/></numFmts>"
             "<cellStyleXfs><xf numFmtId=\"22\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"
             "<xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/></cellXfs>"});
    CHECK(sheetNames(path) == QStringList{u"名册"_s, u"其他"_s}); // hidden sheets are not seen
    const Sheet sheet = readTable(path);
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.name == u"名册"_s);
    CHECK(sheet.rows[0].isEmpty());
    CHECK(sheet.text(1, 0) == u"姓名"_s);
    CHECK(sheet.text(1, 1) == u"扎西 次仁"_s);
    CHECK(sheet.rows[1][3] == Cell{u"2015-09-01"_s, CellKind::Date, 42248});
    CHECK(sheet.rows[1][4].kind == CellKind::Boolean);
    CHECK(sheet.rows[1][5] == Cell{u"#REF!"_s, CellKind::Error, 0});
    CHECK(sheet.text(2, 0) == u"inline"_s);
    CHECK(sheet.text(2, 1) == u"001523"_s);
    CHECK(sheet.text(2, 2) == u"0.1"_s);
    CHECK(sheet.text(2, 3) == u"12"_s);
    CHECK(sheet.text(2, 4) == u"540102201509010000"_s);
    CHECK(sheet.rows[2][4].number >= 1e15);
    CHECK(sheet.text(2, 5) == u"2015-09-01 12:00:00"_s);
    CHECK(sheet.rows[2][6] == Cell{u"1234.5"_s, CellKind::Number, 1234.5});
    CHECK(sheet.text(2, 7) == u"made"_s);
    CHECK(sheet.rows[2].size() == 8); // a cell with a format and nothing in it is no cell
    CHECK(readTable(path, {.name = u"其他"_s}).text(0, 0) == u"third"_s);
    CHECK(readTable(path, {.index = 1}).text(0, 0) == u"third"_s);
    const auto missing = failureOf([&] { (void)readTable(path, {.name = u"无"_s}); });
    REQUIRE(missing);
    CHECK(missing->code() == FailureCode::SheetMissing);
    CHECK(missing->facts().value(u"sheets"_s).toString() == u"名册, 其他"_s);
}

TEST_CASE("a workbook of the 1904 calendar keeps its days", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const QString path = workbook(folder, {.rows = "<row><c s=\"0\"><v>40786</v></c></row>",
                                           .styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                                           .properties = "<workbookPr date1904=\"1\"/>"});
    CHECK(readTable(path).text(0, 0) == u"2015-09-01"_s);
}

TEST_CASE("the content decides what a file is", "[exchange][tables]")
{
    const QTemporaryDir folder;
    CHECK(readTable(roster(u"csv-named-as.xlsx"_s)).text(1, 0) == u"央金"_s);
    const QString named = folder.filePath(u"table.csv"_s);
    REQUIRE(QFile::copy(workbook(folder, {.rows = "<row><c><v>7</v></c></row>"}), named));
    CHECK(readTable(named).text(0, 0) == u"7"_s);
    CHECK(reasonOf(roster(u"picture.xlsx"_s)) == u"not-a-table"_s);
    CHECK(reasonOf(roster(u"web-page.xls"_s)) == u"web-page"_s);
    write(folder.filePath(u"empty.xlsx"_s), {});
    CHECK(reasonOf(folder.filePath(u"empty.xlsx"_s)) == u"empty"_s);
    CHECK(reasonOf(packed(folder, u"photos.xlsx"_s, {{u"a.txt"_s, "a"}})) == u"not-a-workbook"_s);
    const auto missing = failureOf([&] { (void)readTable(folder.filePath(u"none.xlsx"_s)); });
    REQUIRE(missing);
    CHECK(missing->code() == FailureCode::FileMissing);
    const auto encrypted = failureOf([] { (void)readTable(roster(u"encrypted.xlsx"_s)); });
    REQUIRE(encrypted);
    CHECK(encrypted->code() == FailureCode::SheetEncrypted);
}

TEST_CASE("text tables are read in every encoding a school uses", "[exchange][csv]")
{
    const Sheet plain = readTable(roster(u"notes-above-utf8.csv"_s));
    CHECK(plain.text(3, 0) == u"扎西 次仁"_s);
    CHECK(plain.text(6, 0) == u"𠮷田·格桑"_s);
    CHECK(readTable(roster(u"notes-above-bom.csv"_s)).rows == plain.rows);
    CHECK(readTable(roster(u"notes-above-gb18030.csv"_s)).rows == plain.rows);
    CHECK(decodeTable(QByteArray::fromHex("8130813081308130"), u"a"_s) == u"\u0080\u0080"_s); // four-byte characters
    CHECK(decodeTable(QByteArray::fromHex("9439DA33"), u"a"_s) == u"💩"_s);
    CHECK(decodeTable(QByteArray("\xFF\xFE", 2) + QByteArray("A\0B\0", 4), u"a"_s) == u"AB"_s);
    const auto failure = failureOf([] { (void)decodeTable("abc\xFF", u"a"_s); });
    REQUIRE(failure);
    CHECK(failure->facts().value(u"reason"_s) == u"encoding"_s);
}

TEST_CASE("separators and quotes of text tables are understood", "[exchange][csv]")
{
    const Sheet sheet = readTable(roster(u"semicolons.csv"_s));
    CHECK(sheet.text(1, 0) == u"央;金"_s);
    CHECK(sheet.text(1, 2) == u"三(1)班\n第二行"_s);
    CHECK(readCsv("a,\"b \"\"c\"\"\",\r\n,,\r\nd", u"x.csv"_s, {}).rows ==
          QList<CellRow>{{{u"a"_s, CellKind::Text}, {u"b \"c\""_s, CellKind::Text}}, {}, {{u"d"_s, CellKind::Text}}});
    const auto failure = failureOf([] { (void)readTable(roster(u"unclosed-quote.csv"_s)); });
    REQUIRE(failure);
    CHECK(failure->facts().value(u"reason"_s) == u"unclosed-quote"_s);
    CHECK(failure->facts().value(u"line"_s).toInt() == 3);
    CHECK(ui::words::words(*failure).contains(u"line 3"_s));
}

TEST_CASE("what is written as text comes back the same", "[exchange][csv]")
{
    const Sheet sheet = sheetOf({u"a|b,c|=1"_s, u"\"q\"||line\nbreak"_s});
    const QByteArray exact = writeCsv(sheet);
    CHECK(exact == "a,\"b,c\",=1\n\"\"\"q\"\"\",,\"line\nbreak\"\n");
    CHECK(readCsv(exact, u"x"_s, {}).rows == sheet.rows);
    CHECK(writeCsv(sheet, CsvReader::Person)
              .startsWith("\xEF\xBB\xBF"
                          "a,\"b,c\",'=1"));
}

TEST_CASE("a form becomes a spreadsheet of text numbers and dates", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"名单.xlsx"_s);
    writeXlsx(form(), path);
    const Sheet sheet = readTable(path);
    CHECK(sheet.name == u"学校核准名单"_s);
    CHECK(sheet.text(0, 0) == u"学校核准名单"_s);
    CHECK(sheet.text(1, 0).contains(u"雪域小学"_s));
    CHECK(sheet.text(2, 0) == u"班级：三年级1班"_s);
    CHECK(sheet.text(3, 0) == u"学籍号"_s);
    CHECK(sheet.rows[4][0] == Cell{u"540102201509010004"_s, CellKind::Text, 0});
    CHECK(sheet.rows[4][1] == Cell{u"1234.5"_s, CellKind::Number, 1234.5});
    CHECK(sheet.rows[4][2].kind == CellKind::Date);
    CHECK(sheet.text(4, 2) == u"2026-09-02"_s);
    CHECK(sheet.rows[4][3] == Cell{u"3"_s, CellKind::Number, 3});
    CHECK(sheet.rows[5][0] == Cell{u"=1+1"_s, CellKind::Text, 0});
    CHECK(sheet.text(5, 1) == u"-0.05"_s);
    CHECK(sheet.text(6, 0) == u"合计"_s);
    CHECK(sheet.text(7, 0) == u"负责人签字："_s);
    CHECK(sheet.text(8, 0) == u"制表人：央金"_s);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == QStringList{u"名单.xlsx"_s});
}

TEST_CASE("no cell of a written spreadsheet is a formula and the head repeats in print", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    writeXlsx(form(), path);
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &error);
    REQUIRE(archive);
    const auto part = [archive](const char *name) {
        QByteArray bytes(1 << 20, '\0');
        zip_file_t *file = zip_fopen(archive, name, 0);
        bytes.truncate(static_cast<qsizetype>(zip_fread(file, bytes.data(), static_cast<zip_uint64_t>(bytes.size()))));
        zip_fclose(file);
        return bytes;
    };
    const QByteArray page = part("xl/worksheets/sheet1.xml");
    CHECK_FALSE(page.contains("<f>"));
    CHECK(page.contains("paperSize=\"9\""));
    CHECK(page.contains("orientation=\"landscape\""));
    CHECK(page.contains("fitToHeight=\"0\""));
    CHECK(page.contains("&amp;P / &amp;N"));
    CHECK(part("xl/workbook.xml").contains("$4:$4"));
    CHECK(part("xl/styles.xml").contains("numFmtId=\"49\"")); // text, so that typed digits survive
    zip_discard(archive);
}

TEST_CASE("a form becomes a text table for people", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.csv"_s);
    writeCsvFile(form(), path);
    const QByteArray bytes = bytesOf(path);
    CHECK(bytes.startsWith("\xEF\xBB\xBF"));
    CHECK(bytes.contains("540102201509010004,1234.50,2026-09-02,3\n"));
    CHECK(bytes.contains("\n'=1+1,-0.05,,'@SUM(A1)\n"));
}

TEST_CASE("a file that cannot be written leaves the old one and nothing beside it", "[exchange][writer]")
{
    const QTemporaryDir folder;
    const auto nowhere = failureOf([&] { writeXlsx(form(), folder.filePath(u"none/a.xlsx"_s)); });
    REQUIRE(nowhere);
    CHECK(nowhere->code() == FailureCode::CannotWrite);
    QDir(folder.path()).mkdir(u"taken.xlsx"_s);
    const auto taken = failureOf([&] { writeXlsx(form(), folder.filePath(u"taken.xlsx"_s)); });
    REQUIRE(taken);
    CHECK(taken->code() == FailureCode::CannotWrite);
    CHECK(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}
