// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/application_columns.h"

#include "core/exchange/application_ranking.h"
#include "core/exchange/table_rows.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;
using enum ApplicationField;

namespace {

constexpr qsizetype headingsNeeded = 3;

struct FieldWords {
    ApplicationField field;
    const char *name;
    const char16_t *heading; ///< of a table of ours
};

constexpr std::array fields{
    FieldWords{FormNumber, "form-number", u"申请表编号"},
    FieldWords{SubmittedAt, "submitted-at", u"提交时间"},
    FieldWords{AppliedOn, "applied-on", u"申请日期"},
    FieldWords{Number, "number", u"学籍号"},
    FieldWords{Name, "name", u"学生姓名"},
    FieldWords{Born, "born", u"出生日期"},
    FieldWords{IdNumber, "id-number", u"身份证号"},
    FieldWords{Grade, "grade", u"年级"},
    FieldWords{Class, "class", u"班级"},
    FieldWords{TakesPart, "takes-part", u"是否参加"},
    FieldWords{Mode, "mode", u"申请项目"},
    FieldWords{Care, "care", u"申请参加时间"},
    FieldWords{CareMonday, "care-monday", u"周一"},
    FieldWords{CareTuesday, "care-tuesday", u"周二"},
    FieldWords{CareWednesday, "care-wednesday", u"周三"},
    FieldWords{CareThursday, "care-thursday", u"周四"},
    FieldWords{CareFriday, "care-friday", u"周五"},
    FieldWords{Wishes, "wishes", u"个性化课程志愿"},
    FieldWords{Wish1, "wish1", u"第一志愿"},
    FieldWords{Wish2, "wish2", u"第二志愿"},
    FieldWords{Wish3, "wish3", u"第三志愿"},
    FieldWords{Wish4, "wish4", u"第四志愿"},
    FieldWords{Wish5, "wish5", u"第五志愿"},
    FieldWords{Wish6, "wish6", u"第六志愿"},
    FieldWords{Wish7, "wish7", u"第七志愿"},
    FieldWords{Wish8, "wish8", u"第八志愿"},
    FieldWords{Wish9, "wish9", u"第九志愿"},
    FieldWords{Wish10, "wish10", u"第十志愿"},
    FieldWords{Most, "most", u"最多参加课程数"},
    FieldWords{Swap, "swap", u"是否同意调换"},
    FieldWords{Reason, "reason", u"申请理由"},
    FieldWords{PickUp, "pick-up", u"是否接送困难"},
    FieldWords{ApplicationField::WayHome, "way-home", u"离校方式"},
    FieldWords{Collector, "collector", u"委托接送人姓名"},
    FieldWords{CollectorRelation, "collector-relation", u"委托接送人关系"},
    FieldWords{CollectorPhone, "collector-phone", u"委托接送人电话"},
    FieldWords{Waiver, "waiver", u"是否申请减免"},
    FieldWords{Health, "health", u"健康状况"},
    FieldWords{Consent, "consent", u"家长承诺"},
    FieldWords{ConsentBy, "consent-by", u"监护人签字"},
    FieldWords{ConsentRelation, "consent-relation", u"与学生关系"},
    FieldWords{ConsentPhone, "consent-phone", u"监护人电话"},
    FieldWords{ConsentOn, "consent-on", u"签字日期"},
    FieldWords{ApplicationField::ConsentForm, "consent-form", u"签字方式"},
    FieldWords{Remark, "remark", u"备注"},
};

/// A heading without number, stars, blanks and brackets of hints: what is left says what is asked.
QString bare(const QString &heading)
{
    static const QRegularExpression number(u"^([0-9]{1,2}|[qQ][0-9]{1,2}|[(][0-9]{1,2}[)])[.、)::\\-]*"_s);
    QString text;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control &&
            !QStringView(u"*★☆※#✱\"'").contains(c))
            text += c.toLower();
    text.remove(number);
    while (text.endsWith(u':') || text.endsWith(u'?') || text.endsWith(u'。'))
        text.chop(1);
    return text;
}

