// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failure.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/report_school.h"
#include "ui/print/pdf_writer.h"
#include "ui/print/preview.h"
#include "ui/print/to_unicode.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <algorithm>
#include <thread>

using namespace core;
using namespace core::report;
using namespace Qt::Literals::StringLiterals;

namespace {

QString run(const QString &program, const QStringList &arguments, int *status = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(180'000);
    if (status != nullptr)
        *status = process.error() == QProcess::FailedToStart ? -1 : process.exitCode();
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString squeezed(QString text)
{
    static const QRegularExpression blanks(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption);
    return text.remove(blanks);
}

QString textOf(const QString &path) { return run(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}); }

int pageCount(const QString &path)
{
    const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s);
    return pages.match(run(u"pdfinfo"_s, {path})).captured(1).toInt();
}

Document tibetanDocument()
{
    Document document{.title = u"藏文姓名样张 服务"_s, .school = u"拉萨市第一小学"_s, .date = QDate(2026, 9, 1)};
    Table table{.columns = {{.title = u"序号"_s, .share = 1},
                            {.title = u"姓名"_s, .share = 3},
                            {.title = u"藏文"_s, .share = 4},
                            {.title = u"混排"_s, .share = 6, .wrap = true}}};
    const QList<std::pair<QString, QString>> names{{u"扎西多吉"_s, u"བཀྲ་ཤིས་རྡོ་རྗེ་"_s},
                                                   {u"卓玛"_s, u"སྒྲོལ་མ་"_s},
                                                   {u"格桑央金"_s, u"སྐལ་བཟང་དབྱངས་ཅན་"_s},
                                                   {u"旦增曲扎"_s, u"བསྟན་འཛིན་ཆོས་གྲགས་"_s}};
    for (const auto &[han, tibetan] : names)
        table.rows << Row{qint64{table.rows.size() + 1}, han, tibetan, han + u" "_s + tibetan + u" (2015)"_s};
    document.blocks << Heading{.text = u"小标题"_s} << table;
    return document;
}

} // namespace

TEST_CASE("every child of an approval list is found in the text of its PDF", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f04.pdf"_s);
    const ApprovalFacts facts = report_school::approval(400);
    ui::print::writePdf(approvalList(facts), path);
    const QString text = squeezed(textOf(path));
    for (const ApplicationLine &line : facts.applications)
        CHECK(text.contains(line.student.name));
    for (const QString &word : {u"核准日期"_s, u"达瓦"_s, u"服务班"_s, u"日期：2026-09-01"_s, u"制表人：达瓦卓玛"_s})
        CHECK(text.contains(word));
    for (const QChar c : text) // no radical where a character is meant
        CHECK_FALSE((c.unicode() >= 0x2E80 && c.unicode() <= 0x2FDF));
    const int pages = pageCount(path);
    CHECK(pages > 10);
    CHECK(text.count(u"序号班级姓名性别"_s) == pages); // the head is repeated
    for (int page = 1; page <= pages; ++page)
        CHECK(text.contains(u"第%1页共%2页"_s.arg(page).arg(pages)));
}

TEST_CASE("all fonts of a PDF are embedded", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"f.pdf"_s);
    ui::print::writePdf(tibetanDocument(), path);
    const QStringList lines = run(u"pdffonts"_s, {path}).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() > 3); // two of head; Han regular and bold, Tibetan
    for (const QString &line : lines.mid(2)) {
        const QStringList words = line.simplified().split(u' ');
        CHECK(words[words.size() - 5] == u"yes"_s);
        CHECK(words[words.size() - 3] == u"yes"_s); // has a map to Unicode
        CHECK_FALSE(line.contains(u"JP"_s, Qt::CaseInsensitive));
    }
}

TEST_CASE("Tibetan names in a PDF can be searched", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bo.pdf"_s);
    const Document document = tibetanDocument();
    ui::print::writePdf(document, path);
    QString wanted;
    for (const Row &row : std::get<Table>(document.blocks[1]).rows)
        wanted += std::get<QString>(row[2]) + std::get<QString>(row[3]);
    QString found = squeezed(run(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s}));
    const auto tibetan = [](const QString &text) {
        QString only;
        for (const QChar c : text)
            if (c.script() == QChar::Script_Tibetan)
                only += c;
        std::ranges::sort(only);
        return only;
    };
    CHECK(tibetan(found) == tibetan(wanted)); // as a multiset: readers order the vowels of a stack differently
}

