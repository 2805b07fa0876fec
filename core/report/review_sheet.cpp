// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/review_sheet.h"

#include "core/report/form_words.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QString itemsWords(const Application &application, const QHash<ProgramId, QString> &programs)
{
    QStringList items;
    if (!application.care.isEmpty())
        items << modeWord(ProgramMode::InclusiveCare);
    int place = 0;
    for (const ProgramId wish : application.wishes)
        items << QString::number(++place) + u'.' + programs.value(wish);
    return items.join(u' ');
}

/// What the step says was decided.
QString decided(Step step)
{
    switch (step) {
    case Step::ClassReviewed:
    case Step::SchoolApproved:
    case Step::Arranged: return opinionWord(ReviewOpinion::Agreed);
    case Step::Returned: return opinionWord(ReviewOpinion::Returned);
    case Step::Declined: return opinionWord(ReviewOpinion::Refused);
    case Step::Applied:
    case Step::Withdrawn: return {};
    }
    return {};
}

QString yesNo(bool yes) { return yes ? u"有"_s : u"无"_s; }

} // namespace

const QStringList &fixedReviewColumns()
{
    static const QStringList columns{u"序号"_s,     u"学籍号末四位"_s, u"姓名"_s,     u"性别"_s,
                                     u"就读方式"_s, u"申请时段"_s,     u"申请项目"_s, u"优先类别"_s};
    return columns;
}

const QStringList &answerReviewColumns()
{
    static const QStringList columns{u"佐证材料(有/无)"_s, u"监护人签字(有/无)"_s, u"初审意见(同意/退回/不同意)"_s,
                                     u"原因"_s, u"备注"_s};
    return columns;
}

QString opinionWord(ReviewOpinion opinion)
{
    switch (opinion) {
    case ReviewOpinion::Agreed: return u"同意"_s;
    case ReviewOpinion::Returned: return u"退回"_s;
    case ReviewOpinion::Refused: return u"不同意"_s;
    }
    return {};
}

std::optional<ReviewOpinion> opinionOf(const QString &written)
{
    static const QHash<QString, ReviewOpinion> known{
        {u"同意"_s, ReviewOpinion::Agreed},       {u"通过"_s, ReviewOpinion::Agreed},
        {u"初审通过"_s, ReviewOpinion::Agreed},   {u"审核通过"_s, ReviewOpinion::Agreed},
        {u"√"_s, ReviewOpinion::Agreed},          {u"✓"_s, ReviewOpinion::Agreed},
        {u"✔"_s, ReviewOpinion::Agreed},          {u"退回"_s, ReviewOpinion::Returned},
        {u"退回补正"_s, ReviewOpinion::Returned}, {u"退回修改"_s, ReviewOpinion::Returned},
        {u"补正"_s, ReviewOpinion::Returned},     {u"不同意"_s, ReviewOpinion::Refused},
        {u"不通过"_s, ReviewOpinion::Refused},    {u"未通过"_s, ReviewOpinion::Refused},
        {u"×"_s, ReviewOpinion::Refused},         {u"✗"_s, ReviewOpinion::Refused},
        {u"✕"_s, ReviewOpinion::Refused}};
    QString word = plainCell(written).normalized(QString::NormalizationForm_KC);
    word.remove(u' ');
    while (word.endsWith(u'。') || word.endsWith(u'.') || word.endsWith(u'!') || word.endsWith(u','))
        word.chop(1);
    const auto found = known.constFind(word);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

const QStringList &reviewReasons()
{
    static const QStringList reasons{u"监护人未签字"_s, u"信息有误，请家长更正"_s, u"佐证材料不全"_s,
                                     u"重复申请"_s,     u"家长要求修改"_s,         u"已转出或休学"_s};
    return reasons;
}

QString reviewTitle(const ReviewSheet &sheet) { return sheet.termWords + u"课后服务班级初审表"_s; }

QStringList reviewInstructions()
{
    return {
        u"一、请在浅黄色格内填写。“初审意见”从“同意、退回、不同意”中选一项；选“退回”或“不同意”须写明原因（可选，也可自填）。"_s,
        u"二、其余各格已锁定，请不要增删行或改动内容，保存时请保留原格式；表中没有的学生须由家长另行申请。填好后请将本文件交回教务处。"_s};
}

QString reviewFileName(const ReviewSheet &sheet)
{
    QString name = sheet.classWords;
    for (const QChar forbidden : u"<>:\"/\\|?*"_s)
        name.remove(forbidden);
    return name + u" 初审表"_s;
}

QString plainCell(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_C))
        if (c.isSpace() || c.category() == QChar::Other_Control)
            plain += u' ';
        else if (c.category() != QChar::Other_Format)
            plain += c;
    return plain.simplified();
}

