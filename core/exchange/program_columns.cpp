// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/program_columns.h"

#include "core/exchange/table_rows.h"

#include <QHash>

#include <array>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headingsNeeded = 3;

struct Aliases {
    ProgramField field;
    const char *name;
    const char16_t *headings; ///< separated by blanks; the first is the one we write
};

// Headings as they stand in schools' own plans of clubs and service classes.
constexpr std::array aliases{
    Aliases{
        ProgramField::Title, "title",
        u"名称 课程名称 项目名称 社团名称 服务班名称 课程班名称 班级名称 活动名称 项目 社团 课程名 社团(服务班)名称 "
        u"服务项目 title"},
    Aliases{ProgramField::Course, "course", u"所属课程 课程 课程系列 同一课程"},
    Aliases{ProgramField::Mode, "mode", u"模式 服务模式 课程来源 服务类型 托管或课程"},
    Aliases{ProgramField::Category, "category", u"内容类别 类别 内容 课程类别 活动类别 课程类型 社团类别 服务内容"},
    Aliases{ProgramField::Grades, "grades",
            u"年级 招生年级 适用年级 面向年级 开设年级 对象 招生对象 服务年级 参加年级"},
    Aliases{ProgramField::Times, "times", u"时间 上课时间 活动时间 服务时间 开课时间 授课时间 时段 开展时间"},
    Aliases{ProgramField::Weekdays, "weekdays", u"星期 周次 星期几 上课星期 上课日"},
    Aliases{ProgramField::From, "from", u"开始时间 开始 起始时间 上课时刻"},
    Aliases{ProgramField::Until, "until", u"结束时间 结束 下课时间 截止时间"},
    Aliases{ProgramField::Place, "place", u"场地 地点 上课地点 活动地点 教室 活动场地 上课场地 活动室 授课地点"},
    Aliases{ProgramField::Teacher, "teacher",
            u"指导教师 教师 任课教师 授课教师 负责教师 辅导教师 主讲教师 教师姓名 指导老师 老师 任课老师 负责人"},
    Aliases{ProgramField::Assistants, "assistants", u"助教 协助教师 副教师 辅助教师 助教教师 其他教师"},
    Aliases{ProgramField::Seats, "seats",
            u"名额 定员 席位 招生人数 人数上限 容量 限额 计划人数 招收人数 最多人数 人数"},
    Aliases{ProgramField::Minimum, "minimum", u"最低开班人数 最少人数 开班人数 最低人数 开班下限"},
    Aliases{ProgramField::Fee, "fee", u"收费标准 费用 收费 收费(元) 费用(元) 收费标准(元) 学费"},
    Aliases{ProgramField::FeeUnit, "fee-unit", u"计费单位 收费单位 单位"},
    Aliases{ProgramField::FeeDocument, "fee-document", u"批准文号 收费依据 收费文号 文号"},
    Aliases{ProgramField::Description, "description", u"简介 课程简介 内容简介 活动内容 课程内容 说明"},
    Aliases{ProgramField::Bring, "bring", u"自备物品 携带物品 需带物品 需准备物品 学具"},
};

/// Without blanks, line breaks and the brackets' width: what two schools write differently.
QString plain(const QString &heading)
{
    QString text = heading.normalized(QString::NormalizationForm_KC).toLower();
    text.removeIf([](QChar c) { return c.isSpace() || c == u'*' || c == u':'; });
    return text;
}

const QHash<QString, ProgramField> &known()
{
    static const QHash<QString, ProgramField> table = [] {
        QHash<QString, ProgramField> made;
        for (const Aliases &alias : aliases)
            for (const QString &heading : QString::fromUtf16(alias.headings).split(u' '))
                made.insert(plain(heading), alias.field);
        return made;
    }();
    return table;
}

} // namespace

ProgramColumns mapProgramHeadings(const CellRow &headings)
{
    ProgramColumns mapping;
    for (qsizetype column = 0; column < headings.size(); ++column)
        if (const auto field = known().constFind(plain(headings[column].text));
            field != known().cend() && !mapping.has(*field))
            mapping.columns.insert(*field, static_cast<int>(column));
    return mapping;
}

ProgramColumns findProgramColumns(const Sheet &sheet)
{
    return findHeaderRow(sheet, headingsNeeded, [&sheet](int row) {
        const ProgramColumns found = mapProgramHeadings(sheet.rows[row]);
        return found.has(ProgramField::Title) ? found : ProgramColumns{};
    });
}

QString name(ProgramField field)
{
    for (const Aliases &alias : aliases)
        if (alias.field == field)
            return QString::fromLatin1(alias.name);
    return {};
}

QString usualHeading(ProgramField field)
{
    for (const Aliases &alias : aliases)
        if (alias.field == field)
            return QString::fromUtf16(alias.headings).section(u' ', 0, 0);
    return {};
}

QList<ProgramField> programFields()
{
    QList<ProgramField> fields;
    for (const Aliases &alias : aliases)
        fields << alias.field;
    return fields;
}

} // namespace core::exchange
