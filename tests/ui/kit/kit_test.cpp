// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qstring_maker.h"

#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/guide.h"
#include "ui/kit/job.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/mnemonic.h"
#include "ui/kit/page.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/popup_list.h"
#include "ui/kit/record_model.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThread>

using namespace Qt::Literals::StringLiterals;
using namespace ui;
using core::Failure;
using core::FailureCode;

namespace {

struct Line {
    qint64 number = 0;
    QString name{};
    int grade = 0;
    QDate born{};
};

RecordModel<Line>::Columns columns()
{
    return {{.title = [] { return u"姓名"_s; }, .show = [](const Line &l) { return l.name; }, .name = u"name"_s},
            {.title = [] { return u"年级"_s; },
             .show = [](const Line &l) { return l.grade; },
             .alignment = Qt::AlignRight,
             .name = u"grade"_s},
            {.title = [] { return u"出生"_s; }, .show = [](const Line &l) { return l.born; }, .name = u"born"_s}};
}

QList<Line> lines()
{
    return {{11, u"扎西"_s, 3, QDate(2017, 3, 5)}, {12, u"边巴"_s, 10, QDate(2016, 1, 2)}, {13, u"达瓦"_s, 2, {}}};
}

QStringList names(const RecordModel<Line> &model)
{
    QStringList list;
    for (const Line &line : model.shownRecords())
        list << line.name;
    return list;
}

struct Answer final : Question {
    bool yes = false;
    int asked = 0;
    bool confirmed(const QString &, const QString &, const QString &) override
    {
        ++asked;
        return yes;
    }
};

void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(widget, key, modifiers);
}

} // namespace

TEST_CASE("a text without its key is the word alone in English and in Chinese", "[kit]")
{
    CHECK(withoutMnemonic(u"Save as P&DF"_s) == u"Save as PDF"_s);
    CHECK(withoutMnemonic(u"导入名册(&I)…"_s) == u"导入名册…"_s);
    CHECK(withoutMnemonic(u"同意 (3)"_s) == u"同意 (3)"_s);
}

TEST_CASE("a record model keeps the rules of models while it is filtered and sorted", "[kit]")
{
    RecordModel<Line> model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setId([](const Line &l) { return l.number; });
    model.setFilterText([](const Line &l) { return l.name == u"达瓦"_s ? u"dawa dw"_s : QString(); });
    model.setRecords(lines());
    CHECK(model.rowOf(13) == 2);
    model.sort(1);
    CHECK(names(model) == QStringList{u"达瓦"_s, u"扎西"_s, u"边巴"_s}); // by number, not by its text
    model.sort(2, Qt::DescendingOrder);
    CHECK(names(model) == QStringList{u"扎西"_s, u"边巴"_s, u"达瓦"_s}); // no date stands last either way
    model.sort(2);
    CHECK(names(model) == QStringList{u"边巴"_s, u"扎西"_s, u"达瓦"_s});
    model.sort(0);
    CHECK(names(model) == QStringList{u"边巴"_s, u"达瓦"_s, u"扎西"_s}); // pinyin
    model.setFilter(u"DW"_s);
    CHECK(names(model) == QStringList{u"达瓦"_s});
    model.setFilter(u"2017-03 扎"_s);
    CHECK(names(model) == QStringList{u"扎西"_s});
    model.setFilter({});
    model.setWanted([](const Line &l) { return l.grade > 2; });
    CHECK(model.shown() == 2);
    model.replace({11, u"扎西次仁"_s, 3, {}});
    model.setFilter(u"次仁"_s);
    CHECK(names(model) == QStringList{u"扎西次仁"_s});
    CHECK(model.idAt(0) == 11);
}

