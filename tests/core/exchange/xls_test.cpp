// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables.h"
#include "tests/core/exchange/exchange_support.h"
#include "tests/core/exchange/hand_made_xls.h"
#include "tests/support/qstring_maker.h"

#include <tuple>

using namespace core;
using namespace core::exchange;
using namespace exchange_test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr quint16 biff5 = 0x500;
constexpr quint16 biff8 = 0x600;

/// A tab of the workbook: where its part begins, whether it is seen, what it is, its name.
QByteArray tab(qsizetype begin, char state, char kind, const QByteArray &name, bool unicode)
{
    QByteArray data = raw(static_cast<quint32>(begin)) + state + kind + static_cast<char>(name.size());
    if (unicode)
        data += '\0'; // one byte a character
    return record(0x85, data + name);
}

/// A workbook of Excel 5: texts in the code page it names.
QByteArray excel5()
{
    const QByteArray texts[] = {"\xD0\xD5\xC3\xFB", "\xB4\xCE\xC8\xCA\xA1\xA4\xD7\xBF\xC2\xEA"}; // 姓名, 次仁·卓玛
    const auto written = [](const QByteArray &text) { return raw(static_cast<quint16>(text.size())) + text; };
    const auto globals = [](qsizetype begin) {
        return startOfPart(biff5, 5) + record(0x42, raw<quint16>(936)) +
               record(0x41E, raw<quint16>(170) + '\6' + QByteArray("000000")) +
               record(0xE0, raw<quint16>(0) + raw<quint16>(0)) + record(0xE0, raw<quint16>(0) + raw<quint16>(14)) +
               record(0xE0, raw<quint16>(0) + raw<quint16>(170)) + tab(begin, 0, 0, "\xC3\xFB\xB2\xE1", false) + // 名册
               endOfPart();
    };
    const QByteArray cells = record(0x204, place(0, 0) + written(texts[0])) +
                             record(0xD6, place(1, 0) + written(texts[1]) + QByteArray("\0\0\0", 3)) +
                             record(0x203, place(1, 1, 1) + raw(42248.0)) + record(0x203, place(2, 2, 2) + raw(1523.0));
    return globals(globals(0).size()) + startOfPart(biff5, 0x10) + cells + endOfPart();
}

/// A workbook of Excel 97 with tabs of all kinds; `cells` stand in the first one that is a sheet and seen.
QByteArray excel97(const QByteArray &cells, const QByteArray &texts = {})
{
    const auto globals = [&texts](qsizetype begin) {
        QByteArray tabs;
        const QList<std::tuple<char, char, const char *>> all{{0, 2, "chart"},  {0, 1, "macro"}, {0, 6, "module"},
                                                              {1, 0, "hidden"}, {2, 0, "deep"},  {0, 0, "seen"}};
        for (const auto &[state, kind, name] : all)
            tabs += tab(begin, state, kind, name, true);
        return startOfPart(biff8, 5) + tabs + texts + endOfPart();
    };
    return globals(globals(0).size()) + startOfPart(biff8, 0x10) + cells + endOfPart();
}

} // namespace

TEST_CASE("an xls workbook is read with its dates", "[exchange][xls]")
{
    const Sheet sheet = readTable(roster(u"roster.xls"_s));
    CHECK(sheetNames(roster(u"roster.xls"_s)) == QStringList{u"学生名册"_s});
    REQUIRE(sheet.rows.size() == 3);
    CHECK(sheet.text(1, 0) == u"旦增·罗布"_s);
    CHECK(sheet.rows[1][2].kind == CellKind::Date);
    CHECK(sheet.text(1, 2) == u"2015-09-01"_s);
    CHECK(sheet.text(2, 4) == u"住宿"_s);
}

