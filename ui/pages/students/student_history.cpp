// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/student_history.h"

#include "core/domain/codes.h"
#include "ui/pages/students/student_words.h"
#include "ui/words/journal.h"
#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

using ClassName = std::function<QString(core::ClassId)>;
using core::StudentEventKind;

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

/// "Class: Grade 3, class 1 → Grade 3, class 2"
QString changeText(const QString &label, const QString &from, const QString &to)
{
    const QString nothing = QCoreApplication::translate("Students", "nothing");
    //: a field of the record, what it held before and what it holds now
    return QCoreApplication::translate("Students", "%1: %2 → %3")
        .arg(label, from.isEmpty() ? nothing : from, to.isEmpty() ? nothing : to);
}

QStringList changesBetween(const QJsonObject &before, const QJsonObject &after, const ClassName &className,
                           const QStringList &toldOtherwise)
{
    QStringList changes;
    for (auto it = after.begin(); it != after.end(); ++it) {
        const QJsonValue old = before.value(it.key());
        if (old == it.value() || toldOtherwise.contains(it.key()))
            continue;
        changes << changeText(fieldWord(it.key()), valueText(it.key(), old, className),
                              valueText(it.key(), it.value(), className));
    }
    return changes;
}

QString eventText(const core::StudentEvent &event, const HistoryNames &names)
{
    const QString from = event.fromClass.isSet() ? names.className(event.fromClass) : QString();
    const QString to = event.toClass.isSet() ? names.className(event.toClass) : QString();
    QString text = words::dateText(event.on) + u"  "_s + words::label(event.kind);
    if (!from.isEmpty() && !to.isEmpty())
        //: from one class to another
        text += u": "_s + QCoreApplication::translate("Students", "%1 → %2").arg(from, to);
    else if (!from.isEmpty() || !to.isEmpty())
        text += u": "_s + from + to;
    return event.remark.isEmpty() ? text : text + u" · "_s + event.remark;
}

core::StudentEvent eventOf(const QJsonObject &json)
{
    return {.kind = core::fromWord<StudentEventKind>(json.value("kind"_L1).toString()),
            .on = QDate::fromString(json.value("on_day"_L1).toString(), Qt::ISODate),
            .fromClass = {json.value("from_class"_L1).toInteger()},
            .toClass = {json.value("to_class"_L1).toInteger()},
            .remark = json.value("remark"_L1).toString()};
}

/// The events that a line of the journal brought.
QStringList newEvents(const QJsonObject &before, const QJsonObject &after, const HistoryNames &names)
{
    QJsonArray known = before.value("events"_L1).toArray();
    QStringList texts;
    for (const QJsonValue &event : after.value("events"_L1).toArray()) {
        const auto same = std::ranges::find_if(known, [&event](const QJsonValue &one) {
            QJsonObject a = one.toObject();
            QJsonObject b = event.toObject();
            a.remove("student"_L1); // 0 on the day of entry
            b.remove("student"_L1);
            return a == b;
        });
        if (same == known.end())
            texts << eventText(eventOf(event.toObject()), names);
    }
    return texts;
}

QStringList stepOf(const QJsonObject &before, const QJsonObject &after)
{
    const auto step = [](const QJsonObject &object) {
        const QString word = object.value("step"_L1).toString();
        return word.isEmpty() ? QString() : words::label(core::fromWord<core::Step>(word));
    };
    QStringList changes;
    if (step(before) != step(after))
        changes << changeText(QCoreApplication::translate("Students", "Step"), step(before), step(after));
    if (const QString reason = after.value("reason"_L1).toString(); !reason.isEmpty())
        changes << QCoreApplication::translate("Students", "Reason: %1").arg(reason);
    return changes;
}

QStringList programsOf(const QJsonObject &object, const HistoryNames &names)
{
    QStringList programs;
    for (const QJsonValue &id : object.value("programs"_L1).toArray())
        programs << names.programName({id.toInteger()});
    if (object.contains("program"_L1))
        programs << names.programName({object.value("program"_L1).toInteger()});
    programs.removeAll(QString());
    return programs;
}

