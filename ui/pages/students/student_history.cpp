// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/student_history.h"

#include "ui/pages/students/student_words.h"
#include "ui/words/journal.h"
#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using ClassName = std::function<QString(core::ClassId)>;

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("Students", "yes") : QCoreApplication::translate("Students", "no");
}

QString fieldWord(const QString &column)
{
    if (column == "number"_L1)
        return QCoreApplication::translate("Students", "Pupil number");
    if (column == "name"_L1)
        return QCoreApplication::translate("Students", "Name");
    if (column == "tibetan_name"_L1)
        return QCoreApplication::translate("Students", "Name in Tibetan");
    if (column == "mark"_L1)
        return QCoreApplication::translate("Students", "Mark");
    if (column == "sex"_L1)
        return QCoreApplication::translate("Students", "Sex");
    if (column == "born"_L1)
        return QCoreApplication::translate("Students", "Born");
    if (column == "ethnicity"_L1)
        return QCoreApplication::translate("Students", "Ethnicity");
    if (column == "id_number"_L1)
        return QCoreApplication::translate("Students", "ID number");
    if (column == "school_class"_L1)
        return QCoreApplication::translate("Students", "Class");
    if (column == "number_in_class"_L1)
        return QCoreApplication::translate("Students", "Number in class");
    if (column == "residence"_L1)
        return QCoreApplication::translate("Students", "Day pupil or boarder");
    if (column == "standing"_L1)
        return QCoreApplication::translate("Students", "On the roll");
    if (column == "address"_L1)
        return QCoreApplication::translate("Students", "Address");
    if (column == "phone"_L1)
        return QCoreApplication::translate("Students", "Telephone");
    if (column == "health"_L1)
        return QCoreApplication::translate("Students", "Health");
    if (column == "guardians"_L1)
        return QCoreApplication::translate("Students", "Guardians");
    return QCoreApplication::translate("Students", "Priority groups");
}

QString guardianText(const QJsonObject &guardian)
{
    QStringList parts{guardian.value("name"_L1).toString(), guardian.value("relation"_L1).toString(),
                      maskedPhone(guardian.value("phone"_L1).toString())};
    parts.removeAll(QString());
    const QJsonValue collects = guardian.value("may_collect"_L1);
    if (!collects.toVariant().toBool())
        parts << QCoreApplication::translate("Students", "may not collect");
    return parts.join(u' ');
}

QString claimText(const QJsonObject &claim)
{
    QStringList parts{storedWord(claim.value("priority_group"_L1).toString()), claim.value("evidence"_L1).toString(),
                      claim.value("valid_from"_L1).toString() + u"–"_s + claim.value("valid_until"_L1).toString()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString valueText(const QString &column, const QJsonValue &value, const ClassName &className)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << (column == "guardians"_L1 ? guardianText(part.toObject()) : claimText(part.toObject()));
        return words::listText(parts);
    }
    if (column == "school_class"_L1)
        return className({value.toInteger()});
    if (value.isDouble())
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    if (value.isBool())
        return yesNo(value.toBool());
    const QString text = value.toString();
    if (column == "phone"_L1)
        return maskedPhone(text);
    if (column == "number"_L1 || column == "id_number"_L1)
        return maskedNumber(text);
    if (column == "sex"_L1 || column == "residence"_L1 || column == "standing"_L1)
        return storedWord(text);
    return text;
}

QStringList changesBetween(const QJsonObject &before, const QJsonObject &after, const ClassName &className)
{
    QStringList changes;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old == it.value())
            continue;
        const QString nothing = QCoreApplication::translate("Students", "nothing");
        const QString from = valueText(it.key(), old, className);
        const QString to = valueText(it.key(), it.value(), className);
        //: a field of the record, what it held before and what it holds now
        changes << QCoreApplication::translate("Students", "%1: %2 → %3")
                       .arg(fieldWord(it.key()), from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to);
    }
    return changes;
}

} // namespace

QList<HistoryLine> historyInWords(const QList<core::JournalEntry> &entries, const ClassName &className)
{
    QList<HistoryLine> lines;
    for (const core::JournalEntry &entry : entries) {
        HistoryLine line{.when = words::dateTimeText(entry.at),
                         .who = entry.actor.name.isEmpty() ? entry.actor.workstation : entry.actor.name,
                         .what = words::actionWords(entry.action)};
        if (!entry.before.isEmpty() && !entry.after.isEmpty())
            line.changes = changesBetween(QJsonDocument::fromJson(entry.before).object(),
                                          QJsonDocument::fromJson(entry.after).object(), className);
        lines << line;
    }
    return lines;
}

} // namespace ui
