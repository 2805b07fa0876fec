// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/student_columns.h"

#include "core/exchange/table_rows.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <utility>

namespace core::exchange {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype headingsNeeded = 3;
constexpr qsizetype staffHeadingsNeeded = 2;

struct Aliases {
    StudentField field;
    const char16_t *headings; ///< separated by blanks
};

// Headings as they stand in the national register, in its import templates and in tables made by schools.
constexpr std::array aliases{
    Aliases{
        StudentField::Number,
        u"学籍号 个人标识码 全国学籍号 学籍号码 学号(学籍号) 全国统一学籍号 学生学籍号 个人标识码(学籍号) 国网学籍号"},
    Aliases{StudentField::Name, u"姓名 学生姓名 名字 学生名字 中文姓名 姓名(汉文) name"},
    Aliases{StudentField::TibetanName, u"藏文姓名 藏文名 姓名(藏文) 藏语姓名 藏文名字"},
    Aliases{StudentField::Sex, u"性别 学生性别 性别码"},
    Aliases{StudentField::Born, u"出生日期 出生年月日 生日 出生年月 出生时间 学生出生日期"},
    Aliases{StudentField::Ethnicity, u"民族 民族码 学生民族"},
    Aliases{StudentField::IdType, u"身份证件类型 证件类型 身份证类型"},
    Aliases{StudentField::IdNumber,
            u"身份证件号 身份证号 身份证号码 身份证 身份证件号码 证件号码 证件号 公民身份号码 学生身份证号 "
            u"学生身份证号码 学生身份证件号"},
    Aliases{StudentField::Grade, u"年级 所在年级 年级名称 就读年级 年级名 级别"},
    Aliases{StudentField::Class,
            u"班级 班级名称 班别 所在班级 行政班 班 年级班级 班级名 就读班级 所属班级 年级/班级 年班 班号"},
    Aliases{StudentField::NumberInClass, u"班内学号 班内序号 座号 班级学号 班学号 座位号"},
    Aliases{StudentField::Residence, u"就读方式 走读住校 住宿情况 住宿类型 走读/住校 就读形式 走读或住校 走读/住宿"},
    Aliases{StudentField::Boards, u"是否住校 是否住宿 是否寄宿 是否寄宿生 是否住校生 住校 寄宿"},
    Aliases{StudentField::Address, u"现住址 家庭住址 家庭地址 住址 居住地址 现居住地 现家庭住址 详细地址"},
    Aliases{StudentField::Phone, u"联系电话 电话 学生电话 学生联系电话 手机 手机号 手机号码 联系方式 电话号码"},
    Aliases{StudentField::Health, u"健康状况 身体状况 健康情况 特异体质 过敏史"},
    Aliases{StudentField::LeftBehind, u"是否留守儿童 留守儿童 留守情况 是否留守 留守 留守儿童类型"},
    Aliases{StudentField::Migrant, u"是否进城务工人员随迁子女 随迁子女 是否随迁子女 进城务工人员随迁子女 是否随迁 "
                                   u"随迁 是否进城务工人员子女"},
    Aliases{StudentField::Orphan, u"是否孤儿 孤儿"},
    Aliases{StudentField::Hardship, u"是否困境儿童 困境儿童 困境儿童类型 困境 困境儿童类别"},
    Aliases{StudentField::Disability, u"残疾人类型 残疾类型 是否残疾 残疾 残疾类别 残疾情况 是否残疾人 残疾儿童"},
    Aliases{StudentField::Inclusion, u"随班就读 是否随班就读"},
    Aliases{StudentField::PoorFamily,
            u"家庭经济困难 是否家庭经济困难 经济困难 是否建档立卡 建档立卡 是否低保 低保 家庭经济困难学生 "
            u"是否经济困难 家庭困难类型 贫困类型 脱贫户 是否脱贫户 家庭困难 是否贫困 困难学生"},
    Aliases{StudentField::Subsidy, u"是否享受一补 享受一补 一补"},
    Aliases{StudentField::AidWanted, u"是否需要申请资助 申请资助 是否申请资助"},
    Aliases{StudentField::Guardian1Name, u"父亲 父亲姓名 爸爸姓名 爸爸"},
    Aliases{StudentField::Guardian1Phone,
            u"父亲电话 父亲联系电话 父亲手机 父亲手机号 爸爸电话 父亲手机号码 父亲联系方式"},
    Aliases{StudentField::Guardian2Name, u"母亲 母亲姓名 妈妈姓名 妈妈"},
    Aliases{StudentField::Guardian2Phone,
            u"母亲电话 母亲联系电话 母亲手机 母亲手机号 妈妈电话 母亲手机号码 母亲联系方式"},
};

constexpr std::array staffAliases{
    Aliases{StudentField::Name, u"姓名 教师姓名 教职工姓名 职工姓名 员工姓名 老师姓名 人员姓名 名字 教师 name"},
    Aliases{StudentField::Duty, u"职务 岗位 职责 工作岗位 担任职务 现任职务 任教学科 岗位名称 分工 工作内容"},
    Aliases{StudentField::Phone, u"联系电话 电话 手机 手机号 手机号码 联系方式 电话号码 移动电话"},
};

const QStringList &guardianWords()
{
    static const QStringList words{u"家庭成员或监护人"_s, u"监护人"_s,    u"家庭成员"_s, u"家长"_s, u"成员"_s,
                                   u"联系人"_s,           u"紧急联系人"_s};
    return words;
}
const QStringList &relationWords()
{
    static const QStringList words{u"关系"_s,       u"与学生关系"_s, u"与本人关系"_s,
                                   u"与孩子关系"_s, u"称谓"_s,       u"与被监护人关系"_s};
    return words;
}
const QStringList &phoneWords()
{
    static const QStringList words{u"电话"_s,     u"联系电话"_s, u"手机"_s,    u"手机号"_s,
                                   u"手机号码"_s, u"联系方式"_s, u"电话号码"_s};
    return words;
}
const QStringList &nameWords()
{
    static const QStringList words{u"姓名"_s, u""_s, u"名字"_s};
    return words;
}

enum class GuardianPart { Name, Relation, Phone };

/// A guardian's heading: which part, and which guardian when the heading says so (0: by its order).
struct GuardianHeading {
    GuardianPart part;
    int place;
};

using GuardianTable = QHash<QString, GuardianHeading>;

const GuardianTable &guardianTable()
{
    static const GuardianTable table = [] {
        GuardianTable made;
        const std::array<QStringList, 3> ordinals{QStringList{}, QStringList{u"1"_s, u"一"_s},
                                                  QStringList{u"2"_s, u"二"_s}};
        const auto enter = [&](GuardianPart part, const QStringList &words) {
            for (const QString &who : guardianWords())
                for (const QString &what : words) {
                    made.insert(who + what, {part, 0});
                    for (int place = 1; place <= 2; ++place)
                        for (const QString &ordinal : ordinals.at(static_cast<std::size_t>(place)))
                            for (const QString &heading :
                                 {who + ordinal + what, who + what + ordinal, u'第' + ordinal + who + what})
                                made.insert(heading, {part, place});
                }
        };
        enter(GuardianPart::Name, nameWords());
        enter(GuardianPart::Relation, relationWords());
        enter(GuardianPart::Phone, phoneWords());
        return made;
    }();
    return table;
}

/// The headings of the register's twelve columns about a family member: never the pupil's.
bool isFamilyDetail(const QString &heading)
{
    static const QStringList details{u"关系说明"_s,   u"民族"_s,         u"工作单位"_s,   u"现住址"_s, u"户口所在地"_s,
                                     u"是否监护人"_s, u"身份证件类型"_s, u"身份证件号"_s, u"职务"_s};
    return details.contains(heading);
}

QString bare(const QString &heading)
{
    static const QRegularExpression number(u"^[0-9]{1,2}[.、)]"_s);
    QString text;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KC))
        if (!c.isSpace() && c.category() != QChar::Other_Format && c.category() != QChar::Other_Control &&
            !QStringView(u"*★☆※#:✱\"'").contains(c))
            text += c.toLower();
    return text.remove(number);
}

