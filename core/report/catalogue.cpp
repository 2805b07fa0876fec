// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/catalogue.h"

#include <algorithm>

namespace core::report {

using namespace Qt::Literals::StringLiterals;

const QList<CatalogueEntry> &catalogue()
{
    static const QStringList formats{u"pdf"_s, u"xlsx"_s, u"csv"_s};
    static const QList<CatalogueEntry> entries{
        {.name = u"F01"_s, .title = u"课后服务致家长的一封信"_s, .formats = formats},
        {.name = u"F02"_s, .title = u"课后服务自愿申请表"_s, .formats = formats},
        {.name = u"F03"_s, .title = u"课后服务班级初审表"_s, .formats = formats},
        {.name = u"F04"_s, .title = u"课后服务学校核准名单"_s, .formats = formats},
        {.name = u"F04-public"_s, .title = u"课后服务核准名单公示"_s, .formats = formats},
        {.name = u"F05"_s, .title = u"课后服务报名统计表"_s, .formats = formats},
        {.name = u"F06"_s, .title = u"课后服务班学生花名册"_s, .formats = formats},
        {.name = u"F06-teacher"_s, .title = u"课后服务班学生花名册（教师用）"_s, .formats = formats},
        {.name = u"term-calendar"_s, .title = u"课后服务校历"_s, .formats = formats},
        {.name = u"timetable"_s, .title = u"课后服务课程表（按年级）"_s, .formats = formats},
        {.name = u"timetable-place"_s, .title = u"课后服务课程表（按场地）"_s, .formats = formats},
        {.name = u"timetable-teacher"_s, .title = u"课后服务课程表（按教师）"_s, .formats = formats},
        {.name = u"coverage"_s, .title = u"优先保障对象覆盖情况表"_s, .formats = formats},
        {.name = u"coverage-public"_s, .title = u"优先保障对象覆盖情况公示"_s, .formats = formats},
        {.name = u"draw-freeze"_s, .title = u"课后服务报名名单锁定公告"_s, .formats = formats},
        {.name = u"draw-list"_s, .title = u"课后服务课程录取名单"_s, .formats = formats},
        {.name = u"draw-list-class"_s, .title = u"课后服务课程录取名单（按班级）"_s, .formats = formats},
        {.name = u"draw-list-serial"_s, .title = u"课后服务课程录取结果公示（按公开序号）"_s, .formats = formats},
        {.name = u"draw-verify"_s, .title = u"课后服务抽签结果与核对办法"_s, .formats = formats},
        {.name = u"slip"_s, .title = u"课后服务课程编排结果告知单"_s, .formats = formats},
        {.name = u"waiting-lists"_s, .title = u"课后服务课程候补名单"_s, .formats = formats},
    };
    return entries;
}

const CatalogueEntry *catalogueEntry(const QString &name)
{
    const auto found = std::ranges::find_if(catalogue(), [&name](const CatalogueEntry &entry) {
        return entry.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == catalogue().end() ? nullptr : &*found;
}

} // namespace core::report
