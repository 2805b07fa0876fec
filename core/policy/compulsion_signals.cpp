// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/compulsion_signals.h"

#include "core/base/person_name.h"
#include "core/policy/rulebook.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

namespace core::policy {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Moments of many consents in their order, and the longest run of them within sixty seconds.
struct Run {
    int count = 0;
    QDateTime from{};
};

Run longestRun(QList<QDateTime> moments)
{
    std::ranges::sort(moments);
    Run longest;
    for (qsizetype first = 0, last = 0; last < moments.size(); ++last) {
        while (moments[first].secsTo(moments[last]) >= 60)
            ++first;
        if (const int count = static_cast<int>(last - first) + 1; count > longest.count)
            longest = {.count = count, .from = moments[first]};
    }
    return longest;
}

void tellRun(const QList<QDateTime> &moments, QVariantMap about, Findings &found)
{
    const Run run = longestRun(moments);
    if (run.count < mostInOneMinute)
        return;
    about.insert(u"count"_s, run.count);
    about.insert(u"at"_s, run.from.toString(u"yyyy-MM-dd HH:mm"_s));
    found << finding("compulsion.one-minute"_L1, {}, about);
}

/// The class as a finding names it.
QVariantMap classFacts(const ConsentFacts &one)
{
    return {{u"class"_s, one.schoolClass.value}, {u"grade"_s, one.grade}, {u"number"_s, one.classNumber}};
}

} // namespace

Findings wholeClass(const CompulsionFacts &facts)
{
    QHash<ClassId, int> taking;
    for (const ConsentFacts &one : facts.applications)
        ++taking[one.schoolClass];
    Findings found;
    for (const ClassShare &share : facts.classes)
        if (share.dayPupils >= smallestClass && taking.value(share.schoolClass) >= share.dayPupils)
            found << finding("compulsion.whole-class"_L1, {},
                             {{u"class"_s, share.schoolClass.value},
                              {u"grade"_s, share.grade},
                              {u"number"_s, share.classNumber},
                              {u"count"_s, share.dayPupils}});
    return found;
}

Findings oneGuardian(const CompulsionFacts &facts)
{
    QMap<QString, QSet<StudentId>> children;
    QMap<QString, QString> written;
    for (const ConsentFacts &one : facts.applications) {
        const QString name = matchingName(one.application.consentBy);
        if (name.isEmpty() || one.guardianOnRecord)
            continue;
        children[name] << one.application.student;
        written.insert(name, one.application.consentBy);
    }
    Findings found;
    for (auto name = children.cbegin(); name != children.cend(); ++name)
        if (name->size() >= mostOfOneGuardian)
            found << finding("compulsion.one-guardian"_L1, {},
                             {{u"name"_s, written.value(name.key())}, {u"count"_s, static_cast<int>(name->size())}});
    return found;
}

Findings oneMinute(const CompulsionFacts &facts)
{
    QMap<qint64, QList<QDateTime>> sent; // of a class; a whole school that has the link sends twenty a minute
    QHash<qint64, QVariantMap> classes;
    QMap<QString, QList<QDateTime>> typed;
    for (const ConsentFacts &one : facts.applications) {
        const Application &a = one.application;
        if (a.submittedAt.isValid() && a.submittedAt.time() != QTime(0, 0)) // midnight: only the day is known
            sent[one.schoolClass.value] << a.submittedAt;
        classes.insert(one.schoolClass.value, classFacts(one));
        if (a.origin != Origin::Import && a.consentAt.isValid())
            typed[a.enteredBy] << a.consentAt;
    }
    Findings found;
    for (auto of = sent.cbegin(); of != sent.cend(); ++of)
        tellRun(*of, classes.value(of.key()), found);
    for (auto by = typed.cbegin(); by != typed.cend(); ++by)
        tellRun(*by, {{u"by"_s, by.key()}}, found);
    return found;
}

Findings sameWords(const CompulsionFacts &facts)
{
    QMap<std::pair<qint64, QString>, QList<ConsentFacts>> groups;
    for (const ConsentFacts &one : facts.applications)
        if (const QString text = one.application.remark.simplified(); text.size() >= shortestSameWords)
            groups[{one.schoolClass.value, text}] << one;
    Findings found;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        if (group->size() >= fewestSameWords)
            found << finding("compulsion.same-words"_L1, {},
                             {{u"class"_s, group->first().schoolClass.value},
                              {u"grade"_s, group->first().grade},
                              {u"number"_s, group->first().classNumber},
                              {u"count"_s, static_cast<int>(group->size())},
                              {u"text"_s, group.key().second}});
    return found;
}

bool isPrincipal(const StaffMember &member)
{
    const QString duty = member.duty.simplified().toLower();
    const bool deputy = duty.contains(u"副校长"_s) || duty.contains(u"校长助理"_s) || duty.contains(u"vice"_s) ||
                        duty.contains(u"deputy"_s) || duty.contains(u"assistant"_s);
    return !deputy && (duty.contains(u"校长"_s) || duty.contains(u"principal"_s));
}

bool isSignal(const QString &rule) { return rule.startsWith("compulsion."_L1); }

Findings compulsionSignals(const CompulsionFacts &facts)
{
    return wholeClass(facts) << oneGuardian(facts) << oneMinute(facts) << sameWords(facts);
}

} // namespace core::policy
