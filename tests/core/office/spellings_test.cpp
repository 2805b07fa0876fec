// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/person_name.h"
#include "core/base/search_text.h"
#include "core/db/statement.h"
#include "core/policy/spelling_rules.h"
#include "tests/support/qstring_maker.h"
#include "tests/support/school.h"

#include <QTemporaryDir>

using namespace core;
using namespace tests;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a new file suggests the usual spellings, and different names are not among them", "[office][names]")
{
    SmallSchool small;
    const QList<NameVariant> variants = small.book->spellings.variants();
    REQUIRE(variants.size() > 20);
    CHECK(variants.first().list() == QStringList{u"旦增"_s, u"丹增"_s, u"单增"_s});
    for (const NameVariant &variant : variants) {
        INFO(variant.spellings.toStdString());
        CHECK(variant.suggested);
        CHECK(policy::checkSpellings(variant, variants).isEmpty());
    }
    const NameSpellings spellings = small.book->spellings.spellings();
    CHECK(sameBySpelling(u"旦增次仁"_s, u"丹增才仁"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"卓玛"_s, u"卓嘎"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"德吉"_s, u"德庆"_s, spellings));
    CHECK_FALSE(sameBySpelling(u"央金"_s, u"央宗"_s, spellings));
}

TEST_CASE("a group of spellings is entered, changed and removed, each with its line in the journal", "[office][names]")
{
    SmallSchool small;
    SpellingsOffice &office = small.book->spellings;
    const NameVariantId id = done(office.enter({.spellings = u" 琼达, 穷达；琼达 "_s}));
    const NameVariant entered = office.variants().last();
    CHECK(entered.id == id);
    CHECK(entered.spellings == u"琼达、穷达"_s);
    CHECK_FALSE(entered.suggested);
    CHECK(sameBySpelling(u"琼达卓嘎"_s, u"穷达卓嘎"_s, office.spellings()));

    NameVariant whole = entered;
    whole.wholeName = true;
    (void)done(office.change(whole));
    CHECK_FALSE(sameBySpelling(u"琼达卓嘎"_s, u"穷达卓嘎"_s, office.spellings()));
    CHECK_THROWS_AS(office.change(whole), Failure); // changed meanwhile

    (void)done(office.remove(id));
    CHECK_FALSE(sameBySpelling(u"琼达"_s, u"穷达"_s, office.spellings()));
    const QList<JournalEntry> lines = small.book->journal(3);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].action == u"spellings.removed"_s);
    CHECK(lines[1].action == u"spellings.changed"_s);
    CHECK(lines[2].action == u"spellings.entered"_s);
    CHECK(lines[1].subject == Subject::NameVariant);
    CHECK(small.book->verify().isSound());
}

TEST_CASE("a suggestion that the school changes or removes stays so", "[office][names]")
{
    SmallSchool small;
    NameVariant first = small.book->spellings.variants().first();
    first.spellings += u"、丹真"_s;
    (void)done(small.book->spellings.change(first));
    CHECK_FALSE(small.book->spellings.variants().first().suggested);
    (void)done(small.book->spellings.remove(small.book->spellings.variants().at(1).id));
    CHECK_FALSE(sameBySpelling(u"次仁"_s, u"才仁"_s, small.book->spellings.spellings()));
}

TEST_CASE("a file with the name keys of an earlier program gets new ones when it is opened", "[office][names]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"school.kehou"_s);
    const FixedClock monday(QDate(2026, 9, 7));
    {
        const auto book = SchoolBook::create(path, schoolForTests(), monday, deskForTests());
        const ClassId third = done(book->school.enter(SchoolClass{.entryYear = 2024, .number = 1}));
        (void)done(
            book->students.enter({.student = {.name = u"单增"_s, .born = QDate(2017, 3, 5), .schoolClass = third}}));
    }
    {
        db::Connection db(path, db::Access::ReadWrite);
        db.execute("update student set pinyin = 'danzeng dz', matching_name = '', name_order = x''");
        db.execute("update setting set value = '1' where name = 'name-keys'");
    }
    // Who may only read still finds by the old keys.
    CHECK(SchoolBook::open(path, monday, deskForTests(), db::Access::ReadOnly)->students.lines().first().pinyin ==
          u"danzeng dz"_s);
    const auto book = SchoolBook::open(path, monday, deskForTests());
    CHECK(SearchText({book->students.lines().first().pinyin}).answers(SearchWords(u"shanz"_s)));
    db::Connection db(path, db::Access::ReadOnly);
    CHECK(db.text("select matching_name from student") == u"单增"_s);
    CHECK(db.number("select length(name_order) from student") > 0);
    CHECK(db.text("select value from setting where name = 'name-keys'") == QString::number(nameKeysVersion));
}