bool hasAny(const QString &text, const QStringList &words)
{
    return std::ranges::any_of(words, [&text](const QString &word) { return text.contains(word); });
}

/// The weekdays that a heading names ("周一", "星期三下午").
QList<int> weekdaysIn(const QString &heading)
{
    static const QRegularExpression day(u"(周|星期|礼拜)([一二三四五])"_s);
    QList<int> days;
    for (auto it = day.globalMatch(heading); it.hasNext();) {
        const int weekday = static_cast<int>(QStringView(u"一二三四五").indexOf(it.next().captured(2))) + 1;
        if (!days.contains(weekday))
            days << weekday;
    }
    return days;
}

/// The place of a wish that a heading names: 第一志愿, 志愿2, 第3志愿, 10志愿; 0: all of them.
int wishPlace(const QString &heading)
{
    static const QStringList numerals = u"一 二 三 四 五 六 七 八 九 十"_s.split(u' ');
    static const QRegularExpression before(u"第?([一二三四五六七八九]|十|[0-9]{1,2})(个)?(志愿|意愿|选择)"_s);
    static const QRegularExpression after(u"(志愿|意愿)[(—-]?第?([一二三四五六七八九]|十|[0-9]{1,2})"_s);
    QString number;
    if (const auto match = before.match(heading); match.hasMatch())
        number = match.captured(1);
    else if (const auto other = after.match(heading); other.hasMatch())
        number = other.captured(2);
    const int place = numerals.contains(number) ? static_cast<int>(numerals.indexOf(number)) + 1 : number.toInt();
    return place >= 1 && place <= wishColumns ? place : 0;
}

/// What questionnaire services add of themselves.
bool isOfTheService(const QString &h)
{
    static const QStringList exact{u"序号"_s,     u"来源"_s,     u"来源详情"_s, u"来自ip"_s,   u"ip"_s,
                                   u"ip地址"_s,   u"所用时间"_s, u"总分"_s,     u"答题时长"_s, u"昵称"_s,
                                   u"微信昵称"_s, u"提交者"_s,   u"填写人"_s,   u"提交人"_s,   u"用户名"_s,
                                   u"浏览器"_s,   u"操作系统"_s, u"地理位置"_s, u"开始时间"_s, u"修改时间"_s,
                                   u"更新时间"_s, u"openid"_s,   u"省份"_s,     u"城市"_s};
    return exact.contains(h) || h.startsWith(u"来自ip"_s);
}

bool isOfGuardian(const QString &h) { return hasAny(h, {u"家长"_s, u"监护人"_s, u"父母"_s, u"父亲"_s, u"母亲"_s}); }

bool isOfCollector(const QString &h)
{
    return hasAny(h, {u"接送人"_s, u"代接"_s, u"委托人"_s, u"被委托"_s, u"接孩子的人"_s, u"委托接"_s});
}

std::optional<ApplicationField> collectorField(const QString &h)
{
    if (!isOfCollector(h))
        return std::nullopt;
    if (h.contains(u"关系"_s))
        return CollectorRelation;
    if (hasAny(h, {u"电话"_s, u"手机"_s, u"联系方式"_s}))
        return CollectorPhone;
    return hasAny(h, {u"证件"_s, u"身份证"_s}) ? std::nullopt : std::optional(Collector);
}

