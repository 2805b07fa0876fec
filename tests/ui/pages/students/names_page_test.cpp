// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names as they are: long, dotted, in Tibetan letters, in another spelling; on the page of the pupils.
#include "tests/support/qstring_maker.h"

#include "core/base/person_name.h"
#include "tests/ui/pages/desk_of_test.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/popup_list.h"
#include "ui/kit/record_view.h"
#include "ui/kit/theme.h"
#include "ui/pages/students/students_page.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QAbstractItemDelegate>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace core;

namespace {

const QString longName = u"拉鲁·次旺多吉晋美南杰班旦扎西平措旺堆"_s; // twenty characters
const QString stacked = u"བསྒྲུབས་རྒྱལ་རྫོགས་སྙིང་སྒྲོལ་མཚོ་"_s;                  // letters three high, with vowels above and below

struct NamesDesk : DeskOfTest {
    ClassId third = enterClass(3, 2);
    StudentId tenzin = child(u"旦增次仁"_s, u"བསྟན་འཛིན་ཚེ་རིང་"_s, QDate(2016, 9, 1));
    StudentId tenzinToo = child(u"丹增才仁"_s, {}, QDate(2017, 2, 3));
    StudentId tenzinMarked = child(u"旦增次仁"_s, {}, QDate(2017, 5, 6), u"小"_s);
    StudentId lhalu = child(longName, stacked, QDate(2017, 7, 8));
    StudentId shan = child(u"单 增"_s, {}, QDate(2017, 8, 9));
    StudentId latin = child(u"Ｚｈａｎｇ Ｓａｎ"_s, {}, QDate(2016, 3, 4));
    ui::StudentsPage page{desk};

    NamesDesk()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        page.resize(1158, 690);
        page.load();
        showActive(page);
    }
    StudentId child(const QString &name, const QString &tibetan, QDate born, const QString &mark = {})
    {
        return enterStudent({.student = {.number = u"L5401022017030500%1"_s.arg(10 + book->students.count()),
                                         .name = name,
                                         .tibetanName = tibetan,
                                         .mark = mark,
                                         .born = born,
                                         .schoolClass = third}});
    }
    ui::RecordView &list() { return find<ui::RecordView>(page, "studentList"); }
    QList<qint64> found(const QString &typed)
    {
        type(find<QLineEdit>(page, "filterEdit"), typed);
        QList<qint64> ids;
        for (int row = 0; row < list().table()->shown(); ++row)
            ids << list().table()->idAt(row);
        std::ranges::sort(ids);
        return ids;
    }
    QString otherSpelling(StudentId id)
    {
        const int row = list().table()->rowOf(id.value);
        return list().table()->index(row, 0).data(ui::RecordTable::OtherSpellingRole).toString();
    }
};

/// Does ink touch the first or the last line of pixels that belong to the cell's text?
bool isCut(ui::RecordView &list, int row, int column)
{
    const QModelIndex index = list.table()->index(row, column);
    QStyleOptionViewItem option;
    option.font = list.view()->font();
    option.fontMetrics = QFontMetrics(option.font);
    option.rect = QRect(0, 0, 400, ui::theme::rowHeight);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setClipRect(option.rect);
    list.view()->itemDelegate()->paint(&painter, option, index);
    painter.end();
    const auto inked = [&image](int y) {
        for (int x = 1; x < image.width(); ++x)
            if (image.pixel(x, y) != image.pixel(0, y))
                return true;
        return false;
    };
    return inked(0) || inked(image.height() - 2); // the last line of all is the hairline
}

} // namespace

TEST_CASE("another spelling finds a pupil and is said beside the name", "[pages][students][names]")
{
    NamesDesk t;
    CHECK(t.found(u"丹增"_s) == QList<qint64>{t.tenzin.value, t.tenzinToo.value, t.tenzinMarked.value, t.shan.value});
    CHECK(t.otherSpelling(t.tenzin).startsWith(u"丹增"_s));
    CHECK(t.otherSpelling(t.tenzinToo).isEmpty());
    CHECK(t.found(u"丹增才仁"_s) == QList<qint64>{t.tenzin.value, t.tenzinToo.value, t.tenzinMarked.value});
    CHECK(t.found(u"shanzeng"_s).contains(t.shan.value));
    CHECK(t.found(u"dzcr"_s) == QList<qint64>{t.tenzin.value, t.tenzinToo.value, t.tenzinMarked.value});
    CHECK(t.found(u"卓玛"_s).isEmpty());
}

