// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/allocation/record.h"

#include "core/allocation/allocator.h"
#include "core/allocation/instance_json.h"
#include "core/allocation/json_node.h"
#include "core/allocation/json_text.h"
#include "core/allocation/result_json.h"

namespace core::allocation {

using namespace Qt::Literals::StringLiterals;

QByteArray writeRecord(const QByteArray &input, const QByteArray &result, const QJsonObject &meta)
{
    JsonText out;
    out.open('{');
    out.key(u"input").raw(input);
    out.key(u"input_hash").text(fingerprint(input));
    out.key(u"meta").raw(canonicalJson(meta));
    out.key(u"result").raw(result);
    out.key(u"result_hash").text(fingerprint(result));
    out.key(u"rule_version").text(ruleVersion);
    out.close('}');
    return out.bytes();
}

Verdict verify(const QByteArray &record, const QString &path)
{
    const JsonNode document = JsonNode::document(record, path);
    const JsonNode input = document.at("input"_L1);
    const JsonNode result = document.at("result"_L1);
    const QString toldInput = document.at("input_hash"_L1).text();
    const QString toldResult = document.at("result_hash"_L1).text();
    const QString rules = document.at("rule_version"_L1).text();

    const Instance instance = readInstance(input);
    const QByteArray rightInput = canonical(instance);
    const QByteArray rightResult = canonical(instance, arrange(instance));
    Verdict verdict{.inputHash = fingerprint(rightInput), .resultHash = fingerprint(rightResult)};

    // The hashes may also stand in the result, as `place` writes it; then they must be right there too.
    QJsonObject told = result.value().toObject();
    const auto rightInside = [&told](QLatin1StringView key, const QString &right) {
        return !told.contains(key) || told.value(key) == QJsonValue(right);
    };
    const bool insideRight =
        rightInside("input_hash"_L1, verdict.inputHash) && rightInside("result_hash"_L1, verdict.resultHash);
    told.remove("input_hash"_L1);
    told.remove("result_hash"_L1);
    verdict.same = rules == ruleVersion && toldInput == verdict.inputHash && toldResult == verdict.resultHash &&
                   insideRight && canonicalJson(input.value()) == rightInput && canonicalJson(told) == rightResult;
    return verdict;
}

Reopened reopen(const QByteArray &input, const QByteArray &storedResult)
{
    Reopened draw{.instance = readInstance(input)};
    draw.result = arrange(draw.instance);
    draw.same = canonical(draw.instance, draw.result) == storedResult;
    return draw;
}

} // namespace core::allocation
