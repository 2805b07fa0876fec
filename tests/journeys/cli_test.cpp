// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/program_run.h"
#include "tests/support/qstring_maker.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using journey::kehou;
using Answer = journey::Told;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

struct Folder {
    QTemporaryDir folder{};
    [[nodiscard]] QString at(const QString &name) const { return folder.filePath(name); }
    /// An invented school of 60 children and the id of its present term.
    QString demo() const
    {
        const QString path = at(u"demo.kehou"_s);
        REQUIRE(kehou({u"demo"_s, path, u"--pupils"_s, u"60"_s, u"--terms"_s, u"1"_s}).status == 0);
        return path;
    }
};

QString termOf(const QString &file)
{
    const QJsonObject info = kehou({u"info"_s, file, u"--json"_s}).json();
    return info.value(u"terms"_s).toArray().first().toObject().value(u"id"_s).toString();
}

QString plainText(const QString &pdf)
{
    QProcess program;
    program.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    REQUIRE(program.waitForFinished(60'000));
    return QString::fromUtf8(program.readAllStandardOutput());
}

} // namespace

TEST_CASE("new makes an empty school file and never touches a path that is taken", "[cli]")
{
    const Folder folder;
    const QString path = folder.at(u"a.kehou"_s);
    const QStringList words{u"new"_s, path, u"--name"_s, u"拉萨市测试小学"_s, u"--stage"_s, u"primary"_s, u"--json"_s};
    const Answer made = kehou(words);
    CHECK(made.status == 0);
    CHECK(made.json().value(u"school"_s).toString() == u"拉萨市测试小学"_s);
    const QByteArray before = bytesOf(path);
    CHECK(kehou(words).status == 3);
    CHECK(bytesOf(path) == before);
    CHECK(kehou({u"new"_s, folder.at(u"b.kehou"_s), u"--name"_s, u"x"_s, u"--stage"_s, u"college"_s}).status == 2);
    CHECK(kehou({u"new"_s, folder.at(u"b.kehou"_s), u"--name"_s, u"x"_s, u"--stage"_s, u"primary"_s, u"--code"_s,
                 u"12"_s})
              .status == 4);
    CHECK_FALSE(QFile::exists(folder.at(u"b.kehou"_s)));
}

TEST_CASE("the same demo arguments make the same school", "[cli][demo]")
{
    const Folder folder;
    const QStringList rest{u"--pupils"_s, u"40"_s, u"--terms"_s, u"1"_s, u"--json"_s};
    const Answer first = kehou(QStringList{u"demo"_s, folder.at(u"a.kehou"_s)} + rest);
    const Answer second = kehou(QStringList{u"demo"_s, folder.at(u"b.kehou"_s)} + rest);
    REQUIRE(first.status == 0);
    CHECK(first.json().value(u"counts"_s) == second.json().value(u"counts"_s));
    CHECK(first.json().value(u"counts"_s).toObject().value(u"pupils"_s).toInt() == 40);
    const QString term = termOf(folder.at(u"a.kehou"_s));
    const auto hash = [&](const QString &file) {
        return kehou({u"place-term"_s, folder.at(file), u"--term"_s, term, u"--seed"_s, u"7"_s, u"--dry-run"_s,
                      u"--json"_s})
            .json()
            .value(u"result_hash"_s)
            .toString();
    };
    CHECK(hash(u"a.kehou"_s).size() == 64);
    CHECK(hash(u"a.kehou"_s) == hash(u"b.kehou"_s));
}

TEST_CASE("a term is placed and its record verifies until it is changed", "[cli][placement]")
{
    const Folder folder;
    const QString file = folder.demo();
    const QString term = termOf(file);
    const QString record = folder.at(u"record.json"_s);
    const QByteArray before = bytesOf(file);
    const QStringList words{u"place-term"_s, file,        u"--term"_s,      term,        u"--seed"_s, u"517902"_s,
                            u"--source"_s,   u"福彩3D"_s, u"--witnesses"_s, u"家委会"_s, u"--json"_s};
    const Answer dry = kehou(words + QStringList{u"--dry-run"_s});
    CHECK(dry.status == 0);
    CHECK(bytesOf(file) == before);

    // Without source, witnesses or a large seed it is drawn and said to be so; a computer is no witness.
    const Answer bare = kehou({u"place-term"_s, file, u"--term"_s, term, u"--seed"_s, u"7"_s, u"--dry-run"_s,
                               u"--record"_s, record, u"--lang"_s, u"en"_s});
    CHECK(bare.status == 1);
    for (const QString &remark : {u"where the seed will come from"_s, u"only 1 digit"_s, u"No witness of the draw"_s})
        CHECK(bare.err.contains(remark));
    CHECK(bytesOf(record).contains("\"witnesses\":\"\""));

    CHECK(kehou(words + QStringList{u"--record"_s, folder.at(u"none/record.json"_s)}).status == 3);
    CHECK(bytesOf(file) == before); // no seat is given while the record cannot be written

    const Answer placed = kehou(words + QStringList{u"--record"_s, record});
    REQUIRE(placed.status == 0);
    CHECK(placed.json().value(u"result_hash"_s) == dry.json().value(u"result_hash"_s));
    CHECK(placed.json().value(u"placed"_s).toInt() > 0);
    const Answer same = kehou({u"verify-record"_s, record, u"--json"_s});
    CHECK(same.status == 0);
    CHECK(same.json().value(u"same"_s).toBool());

    QByteArray changed = bytesOf(record);
    changed.replace("\"517902\"", "\"518902\"");
    write(record, changed);
    const Answer other = kehou({u"verify-record"_s, record, u"--json"_s});
    CHECK(other.status == 1);
    CHECK_FALSE(other.json().value(u"same"_s).toBool());

    const QByteArray after = bytesOf(file);
    CHECK(kehou(words).status == 4); // drawn once
    CHECK(bytesOf(file) == after);
    CHECK(kehou({u"verify"_s, file}).status == 0);
}

TEST_CASE("reports appear whole with their words", "[cli][reports]")
{
    const Folder folder;
    const QString file = folder.demo();
    const Answer list = kehou({u"reports"_s, u"--json"_s});
    CHECK(QJsonDocument::fromJson(list.out.toUtf8()).array().size() >= 3);
    for (const QString &name : {u"F04"_s, u"F05"_s, u"F06"_s}) {
        const QString pdf = folder.at(name + u".pdf"_s);
        REQUIRE(kehou({u"report"_s, file, name, u"-o"_s, pdf}).status == 0);
        CHECK(plainText(pdf).contains(u"拉萨市雪莲花小学"_s));
        REQUIRE(kehou({u"report"_s, file, name, u"-o"_s, folder.at(name + u".xlsx"_s)}).status == 0);
        const Answer sheet = kehou({u"sheet"_s, folder.at(name + u".xlsx"_s)});
        CHECK(sheet.status == 0);
        CHECK(sheet.out.contains(u"序号"_s) != (name == u"F05"_s));
    }
    CHECK(kehou({u"report"_s, file, u"F99"_s, u"-o"_s, folder.at(u"x.pdf"_s)}).status == 2);
    CHECK(kehou({u"report"_s, file, u"F04"_s, u"-o"_s, folder.at(u"x.doc"_s)}).status == 2);
    CHECK(kehou({u"report"_s, file, u"F04"_s, u"--class"_s, u"abc"_s, u"-o"_s, folder.at(u"x.pdf"_s)}).status == 2);
    CHECK_FALSE(QFile::exists(folder.at(u"x.pdf"_s)));
    CHECK(kehou({u"--lang"_s, u"en"_s, u"--json"_s, u"report"_s, file, u"F05"_s, u"-o"_s, folder.at(u"y.pdf"_s)})
              .status == 0);
}

TEST_CASE("a roster is imported and repeated and its refused rows come back", "[cli][import]")
{
    const Folder folder;
    const QString file = folder.at(u"a.kehou"_s);
    REQUIRE(kehou({u"new"_s, file, u"--name"_s, u"拉萨市测试小学"_s, u"--stage"_s, u"primary"_s}).status == 0);
    const QString table = folder.at(u"roster.csv"_s);
    write(table, u"花名册,,,\n姓名,性别,出生日期,班级,学籍号\n扎西次仁,男,2018-03-05,一年级1班,L540102201803050001\n"
                 u"扎西次仁,男,2018-04-06,一年级1班,L540102201804060002\n,女,2018-01-01,一年级1班,\n"_s.toUtf8());
    const QStringList words{u"import-students"_s, file, table, u"--json"_s, u"--make-classes"_s};
    const QByteArray before = bytesOf(file);
    const Answer dry = kehou(words + QStringList{u"--dry-run"_s});
    CHECK(dry.json().value(u"new"_s).toInt() == 2);
    CHECK(bytesOf(file) == before);

    const Answer taken = kehou(words + QStringList{u"--rejects"_s, folder.at(u"rejects.xlsx"_s)});
    CHECK(taken.status == 1);
    CHECK(taken.json().value(u"new"_s).toInt() == 2);
    CHECK(taken.json().value(u"refused"_s).toInt() == 1);
    CHECK(taken.json().value(u"header_row"_s).toInt() == 2);
    CHECK(taken.json().value(u"problems"_s).toArray().first().toObject().value(u"row"_s).toInt() == 5);
    CHECK(QFile::exists(folder.at(u"rejects.xlsx"_s)));
    CHECK(kehou(words).json().value(u"unchanged"_s).toInt() == 2);
    CHECK(kehou({u"info"_s, file, u"--json"_s}).json().value(u"counts"_s).toObject().value(u"pupils"_s).toInt() == 2);
}

TEST_CASE("doubtful rows are refused at a command line unless only a temporary number is in doubt", "[cli][import]")
{
    const Folder folder;
    const QString file = folder.at(u"a.kehou"_s);
    REQUIRE(kehou({u"new"_s, file, u"--name"_s, u"拉萨市测试小学"_s, u"--stage"_s, u"primary"_s}).status == 0);
    const QString first = folder.at(u"first.csv"_s);
    write(first, u"姓名,出生日期,班级,学籍号\n扎西,2018-03-05,一年级1班,L540102201803050001\n"
                 u"卓玛,2018-04-06,一年级1班,\n"_s.toUtf8());
    REQUIRE(kehou({u"import-students"_s, file, first, u"--make-classes"_s}).status == 0);
    const QString second = folder.at(u"second.csv"_s);
    write(second, u"姓名,出生日期,班级,学籍号\n扎西,2018-03-05,一年级2班,J540102201803050015\n"
                  u"卓玛,2018-04-06,一年级2班,\n"_s.toUtf8());
    const QStringList words{u"import-students"_s, file, second, u"--json"_s, u"--make-classes"_s, u"--dry-run"_s};
    const Answer open = kehou(words);
    CHECK(open.status == 1);
    CHECK(open.json().value(u"refused"_s).toInt() == 2);
    CHECK(open.json().value(u"doubtful"_s).toInt() == 2);
    const Answer accepted = kehou(words + QStringList{u"--accept-renumbered"_s});
    CHECK(accepted.json().value(u"changed"_s).toInt() == 1);
    CHECK(accepted.json().value(u"renumbered"_s).toInt() == 1);
    CHECK(accepted.json().value(u"doubtful"_s).toInt() == 1);
}

TEST_CASE("staff and guardians' telephones are imported at a command line", "[cli][import]")
{
    const Folder folder;
    const QString file = folder.at(u"a.kehou"_s);
    REQUIRE(kehou({u"new"_s, file, u"--name"_s, u"拉萨市测试小学"_s, u"--stage"_s, u"primary"_s}).status == 0);
    const QString pupils = folder.at(u"pupils.csv"_s);
    write(pupils, u"姓名,出生日期,班级\n扎西,2018-03-05,一年级1班\n"_s.toUtf8());
    REQUIRE(kehou({u"import-students"_s, file, pupils, u"--make-classes"_s}).status == 0);
    const QString staff = folder.at(u"staff.csv"_s);
    write(staff, u"姓名,职务,联系电话\n德吉,班主任,13800000001\n"_s.toUtf8());
    CHECK(kehou({u"import-staff"_s, file, staff, u"--json"_s}).json().value(u"new"_s).toInt() == 1);
    CHECK(kehou({u"import-staff"_s, file, staff, u"--json"_s}).json().value(u"unchanged"_s).toInt() == 1);
    const QString phones = folder.at(u"phones.csv"_s);
    write(phones, u"姓名,出生日期,班级,监护人姓名,监护人电话\n扎西,2018-03-05,一年级1班,央金,13800000002\n"
                  u"无名,2018-03-05,一年级1班,央金,13800000003\n"_s.toUtf8());
    const Answer taken = kehou({u"import-guardians"_s, file, phones, u"--json"_s});
    CHECK(taken.status == 1);
    CHECK(taken.json().value(u"changed"_s).toInt() == 1);
    CHECK(taken.json().value(u"refused"_s).toInt() == 1);
    CHECK(kehou({u"info"_s, file, u"--json"_s}).json().value(u"counts"_s).toObject().value(u"pupils"_s).toInt() == 1);
}

TEST_CASE("a table of programs is tried, imported, and its refused rows come back", "[cli][programs]")
{
    const Folder folder;
    const QString file = folder.demo();
    const QJsonArray terms = kehou({u"info"_s, file, u"--json"_s}).json().value(u"terms"_s).toArray();
    const QString term = terms.at(0)[u"id"_s].toString();
    const QString table = folder.at(u"clubs.csv"_s);
    write(table, u"2027年社团安排,,,,\n社团名称,招生年级,活动时间,活动地点,人数\n"
                 u"冰雪运动,三至六年级,周一、周三 17:00-18:30,操场东侧,24人\n数学补课,三年级,周二 17:00-18:30,202,20\n"
                 u"舞蹈提高班,低段,周三下午,203,20\n"_s.toUtf8());
    const QByteArray before = bytesOf(file);
    const QStringList words{u"import-programs"_s, file, table, u"--term"_s, term, u"--json"_s};
    const Answer tried = kehou(words + QStringList{u"--dry-run"_s});
    CHECK(tried.status == 1);
    CHECK(tried.json().value(u"new"_s).toInt() == 1);
    CHECK(tried.json().value(u"refused"_s).toInt() == 2);
    CHECK(tried.json().value(u"header_row"_s).toInt() == 2);
    QStringList codes;
    for (const QJsonValue &problem : tried.json().value(u"problems"_s).toArray())
        codes << problem[u"code"_s].toString();
    CHECK(codes.contains(u"content.no-new-lessons"_s));
    CHECK(codes.contains(u"grades-unreadable"_s));
    CHECK(codes.contains(u"times-unreadable"_s));
    CHECK(bytesOf(file) == before);

    const QString rejects = folder.at(u"rejects.xlsx"_s);
    CHECK(kehou(words + QStringList{u"--rejects"_s, rejects}).status == 1);
    CHECK(kehou({u"sheet"_s, rejects}).out.contains(u"数学补课"_s));
    CHECK(kehou(words).json().value(u"unchanged"_s).toInt() == 1);
    const QString sheet = folder.at(u"week.csv"_s);
    CHECK(kehou({u"report"_s, file, u"timetable-place"_s, u"--term"_s, term, u"-o"_s, sheet}).status == 0);
    CHECK(bytesOf(sheet).contains(u"冰雪运动"_s.toUtf8()));
    CHECK(kehou({u"import-programs"_s, file, table, u"--term"_s, u"999999"_s}).status != 0);
}

TEST_CASE("files that cannot be used end with 3 and stay as they were", "[cli][bad-input]")
{
    const Folder folder;
    const QString picture = folder.at(u"picture.kehou"_s);
    write(picture, QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(2000, '\0'));
    const QString empty = folder.at(u"empty.kehou"_s);
    write(empty, {});
    const QString whole = folder.demo();
    const QString cut = folder.at(u"cut.kehou"_s);
    write(cut, bytesOf(whole).left(20'000));
    for (const QString &file : {picture, empty, cut, folder.at(u"none.kehou"_s)}) {
        const QByteArray before = QFile::exists(file) ? bytesOf(file) : QByteArray();
        for (const QStringList &words :
             {QStringList{u"info"_s, file}, QStringList{u"verify"_s, file},
              QStringList{u"backup"_s, file, folder.at(u"copy.kehou"_s)},
              QStringList{u"place-term"_s, file, u"--term"_s, u"1"_s, u"--seed"_s, u"1"_s}}) {
            const Answer answer = kehou(words);
            CHECK(answer.status == 3);
            CHECK(answer.err.contains(QFileInfo(file).fileName()));
            CHECK(answer.out.isEmpty());
        }
        CHECK((QFile::exists(file) ? bytesOf(file) : QByteArray()) == before);
    }
    CHECK_FALSE(QFile::exists(folder.at(u"copy.kehou"_s)));

    const QByteArray before = bytesOf(whole);
    const QString notTable = folder.at(u"roster.xlsx"_s);
    write(notTable, bytesOf(picture));
    CHECK(kehou({u"import-students"_s, whole, notTable}).status == 3);
    CHECK(kehou({u"sheet"_s, notTable}).status == 3);
    CHECK(bytesOf(whole) == before);
}

TEST_CASE("an instance with a fault is refused with the place of the fault", "[cli][bad-input]")
{
    const Folder folder;
    const QString path = folder.at(u"i.json"_s);
    write(path, R"({"offerings":[{"id":"a","blocks":[{"seats":"three"}]}],"students":[]})");
    const Answer wrong = kehou({u"place"_s, path, u"--lang"_s, u"en"_s});
    CHECK(wrong.status == 3);
    CHECK(wrong.err.contains(u"offerings[0].blocks[0].seats"_s));
    write(path, R"({"offerings":[{"id":"a","slots":[],"blocks":[{"seats":1}]}],
                   "students":[{"id":"s1","prefs":["a"]},{"id":"s2","prefs":["a"]}],"lottery_seed":"x"})");
    const Answer right = kehou({u"place"_s, path});
    REQUIRE(right.status == 0);
    CHECK(right.json().value(u"seats"_s).toObject().size() >= 1);
    CHECK(right.json().value(u"result_hash"_s).toString().size() == 64);
}

TEST_CASE("wrong usage ends with 2 and says how it is used", "[cli]")
{
    CHECK(kehou({u"dance"_s}).status == 2);
    CHECK(kehou({u"info"_s}).status == 2);
    CHECK(kehou({u"info"_s, u"a"_s, u"--colour"_s}).status == 2);
    CHECK(kehou({u"demo"_s, u"x"_s, u"--pupils"_s, u"many"_s}).status == 2);
    const Answer help = kehou({u"help"_s, u"place"_s, u"--lang"_s, u"en"_s});
    CHECK(help.status == 0);
    CHECK(help.out.contains(u"INSTANCE.json"_s));
    CHECK(kehou({u"--version"_s}).out.startsWith(u"kehou-cli "_s));
}

TEST_CASE("a backup opens and counts the same", "[cli][backup]")
{
    const Folder folder;
    const QString file = folder.demo();
    const QString copy = folder.at(u"copy.kehou"_s);
    CHECK(kehou({u"backup"_s, file, copy}).status == 0);
    CHECK(kehou({u"verify"_s, copy, u"--json"_s}).json().value(u"ok"_s).toBool());
    CHECK(kehou({u"info"_s, copy, u"--json"_s}).json().value(u"counts"_s) ==
          kehou({u"info"_s, file, u"--json"_s}).json().value(u"counts"_s));
    CHECK(kehou({u"backup"_s, file, copy}).status == 3);
}

TEST_CASE("a backup is restored and what was replaced is kept", "[cli][restore]")
{
    const Folder folder;
    const QString file = folder.demo();
    const QString copy = folder.at(u"copy.kehou"_s);
    const Answer saved = kehou({u"backup"_s, file, copy, u"--json"_s});
    CHECK(saved.json().value(u"checks"_s).toObject().value(u"integrity"_s).toString() == u"ok"_s);
    REQUIRE(kehou({u"place-term"_s, file, u"--term"_s, termOf(file), u"--seed"_s, u"1"_s}).status == 1); // a small seed
    const QByteArray drawn = bytesOf(file);

    const Answer done = kehou({u"restore"_s, copy, file, u"--json"_s});
    REQUIRE(done.status == 0);
    CHECK(done.json().value(u"ok"_s).toBool());
    const auto seats = [&done](const QString &when) {
        return done.json().value(when).toObject().value(u"enrolments"_s).toInt();
    };
    CHECK(seats(u"before"_s) > seats(u"after"_s));
    CHECK(bytesOf(done.json().value(u"kept"_s).toString()) == drawn);
    const QJsonObject checks = kehou({u"verify"_s, file, u"--json"_s}).json().value(u"checks"_s).toObject();
    CHECK(checks.value(u"counts"_s) == done.json().value(u"after"_s));
    CHECK(checks.value(u"foreign_keys"_s).toInt() == 0);

    const QByteArray before = bytesOf(file);
    write(folder.at(u"bad.kehou"_s), bytesOf(copy).left(9000));
    CHECK(kehou({u"restore"_s, folder.at(u"bad.kehou"_s), file}).status == 3);
    CHECK(kehou({u"restore"_s, file, file}).status == 3);
    CHECK(kehou({u"restore"_s, copy}).status == 2);
    CHECK(bytesOf(file) == before);
}

TEST_CASE("a term is entered, counted, given its calendar and taken its way on the command line", "[cli][calendar]")
{
    const Folder folder;
    const QString path = folder.at(u"a.kehou"_s);
    REQUIRE(kehou({u"new"_s, path, u"--name"_s, u"试"_s, u"--stage"_s, u"primary"_s}).status == 0);
    const QStringList enter{u"add-term"_s, path, u"--season"_s, u"spring"_s, u"--year"_s, u"2025"_s, u"--json"_s};
    CHECK(kehou(enter).status == 2); // without days
    const Answer entered = kehou(enter + QStringList{u"--starts"_s, u"2026-02-10"_s, u"--ends"_s, u"2026-07-10"_s});
    REQUIRE(entered.status == 0);
    const QString term = entered.json().value(u"id"_s).toString();
    CHECK(entered.json().value(u"policy"_s) == u"national-2023"_s);
    const QByteArray before = bytesOf(path);
    CHECK(kehou(enter + QStringList{u"--starts"_s, u"2026-02-10"_s, u"--ends"_s, u"2026-07-10"_s}).status == 4);
    CHECK(bytesOf(path) == before);

    const QString notice = folder.at(u"lhasa.json"_s);
    QFile file(notice);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        R"({"layer": "lhasa", "year": 2026, "days": [{"from": "2026-02-15", "to": "2026-02-26", "kind": "off"}]})");
    file.close();
    CHECK(kehou({u"import-calendar"_s, path, notice, u"--layer"_s, u"national"_s}).status == 4);
    CHECK(bytesOf(path) == before);
    CHECK(kehou({u"import-calendar"_s, path, notice, u"--layer"_s, u"town"_s}).status == 2);
    CHECK(kehou({u"import-calendar"_s, path, notice, u"--layer"_s, u"lhasa"_s}).status == 0);
    const Answer calendar = kehou({u"calendar"_s, path, u"--term"_s, term, u"--json"_s});
    CHECK(calendar.status == 1); // make-up days are open
    CHECK(calendar.json().value(u"open"_s) == 3);
    const QJsonArray days = calendar.json().value(u"days"_s).toArray();
    REQUIRE(days.size() == 151);
    CHECK(days.at(15)[u"date"_s] == u"2026-02-25"_s);
    CHECK(days.at(15)[u"kind"_s] == u"off"_s);
    CHECK(days.at(15)[u"layer"_s] == u"lhasa"_s);
    CHECK(calendar.json().value(u"service_days"_s).toInt() == entered.json().value(u"service_days"_s).toInt() - 3);

    CHECK(kehou({u"term"_s, path, u"--term"_s, term, u"--to"_s, u"closed"_s}).status == 4);
    const Answer opened = kehou({u"term"_s, path, u"--term"_s, term, u"--to"_s, u"applying"_s, u"--json"_s});
    CHECK(opened.status == 1); // nobody has checked the plan
    CHECK(opened.json().value(u"term"_s)[u"state"_s] == u"applying"_s);
    CHECK(kehou({u"term"_s, path, u"--term"_s, term, u"--to"_s, u"planning"_s}).status == 4);
    CHECK(kehou({u"term"_s, path, u"--term"_s, term, u"--to"_s, u"planning"_s, u"--reason"_s, u"改期"_s}).status == 0);
    CHECK(kehou({u"term"_s, path, u"--term"_s, u"99"_s}).status == 2);
}
