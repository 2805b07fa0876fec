// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_text.h"
#include "core/allocation/lottery.h"
#include "core/allocation/record.h"
#include "core/allocation/result_json.h"
#include "core/base/failure.h"
#include "tests/core/allocation/random_instance.h"
#include "tests/support/qstring_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace core::allocation;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The place for which a document is refused; empty when it is not.
QString refusedAt(const QByteArray &json)
{
    try {
        (void)answer(json, u"in.json"_s);
    } catch (const core::Failure &failure) {
        CHECK(failure.code() == core::FailureCode::InstanceMalformed);
        CHECK(failure.facts().value(u"path"_s).toString() == u"in.json"_s);
        CHECK_FALSE(failure.facts().value(u"reason"_s).toString().isEmpty());
        return failure.facts().value(u"place"_s).toString();
    }
    return {};
}

QJsonObject answered(const QByteArray &json) { return QJsonDocument::fromJson(answer(json)).object(); }

const QByteArray small = R"({
  "offerings":[{"id":"chess","slots":["MON"],"blocks":[{"seats":1}]},
               {"id":"choir","slots":["MON"],"blocks":[{"seats":5}]},
               {"id":"clay","min":3,"blocks":[{"seats":5}]},
               {"id":"dance","blocks":[{"seats":1}],"priority":["s2"]}],
  "students":[{"id":"s1","limit":2,"prefs":["chess","choir","clay"],"custody":["MON","FRI"]},
              {"id":"s2","prefs":["chess","choir"]},
              {"id":"s3","prefs":["dance","choir"],"limit":2}],
  "pins":[["s3","choir"]],
  "events":[["withdraw","s1","chess"]]})";

} // namespace

TEST_CASE("a small instance is answered as the contract says", "[allocation][json]")
{
    const QJsonObject out = answered(small);
    const auto part = [&](QLatin1StringView key) { return canonicalJson(out[key]); };
    CHECK(part("seats"_L1) == R"({"s1":[["chess",1]],"s2":[["choir",1]],"s3":[["choir",0]]})");
    CHECK(part("refusals"_L1) == R"({"s1":{"choir":["time_clash","chess"],"clay":["cancelled"]},)"
                                 R"("s2":{"chess":["outranked",1]},"s3":{"dance":["not_eligible"]}})");
    CHECK(part("cancelled"_L1) == R"(["clay"])");
    CHECK(part("cutoffs"_L1) ==
          R"({"1/chess/0":"s1","1/choir/0":null,"1/dance/0":null,"2/choir/0":null,"2/dance/0":null})");
    CHECK(part("custody"_L1) == R"({"s1":["MON","FRI"]})");
    CHECK(part("moves"_L1) == R"([["s2","chess",["choir"]],["s1","choir",[]]])");
    CHECK(part("seats_after"_L1) == R"({"s1":["choir"],"s2":["chess"],"s3":["choir"]})");
    CHECK(out["input_hash"_L1].toString().size() == 64);
    CHECK(out["result_hash"_L1].toString().size() == 64);
}

TEST_CASE("the result hash is that of the result without the hashes", "[allocation][json]")
{
    QJsonObject out = answered(small);
    const QString told = out.take("result_hash"_L1).toString();
    out.remove("input_hash"_L1);
    CHECK(fingerprint(canonicalJson(out)) == told);
    CHECK(canonicalJson(answered(small)) == answer(small));
    CHECK(fingerprint(canonical(readInstance(small))) == answered(small)["input_hash"_L1].toString());
}

TEST_CASE("what is left out has its default", "[allocation][json]")
{
    const Instance in = readInstance(R"({"offerings":[{"id":"a","blocks":[{"seats":2}]}],
                                         "students":[{"id":"x","prefs":[]},{"id":"y","prefs":["a"]}]})");
    CHECK(in.offerings[0].minimum == 0);
    CHECK_FALSE(in.offerings[0].keepOpen);
    CHECK(in.offerings[0].times.isEmpty());
    CHECK_FALSE(in.offerings[0].priority);
    CHECK(in.offerings[0].blocks[0].usesTier);
    CHECK(in.offerings[0].blocks[0].favours.isEmpty());
    const Child &y = in.children[1];
    CHECK(y.limit == 1);
    CHECK(y.tier == 0);
    CHECK(y.lottery == 1); // its row
    CHECK(y.swap);
    CHECK((y.groups.isEmpty() && y.bumps.isEmpty() && y.custody.isEmpty()));
    CHECK_FALSE(in.seed);
    CHECK(
        canonical(in) ==
        R"({"events":[],"offerings":[{"blocks":[{"favours":[],"seats":2,"use_tier":true}],"id":"a",)"
        R"("keep_open":false,"min":0,"slots":[]}],"pins":[],"students":[)"
        R"({"bumps":[],"custody":[],"groups":[],"id":"x","limit":1,"lottery":0,"prefs":[],"swap":true,"tier":0},)"
        R"({"bumps":[],"custody":[],"groups":[],"id":"y","limit":1,"lottery":1,"prefs":["a"],"swap":true,"tier":0}]})");
}

