// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/xls_reader.h"
#include "core/exchange/xlsx_reader.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/support/qstring_maker.h"
#include "ui/words/failures.h"

#include <QDir>
#include <QtEndian>

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A row of one cell, `count` times.
QByteArray manyRows(int count)
{
    QByteArray rows;
    for (int row = 1; row <= count; ++row)
        rows += "<row><c><v>1</v></c></row>";
    return rows;
}

/// Bytes of a zip file with every mention of one number of four bytes replaced: what its directories claim.
QByteArray lying(QByteArray zip, quint32 size, quint32 claimed)
{
    const auto raw = [](quint32 number) {
        QByteArray bytes(4, '\0');
        qToLittleEndian(number, bytes.data());
        return bytes;
    };
    return zip.replace(raw(size), raw(claimed));
}

} // namespace

TEST_CASE("a bomb is refused before it fills the memory", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    SECTION("by its unpacked size")
    {
        const QByteArray text(200 * 1024, 'x');
        QByteArray strings;
        for (int i = 0; i < 700; ++i)
            strings += "<si><t>" + text + "</t></si>";
        const QString path = workbook(folder, {.rows = "<row><c t=\"s\"><v>0</v></c></row>", .strings = strings});
        CHECK(QFile(path).size() < (1 << 20));
        CHECK(excessOf(path) == u"bytes"_s);
    }
    SECTION("by one endless text")
    {
        CHECK(excessOf(workbook(folder, {.strings = "<si><t>" + QByteArray(40 << 20, 'x') + "</t></si>"})) ==
              u"cell-text"_s);
        CHECK(excessOf(workbook(folder, {.rows = "<row><c t=\"str\"><v>" + QByteArray(1 << 20, 'x')})) ==
              u"cell-text"_s);
    }
    SECTION("by one endless tag")
    {
        const QByteArray tag = "<row><c r=\"" + QByteArray(20 << 20, 'A') + "1\"><v>1</v></c></row>";
        CHECK(reasonOf(workbook(folder, {.rows = tag})) == u"damaged"_s);
    }
    SECTION("by one long text in very many cells")
    {
        QByteArray rows = "<row>";
        for (int i = 0; i < 3000; ++i)
            rows += "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>";
        const QByteArray text = "<si><t>" + QByteArray(100'000, 'x') + "</t></si>";
        CHECK(excessOf(workbook(folder, {.rows = rows + "</row>", .strings = text + text})) == u"text"_s);
    }
    SECTION("by a row far below")
    {
        CHECK(excessOf(workbook(folder, {.rows = "<row r=\"1048576\"><c><v>1</v></c></row>"})) == u"rows"_s);
        CHECK(excessOf(workbook(folder, {.rows = "<row r=\"99999999999999999999\"><c><v>1</v></c></row>"})) ==
              u"rows"_s);
    }
    SECTION("by a column that no spreadsheet has")
    {
        CHECK(excessOf(workbook(folder, {.rows = "<row><c r=\"XFE1\"><v>1</v></c></row>"})) == u"columns"_s);
        CHECK(excessOf(workbook(folder, {.rows = "<row><c r=\"ZZZZZZZZZZZZZZZZZZ1\"><v>1</v></c></row>"})) ==
              u"columns"_s);
    }
    SECTION("by cells far to the right")
    {
        QByteArray rows;
        for (int row = 1; row <= 2000; ++row)
            rows += "<row r=\"" + QByteArray::number(row) + "\"><c r=\"XFD" + QByteArray::number(row) +
                    "\"><v>1</v></c></row>";
        CHECK(excessOf(workbook(folder, {.rows = rows})) == u"cells"_s);
    }
}

TEST_CASE("an archive that leads elsewhere or has no end of parts is refused", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    SECTION("entities that multiply, or point to a file or an address")
    {
        for (const QByteArray &entity : {QByteArray("<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;&b;&b;\">]>"),
                                         QByteArray("<!DOCTYPE a [<!ENTITY c SYSTEM \"file:///etc/passwd\">]>"),
                                         QByteArray("<!DOCTYPE a SYSTEM \"http://localhost/a.dtd\">")}) {
            const QString path =
                packed(folder, u"entities.xlsx"_s,
                       {{u"xl/workbook.xml"_s, entity + "<workbook><sheets><sheet name=\"&c;\"/></sheets></workbook>"},
                        {u"xl/_rels/workbook.xml.rels"_s, "<Relationships/>"}});
            CHECK(reasonOf(path) == u"damaged"_s);
        }
    }
    SECTION("very many parts")
    {
        QMap<QString, QByteArray> parts{
            {u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"a\" id=\"1\"/></sheets></workbook>"},
            {u"xl/_rels/workbook.xml.rels"_s,
             "<Relationships><Relationship Id=\"1\" Type=\"worksheet\" Target=\"s.xml\"/></Relationships>"},
            {u"xl/s.xml"_s, "<worksheet><sheetData/></worksheet>"}};
        CHECK(reasonOf(packed(folder, u"parts.xlsx"_s, parts)).isEmpty());
        for (int i = 0; i < 21'000; ++i)
            parts.insert(QString::number(i), {});
        CHECK(reasonOf(packed(folder, u"parts.xlsx"_s, parts)) == u"not-a-workbook"_s);
    }
    SECTION("archives in archives, which nobody opens")
    {
        const QByteArray inner = bytesOf(packed(folder, u"inner.zip"_s, {{u"a"_s, QByteArray(1 << 20, 'x')}}));
        CHECK(reasonOf(packed(folder, u"outer.xlsx"_s, {{u"inner.zip"_s, inner}})) == u"not-a-workbook"_s);
    }
}

TEST_CASE("an archive that lies about its sizes is not believed", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    const QByteArray rows = manyRows(3000);
    const QString path = workbook(folder, {.rows = rows});
    const auto size = static_cast<quint32>(("<worksheet><sheetData>" + rows + "</sheetData></worksheet>").size());
    const QByteArray whole = bytesOf(path);
    REQUIRE(whole.count(QByteArrayView(lying("    ", 0x20202020, size))) >= 1);
    for (const quint32 claimed : {0U, 1U, 100U, 0x7FFFFFFFU, 0xFFFFFFFEU}) {
        write(path, lying(whole, size, claimed));
        INFO(claimed);
        CHECK(reasonOf(path) == u"damaged"_s);
    }
}

TEST_CASE("a sheet of two million rows is refused at once", "[exchange][tables]")
{
    const QTemporaryDir folder;
    const QString workbookPath = workbook(folder, {.rows = manyRows(2'000'000)});
    CHECK(excessOf(workbookPath) == u"rows"_s);
    const QString textPath = folder.filePath(u"long.csv"_s);
    write(textPath, QByteArray("1,2\n").repeated(2'000'000));
    CHECK(excessOf(textPath) == u"rows"_s);
    qsizetype seen = 0;
    const auto failure = failureOf([&] { readRows(workbookPath, {}, [&seen](qsizetype, CellRow &) { ++seen; }); });
    REQUIRE(failure);
    CHECK(failure->code() == FailureCode::SheetTooLarge);
    CHECK(seen <= maxSheetRows);
    CHECK(ui::words::words(*failure).contains(u"200000"_s));
}

TEST_CASE("a truncated workbook is refused at every length", "[exchange][tables]")
{
    const QTemporaryDir folder;
    const QList<QByteArray> files{bytesOf(workbook(folder, {.rows = "<row><c><v>7</v></c></row>"})),
                                  bytesOf(roster(u"roster.xls"_s)).first(2600)}; // what follows is filling
    for (const QByteArray &bytes : files)
        for (qsizetype size = 8; size < bytes.size(); size += 97) {
            const QString path = folder.filePath(u"cut.xlsx"_s);
            write(path, bytes.first(size));
            INFO(size);
            CHECK(reasonOf(path) == u"damaged"_s);
        }
}

TEST_CASE("a broken byte anywhere never does more than refuse the file", "[exchange][tables]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"broken"_s);
    using Opened = std::unique_ptr<TableFile>;
    const QList<std::pair<QByteArray, std::function<Opened(const QByteArray &)>>> files{
        {bytesOf(workbook(folder, {.rows = "<row><c><v>7</v></c></row>"})),
         [&path](const QByteArray &bytes) { return openXlsx(bytes, path); }},
        {bytesOf(roster(u"notes-above-bom.csv"_s)), [&path](const QByteArray &bytes) { return openCsv(bytes, path); }},
        {bytesOf(roster(u"roster.xls"_s)), [&path](const QByteArray &bytes) { return openXls(bytes, path); }}};
    for (const auto &[whole, open] : files)
        for (qsizetype at = 0; at < whole.size(); at += 3)
            for (const char wrong : {'\0', '\x7f', '\xff'}) {
                QByteArray bytes = whole;
                bytes[at] = wrong;
                INFO(at);
                (void)failureOf([&] { (void)collected(*open(bytes), 0, path); }); // another exception fails the test
            }
    SUCCEED();
}

TEST_CASE("parts of a workbook are looked for nowhere but in it", "[exchange][xlsx]")
{
    const QTemporaryDir folder;
    write(folder.filePath(u"outside.xml"_s),
          "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>");
    const auto linked = [&folder](const QString &target) {
        return packed(folder, u"linked.xlsx"_s,
                      {{u"xl/workbook.xml"_s, "<workbook><sheets><sheet name=\"a\" id=\"1\"/></sheets></workbook>"},
                       {u"xl/_rels/workbook.xml.rels"_s, "<Relationships><Relationship Id=\"1\" Type=\"worksheet\" "
                                                         "Target=\"" +
                                                             target.toUtf8() + "\"/></Relationships>"},
                       {u"xl/here.xml"_s, "<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>"}});
    };
    CHECK(reasonOf(linked(u"../../../"_s + folder.filePath(u"outside.xml"_s))) == u"damaged"_s);
    CHECK(reasonOf(linked(u"file://"_s + folder.filePath(u"outside.xml"_s))) == u"damaged"_s);
    for (const QString &target : {u"here.xml"_s, u"/xl/here.xml"_s, u"./here.xml"_s, u"../xl/here.xml"_s})
        CHECK(readTable(linked(target)).text(0, 0) == u"7"_s);
}

TEST_CASE("what is no table file at all is told as what it is", "[exchange][tables]")
{
    const QTemporaryDir folder;
    const auto failure = failureOf([&] { (void)readTable(folder.path()); });
    REQUIRE(failure);
    CHECK(failure->code() == FailureCode::FileUnreadable);
    CHECK(reasonOf(packed(folder, u"binary.xlsb"_s,
                          {{u"_rels/.rels"_s, "<Relationships><Relationship Id=\"1\" Type=\"x/officeDocument\" "
                                              "Target=\"xl/workbook.bin\"/></Relationships>"}})) ==
          u"binary-workbook"_s);
}

TEST_CASE("bytes of another encoding in a UTF-8 table are told with their line", "[exchange][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mixed.csv"_s);
    const QByteArray gbk("\xD4\xFA\xCE\xF7,\xC4\xD0\n"); // 扎西,男
    write(path, QByteArray("姓名,性别\n央金,女\n") + gbk + "格桑,男\n");
    const auto failure = failureOf([&] { (void)readTable(path); });
    REQUIRE(failure);
    CHECK(failure->facts().value(u"reason"_s) == u"mixed-text"_s);
    CHECK(failure->facts().value(u"line"_s).toInt() == 3);
    CHECK(ui::words::words(*failure).contains(u"line 3"_s));
    write(path, "\xEF\xBB\xBF" + gbk + gbk + gbk); // the mark says UTF-8
    CHECK(reasonOf(path) == u"mixed-text"_s);
    write(path, "name,sex\n" + gbk + gbk);
    CHECK(readTable(path).text(1, 0) == u"扎西"_s);
}

TEST_CASE("zeros in a text table mean that bytes were lost", "[exchange][csv]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"zeros.csv"_s);
    write(path, "a,b\n" + QByteArray("央金,女\n").repeated(20) + QByteArray(4, '\0') + "\n");
    const auto failure = failureOf([&] { (void)readTable(path); });
    REQUIRE(failure);
    CHECK(failure->facts().value(u"reason"_s) == u"damaged"_s);
    CHECK(failure->facts().value(u"line"_s).toInt() == 22);
    write(path, QByteArray("\xFF\xFE", 2) + QByteArray("A\0B", 3)); // half a character
    CHECK(reasonOf(path) == u"damaged"_s);
    write(path, QByteArray("\xFF\xFE", 2) + QByteArray("A\0\0\0B\0", 6));
    CHECK(reasonOf(path) == u"damaged"_s);
}

TEST_CASE("a quote that is never closed is told with the line where it began", "[exchange][csv]")
{
    const auto line = [](const QByteArray &bytes) {
        const auto failure = failureOf([&] { (void)readCsv(bytes, u"a.csv"_s, {}); });
        return failure && failure->facts().value(u"reason"_s) == u"unclosed-quote"_s
                   ? failure->facts().value(u"line"_s).toInt()
                   : 0;
    };
    CHECK(line("a,b\nc,\"d\ne,f\n") == 2);
    CHECK(line("a\r\rb,\"c\rd") == 3);
    CHECK(line("a,\"b\r\nc\"\r\nd,\"e") == 3);
    CHECK(line("a\nb,\"" + QByteArray("c,d\n").repeated(200'000)) == 2); // refused long before the end
    CHECK(line("a,b\"c\nd") == 0);                                       // in the middle of a field it is a sign
}
