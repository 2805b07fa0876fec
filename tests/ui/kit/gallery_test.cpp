// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the whole kit with Chinese samples, for people to look at: KEHOU_GALLERY names the folder they go to.
#include "ui/kit/card.h"
#include "ui/kit/editors.h"
#include "ui/kit/findings_panel.h"
#include "ui/kit/form.h"
#include "ui/kit/guide.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/page.h"
#include "ui/kit/person_picker.h"
#include "ui/kit/print_preview.h"
#include "ui/kit/record_model.h"
#include "ui/kit/record_view.h"
#include "ui/kit/search_bar.h"
#include "ui/shell/about.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_field.h"
#include "ui/shell/status_bar.h"
#include "ui/shell/welcome_page.h"

#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch.hpp>

using namespace Qt::Literals::StringLiterals;
using namespace ui;

namespace {

struct Pupil {
    qint64 number = 0;
    QString name{};
    QString group{};
    QDate born{};
    QString tail{};
    QString state{};
    int wishes = 0;
    QString remark{};
};

QList<Pupil> pupils(int count)
{
    const QStringList names{u"扎西次仁"_s, u"达瓦卓玛"_s,  u"李思远"_s, u"边巴"_s,     u"王梓涵"_s,
                            u"德吉央宗"_s, u"旦增·罗布"_s, u"陈雨桐"_s, u"格桑梅朵"_s, u"尼玛"_s};
    const QStringList states{u"已核准"_s, u"待初审"_s, u"退回补充"_s, u"已编排"_s};
    QList<Pupil> list;
    for (int i = 0; i < count; ++i)
        list << Pupil{i + 1,
                      names.at(i % 10),
                      u"%1年级%2班"_s.arg(QString(u"一二三四五六"_s.at(i % 6))).arg(1 + i % 4),
                      QDate(2015, 1, 5).addDays(i * 37 % 1800),
                      QString::number(1000 + i * 73 % 9000),
                      states.at(i * 7 % 4),
                      i % 5,
                      i % 9 == 0 ? u"家住学校附近,放学由奶奶接,星期三下午有藏文书法课,其余时间参加托管"_s : QString()};
    return list;
}

Badge badge(const QString &state)
{
    if (state == u"已核准"_s)
        return {state, Badge::Tone::Good};
    if (state == u"待初审"_s)
        return {state, Badge::Tone::Caution};
    if (state == u"退回补充"_s)
        return {state, Badge::Tone::Refusal};
    return {state, Badge::Tone::Accent};
}

RecordModel<Pupil>::Columns columns()
{
    return {
        {.title = [] { return u"姓名"_s; }, .show = [](const Pupil &p) { return p.name; }, .width = 120},
        {.title = [] { return u"班级"_s; }, .show = [](const Pupil &p) { return p.group; }, .width = 110},
        {.title = [] { return u"出生日期"_s; }, .show = [](const Pupil &p) { return p.born; }, .width = 110},
        {.title = [] { return u"证件末四位"_s; }, .show = [](const Pupil &p) { return p.tail; }, .width = 96},
        {.title = [] { return u"志愿"_s; },
         .show = [](const Pupil &p) { return p.wishes; },
         .alignment = Qt::AlignRight,
         .width = 64},
        {.title = [] { return u"状态"_s; }, .badge = [](const Pupil &p) { return badge(p.state); }, .width = 110},
        {.title = [] { return u"备注"_s; }, .show = [](const Pupil &p) { return p.remark; }},
    };
}

class ListPage : public Page
{
public:
    explicit ListPage(int count, QWidget *parent) : Page(parent)
    {
        setTitle(u"报名与审核"_s);
        setState(u"本学期 612 人申请,598 人已核准,14 人待初审"_s);
        addPrimaryAction(
            u"enter"_s, Icon::Add, [] { return u"录入报名表"_s; }, [] {}, QKeySequence::New);
        addSecondaryAction(
            u"print"_s, Icon::Print, [] { return u"打印名单"_s; }, [] {}, QKeySequence::Print);
        addSecondaryAction(
            u"export"_s, Icon::Export, [] { return u"导出"_s; }, [] {});
        auto *bar = new SearchBar(this);
        bar->setPlaceholder([] { return u"姓名、拼音首字母、班级或学号"_s; });
        bar->addChip(
            u"waiting"_s, [] { return u"待初审"_s; }, true);
        bar->addChip(u"priority"_s, [] { return u"优先对象"_s; });
        setFilterRow(bar);
        auto *model = new RecordModel<Pupil>(columns(), this);
        model->setId([](const Pupil &p) { return p.number; });
        model->setRecords(pupils(count));
        auto *view = new RecordView(this);
        view->setObjectName(u"galleryTable"_s);
        view->setEmptyState([] { return u"本学期还没有报名。收到报名表后在这里录入,或从表格导入。"_s; },
                            [] { return u"录入报名表"_s; });
        view->setTable(model);
        view->setSearchBar(bar);
        if (count > 0) {
            view->view()->sortByColumn(0, Qt::AscendingOrder);
            view->view()->selectRow(3);
        }
        setContent(view);
        setSidePanel(side());
    }

