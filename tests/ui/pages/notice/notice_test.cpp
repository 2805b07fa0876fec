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
#include "ui/pages/long_write.h"
#include "ui/pages/notice/notice_page.h"

#include <QAction>
#include <QImage>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

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
    [[nodiscard]] core::NoticePoints points() const { return school.book->notices.points(school.desk.term); }
    [[nodiscard]] core::NoticeTemplate text() const { return school.book->notices.text(u"F01"_s); }
    [[nodiscard]] core::Handout latest(core::ClassId of) const
    {
        for (const core::NoticeClassLine &line : school.book->notices.classes(school.desk.term))
            if (const core::Handout *handout = line.latest(u"F01"_s); handout && line.schoolClass == of)
                return *handout;
        return {};
    }
    void undo() const { find<QPushButton>(*page, u"undoButton"_s)->click(); }
    /// Every class has got the notice, and the slips of one are asked for.
    void askSlips() const
    {
        auto *list = find<ui::RecordView>(*page, u"noticeClassList"_s);
        list->view()->setFocus();
        list->view()->selectAll();
        find<QPushButton>(*page, u"handOutButton"_s)->click();
        press(Qt::Key_Return);
        list->select(school.third.value);
        find<QPushButton>(*page, u"countSlipsButton"_s)->click();
    }
    void saveText(const QString &text) const
    {
        inNotice<QPlainTextEdit>(u"noticeTextEdit"_s)->setPlainText(text);
        auto *save = inNotice<QPushButton>(u"saveNoticeButton"_s);
        REQUIRE(QTest::qWaitFor([&] { return save->isEnabled(); }, 5000));
        save->click();
    }
    /// A part of one of the two editors, which have the same names inside.
    template<class Widget>
    Widget *inNotice(const QString &name) const
    {
        return find<Widget>(*find<QWidget>(*page, u"noticeTextPart"_s), name);
    }
};

const QString shortText = u"时间、方式、内容、收费见校门口\n"_s;
const QString otherText = u"时间、方式、内容、收费见公示栏\n"_s;

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
    CHECK(t.page->messages()->sentence().contains(u"Please check"_s));
    t.undo();
    CHECK(t.page->state().contains(u"0 of 2"_s));
    list->view()->selectAll();
    find<QPushButton>(*t.page, u"handOutButton"_s)->click();
    press(Qt::Key_Return);
    CHECK(t.page->state().contains(u"2 of 2"_s));
    list->select(t.school.third.value);
    find<QPushButton>(*t.page, u"countSlipsButton"_s)->click();
    type(u"1"_s);
    press(Qt::Key_Return);
    CHECK(t.page->state().contains(u"2 slips"_s));
    shoot(*t.page, u"notice-classes"_s);
    CHECK(t.latest(t.school.third).slipsYes == 1);
    t.undo();
    CHECK_FALSE(t.latest(t.school.third).slipsOn.isValid());
    CHECK(t.page->state().contains(u"3 slips"_s));
    list->select(t.school.third.value);
    find<QPushButton>(*t.page, u"countSlipsButton"_s)->click();
    type(u"9"_s);
    press(Qt::Key_Return);
    CHECK(t.page->messages()->kind() == ui::MessageBar::Kind::Failure);
    shoot(*t.page, u"notice-refused"_s);
    CHECK_FALSE(t.latest(t.school.third).slipsOn.isValid());
}