TEST_CASE("unknown keys are ignored and null stands for absent where a key is optional", "[allocation][json]")
{
    const QByteArray plain =
        R"({"offerings":[{"id":"a","blocks":[{"seats":1}]}],"students":[{"id":"x","prefs":["a"]}]})";
    const QByteArray more = R"({"offerings":[{"id":"a","colour":7,"course":null,"priority":null,
        "blocks":[{"seats":1,"why":[]}]}],"students":[{"id":"x","prefs":["a"],"name":{}}],"lottery_seed":null,"comment":"-"})";
    CHECK(answer(more) == answer(plain));
    CHECK(answer("\xEF\xBB\xBF" + plain) == answer(plain));
}

TEST_CASE("with a seed the numbers are drawn and those given are not used", "[allocation][json]")
{
    const auto document = [](const QByteArray &students) {
        return R"({"lottery_seed":"x","offerings":[],"students":[)" + students + "]}";
    };
    CHECK(answer(document(R"({"id":"a","prefs":[],"lottery":5},{"id":"b","prefs":[]})")) ==
          answer(document(R"({"id":"b","prefs":[],"lottery":9},{"id":"a","prefs":[]})")));
}

TEST_CASE("a lottery instance is answered with the order", "[allocation][json]")
{
    CHECK(answer(R"({"seed":"2026-3D-047","ids":["s1","s2","s3"]})") == R"({"order":["s3","s1","s2"]})");
    CHECK(refusedAt(R"({"seed":1,"ids":[]})") == u"seed"_s);
    CHECK(refusedAt(R"({"ids":["a"]})") == u"seed"_s);
    CHECK(refusedAt(R"({"seed":"","ids":["a",2]})") == u"ids[1]"_s);
}

TEST_CASE("a document that is no instance is refused", "[allocation][json]")
{
    CHECK(refusedAt("") == u"byte 0"_s);
    CHECK(refusedAt("{\"offerings\":[}").startsWith(u"byte "));
    CHECK(refusedAt(QByteArray(2000, '[')).startsWith(u"byte "));
    CHECK(refusedAt("[]") == u"$"_s);
    CHECK(refusedAt("{}") == u"offerings"_s);
    CHECK(refusedAt(R"({"offerings":[]})") == u"students"_s);
    CHECK(refusedAt(R"({"offerings":{},"students":[]})") == u"offerings"_s);
}

TEST_CASE("an offering that is wrong is refused with its place", "[allocation][json]")
{
    const auto at = [](const QByteArray &row) { return refusedAt(R"({"students":[],"offerings":[)" + row + "]}"); };
    CHECK(at("3") == u"offerings[0]"_s);
    CHECK(at("{}") == u"offerings[0].id"_s);
    CHECK(at(R"({"id":7})") == u"offerings[0].id"_s);
    CHECK(at(R"({"id":""})") == u"offerings[0].id"_s);
    CHECK(at(R"({"id":"a"})") == u"offerings[0].blocks"_s);
    CHECK(at(R"({"id":"a","blocks":[{}]})") == u"offerings[0].blocks[0].seats"_s);
    CHECK(at(R"({"id":"a","blocks":[{"seats":1},{"seats":"2"}]})") == u"offerings[0].blocks[1].seats"_s);
    CHECK(at(R"({"id":"a","blocks":[{"seats":-1}]})") == u"offerings[0].blocks[0].seats"_s);
    CHECK(at(R"({"id":"a","blocks":[{"seats":1.5}]})") == u"offerings[0].blocks[0].seats"_s);
    CHECK(at(R"({"id":"a","blocks":[{"seats":1e300}]})") == u"offerings[0].blocks[0].seats"_s);
    CHECK(at(R"({"id":"a","blocks":[{"seats":1,"use_tier":1}]})") == u"offerings[0].blocks[0].use_tier"_s);
    CHECK(at(R"({"id":"a","blocks":[],"slots":"MON"})") == u"offerings[0].slots"_s);
    CHECK(at(R"({"id":"a","blocks":[],"slots":["MON",2]})") == u"offerings[0].slots[1]"_s);
    CHECK(at(R"({"id":"a","blocks":[],"keep_open":"no"})") == u"offerings[0].keep_open"_s);
    CHECK(at(R"({"id":"a","blocks":[]},{"id":"a","blocks":[]})") == u"offerings[1].id"_s);
}