TEST_CASE("five thousand rows answer a keystroke within a frame", "[kit]")
{
    RecordModel<Line> model(columns());
    model.setId([](const Line &l) { return l.number; });
    QList<Line> many;
    for (int i = 0; i < 5000; ++i)
        many << Line{i + 1, u"学生%1"_s.arg(i), i % 6 + 1, QDate(2015, 1, 1).addDays(i % 2000)};
    model.setRecords(many);
    RecordView view;
    view.setTable(&model);
    view.resize(800, 600);
    view.show();
    QTest::qWait(100); // what a person needs to reach for the keyboard
    model.setFilter(u"1"_s);
    QElapsedTimer clock;
    qint64 worst = 0;
    for (const QString &typed : {u"12"_s, u"123"_s, u"12"_s, u"2015"_s, u"学"_s}) {
        clock.start();
        model.setFilter(typed);
        worst = std::max(worst, clock.elapsed());
    }
    CHECK(worst <= 16 * 4); // a debug build on a busy machine; the bench holds the real bound
}

TEST_CASE("a list copies heads and rows and keeps its selection and its columns", "[kit]")
{
    QSettings().clear();
    RecordModel<Line> model(columns());
    model.setId([](const Line &l) { return l.number; });
    model.setRecords(lines());
    {
        RecordView view;
        view.setObjectName(u"testTable"_s);
        view.setTable(&model);
        view.show();
        CHECK(view.select(12));
        CHECK(view.copied().text() == u"姓名\t年级\t出生\n边巴\t10\t2016-01-02\n"_s);
        model.setRecords(lines());
        CHECK(view.currentId() == 12);
        CHECK(view.selectedIds() == QList<qint64>{12});
        QSignalSpy opened(&view, &RecordView::opened);
        press(view.view(), Qt::Key_Return);
        REQUIRE(opened.count() == 1);
        CHECK(opened.first().first().toLongLong() == 12);
        model.sort(1, Qt::DescendingOrder);
        view.view()->horizontalHeader()->setSectionHidden(2, true);
        view.view()->horizontalHeader()->resizeSection(0, 177);
    }
    RecordView again;
    again.setObjectName(u"testTable"_s);
    again.setTable(&model);
    CHECK(again.view()->horizontalHeader()->isSectionHidden(2));
    CHECK(again.view()->columnWidth(0) == 177);
    CHECK(names(model).first() == u"边巴"_s);
}

TEST_CASE("an empty list says why and offers what to do", "[kit]")
{
    RecordModel<Line> model(columns());
    RecordView view;
    int acted = 0;
    view.setTable(&model);
    view.setEmptyState([] { return u"还没有学生"_s; }, [] { return u"导入名册"_s; }, [&acted] { ++acted; });
    view.show();
    CHECK(view.findChild<QLabel *>(u"emptySentence"_s)->text() == u"还没有学生"_s);
    view.findChild<QPushButton *>(u"emptyActionButton"_s)->click();
    CHECK(acted == 1);
    model.setRecords(lines());
    CHECK(view.view()->isVisible());
    SearchBar bar;
    view.setSearchBar(&bar);
    bar.setText(u"没有这个人"_s);
    CHECK_FALSE(view.view()->isVisible());
    CHECK_FALSE(view.findChild<QPushButton *>(u"emptyActionButton"_s)->isVisible());
}

TEST_CASE("dates times and amounts are read as people type them", "[kit]")
{
    const QDate day(2026, 9, 1);
    for (const QString &typed :
         {u"20260901"_s, u"2026-9-1"_s, u"2026.9.1"_s, u"2026/09/01"_s, u"2026年9月1日"_s, u"2026-9-1"_s})
        CHECK(DateEdit::read(typed) == day);
    for (const QString &typed : {u"2026-9-31"_s, u"260901"_s, u"明天"_s, u"2026-9"_s, u"20261301"_s})
        CHECK_FALSE(DateEdit::read(typed).isValid());
    CHECK(TimeEdit::read(u"16:30"_s) == 990);
    CHECK(TimeEdit::read(u"1630"_s) == 990);
    CHECK(TimeEdit::read(u"16:30"_s) == 990);
    CHECK(TimeEdit::read(u"930"_s) == 570);
    CHECK_FALSE(TimeEdit::read(u"24:00"_s));
    CHECK_FALSE(TimeEdit::read(u"1660"_s));
    CHECK(MoneyEdit::read(u"1,234.5"_s)->fen == 123450);
    CHECK(MoneyEdit::read(u"¥12"_s)->fen == 1200);
    CHECK(MoneyEdit::read(u"12。05"_s)->fen == 1205);
    CHECK_FALSE(MoneyEdit::read(u"12.345"_s));
    CHECK_FALSE(MoneyEdit::read(u"十元"_s));
    CHECK(shownMoney({-123456789}) == u"-1,234,567.89"_s);
    CHECK(shownMoney({5}) == u"0.05"_s);
    MoneyEdit money;
    money.setText(u"-3"_s);
    CHECK(money.hasProblem());
    IntegerEdit number(1, 40);
    number.setText(u"41"_s);
    CHECK(number.hasProblem());
    number.setText(u"40"_s);
    CHECK(number.value() == 40);
    DateEdit date;
    date.setText(u"2026.9.1"_s);
    Q_EMIT date.editingFinished();
    CHECK(date.text() == u"2026-09-01"_s);
}

