// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names as people write them, how they sound, and how they are found (data-conventions 3.6, 3.7).
#include "core/base/han_readings.h"
#include "core/base/name_spellings.h"
#include "core/base/person_name.h"
#include "core/base/search_text.h"
#include "tests/support/qstring_maker.h"

using namespace core;
using namespace Qt::Literals::StringLiterals;
using Answer = SearchText::Answer;

namespace {

bool finds(const QString &typed, const QString &name) { return searchText(name).answers(SearchWords(typed)); }

QStringList readings(const QString &character)
{
    QStringList list = QString(hanReadings(character.toUcs4().value(0))).split(u'|');
    list.sort();
    return list;
}

/// As the file keeps them from the beginning (0009_name_variants.sql), some of them.
NameSpellings usual()
{
    return NameSpellings(QList<SpellingGroup>{{.spellings = {u"旦增"_s, u"丹增"_s, u"单增"_s}},
                                              {.spellings = {u"次仁"_s, u"才仁"_s}},
                                              {.spellings = {u"罗布"_s, u"诺布"_s}},
                                              {.spellings = {u"巴桑"_s, u"帕桑"_s}, .wholeName = true}});
}

} // namespace

TEST_CASE("every reading of a character is known, in modern use", "[base][names]")
{
    CHECK(readings(u"扎"_s) == QStringList{u"za"_s, u"zha"_s});
    CHECK(readings(u"单"_s) == QStringList{u"chan"_s, u"dan"_s, u"shan"_s});
    CHECK(readings(u"查"_s) == QStringList{u"cha"_s, u"zha"_s});
    CHECK(readings(u"参"_s) == QStringList{u"can"_s, u"cen"_s, u"shen"_s});
    CHECK(readings(u"强"_s) == QStringList{u"jiang"_s, u"qiang"_s});
    CHECK(readings(u"曾"_s) == QStringList{u"ceng"_s, u"zeng"_s});
    CHECK(readings(u"仇"_s) == QStringList{u"chou"_s, u"qiu"_s});
    CHECK(readings(u"重"_s) == QStringList{u"chong"_s, u"zhong"_s});
    CHECK(readings(u"长"_s) == QStringList{u"chang"_s, u"zhang"_s});
    CHECK(readings(u"吕"_s) == QStringList{u"lu"_s, u"lv"_s});
    for (const auto &[character, only] :
         {std::pair(u"曲"_s, u"qu"_s), std::pair(u"措"_s, u"cuo"_s), std::pair(u"嘎"_s, u"ga"_s),
          std::pair(u"次"_s, u"ci"_s), std::pair(u"旦"_s, u"dan"_s), std::pair(u"丹"_s, u"dan"_s)})
        CHECK(readings(character) == QStringList{only});
    CHECK(QString(hanReadings(U'扎')).startsWith(u"zha|"_s)); // the commonest first
    CHECK(readings(u"長"_s) == QStringList{u"chang"_s, u"zhang"_s});
    CHECK(readings(u"𫖯"_s) == QStringList{u"fu"_s}); // beyond the first 65,536 characters
    CHECK(hanReadings(U'哼') == u"heng"_s);           // "hng" is no name
    CHECK(hanReadings(U'A').isEmpty());
    CHECK(hanReadings(0x10FFFF).isEmpty());
}

TEST_CASE("a name is found by full pinyin, by initials and by any mixture of both", "[base][names]")
{
    const QString name = u"扎西次仁"_s;
    for (const QString &typed : {u"zhaxiciren"_s, u"zxcr"_s, u"ZXCR"_s, u"zhaxicr"_s, u"zxci"_s, u"zxcir"_s, u"zhxcr"_s,
                                 u"zhaxi"_s, u"ciren"_s, u"cr"_s, u"z"_s, u"zhaxi ciren"_s, u"西次"_s, u"扎西 cr"_s})
        CHECK(finds(typed, name));
    for (const QString &typed : {u"zxcrx"_s, u"zcr"_s, u"haxi"_s, u"xz"_s, u"zhaxiduoji"_s, u"zxcr dj"_s})
        CHECK_FALSE(finds(typed, name));
}