QStringList changesOf(const core::JournalEntry &entry, const HistoryNames &names)
{
    const QJsonObject before = QJsonDocument::fromJson(entry.before).object();
    const QJsonObject after = QJsonDocument::fromJson(entry.after).object();
    if (entry.subject == core::Subject::Application) {
        const bool moved = entry.action == "application.moved"_L1;
        return moved ? stepOf(before, after) : QStringList();
    }
    if (entry.action.startsWith("seats."_L1) || entry.action.startsWith("pin."_L1)) {
        const QStringList programs = programsOf(before, names) + programsOf(after, names);
        return programs.isEmpty() ? QStringList() : QStringList{words::listText(programs)};
    }
    QStringList changes = newEvents(before, after, names);
    QStringList toldOtherwise{u"events"_s, u"merged"_s};
    if (!changes.isEmpty()) // the event says it with its day
        toldOtherwise << u"school_class"_s << u"standing"_s;
    if (!before.isEmpty() && !after.isEmpty())
        changes << changesBetween(before, after, names.className, toldOtherwise);
    return changes;
}

QString whatOf(const core::StoryLine &line, const HistoryNames &names)
{
    QString what = words::actionWords(line.entry.action);
    if (line.term.isSet())
        what += u" · "_s + names.termName(line.term);
    if (line.within.number != 0 && line.within.number != line.entry.number) {
        what += u" · "_s + words::actionWords(line.within.action);
        const QString source = QJsonDocument::fromJson(line.within.after).object().value("source"_L1).toString();
        if (!source.isEmpty())
            what += u' ' + source;
    }
    return what;
}

} // namespace

QList<HistoryLine> historyInWords(const QList<core::StoryLine> &story, const HistoryNames &names)
{
    QList<HistoryLine> lines;
    for (const core::StoryLine &line : story) {
        const core::Actor &actor = line.entry.actor;
        lines << HistoryLine{.at = line.entry.at,
                             .when = words::dateTimeText(line.entry.at),
                             .who = actor.name.isEmpty() ? actor.workstation : actor.name,
                             .what = whatOf(line, names),
                             .changes = changesOf(line.entry, names)};
    }
    return lines;
}

QList<HistoryYear> byYear(const QList<HistoryLine> &lines, QDate turns)
{
    QList<HistoryYear> years;
    for (const HistoryLine &line : lines) {
        const core::SchoolYearStart year = core::schoolYearOf(line.at.date(), turns);
        if (years.isEmpty() || years.last().year != year)
            years << HistoryYear{.year = year};
        years.last().lines << line;
    }
    return years;
}

QStringList eventsInWords(const QList<core::StudentEvent> &events, const HistoryNames &names)
{
    QStringList texts;
    for (auto event = events.crbegin(); event != events.crend(); ++event)
        texts << eventText(*event, names);
    return texts;
}

QString historyText(const QString &title, const QStringList &events, const QList<HistoryYear> &years)
{
    QStringList lines{title};
    lines << events;
    for (const HistoryYear &year : years) {
        lines << QString() << words::schoolYearLabel(year.year);
        for (const HistoryLine &line : year.lines)
            lines << QStringList{line.when, line.who, line.what, line.changes.join(u"; "_s)}.join(u'\t');
    }
    return lines.join(u'\n');
}

core::report::Document historyDocument(const QString &title, const QStringList &events, const QList<HistoryYear> &years)
{
    using namespace core::report;
    Document document{.title = title};
    for (const QString &event : events)
        document.blocks << Paragraph{.text = event};
    for (const HistoryYear &year : years) {
        document.blocks << Heading{.text = words::schoolYearLabel(year.year), .level = 2};
        Table table{
            .columns = {{.title = QCoreApplication::translate("Students", "When"), .share = 1.6},
                        {.title = QCoreApplication::translate("Students", "Who"), .share = 1},
                        {.title = QCoreApplication::translate("Students", "What"), .share = 2.4, .wrap = true},
                        {.title = QCoreApplication::translate("Students", "From and to"), .share = 4, .wrap = true}}};
        for (const HistoryLine &line : year.lines)
            table.rows << Row{line.when, line.who, line.what, line.changes.join(u"; "_s)};
        document.blocks << table;
    }
    return document;
}

} // namespace ui