TEST_CASE("a choice is always one of its list", "[kit]")
{
    Choice choice;
    choice.setItems([] { return QList<Choice::Item>{{1, u"母亲"_s}, {2, u"父亲"_s}}; });
    choice.setValue(2);
    CHECK(choice.currentText() == u"父亲"_s);
    choice.setEditText(u"邻居"_s);
    Q_EMIT choice.lineEdit()->editingFinished();
    CHECK(choice.value() == 2);
    CHECK(choice.currentText() == u"父亲"_s);
    choice.setEditText(u"母"_s);
    Q_EMIT choice.lineEdit()->editingFinished();
    CHECK(choice.value() == 1);
}

TEST_CASE("a form is filled by keyboard alone", "[kit]")
{
    Answer answer;
    Form form;
    form.setQuestion(&answer);
    auto *name = new QLineEdit;
    auto *born = new DateEdit;
    auto *days = new WeekdayPicker;
    form.add({.field = u"name"_s, .label = [] { return u"姓名"_s; }, .required = true}, name);
    form.add({.field = u"born"_s, .label = [] { return u"出生日期"_s; }, .clause = u"3.1"_s}, born);
    form.add({.field = u"days"_s, .label = [] { return u"星期"_s; }, .required = true}, days);
    form.addButtons([] { return u"保存"_s; }, [] { return u"返回"_s; });
    form.resize(500, 500);
    form.show();
    form.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&form));
    form.focusFirst();
    CHECK(name->hasFocus());
    CHECK(name->accessibleName() == u"姓名"_s);
    QSignalSpy saved(&form, &Form::saveAsked);
    QSignalSpy left(&form, &Form::leaveAsked);

    press(name, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.isEmpty());
    CHECK_FALSE(form.errorOf(u"name"_s).isEmpty());
    CHECK_FALSE(form.errorOf(u"days"_s).isEmpty());

    QTest::keyClicks(name, u"Zhaxi"_s);
    press(name, Qt::Key_Return);
    CHECK(born->hasFocus());
    QTest::keyClicks(born, u"2026931"_s);
    press(born, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(form.errorOf(u"born"_s).isEmpty());
    born->setText(u"20170305"_s);
    days->setBits(1);
    press(born, Qt::Key_Return, Qt::ControlModifier);
    CHECK(saved.count() == 1);
    CHECK(born->text() == u"2017-03-05"_s);
    CHECK(form.errorOf(u"name"_s).isEmpty());

    press(born, Qt::Key_Escape);
    CHECK(answer.asked == 1);
    CHECK(left.isEmpty());
    answer.yes = true;
    press(born, Qt::Key_Escape);
    CHECK(left.count() == 1);
    form.markClean();
    press(born, Qt::Key_Escape);
    CHECK(answer.asked == 2);
    CHECK(left.count() == 2);

    CHECK(form.showErrors({{u"born"_s, u"生日在将来"_s}}));
    CHECK(form.errorOf(u"born"_s) == u"生日在将来"_s);
    CHECK_FALSE(form.showErrors({{u"unknown"_s, u"?"_s}}));
}

