// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"
#include "tests/ui/pages/page_support.h"
#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/paper_view.h"
#include "ui/kit/print_preview.h"
#include "ui/kit/record_view.h"
#include "ui/pages/notice/notice_page.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace pages;

namespace {

struct Notice {
    School school{};
    std::unique_ptr<ui::NoticePage> page{};

    Notice()
    {
        ui::theme::apply(ui::theme::Scheme::Light);
        (void)school.enterCourse(u"民族舞"_s, 1, 6, 2);
        (void)school.enterCourse(u"唐卡绘画"_s, 3, 6, 4);
        (void)school.enterPupil(u"扎西次仁"_s, school.third);
        (void)school.enterPupil(u"卓玛央金"_s, school.third);
        (void)school.enterPupil(u"旦增罗布"_s, school.first);
        page = std::make_unique<ui::NoticePage>(school.desk);
        show(*page);
    }
    void tab(int which) const { find<QTabBar>(*page, u"noticeTabs"_s)->setCurrentIndex(which); }
    /// A part of one of the two editors, which have the same names inside.
    template<class Widget>
    Widget *inNotice(const QString &name) const
    {
        return find<Widget>(*find<QWidget>(*page, u"noticeTextPart"_s), name);
    }
};

} // namespace

TEST_CASE("papers are recorded as handed out and slips as come back, each with undo", "[ui][notice][2.1]")
{
    const Notice t;
    CHECK(t.page->state().contains(u"0 of 2"_s));
    auto *list = find<ui::RecordView>(*t.page, u"noticeClassList"_s);
    list->view()->setFocus();
    list->view()->selectAll();
    find<QPushButton>(*t.page, u"handOutButton"_s)->click();
    press(Qt::Key_Return); // the notice, today
    CHECK(t.page->state().contains(u"2 of 2"_s));
    CHECK(t.page->messages()->kind() == ui::MessageBar::Kind::Caution); // fees and days are not written yet
    list->select(t.school.third.value);
    find<QPushButton>(*t.page, u"countSlipsButton"_s)->click();
    type(u"1"_s);
    press(Qt::Key_Return);
    CHECK(t.page->state().contains(u"2 slips"_s));
    shoot(*t.page, u"notice-classes"_s);
    CHECK(t.school.book->notices.classes(t.school.desk.term)[1].latest(u"F01"_s)->slipsYes == 1);
    find<QPushButton>(*t.page, u"countSlipsButton"_s)->click();
    type(u"9"_s);
    press(Qt::Key_Return);
    CHECK(t.page->messages()->kind() == ui::MessageBar::Kind::Failure);
    shoot(*t.page, u"notice-refused"_s);
}

TEST_CASE("blank copies are printed for a class, without a child's name", "[ui][notice]")
{
    const Notice t;
    find<ui::RecordView>(*t.page, u"noticeClassList"_s)->select(t.school.third.value);
    find<QPushButton>(*t.page, u"printBlankButton"_s)->click();
    CHECK(find<QLabel>(*t.page, u"handoutQuestionLabel"_s)->text().contains(u"Grade 3, class 1"_s));
    find<ui::Choice>(*t.page, u"handoutPaperChoice"_s)->setValue(u"F02"_s);
    find<QLineEdit>(*t.page, u"blankCopiesEdit"_s)->setFocus();
    find<QLineEdit>(*t.page, u"blankCopiesEdit"_s)->selectAll();
    type(u"3"_s);
    shoot(*t.page, u"notice-blank"_s);
    press(Qt::Key_Return);
    auto *preview = t.page->findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    CHECK(preview->findChild<ui::PaperView *>()->count() % 3 == 0);
    shoot(*preview, u"notice-blank-preview"_s);
    preview->close();
    CHECK_FALSE(find<QWidget>(*t.page, u"handoutBar"_s)->isVisible());
    CHECK(t.school.book->notices.classes(t.school.desk.term)[1].handouts.isEmpty()); // printing hands nothing out
}

