// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/identity_number.h"

#include "tests/support/qstring_maker.h"

#include <catch2/catch.hpp>

using namespace core::policy;
using namespace Qt::Literals::StringLiterals;

// All numbers here have the sequence 000 or a wrong digit: nobody holds them.

TEST_CASE("a citizen ID with the right check digit is accepted", "[policy][id]")
{
    for (const QString &number : {u"540102201509010004"_s, u"540127201212310003"_s, u"540121201402280003"_s,
                                  u"54010220120105000X"_s, u"540103201606200009"_s}) {
        INFO(number.toStdString());
        CHECK(checkCitizenId(number) == IdFault::None);
    }
}

TEST_CASE("an area code that was in force at birth is accepted later", "[policy][id]")
{
    CHECK(checkCitizenId(u"54012520130101000X"_s) == IdFault::None);
    CHECK(checkCitizenId(u"54012620140315000X"_s) == IdFault::None);
}

TEST_CASE("an area code given up before the birth is told apart from a wrong number", "[policy][id]")
{
    CHECK(checkCitizenId(u"540125201801010014"_s) == IdFault::AreaNotInForce);
    CHECK(checkCitizenId(u"540126201903150030"_s) == IdFault::AreaNotInForce);
}

TEST_CASE("a changed last digit is found whatever the digit", "[policy][id]")
{
    const QString right = u"540102201509010004"_s;
    for (const QChar last : u"012356789X"_s) {
        INFO(QString(last).toStdString());
        CHECK(checkCitizenId(right.left(17) + last) == IdFault::CheckDigit);
    }
}

TEST_CASE("a changed digit in the middle is found", "[policy][id]")
{
    const QString right = u"540102201509010004"_s;
    for (int place = 14; place < 17; ++place) {
        QString wrong = right;
        wrong[place] = u'7';
        CHECK(checkCitizenId(wrong) == IdFault::CheckDigit);
    }
}

TEST_CASE("months and days that do not exist are found", "[policy][id]")
{
    CHECK(checkCitizenId(u"540102201513010004"_s) == IdFault::Date);
    CHECK(checkCitizenId(u"540102201502300004"_s) == IdFault::Date);
    CHECK(checkCitizenId(u"540102201500010004"_s) == IdFault::Date);
    CHECK(checkCitizenId(u"540102181509010004"_s) == IdFault::Date);
}

TEST_CASE("too few digits and letters inside are found", "[policy][id]")
{
    CHECK(checkCitizenId(u""_s) == IdFault::Length);
    CHECK(checkCitizenId(u"54010220150901000"_s) == IdFault::Length);
    CHECK(checkCitizenId(u"5401022015090100044"_s) == IdFault::Length);
    CHECK(checkCitizenId(u"5401022015O9010004"_s) == IdFault::Character);
    CHECK(checkCitizenId(u"54010220150901000Y"_s) == IdFault::Character);
}

TEST_CASE("an area that never was is found and a province elsewhere is not judged", "[policy][id]")
{
    CHECK(checkCitizenId(u"540171201509010006"_s) != IdFault::None);
    const auto withCheckDigit = [](const QString &seventeen) {
        for (const QChar last : u"0123456789X"_s)
            if (checkCitizenId(seventeen + last) != IdFault::CheckDigit)
                return seventeen + last;
        return QString();
    };
    CHECK(checkCitizenId(withCheckDigit(u"54017120150901000"_s)) == IdFault::AreaUnknown);
    CHECK(checkCitizenId(withCheckDigit(u"99010120150901000"_s)) == IdFault::AreaUnknown);
    CHECK(checkCitizenId(withCheckDigit(u"63010320150901000"_s)) == IdFault::None);
}

TEST_CASE("a number is read as it is meant before it is judged", "[policy][id]")
{
    CHECK(checkCitizenId(u"54010220120105000x"_s) == IdFault::None);
    CHECK(checkCitizenId(u"５４０１０２２０１２０１０５０００Ｘ"_s) == IdFault::None);
    CHECK(checkCitizenId(u" 54010220120105000X\u3000"_s) == IdFault::None);
    CHECK(checkCitizenId(u"'540102201509010004"_s) == IdFault::None);
    CHECK(checkCitizenId(u"\u2018540102201509010004"_s) == IdFault::None);
    CHECK(normalisedId(u"g54010220120105000x\u200b"_s) == u"G54010220120105000X"_s);
}

TEST_CASE("a number tells birth and sex", "[policy][id]")
{
    CHECK(birthOfId(u"540102201509010004"_s) == QDate(2015, 9, 1));
    CHECK(sexOfId(u"540102201509010004"_s) == core::Sex::Female);
    CHECK(sexOfId(u"540125201801010014"_s) == core::Sex::Male);
    CHECK_FALSE(birthOfId(u"5401022015"_s).isValid());
    CHECK(sexOfId(u"nothing"_s) == core::Sex::Unknown);
}

TEST_CASE("a pupil number is a letter and eighteen signs", "[policy][id]")
{
    CHECK(checkPupilNumber(u"G540102201509010004"_s) == PupilNumberFault::None);
    CHECK(checkPupilNumber(u"g54010220120105000x"_s) == PupilNumberFault::None);
    CHECK(checkPupilNumber(u"J540127201212310003"_s) == PupilNumberFault::None);
    CHECK(checkPupilNumber(u"540102201509010004"_s) == PupilNumberFault::Length);
    CHECK(checkPupilNumber(u"A540102201509010004"_s) == PupilNumberFault::Prefix);
    CHECK(checkPupilNumber(u"G540102201509010005"_s) == PupilNumberFault::CheckDigit);
    CHECK(checkPupilNumber(u"J540102201513010004"_s) == PupilNumberFault::Date);
    CHECK(checkPupilNumber(u"G5401022015O9010004"_s) == PupilNumberFault::Character);
}

TEST_CASE("a temporary pupil number has no check digit", "[policy][id]")
{
    CHECK(checkPupilNumber(u"L540102201509010005"_s) == PupilNumberFault::None);
    CHECK(checkPupilNumber(u"L54010220150901000X"_s) == PupilNumberFault::Character);
    CHECK(checkPupilNumber(u"L540102201513010005"_s) == PupilNumberFault::Date);
}

TEST_CASE("every fault has a name of its own", "[policy][id]")
{
    CHECK(name(IdFault::None).isEmpty());
    CHECK(name(IdFault::CheckDigit) == u"check-digit"_s);
    CHECK(name(IdFault::AreaNotInForce) == name(PupilNumberFault::AreaNotInForce));
    CHECK(name(PupilNumberFault::Prefix) != name(PupilNumberFault::Length));
}
