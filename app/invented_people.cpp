// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/invented_people.h"

#include <QList>

namespace app {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part {
    QString han{};
    QString tibetan{};
};

const QList<Part> &firstParts()
{
    static const QList<Part> parts{
        {u"扎西"_s, u"བཀྲ་ཤིས་"_s},  {u"次仁"_s, u"ཚེ་རིང་"_s},    {u"旦增"_s, u"བསྟན་འཛིན་"_s}, {u"丹增"_s, u"བསྟན་འཛིན་"_s},
        {u"格桑"_s, u"སྐལ་བཟང་"_s}, {u"洛桑"_s, u"བློ་བཟང་"_s},   {u"尼玛"_s, u"ཉི་མ་"_s},     {u"达瓦"_s, u"ཟླ་བ་"_s},
        {u"米玛"_s, u"མིག་དམར་"_s}, {u"拉巴"_s, u"ལྷག་པ་"_s},    {u"普布"_s, u"ཕུར་བུ་"_s},    {u"巴桑"_s, u"པ་སངས་"_s},
        {u"边巴"_s, u"སྤེན་པ་"_s},   {u"索朗"_s, u"བསོད་ནམས་"_s}, {u"仁增"_s, u"རིག་འཛིན་"_s},  {u"益西"_s, u"ཡེ་ཤེས་"_s},
        {u"白玛"_s, u"པདྨ་"_s},     {u"强巴"_s, u"བྱམས་པ་"_s},   {u"德吉"_s, u"བདེ་སྐྱིད་"_s},   {u"平措"_s, u"ཕུན་ཚོགས་"_s}};
    return parts;
}

const QList<Part> &boysParts()
{
    static const QList<Part> parts{{u"多吉"_s, u"རྡོ་རྗེ"_s},    {u"罗布"_s, u"ནོར་བུ"_s},   {u"顿珠"_s, u"དོན་གྲུབ"_s},
                                   {u"平措"_s, u"ཕུན་ཚོགས"_s}, {u"次仁"_s, u"ཚེ་རིང"_s},   {u"旺堆"_s, u"དབང་འདུས"_s},
                                   {u"群培"_s, u"ཆོས་འཕེལ"_s}, {u"晋美"_s, u"འཇིགས་མེད"_s}};
    return parts;
}

const QList<Part> &girlsParts()
{
    static const QList<Part> parts{{u"卓玛"_s, u"སྒྲོལ་མ"_s},    {u"拉姆"_s, u"ལྷ་མོ"_s},    {u"曲珍"_s, u"ཆོས་སྒྲོན"_s},
                                   {u"央金"_s, u"དབྱངས་ཅན"_s}, {u"卓嘎"_s, u"སྒྲོལ་དཀར"_s}, {u"德吉"_s, u"བདེ་སྐྱིད"_s},
                                   {u"白珍"_s, u"དཔལ་སྒྲོན"_s},  {u"桑姆"_s, u"བཟང་མོ"_s}};
    return parts;
}

const QStringList houses{u"拉鲁"_s, u"堆龙"_s, u"甲玛"_s};
const QStringList surnames{u"王"_s, u"李"_s, u"张"_s, u"刘"_s, u"陈"_s, u"杨"_s, u"赵"_s, u"周"_s, u"马"_s, u"曾"_s};
const QStringList boysGiven{u"浩然"_s, u"子轩"_s, u"宇航"_s, u"明"_s, u"志远"_s, u"俊杰"_s, u"博文"_s, u"天佑"_s};
const QStringList girlsGiven{u"雨桐"_s, u"欣怡"_s, u"静"_s, u"梓涵"_s, u"思源"_s, u"佳琪"_s, u"晓雪"_s, u"若兰"_s};

} // namespace

quint64 Chance::next()
{
    m_state += 0x9e3779b97f4a7c15ULL;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

int Chance::below(int bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }

InventedName inventName(Chance &chance)
{
    const bool girl = chance.in(50);
    InventedName made{.sex = girl ? core::Sex::Female : core::Sex::Male};
    if (chance.in(82)) {
        const Part first = chance.oneOf(firstParts());
        const Part second = chance.oneOf(girl ? girlsParts() : boysParts());
        made.name = first.han + second.han;
        made.ethnicity = u"藏族"_s;
        if (chance.in(40))
            made.tibetan = first.tibetan + second.tibetan;
        if (chance.in(4))
            made.name = chance.oneOf(houses) + QChar(0x00B7) + made.name;
    } else {
        made.name = chance.oneOf(surnames) + chance.oneOf(girl ? girlsGiven : boysGiven);
        made.ethnicity = chance.in(90) ? u"汉族"_s : u"回族"_s;
    }
    return made;
}

QString inventPhone(Chance &chance) { return u"1890891%1"_s.arg(chance.below(10000), 4, 10, QLatin1Char('0')); }

QString inventPupilNumber(QDate born, int running)
{
    return u"L540102"_s + born.toString(u"yyyyMMdd"_s) + u"%1"_s.arg(running % 10000, 4, 10, QLatin1Char('0'));
}

} // namespace app