/// Who consents, when and how; the plain "do you agree" comes last.
std::optional<ApplicationField> consentField(const QString &h)
{
    const bool signs = hasAny(h, {u"签字"_s, u"签名"_s, u"承诺"_s, u"同意书"_s});
    const bool guardian = isOfGuardian(h);
    if (signs && hasAny(h, {u"日期"_s, u"时间"_s}))
        return ConsentOn;
    if (signs && h.contains(u"方式"_s))
        return ApplicationField::ConsentForm;
    if (h.contains(u"关系"_s))
        return ConsentRelation;
    if ((guardian && hasAny(h, {u"电话"_s, u"手机"_s, u"联系方式"_s})) ||
        hasAny(h, {u"联系电话"_s, u"手机号"_s, u"联系方式"_s, u"手机号码"_s}))
        return ConsentPhone;
    if (guardian && hasAny(h, {u"身份证"_s, u"单位"_s, u"职业"_s, u"意见"_s}))
        return std::nullopt;
    if (hasAny(h, {u"签字"_s, u"签名"_s}) || (guardian && hasAny(h, {u"姓名"_s, u"名字"_s})) || h == u"家长" ||
        h == u"监护人")
        return ConsentBy;
    if (signs || hasAny(h, {u"是否同意"_s, u"同意吗"_s, u"知情同意"_s, u"家长同意"_s, u"自愿申请"_s, u"自愿参加"_s,
                            u"已阅读"_s, u"我同意"_s, u"家长意见"_s}))
        return Consent;
    return std::nullopt;
}

std::optional<ApplicationField> wishOrCareField(const QString &h)
{
    if (hasAny(h, {u"志愿"_s, u"意愿"_s}) && !hasAny(h, {u"志愿者"_s, u"自愿"_s})) {
        const int place = wishPlace(h);
        return place > 0 ? wishField(place) : Wishes;
    }
    const QList<int> days = weekdaysIn(h);
    if (days.size() == 1)
        return careField(days.first());
    if (hasAny(h, {u"最多"_s, u"几门"_s, u"门数"_s, u"课程数"_s}))
        return Most;
    if (hasAny(h, {u"服务类型"_s, u"服务形式"_s, u"服务模式"_s, u"申请项目"_s, u"参加项目"_s, u"项目类型"_s,
                   u"服务项目"_s, u"申请类型"_s, u"普惠托管/个性化"_s}))
        return Mode;
    if (days.size() > 1 || (hasAny(h, {u"参加"_s, u"托管"_s, u"服务"_s, u"申请"_s, u"需要"_s}) &&
                            hasAny(h, {u"时段"_s, u"哪几天"_s, u"哪些天"_s, u"星期"_s, u"周几"_s, u"参加时间"_s,
                                       u"托管时间"_s, u"服务时间"_s, u"参加日期"_s})))
        return Care;
    if (hasAny(h, {u"选择课程"_s, u"课程选择"_s, u"意向课程"_s, u"课程名称"_s, u"想参加的课程"_s, u"喜欢的课程"_s,
                   u"社团选择"_s, u"选择社团"_s, u"个性化课程"_s, u"兴趣课程"_s, u"课程排序"_s}))
        return Wishes;
    if (hasAny(h,
               {u"是否参加"_s, u"是否愿意参加"_s, u"愿意参加"_s, u"参加吗"_s, u"是否需要课后服务"_s, u"是否申请"_s}) &&
        !h.contains(u"减免"_s))
        return TakesPart;
    return std::nullopt;
}

std::optional<ApplicationField> childField(const QString &h)
{
    const bool guardian = isOfGuardian(h);
    if (h.contains(u"学籍"_s) || h == u"个人标识码")
        return Number;
    if (!guardian && hasAny(h, {u"身份证"_s, u"证件号"_s}))
        return IdNumber;
    if (!guardian && hasAny(h, {u"出生"_s, u"生日"_s}))
        return Born;
    if (hasAny(h, {u"班级"_s, u"年级班"_s, u"行政班"_s, u"年班"_s}) || h == u"班" || h == u"班别")
        return Class;
    if (h.contains(u"年级"_s))
        return Grade;
    if (!guardian && !isOfCollector(h) &&
        (h == u"姓名" || h == u"name" || (h.contains(u"姓名"_s) || h.contains(u"名字"_s))))
        return hasAny(h, {u"藏文"_s, u"藏语"_s, u"老师"_s, u"教师"_s, u"班主任"_s}) ? std::nullopt
                                                                                    : std::optional(Name);
    return std::nullopt;
}