QString withoutBrackets(const QString &heading)
{
    static const QRegularExpression brackets(u"[(\\[【〔][^)\\]】〕]*[)\\]】〕]"_s);
    return QString(heading).remove(brackets);
}

std::optional<StudentField> studentField(const QString &heading)
{
    static const QHash<QString, StudentField> table = [] {
        QHash<QString, StudentField> made;
        for (const Aliases &alias : aliases)
            for (const QString &one : QStringView(alias.headings).toString().split(u' ', Qt::SkipEmptyParts))
                made.insert(one, alias.field);
        return made;
    }();
    const auto found = table.constFind(heading);
    return found == table.cend() ? std::nullopt : std::optional(*found);
}

ColumnMapping mapStaffHeadings(const CellRow &headings)
{
    ColumnMapping mapping;
    for (qsizetype column = 0; column < headings.size(); ++column) {
        const QString heading = withoutBrackets(bare(headings[column].text));
        for (const Aliases &alias : staffAliases)
            if (!mapping.has(alias.field) &&
                QStringView(alias.headings).toString().split(u' ', Qt::SkipEmptyParts).contains(heading))
                mapping.columns.insert(alias.field, static_cast<int>(column));
    }
    return mapping;
}

StudentField guardianField(GuardianPart part, int place)
{
    switch (part) {
    case GuardianPart::Name: return place == 1 ? StudentField::Guardian1Name : StudentField::Guardian2Name;
    case GuardianPart::Relation: return place == 1 ? StudentField::Guardian1Relation : StudentField::Guardian2Relation;
    case GuardianPart::Phone: return place == 1 ? StudentField::Guardian1Phone : StudentField::Guardian2Phone;
    }
    return StudentField::Guardian1Name;
}