TEST_CASE("an xls workbook shows its cells as the same workbook in the new form does", "[exchange][xls]")
{
    const QString path = roster(u"traps.xls"_s);
    CHECK(sheetNames(path) == QStringList{u"名册"_s, u"其他"_s}); // the hidden one is not seen
    CHECK(readTable(path, {.name = u"其他"_s}).text(0, 0) == u"third"_s);
    const Sheet sheet = readTable(path);
    REQUIRE(sheet.rows.size() == 40);
    CHECK(sheet.rows[1][1] == Cell{u"2015-09-01"_s, CellKind::Date, 42248});
    CHECK(sheet.text(2, 1) == u"2015-09-02 12:00:00"_s);
    CHECK(sheet.rows[1][2].kind == CellKind::Number);
    CHECK(sheet.text(1, 2) == u"540102201509010000"_s); // the digits the file still has, and zeros
    CHECK(sheet.rows[1][2].number >= 1e15);
    CHECK(sheet.text(2, 2) == u"001523"_s);
    CHECK(sheet.text(3, 2) == u"0.1"_s);
    CHECK(sheet.rows[1][3] == Cell{u"7.5"_s, CellKind::Number, 7.5}); // a formula, computed
    CHECK(sheet.rows[2][3] == Cell{u"扎西次仁"_s, CellKind::Text, 0});
    CHECK(sheet.rows[3][3].text == u"TRUE"_s);
    CHECK(sheet.rows[1][4] == Cell{u"TRUE"_s, CellKind::Boolean, 1});
    CHECK(sheet.rows[2][4] == Cell{u"#N/A"_s, CellKind::Error, 0});
    CHECK(sheet.rows[3][4] == Cell{u"#DIV/0!"_s, CellKind::Error, 0});
    CHECK(sheet.text(1, 0) == u"次仁·卓玛"_s);
    CHECK(sheet.text(2, 0) == u"བཀྲ་ཤིས"_s);
    CHECK(sheet.text(3, 0) == u"𠮷田"_s);
    CHECK(sheet.text(1, 5) == QString(3000, u'x') + QString(3000, u'长')); // cut by continued records
    CHECK(sheet.text(2, 5) == u"-12.25"_s);
    for (int row = 4; row < 40; ++row) {
        CHECK(sheet.text(row, 0) == u"学生%1·%2"_s.arg(row).arg(QString(row, u'名')));
        CHECK(sheet.text(row, 2) == QString::number(row)); // neighbours share one record
        CHECK(sheet.text(row, 4) == QString::number(row / 4.0));
    }
}

TEST_CASE("an xls workbook of the 1904 calendar keeps its days", "[exchange][xls]")
{
    const Sheet sheet = readTable(roster(u"days1904.xls"_s));
    CHECK(sheet.rows[1][1].kind == CellKind::Date);
    CHECK(sheet.text(1, 1) == u"2019-09-02"_s);
}

TEST_CASE("an xls workbook of another program is read the same way", "[exchange][xls]")
{
    const Sheet sheet = readTable(roster(u"other-program.xls"_s));
    CHECK(sheet.text(1, 0) == u"次仁·卓玛"_s);
    CHECK(sheet.text(1, 1) == u"2015-09-01"_s);
    CHECK(sheet.text(2, 3) == u"扎西次仁"_s);
    CHECK(sheet.rows[2][4] == Cell{u"#N/A"_s, CellKind::Error, 0});
}

TEST_CASE("an xls workbook of Excel 5 is read in the encoding it names", "[exchange][xls]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"five.xls"_s);
    write(path, compoundFile(u"Book"_s, excel5()));
    const Sheet sheet = readTable(path);
    CHECK(sheet.name == u"名册"_s);
    CHECK(sheet.text(0, 0) == u"姓名"_s);
    CHECK(sheet.text(1, 0) == u"次仁·卓玛"_s);
    CHECK(sheet.text(1, 1) == u"2015-09-01"_s);
    CHECK(sheet.text(2, 2) == u"001523"_s);
}

TEST_CASE("only the sheets of an xls workbook that are seen are offered", "[exchange][xls]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xls"_s);
    // A chart inside the sheet is a part of its own; what it holds are no cells of the sheet.
    const QByteArray chart = startOfPart(biff8, 0x20) + record(0x203, place(0, 0) + raw(99.0)) + endOfPart();
    write(path, compoundFile(u"Workbook"_s, excel97(chart + record(0x203, place(0, 1) + raw(7.0)))));
    CHECK(sheetNames(path) == QStringList{u"seen"_s});
    const Sheet sheet = readTable(path);
    CHECK(sheet.text(0, 0).isEmpty());
    CHECK(sheet.text(0, 1) == u"7"_s);
    // The same where the stream is long enough to lie in large sectors.
    write(path, compoundFile(u"Workbook"_s,
                             excel97(record(0x203, place(0, 1) + raw(7.0)) + record(0, QByteArray(5000, 'x')))));
    CHECK(readTable(path).text(0, 1) == u"7"_s);
}

