// SPDX-FileCopyrightText: 2026 Kehou contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/students/student_words.h"

#include "ui/words/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString shortWord(core::PriorityGroup group)
{
    switch (group) {
    //: a priority group in one or two words, for a badge in a list
    case core::PriorityGroup::Disability: return QCoreApplication::translate("Students", "disability");
    //: a priority group in one or two words, for a badge in a list
    case core::PriorityGroup::LeftBehind: return QCoreApplication::translate("Students", "left behind");
    //: a priority group in one or two words, for a badge in a list
    case core::PriorityGroup::Hardship: return QCoreApplication::translate("Students", "hardship");
    //: a priority group in one or two words, for a badge in a list
    case core::PriorityGroup::MigrantChild: return QCoreApplication::translate("Students", "migrant");
    //: a priority group in one or two words, for a badge in a list
    case core::PriorityGroup::PoorFamily: return QCoreApplication::translate("Students", "poor family");
    }
    return QString();
}

} // namespace

QString groupsInShort(const QList<core::PriorityGroup> &groups)
{
    QStringList all;
    for (const core::PriorityGroup group : groups)
        all << shortWord(group);
    return all.join(u" · "_s);
}

QString searchTextOf(const core::StudentLine &line)
{
    QStringList parts{line.pinyin, line.tibetanName, line.number, line.idNumber, line.phone};
    if (line.schoolClass.isSet())
        parts << u"%1.%2 %1(%2)"_s.arg(line.grade).arg(line.classNumber);
    return parts.join(u'\n');
}

QString classToday(const core::SchoolBook &book, core::ClassId id)
{
    const std::optional<core::SchoolClass> found = book.school.find(id);
    if (!found)
        return QString();
    const int grade = core::gradeOf(found->stage, found->entryYear, book.students.schoolYear());
    return words::classLabel(found->stage, grade, found->number);
}

QString storedWord(const QString &word)
{
    if (word == "male"_L1)
        return words::label(core::Sex::Male);
    if (word == "female"_L1)
        return words::label(core::Sex::Female);
    if (word == "unknown"_L1)
        return words::label(core::Sex::Unknown);
    if (word == "day"_L1)
        return words::label(core::Residence::Day);
    if (word == "boarding"_L1)
        return words::label(core::Residence::Boarding);
    if (word == "present"_L1)
        return words::label(core::Standing::Present);
    if (word == "left"_L1)
        return words::label(core::Standing::Left);
    if (word == "disability"_L1)
        return words::label(core::PriorityGroup::Disability);
    if (word == "left-behind"_L1)
        return words::label(core::PriorityGroup::LeftBehind);
    if (word == "hardship"_L1)
        return words::label(core::PriorityGroup::Hardship);
    if (word == "migrant-child"_L1)
        return words::label(core::PriorityGroup::MigrantChild);
    if (word == "poor-family"_L1)
        return words::label(core::PriorityGroup::PoorFamily);
    return word;
}

} // namespace ui