TEST_CASE("a person is found by initials pinyin characters and digits", "[kit]")
{
    PersonPicker picker;
    picker.setPeople({{1, u"扎西次仁"_s, {}, u"三年级2班"_s, u"2017-03-05"_s, u"1234"_s, {}},
                      {2, u"达瓦"_s, {}, u"一年级1班"_s, u"2019-01-02"_s, u"5678"_s, {}}});
    for (const QString &typed : {u"zxcr"_s, u"zhaxi"_s, u"次仁"_s, u"1234"_s, u"三年级 zx"_s}) {
        const QList<PersonEntry> found = picker.matching(typed);
        REQUIRE(found.size() == 1);
        CHECK(found.first().id == 1);
    }
    picker.show();
    QSignalSpy changed(&picker, &PersonPicker::personChanged);
    QTest::keyClicks(&picker, u"dw"_s);
    CHECK(picker.popup()->count() == 1);
    press(&picker, Qt::Key_Return);
    CHECK(picker.person() == 2);
    CHECK(changed.count() == 1);
    CHECK(picker.text().startsWith(u"达瓦 · 一年级1班"_s));
}

TEST_CASE("a job brings its result home", "[kit]")
{
    Job job;
    QSignalSpy ended(&job, &Job::ended);
    int result = 0;
    const QThread *home = QThread::currentThread();
    const QThread *where = nullptr;
    job.start(
        u"加"_s,
        [&where](const core::Progress &progress) {
            where = QThread::currentThread();
            progress.at(1, 1);
            return 42;
        },
        [&](int value) {
            result = value;
            CHECK(QThread::currentThread() == home);
        });
    CHECK(job.isRunning());
    REQUIRE(ended.wait());
    CHECK(result == 42);
    CHECK(where != home);
    CHECK_FALSE(job.isRunning());
}

TEST_CASE("a job brings its failure home and can be stopped", "[kit]")
{
    Job job;
    QSignalSpy ended(&job, &Job::ended);
    QSignalSpy cancelled(&job, &Job::cancelled);
    bool done = false;
    FailureCode code = FailureCode::Bug;
    QObject::connect(&job, &Job::failed, &job, [&code](const Failure &failure) { code = failure.code(); });
    job.start(
        u"写"_s, [](const core::Progress &) -> int { throw Failure(FailureCode::DiskFull); },
        [&done](int) { done = true; });
    REQUIRE(ended.wait());
    CHECK(code == FailureCode::DiskFull);
    CHECK_FALSE(done);
    job.start(
        u"等"_s,
        [](const core::Progress &progress) {
            for (int i = 0;; ++i) {
                progress.at(i, -1);
                QThread::msleep(1);
            }
        },
        [&done] { done = true; });
    job.cancel();
    REQUIRE(ended.wait());
    CHECK(cancelled.count() == 1);
    CHECK_FALSE(done);
}

TEST_CASE("what a writing job has committed is told even when the stop came too late", "[kit]")
{
    Job job;
    QSignalSpy ended(&job, &Job::ended);
    QSignalSpy cancelled(&job, &Job::cancelled);
    bool done = false;
    job.start(
        u"写"_s, [](const core::Progress &) { return 1; }, [&done](int) { done = true; }, JobKind::Writing);
    job.cancel();
    REQUIRE(ended.wait());
    CHECK(done);
    CHECK(cancelled.count() == 0);
}

TEST_CASE("what a job of a dead page brings falls to the floor", "[kit]")
{
    auto page = std::make_unique<Page>();
    bool done = false;
    std::atomic<bool> stopped = false;
    page->run(
        u"等"_s,
        [&stopped](const core::Progress &progress) {
            try {
                for (;;) {
                    progress.at(0, 1);
                    QThread::msleep(1);
                }
            } catch (const core::Cancelled &) {
                stopped = true;
                throw;
            }
            return 1;
        },
        [&done](int) { done = true; });
    QTest::qWait(10);
    page.reset();
    CHECK(QTest::qWaitFor([&stopped] { return stopped.load(); }));
    QTest::qWait(20);
    CHECK_FALSE(done);
}