TEST_CASE("any reading of any character finds, each on its own", "[base][names]")
{
    for (const QString &typed : {u"danzeng"_s, u"shanzeng"_s, u"chanzeng"_s, u"dz"_s, u"sz"_s, u"cz"_s})
        CHECK(finds(typed, u"单增"_s));
    for (const QString &typed : {u"zhachan"_s, u"zashan"_s, u"zac"_s, u"zs"_s})
        CHECK(finds(typed, u"扎单"_s));
    for (const QString &typed : {u"lv"_s, u"lu"_s, u"lü"_s, u"lvsb"_s, u"lusb"_s, u"LÜSB"_s})
        CHECK(finds(typed, u"吕三宝"_s));
    CHECK(finds(u"qy"_s, u"仇英"_s));
    CHECK(finds(u"chouying"_s, u"仇英"_s));
    CHECK(finds(u"zhenglong"_s, u"重龙"_s) == false);
    CHECK(finds(u"aq"_s, u"阿Q"_s));
    CHECK(finds(u"xi'an"_s, u"西安"_s));
}

TEST_CASE("a long name of many readings is found at once, and a long word ends", "[base][names]")
{
    const QString name = u"单参强查重长曾仇单参强查重长曾仇单参强查"_s;
    CHECK(finds(u"dcqczczqscjzc"_s, name));
    CHECK(finds(u"shanshenjiangzhachongchangzengqiuchancen"_s, name));
    CHECK_FALSE(finds(QString(400, u'c'), name));
    CHECK(pinyinKeys(QString()).isEmpty());
    CHECK(pinyinKeys(u"Anna"_s).isEmpty());
}

TEST_CASE("sounds of two names do not run into each other", "[base][names]")
{
    const SearchText line({u"扎西"_s, pinyinKeys(u"扎西"_s) + u' ' + pinyinKeys(u"次仁"_s) + u" G54010220"_s});
    CHECK(line.answers(SearchWords(u"zx cr"_s)));
    CHECK_FALSE(line.answers(SearchWords(u"zxcr"_s)));
    CHECK(line.answers(SearchWords(u"g5401"_s)));
    CHECK_FALSE(line.answers(SearchWords(u"xg"_s)));
}

TEST_CASE("what is typed further narrows what was found", "[base][names]")
{
    CHECK(SearchWords(u"zxc"_s).narrows(SearchWords(u"zx"_s)));
    CHECK(SearchWords(u"zx c"_s).narrows(SearchWords(u"zx"_s)));
    CHECK(SearchWords(u"扎·西"_s).narrows(SearchWords(u"扎"_s)));
    CHECK_FALSE(SearchWords(u"zc"_s).narrows(SearchWords(u"zx"_s)));
    CHECK(SearchWords(u" \u3000"_s).isEmpty());
}

TEST_CASE("names match whatever dot, blank or width was typed", "[base][names]")
{
    const QString plain = u"拉鲁\u00b7次旺多吉"_s;
    for (const QString &written :
         {u"拉鲁\u2022次旺多吉"_s, u"拉鲁\u30fb次旺多吉"_s, u"拉鲁\uff65次旺多吉"_s, u"拉鲁\u2027次旺多吉"_s,
          u"拉鲁.次旺多吉"_s, u"拉鲁\uff0e次旺多吉"_s, u"拉鲁\u2219次旺多吉"_s, u" 拉鲁 \u00b7 次旺多吉\u200b"_s,
          u"拉鲁\u00b7次旺\u3000多吉"_s, u"\ufeff拉鲁\u00b7次\u200d旺多吉"_s}) {
        CHECK(matchingName(written) == plain);
        CHECK(finds(u"拉鲁次旺"_s, written));
        CHECK(finds(u"鲁・次旺"_s, written));
        CHECK(finds(u"llcwdj"_s, written));
    }
    CHECK(matchingName(u"Li Ming"_s) == u"Li Ming"_s);
    CHECK(matchingName(u"Ｌｉ Ｍｉｎｇ"_s) == u"Li Ming"_s);
    CHECK(finds(u"li"_s, u"Ｌｉ Ｍｉｎｇ"_s));
    CHECK(finds(u"ｚｘ"_s, u"扎西"_s)); // the input method stood on full width
    CHECK(finds(u"张三"_s, u"张 三"_s));
}

