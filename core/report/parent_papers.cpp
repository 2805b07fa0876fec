// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parent_papers.h"

#include "core/report/application_form.h"
#include "core/report/form_words.h"
#include "core/report/value_text.h"

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString open = u"＿＿＿＿＿＿"_s;

QString dayWords(QDate day)
{
    return day.isValid() ? u"%1年%2月%3日"_s.arg(day.year()).arg(day.month()).arg(day.day()) : QString();
}

/// The programs a class may choose from; for the whole school, all.
QList<const Program *> offered(const PaperFacts &facts)
{
    QList<const Program *> programs;
    const int grade = facts.schoolClass
                          ? gradeOf(facts.schoolClass->stage, facts.schoolClass->entryYear, facts.frame.term.schoolYear)
                          : 0;
    for (const ProgramLine &line : facts.programs)
        if (grade == 0 || line.program.grades.contains(grade))
            programs << &line.program;
    std::ranges::stable_sort(programs, {}, [](const Program *one) { return one->mode; });
    return programs;
}

QStringList distinct(QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

/// When care takes place; without care, when the courses do.
QString timesOf(const QList<const Program *> &programs)
{
    QList<WeeklySlot> care;
    QList<WeeklySlot> all;
    for (const Program *program : programs) {
        all << program->times;
        if (program->mode == ProgramMode::InclusiveCare)
            care << program->times;
    }
    return timesWords(care.isEmpty() ? all : care);
}

QString feeWords(const Program &program)
{
    if (program.fee.fen == 0)
        return u"不收费"_s;
    const QString unit = program.feeUnit == FeeUnit::Lesson  ? u"课时"_s
                         : program.feeUnit == FeeUnit::Month ? u"月"_s
                                                             : u"学期"_s;
    QString amount = program.fee.text();
    if (amount.endsWith(u".00"_s))
        amount.chop(3);
    return amount + u"元/"_s + unit;
}

/// The menu of a class; for the whole school each program says for which grades it is.
QString programRows(const QList<const Program *> &programs, const PaperFacts &facts)
{
    if (programs.isEmpty())
        return {};
    QHash<ProgramId, QString> teachers;
    for (const ProgramLine &line : facts.programs)
        teachers.insert(line.program.id, line.teacherName);
    const bool all = !facts.schoolClass;
    const auto row = [all](QStringList cells) {
        if (!all)
            cells.removeAt(2);
        for (QString &cell : cells)
            cell = cell.isEmpty() ? u"—"_s : cell.replace(u'|', u'／').simplified();
        return u"| "_s + cells.join(u" | "_s) + u" |"_s;
    };
    QStringList rows{row({u"项目"_s, u"内容"_s, u"年级"_s, u"时间"_s, u"地点"_s, u"教师"_s, u"收费"_s})};
    for (const Program *one : programs)
        rows << row({one->title, one->description.isEmpty() ? categoryWord(one->category) : one->description,
                     gradesWords(one->grades), timesWords(one->times), one->place, teachers.value(one->id),
                     feeWords(*one)});
    return rows.join(u'\n');
}

} // namespace

NoticePoints proposedPoints(TermId term)
{
    return {.term = term,
            .handIn = u"班主任"_s,
            .manner =
                u"课后服务分为普惠托管和个性化课程两种方式，家长可以选择其中一种或两种，也可以只选择一周中的某几天。"_s,
            .careFee = u"不向家长收费，所需经费由财政保障。"_s,
            .waiver = u"残疾学生、家庭经济困难学生可以申请减免，由学校按规定审核。"_s};
}