ReviewSheet reviewSheet(const ReviewSheetFacts &facts)
{
    const int grade = gradeOf(facts.schoolClass.stage, facts.schoolClass.entryYear, facts.term.schoolYear);
    ReviewSheet sheet{.schoolKey = facts.schoolKey,
                      .school = plainCell(facts.school.name),
                      .term = facts.term.id,
                      .termWords = termWords(facts.term),
                      .schoolClass = facts.schoolClass.id,
                      .classWords = u"%1(%2)班"_s.arg(gradeWord(grade)).arg(facts.schoolClass.number),
                      .teacher = plainCell(facts.teacher),
                      .children = facts.children};
    QList<const StudentLine *> children;
    for (const ApplicationLine &line : facts.applications)
        children << &line.student;
    for (const qsizetype at : rosterOrder(children)) {
        const ApplicationLine &line = facts.applications[at];
        const StudentLine &child = line.student;
        QStringList fixed{QString::number(sheet.rows.size() + 1),
                          child.number.right(4),
                          child.mark.isEmpty() ? child.name : child.name + u"（"_s + child.mark + u'）',
                          sexWord(child.sex),
                          residenceWord(child.residence),
                          weekdaysWords(line.application.care),
                          itemsWords(line.application, facts.programs),
                          groupsWords(child.groups)};
        for (QString &text : fixed)
            text = plainCell(text);
        sheet.rows << ReviewRow{
            .application = line.application.id,
            .version = line.application.version,
            .fixed = fixed,
            .evidence = child.groups.isEmpty() ? QString() : yesNo(!facts.withoutEvidence.value(child.id)),
            .signature = yesNo(!line.application.consentBy.isEmpty()),
            .opinion = decided(line.application.step),
            .reason = line.application.step == Step::Applied ? QString() : plainCell(line.lastReason)};
    }
    return sheet;
}

namespace {

QList<Column> paperColumns()
{
    const auto column = [](const QString &title, double share, Align align = Align::Centre, bool wrap = false) {
        return Column{.title = title, .share = share, .align = align, .wrap = wrap};
    };
    return {column(u"序号"_s, 10),
            column(u"学籍号末四位"_s, 16),
            column(u"姓名"_s, 28, Align::Left),
            column(u"性别"_s, 9),
            column(u"就读方式"_s, 12),
            column(u"申请时段"_s, 22, Align::Centre, true),
            column(u"申请项目"_s, 46, Align::Left, true),
            column(u"优先类别"_s, 18, Align::Left, true),
            column(u"佐证材料（有/无）"_s, 15),
            column(u"监护人签字（有/无）"_s, 17),
            column(u"初审意见"_s, 20),
            column(u"原因"_s, 28, Align::Left, true),
            column(u"备注"_s, 16, Align::Left, true)};
}

Table paperTable(const ReviewSheet &sheet)
{
    Table table{.columns = paperColumns()};
    QHash<QString, int> given;
    for (const ReviewRow &row : sheet.rows) {
        ++given[row.opinion];
        Row cells;
        for (const QString &text : row.fixed)
            cells << text;
        cells << row.evidence << row.signature << (row.opinion.isEmpty() ? u"□同意 □退回 □不同意"_s : row.opinion)
              << row.reason << QString();
        table.rows << cells;
    }
    const auto counted = [&given](ReviewOpinion opinion) {
        const int count = given.value(opinionWord(opinion));
        return count > 0 ? QString::number(count) : u"　　"_s;
    };
    Row total(table.columns.size());
    total[2] = u"全班 %1 人"_s.arg(sheet.children);
    total[6] = u"申请 %1 人，同意 %2 人，退回 %3 人，不同意 %4 人"_s.arg(
        QString::number(sheet.rows.size()), counted(ReviewOpinion::Agreed), counted(ReviewOpinion::Returned),
        counted(ReviewOpinion::Refused));
    table.totals << total;
    return table;
}

} // namespace

Document reviewForm(const QList<ReviewSheet> &sheets, const FormFrame &frame)
{
    Document document = framedDocument(u"F03"_s, frame, Orientation::Landscape);
    for (const ReviewSheet &sheet : sheets) {
        if (!document.blocks.isEmpty())
            document.blocks << PageBreak{};
        document.blocks << Facts{.pairs = {{u"班级"_s, sheet.classWords}, {u"班主任"_s, sheet.teacher}}, .perLine = 2}
                        << paperTable(sheet) << Signatures{.labels = {u"班主任签字"_s, u"日期"_s}};
    }
    return document;
}

} // namespace core::report