TEST_CASE("a Tibetan name has one form however it was composed", "[base][names]")
{
    // Letters joined from two code points or given as one, vowel signs in either order, a tsheg at the end or none.
    CHECK(matchingName(u"\u0f43"_s) == matchingName(u"\u0f42\u0fb7"_s));
    CHECK(matchingName(u"\u0f40\u0f72\u0f71"_s) == matchingName(u"\u0f40\u0f71\u0f72"_s));
    CHECK(matchingName(u"\u0f40\u0f73"_s) == matchingName(u"\u0f40\u0f71\u0f72"_s));
    CHECK(matchingName(u"བཀྲ་ཤིས་"_s) == matchingName(u"བཀྲ་ཤིས"_s));
    CHECK(matchingName(u"བཀྲ\u0f0cཤིས།"_s) == matchingName(u"བཀྲ་ཤིས"_s));
    CHECK(matchingName(u"\u0f6a\u0f90"_s) == matchingName(u"\u0f62\u0f90"_s));
    CHECK(finds(u"ཤིས་ཚེ"_s, u"བཀྲ་ཤིས་ཚེ་རིང་"_s));
    CHECK(finds(u"བཀྲ\u0f0cཤིས"_s, u"བཀྲ་ཤིས་ཚེ་རིང་"_s));
    CHECK_FALSE(finds(u"སྒྲོལ"_s, u"བཀྲ་ཤིས་ཚེ་རིང་"_s));
}

TEST_CASE("two spellings of one name are a proposal in any part of a name", "[base][names]")
{
    const NameSpellings spellings = usual();
    CHECK(sameBySpelling(u"旦增次仁"_s, u"丹增才仁"_s, spellings));
    CHECK(sameBySpelling(u"拉鲁·单增"_s, u"拉鲁旦增"_s, spellings));
    CHECK(sameBySpelling(u"扎西"_s, u" 扎 西"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"旦增卓玛"_s, u"旦增卓嘎"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"旦增次仁"_s, u"旦增罗布"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"旦增"_s, u"丹增"_s, NameSpellings()));
    CHECK(sameBySpelling(u"巴桑"_s, u"帕桑"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"巴桑次仁"_s, u"帕桑次仁"_s, spellings)); // only as a whole name
    CHECK(spellingKey(u"单增诺布"_s, spellings) == spellingKey(u"丹增罗布"_s, spellings));
}

TEST_CASE("all spellings of a name begin with the name itself and stay few", "[base][names]")
{
    const NameSpellings spellings = usual();
    const QStringList ways = spellingsOf(u"旦增·次仁"_s, spellings);
    CHECK(ways.size() == 6);
    CHECK(ways.first() == u"旦增·次仁"_s);
    CHECK(ways.contains(u"单增才仁"_s));
    CHECK(spellingsOf(u"卓玛"_s, spellings) == QStringList{u"卓玛"_s});
    CHECK(spellingsOf(u"旦增次仁罗布旦增次仁罗布"_s, spellings).size() == 24);
}

TEST_CASE("another spelling finds a name, and says so", "[base][names]")
{
    const NameSpellings spellings = usual();
    const SearchText tenzin = searchText(u"旦增次仁"_s, {u"三年级2班"_s}, spellings);
    CHECK(tenzin.answer(SearchWords(u"旦增"_s)) == Answer::AsWritten);
    CHECK(tenzin.answer(SearchWords(u"丹增"_s)) == Answer::OtherSpelling);
    CHECK(tenzin.spellingFound(SearchWords(u"丹增 三年级"_s)).startsWith(u"丹增"_s));
    CHECK(tenzin.spellingFound(SearchWords(u"旦增"_s)).isEmpty());
    CHECK(tenzin.answer(SearchWords(u"cairen"_s)) == Answer::OtherSpelling);
    CHECK(tenzin.answer(SearchWords(u"danzeng"_s)) == Answer::AsWritten);
    CHECK(tenzin.answer(SearchWords(u"卓玛"_s)) == Answer::No);
}

TEST_CASE("what has a name is sorted by pinyin, and namesakes keep their order", "[base][names]")
{
    QList<std::pair<QString, int>> people{
        {u"扎西"_s, 1}, {u"阿旺"_s, 2}, {u"次仁"_s, 3}, {u"阿 旺"_s, 4}, {u"多吉"_s, 5}};
    sortByPinyin(people, &std::pair<QString, int>::first);
    QList<int> order;
    for (const auto &[name, number] : people)
        order << number;
    CHECK(order == QList<int>{2, 4, 3, 5, 1});
}
