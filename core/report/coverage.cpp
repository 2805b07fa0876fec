// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/coverage.h"

namespace core::report {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array states{CoverageState::InGroup, CoverageState::Applied,   CoverageState::InCare,
                            CoverageState::Seated,  CoverageState::FirstWish, CoverageState::Silent};

QString share(int part, int whole)
{
    return whole == 0 ? u"—"_s : QString::number(100.0 * part / whole, 'f', 1) + u'%';
}

Row rowOf(const CoverageFacts &facts, CoverageGroup group)
{
    Row row{coverageWord(group)};
    const int size = facts.coverage.count(group, CoverageState::InGroup);
    if (facts.forPublic && size > 0 && size < smallestPublicGroup) {
        row << u"少于%1人"_s.arg(smallestPublicGroup);
        for (qsizetype rest = 1; rest <= coverageStates; ++rest)
            row << u"—"_s;
        return row;
    }
    for (const CoverageState state : states)
        row << qint64(facts.coverage.count(group, state));
    return row << share(facts.coverage.count(group, CoverageState::Applied), size);
}

} // namespace

QString coverageWord(CoverageGroup group)
{
    switch (group) {
    case CoverageGroup::Disability: return u"残疾儿童"_s;
    case CoverageGroup::LeftBehind: return u"留守儿童"_s;
    case CoverageGroup::Hardship: return u"困境儿童"_s;
    case CoverageGroup::MigrantChild: return u"进城务工人员随迁子女"_s;
    case CoverageGroup::PoorFamily: return u"家庭经济困难儿童"_s;
    case CoverageGroup::LowerGrades: return u"中低年级学生"_s;
    case CoverageGroup::AnyGroup: return u"优先保障对象合计（不重复）"_s;
    case CoverageGroup::Everybody: return u"全体走读学生"_s;
    }
    return {};
}

Document coverageDocument(const CoverageFacts &facts)
{
    Document document =
        framedDocument(facts.forPublic ? u"coverage-public"_s : u"coverage"_s, facts.frame, Orientation::Landscape);
    document.form.clear(); // it has no number among the forms
    Table table;
    table.columns = {{.title = u"优先保障对象"_s, .share = 3},
                     {.title = u"走读学生数"_s, .share = 1.4, .align = Align::Right},
                     {.title = u"已申请"_s, .share = 1.2, .align = Align::Right},
                     {.title = u"已核准托管"_s, .share = 1.4, .align = Align::Right},
                     {.title = u"已有课程名额"_s, .share = 1.6, .align = Align::Right},
                     {.title = u"其中第一志愿"_s, .share = 1.6, .align = Align::Right},
                     {.title = u"未提交申请"_s, .share = 1.2, .align = Align::Right},
                     {.title = u"申请率"_s, .share = 1.2, .align = Align::Right}};
    for (int group = 0; group < static_cast<int>(CoverageGroup::AnyGroup); ++group)
        table.rows << rowOf(facts, static_cast<CoverageGroup>(group));
    table.totals << rowOf(facts, CoverageGroup::AnyGroup) << rowOf(facts, CoverageGroup::Everybody);
    document.blocks << table;
    QString note = u"注：同一学生属于多类的，在各类中分别计数，合计中只计一次；住校生不计入。中低年级指一至四年级。"_s;
    if (facts.forPublic)
        note += u"少于%1人的类别不公布明细。"_s.arg(smallestPublicGroup);
    document.blocks << Paragraph{.text = note};
    document.blocks << Signatures{.labels = {u"制表人"_s, u"审核人"_s, u"校长"_s}, .seal = true};
    return document;
}

} // namespace core::report