TEST_CASE("a number of slips or a day that cannot be read is refused beside its field", "[ui][notice]")
{
    const Notice t;
    t.askSlips();
    auto *yes = find<QLineEdit>(*t.page, u"slipsYesEdit"_s);
    auto *day = find<QLineEdit>(*t.page, u"handoutDayEdit"_s);
    auto *problem = find<QLabel>(*t.page, u"handoutProblemLabel"_s);
    CHECK_FALSE(problem->isVisible());
    yes->setText(u"45份"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(t.latest(t.school.third).slipsOn.isValid());
    CHECK(focusName() == u"slipsYesEdit"_s);
    CHECK(problem->isVisible());
    CHECK(problem->text().contains(u"9999"_s));
    shoot(*t.page, u"notice-slips-refused"_s);
    yes->clear();
    CHECK_FALSE(problem->isVisible()); // what is being mended is not held against anybody
    press(Qt::Key_Return);
    CHECK_FALSE(t.latest(t.school.third).slipsOn.isValid());
    CHECK(problem->isVisible());
    yes->setText(u"1"_s);
    day->setText(u"下周"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(t.latest(t.school.third).slipsOn.isValid());
    CHECK(focusName() == u"handoutDayEdit"_s);
    day->setText(u"2026.9.10"_s);
    press(Qt::Key_Return);
    CHECK(t.latest(t.school.third).slipsYes == 1);
    CHECK(t.latest(t.school.third).slipsOn == QDate(2026, 9, 10));
}

TEST_CASE("Enter on Cancel records nothing, and Enter on the button that records does", "[ui][notice]")
{
    const Notice t;
    t.askSlips();
    type(u"1"_s);
    find<QPushButton>(*t.page, u"handoutLeaveButton"_s)->setFocus();
    press(Qt::Key_Return);
    CHECK_FALSE(t.latest(t.school.third).slipsOn.isValid());
    CHECK_FALSE(find<QWidget>(*t.page, u"handoutBar"_s)->isVisible());
    find<QPushButton>(*t.page, u"countSlipsButton"_s)->click();
    type(u"1"_s);
    find<QPushButton>(*t.page, u"handoutGiveButton"_s)->setFocus();
    press(Qt::Key_Return);
    CHECK(t.latest(t.school.third).slipsYes == 1);
}

TEST_CASE("while something else is being written, an act says why nothing happens", "[ui][notice][undo]")
{
    Notice t;
    t.tab(1);
    find<QLineEdit>(*t.page, u"courseFeeEdit"_s)->setText(u"免费"_s);
    find<QLineEdit>(*t.page, u"courseFeeEdit"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    t.school.desk.writing = 1;
    t.undo();
    CHECK(t.page->messages()->sentence().contains(u"still being written"_s));
    CHECK(t.points().courseFee == u"免费"_s);
    t.page->messages()->clear();
    bool acted = false;
    const auto act = [&acted](core::SchoolBook &, const core::Progress &) { return acted = true; };
    CHECK(ui::writeAway(*t.page, t.school.desk, u"Importing"_s, act, [](bool) {}) == nullptr);
    CHECK_FALSE(acted);
    CHECK(t.page->messages()->sentence().contains(u"still being written"_s));
    t.school.desk.writing = 0;
    (void)ui::writeAway(*t.page, t.school.desk, u"Importing"_s, act, [](bool) {});
    CHECK(acted);
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
    type(u"3份"_s);
    press(Qt::Key_Return);
    CHECK(find<QLabel>(*t.page, u"handoutProblemLabel"_s)->isVisible());
    CHECK(t.page->findChild<ui::PrintPreview *>() == nullptr);
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
    text->setPlainText(shortText);
    REQUIRE(QTest::qWaitFor([&] { return findings->items().isEmpty(); }, 5000));
    t.inNotice<QPushButton>(u"saveNoticeButton"_s)->click();
    CHECK(t.text().text == shortText);
}

TEST_CASE("the shipped text is put into the editor and counts when it is saved; nothing written is lost",
          "[ui][notice][undo]")
{
    const Notice t;
    t.tab(2);
    const QString shipped = t.text().text;
    REQUIRE(shipped.size() > 500);
    t.saveText(shortText);
    auto *text = t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s);
    text->setPlainText(otherText); // being written, not saved
    t.inNotice<QPlainTextEdit>(u"noticeTibetanEdit"_s)->setPlainText(u"བརྡ་ཐོ"_s);
    t.inNotice<QPushButton>(u"shippedTextButton"_s)->click();
    CHECK(text->toPlainText() == shipped);
    CHECK(t.text().text == shortText); // not saved behind anybody's back
    CHECK(t.text().tibetan.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(text->toPlainText() == otherText);
    auto *ship = t.inNotice<QPushButton>(u"shippedTextButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return ship->isEnabled(); }, 5000)); // the text has been looked at again
    ship->click();
    CHECK(text->toPlainText() == shipped);
    t.inNotice<QPushButton>(u"saveNoticeButton"_s)->click();
    CHECK(t.text().text == shipped);
    t.undo();
    CHECK(t.text().text == shortText);
    CHECK(text->toPlainText() == shortText);
}

TEST_CASE("the keyboard leaves the text with Tab and saves it with Ctrl+S or Ctrl+Enter", "[ui][notice]")
{
    const Notice t;
    t.tab(2);
    auto *text = t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s);
    text->setPlainText(shortText);
    text->setFocus();
    press(Qt::Key_S, Qt::ControlModifier); // at once: faster than the preview
    CHECK(t.text().text == shortText);
    text->setPlainText(otherText);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.text().text == otherText);
    CHECK(text->toPlainText() == otherText);
    press(Qt::Key_Tab);
    CHECK(text->toPlainText() == otherText);
    CHECK_FALSE(text->hasFocus());
}

TEST_CASE("what is written after a save outlives its undo, and can be saved", "[ui][notice][undo]")
{
    const Notice t;
    t.tab(2);
    const QString shipped = t.text().text;
    t.saveText(shortText);
    auto *text = t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s);
    auto *meanwhile = t.inNotice<QLabel>(u"noticeMeanwhileLabel"_s);
    text->setPlainText(otherText);
    CHECK_FALSE(meanwhile->isVisible());
    t.undo();
    CHECK(t.text().text == shipped);
    CHECK(text->toPlainText() == otherText);
    CHECK(meanwhile->isVisible()); // the file says something else by now
    shoot(*t.page, u"notice-meanwhile"_s);
    t.inNotice<QPushButton>(u"saveNoticeButton"_s)->click();
    CHECK(t.page->messages()->kind() != ui::MessageBar::Kind::Failure);
    CHECK(t.text().text == otherText);
    CHECK_FALSE(meanwhile->isVisible());
}

TEST_CASE("typed points stay when the page is read again, and go only when the page is really left", "[ui][notice]")
{
    Notice t;
    t.tab(1);
    auto *fee = find<QLineEdit>(*t.page, u"courseFeeEdit"_s);
    const QString before = fee->text();
    fee->setText(u"每学期120元"_s);
    t.page->load();
    CHECK(fee->text() == u"每学期120元"_s);
    t.tab(2);
    t.saveText(shortText); // writes, and the page is read again
    CHECK(fee->text() == u"每学期120元"_s);
    t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s)->setPlainText(otherText);
    t.school.answers.yes = false;
    CHECK_FALSE(t.page->mayLeave());
    CHECK(t.school.answers.asked.size() == 1); // once for the whole page
    t.school.answers.yes = true;
    CHECK(t.page->mayLeave());
    CHECK(fee->text() == u"每学期120元"_s); // the window may still stay open
    CHECK(t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s)->toPlainText() == otherText);
    t.page->hide();
    CHECK(fee->text() == before);
    CHECK(t.inNotice<QPlainTextEdit>(u"noticeTextEdit"_s)->toPlainText() == shortText);
    CHECK(t.page->mayLeave());
    CHECK(t.school.answers.asked.size() == 2);
}