    QWidget *side()
    {
        auto *findings = new FindingsPanel(this);
        findings->setItems({{.severity = core::Severity::Warning,
                             .sentence = u"扎西次仁是住校生,课后服务主要面向走读生。"_s,
                             .advice = u"如家长确有需要,由校长说明理由后接受。"_s,
                             .subject = u"扎西次仁 · 三年级2班"_s,
                             .page = u"students"_s,
                             .subjectId = 1,
                             .clause = u"3.1"_s,
                             .clauseSummary = u"课后服务主要面向走读生,优先保障残疾儿童、留守儿童、困境儿童等群体。"_s,
                             .acceptable = true},
                            {.severity = core::Severity::Refusal,
                             .sentence = u"没有监护人的同意记录。"_s,
                             .advice = u"录入同意的时间和方式。"_s,
                             .subject = u"德吉央宗 · 一年级1班"_s,
                             .page = u"students"_s,
                             .subjectId = 2,
                             .clause = u"3.4"_s},
                            {.severity = core::Severity::Note,
                             .sentence = u"优先对象的材料将于 2026-10-01 到期。"_s,
                             .subject = u"德吉央宗 · 一年级1班"_s,
                             .page = u"students"_s}});
        return findings;
    }
};

class FormPage : public Page
{
public:
    explicit FormPage(QWidget *parent) : Page(parent)
    {
        setTitle(u"录入报名表"_s);
        setState(u"按报名表的顺序填写,回车到下一项,Ctrl+回车保存"_s);
        auto *panel = new QFrame(this);
        theme::setKind(panel, "panel");
        auto *form = new Form(panel);
        auto *picker = new PersonPicker(form);
        picker->setPeople({{1, u"扎西次仁"_s, u"三年级2班"_s, u"2017-03-05"_s, u"1234"_s, {}}});
        picker->setPerson(1);
        form->addSection([] { return u"学生与监护人"_s; });
        form->add({.field = u"pupil"_s, .label = [] { return u"学生"_s; }, .required = true}, picker);
        auto *born = new DateEdit(form);
        born->setText(u"2026-09-31"_s);
        form->add({.field = u"born"_s, .label = [] { return u"申请日期"_s; }, .required = true, .clause = u"3.4"_s},
                  born);
        auto *relation = new Choice(form);
        relation->setItems([] { return QList<Choice::Item>{{1, u"母亲"_s}, {2, u"父亲"_s}, {3, u"祖父母"_s}}; });
        relation->setValue(1);
        form->add({.field = u"relation"_s, .label = [] { return u"关系"_s; }}, relation);
        form->add({.field = u"phone"_s,
                   .label = [] { return u"联系电话"_s; },
                   .required = true,
                   .hint = [] { return u"只在打印接送名单时显示"_s; }},
                  new QLineEdit(form));
        form->addSection([] { return u"服务"_s; });
        auto *days = new WeekdayPicker(false, form);
        days->setBits(0b10101);
        form->add({.field = u"days"_s, .label = [] { return u"托管日"_s; }, .clause = u"3.3"_s}, days);
        auto *grades = new GradePicker(1, 6, {}, form);
        grades->setGrades({1, 2});
        form->add({.field = u"grades"_s, .label = [] { return u"适合年级"_s; }}, grades);
        auto *time = new TimeEdit(form);
        time->setMinutes(990);
        form->add({.field = u"from"_s, .label = [] { return u"开始"_s; }}, time);
        auto *money = new MoneyEdit(form);
        money->setMoney(core::Money{123450});
        form->add({.field = u"fee"_s, .label = [] { return u"费用(元)"_s; }, .clause = u"4.5"_s}, money);
        auto *consent = new QCheckBox(u"监护人已书面同意"_s, form);
        consent->setChecked(true);
        form->add({.field = u"consent"_s, .label = [] { return u"同意"_s; }, .required = true}, consent);
        auto *remark = new QPlainTextEdit(form);
        remark->setMaximumHeight(60);
        form->add({.field = u"remark"_s, .label = [] { return u"备注"_s; }, .wide = true}, remark);
        form->addButtons([] { return u"提交初审"_s; }, [] { return u"返回"_s; });
        form->check();
        auto *column = new QVBoxLayout(panel);
        column->setContentsMargins(theme::pagePadding, theme::fieldGap, theme::pagePadding, theme::panelPadding);
        column->addWidget(scrolled(form, panel));
        setContent(panel);
    }
};

class HomePage : public Page
{
public:
    explicit HomePage(QWidget *parent) : Page(parent)
    {
        setTitle(u"首页"_s);
        setState(u"2026 年秋季学期,报名到 2026-09-11 为止"_s);
        auto *content = new QWidget(this);
        auto *grid = new QGridLayout(content);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setSpacing(theme::panelPadding);
        const QList<QStringList> cards{
            {u"申请人数"_s, u"612"_s, u"全校 1,024 人,比上学期多 38 人"_s, u"查看名单"_s},
            {u"待初审"_s, u"14"_s, u"其中 3 人已等 5 天以上"_s, u"去初审"_s},
            {u"课程名额"_s, u"486 / 540"_s, u"6 门课程已满,2 门不足最低人数"_s, u"查看课程"_s},
            {u"优先对象"_s, u"97"_s, u"材料齐全 95 人"_s, u"查看名单"_s},
            {u"政策检查"_s, u"3"_s, u"1 项不得,2 项提醒"_s, u"逐条处理"_s},
            {u"本学期收费"_s, u"128,400.00"_s, u"减免 64 人,共 12,800.00"_s, u"查看账目"_s}};
        for (int i = 0; i < cards.size(); ++i) {
            auto *card = new Card(content);
            card->setTitle(cards.at(i).at(0));
            card->setFigure(cards.at(i).at(1));
            card->setComparison(cards.at(i).at(2));
            card->setAction(cards.at(i).at(3));
            grid->addWidget(card, i / 3, i % 3);
        }
        grid->setRowStretch(2, 1);
        setContent(content);
    }
};

QList<PageEntry> rooms()
{
    const auto empty = [](QWidget *parent) { return new Page(parent); };
    return {{u"home"_s,
             RailGroup::Term,
             Icon::Home,
             [] { return u"首页"_s; },
             {},
             [](QWidget *p) { return new HomePage(p); }},
            {u"programs"_s,
             RailGroup::Term,
             Icon::Programs,
             [] { return u"课程与课表"_s; },
             {},
             [](QWidget *p) { return new ListPage(0, p); }},
            {u"enrolment"_s,
             RailGroup::Term,
             Icon::Applications,
             [] { return u"报名与审核"_s; },
             {},
             [](QWidget *p) { return new ListPage(612, p); }},
            {u"seats"_s,
             RailGroup::Term,
             Icon::Placement,
             [] { return u"编排"_s; },
             {},
             [](QWidget *p) { return new FormPage(p); }},
            {u"attendance"_s, RailGroup::Term, Icon::Attendance, [] { return u"考勤"_s; }, {}, empty},
            {u"handover"_s, RailGroup::Term, Icon::Handover, [] { return u"离校交接"_s; }, {}, empty},
            {u"students"_s, RailGroup::People, Icon::Students, [] { return u"学生"_s; }, {}, empty},
            {u"staff"_s, RailGroup::People, Icon::Staff, [] { return u"教职工"_s; }, {}, empty},
            {u"providers"_s, RailGroup::People, Icon::Providers, [] { return u"机构"_s; }, {}, empty},
            {u"stipends"_s, RailGroup::Money, Icon::Stipends, [] { return u"补助"_s; }, {}, empty},
            {u"fees"_s, RailGroup::Money, Icon::Fees, [] { return u"收费"_s; }, {}, empty},
            {u"ledger"_s, RailGroup::Money, Icon::Ledger, [] { return u"收支"_s; }, {}, empty},
            {u"policy"_s, RailGroup::Oversight, Icon::Policy, [] { return u"政策检查"_s; }, {}, empty},
            {u"safety"_s, RailGroup::Oversight, Icon::Safety, [] { return u"安全"_s; }, {}, empty},
            {u"reports"_s, RailGroup::Oversight, Icon::Reports, [] { return u"报表与归档"_s; }, {}, empty},
            {u"settings"_s, RailGroup::Foot, Icon::Settings, [] { return u"设置"_s; }, {}, empty}};
}

void take(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("KEHOU_GALLERY");
    QTest::qWait(30);
    const QPixmap picture = widget.grab();
    CHECK_FALSE(picture.isNull());
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        CHECK(picture.save(folder + u'/' + name + u".png"_s));
    }
}

