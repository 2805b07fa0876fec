// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/record_fields.h"

#include "core/domain/codes.h"
#include "ui/words/application_words.h"
#include "ui/words/labels.h"
#include "ui/words/people.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace ui::words {

using namespace Qt::Literals::StringLiterals;
using core::Subject;

namespace {

struct FieldName {
    const char *column;
    const char *words;
};

// In the order of the forms; a column of several records has one word, but for "number".
constexpr std::array names{
    FieldName{"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    FieldName{"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    FieldName{"tibetan_name", QT_TRANSLATE_NOOP("Fields", "Name in Tibetan")},
    FieldName{"mark", QT_TRANSLATE_NOOP("Fields", "Mark")},
    FieldName{"sex", QT_TRANSLATE_NOOP("Fields", "Sex")},
    FieldName{"ethnicity", QT_TRANSLATE_NOOP("Fields", "Ethnicity")},
    FieldName{"born", QT_TRANSLATE_NOOP("Fields", "Born")},
    FieldName{"school_class", QT_TRANSLATE_NOOP("Fields", "Class")},
    FieldName{"number_in_class", QT_TRANSLATE_NOOP("Fields", "Number in class")},
    FieldName{"number", QT_TRANSLATE_NOOP("Fields", "Pupil number")},
    FieldName{"id_number", QT_TRANSLATE_NOOP("Fields", "ID number")},
    FieldName{"residence", QT_TRANSLATE_NOOP("Fields", "Day pupil or boarder")},
    FieldName{"standing", QT_TRANSLATE_NOOP("Fields", "On the roll")},
    FieldName{"duty", QT_TRANSLATE_NOOP("Fields", "Duty")},
    FieldName{"phone", QT_TRANSLATE_NOOP("Fields", "Telephone")},
    FieldName{"address", QT_TRANSLATE_NOOP("Fields", "Address")},
    FieldName{"guardians", QT_TRANSLATE_NOOP("Fields", "Guardians")},
    FieldName{"claims", QT_TRANSLATE_NOOP("Fields", "Priority groups")},
    FieldName{"health", QT_TRANSLATE_NOOP("Fields", "Health")},
    FieldName{"active", QT_TRANSLATE_NOOP("Fields", "Works here")},
    FieldName{"code", QT_TRANSLATE_NOOP("Fields", "School code")},
    FieldName{"county", QT_TRANSLATE_NOOP("Fields", "County")},
    FieldName{"year_turns", QT_TRANSLATE_NOOP("Fields", "School year turns on")},
    FieldName{"stage", QT_TRANSLATE_NOOP("Fields", "Stage")},
    FieldName{"entry_year", QT_TRANSLATE_NOOP("Fields", "Entry year")},
    FieldName{"homeroom_teacher", QT_TRANSLATE_NOOP("Fields", "Class teacher")},
    FieldName{"school_year", QT_TRANSLATE_NOOP("Fields", "School year")},
    FieldName{"season", QT_TRANSLATE_NOOP("Fields", "Season")},
    FieldName{"starts", QT_TRANSLATE_NOOP("Fields", "First day")},
    FieldName{"ends", QT_TRANSLATE_NOOP("Fields", "Last day")},
    FieldName{"policy", QT_TRANSLATE_NOOP("Fields", "Rules")},
    FieldName{"state", QT_TRANSLATE_NOOP("Fields", "State")},
    FieldName{"most_courses", QT_TRANSLATE_NOOP("Fields", "Most courses for one child")},
    FieldName{"one_course_a_day", QT_TRANSLATE_NOOP("Fields", "One course a day")},
    FieldName{"mode", QT_TRANSLATE_NOOP("Fields", "Mode")},
    FieldName{"category", QT_TRANSLATE_NOOP("Fields", "Content")},
    FieldName{"grades", QT_TRANSLATE_NOOP("Fields", "Grades")},
    FieldName{"times", QT_TRANSLATE_NOOP("Fields", "Times")},
    FieldName{"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    FieldName{"teacher", QT_TRANSLATE_NOOP("Fields", "Teacher")},
    FieldName{"assistant", QT_TRANSLATE_NOOP("Fields", "Assistant")},
    FieldName{"seats", QT_TRANSLATE_NOOP("Fields", "Seats")},
    FieldName{"course", QT_TRANSLATE_NOOP("Fields", "Course of several sections")},
    FieldName{"assistants", QT_TRANSLATE_NOOP("Fields", "Further staff")},
    FieldName{"reserves", QT_TRANSLATE_NOOP("Fields", "Reserved seats")},
    FieldName{"open_tier", QT_TRANSLATE_NOOP("Fields", "Need comes first for the open seats")},
    FieldName{"fee", QT_TRANSLATE_NOOP("Fields", "Fee standard")},
    FieldName{"fee_unit", QT_TRANSLATE_NOOP("Fields", "Fee for each")},
    FieldName{"fee_document", QT_TRANSLATE_NOOP("Fields", "Document that approved the fee")},
    FieldName{"description", QT_TRANSLATE_NOOP("Fields", "Description for parents")},
    FieldName{"bring", QT_TRANSLATE_NOOP("Fields", "What to bring along")},
    FieldName{"building", QT_TRANSLATE_NOOP("Fields", "Building")},
    FieldName{"capacity", QT_TRANSLATE_NOOP("Fields", "Children it holds")},
    FieldName{"minimum", QT_TRANSLATE_NOOP("Fields", "Fewest children")},
    FieldName{"keep_open", QT_TRANSLATE_NOOP("Fields", "Opens below the minimum too")},
    FieldName{"step", QT_TRANSLATE_NOOP("Fields", "Step")},
    FieldName{"form_number", QT_TRANSLATE_NOOP("Fields", "Form number")},
    FieldName{"applied_on", QT_TRANSLATE_NOOP("Fields", "Applied on")},
    FieldName{"care", QT_TRANSLATE_NOOP("Fields", "Days of care")},
    FieldName{"wishes", QT_TRANSLATE_NOOP("Fields", "Wishes")},
    FieldName{"most", QT_TRANSLATE_NOOP("Fields", "Courses at most")},
    FieldName{"swap", QT_TRANSLATE_NOOP("Fields", "A vacancy may change what was won")},
    FieldName{"reason", QT_TRANSLATE_NOOP("Fields", "Reason")},
    FieldName{"pick_up_difficulty", QT_TRANSLATE_NOOP("Fields", "Difficult to fetch")},
    FieldName{"way_home", QT_TRANSLATE_NOOP("Fields", "Way home")},
    FieldName{"collector", QT_TRANSLATE_NOOP("Fields", "Fetched by")},
    FieldName{"wants_waiver", QT_TRANSLATE_NOOP("Fields", "Asks for a waiver")},
    FieldName{"consent_by", QT_TRANSLATE_NOOP("Fields", "Consent given by")},
    FieldName{"consent_form", QT_TRANSLATE_NOOP("Fields", "Form of consent")},
    FieldName{"consent_on", QT_TRANSLATE_NOOP("Fields", "Consent given on")},
    FieldName{"late", QT_TRANSLATE_NOOP("Fields", "Late")},
    FieldName{"late_on", QT_TRANSLATE_NOOP("Fields", "Came late on")},
    FieldName{"ends_on", QT_TRANSLATE_NOOP("Fields", "Last day")},
    FieldName{"remark", QT_TRANSLATE_NOOP("Fields", "Remark")},
};

QString yesNo(bool yes)
{
    return yes ? QCoreApplication::translate("Fields", "yes") : QCoreApplication::translate("Fields", "no");
}

template<class E>
QString labelOf(const QJsonValue &value)
{
    return label(core::fromWord<E>(value.toString()));
}

/// Enumerators stand in the journal as words of their own.
QString enumText(Subject subject, const QString &column, const QJsonValue &value)
{
    if (column == "sex"_L1)
        return labelOf<core::Sex>(value);
    if (column == "residence"_L1)
        return labelOf<core::Residence>(value);
    if (column == "standing"_L1)
        return labelOf<core::Standing>(value);
    if (column == "stage"_L1)
        return subject == Subject::School ? labelOf<core::SchoolStage>(value) : labelOf<core::Stage>(value);
    if (column == "season"_L1)
        return labelOf<core::Season>(value);
    if (column == "policy"_L1)
        return labelOf<core::PolicyVersion>(value);
    if (column == "state"_L1)
        return labelOf<core::TermState>(value);
    if (column == "mode"_L1)
        return labelOf<core::ProgramMode>(value);
    if (column == "fee_unit"_L1)
        return labelOf<core::FeeUnit>(value);
    if (column == "category"_L1)
        return labelOf<core::ContentCategory>(value);
    if (column == "step"_L1)
        return labelOf<core::Step>(value);
    if (column == "reason"_L1 && subject == Subject::Application)
        return labelOf<core::ApplyReason>(value);
    if (column == "way_home"_L1)
        return labelOf<core::WayHome>(value);
    if (column == "late"_L1)
        return label(core::fromWord<core::Lateness>(value.toString()));
    if (column == "consent_form"_L1)
        return labelOf<core::ConsentForm>(value);
    return {};
}

QString groupNamesText(const QStringList &groups, const NameOfId &nameOf)
{
    QStringList found;
    for (const QString &group : groups)
        if (const auto priority = core::priorityGroupOf(group))
            found << label(*priority);
        else if (const auto schoolClass = core::classOfGroup(group))
            found << nameOf(u"school_class"_s, schoolClass->value);
    return listText(found);
}

QString partText(const QString &column, const QJsonValue &part, const NameOfId &nameOf)
{
    if (column == "wishes"_L1)
        return nameOf(column, part.toInteger());
    if (column == "assistants"_L1)
        return nameOf(u"teacher"_s, part.toInteger());
    if (column == "reserves"_L1)
        return part["seats"_L1].toVariant().toString() + u' ' +
               groupNamesText(part["favours"_L1].toString().split(u' '), nameOf);
    if (column == "times"_L1) {
        const QJsonArray slot = part.toArray();
        return slotText({slot.at(0).toInt(), slot.at(1).toInt(), slot.at(2).toInt()});
    }
    QStringList parts;
    if (column == "guardians"_L1)
        parts << part["name"_L1].toString() << part["relation"_L1].toString()
              << maskedPhone(part["phone"_L1].toString());
    else
        parts << labelOf<core::PriorityGroup>(part["priority_group"_L1]) << part["evidence"_L1].toString()
              << part["valid_from"_L1].toString() + u"–"_s + part["valid_until"_L1].toString();
    parts.removeAll(QString());
    return parts.join(u' ');
}

} // namespace

QString fieldLabel(Subject subject, const QString &column)
{
    if (column == "number"_L1 && subject == Subject::Class)
        return QCoreApplication::translate("Fields", "Number");
    const auto known =
        std::ranges::find_if(names, [&column](const FieldName &f) { return column == QLatin1String(f.column); });
    return known == names.end() ? column : QCoreApplication::translate("Fields", known->words);
}

QString fieldText(Subject subject, const QString &column, const QJsonValue &value, const NameOfId &nameOf)
{
    if (value.isArray()) {
        QStringList parts;
        for (const QJsonValue &part : value.toArray())
            parts << partText(column, part, nameOf);
        return listText(parts);
    }
    if (value.isBool())
        return yesNo(value.toBool());
    if (column == "school_class"_L1 || column == "homeroom_teacher"_L1 || column == "teacher"_L1)
        return value.toInteger() == 0 ? QString() : nameOf(column, value.toInteger());
    if (column == "care"_L1)
        return weekdaysText({value.toInt()});
    if (column == "grades"_L1)
        return gradesText({value.toInt()});
    if (value.isDouble())
        return value.toInteger() == 0 ? QString() : QString::number(value.toInteger());
    if (const QString enumerator = enumText(subject, column, value); !enumerator.isEmpty())
        return enumerator;
    if (column == "phone"_L1)
        return maskedPhone(value.toString());
    if (column == "id_number"_L1 || column == "number"_L1)
        return maskedNumber(value.toString());
    return value.toString();
}

QList<FieldDifference> differences(Subject subject, const QJsonObject &one, const QJsonObject &other,
                                   const NameOfId &nameOf)
{
    QList<FieldDifference> list;
    for (const FieldName &field : names) {
        const QString column = QString::fromLatin1(field.column);
        if (!one.contains(column) || !other.contains(column))
            continue;
        const QJsonValue mine = one.value(column);
        const QJsonValue theirs = other.value(column);
        if (mine == theirs)
            continue;
        FieldDifference difference{.column = column,
                                   .label = fieldLabel(subject, column),
                                   .one = fieldText(subject, column, mine, nameOf),
                                   .other = fieldText(subject, column, theirs, nameOf)};
        // Masked numbers may look alike and parts may differ only in what a list does not show.
        if (difference.one != difference.other || !mine.isArray())
            list << difference;
    }
    return list;
}

} // namespace ui::words
