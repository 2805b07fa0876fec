// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/application_form.h"

#include "core/report/form_words.h"
#include "core/report/value_text.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

GridCell label(const QString &text, double share = 3) { return {.text = text, .share = share, .isLabel = true}; }
GridCell box(const QString &text, double share) { return {.text = text, .share = share}; }

QString choice(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words)
        parts << u"□"_s + word;
    return parts.join(u"　"_s);
}

/// Only the end of a number: the form goes through many hands.
QString numberEnd(const QString &number) { return number.size() >= 4 ? u"尾号 "_s + number.right(4) : QString(); }

Grid::Line guardianLine(const QString &title, const PaperChild *child, qsizetype place)
{
    const Guardian guardian = child ? child->guardians.value(place) : Guardian{};
    return {.cells = {label(title, 3), label(u"姓名"_s, 1.6), box(guardian.name, 4), label(u"关系"_s, 1.6),
                      box(guardian.relation, 2.2), label(u"电话"_s, 1.6), box(guardian.phone, 4),
                      label(u"工作单位"_s, 3), box(QString(), 4)}};
}

Grid childLines(const PaperChild *child, const QString &classWords)
{
    const StudentLine line = child ? child->line : StudentLine{};
    const Student student = child ? child->student : Student{};
    Grid grid;
    grid.lines << Grid::Line{.cells = {label(u"学生姓名"_s), box(line.name, 5), label(u"性别"_s, 2),
                                       box(child ? sexWord(line.sex) : u"□男 □女"_s, 3), label(u"民族"_s, 2),
                                       box(student.ethnicity, 4)}}
               << Grid::Line{.cells = {label(u"出生日期"_s), box(child ? dateText(line.born) : QString(), 5),
                                       label(u"班级"_s, 2), box(classWords, 3.6), label(u"就读方式"_s, 2.4),
                                       box(child ? residenceWord(line.residence) : u"□走读 □住校"_s, 3)}}
               << Grid::Line{.cells = {label(u"学籍号"_s), box(numberEnd(line.number), 5), label(u"家庭住址"_s, 2.4),
                                       box(student.address, 8.6)}}
               << guardianLine(u"监护人一"_s, child, 0) << guardianLine(u"监护人二"_s, child, 1);
    return grid;
}

QStringList groupChoices()
{
    QStringList words;
    for (const PriorityGroup group : {PriorityGroup::Disability, PriorityGroup::LeftBehind, PriorityGroup::Hardship,
                                      PriorityGroup::MigrantChild, PriorityGroup::PoorFamily})
        words << groupWord(group);
    return words << u"中低年级"_s;
}

QStringList reasonChoices()
{
    QStringList words;
    for (const ApplyReason reason :
         {ApplyReason::ParentsAtWork, ApplyReason::WishesActivities, ApplyReason::NobodyAtHome})
        words << reasonWord(reason);
    return words << u"其他：＿＿＿＿"_s;
}

QString classOr(const QString &classWords) { return classWords.isEmpty() ? QString() : classWords; }

} // namespace

QList<Block> applicationGrid(const PaperChild *child, const QString &classWords)
{
    Grid grid = childLines(child, classWords);
    const auto wide = [&grid](const QString &title, const QString &text, double height = 1) {
        grid.lines << Grid::Line{.cells = {label(title), box(text, 16)}, .height = height};
    };
    wide(u"参加时间"_s, choice({u"周一"_s, u"周二"_s, u"周三"_s, u"周四"_s, u"周五"_s}));
    wide(
        u"申请项目"_s,
        u"□普惠托管　　□个性化课程（按志愿先后填写，可以不填满）\n1.＿＿＿＿＿＿＿＿　2.＿＿＿＿＿＿＿＿　3.＿＿＿＿＿＿＿＿"_s,
        2);
    wide(u"申请理由"_s, choice(reasonChoices()));
    wide(u"优先保障\n（自愿填写）"_s, choice(groupChoices()), 2);
    wide(u"健康情况"_s, u"特异体质、过敏、既往病史、服药：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"_s, 1.3);
    wide(u"离校方式"_s, choice({u"家长接"_s, u"委托接"_s, u"自行离校（限高年级）"_s}));
    grid.lines << Grid::Line{.cells = {label(u"委托接送人"_s, 3), label(u"姓名"_s, 1.6), box(QString(), 4),
                                       label(u"关系"_s, 1.6), box(QString(), 3), label(u"电话"_s, 1.6),
                                       box(QString(), 4.2)}};
    wide(u"申请减免"_s, choice({u"是"_s, u"否"_s}));
    return {grid};
}

QList<Block> reviewGrid()
{
    const QString opinion = choice({u"同意"_s, u"退回"_s, u"不同意"_s}) + u"　原因：＿＿＿＿＿＿＿＿＿＿＿＿\n"_s;
    return {Grid{.lines = {{.cells = {label(u"班主任\n初审意见"_s),
                                      box(opinion + u"班主任签字：＿＿＿＿＿＿　　　　　年　　月　　日"_s, 16)},
                            .height = 2.2},
                           {.cells = {label(u"学校\n核准意见"_s),
                                      box(opinion + u"学校签章：＿＿＿＿＿＿　　　　　　年　　月　　日"_s, 16)},
                            .height = 2.2}}}};
}

QList<Block> noticeSlip(const PaperChild *child, const QString &classWords)
{
    return {CutLine{.text = u"沿此线剪下，交回班主任"_s},
            Paragraph{.text = u"课后服务告知书回执"_s, .align = Align::Centre},
            Grid{.lines = {{.cells = {label(u"班级"_s, 2), box(classOr(classWords), 4), label(u"学生姓名"_s, 2.4),
                                      box(child ? child->line.name : QString(), 5)},
                            .height = 1.4},
                           {.cells = {label(u"本人已阅读告知书，经与孩子商量，自愿选择"_s, 6.4), box(u"□ 参加"_s, 3.5),
                                      box(u"□ 不参加"_s, 3.5)},
                            .height = 1.6},
                           {.cells = {label(u"家长签字"_s, 2), box(QString(), 4), label(u"联系电话"_s, 2.4),
                                      box(QString(), 5)},
                            .height = 1.4}}}};
}

QList<Block> formSlip(const PaperChild *child, const QString &classWords)
{
    return {CutLine{.text = u"沿此线剪下，收表后交家长留存"_s},
            Paragraph{.text = u"课后服务自愿申请表收表回执"_s, .align = Align::Centre},
            Grid{.lines = {{.cells = {label(u"班级"_s, 2), box(classOr(classWords), 4), label(u"学生姓名"_s, 2.2),
                                      box(child ? child->line.name : QString(), 4), label(u"表单编号"_s, 2.2),
                                      box(QString(), 2.4)}},
                           {.cells = {label(u"收表日期"_s, 2), box(u"　　　年　　月　　日"_s, 4),
                                      label(u"收表人签字"_s, 2.2), box(QString(), 8.6)}}}}};
}

QString withServiceDays(const QString &text, int days)
{
    return merged(text, {{u"服务天数"_s, days > 0 ? QString::number(days) : u"＿＿"_s}});
}

} // namespace core::report