TEST_CASE("a text of an xls workbook that is cut by a record changes its width there", "[exchange][xls]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xls"_s);
    const QByteArray formats("\1\0\2\0", 4);
    const QByteArray begin = raw<quint32>(2) + raw<quint32>(2);
    const QByteArray texts = record(0xFC, begin + raw<quint16>(4) + '\0' + QByteArray("ab")) +
                             record(0x3C, '\1' + raw<quint16>(0x957F) + raw<quint16>(0x77ED) + // 长短
                                              raw<quint16>(2) + '\x8' + raw<quint16>(1)) +
                             record(0x3C, '\0' + QByteArray("cd") + formats);
    write(path, compoundFile(u"Workbook"_s, excel97(record(0xFD, place(0, 0) + raw<quint32>(0)) +
                                                        record(0xFD, place(0, 1) + raw<quint32>(1)),
                                                    texts)));
    const Sheet sheet = readTable(path);
    CHECK(sheet.text(0, 0) == u"ab长短"_s);
    CHECK(sheet.text(0, 1) == u"cd"_s); // cut between what is said of it and its first letter
}

TEST_CASE("a cell of an xls workbook that points nowhere makes the file a damaged one", "[exchange][xls]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xls"_s);
    const auto reason = [&](const QByteArray &cells) {
        write(path, compoundFile(u"Workbook"_s, excel97(cells)));
        return reasonOf(path);
    };
    CHECK(reason(record(0xFD, place(0, 0) + raw<quint32>(7))) == u"damaged"_s);             // a text that is not there
    CHECK(reason(record(0x203, place(0, 0))) == u"damaged"_s);                              // a number without digits
    CHECK(reason(record(0x203, place(0, 0) + raw(quint64{0x7FF0} << 48))) == u"damaged"_s); // infinity
    CHECK(reason(record(0xBD, "\0")) == u"damaged"_s);
    CHECK(reason(record(0x06, place(0, 0) + QByteArray(6, '\0') + raw<quint16>(0xFFFF)) +
                 record(0x207, raw<quint16>(50) + QByteArray("\0abc", 4))) == u"damaged"_s);
    CHECK(reason(record(0x204, place(0, 0) + raw<quint16>(3) + QByteArray("\0a\0b", 4))).isEmpty());
    CHECK(readTable(path).text(0, 0) == u"ab"_s); // zeros are filling
    CHECK(reason(record(0x27E, place(0, 300) + raw<quint32>(2))).isEmpty());
}

TEST_CASE("an xls workbook under a password says so", "[exchange][xls]")
{
    QByteArray bytes = bytesOf(roster(u"roster.xls"_s));
    // The record that names the code page becomes the one that begins the encryption.
    const qsizetype place = bytes.indexOf(QByteArray("\x42\0\2\0", 4));
    REQUIRE(place > 0);
    bytes[place] = '\x2F';
    const QTemporaryDir folder;
    write(folder.filePath(u"a.xls"_s), bytes);
    const auto failure = failureOf([&] { (void)readTable(folder.filePath(u"a.xls"_s)); });
    REQUIRE(failure);
    CHECK(failure->code() == FailureCode::SheetEncrypted);
}

TEST_CASE("an xls workbook that contradicts itself is refused", "[exchange][xls]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xls"_s);
    const QByteArray whole = bytesOf(roster(u"roster.xls"_s));
    const auto broken = [&](qsizetype place, const QByteArray &wrong) {
        QByteArray bytes = whole;
        write(path, bytes.replace(place, wrong.size(), wrong));
        return reasonOf(path);
    };
    CHECK(broken(30, QByteArray("\x0b\0", 2)) == u"damaged"_s);     // sectors of 2048 bytes
    CHECK(broken(520, QByteArray("\2\0", 2)) == u"damaged"_s);      // a chain that runs in a circle
    CHECK(broken(1538, QByteArray("\xff\x7f", 2)) == u"damaged"_s); // a record longer than its stream
    const qsizetype text = whole.indexOf(QByteArray("\x04\x02\x0d\0", 4));
    REQUIRE(text > 0);
    CHECK(broken(text + 10, QByteArray("\xff\0", 2)) == u"damaged"_s); // a text longer than its record
}
