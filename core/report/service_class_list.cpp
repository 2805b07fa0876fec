// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/service_class_list.h"

#include "core/report/form_words.h"
#include "core/report/value_text.h"

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Column> listColumns(bool teacherCopy)
{
    QList<Column> columns{{.title = u"序号"_s, .share = 12, .align = Align::Centre},
                          {.title = u"行政班"_s, .share = 24, .align = Align::Centre},
                          {.title = u"姓名"_s, .share = 32},
                          {.title = u"性别"_s, .share = 12, .align = Align::Centre},
                          {.title = u"监护人电话"_s, .share = 31, .align = Align::Centre}};
    if (teacherCopy)
        columns << Column{.title = u"健康提示（仅教师）"_s, .share = 36, .wrap = true};
    columns << Column{.title = u"离校方式"_s, .share = teacherCopy ? 26.0 : 30.0, .wrap = true}
            << Column{.title = u"备注"_s, .share = 21, .wrap = true};
    return columns;
}

QString helpers(const ProgramLine &line)
{
    QStringList names = line.assistantNames;
    names << line.program.assistant;
    names.removeAll(QString());
    return names.join(u'、');
}

/// On the day of the list; who begins later is counted apart.
QString enrolledText(const ServiceClass &serviceClass)
{
    const auto later =
        std::ranges::count_if(serviceClass.children, [](const ServiceChild &child) { return child.from.isValid(); });
    const QString now = QString::number(serviceClass.children.size() - later) + u" 人"_s;
    return later == 0 ? now : now + u"，另有 %1 人稍后开始"_s.arg(later);
}

Facts programFacts(const ServiceClass &serviceClass)
{
    const Program &program = serviceClass.program.program;
    const bool care = program.mode == ProgramMode::InclusiveCare;
    return {.pairs = {{u"服务班名称"_s, program.title},
                      {u"类别"_s, modeWord(program.mode) + u'·' + categoryWord(program.category)},
                      {u"指导教师"_s, serviceClass.program.teacherName},
                      {u"助教"_s, helpers(serviceClass.program)},
                      {u"场地"_s, program.place},
                      {u"时间"_s, timesWords(program.times)},
                      {u"定员"_s, care ? u"不限"_s : QString::number(program.seats) + u" 人"_s},
                      {u"实招"_s, enrolledText(serviceClass)}},
            .perLine = 2};
}

/// Who begins later, or has left with days to go, stands on the list with the day.
QString daysText(const ServiceChild &child)
{
    QString words = child.from.isValid() ? dateText(child.from) + u"起"_s : QString();
    return child.until.isValid() ? words + u"至"_s + dateText(child.until) : words;
}

QString wayHomeText(const ServiceChild &child)
{
    const QString word = wayHomeWord(child.wayHome);
    const bool named = child.wayHome == WayHome::FetchedByDelegate && !child.collector.isEmpty();
    return named ? word + u'（' + child.collector + u'）' : word;
}

Table childrenTable(const ServiceClass &serviceClass, bool teacherCopy)
{
    QList<const StudentLine *> children;
    for (const ServiceChild &child : serviceClass.children)
        children << &child.student;
    const NameNotes notes(children, true);

    Table table{.columns = listColumns(teacherCopy)};
    for (const qsizetype at : rosterOrder(children)) {
        const ServiceChild &child = serviceClass.children[at];
        Row row{qint64{table.rows.size() + 1}, classLabel(child.student), child.student.name,
                sexWord(child.student.sex), child.student.phone};
        if (teacherCopy)
            row << child.health;
        QStringList remarks{notes.note(child.student), daysText(child), child.remark};
        remarks.removeAll(QString());
        row << wayHomeText(child) << remarks.join(u'；');
        table.rows << row;
    }
    return table;
}

} // namespace

Document serviceClassList(const ServiceClassFacts &facts)
{
    const QString name = facts.teacherCopy ? u"F06-teacher"_s : u"F06"_s;
    Document document = framedDocument(name, facts.frame, Orientation::Portrait);
    for (const ServiceClass &serviceClass : facts.classes) {
        if (!document.blocks.isEmpty())
            document.blocks << PageBreak{};
        document.blocks
            << programFacts(serviceClass) << childrenTable(serviceClass, facts.teacherCopy)
            << Paragraph{.text = u"本表含未成年人个人信息，仅供本服务班教师使用，不得外传，学期结束后交回学校。"_s}
            << Signatures{.labels = {u"指导教师签字"_s, u"值班领导签字"_s}, .seal = false};
    }
    return document;
}

} // namespace core::report