std::optional<ApplicationField> otherField(const QString &h)
{
    if (hasAny(h, {u"提交答卷时间"_s, u"提交时间"_s, u"填写时间"_s, u"提交日期"_s, u"时间戳"_s, u"答卷时间"_s,
                   u"完成时间"_s, u"结束时间"_s, u"timestamp"_s}))
        return SubmittedAt;
    if (hasAny(h, {u"申请日期"_s, u"申请时间"_s, u"填表日期"_s, u"填写日期"_s}))
        return AppliedOn;
    if (hasAny(h, {u"申请表编号"_s, u"表号"_s, u"申请编号"_s, u"表单编号"_s, u"申请表号"_s}) || h == u"编号")
        return FormNumber;
    if (hasAny(h, {u"调剂"_s, u"调换"_s, u"空位"_s, u"空额"_s}))
        return Swap;
    if (hasAny(h, {u"接送困难"_s, u"接送有困难"_s, u"接送是否困难"_s, u"无法按时接"_s, u"无法接送"_s}))
        return PickUp;
    if (hasAny(h, {u"离校方式"_s, u"放学方式"_s, u"接送方式"_s, u"回家方式"_s, u"离校"_s, u"如何回家"_s}))
        return ApplicationField::WayHome;
    if (h.contains(u"减免"_s))
        return Waiver;
    if (hasAny(h, {u"健康"_s, u"过敏"_s, u"病史"_s, u"特异体质"_s, u"服药"_s, u"身体状况"_s}))
        return Health;
    if (hasAny(h, {u"理由"_s, u"原因"_s}))
        return Reason;
    if (hasAny(h, {u"备注"_s, u"其他说明"_s, u"留言"_s, u"其它说明"_s, u"补充说明"_s}))
        return Remark;
    return std::nullopt;
}

std::optional<ApplicationField> fieldOf(const QString &written)
{
    const QString h = bare(written);
    if (h.isEmpty() || isOfTheService(h))
        return std::nullopt;
    for (const FieldWords &words : fields)
        if (h == QStringView(words.heading))
            return words.field;
    for (const auto &kind : {otherField, collectorField, wishOrCareField, consentField, childField})
        if (const auto field = kind(h))
            return field;
    return std::nullopt;
}

} // namespace

QList<ApplicationField> applicationFields()
{
    QList<ApplicationField> list;
    for (const FieldWords &words : fields)
        list << words.field;
    return list;
}

QString name(ApplicationField field) { return QString::fromLatin1(fields.at(static_cast<std::size_t>(field)).name); }

QString usualHeading(ApplicationField field)
{
    return QStringView(fields.at(static_cast<std::size_t>(field)).heading).toString();
}

ApplicationMapping mapApplicationHeadings(const Sheet &sheet, int row)
{
    ApplicationMapping mapping{.headerRow = row, .ranked = findRanking(sheet, row)};
    if (!mapping.ranked.isEmpty())
        mapping.columns.insert(Wishes, mapping.ranked.firstKey());
    const CellRow headings = sheet.rows.value(row);
    for (int column = 0; column < headings.size(); ++column)
        if (const auto field = fieldOf(headings[column].text);
            field && !mapping.has(*field) && !mapping.ranked.contains(column))
            mapping.columns.insert(*field, column);
    return mapping;
}

ApplicationMapping findApplicationHeader(const Sheet &sheet)
{
    return findHeaderRow(sheet, headingsNeeded, [&sheet](int row) {
        const ApplicationMapping found = mapApplicationHeadings(sheet, row);
        return found.has(Name) || found.has(Number) || found.has(IdNumber) ? found : ApplicationMapping{};
    });
}

void completeRanking(const Sheet &sheet, ApplicationMapping &mapping)
{
    mapping.ranked =
        mapping.has(Wishes) ? rankingAt(sheet, mapping.headerRow, mapping.columns.value(Wishes)) : QMap<int, QString>();
}

} // namespace core::exchange
