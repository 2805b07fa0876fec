// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/clauses.h"

#include "core/policy/policy_data.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

QList<Clause> read(const QString &language)
{
    QList<Clause> list;
    const QJsonArray rows = policyData(u"clauses"_s).value(u"clauses"_s).toArray();
    for (const QJsonValue &row : rows) {
        const QJsonObject words = row[language].toObject();
        list << Clause{row[u"number"_s].toString(), words[u"title"_s].toString(), words[u"summary"_s].toString()};
    }
    return list;
}

} // namespace

const QList<Clause> &clauses(ClauseLanguage language)
{
    static const QList<Clause> chinese = read(u"zh"_s);
    static const QList<Clause> english = read(u"en"_s);
    return language == ClauseLanguage::English ? english : chinese;
}

const Clause *clause(const QString &number, ClauseLanguage language)
{
    const QList<Clause> &all = clauses(language);
    const auto found = std::ranges::find(all, number, &Clause::number);
    return found == all.end() ? nullptr : &*found;
}

} // namespace core::policy