TEST_CASE("an attempt tells the failure in the page it was made from", "[kit]")
{
    Page page;
    auto *inner = new QWidget(&page);
    page.show();
    CHECK_FALSE(attempt(inner, [] { throw Failure(FailureCode::DiskFull, {{u"path"_s, u"/tmp/a.kehou"_s}}); }));
    CHECK(page.messages()->isVisible());
    CHECK(page.messages()->kind() == MessageBar::Kind::Failure);
    CHECK(page.messages()->sentence().contains(u"/tmp/a.kehou"_s));
    CHECK_FALSE(attempt(inner, [] { throw std::runtime_error("oops"); }));
    CHECK(page.messages()->sentence().contains(u"oops"_s));
    CHECK(attempt(inner, [] {}));
    int undone = 0;
    page.messages()->showDone(u"已删除"_s, [&undone] { ++undone; });
    page.messages()->findChild<QPushButton *>(u"undoButton"_s)->click();
    CHECK(undone == 1);
    CHECK_FALSE(page.messages()->isVisible());
}

TEST_CASE("findings stand worst first and lead to their subject", "[kit]")
{
    FindingsPanel panel;
    panel.setItems({{.severity = core::Severity::Note, .sentence = u"一"_s, .subject = u"甲"_s},
                    {.severity = core::Severity::Warning, .sentence = u"二"_s, .subject = u"乙"_s},
                    {.severity = core::Severity::Refusal,
                     .sentence = u"三"_s,
                     .subject = u"甲"_s,
                     .page = u"students"_s,
                     .subjectId = 7}});
    CHECK(panel.items().at(0).sentence == u"三"_s);
    CHECK(panel.items().at(1).sentence == u"一"_s);
    QSignalSpy opened(&panel, &FindingsPanel::subjectOpened);
    panel.findChild<QPushButton *>(u"subjectLink"_s)->click();
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().at(1).toLongLong() == 7);
}

TEST_CASE("a guide goes on only when its step is done and back always", "[kit]")
{
    Guide guide;
    bool ready = false;
    bool finished = false;
    guide.setTitle([] { return u"导入"_s; });
    guide.addStep({.title = [] { return u"选择"_s; }, .mayContinue = [&ready] { return ready; }});
    guide.addStep({.title = [] { return u"核对"_s; }});
    guide.setFinish([&finished] { return finished = true; });
    guide.show();
    guide.next();
    CHECK(guide.current() == 0);
    ready = true;
    guide.next();
    CHECK(guide.current() == 1);
    guide.back();
    CHECK(guide.current() == 0);
    guide.next();
    guide.next();
    CHECK(finished);
    CHECK(guide.result() == QDialog::Accepted);
}

TEST_CASE("text is readable on its ground in light and dark", "[kit]")
{
    using theme::Role;
    const auto luminance = [](const QColor &c) {
        const auto part = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const QList<std::pair<Role, Role>> pairs{
        {Role::Text, Role::Surface},   {Role::Text, Role::Background},     {Role::Text, Role::AccentSoft},
        {Role::Muted, Role::Surface},  {Role::Muted, Role::Background},    {Role::Muted, Role::Hover},
        {Role::Accent, Role::Surface}, {Role::Accent, Role::AccentSoft},   {Role::OnAccent, Role::Accent},
        {Role::Good, Role::GoodSoft},  {Role::Caution, Role::CautionSoft}, {Role::Refusal, Role::RefusalSoft},
        {Role::Refusal, Role::Surface}};
    for (const bool dark : {false, true})
        for (const auto &[ink, ground] : pairs) {
            const auto [less, more] =
                std::minmax({luminance(theme::color(ink, dark)), luminance(theme::color(ground, dark))});
            CAPTURE(dark, int(ink), int(ground));
            CHECK((more + 0.05) / (less + 0.05) >= 4.5);
        }
}