TEST_CASE("the title of a PDF reads right in its dictionary and its XMP", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"title.pdf"_s);
    ui::print::writePdf(approvalList(report_school::approval(3)), path);
    const QString information = run(u"pdfinfo"_s, {path});
    CHECK(information.contains(u"课后服务学校核准名单"_s));
    CHECK(information.contains(report_school::frame().school.name));
    const QString raw = run(u"qpdf"_s, {u"--json"_s, path});
    CHECK(raw.contains(u"\"/Title\": \"u:课后服务学校核准名单\""_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains(u"<rdf:li xml:lang=\"x-default\">课后服务学校核准名单</rdf:li>"_s.toUtf8()));
    int status = 0;
    run(u"qpdf"_s, {u"--check"_s, path}, &status);
    CHECK(status == 0);
}

TEST_CASE("the three forms are valid PDF/A-1b", "[print][slow]")
{
    const QString java = QStringLiteral("java");
    int status = 0;
    run(java, {u"-version"_s}, &status);
    const QStringList names{u"preflight"_s,       u"pdfbox2"_s,    u"fontbox2"_s,         u"xmpbox"_s,
                            u"commons-logging"_s, u"commons-io"_s, u"javax.activation"_s, u"jaxb-api"_s};
    QStringList jars;
    for (const QString &name : names)
        jars << u"/usr/share/java/"_s + name + u".jar"_s;
    if (status != 0) {
        WARN("no java: PDF/A-1b was not judged");
        return;
    }
    for (const QString &jar : std::as_const(jars)) {
        INFO(jar.toStdString());
        REQUIRE(QFile::exists(jar));
    }
    const QTemporaryDir folder;
    const auto judge = [&](const QString &name, const Document &document) {
        const QString path = folder.filePath(name);
        ui::print::writePdf(document, path);
        const QString verdict =
            run(java, {u"-cp"_s, jars.join(u':'), u"org.apache.pdfbox.preflight.Validator_A1b"_s, path}, &status);
        INFO(verdict.toStdString());
        CHECK(verdict.contains(u"is a valid PDF/A-1b file"_s));
    };
    judge(u"f04.pdf"_s, approvalList(report_school::approval(120)));
    judge(u"f04p.pdf"_s, publicApprovalList(report_school::approval(60)));
    judge(u"f05.pdf"_s, enrolmentStatistics(report_school::statistics(700)));
    judge(u"f06.pdf"_s, serviceClassList(report_school::serviceClasses(45, true)));
    judge(u"bo.pdf"_s, tibetanDocument());
}

TEST_CASE("a character without a glyph is a failure that names it and writes nothing", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    ApprovalFacts facts = report_school::approval(3);
    facts.applications[1].student.name = u"扎西𐎠次仁"_s;
    try {
        ui::print::writePdf(approvalList(facts), path);
        FAIL("was written");
    } catch (const Failure &failure) {
        CHECK(failure.code() == FailureCode::GlyphMissing);
        CHECK(failure.facts().value(u"text"_s).toString() == u"扎西𐎠次仁"_s);
        CHECK(failure.facts().value(u"character"_s).toString() == u"𐎠"_s);
    }
    CHECK_FALSE(QFile::exists(path));
}

TEST_CASE("a PDF that cannot be written leaves nothing behind", "[print]")
{
    const QTemporaryDir folder;
    const Document document = approvalList(report_school::approval(3));
    const QString absent = folder.filePath(u"no/such/folder/x.pdf"_s);
    CHECK_THROWS_AS(ui::print::writePdf(document, absent), Failure);

    const QString mount = folder.filePath(u"small"_s);
    QDir().mkpath(mount);
    int status = 0;
    run(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16k"_s, u"tmpfs"_s, mount}, &status);
    if (status != 0) {
        WARN("no right to mount a small disk: a full disk was not tried");
        return;
    }
    FailureCode code = FailureCode::Bug;
    try {
        ui::print::writePdf(document, mount + u"/x.pdf"_s);
    } catch (const Failure &failure) {
        code = failure.code();
    }
    const QStringList left = QDir(mount).entryList(QDir::Files);
    run(u"umount"_s, {mount});
    CHECK(code == FailureCode::DiskFull);
    CHECK(left.isEmpty());
}

TEST_CASE("an older PDF stays when the new one is cancelled", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    ui::print::writePdf(tibetanDocument(), path);
    const qint64 size = QFile(path).size();
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(
        ui::print::writePdf(approvalList(report_school::approval(50)), path, Progress({}, stop.get_token())),
        Cancelled);
    CHECK(QFile(path).size() == size);
}

TEST_CASE("a text too long for its cell or its page is never lost", "[print]")
{
    QString remark;
    for (int i = 1; i <= 3000; ++i)
        remark += u"备%1、"_s.arg(i);
    Document document{.form = u"F99"_s, .title = u"长文本"_s};
    Table table{.columns = {{.title = u"窄"_s, .share = 1}, {.title = u"备注"_s, .share = 8, .wrap = true}}};
    table.rows << Row{u"这一格的文字比列宽长得多但是不换行"_s, u"短"_s} << Row{u"一"_s, remark};
    document.blocks << table << Paragraph{.text = remark};
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"long.pdf"_s);
    ui::print::writePdf(document, path);
    const QString text = squeezed(textOf(path));
    CHECK(text.count(u"备2999、"_s) >= 1);
    CHECK(text.count(u"备3000、"_s) >= 1);
    for (int i = 1; i <= 3000; i += 37) {
        const QString piece = QString::number(i) + u'、';
        CHECK(text.count(piece) >= 2); // in the cell and in the paragraph
    }
    CHECK(text.contains(u"这一"_s));
    CHECK(pageCount(path) > 4);
}