TEST_CASE("what prints forms and blank copies stands in the search of the window", "[ui][notice]")
{
    const Notice t;
    QStringList actions;
    for (const QAction *action : t.page->actions())
        actions << action->objectName();
    CHECK(actions.contains(u"printAllForms"_s));
    CHECK(actions.contains(u"printBlankCopies"_s));
}

TEST_CASE("a finding about the term comes to the first class that was not told", "[ui][notice][2.1]")
{
    const Notice t;
    auto *list = find<ui::RecordView>(*t.page, u"noticeClassList"_s);
    (void)done(t.school.book->notices.handOut(t.school.desk.term, {t.school.first}, u"F01"_s, QDate(2026, 9, 9)));
    t.page->load();
    t.tab(2);
    t.page->openAt(t.school.desk.term.value);
    CHECK(find<QTabBar>(*t.page, u"noticeTabs"_s)->currentIndex() == 0);
    CHECK(list->currentId() == t.school.third.value);
}

TEST_CASE("the text is edited beside the page it becomes, and a mistake is named with its line", "[ui][notice]")
{
    const Notice t;
    t.tab(2);
    auto *text = t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s);
    CHECK(t.inNotice<ui::PaperView>(u"noticePaper"_s)->count() >= 1);
    CHECK_FALSE(t.inNotice<QPushButton>(u"saveNoticeButton"_s)->isEnabled());
    shoot(*t.page, u"notice-text"_s);
    text->setPlainText(u"时间、方式、内容、收费\n{{学校大门}}\n"_s);
    auto *findings = t.inNotice<ui::FindingsPanel>(u"noticeFindings"_s);
    REQUIRE(QTest::qWaitFor([&] { return findings->items().size() == 1; }, 5000));
    CHECK(findings->items()[0].sentence.contains(u"2"_s));
    CHECK_FALSE(t.inNotice<QPushButton>(u"saveNoticeButton"_s)->isEnabled());
    shoot(*t.page, u"notice-fault"_s);
    text->setPlainText(u"时间、方式、内容、收费见校门口\n"_s);
    REQUIRE(QTest::qWaitFor([&] { return findings->items().isEmpty(); }, 5000));
    t.inNotice<QPushButton>(u"saveNoticeButton"_s)->click();
    CHECK(t.school.book->notices.text(u"F01"_s).text == u"时间、方式、内容、收费见校门口\n"_s);
    t.inNotice<QPushButton>(u"shippedTextButton"_s)->click();
    CHECK(t.school.book->notices.text(u"F01"_s).text.size() > 500);
}

TEST_CASE("a Tibetan part is set on the page", "[ui][notice]")
{
    const Notice t;
    t.tab(2);
    t.inNotice<QTabBar>(u"noticeTextTabs"_s)->setCurrentIndex(1);
    t.inNotice<QPlainTextEdit>(u"noticeTibetanEdit"_s)
        ->setPlainText(u"སློབ་ཐུན་རྗེས་ཀྱི་ཞབས་ཞུའི་བརྡ་ཐོ།\nགུས་བཀུར་ཞུ་རྒྱུའི་ཁྱིམ་བདག་རྣམ་པ།"_s);
    QTest::qWait(500);
    shoot(*t.page, u"notice-tibetan"_s);
    t.inNotice<QPushButton>(u"saveNoticeButton"_s)->click();
    CHECK(t.school.book->notices.text(u"F01"_s).tibetan.contains(u"ཞབས་ཞུ"_s));
}

TEST_CASE("the points of the notice are saved and printed", "[ui][notice][2.1]")
{
    const Notice t;
    t.tab(1);
    find<QLineEdit>(*t.page, u"courseFeeEdit"_s)->setText(u"每学期120元"_s);
    shoot(*t.page, u"notice-points"_s);
    find<QLineEdit>(*t.page, u"courseFeeEdit"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.school.book->notices.points(t.school.desk.term).courseFee == u"每学期120元"_s);
    t.tab(0);
    find<QPushButton>(*t.page, u"printAllNoticesButton"_s)->click();
    auto *preview = t.page->findChild<ui::PrintPreview *>();
    REQUIRE(preview);
    shoot(*preview, u"notice-preview"_s);
    preview->close();
}