void takeAll(theme::Scheme scheme, const QString &look)
{
    QSettings().clear();
    theme::apply(scheme);
    MainWindow window;
    window.resize(1366, 740);
    window.setRecentFiles({QApplication::applicationFilePath(), u"/media/usb/第一小学 2025.kehou"_s});
    window.show();
    take(window, look + u"-welcome"_s);
    window.setPages(rooms());
    window.setTerms({{1, u"2026 年秋季学期"_s}, {2, u"2026 年春季学期"_s}}, 1);
    window.setPeopleAtDesk({{1, u"拉巴(教务)"_s}}, 1);
    window.setFindings(3, u"policy"_s);
    window.status()->setCopyState(
        CopyState{.at = QDateTime(QDate(2026, 9, 3), QTime(17, 5)), .now = QDateTime(QDate(2026, 9, 3), QTime(18, 0))});
    window.openSchool(u"城关区第一小学"_s, u"/home/jiaowu/文档/城关区第一小学.kehou"_s);
    take(window, look + u"-home"_s);
    window.goTo(u"enrolment"_s);
    window.currentPage()->messages()->showDone(u"已核准 12 人。"_s, [] {});
    take(window, look + u"-list"_s);
    window.currentPage()->messages()->showFailure(
        u"磁盘已满,/home/jiaowu/名单.pdf 没有写成。已保存的内容都在。腾出一些空间后再试。"_s);
    window.currentPage()->showSidePanel(true);
    QTest::keyClicks(window.header()->search(), u"b"_s);
    take(window, look + u"-side"_s);
    window.resize(1100, 700);
    window.header()->search()->clear();
    window.goTo(u"seats"_s);
    take(window, look + u"-form"_s);
    window.goTo(u"programs"_s);
    take(window, look + u"-empty"_s);
    About about;
    take(about, look + u"-about"_s);
}

} // namespace