TEST_CASE("signatures take the last row of the table along to a fresh page", "[print]")
{
    // For every number of rows around a page's end, the page of the signatures has a row and the total too.
    for (int children = 14; children < 26; ++children) {
        const Document document = approvalList(report_school::approval(children));
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.pdf"_s);
        ui::print::writePdf(document, path);
        const int pages = pageCount(path);
        const QString last =
            squeezed(run(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, QString::number(pages), path, u"-"_s}));
        INFO(children << " children on " << pages << " pages");
        CHECK(last.contains(u"学校领导签字"_s));
        CHECK(last.contains(u"合计%1人"_s.arg(children)));
        CHECK(last.contains(QString::number(children) + u"一年级1班"_s));
    }
}

TEST_CASE("a grade's subtotal never begins a page", "[print]")
{
    for (const int children : {620, 660, 700, 780, 860}) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"x.pdf"_s);
        ui::print::writePdf(enrolmentStatistics(report_school::statistics(children)), path);
        for (int page = 2; page <= pageCount(path); ++page) {
            const QString number = QString::number(page);
            const QString text =
                squeezed(run(u"pdftotext"_s, {u"-layout"_s, u"-f"_s, number, u"-l"_s, number, path, u"-"_s}));
            const qsizetype subtotal = text.indexOf(u"小计"_s);
            const qsizetype classRow = text.indexOf(QRegularExpression(u"年级[0-9]班"_s));
            INFO(children << " children, page " << page);
            CHECK(classRow >= 0);
            CHECK((subtotal < 0 || classRow < subtotal));
        }
    }
}

TEST_CASE("a PDF can be made on a thread of the pool", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    std::thread([&path] { ui::print::writePdf(tibetanDocument(), path); }).join();
    CHECK(textOf(path).contains(u"扎西多吉"_s));
}

TEST_CASE("a form without rows or blocks is still a page", "[print]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    for (const Document &document :
         {Document{}, approvalList(report_school::approval(0)), enrolmentStatistics({.frame = report_school::frame()}),
          serviceClassList(report_school::serviceClasses(0, false)), Document{.blocks = {Table{}, PageBreak{}}}}) {
        ui::print::writePdf(document, path);
        CHECK(pageCount(path) >= 1);
    }
    ui::print::writePdf(approvalList(report_school::approval(0)), path);
    CHECK(squeezed(textOf(path)).contains(u"合计0人"_s));
}

TEST_CASE("preview and PDF have the same pages", "[print]")
{
    const Document document = serviceClassList(report_school::serviceClasses(50, false));
    const ui::print::Pages pages(document);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"x.pdf"_s);
    ui::print::writePdf(document, path);
    CHECK(pages.count() == pageCount(path));
    const QImage image = ui::print::pageImage(pages, 0, 96);
    CHECK(image.size() == QSize(794, 1123));
    int dark = 0;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            dark += qGray(image.pixel(x, y)) < 128;
    CHECK(dark > 5000);
    CHECK(image.pixel(5, 5) == qRgb(255, 255, 255));
}

TEST_CASE("a map to Unicode is read with ranges and arrays and mended", "[print]")
{
    const ui::print::ToUnicode map = ui::print::parseToUnicode("1 beginbfrange\n<0001> <0003> <2F47>\nendbfrange\n"
                                                               "1 beginbfrange\n<0004> <0005> [<0041> <0042>]\n"
                                                               "endbfrange\n1 beginbfchar\n<0006> <0F42>\nendbfchar\n");
    CHECK(map.value(1) == u"\u2F47"_s);
    CHECK(map.value(3) == u"\u2F49"_s);
    CHECK(map.value(5) == u"B"_s);
    const ui::print::ToUnicode better =
        ui::print::mended(map, {{u"日"_s, u"曰"_s, u"月"_s, u"A"_s, u"B"_s, u"ག"_s, u"སྒྲོ"_s}});
    CHECK(better.value(1) == u"日"_s);
    CHECK(better.value(7) == u"སྒྲོ"_s);
    CHECK(ui::print::parseToUnicode(ui::print::writeToUnicode(better)) == better);
    CHECK(ui::print::mended(map, {{u"X"_s}}).value(1) == u"日"_s); // no face agrees: the radicals alone
}