/// Walks along the headings: after a guardian's name, 关系 and 联系电话 belong to that guardian.
class HeadingWalk
{
public:
    ColumnMapping mapping{};

    void take(const QString &written, int column)
    {
        const QString heading = bare(written);
        const QString shorter = withoutBrackets(heading);
        if (!heading.isEmpty() && !takeGuardian(heading, column) && !takeStudent(heading, column) &&
            shorter != heading && !takeGuardian(shorter, column))
            takeStudent(shorter, column);
    }

private:
    bool takeGuardian(const QString &heading, int column)
    {
        const auto known = guardianTable().constFind(heading);
        if (known != guardianTable().cend()) {
            if (known->place > 0)
                m_guardian = known->place;
            else if (known->part == GuardianPart::Name || m_guardian == 0)
                m_guardian = mapping.has(guardianField(known->part, 1)) ? 2 : 1;
            m_register = m_register || heading.startsWith(u"家庭成员或监护人");
            enter(guardianField(known->part, m_guardian), column);
            return true;
        }
        if (m_guardian == 0)
            return false;
        if (relationWords().contains(heading))
            return enterFree(guardianField(GuardianPart::Relation, m_guardian), column);
        if (phoneWords().contains(heading))
            return enterFree(guardianField(GuardianPart::Phone, m_guardian), column);
        return m_register && isFamilyDetail(heading);
    }

    bool takeStudent(const QString &heading, int column)
    {
        const auto field = studentField(heading);
        if (!field)
            return false;
        const bool parent = heading.startsWith(u'父') || heading.startsWith(u'母') || heading.startsWith(u'爸') ||
                            heading.startsWith(u'妈');
        if (parent) {
            const bool second = *field == StudentField::Guardian2Name || *field == StudentField::Guardian2Phone;
            m_guardian = second ? 2 : 1;
            mapping.relations[second ? 1 : 0] = second ? u"母亲"_s : u"父亲"_s;
        }
        enter(*field, column);
        return true;
    }

    /// The first column of a meaning counts; a second one (the register repeats 民族) is another person's.
    void enter(StudentField field, int column)
    {
        if (!mapping.has(field))
            mapping.columns.insert(field, column);
    }
    bool enterFree(StudentField field, int column)
    {
        if (mapping.has(field))
            return false;
        enter(field, column);
        return true;
    }

    int m_guardian = 0;
    bool m_register = false;
};

} // namespace