TEST_CASE("the gallery is drawn in the light", "[gallery]") { takeAll(theme::Scheme::Light, u"light"_s); }

TEST_CASE("the gallery is drawn in the dark", "[gallery]") { takeAll(theme::Scheme::Dark, u"dark"_s); }

TEST_CASE("guide and preview are drawn", "[gallery]")
{
    theme::apply(theme::Scheme::Light);
    Guide guide;
    guide.setTitle([] { return u"导入名册"_s; });
    auto *table = new RecordView;
    auto *model = new RecordModel<Pupil>(columns(), table);
    model->setRecords(pupils(40));
    table->setTable(model);
    guide.addStep({.title = [] { return u"选择表格"_s; }, .widget = new QWidget});
    guide.addStep({.title = [] { return u"核对各列"_s; }, .widget = new QWidget});
    guide.addStep(
        {.title = [] { return u"查看将要改变什么"_s; },
         .explanation = [] { return u"新增 38 人,更改 2 人,另有 1 行不能导入。按下“导入”之前什么也不会改变。"_s; },
         .widget = table,
         .next = [] { return u"导入 40 人"_s; }});
    guide.show();
    guide.goToStep(2);
    take(guide, u"light-guide"_s);
    PrintPreview preview;
    preview.setDocumentTitle(u"审批表"_s);
    preview.setPages(3, QSizeF(595, 842), [](int page, QPainter &painter, QSizeF) {
        painter.setPen(Qt::black);
        painter.drawText(QPointF(72, 72), u"第 %1 页"_s.arg(page + 1));
    });
    preview.show();
    take(preview, u"light-preview"_s);
}
