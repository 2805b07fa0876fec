// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/findings.h"

#include "ui/words/finding_sentences.h"
#include "ui/words/labels.h"
#include "ui/words/term_words.h"

#include <QCoreApplication>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The end of "The ID number cannot be right: …", by the name of the fault.
QString faultText(const QString &fault)
{
    if (fault == "length"_L1)
        return QCoreApplication::translate("Findings", "it has too many or too few digits");
    if (fault == "prefix"_L1)
        return QCoreApplication::translate("Findings", "it does not begin with G, J or L");
    if (fault == "character"_L1)
        return QCoreApplication::translate("Findings", "a sign stands where a digit belongs");
    if (fault == "date"_L1)
        return QCoreApplication::translate("Findings", "the birth date in it does not exist");
    if (fault == "check-digit"_L1)
        return QCoreApplication::translate("Findings", "the last digit does not fit the others");
    if (fault == "area-unknown"_L1)
        return QCoreApplication::translate("Findings", "its first six digits are no area code");
    if (fault == "area-not-in-force"_L1)
        return QCoreApplication::translate("Findings", "its area code had been given up before the birth");
    return fault;
}

/// What a notice has to tell (2.1), by the names of the matters.
QString mattersText(const QStringList &matters)
{
    QStringList names;
    for (const QString &matter : matters)
        names << (matter == "time"_L1      ? QCoreApplication::translate("Findings", "the times")
                  : matter == "manner"_L1  ? QCoreApplication::translate("Findings", "the manner of the service")
                  : matter == "content"_L1 ? QCoreApplication::translate("Findings", "what is offered")
                                           : QCoreApplication::translate("Findings", "the fee standard"));
    return listText(names);
}

QString gradeNames(const QStringList &numbers)
{
    core::GradeSet grades;
    for (const QString &number : numbers)
        grades.bits |= core::GradeSet::range(number.toInt(), number.toInt()).bits;
    return gradesText(grades);
}

/// A fact as people read it; what it is follows from its name.
QString factText(const QString &key, const QVariant &fact)
{
    const int number = fact.toInt();
    if (fact.userType() == QMetaType::QDate)
        return dateText(fact.toDate());
    if (key == "day"_L1 || key == "weekday"_L1)
        return weekday(number);
    if (key == "from"_L1 || key == "until"_L1)
        return timeText(number);
    if (key == "grade"_L1)
        return gradeLabel(number);
    if (key == "grades"_L1)
        return gradeNames(fact.toStringList());
    if (key == "year"_L1)
        return schoolYearLabel(number);
    if (key == "season"_L1)
        return label(static_cast<core::Season>(number));
    if (key == "sex"_L1)
        return label(static_cast<core::Sex>(number));
    if (key == "group"_L1)
        return label(static_cast<core::PriorityGroup>(number));
    if (key == "category"_L1)
        return label(static_cast<core::ContentCategory>(number));
    if (key == "step"_L1 || key == "stepFrom"_L1 || key == "stepTo"_L1)
        return label(static_cast<core::Step>(number));
    if (key == "termFrom"_L1 || key == "termTo"_L1)
        return label(static_cast<core::TermState>(number));
    if (key == "festival"_L1)
        return label(static_cast<core::Festival>(number));
    if (key == "matters"_L1)
        return mattersText(fact.toStringList());
    if (fact.userType() == QMetaType::QStringList)
        return listText(fact.toStringList());
    if (key == "fault"_L1)
        return faultText(fact.toString());
    return fact.toString();
}

/// Fills %1, %2 … in one go, so that a name which itself holds a "%1" stays as it is.
QString filled(const QString &text, const QStringList &facts)
{
    QString whole;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (place < 1 || place > facts.size()) {
            whole += text[i];
            continue;
        }
        whole += facts[place - 1];
        ++i;
    }
    return whole;
}

} // namespace

QString words(const core::Finding &finding)
{
    const FindingSentence *sentence = sentenceFor(finding.rule);
    if (!sentence)
        return finding.rule;
    QStringList facts;
    for (const char *key : sentence->facts)
        if (key)
            facts << factText(QString::fromLatin1(key), finding.facts.value(QString::fromLatin1(key)));
    return filled(QCoreApplication::translate("Findings", sentence->text), facts);
}

} // namespace ui::words