TEST_CASE("an undo brings a saved point back and leaves the one that is being typed", "[ui][notice][undo]")
{
    const Notice t;
    t.tab(1);
    auto *fee = find<QLineEdit>(*t.page, u"courseFeeEdit"_s);
    auto *manner = find<QLineEdit>(*t.page, u"mannerEdit"_s);
    const QString before = fee->text();
    fee->setText(u"每学期120元"_s);
    fee->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    manner->setText(u"分班托管"_s);
    t.undo();
    CHECK(fee->text() == before);
    CHECK(manner->text() == u"分班托管"_s);
    manner->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.page->messages()->kind() == ui::MessageBar::Kind::Done);
    CHECK(t.points().manner == u"分班托管"_s);
    fee->setText(u"每学期99元"_s);
    fee->setFocus();
    press(Qt::Key_Escape); // said to be given up
    CHECK(fee->text() == before);
    CHECK(manner->text() == u"分班托管"_s);
}

TEST_CASE("a Tibetan part is set on the page", "[ui][notice]")
{
    const Notice t;
    t.tab(2);
    t.inNotice<QTabBar>(u"noticeTextTabs"_s)->setCurrentIndex(1);
    t.inNotice<QPlainTextEdit>(u"noticeTibetanEdit"_s)
        ->setPlainText(u"སློབ་ཐུན་རྗེས་ཀྱི་ཞབས་ཞུའི་བརྡ་ཐོ།\nགུས་བཀུར་ཞུ་རྒྱུའི་ཁྱིམ་བདག་རྣམ་པ།"_s);
    auto *save = t.inNotice<QPushButton>(u"saveNoticeButton"_s);
    REQUIRE(QTest::qWaitFor([&] { return save->isEnabled(); }, 5000)); // it has been looked at
    shoot(*t.page, u"notice-tibetan"_s);
    save->click();
    CHECK(t.text().tibetan.contains(u"ཞབས་ཞུ"_s));
}

TEST_CASE("the points of the notice are saved and printed", "[ui][notice][2.1]")
{
    const Notice t;
    const auto sheets = [&t] {
        t.tab(0);
        find<QPushButton>(*t.page, u"printAllNoticesButton"_s)->click();
        auto *preview = t.page->findChild<ui::PrintPreview *>();
        REQUIRE(preview);
        shoot(*preview, u"notice-preview"_s);
        const QImage shown = preview->findChild<ui::PaperView *>()->widget()->grab().toImage();
        delete preview;
        QApplication::setActiveWindow(t.page.get());
        return shown;
    };
    const QImage before = sheets();
    CHECK(before == sheets());
    t.tab(1);
    find<QLineEdit>(*t.page, u"courseFeeEdit"_s)->setText(u"每学期120元"_s);
    shoot(*t.page, u"notice-points"_s);
    find<QLineEdit>(*t.page, u"courseFeeEdit"_s)->setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(t.points().courseFee == u"每学期120元"_s);
    CHECK_FALSE(before == sheets());
    const auto paper =
        t.school.book->notices.print({.name = u"F01"_s, .term = t.school.desk.term, .schoolClass = t.school.third});
    const auto names = [](const core::report::Block &block) {
        if (const auto *said = std::get_if<core::report::Paragraph>(&block))
            return said->text.contains(u"每学期120元"_s);
        bool found = false;
        if (const auto *grid = std::get_if<core::report::Grid>(&block))
            for (const core::report::Grid::Line &line : grid->lines)
                for (const core::report::GridCell &cell : line.cells)
                    found = found || cell.text.contains(u"每学期120元"_s);
        return found;
    };
    CHECK(std::ranges::any_of(paper.blocks, names));
}