TEST_CASE("a student or a pin or an event that is wrong is refused with its place", "[allocation][json]")
{
    const auto at = [](const QByteArray &row, const QByteArray &more = {}) {
        return refusedAt(R"({"offerings":[{"id":"a","blocks":[{"seats":1}]}],"students":[{"id":"x","prefs":[]},)" +
                         row + ']' + more + '}');
    };
    const QByteArray fine = R"({"id":"y","prefs":["a"]})";
    CHECK(at(fine).isEmpty());
    CHECK(at(R"({"id":"y"})") == u"students[1].prefs"_s);
    CHECK(at(R"({"id":"x","prefs":[]})") == u"students[1].id"_s);
    CHECK(at(R"({"id":"y","prefs":["a","b"]})") == u"students[1].prefs[1]"_s);
    CHECK(at(R"({"id":"y","prefs":["a","a"]})") == u"students[1].prefs[1]"_s);
    CHECK(at(R"({"id":"y","prefs":[],"limit":null})") == u"students[1].limit"_s);
    CHECK(at(R"({"id":"y","prefs":[],"tier":true})") == u"students[1].tier"_s);
    CHECK(at(fine, R"(,"pins":[["z","a"]])") == u"pins[0][0]"_s);
    CHECK(at(fine, R"(,"pins":[["y","b"]])") == u"pins[0][1]"_s);
    CHECK(at(fine, R"(,"pins":[["y"]])") == u"pins[0]"_s);
    CHECK(at(fine, R"(,"pins":[["y","a"],["x","a"]])") == u"pins[1]"_s); // one seat only
    CHECK(at(fine, R"(,"events":[["return","y","a"]])") == u"events[0][0]"_s);
    CHECK(at(fine, R"(,"events":[["withdraw","y","q"]])") == u"events[0][2]"_s);
}

TEST_CASE("an order and a bump may name who has left", "[allocation][json]")
{
    const Instance in = readInstance(R"({"offerings":[{"id":"a","blocks":[{"seats":2}],"priority":["gone","x"]}],
                                         "students":[{"id":"x","prefs":["a"],"bumps":["old","a"]}]})");
    CHECK(*in.offerings[0].priority == QList<int>{0});
    CHECK(in.children[0].bumps == QList<int>{0});
}

TEST_CASE("canonical JSON sorts keys and escapes what must be", "[allocation][json]")
{
    const QJsonObject object{{u"b"_s, 1}, {u"a"_s, u"\"\\\n课"_s}, {u"c"_s, QJsonArray{true, QJsonValue::Null, 2.5}}};
    CHECK(canonicalJson(object) == R"({"a":"\"\\\u000a课","b":1,"c":[true,null,2.5]})");
}

TEST_CASE("a record is the same when recomputed and not when anything is changed", "[allocation][record]")
{
    const std::pair<QByteArray, QByteArray> changes[] = {
        {"3D 047", "3D 048"},
        {"\"rule_version\":\"1\"", "\"rule_version\":\"2\""},
        {"\"swap\":true", "\"swap\":false"},
        {"[\"outranked\",1]", "[\"limit\"]"},
        {"\"input_hash\":\"", "\"input_hash\":\"0"},
        {"\"result_hash\":\"", "\"result_hash\":\"0"},
        {"\"moves\":[", "\"more\":1,\"moves\":["},
        {"\"students\":[{", "\"students\":[{\"note\":1,"},
    };
    RandomInstances random(4);
    int tried = 0;
    for (int i = 0; i < 60; ++i) {
        Instance instance = random.next();
        drawNumbers(instance, u"3D 047"_s);
        const QByteArray input = canonical(instance);
        const QByteArray result = canonical(instance, arrange(instance));
        const QByteArray record = writeRecord(input, result, {{u"drawn_by"_s, u"教务处"_s}});
        const Verdict verdict = verify(record);
        REQUIRE(verdict.same);
        REQUIRE(verdict.inputHash == fingerprint(input));
        REQUIRE(verdict.resultHash == fingerprint(result));
        REQUIRE(reopen(input, result).same);
        REQUIRE_FALSE(reopen(input, result + ' ').same);
        for (const auto &[from, to] : changes) {
            QByteArray changed = record;
            const qsizetype at = changed.indexOf(from);
            if (at < 0)
                continue;
            changed.replace(at, from.size(), to);
            INFO(changed.toStdString());
            REQUIRE_FALSE(verify(changed).same);
            ++tried;
        }
    }
    CHECK(tried > 300);
}

TEST_CASE("a record with the result as place writes it verifies too", "[allocation][record]")
{
    const Instance instance = readInstance(small);
    const QString right = fingerprint(canonical(instance, arrange(instance)));
    const QByteArray mark = "\"result_hash\":\"";
    QByteArray record = writeRecord(canonical(instance), resultDocument(instance, arrange(instance)));
    record.replace(record.lastIndexOf(mark) + mark.size(), 64, right.toLatin1());
    CHECK(verify(record).same);
    record.replace(record.indexOf(mark) + mark.size(), 1, "x");
    CHECK_FALSE(verify(record).same);
}

TEST_CASE("a record that cannot be read is refused with its place", "[allocation][record]")
{
    const auto place = [](const QByteArray &record) {
        try {
            (void)verify(record, u"r.json"_s);
        } catch (const core::Failure &failure) {
            return failure.facts().value(u"place"_s).toString();
        }
        return QString();
    };
    const QByteArray rest = R"(,"result":{},"input_hash":"","result_hash":"","rule_version":"1"})";
    CHECK(place("{}") == u"input"_s);
    CHECK(place("{\"input\":{}" + rest) == u"input.offerings"_s);
    CHECK(place(R"({"input":{"offerings":[],"students":[{"id":3}]})" + rest) == u"input.students[0].id"_s);
}