TEST_CASE("a group that the school removed finds no more", "[pages][students][names]")
{
    NamesDesk t;
    (void)t.book->spellings.remove(t.book->spellings.variants().first().id).isDone();
    t.page.load();
    CHECK(t.found(u"丹增"_s) == QList<qint64>{t.tenzinToo.value});
}

TEST_CASE("a name is found however its dots, blanks, widths and syllables were typed", "[pages][students][names]")
{
    NamesDesk t;
    for (const QString &typed :
         {u"拉鲁次旺"_s, u"拉鲁・次旺"_s, u"拉鲁.次"_s, u"llcwdj"_s, u"laluciwang"_s, u"扎西平措"_s})
        CHECK(t.found(typed) == QList<qint64>{t.lhalu.value});
    CHECK(t.found(u"单增"_s).contains(t.shan.value));
    CHECK(t.found(u"zhang san"_s) == QList<qint64>{t.latin.value});
    CHECK(t.found(u"བསྟན\u0f0cའཛིན"_s) == QList<qint64>{t.tenzin.value});
}

TEST_CASE("letters three high and long names are not cut off by their row", "[pages][students][names]")
{
    NamesDesk t;
    const int row = t.list().table()->rowOf(t.lhalu.value);
    CHECK_FALSE(isCut(t.list(), row, 0));
    CHECK_FALSE(isCut(t.list(), row, 1));
}

TEST_CASE("a picker shows name, mark, class, birth date and last digits, and the spelling that was typed",
          "[pages][students][names]")
{
    NamesDesk t;
    QWidget window;
    auto *picker = new ui::PersonPicker(&window);
    QList<ui::PersonEntry> people;
    for (const StudentLine &line : t.book->students.lines())
        people << ui::PersonEntry{.id = line.id.value,
                                  .name = line.name,
                                  .mark = line.mark,
                                  .group = ui::words::className(line),
                                  .born = ui::words::dateText(line.born),
                                  .tail = ui::words::tailOf(line)};
    picker->setPeople(people, t.book->spellings.spellings());
    const QList<ui::PersonEntry> found = picker->matching(u"丹增"_s);
    REQUIRE(found.size() == 4);
    const auto marked = std::ranges::find(found, t.tenzinMarked.value, &ui::PersonEntry::id);
    REQUIRE(marked != found.end());
    const QString line = ui::PersonPicker::line(*marked);
    CHECK(line.startsWith(u"旦增次仁 (小)"_s));
    CHECK(line.contains(u"2017-05-06"_s));
    CHECK(line.contains(u"…"_s));
    CHECK(marked->otherSpelling == u"丹增次仁"_s);
    picker->setGeometry(12, 12, 420, 32);
    window.resize(620, 320);
    showActive(window);
    type(*picker, u"丹增"_s);
    REQUIRE(picker->popup()->isVisible());
    if (qEnvironmentVariableIsSet("KEHOU_SHOTS"))
        window.grab().save(QDir(qEnvironmentVariable("KEHOU_SHOTS")).filePath(u"names-picker.png"_s));
}

TEST_CASE("pictures of names are taken when asked for", "[pages][shots]")
{
    if (!qEnvironmentVariableIsSet("KEHOU_SHOTS"))
        return;
    NamesDesk t;
    const auto take = [&t](const QString &name) {
        QTest::qWait(50);
        t.page.grab().save(QDir(qEnvironmentVariable("KEHOU_SHOTS")).filePath(name));
    };
    (void)t.found({});
    take(u"names-list.png"_s);
    (void)t.found(u"丹增"_s);
    take(u"names-other-spelling.png"_s);
    t.page.openAt(t.lhalu.value);
    take(u"names-form.png"_s);
}