QHash<QString, QString> paperValues(const PaperFacts &facts)
{
    const QList<const Program *> programs = offered(facts);
    QStringList contents;
    QStringList places;
    for (const Program *program : programs) {
        contents << categoryWord(program->category);
        places << program->place;
    }
    QStringList teachers;
    for (const ProgramLine &line : facts.programs)
        if (programs.contains(&line.program))
            teachers << line.teacherName;
    teachers = distinct(teachers);
    const QString staff = teachers.mid(0, 5).join(u'、');
    const Term &term = facts.frame.term;
    const School &school = facts.frame.school;
    QHash<QString, QString> values{
        {u"学校名称"_s, school.name},
        {u"学期"_s, termWords(term)},
        {u"学期开始"_s, dayWords(term.starts)},
        {u"学期结束"_s, dayWords(term.ends)},

        {u"服务对象"_s,
         u"本校有需要的在校学生，以走读生为主；残疾、留守、困境、随迁、家庭经济困难和中低年级学生优先保障。"_s},
        {u"服务时间"_s, timesOf(programs)},
        {u"服务方式"_s, facts.points.manner},
        {u"服务内容"_s, distinct(contents).join(u'、')},
        {u"服务地点"_s, distinct(places).join(u'、')},
        {u"服务人员"_s, staff},
        {u"托管收费"_s, facts.points.careFee},
        {u"课程收费"_s, facts.points.courseFee},
        {u"减免办法"_s, facts.points.waiver},
        {u"申请开始"_s, dayWords(facts.points.applyFrom)},
        {u"申请截止"_s, dayWords(facts.points.applyUntil)},
        {u"交表对象"_s, facts.points.handIn},
        {u"联系电话"_s, facts.points.phone.isEmpty() ? school.phone : facts.points.phone},
        {u"监督电话"_s, facts.points.bureauPhone},
        {u"日期"_s, dayWords(facts.frame.date)},
        {u"年级"_s, QString()},
        {u"班级"_s, QString()},
        {u"班主任"_s, facts.teacher},
        {u"课程表"_s, programRows(programs, facts)}};
    if (facts.schoolClass) {
        const int grade = gradeOf(facts.schoolClass->stage, facts.schoolClass->entryYear, term.schoolYear);
        values[u"年级"_s] = gradeWord(grade);
        values[u"班级"_s] = classLabel(*facts.schoolClass, term.schoolYear);
    }
    return values;
}

QStringList emptyFields(const QString &text, const QHash<QString, QString> &values)
{
    QStringList empty;
    for (const FieldUse &use : fieldsIn(text))
        if (values.contains(use.field) && values.value(use.field).isEmpty())
            empty << use.field;
    empty.removeDuplicates();
    return empty;
}

QString textForClass(const QString &text, const PaperFacts &facts)
{
    QHash<QString, QString> values = paperValues(facts);
    for (auto it = values.begin(); it != values.end(); ++it)
        if (it->isEmpty() && it.key() != u"课程表")
            *it = open;
    return merged(text, values);
}

Document parentPaper(const PaperCopies &wish)
{
    Document document = framedDocument(wish.name, wish.frame, Orientation::Portrait);
    document.isLetter = true;
    const bool isForm = wish.name == u"F02";
    QList<const PaperChild *> copies;
    for (const PaperChild &child : wish.children)
        copies << &child;
    for (int blank = 0; blank < wish.blank; ++blank)
        copies << nullptr;
    for (const PaperChild *child : std::as_const(copies)) {
        if (!document.blocks.isEmpty())
            document.blocks << PageBreak{};
        const QHash<QString, QString> values{{u"学生姓名"_s, child ? child->line.name : open}};
        QHash<QString, QList<Block>> fields{{u"藏文"_s, blocksOf(merged(wish.tibetan, values))}};
        if (isForm) {
            fields[u"申请表"_s] = applicationGrid(child, wish.classWords);
            fields[u"审核栏"_s] = reviewGrid();
            fields[u"回执"_s] = formSlip(child, wish.classWords);
        } else {
            fields[u"回执"_s] = noticeSlip(child, wish.classWords);
        }
        document.blocks << blocksOf(merged(wish.text, values), fields);
    }
    return document;
}

} // namespace core::report