QList<StudentField> studentFields(ImportPurpose purpose)
{
    switch (purpose) {
    case ImportPurpose::Pupils: break;
    case ImportPurpose::GuardianPhones:
        return {StudentField::Number,         StudentField::Name,          StudentField::Born,
                StudentField::IdNumber,       StudentField::Grade,         StudentField::Class,
                StudentField::Phone,          StudentField::Guardian1Name, StudentField::Guardian1Relation,
                StudentField::Guardian1Phone, StudentField::Guardian2Name, StudentField::Guardian2Relation,
                StudentField::Guardian2Phone};
    case ImportPurpose::Staff: return {StudentField::Name, StudentField::Duty, StudentField::Phone};
    }
    QList<StudentField> fields;
    for (int field = 0; field <= static_cast<int>(StudentField::Guardian2Phone); ++field)
        fields << static_cast<StudentField>(field);
    return fields;
}

QString name(StudentField field)
{
    switch (field) {
    case StudentField::Number: return u"number"_s;
    case StudentField::Name: return u"name"_s;
    case StudentField::TibetanName: return u"tibetan-name"_s;
    case StudentField::Sex: return u"sex"_s;
    case StudentField::Born: return u"born"_s;
    case StudentField::Ethnicity: return u"ethnicity"_s;
    case StudentField::IdType: return u"id-type"_s;
    case StudentField::IdNumber: return u"id-number"_s;
    case StudentField::Grade: return u"grade"_s;
    case StudentField::Class: return u"class"_s;
    case StudentField::NumberInClass: return u"number-in-class"_s;
    case StudentField::Residence: return u"residence"_s;
    case StudentField::Boards: return u"boards"_s;
    case StudentField::Address: return u"address"_s;
    case StudentField::Phone: return u"phone"_s;
    case StudentField::Health: return u"health"_s;
    case StudentField::LeftBehind: return u"left-behind"_s;
    case StudentField::Migrant: return u"migrant"_s;
    case StudentField::Orphan: return u"orphan"_s;
    case StudentField::Hardship: return u"hardship"_s;
    case StudentField::Disability: return u"disability"_s;
    case StudentField::Inclusion: return u"inclusion"_s;
    case StudentField::PoorFamily: return u"poor-family"_s;
    case StudentField::Subsidy: return u"subsidy"_s;
    case StudentField::AidWanted: return u"aid-wanted"_s;
    case StudentField::Guardian1Name: return u"guardian1-name"_s;
    case StudentField::Guardian1Relation: return u"guardian1-relation"_s;
    case StudentField::Guardian1Phone: return u"guardian1-phone"_s;
    case StudentField::Guardian2Name: return u"guardian2-name"_s;
    case StudentField::Guardian2Relation: return u"guardian2-relation"_s;
    case StudentField::Guardian2Phone: return u"guardian2-phone"_s;
    case StudentField::Duty: return u"duty"_s;
    }
    return QString();
}

QString usualHeading(StudentField field)
{
    switch (field) {
    case StudentField::Guardian1Name: return u"监护人1姓名"_s;
    case StudentField::Guardian1Relation: return u"监护人1关系"_s;
    case StudentField::Guardian1Phone: return u"监护人1电话"_s;
    case StudentField::Guardian2Name: return u"监护人2姓名"_s;
    case StudentField::Guardian2Relation: return u"监护人2关系"_s;
    case StudentField::Guardian2Phone: return u"监护人2电话"_s;
    case StudentField::Duty: return u"职务"_s;
    default: break;
    }
    for (const Aliases &alias : aliases)
        if (alias.field == field)
            return QStringView(alias.headings).toString().section(u' ', 0, 0);
    return QString();
}

ColumnMapping mapHeadings(const CellRow &headings, ImportPurpose purpose)
{
    if (purpose == ImportPurpose::Staff)
        return mapStaffHeadings(headings);
    HeadingWalk walk;
    for (qsizetype column = 0; column < headings.size(); ++column)
        walk.take(headings[column].text, static_cast<int>(column));
    const QList<StudentField> fields = studentFields(purpose);
    walk.mapping.columns.removeIf([&fields](const auto &column) { return !fields.contains(column.key()); });
    return walk.mapping;
}

ColumnMapping findHeader(const Sheet &sheet, ImportPurpose purpose)
{
    return findHeaderRow(sheet, purpose == ImportPurpose::Staff ? staffHeadingsNeeded : headingsNeeded,
                         [&sheet, purpose](int row) { return mapHeadings(sheet.rows[row], purpose); });
}

} // namespace core::exchange
